"""Takes a picture of every screen in the states that people meet, for somebody to look at.

Usage: python -m tests.pictures FOLDER [LOOK...]. Each look has a folder of its own, and a sheet
with all of its pictures.
"""

import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from notion_wizard.gui.garbage import Garbage
from notion_wizard.gui.theme import DARK, LIGHT, STYLE_ARGUMENTS, Roles, apply_theme, high_contrast
from notion_wizard.gui.wizard import Wizard
from notion_wizard.window import PracticeStages
from tests.support.every_screen import visit_every_screen
from tests.support.person import Person

_MOMENT_MS: Final = 150
_USUAL: Final = QSize(980, 680)
_SMALL: Final = QSize(800, 600)
_THUMBNAIL: Final = QSize(490, 370)
_COLUMNS: Final = 4


def _black_and_white() -> Roles:
    palette = QPalette(QColor("#ffffff"), QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#d6b4fd"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#2b2b2b"))
    return high_contrast(palette)


@dataclass(frozen=True)
class Look:
    """How the program looks to one person."""

    roles: Roles = LIGHT
    language: str = "en"
    text: float = 1.0
    size: QSize = _USUAL


def _looks() -> dict[str, Look]:
    return {
        "light": Look(),
        "dark": Look(DARK),
        "high-contrast": Look(_black_and_white()),
        "large-text": Look(text=2, size=_SMALL),
        "german-large-text": Look(language="de", text=2, size=_SMALL),
        "japanese-large-text": Look(language="ja", text=2, size=_SMALL),
        "french": Look(language="fr"),
        "spanish-dark": Look(DARK, "es"),
        "portuguese": Look(language="pt_BR"),
        "korean-dark": Look(DARK, "ko"),
    }


def _take(application: QApplication, look: Look, folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    usual = application.font()
    font = application.font()
    font.setPointSizeF(usual.pointSizeF() * look.text)
    application.setFont(font)
    apply_theme(application, look.roles)
    taken: list[Path] = []
    with ExitStack() as resources:
        services = PracticeStages(resources).set_stage("databases-found", look.language)
        wizard = Wizard(services, services.profiles.load())
        wizard.resize(look.size)
        wizard.show()
        person = Person(wizard)

        def picture(name: str, window: QWidget) -> None:
            person.rest(_MOMENT_MS)
            taken.append(folder / f"{name}.png")
            window.grab().save(str(taken[-1]))

        visit_every_screen(person, picture)
        wizard.close_now()
    application.setFont(usual)
    return taken


def _sheet(pictures: list[Path]) -> QPixmap:
    rows = -(-len(pictures) // _COLUMNS)
    sheet = QPixmap(_COLUMNS * _THUMBNAIL.width(), rows * _THUMBNAIL.height())
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for place, file in enumerate(pictures):
        row, column = divmod(place, _COLUMNS)
        small = QPixmap(str(file)).scaled(
            _THUMBNAIL - QSize(6, 22),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        left, top = column * _THUMBNAIL.width(), row * _THUMBNAIL.height()
        painter.drawText(QRect(left, top, _THUMBNAIL.width(), 20), 0, file.stem)
        painter.drawPixmap(left, top + 20, small)
    painter.end()
    return sheet


def main() -> int:
    """Take the pictures of all looks, or of those that are named."""
    folder, *wanted = sys.argv[1:]
    application = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    Garbage(application)
    for name, look in _looks().items():
        if not wanted or name in wanted:
            pictures = _take(application, look, Path(folder) / name)
            sheet = Path(folder) / f"{name}.png"
            _sheet(pictures).save(str(sheet))
            print(f"{sheet} ({len(pictures)} pictures)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
