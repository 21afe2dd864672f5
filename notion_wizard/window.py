"""Puts the window together: which Notion, which keychain, which profile file, which words."""

import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar, cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from notion_wizard.adapters.memory_image import leave_no_memory_image
from notion_wizard.adapters.notion_address import NOTION
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.adapters.system_clock import SystemClock
from notion_wizard.core.model import Book
from notion_wizard.core.ports import Keychain, Notion, Profiles, Readers, TokenPlaces
from notion_wizard.core.problem import Problem
from notion_wizard.gui.services import Services
from notion_wizard.gui.theme import STYLE_ARGUMENTS, apply_theme, system_roles
from notion_wizard.gui.uncaught import install
from notion_wizard.gui.wizard import Wizard
from notion_wizard.wording import Wording, offered_languages
from notion_wizard.wording.languages import first_offered
from notion_wizard.wording.screens import load_screens

if TYPE_CHECKING:
    from notion_wizard.adapters.notion_http import ProxiesFor


# What the way to Notion needs, in the order in which one needs the other. Loaded bit by bit once
# the window is there: in one go, in a job's thread, it would keep the window from painting.
_LIBRARIES: Final = (
    "email.parser",
    "ssl",
    "http.client",
    "urllib3.util",
    "urllib3.connection",
    "urllib3",
    "charset_normalizer",
    "http.cookiejar",
    "requests",
    "notion_wizard.adapters.transport",
    "notion_wizard.adapters.notion_http",
)


def run_window(practice: str | None, language: str | None, api_url: str | None) -> int:
    """Open the window, stay until it is closed, and return the exit code.

    `practice` is a scenario's slug, `api_url` another base address on this computer. Raises a
    Problem with WRONG_USE for an unknown slug or an address that is not this computer's own.
    """
    application = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    assert isinstance(application, QApplication)  # noqa: S101 - nothing else makes one here
    application.setApplicationName("notion-wizard")
    application.setApplicationDisplayName("Notion Wizard")
    application.setDesktopFileName("notion-wizard")
    apply_theme(application, system_roles(application))
    with ExitStack() as resources:
        if practice is not None:
            services = PracticeStages(resources).set_stage(practice, language)
        else:
            services = _real_services(language, api_url)
        book, trouble = _loaded(services.profiles)
        wizard = Wizard(services, book, _LIBRARIES)
        wizard.painted.connect(lambda: _look_for_garbage(wizard))
        wizard.painted.connect(_let_the_terminal_end_it)
        install(wizard.conductor.crashed.emit)
        if trouble is not None:
            # Not before the report takes down what is told.
            wizard.painted.connect(lambda: wizard.conductor.troubled.emit(trouble))
        wizard.show()
        leave_no_memory_image()
        try:
            return application.exec()
        finally:
            # Not every end closes the window, and no thread may call what is about to go.
            wizard.conductor.stop()


def _look_for_garbage(wizard: Wizard) -> None:
    """Begin again, in another way, with what `__main__` left off."""
    from notion_wizard.gui.garbage import Garbage  # noqa: PLC0415 - as below

    Garbage(wizard)


def _let_the_terminal_end_it() -> None:
    """Ctrl+C ends it at once: Python would only hear of it with the next event that reaches it."""
    import signal  # noqa: PLC0415 - this late it takes no time until the first picture

    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _wording(language: str | None, profiles: Profiles) -> Wording:
    # What is wrong with the file is told by whoever loads it; to look leaves it where it is.
    language = language or profiles.look().preferences.language
    return Wording.for_language(language or _system_language())


def _system_language() -> str:
    # Not its name(): on Windows and macOS that is how dates are written, not what is spoken.
    return first_offered(QLocale.system().uiLanguages(), offered_languages())


def _real_services(language: str | None, api_url: str | None) -> Services:
    profiles = ProfileFile()
    url = _own_address(api_url) if api_url else NOTION
    return Services(
        notion=_later(lambda: _notion_by_the_systems_way(url)),
        keychain=_later(_system_keychain),
        profiles=profiles,
        places=_later(_places_here),
        readers=_later(_readers_here),
        clock=SystemClock(),
        wording=_wording(language, profiles),
        screens=load_screens(),
        api_url=url,
        is_test_address=api_url is not None,
    )


def _own_address(api_url: str) -> str:
    from notion_wizard.adapters.api_address import (  # noqa: PLC0415 - for tests only
        parse_loopback_address,
    )

    return parse_loopback_address(api_url).url


_Port = TypeVar("_Port")


def _later(make: Callable[[], _Port]) -> _Port:
    """Return what acts for a port and makes it when it is first asked something.

    The libraries behind a port take longer to load than the window takes to open.
    """
    return cast("_Port", _Later(make))


class _Later:
    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    @cached_property
    def _port(self) -> object:
        return self._make()

    def __getattr__(self, name: str) -> object:
        return getattr(self._port, name)


def _notion_of(url: str, proxies: "ProxiesFor | None" = None) -> Notion:
    from notion_wizard.adapters.limits import Limits  # noqa: PLC0415 - see _later
    from notion_wizard.adapters.notion_http import NotionHttp  # noqa: PLC0415 - as above

    # The window counts a wait down and lets the person decide; the command line waits by itself.
    return NotionHttp(url, limits=Limits(longest_wait=0), proxies=proxies)


def _notion_by_the_systems_way(url: str) -> Notion:
    from notion_wizard.gui.system_proxies import system_proxies  # noqa: PLC0415 - see _later

    return _notion_of(url, system_proxies)


def _system_keychain() -> Keychain:
    from notion_wizard.adapters.system_keychain import SystemKeychain  # noqa: PLC0415 - see _later

    return SystemKeychain()


def _places_here() -> TokenPlaces:
    from notion_wizard.adapters.local_places import LocalPlaces  # noqa: PLC0415 - see _later

    return LocalPlaces()


def _readers_here() -> Readers:
    from notion_wizard.adapters.at_spi import AtSpiReaders  # noqa: PLC0415 - see _later

    return AtSpiReaders()


class PracticeStages:
    """Sets practice stages, one at a time; the last one stands until `resources` are closed."""

    def __init__(self, resources: ExitStack) -> None:
        self._resources = resources
        self._current = ExitStack()

    def set_stage(self, slug: str, language: str | None) -> Services:
        """Take the stage before down, and return the services of this scenario."""
        from notion_wizard.gui.practice import Practice  # noqa: PLC0415 - in practice only
        from notion_wizard.practice.places import FOLDER  # noqa: PLC0415 - as above
        from notion_wizard.practice.scenarios import SCENARIOS  # noqa: PLC0415 - as above
        from notion_wizard.practice.stage import stage  # noqa: PLC0415 - as above

        # Its server ends when its last answer does: nobody waits for that.
        threading.Thread(target=self._current.close, daemon=True).start()
        self._current = self._resources.enter_context(ExitStack())
        staged = self._current.enter_context(stage(slug))
        return Services(
            notion=staged.wrap(_notion_of(staged.api_url)),
            keychain=staged.keychain,
            profiles=staged.profiles,
            places=staged.places,
            readers=_later(_readers_here),
            clock=SystemClock(),
            wording=Wording.for_language(language or _system_language()),
            screens=load_screens(),
            api_url=staged.api_url,
            practice=Practice(
                scenarios={slug: one.title for slug, one in SCENARIOS.items()},
                current=slug,
                paste=staged.scenario.paste,
                better=staged.scenario.better,
                link=staged.scenario.link,
                message=staged.scenario.message,
                about=staged.scenario.summary,
                folder=FOLDER,
                stage=self.set_stage,
            ),
        )


def _loaded(profiles: Profiles) -> tuple[Book, Problem | None]:
    """Return the book, or an empty one and why the real one could not be read."""
    try:
        return profiles.load(), None
    except Problem as problem:
        # Its key is the one that the file which comes next will have.
        return profiles.look(), problem
