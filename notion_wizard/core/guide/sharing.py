"""How to share a database with a connection: the three clicks."""

from typing import Final

from notion_wizard.core.guide.step import GuideStep
from notion_wizard.core.text import QT_TRANSLATE_NOOP

SHARE_THE_DATABASE: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Open the database in Notion."),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Open the database itself, as a whole page. "
            "A page that only shows a view of it is not enough.",
        ),
        link="notion",
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Click {menu} at the top right, then {connections}."),
        QT_TRANSLATE_NOOP(
            "Guide", "Not there? You may need full access to the page: ask whoever made it."
        ),
        illustration="share-database",
    ),
    GuideStep(
        QT_TRANSLATE_NOOP(
            "Guide", "Click “{add_connection}”, choose the one that your tool uses, and confirm."
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Already listed there? Remove it and add it again. "
            "A personal token needs none of this: it sees what you see.",
        ),
        illustration="add-connection",
    ),
)

NOT_OFFERED: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Was it made in another workspace?"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "A connection is offered in its own workspace only. Look at the name at the top left "
            "in Notion: after a move the new workspace needs a connection of its own.",
        ),
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "May it read at all?"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "A connection without “{read_content}” may not be offered. A workspace owner opens it "
            "in the list of connections and ticks that under {capabilities}.",
        ),
        link="connections",
        illustration="capabilities",
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Does your company choose which connections may be added?"),
        QT_TRANSLATE_NOOP("Guide", "Then a workspace owner has to allow this one."),
    ),
)
"""Why a page may not offer the connection that the tool uses, in the order to look."""
