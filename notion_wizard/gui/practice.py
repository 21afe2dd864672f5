"""What the window knows of the practice in progress."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from notion_wizard.core.text import Text
from notion_wizard.gui.services import Services


@dataclass(frozen=True, slots=True)
class Practice:
    """The picker's scenarios and their titles by slug, and what its button pastes.

    `stage` sets the stage for another scenario, in a language, and returns the services to go on
    with.
    """

    scenarios: Mapping[str, Text]
    current: str
    paste: str
    better: str | None
    """What it pastes once Notion has turned that down."""
    link: str | None
    """The link of a story about one database; the button brings it on screen 4."""
    message: str
    """What the tool of the story says; the button brings it where a message is asked for."""
    about: Text
    """What happens in the story, and what to do in it."""
    folder: str
    """The folder that is looked through in practice: nothing of this computer is read."""
    stage: Callable[[str, str], Services]
