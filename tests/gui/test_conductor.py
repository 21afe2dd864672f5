"""What happens when jobs crash, come late, or belong to a stage that is over."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import test_again_wanted as again_wanted
from notion_wizard.core.events import way_found, went_to
from notion_wizard.core.flow import Job
from notion_wizard.core.model import Preferences
from notion_wizard.core.problem import Problem
from notion_wizard.core.session import Step, Way
from notion_wizard.gui.pages.check import CheckPage
from notion_wizard.gui.pages.databases import DatabasesPage
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.pages.tools import ToolsPage
from notion_wizard.practice.scenarios import SCENARIOS
from tests.support.window_faults import no_crash_dialog

TOKEN = SCENARIOS["databases-found"].token


def test_a_job_that_crashes_gets_a_diagnosis_and_can_be_tried_again(practise, monkeypatch):
    person = practise("databases-found")
    conductor = person.wizard.conductor
    notion = conductor.services.notion
    with no_crash_dialog(person.wizard):
        monkeypatch.setattr(
            notion, "identify", lambda *_: (_ for _ in ()).throw(RuntimeError(TOKEN))
        )
        person.begin("n8n")
        person.paste_practice_token()
        person.see_code(Code.CRASHED.label)
        assert not conductor.is_running(Job.TEST)
    monkeypatch.undo()
    conductor.change(again_wanted)
    person.see_code("NW-3009")


def test_names_of_places_that_crash_are_not_looked_up_again(practise, monkeypatch):
    person = practise("databases-found")
    conductor = person.wizard.conductor
    looked = []

    def crash(*_):
        looked.append(None)
        raise RuntimeError

    monkeypatch.setattr(conductor.services.notion, "page_titles", crash)
    with no_crash_dialog(person.wizard):
        person.begin("n8n")
        person.paste_practice_token()
        person.wait_for("the crash", lambda: looked and not conductor.is_running(Job.NAME_PARENTS))
        listing = conductor.session.listing
        assert listing.complete
        assert listing.databases
        conductor.change(went_to, Step.DATABASES)
        person.rest(100)
    assert len(looked) == 1


def test_a_save_that_is_done_is_told_though_the_file_cannot_be_read_then(practise, monkeypatch):
    person = practise("databases-found")
    profiles = person.wizard.conductor.services.profiles

    def load():
        raise Problem(Code.PROFILES_FROM_NEWER_VERSION)

    person.begin("n8n")
    person.paste_practice_token()
    person.wait_for("the answer", lambda: person.session.identity is not None)
    monkeypatch.setattr(profiles, "load", load)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    assert person.session.save_diagnosis.code is Code.SAVED_AND_READ_BACK
    kept = [profile.id for profile in person.session.book.profiles]
    assert kept == [person.session.saved.id]


def test_what_one_practice_remembers_does_not_get_into_the_next(practise):
    person = practise("databases-found")
    conductor = person.wizard.conductor
    released = threading.Event()

    def slowly(book):
        released.wait(10)
        return type(book)(book.fingerprint_key, preferences=Preferences(language="of the old"))

    conductor.change_book(slowly)
    person.wizard.practise("nothing-shared")
    released.set()
    person.rest(100)
    assert person.session.book.preferences.language is None


def test_an_answer_for_a_page_that_is_gone_is_dropped(practise, monkeypatch):
    person = practise("databases-found")
    named = threading.Event()
    keychain = person.wizard.conductor.services.keychain
    monkeypatch.setattr(
        type(keychain), "name", property(lambda _self: named.wait(10) and "Keychain")
    )
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3009")
    person.press("nav-next")
    person.press("nav-next")
    person.arrive(Step.SAVE)
    crashes = []
    person.wizard.conductor.crashed.connect(crashes.append)
    person.wizard.rebuild()
    named.set()
    person.rest(100)
    assert crashes == []


@pytest.mark.parametrize("page", [CheckPage, DatabasesPage])
def test_every_deed_that_a_page_offers_is_one_it_can_do(page):
    assert page.DEEDS > Page.DEEDS
    possible = page.possible(page, *Deed)
    assert set(possible) == page.DEEDS


def test_every_deed_of_the_catalogue_can_be_done_somewhere():
    by_a_button_of_their_own = {Deed.TRY_AGAIN, Deed.GO_ON_WITHOUT_SAVING}
    pages = CheckPage.DEEDS | DatabasesPage.DEEDS | ToolsPage.DEEDS
    somewhere = pages | by_a_button_of_their_own
    assert {entry.deed for entry in ENTRIES.values()} - {None} <= somewhere


def test_the_note_for_it_names_host_and_code(practise):
    person = practise("tls-not-trusted")
    person.see_code(Code.TLS_NOT_TRUSTED.label)
    person.press("diagnosis-note")
    note = QGuiApplication.clipboard().text()
    assert Code.TLS_NOT_TRUSTED.label in note
    assert "{" not in note


def test_a_fault_of_the_way_says_that_a_cloud_tool_has_its_own(practise):
    person = practise("offline")
    person.press("tool-zapier")
    person.see_code("NW-2019")
    status = person.see("diagnosis-status", QLabel).text()
    assert status == "This checks this computer. Zapier runs on its own servers."


@pytest.mark.parametrize("inspected", [Diagnosis(Code.INSPECTED_BUT_TRUSTED), None])
def test_an_open_way_is_told_first_and_then_whether_it_is_inspected(practise, inspected):
    person = practise("databases-found")
    conductor = person.wizard.conductor
    asked = threading.Event()

    class Inspected:
        def reach(self, _cancel):
            return None

        def inspection(self, _cancel):
            asked.set()
            return inspected

    conductor.services = replace(conductor.services, notion=Inspected())
    conductor.change(way_found, None)
    person.wait_for("the inspection", asked.is_set)
    expected = inspected or Way.OPEN
    person.wait_for("the way", lambda: conductor.session.way == expected)
