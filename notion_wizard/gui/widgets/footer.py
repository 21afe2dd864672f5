"""The foot of the window: the strip to read aloud, and the buttons that lead on."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton

from notion_wizard.core.codes import Code
from notion_wizard.core.session import Step
from notion_wizard.gui.widgets.basics import button, label, restyle, row
from notion_wizard.wording import Wording

SCREEN_NUMBERS: Final = {
    Step.SITUATION: 1,
    Step.GUIDE: 2,
    Step.CHECK: 3,
    Step.DATABASES: 4,
    Step.SAVE: 5,
    Step.TOOLS: 6,
}


_APART: Final = 16


class Footer(QFrame):
    """The strip always stands in the same place, so that support finds it on any screen."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._wording = wording
        translate = wording.translate
        self.place = label("", "strip", name="strip-screen")
        self.code = label("", "strip-code", name="strip-code")
        self._dot = label("·", "strip")
        self.cancel = button(translate("Footer", "Cancel"), "link", name="nav-cancel")
        self.back = button(translate("Footer", "Back"), name="nav-back")
        self.next = button("", "main", name="nav-next")
        self.save = button("", "main", name="nav-save")
        self.finish = button("", "main", name="nav-finish")
        self._widest = 0
        self._strip = row(self.place, self._dot, self.code, 1, spacing=9)
        mains = (self.next, self.save, self.finish)
        self._buttons = row(1, self.cancel, self.back, *mains, spacing=9)
        # What leaves stands apart from what leads on.
        self._buttons.insertSpacing(2, _APART)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(20, 12, 20, 12)
        self._lines.setSpacing(9)
        self._lines.addLayout(self._strip)
        self._lines.addLayout(self._buttons, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window needs two lines."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """So does longer text on a button."""
        match event.type():
            case QEvent.Type.FontChange | QEvent.Type.StyleChange:
                self._widest = 0
            case QEvent.Type.LayoutRequest:
                self._fit()
            case _:
                pass
        return super().event(event)

    def _fit(self) -> None:
        """Where the strip and the buttons do not fit beside each other, the strip stands above.

        It stays there when they would fit again, and has room for a code and for all buttons before
        they come: support looks for it in one place.
        """
        margins, direction = self._lines.contentsMargins(), QBoxLayout.Direction
        buttons = max(self._buttons.sizeHint().width(), self._usual_width())
        self._widest = max(self._widest, self._strip_width() + buttons)
        room = self.width() - margins.left() - margins.right() - self._lines.spacing()
        fits = self._widest <= room
        self._lines.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _strip_width(self) -> int:
        translate = self._wording.translate
        screen, code = (
            f"{translate('Footer', 'Screen')} 0",
            f"{translate('Footer', 'Code')} NW-0000",
        )
        place = self.place.fontMetrics().horizontalAdvance(screen)
        parts = max(place, self.place.sizeHint().width()) + self._dot.sizeHint().width()
        parts += self.code.fontMetrics().horizontalAdvance(code)
        return parts + 2 * self._strip.spacing()

    def _usual_width(self) -> int:
        """Return the width of the three buttons that most screens have."""
        metrics = self.next.fontMetrics()
        usual = metrics.horizontalAdvance(self._wording.translate("Page", "Continue"))
        usual += self.next.sizeHint().width() - metrics.horizontalAdvance(self.next.text())
        others = self.cancel.sizeHint().width() + self.back.sizeHint().width()
        return usual + others + 2 * self._buttons.spacing() + _APART

    def show_strip(self, step: Step, code: Code | None) -> None:
        """Show the screen and its code; assistive technology gets the digits apart."""
        translate = self._wording.translate
        number = SCREEN_NUMBERS.get(step)
        match step:
            case Step.HOME:
                screen = translate("Footer", "Home")
            case Step.DONE:
                screen = translate("Footer", "Done")
            case _:
                word = translate("Footer", "Screen")
                screen = f"{word} {number}"
        self.place.setText(screen)
        word = translate("Footer", "Code")
        self.code.setText(f"{word} {code.label}" if code else "")
        self.code.setAccessibleName(f"{word} {code.spoken}" if code else "")
        self.code.setVisible(code is not None)
        self._dot.setVisible(code is not None)

    def main_button(self, step: Step, *, is_quiet: bool = False) -> QPushButton:
        """Return the main button of a screen, and show it alone; quiet beside a more urgent one."""
        main = {Step.SAVE: self.save, Step.DONE: self.finish}.get(step, self.next)
        kind = "plain" if is_quiet else "main"
        if main.property("kind") != kind:
            main.setProperty("kind", kind)
            restyle(main)
        for one in (self.next, self.save, self.finish):
            one.setVisible(one is main)
            one.setDefault(one is main)
        return main
