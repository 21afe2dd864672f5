"""What every page has at hand: the conductor, the words, the clipboard, and ways to the outside."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.gui.clipboard import TokenClipboard
from notion_wizard.gui.conductor import Conductor
from notion_wizard.gui.services import Services
from notion_wizard.wording import Wording


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each page. `announce` speaks to assistive technology."""

    conductor: Conductor
    clipboard: TokenClipboard
    announce: Callable[[str], None]
    show_report: Callable[[], None]
    close_window: Callable[[], object]

    @property
    def services(self) -> Services:
        """The ports and what is said about this start."""
        return self.conductor.services

    @property
    def wording(self) -> Wording:
        """The words in the chosen language."""
        return self.conductor.services.wording

    @property
    def words_of_notion(self) -> Mapping[str, str]:
        """What Notion's screens say, for who reads the chosen language."""
        return self.services.screens.words_in(self.wording.language)

    def open_link(self, key: str) -> None:
        """Open one of Notion's pages, by its name in `screens.toml`, in the person's browser."""
        self.open_address(self.services.screens.links[key])

    def open_address(self, address: str) -> None:
        """Open an address in the person's browser."""
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - on a click, as all that is loaded here
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        QDesktopServices.openUrl(QUrl(address))

    def note_for_it(self, diagnosis: Diagnosis, seen_at: datetime, *, had_token: bool) -> str:
        """Return the note that a person sends to the IT department (2xx)."""
        from urllib.parse import urlsplit  # noqa: PLC0415

        from notion_wizard.core.note_for_it import note_for_it  # noqa: PLC0415
        from notion_wizard.core.scrub import scrub  # noqa: PLC0415

        browser = urlsplit(self.services.screens.links["notion"]).hostname or ""
        is_practice = self.services.practice is not None
        lines = note_for_it(
            diagnosis, seen_at, browser, had_token=had_token, is_practice=is_practice
        )
        return scrub("\n".join(self.wording.say(line.text, line.facts) for line in lines) + "\n")
