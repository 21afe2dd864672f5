import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from notion_wizard.core.codes import Code
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step
from notion_wizard.practice.scenarios import SCENARIOS


def open_save(practise, slug):
    person = practise(slug)
    if person.session.step is Step.HOME:
        person.press("nav-next")
    person.begin("make")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.arrive(Step.SAVE)
    return person


def keychain_of(person):
    return person.wizard.conductor.services.keychain


def test_a_proved_save_goes_on_by_itself_and_back_shows_saved(practise):
    person = open_save(practise, "databases-found")
    target = person.see("save-target", QLabel)
    person.wait_for("the keychain's name", lambda: "Practice keychain" in target.text())
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    assert person.strip == "Screen 6 · Code NW-6002"
    kept = keychain_of(person).read(person.session.saved.id)
    assert kept.equals(Secret(SCENARIOS["databases-found"].token))
    person.rest(50)
    assert not keychain_of(person).read(f"{person.session.saved.id}/before")
    kept_profiles = person.wizard.conductor.services.profiles.load().profiles
    assert [profile.id for profile in kept_profiles] == [person.session.saved.id]
    person.press("nav-back")
    assert person.strip == "Screen 5 · Code NW-6002"
    assert person.see("nav-save", QPushButton).text() == "Continue"
    person.press("nav-save")
    person.arrive(Step.TOOLS)


def test_the_name_can_be_changed(practise):
    person = open_save(practise, "databases-found")
    person.wizard.page.findChild(QLineEdit, "save-name").setText("Our orders")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    assert person.session.saved.name == "Our orders"


def test_going_on_without_saving_writes_nothing(practise):
    person = open_save(practise, "databases-found")
    person.press("save-skip")
    person.arrive(Step.TOOLS)
    assert person.session.saved is None
    assert person.session.token is not None
    assert not person.wizard.conductor.services.profiles.load().profiles


@pytest.mark.parametrize(
    ("slug", "code"),
    [
        ("no-keychain", Code.NO_KEYCHAIN),
        ("keychain-locked", Code.KEYCHAIN_LOCKED),
        ("not-kept", Code.NOT_KEPT),
    ],
)
def test_a_keychain_that_does_not_keep_it_is_told_and_can_be_passed(practise, slug, code):
    person = open_save(practise, slug)
    person.press("nav-save")
    person.see_code(code.label)
    assert person.session.step is Step.SAVE
    person.press("save-retry")
    person.see_code(code.label)
    person.press("save-skip")
    person.arrive(Step.TOOLS)


@pytest.mark.parametrize("slug", ["no-keychain", "keychain-locked"])
def test_after_a_failure_the_keyboard_is_on_the_one_button_that_tries_again(practise, slug):
    person = open_save(practise, slug)
    person.wizard.resize(800, 600)
    person.wizard.activateWindow()
    main = person.see("nav-save", QPushButton)
    assert person.wizard.focusWidget() is person.wizard.page.title_label
    for name in ("nav-save", "save-retry"):
        QTest.keyClick(person.see(name), Qt.Key.Key_Space)
        assert person.wizard.focusWidget() is person.see("save-cancel")
        retry = person.see("save-retry", QPushButton)
        assert person.wizard.focusWidget() is retry
    assert not main.isEnabled()
    person.rest(50)
    sight = person.wizard.page.viewport().rect()
    assert sight.contains(retry.mapTo(person.wizard.page.viewport(), retry.rect().center()))


def test_going_on_without_saving_is_offered_once(practise):
    person = open_save(practise, "no-keychain")
    person.press("nav-save")
    person.see_code(Code.NO_KEYCHAIN.label)
    buttons = person.wizard.findChildren(QPushButton)
    offers = [one for one in buttons if one.isVisible() and "without saving" in one.text()]
    assert [one.objectName() for one in offers] == ["save-skip"]


@pytest.mark.parametrize(
    ("slug", "main", "to_do"),
    [
        ("no-keychain", "save-skip", "On Linux, install"),
        ("keychain-full", "save-skip", "remove what you no longer need"),
        ("keychain-refused", "save-retry", "Choose Allow"),
    ],
)
def test_after_a_failure_the_way_that_works_stands_out_on_its_card(practise, slug, main, to_do):
    person = open_save(practise, slug)
    person.press("nav-save")
    person.see("save-retry")
    card = person.see("diagnosis")
    ways = [person.see(name, QPushButton) for name in ("save-retry", "save-skip")]
    assert all(card.isAncestorOf(way) for way in ways)
    assert [way.objectName() for way in ways if way.property("kind") == "main"] == [main]
    assert person.see("nav-save").property("kind") == "plain"
    assert to_do in person.see("diagnosis-status", QLabel).text()
    # It did not go there.
    assert person.find("save-target") is None


@pytest.mark.parametrize("slug", ["keychain-locked", "not-kept"])
def test_a_first_save_tells_nothing_of_a_token_before(practise, slug):
    person = open_save(practise, slug)
    person.press("nav-save")
    person.see("save-retry")
    assert "before" not in person.see("diagnosis-text", QLabel).text()
    assert person.find("diagnosis-reason") is None


def test_a_waiting_keychain_is_waiting_and_not_failing(practise, monkeypatch):
    monkeypatch.setattr("notion_wizard.gui.conductor.KEYCHAIN_PATIENCE_MS", 30)
    person = open_save(practise, "databases-found")
    keychain = keychain_of(person)
    write = type(keychain).write
    answered = threading.Event()

    def waits(self, entry, token):
        answered.wait(20)
        write(self, entry, token)

    monkeypatch.setattr(type(keychain), "write", waits)
    person.press("nav-save")
    person.see_code(Code.KEYCHAIN_WAITING.label)
    person.press("save-cancel")
    person.see_code(Code.CANCELLED.label)
    answered.set()
    # What the keychain does after Cancel is taken back.
    person.wait_for(
        "the way back", lambda: not person.wizard.conductor.services.profiles.load().pending
    )
    person.rest(100)
    assert not person.wizard.conductor.services.profiles.load().profiles


def test_replacing_says_what_it_replaces(practise):
    person = practise("still-old-workspace")
    person.press("home-replace")
    person.begin("make")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    texts = [label.text() for label in person.wizard.page.findChildren(QLabel)]
    assert any("takes the place of" in text for text in texts)
