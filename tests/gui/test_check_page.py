import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from notion_wizard.core.codes import Code
from notion_wizard.core.session import Step
from notion_wizard.gui.widgets.ruler import Ruler
from notion_wizard.gui.widgets.token_field import TokenField
from notion_wizard.practice.scenarios import SCENARIOS
from tests.support.pastes import LINK

GOOD = SCENARIOS["databases-found"].token
OTHER = "ntn_" + "9" * 11 + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI"
OLDER = "secret_" + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hIjK5mN8pQ"


@pytest.fixture
def person(practise):
    person = practise("databases-found")
    person.begin("n8n")
    return person


def labels(person):
    visible = [one for one in person.wizard.findChildren(QLabel) if one.isVisibleTo(person.wizard)]
    return [one.text() for one in visible]


def paste(person, text):
    QGuiApplication.clipboard().setText(text)
    person.press("paste-paste")


def test_a_good_token_is_tested_at_once_and_the_ladder_unfolds(person):
    paste(person, GOOD)
    person.see_code("NW-3009")
    said = person.see("check-ladder").accessibleName()
    assert "Notion accepts the token" in said
    assert "Northwind Studio" in said
    assert person.see("nav-next").isEnabled()


def test_while_notion_is_asked_no_other_button_competes(practise):
    person = practise("timed-out")
    person.begin("n8n")
    assert person.see("paste-paste").property("kind") == "main"
    paste(person, GOOD)
    person.see("check-cancel")
    assert person.see("paste-paste", QPushButton).text() == "Paste again"
    assert person.see("paste-paste").property("kind") == "plain"
    person.press("check-cancel")
    person.see_code(Code.CANCELLED.label)
    assert person.see("paste-paste").property("kind") == "plain"


def test_a_token_that_was_refused_makes_the_way_to_another_one_the_main_deed(person):
    paste(person, OLDER)
    person.see_code("NW-3014")
    assert person.see("diagnosis-deed", QPushButton).text() == "Get the token"
    assert person.see("diagnosis-deed").property("kind") == "main"
    assert person.see("paste-paste").property("kind") == "plain"
    person.see("paste-none")
    paste(person, GOOD[:-4])
    assert person.see("diagnosis-deed").property("kind") == "plain"
    assert person.see("paste-paste").property("kind") == "main"


def test_nothing_is_pasted_again_where_nothing_came(practise):
    person = practise("nothing-pasted")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(Code.NOTHING_PASTED.label)
    assert person.see("paste-paste", QPushButton).text() == "Paste"
    assert person.see("paste-paste").property("kind") == "main"
    assert person.find("diagnosis-deed") is None


def test_white_space_is_repaired_and_told(person):
    paste(person, f"  {GOOD}\n")
    person.see_code("NW-3009")
    assert "2 spaces removed" in labels(person)
    assert "1 line break removed" in labels(person)
    assert person.see("paste-receipt", QLabel).text().startswith("50 characters, begins ntn_, ends")


def test_of_two_tokens_the_receipt_tells_no_ends_and_of_nothing_there_is_none(practise):
    person = practise("two-tokens")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(Code.TWO_TOKENS.label)
    assert person.see("paste-receipt", QLabel).text() == "101 characters"
    person.practise("nothing-pasted")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(Code.NOTHING_PASTED.label)
    assert person.find("paste-receipt") is None


def test_a_cut_token_is_told_with_the_number_of_characters_and_the_ruler(person):
    paste(person, GOOD[:-4])
    assert person.strip == "Screen 3 · Code NW-1216"
    assert person.see("diagnosis-title", QLabel).text() == "This token is 4 characters short"
    ruler = person.wizard.page.findChild(Ruler)
    assert ruler.isVisibleTo(person.wizard)
    assert "50 would be right" in ruler.accessibleName()
    assert not person.see("nav-next").isEnabled()
    assert person.session.answer is None


def test_a_new_paste_takes_the_place_of_the_one_before(person):
    paste(person, GOOD[:-4])
    paste(person, GOOD)
    person.see_code("NW-3009")
    assert person.see("paste-field", TokenField).content == GOOD


def test_the_same_text_again_is_noticed(person):
    paste(person, GOOD[:-4])
    paste(person, GOOD[:-4])
    assert person.session.same_text
    assert Code.SAME_TEXT.label in person.strip


def test_test_anyway_stands_under_more_and_sends_it(person):
    paste(person, GOOD[:-4])
    person.press("diagnosis-more")
    person.press("paste-anyway")
    person.see_code(Code.REFUSED_AND_DAMAGED.label)


def test_only_the_token_part_of_a_longer_text_is_used_if_the_person_says_so(person):
    paste(person, f"{GOOD}Thanks")
    person.see_code(Code.TOO_LONG.label)
    assert person.session.answer is None
    assert person.see("diagnosis-other", QPushButton).text() == "Use only the token part"
    person.press("diagnosis-other")
    person.see_code("NW-3009")
    assert person.see("paste-field", TokenField).content == GOOD


def test_what_else_was_found_stands_under_more_problems_first(person):
    paste(person, f'"{GOOD[:20]}#{GOOD[21:44]}"')
    person.see_code("NW-1216")
    person.press("diagnosis-more")
    person.wait_for("the details", lambda: any("“#” at place 21" in one for one in labels(person)))
    found = [text for text in labels(person) if "(Code NW-" in text]
    assert found == [
        "The token holds a stray character (Code NW-1275)",
        "2 quotes or brackets removed (Code NW-1055)",
    ]


def test_a_new_card_is_folded_and_its_button_says_more(person):
    paste(person, GOOD[:-4])
    person.press("diagnosis-more")
    assert person.see("diagnosis-more", QPushButton).text() == "Less"
    paste(person, GOOD[:-5])
    assert person.see("diagnosis-more", QPushButton).text() == "More"
    person.press("diagnosis-more")
    person.see("paste-anyway")


def test_a_chip_tells_in_its_tool_tip_what_was_repaired(person):
    paste(person, f" {GOOD}")
    chip = next(
        one for one in person.wizard.findChildren(QLabel) if one.text() == "1 space removed"
    )
    assert "The token itself is unchanged. (NW-1010)" in chip.toolTip()


def test_a_refused_token_is_explained_with_causes_and_what_speaks_for_them(person):
    paste(person, OLDER)
    person.see_code("NW-3014")
    person.press("diagnosis-more")
    person.rest(20)
    told = labels(person)
    replaced = told.index("The token was replaced in Notion, and this is the older one.")
    webhook = told.index("It is a webhook’s verification token, which looks just the same.")
    assert replaced < webhook
    assert told[webhook + 1] == "It begins with secret_, and it never worked on this computer."
    assert told[webhook + 2] == "Copy the token of the connection itself."


def test_308_only_the_person_knows_that_a_token_came_with_a_webhook(person):
    paste(person, OLDER)
    person.see_code("NW-3014")
    person.press("diagnosis-more")
    person.press_text("It came with a webhook")
    person.see_code(Code.MAYBE_WEBHOOK_SECRET.label)
    paste(person, OLDER)
    person.see_code(Code.SAME_TEXT.label)


def test_a_token_that_was_typed_and_refused_may_have_a_wrong_letter(person):
    typed = GOOD[:-1] + ("a" if GOOD[-1] != "a" else "b")
    field = person.see("paste-field", QLineEdit)
    QTest.keyClicks(field, typed)
    person.press("nav-next")
    person.see_code("NW-3014")
    assert person.see("diagnosis-reason", QLabel).text() == (
        "It was typed, and one wrong letter is enough."
    )


def test_309_a_token_that_was_just_made_may_need_a_minute(practise):
    person = practise("too-fresh")
    person.begin("n8n", "first")
    person.press("guide-owner-yes")
    person.press("nav-next")
    person.paste_practice_token()
    person.see_code(Code.TOO_FRESH.label)
    person.press("check-retry")
    person.see_code("NW-3009")


def test_309_is_said_once_and_then_what_is_likeliest_of_all(practise):
    person = practise("databases-found")
    person.begin("n8n", "first")
    person.press("guide-owner-yes")
    person.press("nav-next")
    paste(person, OTHER)
    person.see_code(Code.TOO_FRESH.label)
    person.press("check-retry")
    person.see_code("NW-3014")


def test_with_large_text_nothing_of_the_screen_is_cut(person):
    wizard = person.wizard
    font = wizard.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    wizard.setFont(font)
    wizard.resize(800, 600)
    paste(person, f'export NOTION_TOKEN="{GOOD[:44]}" ')
    person.rest(50)
    assert wizard.page.widget().width() <= wizard.page.viewport().width()


def test_an_error_message_that_was_pasted_here_is_explained_on_screen_1(person):
    message = "The app returned: API token is invalid. Reconnect your account to go on."
    paste(person, message)
    person.see_code(Code.ORDINARY_TEXT.label)
    assert person.see("diagnosis-deed", QPushButton).text() == "Explain this error message"
    person.press("diagnosis-deed")
    person.arrive(Step.SITUATION)
    person.see_code("NW-3014")
    assert person.see("situation-message", QLineEdit).text() == message


def test_a_link_that_was_pasted_here_is_kept_for_the_database_check(person):
    paste(person, LINK)
    person.see_code(Code.DATABASE_LINK.label)
    person.press_text("Keep this link for the database check")
    said = person.see("diagnosis-status", QLabel).text()
    assert said == "The link is kept for the database check. Now paste the token."
    paste(person, GOOD)
    person.wait_for("the link", lambda: person.session.links[0].diagnosis is not None)
    assert person.session.links[0].link == LINK


def test_nothing_is_said_while_the_person_types(person):
    field = person.see("paste-field")
    QTest.keyClicks(field, "ntn_12")
    assert person.strip == "Screen 3"
    assert person.find("diagnosis") is None
    assert person.see("nav-next", QPushButton).text() == "Check token"
    person.press("nav-next")
    assert "NW-121" in person.strip


def test_typing_after_a_check_forgets_the_answer(person):
    paste(person, GOOD)
    person.see_code("NW-3009")
    QTest.keyClick(person.see("paste-field"), "x")
    assert person.session.identity is None
    assert person.see("nav-next", QPushButton).text() == "Check token"


def by_keys(field):
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def by_assistive_technology(field):
    field.setText(QGuiApplication.clipboard().text())


def by_drop(field):
    content = QMimeData()
    content.setText(QGuiApplication.clipboard().text())
    field.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            content,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def by_middle_click(field):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(clipboard.text(), clipboard.Mode.Selection)
    QTest.mouseClick(field, Qt.MouseButton.MiddleButton)


@pytest.mark.parametrize("way", [by_keys, by_assistive_technology, by_drop, by_middle_click])
def test_a_paste_is_answered_however_it_comes(person, way):
    QGuiApplication.clipboard().setText(f" {GOOD}")
    way(person.see("paste-field", TokenField))
    person.see_code("NW-3009")


def test_a_paste_anywhere_on_the_screen_lands_in_the_field(person):
    QGuiApplication.clipboard().setText(GOOD)
    QTest.keyClick(person.wizard.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    person.see_code("NW-3009")


def test_the_token_is_masked_until_shown_and_again_when_the_window_is_left(person):
    paste(person, GOOD)
    field = person.see("paste-field", QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    aloud = "A screen reader then says it aloud."
    assert person.see("paste-show").accessibleDescription() == aloud
    person.press("paste-show")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert person.see("paste-show").accessibleDescription() == ""
    person.wizard.page.window_left()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert person.see("paste-show").accessibleDescription() == aloud


def test_i_do_not_have_it_leads_to_the_guide_and_back_to_the_check(person):
    person.press("paste-none")
    person.arrive(Step.GUIDE)
    person.press("nav-back")
    person.arrive(Step.CHECK)
    person.press("paste-none")
    person.press("guide-have")
    person.arrive(Step.CHECK)


def test_of_two_tokens_the_person_chooses(practise):
    person = practise("two-tokens")
    person.begin("n8n")
    person.paste_practice_token()
    assert "NW-129" in person.strip
    person.press("diagnosis-choice-1")
    person.wait_for("an answer", lambda: person.session.answer is not None)


def test_a_refusal_puts_the_guide_before_the_check(practise):
    person = practise("token-refused")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3014")
    person.press("diagnosis-deed")
    person.arrive(Step.GUIDE)


def test_a_wait_can_be_cancelled_and_tried_again(practise):
    person = practise("timed-out")
    person.begin("n8n")
    person.paste_practice_token()
    person.press("check-cancel")
    person.see_code(Code.CANCELLED.label)
    person.press("check-retry")
    person.wait_for("another try", lambda: person.find("check-cancel") is not None)
    person.press("check-cancel")


def test_after_a_move_the_old_workspace_is_the_alarm_and_no_leads_to_the_guide(practise):
    person = practise("still-old-workspace")
    person.press("nav-next")
    person.begin("make", "moved")
    person.press("guide-have")
    person.paste_practice_token()
    person.see_code("NW-3233")
    assert not person.see("nav-next").isEnabled()
    person.press("workspace-no")
    person.arrive(Step.GUIDE)


def test_after_a_move_yes_it_is_right_goes_on(practise):
    person = practise("still-old-workspace")
    person.press("nav-next")
    person.begin("make", "moved")
    person.press("guide-have")
    person.paste_practice_token()
    person.see_code("NW-3233")
    person.press("workspace-yes")
    assert person.see("nav-next").isEnabled()


def test_after_a_move_without_an_earlier_workspace_the_question_is_neutral(practise):
    person = practise("databases-found")
    person.begin("make", "moved")
    person.press("guide-have")
    person.paste_practice_token()
    person.wait_for("the answer", lambda: person.session.identity is not None)
    assert any("Is “Northwind Studio” your new workspace?" in text for text in labels(person))
    person.press("workspace-yes")
    assert person.see("nav-next").isEnabled()


def test_a_megabyte_is_read_in_the_background_and_named(person):
    paste(person, "x" * 1_000_000)
    person.wait_for("the reading", lambda: person.session.paste is not None)
    assert "NW-1" in person.strip
    assert len(person.see("paste-field", TokenField).content) < 10_000
