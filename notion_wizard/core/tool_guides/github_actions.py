"""GitHub Actions: the token is a secret of a repository, an environment or an organisation."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    FIRST,
    MISSING,
    MOVED,
    REPLACED,
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

GITHUB_ACTIONS: Final = ToolGuide(
    slug="github-actions",
    name=QT_TRANSLATE_NOOP("Tools", "GitHub Actions"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "GitHub keeps its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "In GitHub open the repository, then Settings, then “Secrets and variables”, "
                "then Actions.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Click the pencil next to NOTION_TOKEN, or the name you gave it, and paste the "
                "token. No spaces, no quotes.",
            ),
            REPLACED,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Click “New repository secret”, give it the name that the workflow reads, and "
                "paste the token. No spaces, no quotes.",
            ),
            FIRST,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Is it a secret of the organization? Then one of its owners changes it, in the "
                "organization’s settings.",
            ),
            REPLACED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Does an environment have a secret of the same name? That one wins: change it too.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "Put in the ids of the new databases too: copies have ids of their own."
            ),
            MOVED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Look whether the database’s id in the workflow is the one in its link: "
                "the 32 characters before the question mark.",
            ),
            MISSING,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Open Actions and run the workflow again.")),
    ),
    cloud=True,
)
