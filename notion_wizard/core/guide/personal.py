"""The second way, which needs no connection: a token in the person's own name."""

from typing import Final

from notion_wizard.core.guide.step import GuideStep
from notion_wizard.core.text import QT_TRANSLATE_NOOP

PERSONAL_TOKEN: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP(
            "Guide", "Open your personal tokens and make one in the right workspace."
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "It acts in your name and sees what you see. Nothing has to be shared with it, and "
            "you need not be an owner, unless your workspace does not allow such tokens.",
        ),
        link="personal-tokens",
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Click {copy} next to it."),
        QT_TRANSLATE_NOOP(
            "Guide",
            "It ends on its date (after a year at most), when someone revokes it, and when you "
            "leave the workspace. A tool that several people rely on is better off with a "
            "connection.",
        ),
        illustration="personal-token",
    ),
)

REPLACE_AN_EXPIRED_ONE: Final = GuideStep(
    QT_TRANSLATE_NOOP("Guide", "Was it a personal token? Then make a new one and copy that."),
    QT_TRANSLATE_NOOP(
        "Guide",
        "Personal tokens end on a date. The token of a connection does not: for that, go on below.",
    ),
    link="personal-tokens",
)
