"""Make: connected with a token (“Notion Internal”) or signed in with Notion (“Notion Public”)."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.signing_in import NOTIONS_WINDOW
from notion_wizard.core.tool_guides.tool_guide import (
    FIRST,
    MISSING,
    MOVED,
    REFUSED,
    REPLACED,
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

_CHOOSE_EVERYWHERE: Final = ToolStep(
    QT_TRANSLATE_NOOP(
        "Tools",
        "In every scenario, choose the new connection in each Notion module, "
        "and pick the database again.",
    ),
    REPLACED,
)
_CHOOSE: Final = ToolStep(
    QT_TRANSLATE_NOOP(
        "Tools", "In your scenario choose it in each Notion module, and pick the database."
    ),
    FIRST,
)
_PICK_THE_MISSING_ONE: Final = ToolStep(
    QT_TRANSLATE_NOOP(
        "Tools",
        "In your scenario open the Notion module, load the list again and pick the database.",
    ),
    MISSING,
)
_RUN: Final = ToolStep(QT_TRANSLATE_NOOP("Tools", "Run the scenario once."))
_DELETE_LAST: Final = QT_TRANSLATE_NOOP(
    "Tools", "Only then, and if no other scenario uses it, delete the old connection."
)

MAKE_TOKEN: Final = ToolGuide(
    slug="make-token",
    name=QT_TRANSLATE_NOOP("Tools", "Make"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "Make keeps its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In Make open Connections and add a new one of type “Notion Internal”."
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Paste the token into “Internal Integration Token”. No spaces, no quotes.",
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        _CHOOSE_EVERYWHERE,
        _CHOOSE,
        _PICK_THE_MISSING_ONE,
        _RUN,
        ToolStep(_DELETE_LAST, REPLACED),
    ),
    cloud=True,
)

MAKE_SIGN_IN: Final = ToolGuide(
    slug="make-signin",
    name=QT_TRANSLATE_NOOP("Tools", "Make, signed in with Notion"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "This connection has no field for a token. You sign in with Notion there."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In Make open Connections, find Notion and click Reauthorize."
            ),
            REFUSED | MISSING,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In Make open Connections and add a new one of type “Notion Public”."
            ),
            MOVED | FIRST,
        ),
        *NOTIONS_WINDOW,
        ToolStep(_CHOOSE_EVERYWHERE.text, MOVED),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In each Notion module, look whether the database is still chosen."
            ),
            REFUSED,
        ),
        _CHOOSE,
        _PICK_THE_MISSING_ONE,
        _RUN,
        ToolStep(_DELETE_LAST, MOVED),
    ),
    cloud=True,
    takes_token=False,
)
