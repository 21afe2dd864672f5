"""344 where the wizard has found the variable itself: then it is no guess."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

HOLDS_OLD: Final = "holds-old"
HOLDS_ANOTHER: Final = "holds-another"
HOLDS_NONE: Final = "holds-none"

_FIXES: Final = (
    QT_TRANSLATE_NOOP("Tokens", "Put the new token where {variable} is set, or remove it there."),
    QT_TRANSLATE_NOOP("Tokens", "Close {tool} and its window. Open a new one and start it again."),
    QT_TRANSLATE_NOOP("Tokens", "Test again in {tool}."),
)


def _entry(title: Text, explanation: Text, say: Text) -> Entry:
    return Entry(
        severity=Severity.ADVICE,
        title=title,
        explanation=explanation,
        fixes=_FIXES,
        say=say,
        deed=Deed.SHOW_VARIABLES,
    )


VARIABLE_FOUND: Final[Mapping[str, Entry]] = {
    HOLDS_OLD: _entry(
        QT_TRANSLATE_NOOP("Tokens", "{variable} still holds the old token"),
        QT_TRANSLATE_NOOP(
            "Tokens",
            "The new token is good. This computer holds the old one, which ends in {ends}, as an "
            "environment variable, and programs take that before any file.",
        ),
        QT_TRANSLATE_NOOP(
            "Tokens",
            "The new token is good, but the old one is still set on the computer itself as "
            "an environment variable, and programs take that first.",
        ),
    ),
    HOLDS_ANOTHER: _entry(
        QT_TRANSLATE_NOOP("Tokens", "{variable} holds another Notion token"),
        QT_TRANSLATE_NOOP(
            "Tokens",
            "The new token is good. This computer holds another one, which ends in {ends}, as an "
            "environment variable, and programs take that before any file.",
        ),
        QT_TRANSLATE_NOOP(
            "Tokens",
            "The new token is good, but another one is set on the computer itself as an "
            "environment variable, and programs take that first.",
        ),
    ),
    HOLDS_NONE: _entry(
        QT_TRANSLATE_NOOP("Tokens", "{variable} holds something else than a token"),
        QT_TRANSLATE_NOOP(
            "Tokens",
            "The new token is good. This computer has an environment variable of that name "
            "without a whole token in it, and programs take it before any file.",
        ),
        QT_TRANSLATE_NOOP(
            "Tokens",
            "The new token is good, but an environment variable on the computer holds something "
            "else under its name, and programs take that first.",
        ),
    ),
}
"""By the variant: what the variable holds."""
