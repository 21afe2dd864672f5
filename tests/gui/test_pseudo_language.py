"""Every screen in a language of double length: nothing is left untranslated, nothing is cut."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from notion_wizard.gui.widgets.numbered_steps import StepMark
from notion_wizard.wording import Wording
from tests import tour
from tests.support.pseudo_language import PseudoLanguage, outside

# Names of the practice's data, of products, and what is read alike in every language.
_NAMES = (
    "Notion Wizard",
    "Northwind Studio",
    "Northwind (old)",
    "Northwind",
    "Order sync",
    "Practice keychain",
    "Zapier",
    "Make",
    "n8n",
    "ntn_",
    "https://app.notion.com/developers/connections",
    "https://app.notion.com/p/",
    "https://app.notion.com",
)
_CODE = re.compile(r"NW-\d{4}|\b\d \d \d \d\b")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def texts_of(widget):
    """Yield all that a person reads or hears of a widget."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case _:
            pass


def untranslated(text):
    left = _CODE.sub("", outside(re.sub("<[^>]*>", "", text)))
    for name in _NAMES:
        left = left.replace(name, "")
    return _LETTERS.findall(left)


def is_cut(widget):
    """Whether words do not fit where they stand, or stand partly out of sight at a side."""
    in_sight = widget.visibleRegion().boundingRect()
    if 0 < in_sight.width() < widget.width():
        return True
    match widget:
        case StepMark():
            # It draws its number itself.
            return False
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        case QLabel() | QAbstractButton():
            return widget.sizeHint().width() > widget.width() + 1
        case _:
            return False


def shown(root):
    return [one for one in root.findChildren(QWidget) if one.isVisible()]


class Look:
    """Looks at each screen of the tour."""

    def __init__(self, person):
        self._person = person
        self.untranslated = []
        self.cut = []

    def __call__(self, name):
        cut = self._cut_in_the_end()
        self.cut += [(name, _name_of(one), one.size(), one.sizeHint()) for one in cut]
        texts = [("title", self._person.wizard.windowTitle())]
        for one in shown(self._person.wizard):
            texts += [(_name_of(one), text) for text in texts_of(one)]
        self.untranslated += [(name, *one) for one in texts if untranslated(one[1])]

    def _cut_in_the_end(self):
        """What is still cut when all has found its place."""
        for _ in range(40):
            self._person.rest(50)
            cut = [one for one in shown(self._person.wizard) if is_cut(one)]
            if not cut:
                break
        return cut


def _name_of(widget):
    return widget.objectName() or type(widget).__name__


@pytest.fixture
def text_size(qapp):
    usual = qapp.font()

    def enlarge(factor):
        larger = qapp.font()
        larger.setPointSizeF(usual.pointSizeF() * factor)
        qapp.setFont(larger)

    yield enlarge
    qapp.setFont(usual)


@pytest.fixture
def open_window(practise, text_size, monkeypatch):
    def open_in(language, factor, size):
        wording = Wording("xx", language)
        monkeypatch.setattr(Wording, "for_language", classmethod(lambda _cls, _code: wording))
        text_size(factor)
        person = practise("databases-found")
        person.wizard.resize(*size)
        return person

    return open_in


@pytest.mark.parametrize(("longer", "factor", "size"), [(1.0, 1, (980, 660)), (0.4, 2, (800, 600))])
def test_on_no_screen_is_a_text_untranslated_or_cut(open_window, longer, factor, size):
    person = open_window(PseudoLanguage(longer), factor, size)
    look = Look(person)
    tour.walk_to_the_end(person, look)
    tour.paste_a_short_token(person)
    look("3-check-short")
    tour.look_for_the_token(person, look)
    tour.see_the_other_paths(person, look)
    assert not look.untranslated
    assert not look.cut, "\n".join(map(str, look.cut))
