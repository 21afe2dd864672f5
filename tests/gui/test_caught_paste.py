"""Nothing of a pasted token reaches Qt, which tells assistive technology what it is given."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from notion_wizard.gui.widgets.message_field import MessageField
from notion_wizard.gui.widgets.message_text import MessageText
from notion_wizard.gui.widgets.ordinary_field import OrdinaryField
from tests.support.pastes import CURRENT

MESSAGE = f"API token is invalid. token {CURRENT} (401)"


def by_key(field, text):
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def by_drop(field, text):
    data = QMimeData()
    data.setText(text)
    field.dropEvent(
        QDropEvent(
            QPointF(1, 1),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def by_middle_click(field, text):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text, clipboard.Mode.Selection)
    QTest.mouseClick(field, Qt.MouseButton.MiddleButton)


def by_menu(field, text):
    QGuiApplication.clipboard().setText(text)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    menu = field.menu()
    (paste,) = [one for one in menu.actions() if one.objectName() == "edit-paste"]
    paste.trigger()


WAYS = pytest.mark.parametrize("way", [by_key, by_drop, by_middle_click, by_menu])


@pytest.fixture
def shown(qtbot):
    def made(kind):
        field = kind()
        qtbot.addWidget(field)
        field.show()
        told = []
        field.textChanged.connect(told.append)
        return field, told

    yield made
    QGuiApplication.clipboard().clear()


@WAYS
def test_in_an_ordinary_field_a_token_is_gone_before(shown, way):
    field, told = shown(OrdinaryField)
    way(field, MESSAGE)
    assert field.text().startswith("API token is invalid. token ")
    assert told
    assert not any(CURRENT[4:20] in text for text in told)


@WAYS
def test_a_message_with_a_token_is_handed_over_and_not_shown(shown, way, qtbot):
    field, told = shown(MessageField)
    with qtbot.waitSignal(field.caught) as caught:
        way(field, MESSAGE)
    assert caught.args == [MESSAGE]
    assert told == []


@WAYS
def test_any_other_text_is_put_where_the_cursor_is(shown, way):
    field, _ = shown(MessageField)
    way(field, "API token is invalid.")
    assert field.text() == "API token is invalid."


def test_a_long_message_with_a_token_is_handed_over_too(qtbot):
    field = MessageText()
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.caught) as caught:
        by_key(field, f"Traceback\n{MESSAGE}")
    assert caught.args == [f"Traceback\n{MESSAGE}"]
    assert field.toPlainText() == ""
    by_key(field, "Traceback\nAPI token is invalid.")
    assert field.toPlainText() == "Traceback\nAPI token is invalid."
