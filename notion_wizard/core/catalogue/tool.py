"""3xx: the tool, once the token is fine."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.in_tool import IN_CLOUD, MAYBE, SIGNED_IN
from notion_wizard.core.catalogue.variable_found import VARIABLE_FOUND
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_TEST_IN_TOOL: Final = QT_TRANSLATE_NOOP("Tokens", "Test again in {tool}.")

_OLD_CONNECTION: Final = Entry(
    severity=Severity.ADVICE,
    title=QT_TRANSLATE_NOOP("Tokens", "{tool} may still use the old token"),
    explanation=QT_TRANSLATE_NOOP(
        "Tokens",
        "The token is good. In {tool} each step has a connection of its own, and one may still "
        "be the earlier.",
    ),
    fixes=(
        QT_TRANSLATE_NOOP("Tokens", "In {tool}, open each step that uses Notion."),
        QT_TRANSLATE_NOOP("Tokens", "Choose the new connection there, and save."),
        _TEST_IN_TOOL,
    ),
    say=QT_TRANSLATE_NOOP(
        "Tokens",
        "The token is good; in {tool}, choose the new connection in each step that uses Notion, "
        "then test again.",
    ),
    deed=Deed.TRIED_IN_VAIN,
)

ENTRIES: Final[Mapping[Code, Entry]] = {
    Code.TOOL_NOT_RESTARTED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} may still use the old token"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good. Many tools read it only when they start: "
            "close {tool} completely, start it again, and test. "
            "If the error stays, click “Tried it, same error”.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Save the new token in {tool}."),
            QT_TRANSLATE_NOOP("Tokens", "Close {tool} completely and start it again."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens", "The token is good; close the tool completely, start it again and test."
        ),
        deed=Deed.TRIED_IN_VAIN,
        variants={IN_CLOUD: _OLD_CONNECTION},
    ),
    Code.OTHER_VARIABLE_NAME: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} may look under another name"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good. The tool may not read {variable} at all.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Look up in the tool’s instructions which name it reads."),
            QT_TRANSLATE_NOOP("Tokens", "Put the token under exactly that name."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good; the tool may expect it under another name, "
            "which its instructions tell.",
        ),
        deed=Deed.TRIED_IN_VAIN,
    ),
    Code.TOOL_VALIDATOR_OUTDATED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} may know only older tokens"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good. "
            "The tool’s own check may still expect secret_ at the beginning; "
            "tokens begin with ntn_ since 2024.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Install the newest version of {tool}."),
            QT_TRANSLATE_NOOP("Tokens", "Tell its makers if the newest version does so too."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good; the tool knows only the older kind, so it needs an update.",
        ),
        deed=Deed.TRIED_IN_VAIN,
    ),
    Code.TOOL_WANTS_OAUTH: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} wants you to sign in instead"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good, but this way of connecting takes none. "
            "It signs in with Notion and asks which pages to share.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "In {tool}, connect Notion and sign in."),
            QT_TRANSLATE_NOOP("Tokens", "Choose the right workspace, and tick the pages."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "This tool takes no token there; connect Notion again and sign in when it asks.",
        ),
        deed=Deed.TRIED_IN_VAIN,
        variants={
            MAYBE: Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Tokens", "{tool} may want you to sign in instead"),
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "The token is good. "
                    "Some ways of connecting take none: they sign in with Notion.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP(
                        "Tokens", "Look whether {tool} offers to sign in with Notion."
                    ),
                    QT_TRANSLATE_NOOP("Tokens", "Choose the right workspace, and tick the pages."),
                    _TEST_IN_TOOL,
                ),
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "The token is good; look whether the tool wants you to sign in with Notion "
                    "instead of a token.",
                ),
            )
        },
    ),
    Code.VARIABLE_WINS: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "An environment variable may win over the file"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good. If this computer holds another one as an environment variable, "
            "tools read that first and ignore the file.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Put the new token into {variable}, or remove it."),
            QT_TRANSLATE_NOOP("Tokens", "Close {tool} and its window, and start it again."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good; an older one may be set on the computer itself as an "
            "environment variable, so look there too.",
        ),
        deed=Deed.SHOW_VARIABLES,
        variants=VARIABLE_FOUND,
    ),
    Code.TOOL_STILL_FAILS: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "The token is good, {tool} still complains"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Notion accepts the token from here, so the cause is most likely in the tool. "
            "Its error message tells more.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Tokens", "It still uses the old token until it is restarted."),
            QT_TRANSLATE_NOOP("Tokens", "It keeps several connections, and a step uses another."),
            QT_TRANSLATE_NOOP("Tokens", "It reads the token from another place."),
            QT_TRANSLATE_NOOP("Tokens", "The database is not shared, or is now another one."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Restart {tool}."),
            QT_TRANSLATE_NOOP("Tokens", "Choose the new connection in every step."),
            QT_TRANSLATE_NOOP("Tokens", "Pick the database again in every step."),
            QT_TRANSLATE_NOOP("Tokens", "Paste the tool’s error message into the wizard."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token itself is good; read me the exact message that the tool shows now.",
        ),
        variants={
            SIGNED_IN: Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Tokens", "{tool} still complains"),
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "It signs in with Notion, so no token is the cause. Most often another "
                    "workspace was chosen, or the page with the database was not ticked.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP("Tokens", "In {tool}, connect Notion once more."),
                    QT_TRANSLATE_NOOP("Tokens", "Choose the right workspace, and tick the pages."),
                    QT_TRANSLATE_NOOP("Tokens", "Pick the database again in every step."),
                    QT_TRANSLATE_NOOP("Tokens", "Paste the tool’s error message into the wizard."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "The tool signs in by itself; look which workspace was chosen there, and "
                    "whether the page is ticked.",
                ),
            )
        },
    ),
    Code.NO_TOKEN_NEEDED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} needs no token"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It signs in with Notion instead. "
            "Connect it there, choose the right workspace and pick the database in each step.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "In {tool}, connect Notion and sign in."),
            QT_TRANSLATE_NOOP("Tokens", "Choose the right workspace, and tick the pages."),
            QT_TRANSLATE_NOOP("Tokens", "Pick the database again in every step."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "You need no token for this tool; connect Notion again inside it and choose "
            "the right workspace.",
        ),
        is_plain=True,
    ),
}
