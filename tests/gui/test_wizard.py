from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMessageBox,
    QPushButton,
)

from notion_wizard.core.plain_names import FAMILY_NAMES
from notion_wizard.core.session import Step
from notion_wizard.gui import announcement
from notion_wizard.gui.idle import IdleWatch
from notion_wizard.gui.left_alone import LeftAlone
from notion_wizard.gui.theme import DARK, LIGHT, apply_theme, style_sheet
from notion_wizard.gui.wizard import Wizard
from notion_wizard.practice.scenarios import SCENARIOS

GOOD = SCENARIOS["databases-found"].token


def checked(practise):
    person = practise("databases-found")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3009")
    return person


def side_of(person):
    person.rest(20)
    labels = person.wizard.side.findChildren(QLabel)
    visible = [one for one in labels if one.isVisibleTo(person.wizard)]
    return [one.accessibleName() for one in visible if "," in one.accessibleName()]


def test_the_side_shows_only_the_steps_of_this_path(practise):
    person = practise("databases-found")
    person.press("tool-make")
    assert [text.split(",")[0] for text in side_of(person)] == [
        "What happened",
        "Check the token",
        "Databases",
        "Save",
        "Make",
    ]
    person.press("situation-moved")
    assert "Get the token, still to come" in side_of(person)
    person.press("tool-zapier")
    assert [text.split(",")[0] for text in side_of(person)] == ["What happened", "Zapier"]


def test_the_strip_tells_screen_and_code_with_the_digits_apart(practise):
    person = checked(practise)
    assert person.strip == "Screen 3 · Code NW-3009"
    assert person.see("strip-code", QLabel).accessibleName() == "Code 3 0 0 9"
    assert person.see("strip-screen", QLabel).text() == "Screen 3"


@pytest.mark.parametrize(("verdict", "said"), [("tools-works", "works with"), ("nav-next", "Not")])
def test_the_last_page_announces_its_own_card_and_no_older_news(
    practise, monkeypatch, verdict, said
):
    person = practise("databases-found")
    person.wait_for("the first screen", lambda: person.wizard.chronicle is not None)
    person.begin("zapier")
    heard = []
    monkeypatch.setattr(announcement, "announce", lambda _window, text: heard.append(text))
    person.press(verdict)
    person.arrive(Step.DONE)
    (card,) = heard
    assert person.wizard.focusWidget() is person.wizard.page.title_label
    assert said in card
    assert card.endswith(". Nothing on this computer was changed.")


def visited_with_tab(person, first, last):
    """The widgets that the Tab key visits from one to another."""
    person.wizard.activateWindow()
    person.see(first).setFocus()
    visited = [person.wizard.focusWidget()]
    while visited[-1].objectName() != last and len(visited) < 60:
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        visited.append(person.wizard.focusWidget())
    return visited


def heights_of(person, widgets):
    content = person.wizard.page.widget()
    return [one.mapTo(content, QPoint()).y() for one in widgets if content.isAncestorOf(one)]


def test_the_tab_key_goes_down_the_guide_and_the_last_page(practise):
    person = practise("databases-found")
    person.begin("n8n", "moved")
    person.press("guide-owner-yes")
    person.rest(50)
    heights = heights_of(person, visited_with_tab(person, "guide-owner-yes", "nav-next"))
    assert len(heights) > 8
    assert heights == sorted(heights)
    person.press("guide-have")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("workspace-yes")
    person.press("nav-next")
    person.press("nav-next")
    person.press("save-skip")
    person.press("nav-next")
    person.arrive(Step.DONE)

    def marks_in_sight():
        return [one for one in person.wizard.page.findChildren(QCheckBox) if one.isVisible()]

    person.wait_for("the marks", lambda: len(marks_in_sight()) > 3)
    visited = visited_with_tab(person, "done-home", "done-receipt")
    marks = [one for one in visited if isinstance(one, QCheckBox)]
    assert len(marks) == len(marks_in_sight())
    heights = heights_of(person, marks)
    assert heights == sorted(heights)
    assert [one.objectName() for one in visited][-2] == "done-number-copy"


def test_what_was_ticked_on_the_last_page_stays_ticked_whatever_comes_to_be_known(practise):
    person = practise("databases-found")
    person.begin("zapier")
    person.press("nav-next")
    person.arrive(Step.DONE)
    person.wait_for("a mark", lambda: person.wizard.page.findChild(QCheckBox) is not None)
    mark = person.wizard.page.findChild(QCheckBox)
    mark.click()
    person.wizard.page.refresh(replace(person.session))
    person.rest(20)
    assert person.wizard.page.findChildren(QCheckBox) == [mark]
    assert mark.isChecked()


def test_the_title_bar_tells_step_and_product(practise):
    person = practise("databases-found")
    assert person.wizard.windowTitle() == "What happened? – Notion Wizard"


def test_closing_asks_only_if_something_pasted_is_not_saved(practise):
    person = practise("databases-found")
    QTest.keyClick(person.wizard, Qt.Key.Key_Escape)
    assert not person.wizard.isVisible()


def test_a_pasted_token_is_not_lost_by_escape(practise):
    person = checked(practise)
    QTest.keyClick(person.wizard, Qt.Key.Key_Escape)
    question = person.wizard.findChild(QMessageBox, "close-question")
    assert person.wizard.isVisible()
    stay, close = question.defaultButton(), question.buttons()[0]
    assert stay.text() == "Stay"
    stay.click()
    assert person.wizard.isVisible()
    person.press("nav-cancel")
    question = person.wizard.findChildren(QMessageBox, "close-question")[-1]
    close = next(one for one in question.buttons() if one.text() == "Close")
    close.click()
    person.wait_for("the end", lambda: not person.wizard.isVisible())


def test_closing_clears_a_token_of_ours_from_the_clipboard(practise):
    person = checked(practise)
    person.wizard.clipboard.copy(person.session.token)
    person.wizard.close_now()
    assert QGuiApplication.clipboard().text() != GOOD


def test_the_whole_first_path_can_be_walked_with_the_keyboard_alone(practise):
    person = practise("databases-found")
    window = person.wizard
    window.activateWindow()
    person.see("tool-n8n").setFocus()
    QTest.keyClick(person.see("tool-n8n"), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    person.arrive(Step.CHECK)
    QGuiApplication.clipboard().setText(GOOD)
    field = person.see("paste-field")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.see_code("NW-3009")
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.arrive(Step.DATABASES)
    QTest.keyClick(window, Qt.Key.Key_Return)
    person.arrive(Step.SAVE)
    QTest.keyClick(window, Qt.Key.Key_Return)
    person.arrive(Step.TOOLS)


def test_a_token_left_on_the_screen_is_dropped_after_a_warning(practise):
    person = checked(practise)
    watch = IdleWatch(person.wizard, minutes=0.004, warning=0.002)
    LeftAlone(watch, person.wizard)
    person.see("notice-text", QLabel)
    person.wait_for("the drop", lambda: person.session.token is None)
    assert "forgotten it" in person.see("notice-text", QLabel).text()
    person.press("notice-deed")
    assert person.find("notice") is None


def test_any_key_keeps_the_token(practise):
    person = checked(practise)
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    seen = []
    watch.used_again.connect(lambda: seen.append("here"))
    watch._warn()
    QTest.keyClick(person.wizard, Qt.Key.Key_Shift)
    assert seen == ["here"]
    assert person.session.token is not None


def test_practice_has_a_banner_a_picker_and_a_button_for_its_token(practise):
    person = practise("databases-found")
    assert person.find("practice-banner") is not None
    picker = person.see("practice-picker", QComboBox)
    offered = [picker.itemData(row) for row in range(picker.count())]
    assert sorted(slug for slug in offered if slug) == sorted(SCENARIOS)
    whole = picker.currentText()
    assert "databases-found: All is well" in whole
    assert whole in picker.toolTip()
    picker.activated.emit(picker.findData("token-refused"))
    assert person.wizard.desk.services.practice.current == "token-refused"
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3014")


@pytest.mark.parametrize(
    ("slug", "tool", "situation", "offers"),
    [
        ("databases-found", "n8n", "refused", ["token", "token"]),
        ("link-reachable", "n8n", "missing", ["token", "link"]),
        ("tool-wants-oauth", "other", "refused", ["message", "token"]),
    ],
)
def test_the_button_of_the_banner_names_what_it_brings(practise, slug, tool, situation, offers):
    person = practise(slug)
    person.practise(slug)
    seen = []
    for begin in (lambda: None, lambda: person.begin(tool, situation)):
        begin()
        person.rest(0)
        seen.append(person.see("practice-paste", QAbstractButton).text())
    assert seen == [f"Paste practice {offer}" for offer in offers]


def test_on_screen_6_the_message_is_offered_where_it_is_asked_for(practise):
    person = practise("tool-still-fails")
    person.begin("other", "refused")
    person.paste_practice_token()
    person.press("nav-next")
    person.press("nav-next")
    person.press("save-skip")
    person.arrive(Step.TOOLS)
    button = person.see("practice-paste", QAbstractButton)
    assert button.text() == "Paste practice token"
    person.press("tools-other")
    assert button.text() == "Paste practice message"


def test_the_stories_stand_under_headings_that_nobody_can_choose(practise):
    picker = practise("databases-found").see("practice-picker", QComboBox)
    rows = range(picker.count())
    headings = [picker.itemText(row) for row in rows if picker.itemData(row) is None]
    assert headings == [FAMILY_NAMES[family].source for family in (5, 1, 2, 3, 7, 6)]
    for row in rows:
        is_enabled = picker.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled
        assert bool(is_enabled) is (picker.itemData(row) is not None)
    assert "37 databases" in picker.toolTip()


def test_with_large_text_the_side_gives_its_room_to_the_page(practise, qapp):
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    try:
        person = practise("databases-found")
        person.wizard.resize(800, 600)
        qapp.setFont(large)
        person.wait_for("the side to go", lambda: not person.wizard.side.isVisible())
        assert person.see("support-help").isEnabled()
        page = person.wizard.page
        assert page.widget().width() <= page.viewport().width()
    finally:
        qapp.setFont(font)


def test_a_low_window_gives_the_sides_room_to_the_page_until_it_is_high_again(practise):
    person = practise("databases-found")
    side = person.wizard.side
    person.wait_for("the side", side.isVisible)
    person.wizard.resize(980, 400)
    person.wait_for("the side to go", lambda: not side.isVisible())
    assert person.see("support-help").isEnabled()
    person.wizard.resize(980, 680)
    person.wait_for("the side", side.isVisible)
    assert side.isAncestorOf(person.see("support-help"))


def test_a_crash_is_told_with_its_code_and_nothing_of_its_values(practise):
    person = practise("databases-found")
    person.wizard.conductor.crashed.emit(ValueError(f"token {GOOD}"))
    person.rest(50)
    texts = [
        widget.text()
        for top in QApplication.topLevelWidgets()
        for widget in (*top.findChildren(QLabel), *top.findChildren(QPushButton))
    ]
    assert any("NW-901" in text for text in texts)
    assert not any(GOOD in text for text in texts)


@pytest.mark.parametrize("roles", [LIGHT, DARK])
def test_the_theme_can_change_while_the_window_is_open(practise, qapp, roles):
    person = practise("databases-found")
    apply_theme(qapp, roles)
    person.rest(30)
    assert qapp.palette().window().color().name() == roles.surface
    assert roles.accent in style_sheet(roles, qapp.font())


def luminance(colour):
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "surface"),
        ("ink", "side"),
        ("ink", "chosen_step"),
        ("ink", "tint"),
        ("ink", "good_ground"),
        ("ink", "careful_ground"),
        ("ink", "stop_ground"),
        ("soft", "surface"),
        ("soft", "side"),
        ("soft", "good_ground"),
        ("soft", "careful_ground"),
        ("soft", "stop_ground"),
        ("soft", "disabled_ground"),
        ("accent", "surface"),
        ("accent", "side"),
        ("accent", "good_ground"),
        ("accent", "careful_ground"),
        ("accent", "stop_ground"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
    ],
)
def test_text_has_enough_contrast(roles, text, ground):
    assert contrast(getattr(roles, text), getattr(roles, ground)) >= 4.5


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("control", ["border", "accent", "good", "careful", "stop", "cell"])
def test_controls_have_enough_contrast(roles, control):
    assert contrast(getattr(roles, control), roles.surface) >= 3


def test_a_font_that_changes_while_the_window_opens_is_followed(practise, qapp):
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    try:
        person = practise("databases-found")
        qapp.setFont(large)
        wanted = style_sheet(LIGHT, large)
        person.wait_for("the larger text", lambda: qapp.styleSheet() == wanted)
    finally:
        qapp.setFont(font)
        apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("width", [800, 1280])
def test_the_side_rests_at_any_height(practise, monkeypatch, width):
    changes, fit, was_there = [], Wizard._fit_side, set()

    def counted(wizard):
        before = wizard.side.isHidden()
        fit(wizard)
        if wizard.side.isHidden() is not before:
            changes.append(wizard.height())

    monkeypatch.setattr(Wizard, "_fit_side", counted)
    person = practise("databases-found")
    for height in range(400, 520, 3):
        person.wizard.resize(width, height)
        person.rest(15)
        changes.clear()
        person.rest(15)
        assert len(changes) < 2
        was_there.add(person.wizard.side.isVisible())
    assert was_there == {True, False}
