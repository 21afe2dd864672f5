"""Puts the window together: which Notion, which keychain, which profile file, which words."""

import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from notion_wizard.adapters.api_address import parse_loopback_address
from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.notion_http import NOTION, NotionHttp
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.adapters.system_clock import SystemClock
from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.core.model import Book
from notion_wizard.core.ports import Profiles
from notion_wizard.core.problem import Problem
from notion_wizard.gui.help.crash import install
from notion_wizard.gui.services import Practice, Services
from notion_wizard.gui.theme import apply_theme, system_roles
from notion_wizard.gui.wizard import Wizard
from notion_wizard.practice.scenarios import SCENARIOS
from notion_wizard.practice.stage import stage
from notion_wizard.wording import Wording
from notion_wizard.wording.screens import load_screens

# The window counts a wait down and lets the person decide; the command line waits by itself.
_LIMITS: Final = Limits(longest_wait=0)


def run_window(practice: str | None, language: str | None, api_url: str | None) -> int:
    """Open the window, stay until it is closed, and return the exit code.

    `practice` is a scenario's slug, `api_url` another base address on this computer. Raises a
    Problem with WRONG_USE for an unknown slug or an address that is not this computer's own.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
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
        wizard = Wizard(services, book)
        install(wizard.conductor.crashed.emit)
        wizard.show()
        if trouble is not None:
            wizard.conductor.troubled.emit(trouble)
        return application.exec()


def _wording(language: str | None, profiles: Profiles) -> Wording:
    if language is None:
        try:
            language = profiles.load().preferences.language
        except Problem:
            language = None
    return Wording.for_language(language or QLocale.system().name())


def _real_services(language: str | None, api_url: str | None) -> Services:
    profiles = ProfileFile()
    url = parse_loopback_address(api_url).url if api_url else NOTION
    return Services(
        notion=NotionHttp(url, limits=_LIMITS),
        keychain=SystemKeychain(),
        profiles=profiles,
        clock=SystemClock(),
        wording=_wording(language, profiles),
        screens=load_screens(),
        api_url=url,
        is_test_address=api_url is not None,
    )


@dataclass(slots=True)
class PracticeStages:
    """Sets practice stages, one at a time; the last one stands until `resources` are closed."""

    resources: ExitStack
    current: ExitStack = field(default_factory=ExitStack)

    def set_stage(self, slug: str, language: str | None) -> Services:
        """Take the stage before down, and return the services of this scenario."""
        self.current.close()
        self.current = self.resources.enter_context(ExitStack())
        staged = self.current.enter_context(stage(slug))
        wording = Wording.for_language(language or QLocale.system().name())
        return Services(
            notion=staged.wrap(NotionHttp(staged.api_url, limits=_LIMITS)),
            keychain=staged.keychain,
            profiles=staged.profiles,
            clock=SystemClock(),
            wording=wording,
            screens=load_screens(),
            api_url=staged.api_url,
            practice=Practice(
                scenarios=_titles(wording),
                current=slug,
                paste=staged.scenario.paste,
                link=staged.scenario.link,
                stage=lambda chosen: self.set_stage(chosen, wording.language),
            ),
        )


def _titles(wording: Wording) -> Mapping[str, str]:
    return {slug: wording.say(scenario.title) for slug, scenario in SCENARIOS.items()}


def _loaded(profiles: Profiles) -> tuple[Book, Problem | None]:
    """Return the book, or an empty one and why the real one could not be read."""
    try:
        return profiles.load(), None
    except Problem as problem:
        # Its key is the one that the file which comes next will have.
        return profiles.look(), problem
