"""How the deeds of the catalogue are labelled on buttons."""

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.wording import Wording


def deed_label(deed: Deed, wording: Wording) -> str:
    """Return what the button of a deed says: the deed itself."""
    from notion_wizard.core.catalogue.buttons import LABELS  # noqa: PLC0415 - with the first card

    return wording.say(LABELS[deed])
