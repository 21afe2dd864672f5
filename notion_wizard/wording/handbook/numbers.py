"""How codes are read, and what their numbers mean."""

from collections.abc import Iterator, Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.plain_names import FAMILY_NAMES
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.wording.handbook.markup import Markup

TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "How codes are read")

_DIGITS_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Four digits")
_DIGITS: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "{label:plain} is read digit by digit: {spoken:plain}. The first three are the number; the "
    "fourth is made from them, so one wrong digit, or two that changed places, give a number that "
    "does not exist. A number keeps its meaning in every version and every language.",
)
_RANGES_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "What the first digit says")
_SEVERITIES_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "How much it matters")

SEVERITIES: Final[Mapping[Severity, tuple[Text, Text]]] = {
    Severity.FINE: (
        QT_TRANSLATE_NOOP("Handbook", "Fine"),
        QT_TRANSLATE_NOOP("Handbook", "All is well."),
    ),
    Severity.REPAIRED: (
        QT_TRANSLATE_NOOP("Handbook", "Repaired"),
        QT_TRANSLATE_NOOP("Handbook", "The wizard has put it right and says so."),
    ),
    Severity.ADVICE: (
        QT_TRANSLATE_NOOP("Handbook", "Advice"),
        QT_TRANSLATE_NOOP("Handbook", "The caller may go on."),
    ),
    Severity.PROBLEM: (
        QT_TRANSLATE_NOOP("Handbook", "Problem"),
        QT_TRANSLATE_NOOP("Handbook", "The caller has to do something."),
    ),
    Severity.UNDECIDED: (
        QT_TRANSLATE_NOOP("Handbook", "Undecided"),
        QT_TRANSLATE_NOOP("Handbook", "Nothing is known of the token; it may be good."),
    ),
}

_EXAMPLE: Final = Code.TRUNCATED_END


def numbers(markup: Markup) -> str:
    """Return the chapter."""
    return markup.chapter("numbers", TITLE, _parts(markup))


def severity_mark(markup: Markup, severity: Severity) -> str:
    """Return the word for it, in its colours."""
    name, _ = SEVERITIES[severity]
    return f'<span class="severity {severity.value}">{markup.say(name)}</span>'


def _parts(markup: Markup) -> Iterator[str]:
    say = markup.say
    facts = {"label": _EXAMPLE.label, "spoken": _EXAMPLE.spoken}
    yield markup.part("numbers-digits", say(_DIGITS_TITLE), markup.paragraph(_DIGITS, facts))
    ranges = "".join(
        f'<li><a href="#family-{family}">{family}…</a> {say(name)}</li>'
        for family, name in FAMILY_NAMES.items()
    )
    yield markup.part("numbers-ranges", say(_RANGES_TITLE), f'<ul class="plain">{ranges}</ul>')
    severities = "".join(
        f"<li>{severity_mark(markup, severity)} {say(meaning)}</li>"
        for severity, (_, meaning) in SEVERITIES.items()
    )
    matters = f'<ul class="plain">{severities}</ul>'
    yield markup.part("numbers-severity", say(_SEVERITIES_TITLE), matters)
