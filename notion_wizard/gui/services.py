"""What the window is handed: the ports, the words, and what is said about this start."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from notion_wizard.core.ports import Clock, Keychain, Notion, Profiles
from notion_wizard.wording import Wording
from notion_wizard.wording.screens import Screens


@dataclass(frozen=True, slots=True)
class Practice:
    """The practice in progress: the picker's scenarios by slug, and what its button pastes.

    `stage` sets the stage for another scenario and returns the services to go on with.
    """

    scenarios: Mapping[str, str]
    current: str
    paste: str
    link: str | None
    """The link of a story about one database; the button brings it on screen 4."""
    stage: Callable[[str], "Services"]


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the window needs of the world; it imports no adapter itself."""

    notion: Notion
    keychain: Keychain
    profiles: Profiles
    clock: Clock
    wording: Wording
    screens: Screens
    api_url: str
    is_test_address: bool = False
    """Another base address than Notion's: the window says so in a banner."""
    practice: Practice | None = None
