"""The real window over the practice Notion: real sockets, real jobs, a person who clicks."""

import gc
import importlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from notion_wizard.gui.qt_words import speak
from notion_wizard.gui.theme import LIGHT, apply_theme
from notion_wizard.gui.wizard import Wizard
from notion_wizard.window import PracticeStages
from notion_wizard.wording import Wording
from tests.support.garbage_here import garbage_found_here
from tests.support.person import Person


@pytest.fixture(scope="session", autouse=True)
def libraries_loaded():
    """Load what the program loads in a thread when it is first needed.

    pytest changes Python's list of warnings around each test, and that is not made for threads: a
    library whose import runs into such a change stays half loaded for all tests after it.
    """
    importlib.import_module("notion_wizard.adapters.transport")
    # What is there before the first window is not looked through behind each of hundreds.
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_is_found_in_this_thread():
    """As in the program: what is of Qt must not go in one of the threads that are at work."""
    with garbage_found_here():
        yield


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Hear what is said to who cannot see it."""
    heard: list[str] = []
    monkeypatch.setattr(
        "notion_wizard.gui.announcement.announce", lambda _window, text: heard.append(text)
    )
    return heard


@pytest.fixture
def practise(qapp: QApplication) -> Iterator[Callable[[str], Person]]:
    """Open the window in a scenario; every window is closed at the end."""
    apply_theme(qapp, LIGHT)
    windows: list[Wizard] = []
    with ExitStack() as resources:

        def open_window(slug: str) -> Person:
            services = PracticeStages(resources).set_stage(slug, "en")
            wizard = Wizard(services, services.profiles.load())
            windows.append(wizard)
            wizard.show()
            return Person(wizard)

        yield open_window
        for window in windows:
            window.close_now()
            window.deleteLater()
    speak("en")
    qapp.clipboard().clear()
    # processEvents leaves deleted windows alive, and each would be dressed anew by every theme.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def text_size(qapp):
    """Enlarge the text of the program by a factor."""
    usual = qapp.font()

    def enlarge(factor):
        larger = qapp.font()
        larger.setPointSizeF(usual.pointSizeF() * factor)
        qapp.setFont(larger)

    yield enlarge
    qapp.setFont(usual)


@pytest.fixture
def open_in(
    practise, text_size, monkeypatch
) -> Callable[[Wording, float, tuple[int, int]], Person]:
    """Open the window in a language, at a size of the text, and of a size."""

    def opened(wording: Wording, factor: float, size: tuple[int, int]) -> Person:
        monkeypatch.setattr(Wording, "for_language", classmethod(lambda _cls, _code: wording))
        text_size(factor)
        person = practise("databases-found")
        person.wizard.resize(*size)
        # The window opens first, and follows the size of the text then.
        wanted = QFontMetrics(QApplication.font()).height()
        person.wait_for(
            "its text", lambda: person.wizard.footer.cancel.fontMetrics().height() == wanted
        )
        return person

    return opened
