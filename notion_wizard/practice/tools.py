"""The stories of the tool behind a good token: why it may still say no."""

from typing import Final

from notion_wizard.core.model import Tool
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.practice.scenario import REPLACED_TOKEN, THIS_MORNING, Remembered, Scenario

_REFUSED: Final = "API token is invalid."
_OLD: Final = Remembered(token=REPLACED_TOKEN, refused_at=THIS_MORNING)

TOOLS: Final = (
    Scenario(
        slug="tool-not-restarted",
        title=QT_TRANSLATE_NOOP("Practice", "A tool that still has the old token"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Choose Another tool. On screen 6 answer Same error: it reads its token only when it "
            "starts.",
        ),
        tool=Tool.OTHER,
        message=_REFUSED,
    ),
    Scenario(
        slug="other-variable-name",
        title=QT_TRANSLATE_NOOP("Practice", "A script that looks under another name"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Choose A script or program. On screen 6 answer Another error, and paste its message.",
        ),
        tool=Tool.SCRIPT,
        message="KeyError: 'NOTION_TOKEN'",
    ),
    Scenario(
        slug="tool-validator-outdated",
        title=QT_TRANSLATE_NOOP("Practice", "A tool that knows only older tokens"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Choose Another tool. On screen 6 answer Another error, and paste its message.",
        ),
        tool=Tool.OTHER,
        message="Invalid token: it must start with secret_",
    ),
    Scenario(
        slug="tool-wants-oauth",
        title=QT_TRANSLATE_NOOP("Practice", "A tool that wants a sign-in"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Choose Another tool. On screen 6 answer Another error, and paste its message.",
        ),
        tool=Tool.OTHER,
        message="This server requires OAuth. Bearer tokens are not supported.",
    ),
    Scenario(
        slug="variable-wins",
        title=QT_TRANSLATE_NOOP("Practice", "A variable that wins over the file"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Choose A script or program. On screen 6 the wizard finds the old token by itself, in "
            "a variable and in files of a folder. Answer Same error before it is replaced.",
        ),
        tool=Tool.SCRIPT,
        remembered=(_OLD,),
        left_over=REPLACED_TOKEN,
    ),
    Scenario(
        slug="file-not-replaced",
        title=QT_TRANSLATE_NOOP("Practice", "A file that cannot be changed"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Choose A script or program. On screen 6 look in the folder: the old token is in "
            "files that are protected against changes.",
        ),
        tool=Tool.SCRIPT,
        remembered=(_OLD,),
        left_over=REPLACED_TOKEN,
        files_read_only=True,
    ),
    Scenario(
        slug="tool-still-fails",
        title=QT_TRANSLATE_NOOP("Practice", "A tool with trouble of its own"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Choose Another tool. On screen 6 answer Another error; nobody knows its message.",
        ),
        tool=Tool.OTHER,
        message="Error 7: the flux could not be aligned.",
    ),
    Scenario(
        slug="no-token-needed",
        title=QT_TRANSLATE_NOOP("Practice", "A tool that needs no token"),
        summary=QT_TRANSLATE_NOOP("Practice", "Choose Zapier: it signs in with Notion instead."),
        tool=Tool.ZAPIER,
    ),
)
"""The banner's button brings the message where one is asked for."""
