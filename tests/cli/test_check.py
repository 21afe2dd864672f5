import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from notion_wizard.cli import check
from notion_wizard.cli.background import Background
from notion_wizard.cli.check import checked, given
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import conclusion
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, Identity
from notion_wizard.core.reach import Ability, Capabilities, SearchPage
from notion_wizard.core.session import Session
from tests.support.fake_notion import IDENTITY, PAGES, FakeNotion

TEXT = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"
WHOLE = TEXT.encode()
LINK = "https://app.notion.com/p/da7aba5e000040008000000000000001"


class Noon:
    def now(self):
        return datetime(2026, 11, 20, 12, tzinfo=UTC)


def begun(data=WHOLE, links=(), *, test_anyway=False):
    return given(Session(Book(b"key")), data, links, test_anyway=test_anyway)


def after(notion, session=None, seconds=60):
    return checked(session or begun(), notion, Noon(), seconds)


def main_code(session):
    return conclusion(session).main.code


def test_a_whole_token_is_followed_to_its_databases_and_capabilities():
    notion = FakeNotion()
    session = after(notion)
    assert session.answer == IDENTITY
    assert session.listing.complete
    assert [database.title for database in session.listing.databases] == [
        "Orders",
        "Customers",
        "Stock list",
    ]
    assert session.capabilities == Capabilities(Ability.YES, Ability.YES, Ability.YES)
    assert session.request_ids == ("request-1",)
    assert main_code(session) is Code.DATABASES_FOUND


def test_what_matters_most_is_asked_first():
    notion = FakeNotion()
    after(notion, begun(links=[LINK]))
    # What the token may do is asked beside the list.
    calls = [call for call in notion.calls if call != "may_read_content"]
    assert calls == ["identify", "search", "search", "search", "find"]
    assert notion.calls.count("may_read_content") == 3


def test_214_an_inspected_connection_is_told_beside_what_was_found():
    inspected = Diagnosis(Code.INSPECTED_BUT_TRUSTED)
    found = conclusion(after(FakeNotion(inspected=inspected)))
    assert found.main is inspected
    empty = conclusion(after(FakeNotion(inspected=inspected, pages=(SearchPage(()),))))
    assert empty.main.code is Code.NOTHING_SHARED
    assert inspected in empty.advice


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", TEXT[:-4].encode(), b"Hello"])
def test_what_is_no_whole_token_is_not_sent(data):
    notion = FakeNotion()
    after(notion, begun(data))
    assert notion.calls == []


def test_nothing_is_nothing_pasted():
    assert main_code(begun(b"")) is Code.NOTHING_PASTED


def test_bytes_that_are_no_text_are_ordinary_text():
    session = begun(b"\xff\xfe\x00")
    assert main_code(session) is Code.ORDINARY_TEXT
    assert session.paste.length == 0


def test_a_line_end_is_a_finding():
    session = begun(f"{TEXT}\n".encode())
    assert [finding.code for finding in session.paste.findings] == [Code.LINE_BREAK]


def test_a_damaged_token_is_sent_if_that_is_wanted_anyway():
    notion = FakeNotion()
    session = after(notion, begun(TEXT[:-4].encode(), test_anyway=True))
    assert notion.calls[0] == "identify"
    assert main_code(session) is Code.DATABASES_FOUND


def test_no_token_is_not_sent_even_if_that_is_wanted_anyway():
    notion = FakeNotion()
    after(notion, begun(b"", test_anyway=True))
    assert notion.calls == []


def test_a_refusal_ends_the_check():
    notion = FakeNotion(answer=Code.TOKEN_REFUSED)
    session = after(notion)
    assert notion.calls == ["identify"]
    assert session.listing is None
    assert main_code(session) is Code.TOKEN_REFUSED


def test_links_keep_the_order_in_which_they_were_given():
    session = after(FakeNotion(), begun(links=[LINK, "https://example.com"]))
    assert [check.link for check in session.links] == [LINK, "https://example.com"]
    assert [check.diagnosis.code for check in session.links] == [
        Code.LINK_REACHABLE,
        Code.LINK_NOT_NOTION,
    ]


def test_a_list_that_breaks_keeps_the_identity_and_what_came():
    session = after(FakeNotion(pages=(PAGES[0], Code.CONNECTION_CUT)))
    assert session.identity == IDENTITY
    assert len(session.listing.databases) == 2
    assert main_code(session) is Code.LIST_INTERRUPTED


def test_capabilities_that_cannot_be_asked_are_unknown():
    session = after(FakeNotion(ability=Code.CONNECTION_CUT))
    assert session.capabilities == Capabilities()


@pytest.fixture
def deadline(monkeypatch):
    """A function that never returns; once it is called, the time is over."""
    called, never = threading.Event(), threading.Event()
    told = Background.told

    def told_by_then(background, _seconds):
        called.wait()
        return told(background, 0)

    def wait():
        called.set()
        never.wait()

    monkeypatch.setattr(Background, "told", told_by_then)
    return wait


def test_no_answer_before_the_deadline_is_timed_out(deadline):
    session = after(FakeNotion(before_identify=deadline))
    assert session.identity is None
    assert main_code(session) is Code.TIMED_OUT


@pytest.fixture
def page_told(monkeypatch):
    """Set once the first page has been told: the second one is asked for a little earlier."""
    page_told, list_databases = threading.Event(), check.list_databases

    def listing(notion, token, cancel, progress, patience):
        def told(so_far):
            progress(so_far)
            page_told.set()

        return list_databases(notion, token, cancel, told, patience)

    monkeypatch.setattr(check, "list_databases", listing)
    return page_told


def test_what_came_before_the_deadline_is_kept(deadline, page_told):
    session = after(FakeNotion(before_second_page=lambda: page_told.wait() and deadline()))
    assert session.identity == IDENTITY
    assert len(session.listing.databases) == 2
    assert main_code(session) is Code.LIST_INTERRUPTED


def test_a_list_of_which_nothing_came_before_the_deadline_is_timed_out(deadline):
    pages = (replace(PAGES[0], results=()), PAGES[1])
    session = after(FakeNotion(pages=pages, before_second_page=deadline))
    assert session.identity == IDENTITY
    assert main_code(session) is Code.TIMED_OUT


def test_a_list_that_ended_before_the_deadline_stays_whole(deadline):
    session = after(FakeNotion(before_find=deadline), begun(links=[LINK]))
    assert session.listing.complete
    assert session.capabilities is None
    assert main_code(session) is Code.DATABASES_FOUND


def test_a_crash_reaches_the_caller():
    def crash():
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        after(FakeNotion(before_identify=crash))


def test_an_identity_without_names_is_accepted():
    assert main_code(after(FakeNotion(answer=Identity()))) is Code.DATABASES_FOUND
