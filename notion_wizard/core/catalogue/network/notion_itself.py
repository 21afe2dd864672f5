"""240 to 242: Notion answers, but not to the question; or nobody waits any more."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.network.fixes import TRY_AGAIN
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

NOTION_ITSELF: Final[Mapping[Code, Entry]] = {
    Code.NOTION_BUSY: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Notion asks for a pause"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "It got many requests at once and asks to wait {seconds:duration}. "
            "Nothing is known about your token yet, and nothing is wrong here.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "A tool with the same connection asks very often."),
            QT_TRANSLATE_NOOP("Network", "Many tools of the workspace work at this moment."),
        ),
        fixes=(QT_TRANSLATE_NOOP("Network", "Wait {seconds:duration}."), TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Network", "Notion is busy and asks to wait {seconds:duration}; then try again."
        ),
        deed=Deed.TRY_AGAIN,
        variants={
            # Waiting is no use.
            "for-good": Entry(
                severity=Severity.UNDECIDED,
                title=QT_TRANSLATE_NOOP("Network", "Notion does not take these requests"),
                explanation=QT_TRANSLATE_NOOP(
                    "Network",
                    "Notion says that it blocks them, so waiting does not help. "
                    "That says nothing about any token, and nothing is wrong here.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP("Network", "Write to Notion’s support, with the report."),
                    QT_TRANSLATE_NOOP(
                        "Network", "Tell a workspace owner: it may concern all tools."
                    ),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Network",
                    "Notion says that it blocks these requests; only Notion’s support can change "
                    "that.",
                ),
                deed=Deed.REPORT,
            )
        },
    ),
    Code.NOTION_TROUBLE: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Notion itself has trouble right now"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "The wizard asked more than once and got no proper answer. "
            "Nothing is known about your token, and nothing is wrong here.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Wait a few minutes."),
            TRY_AGAIN,
            QT_TRANSLATE_NOOP("Network", "Look at Notion’s status page if it lasts."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Network", "Notion itself has trouble at the moment; try again in a few minutes."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.CANCELLED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "You stopped the check"),
        explanation=QT_TRANSLATE_NOOP(
            "Network", "Nothing is known about your token. Nothing was saved."
        ),
        fixes=(QT_TRANSLATE_NOOP("Network", "Click Try again when you are ready."),),
        say=QT_TRANSLATE_NOOP(
            "Network", "The check was stopped before an answer came; click Try again."
        ),
        deed=Deed.TRY_AGAIN,
        variants={
            # The token was accepted before; the keychain's question may still stand open.
            "saving": Entry(
                severity=Severity.UNDECIDED,
                title=QT_TRANSLATE_NOOP("Network", "You stopped the saving"),
                explanation=QT_TRANSLATE_NOOP(
                    "Network", "The token works, and this computer does not keep it."
                ),
                fixes=(QT_TRANSLATE_NOOP("Network", "Click Try again when you are ready."),),
                say=QT_TRANSLATE_NOOP(
                    "Network", "The saving was stopped, and nothing was changed; click Try again."
                ),
                deed=Deed.TRY_AGAIN,
            ),
        },
    ),
}
