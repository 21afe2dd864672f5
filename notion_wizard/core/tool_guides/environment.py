"""An environment variable, which programs read before any file."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    MISSING,
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

ENVIRONMENT: Final = ToolGuide(
    slug="environment",
    name=QT_TRANSLATE_NOOP("Tools", "An environment variable"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "It holds a copy of its own, and it wins over files. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "On Windows, click Start, type “environment variables” and open those of your "
                "account.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "On a Mac or on Linux, open the file that sets it: in your home folder, often "
                ".zshrc, .bashrc or .profile.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "On a server or in a container, open the settings of that service.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Paste the token as the value of NOTION_TOKEN, or of the name that your program "
                "reads. No quotes, no spaces.",
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Save."), TOKEN_CHANGED),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Does one hold the database’s id? Look whether it is the one in its link: "
                "the 32 characters before the question mark.",
            ),
            MISSING,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Run the program once."), MISSING),
    ),
    restart=QT_TRANSLATE_NOOP(
        "Tools",
        "Now close the program and the terminal, open them again and run it: variables are read "
        "at the start. Some are only read when you sign in to the computer again.",
    ),
)
