"""What the window does behind its first screen: that is painted, and nobody waits for this."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from notion_wizard.gui.afterwards import Afterwards, loading
from notion_wizard.gui.appearance import Appearance
from notion_wizard.gui.chronicle import Chronicle
from notion_wizard.gui.conductor import Conductor
from notion_wizard.gui.countdown import Countdown
from notion_wizard.gui.described_news import DescribedNews
from notion_wizard.gui.idle import IdleWatch
from notion_wizard.gui.kept_ready import everything
from notion_wizard.gui.left_alone import LeftAlone
from notion_wizard.gui.waiting_told import WaitingTold
from notion_wizard.gui.widgets.program_icon import program_icon

if TYPE_CHECKING:
    from notion_wizard.core.token_places.model import FoundFile, Replacement
    from notion_wizard.gui.wizard import Wizard

NEEDED_SOON: Final = (
    "notion_wizard.core.paste.characters",
    "notion_wizard.core.paste.findings",
    "notion_wizard.core.paste.others.prose",
    "notion_wizard.core.paste.others.examples",
    "notion_wizard.core.paste.others.hidden",
    "notion_wizard.core.paste.others.services",
    "notion_wizard.core.paste.others.named_keys",
    "notion_wizard.core.paste.others.variables",
    "notion_wizard.core.paste.tokens.joints",
    "notion_wizard.core.paste.tokens.runs",
    "notion_wizard.core.paste.tokens.beginnings",
    "notion_wizard.core.paste.others.other_things",
    "notion_wizard.core.paste.doctor",
    "notion_wizard.core.catalogue.accepted",
    "notion_wizard.core.catalogue.databases",
    "notion_wizard.core.catalogue.keychain",
    "notion_wizard.core.catalogue.machine",
    "notion_wizard.core.catalogue.network",
    "notion_wizard.core.catalogue.pasted",
    "notion_wizard.core.catalogue.refused",
    "notion_wizard.core.catalogue.tool",
    "notion_wizard.core.tool_guides.make",
    "notion_wizard.core.tool_guides.guides",
    "notion_wizard.core.messages.details",
    "notion_wizard.core.messages.origins",
    "notion_wizard.core.messages.services",
    "notion_wizard.core.messages.reader",
    "notion_wizard.core.diagnose",
    "notion_wizard.core.jobs",
    "notion_wizard.core.guide",
    "notion_wizard.gui.pages.guide",
    "notion_wizard.gui.elsewhere_copied",
    "notion_wizard.gui.widgets.receipt",
    "notion_wizard.gui.pages.check",
)
"""What the first paste and the next page need, so that neither waits for it.

Each before those that import it: what one piece loads is then little.
"""


def chronicle_of(conductor: Conductor) -> Chronicle:
    """Return what remembers for the report, from now on; nothing has happened yet."""
    chronicle = Chronicle(conductor)
    conductor.job_ended.connect(chronicle.job_ended)
    return chronicle


def described_news_of(conductor: Conductor) -> DescribedNews:
    """Return what says news to old readers."""
    return DescribedNews(conductor)


def go_on(wizard: "Wizard", libraries: Sequence[str]) -> None:
    """Do it bit by bit. `libraries` are what the first job loads: they come before it."""
    Afterwards(_pieces(wizard, libraries), wizard)


def _tell_late(wizard: "Wizard", news: "Replacement | FoundFile") -> None:
    from notion_wizard.gui.late_files import tell_late  # noqa: PLC0415 - rarely needed

    tell_late(wizard, news)


def _pieces(wizard: "Wizard", libraries: Sequence[str]) -> Iterable[Callable[[], object]]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - no widget without one
    return chain(
        (
            lambda: Countdown(wizard.conductor, wizard.announce, wizard),
            lambda: WaitingTold(wizard.conductor, wizard.announce, wizard),
            lambda: Appearance(application, wizard),
            lambda: LeftAlone(IdleWatch(wizard), wizard),
            lambda: wizard.conductor.file_told_late.connect(partial(_tell_late, wizard)),
            lambda: wizard.setWindowIcon(program_icon()),
        ),
        loading(libraries),
        (wizard.conductor.start_due_jobs,),
        loading(NEEDED_SOON),
        everything(),
    )
