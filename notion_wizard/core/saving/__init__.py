"""Keeping a token on this computer, so that whatever happens the one before can still be read.

Each function raises only `Problem`; each is a job: a keychain may ask the person, wait or hang.
"""

from notion_wizard.core.saving.kept import profile_id_for, read_saved, remove_saved
from notion_wizard.core.saving.proof import Retest, SaveResult
from notion_wizard.core.saving.save import save_token
from notion_wizard.core.saving.undo import finish_pending, undo_pending, undo_save

__all__ = (
    "Retest",
    "SaveResult",
    "finish_pending",
    "profile_id_for",
    "read_saved",
    "remove_saved",
    "save_token",
    "undo_pending",
    "undo_save",
)
