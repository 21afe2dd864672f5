"""3xx: what an accepted token is."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_SHOW_AND_COPY: Final = QT_TRANSLATE_NOOP("Tokens", "Click Show, then Copy.")
_PASTE_HERE: Final = QT_TRANSLATE_NOOP("Tokens", "Paste it here.")
_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Tokens", "Click Try again.")

ENTRIES: Final[Mapping[Code, Entry]] = {
    Code.ACCEPTED: Entry(
        severity=Severity.FINE,
        title=QT_TRANSLATE_NOOP("Tokens", "Notion accepts this token"),
        explanation=QT_TRANSLATE_NOOP("Tokens", "It opens “{workspace}” through “{connection}”."),
        fixes=(),
        say=QT_TRANSLATE_NOOP("Tokens", "The token is good; Notion accepts it."),
    ),
    Code.OTHER_WORKSPACE: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "This token opens another workspace"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It opens “{workspace}”; before, it was “{earlier_workspace}”. "
            "That is right only if you meant to change the workspace.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Go on if this is the workspace you want."),
            QT_TRANSLATE_NOOP(
                "Tokens", "Else choose the right one at the top left in Notion, and copy there."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good, but it opens another workspace than before; did you mean that?",
        ),
        variants={
            "after-move": Entry(
                severity=Severity.FINE,
                title=QT_TRANSLATE_NOOP("Tokens", "This token opens your new workspace"),
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens", "It opens “{workspace}”; before, it was “{earlier_workspace}”."
                ),
                fixes=(),
                say=QT_TRANSLATE_NOOP(
                    "Tokens", "The token is good, and it opens your new workspace."
                ),
            ),
        },
    ),
    Code.OTHER_CONNECTION: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "This token belongs to another connection"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It opens the same workspace through “{connection}”. "
            "It may see other pages than the one before.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Go on if you meant to change it."),
            QT_TRANSLATE_NOOP(
                "Tokens", "Share the pages that are missing with “{connection}” in Notion."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good, but it belongs to another connection than before; "
            "some pages may have to be shared again.",
        ),
    ),
    Code.PERSONAL_TOKEN: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "This is a personal token"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It acts as the person who made it and sees what that person sees. "
            "It ends when its time is over, when it is revoked, or when that person leaves.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Go on if the tool is yours alone."),
            QT_TRANSLATE_NOOP("Tokens", "Note the day it ends."),
            QT_TRANSLATE_NOOP(
                "Tokens", "For a team, use the token of a connection (also called integration)."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good; it is a personal one, so it ends some day or when you leave.",
        ),
    ),
    Code.STILL_OLD_WORKSPACE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "This token still opens the old workspace"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "You said you moved. "
            "Check the name at the top left in Notion, and copy the token there. "
            "Nothing was saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Tokens", "Notion still had the old workspace open."),
            QT_TRANSLATE_NOOP("Tokens", "The browser is signed in with the old account."),
            QT_TRANSLATE_NOOP("Tokens", "The new connection was made in the old workspace."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "In Notion, choose the new workspace at the top left."),
            QT_TRANSLATE_NOOP(
                "Tokens", "Open the connection (also called integration), or make it there."
            ),
            _SHOW_AND_COPY,
            _PASTE_HERE,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token works but still opens the old workspace; which name stands at the "
            "top left in Notion?",
        ),
        deed=Deed.GET_TOKEN,
        variants={
            # The words of the question that screen 3 asks in the card's place.
            "asks": Entry(
                severity=Severity.PROBLEM,
                title=QT_TRANSLATE_NOOP("Tokens", "Is “{workspace}” the right workspace?"),
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "You said you moved. Check the name at the top left in Notion. "
                    "The token must be made in the new workspace.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP(
                        "Tokens", "If it is the old one, click “No, get the other token”."
                    ),
                    QT_TRANSLATE_NOOP(
                        "Tokens",
                        "If it is the new one, click “Yes, it is right”, and go on with this "
                        "token.",
                    ),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "The token works; is the workspace that the screen names the new one?",
                ),
            ),
        },
    ),
    Code.WIZARD_OUTDATED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Tokens", "This wizard may be out of date"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Notion did not understand the wizard’s question. Nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Tokens", "Notion has changed since this version was made."),
            QT_TRANSLATE_NOOP("Tokens", "A proxy changed the question on its way."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Install the newest version of Notion Wizard."),
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens", "Your wizard may be too old for Notion; install the newest version."
        ),
        deed=Deed.REPORT,
    ),
}
