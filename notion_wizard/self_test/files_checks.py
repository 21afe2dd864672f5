"""The files beside the code: every language translates, and nothing that is shown is missing."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtSvg import QSvgRenderer

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.codes import Code
from notion_wizard.resources import resource
from notion_wizard.self_test.result import FailedCheck
from notion_wizard.wording import Wording
from notion_wizard.wording.handbook import handbook
from notion_wizard.wording.screens import load_screens

LANGUAGES: Final = ("de", "es", "fr", "ja", "ko", "pt_BR")
"""Beside English. Named here, since a file that was left behind is seen by nothing else."""

# These draw the first screen, the side, a card, a list and a page of directions.
_DRAWINGS: Final = (
    *("icons/app", "icons/mark", "icons/ok", "icons/careful", "icons/stop", "icons/info"),
    *("icons/busy", "icons/current", "icons/drop-down", "icons/tick-light", "icons/chevron-right"),
    *("illustrations/create-connection", "illustrations/show-and-copy"),
)


def translations() -> str:
    """See every language speak: our words, and Qt's own."""
    for language in LANGUAGES:
        wording = Wording.for_language(language)
        if wording.language != language:
            raise FailedCheck(f"{language} is not there")
        if not any(_is_translated(code, wording) for code in ENTRIES):
            raise FailedCheck(f"{language} is there and translates nothing")
        if not _qt_speaks(language):
            raise FailedCheck(f"Qt's own words are not there in {language}")
    return ", ".join(("en", *LANGUAGES))


def resources() -> str:
    """See drawings, Notion's words and the handbook."""
    for name in _DRAWINGS:
        if not QSvgRenderer(str(resource(f"{name}.svg"))).isValid():
            raise FailedCheck(f"{name}.svg is not there, or no drawing")
    screens = load_screens()
    if not (screens.links and screens.words_in("en")):
        raise FailedCheck("screens.toml holds nothing")
    missing = list(_not_in_handbook())
    if missing:
        raise FailedCheck(f"the handbook lacks {len(missing)} codes")
    return f"{len(_DRAWINGS)} drawings, screens.toml, the handbook with {len(ENTRIES)} codes"


def _is_translated(code: Code, wording: Wording) -> bool:
    title = ENTRIES[code].title
    return wording.say(title) != Wording().say(title)


def _qt_speaks(language: str) -> bool:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return QTranslator().load(f"qtbase_{language}", folder)


def _not_in_handbook() -> Iterator[Code]:
    page = handbook(Wording())
    return (code for code in ENTRIES if code.label not in page)
