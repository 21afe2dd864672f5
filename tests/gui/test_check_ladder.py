"""Screen 3 where Notion or the way to it says no: the rung that did not hold, and the way out."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from notion_wizard.core.codes import Code


def labels(person):
    visible = [one for one in person.wizard.findChildren(QLabel) if one.isVisibleTo(person.wizard)]
    return [one.text() for one in visible]


def begun(practise, slug):
    person = practise(slug)
    person.begin("n8n")
    person.paste_practice_token()
    return person


def test_505_a_connection_that_may_not_read_is_told_here_and_the_token_is_good(practise):
    person = begun(practise, "cannot-read-content")
    person.see_code(Code.CANNOT_READ_CONTENT.label)
    assert person.see("diagnosis-deed", QPushButton).text() == "Open the list of connections"
    assert person.see("nav-next").isEnabled()
    person.press("diagnosis-more")
    way_out = "Under Capabilities, tick “Read content” and save."
    person.wait_for("the way out", lambda: way_out in labels(person))
    said = person.see("check-ladder").accessibleName()
    assert "Notion accepts the token" in said
    assert "It may not read pages and databases." in said


def test_505_is_gone_once_the_capability_is_there(practise):
    person = begun(practise, "cannot-read-content")
    person.see_code(Code.CANNOT_READ_CONTENT.label)
    person.wizard.conductor.services = practise("databases-found").wizard.conductor.services
    person.press("check-retry")
    person.see_code("NW-3009")
    person.wait_for("the rung", lambda: person.session.capabilities is not None)
    said = person.see("check-ladder").accessibleName()
    assert "It may read pages, databases, comments and user information." in said


@pytest.mark.parametrize(
    ("slug", "rung"),
    [
        ("capability-missing", "Notion does not let it say which workspace it opens"),
        ("nothing-sent", "The token did not arrive at Notion"),
        ("refused-and-damaged", "Notion does not accept the token"),
        ("tls-date", "The network works, but the connection is not a safe one."),
        ("proxy-login", "The way ends at the proxy."),
    ],
)
def test_the_ladder_shows_the_first_rung_that_did_not_hold(practise, slug, rung):
    person = begun(practise, slug)
    person.see_code(Code.from_slug(slug).label)
    assert person.see("check-ladder").accessibleName().endswith(rung)


def test_a_fault_of_the_way_has_one_deed_for_it_and_try_again_stands_ready(practise):
    person = begun(practise, "blocked")
    person.see_code(Code.BLOCKED.label)
    person.see("check-retry")
    person.press("diagnosis-note")
    note = QGuiApplication.clipboard().text()
    assert "Token: sent before this was seen, over a connection that this computer trusts" in note


@pytest.mark.parametrize(
    ("slug", "kind"),
    [
        ("truncated-end", "main"),
        ("token-refused", "plain"),
        ("blocked", "plain"),
        ("capability-missing", "plain"),
        ("databases-found", "plain"),
    ],
)
def test_paste_stands_out_only_where_another_paste_helps(practise, slug, kind):
    person = begun(practise, slug)
    person.wait_for("a code", lambda: "NW-" in person.strip)
    assert person.see("paste-paste").property("kind") == kind
