"""What the buttons of a card say: the deed itself. The window and the handbook read it here."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

LABELS: Final[Mapping[Deed, Text]] = {
    Deed.PASTE_AGAIN: QT_TRANSLATE_NOOP("Deed", "Paste again"),
    Deed.TRY_AGAIN: QT_TRANSLATE_NOOP("Deed", "Try again"),
    Deed.GET_TOKEN: QT_TRANSLATE_NOOP("Deed", "Get the token"),
    Deed.OPEN_CONNECTIONS: QT_TRANSLATE_NOOP("Guide", "Open the list of connections"),
    Deed.OPEN_DATABASE: QT_TRANSLATE_NOOP("Deed", "Open it in Notion"),
    Deed.OPEN_NOTION: QT_TRANSLATE_NOOP("Guide", "Open Notion"),
    Deed.TYPE_AGAIN: QT_TRANSLATE_NOOP("Deed", "Type it again"),
    Deed.KEEP_LINK: QT_TRANSLATE_NOOP("Deed", "Keep this link for the database check"),
    Deed.EXPLAIN_MESSAGE: QT_TRANSLATE_NOOP("Deed", "Explain this error message"),
    Deed.TEST_ANYWAY: QT_TRANSLATE_NOOP("Deed", "Test anyway"),
    Deed.USE_TOKEN_PART: QT_TRANSLATE_NOOP("Deed", "Use only the token part"),
    Deed.CAME_WITH_WEBHOOK: QT_TRANSLATE_NOOP("Deed", "It came with a webhook"),
    Deed.COPY_NOTE: QT_TRANSLATE_NOOP("Deed", "Copy the note for IT"),
    Deed.GO_ON_WITHOUT_SAVING: QT_TRANSLATE_NOOP("Deed", "Go on without saving"),
    Deed.SHOW_VARIABLES: QT_TRANSLATE_NOOP("Deed", "Show how to change a variable"),
    Deed.TRIED_IN_VAIN: QT_TRANSLATE_NOOP("ToolsPage", "Tried it, same error"),
    Deed.REPORT: QT_TRANSLATE_NOOP("Deed", "Report for support"),
}

TRY_AGAIN_NOW: Final = QT_TRANSLATE_NOOP("WaitingRow", "Try again now")
STOP_WAITING: Final = QT_TRANSLATE_NOOP("WaitingRow", "Stop waiting")
NOT_THIS_WORKSPACE: Final = QT_TRANSLATE_NOOP("CheckPage", "No, get the other token")
THIS_WORKSPACE: Final = QT_TRANSLATE_NOOP("CheckPage", "Yes, it is right")
ONE_OF_TWO: Final = QT_TRANSLATE_NOOP("CheckPage", "The one that ends {ends:plain}")
FINISH_SAVING: Final = QT_TRANSLATE_NOOP("HomePage", "Finish saving")
UNDO_SAVING: Final = QT_TRANSLATE_NOOP("HomePage", "Undo")
PUT_AWAY: Final = QT_TRANSLATE_NOOP("HomePage", "Put this away")
UNDO_THE_SAVE: Final = QT_TRANSLATE_NOOP("ToolsPage", "Undo the save")
BRING_NEWER_BACK: Final = QT_TRANSLATE_NOOP("ToolsPage", "Bring the newer token back")
LOOK_IN_FOLDER: Final = QT_TRANSLATE_NOOP("ToolsPage", "Look in a folder…")
REPLACE_IN_FILE: Final = QT_TRANSLATE_NOOP("ToolsPage", "Replace in this file")
UNDO_IN_FILE: Final = QT_TRANSLATE_NOOP("ToolsPage", "Undo")
DELETE_COPY: Final = QT_TRANSLATE_NOOP("ToolsPage", "Delete the copy")
