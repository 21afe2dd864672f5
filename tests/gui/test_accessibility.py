"""What assistive technology and the keyboard find on every screen: WCAG 2.2, level AA.

The way of the Tab key is kept in `tab_orders.toml`. Where a screen changes on purpose, the new way
is in `build/tab_orders.toml` after a run: look at it beside the screen, and copy it.
"""

import json
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from notion_wizard.gui.tab_order import stops_in
from notion_wizard.gui.widgets.icon import Icon, StateIcon
from notion_wizard.wording import Wording
from tests.support.cut_texts import name_of, shown
from tests.support.every_screen import visit_every_screen
from tests.support.reading_order import heard_in, read_too_early

KEPT = Path(__file__).with_name("tab_orders.toml")
_TARGET = 24
"""Logical pixels that a target has at least, each way: success criterion 2.5.8."""
_MOST_STOPS = 80


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def way_of_the_tab_key(window):
    """Return what has the keyboard, from stop to stop, until it comes round."""
    stops = []
    first = window.focusWidget() or window
    QTest.keyClick(first, Qt.Key.Key_Tab)
    while (stop := window.focusWidget()) is not None and len(stops) < _MOST_STOPS:
        if any(stop is one for one in stops):
            break
        stops.append(stop)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    return stops


class Audit:
    """Looks at each screen once, for all tests of this file."""

    def __init__(self, person):
        self._person = person
        self.without_name, self.other_name, self.too_small = [], [], []
        self.tab_orders, self.unreachable = {}, []
        self.read_too_early, self.images, self.decorated = [], [], set()
        self.opened_at = {}
        self._step = None

    def __call__(self, screen, window):
        self._person.rest(30)
        self._note_where_it_opened(screen)
        self.read_too_early += [f"{screen}: {one}" for one in self._read_too_early(window)]
        self.images += [
            (screen, part.text(QAccessible.Text.Name))
            for part in heard_in(window)
            if part.role() is QAccessible.Role.Graphic
        ]
        for one in shown(window):
            self._look_at(one, screen)
            if isinstance(one, Icon) and not isinstance(one, StateIcon):
                self.decorated.add(place_of(one))
        way = way_of_the_tab_key(window)
        self.tab_orders[screen] = from_the_top(way, window)
        self.unreachable += [
            f"{screen}: {name_of(one)}"
            for one in shown(window)
            if can_be_reached(one) and not any(one is stop for stop in way)
        ]

    def _read_too_early(self, window):
        """Return what is still read too early when all has found its place."""
        for _ in range(20):
            if not (found := read_too_early(window)):
                break
            self._person.rest(50)
        return found

    def _note_where_it_opened(self, screen):
        step, focus = self._person.session.step, self._person.wizard.focusWidget()
        if step is not self._step:
            page = self._person.wizard.page
            is_on_page = page.isAncestorOf(focus) and focus.isVisibleTo(page)
            self.opened_at[screen] = is_on_page, focus and name_of(focus)
        self._step = step

    def _look_at(self, widget, screen):
        where = f"{screen}: {name_of(widget)}"
        name = spoken(widget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not name:
            self.without_name.append(where)
        if isinstance(widget, QAbstractButton):
            text = widget.text().replace("&&", "&")
            if text.casefold() not in name.casefold():
                self.other_name.append(f"{where}: {text!r} is called {name!r}")
        if isinstance(widget, (QAbstractButton, QComboBox, QLineEdit)):
            size = widget.size()
            if min(size.width(), size.height()) < _TARGET:
                self.too_small.append(f"{where}: {size.width()} x {size.height()}")


def can_be_reached(widget):
    """Whether the Tab key must come to a button: of a group of radio buttons it comes to one."""
    return (
        isinstance(widget, QAbstractButton)
        and widget.isEnabled()
        and widget.group() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def place_of(icon):
    """Return the part of the window that an icon stands in: the nearest that has a name."""
    around = icon.parentWidget()
    while not around.objectName():
        around = around.parentWidget()
    return around.objectName()


def from_the_top(way, window):
    """Name the stops; begin with the one that stands first, wherever the keyboard was."""
    places = {id(one): place for place, one in enumerate(stops_in(window))}
    first = min(range(len(way)), key=lambda at: places.get(id(way[at]), len(places)), default=0)
    return [one.objectName() or spoken(one) for one in (*way[first:], *way[:first])]


@pytest.fixture(scope="module")
def audits():
    return {}


@pytest.fixture
def audit(audits, open_in) -> Audit:
    if "all" not in audits:
        person = open_in(Wording("en"), 1, (980, 660))
        made = Audit(person)
        visit_every_screen(person, made)
        audits["all"] = made
    return audits["all"]


def test_everything_that_takes_the_keyboard_has_a_name(audit):
    assert not audit.without_name


def test_the_name_of_a_button_contains_what_it_shows(audit):
    assert not audit.other_name, "\n".join(audit.other_name)


def test_every_target_is_large_enough(audit):
    assert not audit.too_small, "\n".join(audit.too_small)


def test_the_tab_key_comes_to_every_button(audit):
    assert not audit.unreachable, "\n".join(audit.unreachable)


def test_what_is_seen_first_is_heard_first(audit):
    assert not audit.read_too_early, "\n".join(audit.read_too_early)


@pytest.mark.parametrize("size", [(980, 660), (600, 600)])
def test_what_is_seen_first_is_heard_first_at_any_width(practise, size):
    person = practise("databases-found")
    for width, height in ((600, 600), (980, 660), size):
        person.wizard.resize(width, height)
        person.rest(50)
    assert read_too_early(person.wizard) == []


def test_each_image_that_readers_find_tells_a_state(audit):
    assert {name for _screen, name in audit.images} == {"Good", "Careful", "Problem"}


def test_only_what_decorates_is_no_image_to_readers(audit):
    beside_words = {"side", "practice-banner", "notice", "check-ladder", "home-card", "diagnosis"}
    assert audit.decorated <= beside_words


def test_each_screen_opens_with_the_keyboard_on_the_page_itself(audit):
    beyond = {screen: at for screen, (is_on_page, at) in audit.opened_at.items() if not is_on_page}
    assert not beyond


def test_the_tab_key_goes_as_it_is_kept(audit):
    lines = (
        f"{json.dumps(screen)} = {json.dumps(stops, indent=4)}\n"
        for screen, stops in audit.tab_orders.items()
    )
    found = Path("build/tab_orders.toml")
    found.parent.mkdir(exist_ok=True)
    found.write_text("\n".join(lines))
    kept = tomllib.loads(KEPT.read_text())
    assert audit.tab_orders.keys() == kept.keys()
    for screen, stops in audit.tab_orders.items():
        assert stops == kept[screen], screen
