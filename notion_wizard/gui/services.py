"""What the window is handed: the ports, the words, and what is said about this start."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from notion_wizard.core.ports import Clock, Keychain, Notion, Profiles, Readers, TokenPlaces
from notion_wizard.wording import Wording
from notion_wizard.wording.screens import Screens

if TYPE_CHECKING:
    from notion_wizard.gui.practice import Practice


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the window needs of the world; it imports no adapter itself."""

    notion: Notion
    keychain: Keychain
    profiles: Profiles
    places: TokenPlaces
    readers: Readers
    clock: Clock
    wording: Wording
    screens: Screens
    api_url: str
    is_test_address: bool = False
    """Another base address than Notion's: the window says so in a banner."""
    practice: "Practice | None" = None
