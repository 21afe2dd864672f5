from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit

from notion_wizard.core.codes import Code
from notion_wizard.core.model import PendingSave
from notion_wizard.core.session import Step


def texts(person):
    visible = [
        one for one in person.wizard.page.findChildren(QLabel) if one.isVisibleTo(person.wizard)
    ]
    return [one.text() for one in visible]


def test_one_click_on_home_leads_to_the_verdict_of_a_saved_token(practise):
    person = practise("same-as-saved")
    assert person.strip == "Home"
    assert "Northwind Studio – Order sync" in texts(person)
    person.press("home-check")
    person.see_code("NW-3009")
    assert person.find("paste-field") is None
    person.press("nav-next")
    person.press("nav-next")
    person.arrive(Step.DONE)
    assert "The token works" in texts(person)


def test_a_saved_token_that_is_refused_goes_on_as_replace(practise):
    person = practise("token-switched-off")
    person.press("home-check")
    person.see_code(Code.TOKEN_SWITCHED_OFF.label)
    person.press("diagnosis-deed")
    person.arrive(Step.GUIDE)
    person.press("guide-have")
    person.arrive(Step.CHECK)
    assert person.find("paste-field") is not None


def test_replace_opens_the_questions_with_turned_down_chosen(practise):
    person = practise("still-old-workspace")
    person.press("home-replace")
    person.arrive(Step.SITUATION)
    assert person.see("situation-refused").isChecked()
    person.press("nav-back")
    person.arrive(Step.HOME)


def test_waiting_for_the_owner_leads_home_and_goes_on_from_there(practise):
    person = practise("databases-found")
    person.begin("n8n", "moved")
    person.press("guide-owner-no")
    message = person.see("guide-message", QPlainTextEdit).toPlainText()
    assert "n8n" in message
    person.press("guide-message-copy")
    assert QGuiApplication.clipboard().text() == message
    person.press("guide-wait")
    person.arrive(Step.HOME)
    person.press("home-message")
    person.arrive(Step.GUIDE)
    person.press("nav-back")
    person.press("home-paste")
    person.arrive(Step.CHECK)
    assert person.session.situation == "moved"
    person.wait_for("the memory", lambda: not person.session.book.waiting)


def test_waiting_can_be_ended(practise):
    person = practise("databases-found")
    person.begin("n8n", "first")
    person.press("guide-owner-no")
    person.press("nav-next")
    person.arrive(Step.HOME)
    person.press("home-forget")
    person.wait_for("the memory", lambda: not person.session.book.waiting)


def test_an_interrupted_save_is_told_and_can_be_undone(practise):
    person = practise("same-as-saved")
    conductor = person.wizard.conductor
    profile = person.session.book.profiles[0]
    pending = PendingSave(profile, replaces=None, started_at=conductor.services.clock.now())
    conductor.change_book(lambda book: replace(book, pending=pending))
    person.see_code(Code.SAVE_INTERRUPTED.label)
    person.press("home-save-undo")
    person.wait_for("the way back", lambda: person.session.book.pending is None)
    conductor.change_book(lambda book: replace(book, pending=pending))
    person.press("home-save-finish")
    person.wait_for("the end", lambda: person.session.book.pending is None)


def test_a_missing_database_without_a_saved_token_needs_no_token(practise):
    person = practise("databases-found")
    person.begin("n8n", "missing")
    person.arrive(Step.GUIDE)
    assert person.find("guide-owner-yes") is None
    assert person.see("nav-next").isEnabled()
    person.press("nav-next")
    person.arrive(Step.TOOLS)
    person.press("nav-back")
    person.press("guide-check")
    person.arrive(Step.CHECK)


def test_the_last_page_has_the_closing_number_and_a_receipt(practise, tmp_path):
    person = practise("same-as-saved")
    person.press("home-check")
    person.see_code("NW-3009")
    person.press("nav-next")
    person.see_code("NW-5004")
    person.press("nav-next")
    assert "NW-5004" in person.see("done-number", QLabel).text()
    person.press("done-number-copy")
    assert "NW-5004" in QGuiApplication.clipboard().text()
    person.press("done-receipt")
    dialog = person.wizard.findChild(QFileDialog)
    target = tmp_path / "receipt.txt"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    person.wait_for("the file", lambda: target.exists() and target.read_text("utf-8"))
    assert "Order sync" in target.read_text("utf-8")
    person.press("nav-finish")
    assert not person.wizard.isVisible()
