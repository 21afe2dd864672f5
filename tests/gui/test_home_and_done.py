import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFileDialog,
    QFrame,
    QLabel,
    QPlainTextEdit,
)

from notion_wizard.core.codes import Code
from notion_wizard.core.model import PendingSave, Situation, Tool, Waiting
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.numbered_steps import StepMark
from notion_wizard.wording import Wording
from tests.core.builders import NOON
from tests.support.cut_texts import cut_in


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
    person.press("nav-next")
    person.arrive(Step.HOME)
    person.press("home-message")
    person.arrive(Step.GUIDE)
    person.press("nav-back")
    person.press("home-paste")
    person.arrive(Step.CHECK)
    assert person.session.situation == "moved"
    person.wait_for("the memory", lambda: not person.session.book.waiting)


def kinds_of(person):
    buttons = person.wizard.page.findChildren(QAbstractButton)
    return {one.objectName(): one.property("kind") for one in buttons}


def test_who_waits_sees_for_which_tool_and_pasting_it_is_the_deed_of_the_card(practise):
    person = practise("databases-found")
    person.begin("n8n", "moved")
    person.press("guide-owner-no")
    person.press("nav-next")
    person.arrive(Step.HOME)
    assert any(text.startswith("You asked for the token for n8n at ") for text in texts(person))
    assert kinds_of(person)["home-paste"] == "main"
    assert person.wizard.focusWidget() is person.see("home-paste")
    assert person.see("nav-next", QAbstractButton).text() == "Something else"


@pytest.mark.parametrize(("tool", "of_tool"), [(Tool.N8N, " of n8n"), (Tool.NONE, ""), (None, "")])
def test_who_asked_for_more_rights_is_asked_for_them_and_checks_the_same_token(
    practise, tool, of_tool
):
    person = practise("same-as-saved")
    waiting = Waiting(Situation.REFUSED, NOON, tool, reason=Code.CAPABILITY_MISSING)
    person.wizard.conductor.change_book(lambda book: replace(book, waiting=(waiting,)))
    asked = f"You asked for more rights for the connection{of_tool} "
    person.wait_for("its card", lambda: any(text.startswith(asked) for text in texts(person)))
    assert person.see("home-paste", QAbstractButton).text() == "Check now"
    person.press("home-paste")
    person.arrive(Step.CHECK)


def test_who_waits_without_a_tool_is_asked_for_the_token_alone(practise):
    person = practise("databases-found")
    person.begin("none", "first")
    person.press("guide-owner-no")
    person.press("nav-next")
    person.arrive(Step.HOME)
    assert any(text.startswith("You asked for the token at ") for text in texts(person))


def test_of_several_cards_only_the_first_has_a_prominent_deed(practise):
    person = practise("same-as-saved")
    person.press("nav-next")
    person.begin("n8n", "moved")
    person.press("guide-owner-no")
    person.press("nav-next")
    person.arrive(Step.HOME)
    kinds = kinds_of(person)
    assert kinds["home-check"] == "main"
    assert kinds["home-paste"] == "plain"
    assert person.see("nav-next").property("kind") == "plain"
    person.press("nav-next")
    assert person.see("nav-next").property("kind") == "main"


def ticks_of(person):
    marks = person.wizard.page.findChildren(QCheckBox)
    return {one.objectName(): one for one in marks if one.objectName().startswith("done-tool-")}


def check_and_skip_saving(person, answer="tools-works"):
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    if person.find("workspace-yes"):
        person.press("workspace-yes")
    person.press("nav-next")
    person.arrive(Step.DATABASES)
    person.press("nav-next")
    person.press("save-skip")
    person.arrive(Step.TOOLS)
    person.press(answer)
    person.arrive(Step.DONE)


def test_after_a_first_good_token_nothing_is_left_to_do(practise):
    person = practise("databases-found")
    person.begin("n8n")
    check_and_skip_saving(person)
    assert not person.wizard.page.findChildren(QCheckBox)
    assert "Still to do" not in texts(person)


def test_after_a_refused_token_there_is_a_list_of_all_other_tools_with_marks_to_tick(practise):
    person = practise("databases-found")
    person.begin("n8n")
    person.wizard.conductor.change(lambda session: replace(session, tokens_refused=1))
    check_and_skip_saving(person)
    person.rest(20)
    ticks = ticks_of(person)
    assert "done-tool-make-token" in ticks
    assert "done-tool-n8n" not in ticks
    tick = ticks["done-tool-make-token"]
    assert tick.accessibleName() == "Make"
    QTest.mouseClick(tick.parentWidget(), Qt.MouseButton.LeftButton)
    assert tick.isChecked()


def test_what_was_ticked_stays_ticked_in_another_language_and_on_another_day(practise):
    person = practise("databases-found")
    person.begin("n8n")
    person.wizard.conductor.change(lambda session: replace(session, tokens_refused=1))
    check_and_skip_saving(person, "nav-next")
    person.press("done-tool-make-token")
    person.wizard.rebuild()
    person.rest(20)
    assert ticked(person) == ["done-tool-make-token"]
    person.wait_for(
        "the memory", lambda: any(one.others_done for one in person.session.book.open_tools)
    )
    person.press("done-home")
    person.press("home-tool")
    person.press("tools-works")
    person.arrive(Step.DONE)
    person.rest(20)
    assert ticked(person) == ["done-tool-make-token"]


def test_what_was_ticked_for_one_token_is_not_ticked_for_the_next(practise):
    person = practise("databases-found")
    person.begin("n8n")
    person.wizard.conductor.change(lambda session: replace(session, tokens_refused=1))
    check_and_skip_saving(person, "nav-next")
    person.press("done-tool-make-token")
    while person.session.step is not Step.CHECK:
        person.press("nav-back")
    check_and_skip_saving(person, "nav-next")
    person.rest(20)
    assert ticked(person) == []


def test_left_for_later_after_a_move_the_new_workspace_is_not_called_the_old_one(practise):
    person = practise("databases-found")
    person.begin("n8n", "moved")
    person.press("guide-have")
    person.paste_practice_token()
    person.see("workspace-yes")
    person.press("workspace-yes")
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    person.press("nav-next")
    person.press("done-home")
    person.press("home-tool")
    person.press("tools-works")
    person.arrive(Step.DONE)
    assert "Once all of them work, remove the old connection in Notion." in texts(person)


def ticked(person):
    return [name for name, one in ticks_of(person).items() if one.isChecked()]


@pytest.mark.parametrize(
    ("slug", "place"), [("other-workspace", "“Northwind (old)”"), ("databases-found", "Notion")]
)
def test_after_a_move_the_old_connection_goes_last_from_the_workspace_that_is_known(
    practise, slug, place
):
    person = practise(slug)
    if person.session.step is Step.HOME:
        person.press("nav-next")
    person.begin("n8n", "moved")
    person.press("guide-have")
    check_and_skip_saving(person)
    person.rest(20)
    assert "done-tool-zapier" in ticks_of(person)
    assert f"Once all of them work, remove the old connection in {place}." in texts(person)


def test_a_token_that_was_not_saved_is_still_there_for_the_tool_that_was_left(practise):
    person = practise("databases-found")
    person.begin("n8n")
    check_and_skip_saving(person, answer="nav-next")
    person.wait_for("the memory", lambda: person.session.book.open_tools)
    person.press("done-home")
    person.press("home-tool")
    person.press("tools-copy")
    assert QGuiApplication.clipboard().text() == person.session.token.reveal()
    person.press("nav-next")
    person.arrive(Step.DONE)
    assert any(text.startswith("Not saved on this computer") for text in texts(person))


def test_a_token_that_left_with_its_window_is_to_be_got_again(practise):
    person = practise("databases-found")
    person.begin("n8n")
    check_and_skip_saving(person, answer="nav-next")
    person.wait_for("the memory", lambda: person.session.book.open_tools)
    person.press("done-home")
    person.wizard.conductor.change(lambda session: replace(session, unsaved={}))
    person.press("home-tool")
    assert "It is no longer here: get it again." in texts(person)
    assert person.find("tools-copy") is None
    person.press("tools-get")
    person.arrive(Step.GUIDE)
    person.press("guide-have")
    check_and_skip_saving(person)


def test_a_save_that_was_finished_leads_on_to_the_tool(practise):
    person = practise("save-interrupted")
    person.press("home-save-finish")
    to_tool = person.see("home-to-tool")
    person.wait_for("the keyboard", lambda: person.wizard.focusWidget() is to_tool)
    assert kinds_of(person)["home-check"] == "plain"
    assert person.see("home-to-tool", QAbstractButton).text() == "Put it in your tool"
    person.press("home-to-tool")
    person.arrive(Step.SITUATION)
    person.press("tool-n8n")
    person.press("nav-next")
    person.arrive(Step.TOOLS)
    person.press("tools-copy")
    person.see("tools-copy-status")


def test_a_finished_save_whose_tool_is_known_leads_there_at_once(practise):
    person = practise("save-interrupted")
    services = person.wizard.desk.services

    def with_tool(book):
        pending = replace(book.pending, profile=replace(book.pending.profile, tool=Tool.MAKE))
        return replace(book, pending=pending)

    services.profiles.change(with_tool)
    person.press("home-save-finish")
    assert person.see("home-to-tool", QAbstractButton).text() == "Put it in Make"
    person.press("home-to-tool")
    person.arrive(Step.TOOLS)
    assert person.session.tool is Tool.MAKE


def end_of_check(practise, slug, tool="none"):
    person = practise(slug)
    person.begin(tool)
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.wait_for("the list", lambda: person.session.listing and person.session.listing.ended)
    person.press("nav-next")
    person.press("save-skip")
    return person


def test_where_only_the_token_was_checked_the_number_closes_nothing(practise):
    person = end_of_check(practise, "databases-found")
    number = person.see("done-number", QLabel).text()
    assert number == "Number for support, the token works: NW-5004"
    assert "All done" in texts(person)


def test_what_is_open_is_said_and_not_called_done(practise):
    person = end_of_check(practise, "cannot-read-content")
    number = person.see("done-number", QLabel).text()
    assert number == "Number for support, not closed yet: NW-5057"
    shown = texts(person)
    assert "Not everything works yet" in shown
    assert any("may not read" in text for text in shown)


def test_a_tool_that_works_ends_without_the_number_of_a_problem(practise):
    person = end_of_check(practise, "cannot-read-content", "n8n")
    person.press("tools-works")
    number = person.see("done-number", QLabel).text()
    assert number == "Closing number for support: NW-3009"
    assert "All done" in texts(person)


def spoken_steps(person):
    names = (one.accessibleName() for one in person.wizard.side.findChildren(QLabel))
    return [name for name in names if ", " in name]


def test_what_was_skipped_or_is_open_has_no_tick_at_the_side(practise):
    person = end_of_check(practise, "databases-found", "n8n")
    assert spoken_steps(person)[-2:] == ["Save, skipped", "n8n, you are here"]
    person.press("nav-next")
    assert spoken_steps(person)[-3:] == ["Databases, done", "Save, skipped", "n8n, open"]
    person.press("nav-back")
    person.press("tools-works")
    assert spoken_steps(person)[-1] == "n8n, done"


def cards_of(person):
    page = person.wizard.page
    cards = [one for one in page.findChildren(QFrame) if one.property("card")]
    return [one.property("card") for one in cards if one.isVisibleTo(page)]


def test_a_token_is_green_only_while_it_worked_lately(practise):
    person = practise("same-as-saved")
    assert cards_of(person) == [Mood.NEUTRAL.value]
    assert "Last worked on November 3." in texts(person)
    person.press("home-check")
    person.see_code(Code.ACCEPTED.label)
    while person.session.step is not Step.HOME:
        person.press("nav-back")
    person.wait_for("the new day", lambda: cards_of(person) == [Mood.GOOD.value])


def test_one_thing_to_do_is_not_numbered(practise):
    person = practise("databases-found")
    person.begin("n8n")
    check_and_skip_saving(person, answer="nav-next")
    person.arrive(Step.DONE)
    (mark,) = person.wizard.page.findChildren(StepMark)
    assert mark.accessibleName() == "Test your tool. The wizard reminds you when you open it again."


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
    # The journal alone tells that the keychain never had the new token: there is none to finish.
    assert person.find("home-save-finish") is None
    assert person.see("home-save-undo", QAbstractButton).text() == "Put this away"
    person.press("home-save-undo")
    person.wait_for("the way back", lambda: person.session.book.pending is None)
    told = f"Code {Code.UNDONE.label}"
    person.wait_for("what came of it", lambda: code_told(person) == told)
    # What support hears read aloud is what the card says.
    assert person.strip == f"Home · {told}"
    person.press("nav-next")
    person.press("nav-back")
    person.arrive(Step.HOME)
    assert person.strip == "Home"
    assert code_told(person) is None


def test_a_token_that_the_keychain_lost_has_a_card_that_says_so(practise):
    person = practise("entry-gone")
    person.press("home-check")
    person.see_code(Code.ENTRY_GONE.label)
    person.press("nav-back")
    person.arrive(Step.HOME)
    person.wait_for("its card", lambda: any_label_says(person, "No longer in this computer"))


def any_label_says(person, words):
    return any(words in one.text() for one in person.wizard.page.findChildren(QLabel))


def test_undo_asks_notion_whether_the_token_before_works_and_keeps_the_newer_one_if_not(
    practise,
):
    person = practise("same-as-saved")
    services, profile = person.wizard.conductor.services, person.session.book.profiles[0]
    services.keychain.write(f"{profile.id}/before", Secret("ntn_" + "11111111111" + "d" * 35))
    pending = PendingSave(profile, replaces=True, started_at=services.clock.now())
    person.wizard.conductor.change_book(lambda book: replace(book, pending=pending))
    person.press("home-save-undo")
    person.wait_for("the end", lambda: person.session.book.pending is None)
    assert person.see("diagnosis-title", QLabel).text() == "The earlier token no longer works"
    assert person.session.book.profiles[0].earlier


class AskingKeychain:
    """The practice keychain; from now on it answers for what is kept for Undo when it may."""

    def __init__(self, person, monkeypatch):
        kind = type(person.wizard.conductor.services.keychain)
        read = kind.read
        self.asked, self.may_answer = threading.Event(), threading.Event()

        def asks(keychain, entry):
            if entry.endswith("/before"):
                self.asked.set()
                self.may_answer.wait(20)
            return read(keychain, entry)

        monkeypatch.setattr(kind, "read", asks)


def with_interrupted_save(practise):
    person = practise("same-as-saved")
    conductor = person.wizard.conductor
    profile = replace(person.session.book.profiles[0], tool=Tool.N8N)
    pending = PendingSave(profile, replaces=True, started_at=conductor.services.clock.now())
    conductor.change_book(lambda book: replace(book, pending=pending))
    person.see_code(Code.SAVE_INTERRUPTED.label)
    return person


def code_told(person):
    shown = person.find("diagnosis-code", QLabel)
    return shown and shown.text()


def test_a_save_that_is_finished_after_the_person_stopped_waiting_is_told(practise, monkeypatch):
    person = with_interrupted_save(practise)
    keychain = AskingKeychain(person, monkeypatch)
    person.press("home-save-finish")
    person.wait_for("the last question", keychain.asked.is_set)
    person.press("saved-cancel")
    assert person.find("saved-cancel") is None
    keychain.may_answer.set()
    person.wait_for("the end", lambda: person.session.book.pending is None)
    # The card comes right behind the file.
    told = f"Code {Code.SAVED_AND_READ_BACK.label}"
    person.wait_for("its card", lambda: code_told(person) == told)
    assert person.find("home-save-finish") is None
    # The tool does not have it yet.
    assert [one.tool for one in person.session.book.open_tools] == [Tool.N8N]
    assert person.find("home-tool") is not None


def test_what_a_save_came_to_while_the_person_was_elsewhere_is_told_on_the_way_back(
    practise, monkeypatch
):
    person = with_interrupted_save(practise)
    keychain = AskingKeychain(person, monkeypatch)
    person.press("home-save-finish")
    person.wait_for("the last question", keychain.asked.is_set)
    person.press("saved-cancel")
    person.press("nav-next")
    person.arrive(Step.SITUATION)
    keychain.may_answer.set()
    person.wait_for("the end", lambda: person.session.book.pending is None)
    person.press("nav-back")
    person.arrive(Step.HOME)
    assert code_told(person) == f"Code {Code.SAVED_AND_READ_BACK.label}"
    person.press("nav-next")
    person.press("nav-back")
    person.arrive(Step.HOME)
    assert code_told(person) is None


def test_a_save_that_was_finished_is_told_though_the_person_tried_again(practise, monkeypatch):
    person = with_interrupted_save(practise)
    keychain = AskingKeychain(person, monkeypatch)
    person.press("home-save-finish")
    person.wait_for("the last question", keychain.asked.is_set)
    person.press("saved-cancel")
    person.press("home-save-finish")
    person.see("saved-cancel")
    keychain.may_answer.set()
    told = f"Code {Code.SAVED_AND_READ_BACK.label}"
    person.wait_for("the end", lambda: code_told(person) == told)
    person.rest(100)
    assert code_told(person) == told
    assert person.find("saved-cancel") is None


def test_who_stops_waiting_in_time_finds_the_interrupted_save_as_it_was(practise, monkeypatch):
    person = with_interrupted_save(practise)
    conductor = person.wizard.conductor
    may_answer = threading.Event()
    read = type(conductor.services.keychain).read
    asked = threading.Event()

    def asks(keychain, entry):
        asked.set()
        may_answer.wait(20)
        return read(keychain, entry)

    monkeypatch.setattr(type(conductor.services.keychain), "read", asks)
    person.press("home-save-undo")
    person.wait_for("the question", asked.is_set)
    person.press("saved-cancel")
    may_answer.set()
    person.rest(100)
    assert code_told(person) is None
    assert person.session.book.pending == conductor.services.profiles.load().pending
    person.see("home-save-undo")


def test_what_came_of_an_interrupted_save_is_told_though_the_file_cannot_be_read_then(
    practise, monkeypatch
):
    person = with_interrupted_save(practise)
    profiles = person.wizard.conductor.services.profiles

    def load():
        raise Problem(Code.PROFILES_FROM_NEWER_VERSION)

    monkeypatch.setattr(profiles, "load", load)
    person.press("home-save-finish")
    told = f"Code {Code.SAVED_AND_READ_BACK.label}"
    person.wait_for("the end", lambda: code_told(person) == told)
    assert person.find("home-save-finish") is None


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
    spoken = person.see("done-number-copy").accessibleDescription()
    assert spoken == "Number for support, the token works: 5 0 0 4"
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


def test_the_number_that_is_not_closed_yet_wraps_where_large_text_leaves_no_room(open_in):
    person = open_in(Wording("de"), 2, (800, 600))
    person.begin("zapier")
    person.press("nav-next")
    person.arrive(Step.DONE)
    assert cut_in(person.wizard, person) == []
    number = person.see("done-number")
    assert number.height() > number.fontMetrics().height() * 2 - 1
