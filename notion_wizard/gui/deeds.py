"""How the deeds of the catalogue are labelled on buttons."""

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.wording import Wording


def deed_label(deed: Deed, wording: Wording) -> str:
    """Return what the button of a deed says: the deed itself."""
    translate = wording.translate
    labels = {
        Deed.PASTE_AGAIN: translate("Deed", "Paste again"),
        Deed.TRY_AGAIN: translate("Deed", "Try again"),
        Deed.GET_TOKEN: translate("Deed", "Get the token"),
        Deed.OPEN_CONNECTIONS: translate("Deed", "Open Notion’s token page"),
        Deed.OPEN_DATABASE: translate("Deed", "Open it in Notion"),
        Deed.TYPE_AGAIN: translate("Deed", "Type it again"),
        Deed.KEEP_LINK: translate("Deed", "Keep this link for the database check"),
        Deed.EXPLAIN_MESSAGE: translate("Deed", "Explain this error message"),
        Deed.TEST_ANYWAY: translate("Deed", "Test anyway"),
        Deed.USE_TOKEN_PART: translate("Deed", "Use only the token part"),
        Deed.CAME_WITH_WEBHOOK: translate("Deed", "It came with a webhook"),
        Deed.COPY_NOTE: translate("Deed", "Copy the note for IT"),
        Deed.GO_ON_WITHOUT_SAVING: translate("Deed", "Go on without saving"),
        Deed.REPORT: translate("Deed", "Report for support"),
    }
    return labels[deed]
