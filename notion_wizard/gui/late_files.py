"""Tells of a file that was changed when its path was over, and offers the way back."""

from typing import TYPE_CHECKING, Final

from notion_wizard.core.catalogue.buttons import UNDO_IN_FILE
from notion_wizard.core.ports import Cancel
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.token_places.model import FoundFile, Replacement

if TYPE_CHECKING:
    from notion_wizard.gui.wizard import Wizard

_HAS_NEW: Final = QT_TRANSLATE_NOOP(
    "Wizard", "“{file:plain}” has the new token now. The file as it was lies beside it."
)
_AS_IT_WAS: Final = QT_TRANSLATE_NOOP("Wizard", "“{file:plain}” is as it was.")


def tell_late(wizard: "Wizard", news: Replacement | FoundFile) -> None:
    """Show a line above the page: what was replaced, with Undo, or what was put back."""
    wording = wizard.desk.wording
    if isinstance(news, FoundFile):
        wizard.tell_by_notice(wording.say(_AS_IT_WAS, {"file": news.path}))
        return
    wizard.tell_by_notice(
        wording.say(_HAS_NEW, {"file": news.found.path}),
        wording.say(UNDO_IN_FILE),
        lambda: _undo(wizard, news),
        lambda: wizard.conductor.late_was_read(news),
    )


def _undo(wizard: "Wizard", replacement: Replacement) -> None:
    conductor, places = wizard.conductor, wizard.desk.services.places
    if replacement not in conductor.replacements:
        # It was put back on screen 6 meanwhile, or its copy deleted there.
        return
    conductor.late_was_read(replacement)
    key = conductor.session.book.fingerprint_key

    def work(_cancel: Cancel) -> FoundFile:
        return places.undo(replacement, key)

    conductor.run(
        work,
        lambda found: conductor.file_was_put_back(replacement, found, None),
        conductor.troubled.emit,
        writes_file=True,
    )
