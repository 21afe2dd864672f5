"""The environment and the files of this computer, as `core.ports.TokenPlaces`."""

from collections.abc import Callable, Collection

from notion_wizard.adapters.environment import variables_here
from notion_wizard.adapters.token_files import search_folder
from notion_wizard.adapters.token_replacing import delete_copy, replace_tokens, undo_replacement
from notion_wizard.core.ports import Cancel
from notion_wizard.core.secret import Secret
from notion_wizard.core.token_places.model import FolderSearch, FoundFile, Replacement, Variable


class LocalPlaces:
    """The environment and the files of the computer that the wizard runs on."""

    def variables(self, key: bytes) -> tuple[Variable, ...]:
        """Return the environment variables that hold a token, or have the name of one."""
        return variables_here(key)

    def search(
        self,
        folder: str,
        key: bytes,
        progress: Callable[[FolderSearch], None],
        cancel: Cancel,
    ) -> FolderSearch:
        """Look through a folder, its folders too, never through a link."""
        return search_folder(folder, key, progress, cancel)

    def replace(
        self, found: FoundFile, fingerprints: Collection[str], new: Secret, key: bytes
    ) -> Replacement:
        """Put the new token where these stand in the file, which is kept beside it as it was."""
        return replace_tokens(found, fingerprints, new, key)

    def undo(self, replacement: Replacement, key: bytes) -> FoundFile:
        """Let the file be as it was, and only then remove what was kept beside it."""
        return undo_replacement(replacement, key)

    def delete_copy(self, replacement: Replacement, key: bytes) -> None:
        """Delete what was kept beside the file, if it is that still."""
        delete_copy(replacement, key)
