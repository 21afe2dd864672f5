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
    ),
)
