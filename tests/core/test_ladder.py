from dataclasses import replace

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.events import (
    capabilities_read,
    replacing_chosen,
    situation_chosen,
    started,
    workspace_answered,
)
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.ladder import RungState, capabilities_line, ladder
from notion_wizard.core.model import Situation
from notion_wizard.core.reach import Ability, Capabilities
from notion_wizard.wording import Wording
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    PERSON,
    TOKEN,
    UNNAMED,
    YESTERDAY,
    book_of,
    book_that_saw,
    checked,
    profile_of,
    session_of,
    with_listing,
    with_no,
    with_paste,
    with_yes,
)

SAVED = book_of(profile_of())
BUSY, GOOD, CAREFUL, STOPPED = "busy", "good", "careful", "stopped"
REACHED = (GOOD, "This computer can reach Notion")


def read(session):
    """Each rung as it is read: its state and its words."""
    say = Wording().say
    for rung in ladder(session):
        words = [say(text, rung.facts) for text in (rung.title, rung.detail) if text]
        yield (rung.state.value, *words)


def rungs(session):
    return tuple(read(session))


def replaced_by(identity, *, moved=False):
    session = replacing_chosen(started(SAVED), SAVED.profiles[0])
    session = situation_chosen(session, Situation.MOVED) if moved else session
    return with_yes(with_paste(session), identity)


def after_a_move(identity=IDENTITY, book=None):
    session = situation_chosen(session_of(book), Situation.MOVED)
    return with_yes(with_paste(session), identity)


@pytest.mark.parametrize(
    "session",
    [
        session_of(),
        with_paste(session_of(), Code.NOTHING_PASTED, token=None),
        with_paste(session_of(), Code.TRUNCATED_END),
        with_paste(session_of(book_that_saw(TOKEN, refused_at=YESTERDAY))),
    ],
)
def test_nothing_is_climbed_while_nothing_is_sent(session):
    assert rungs(session) == ()


@pytest.mark.parametrize(
    "session",
    [with_paste(session_of()), wanted_anyway(with_paste(session_of(), Code.TRUNCATED_END))],
)
def test_while_notion_is_asked_the_first_rung_is_busy(session):
    assert rungs(session) == ((BUSY, "Asking Notion…"),)


@pytest.mark.parametrize(
    ("code", "how_far"),
    [
        (Code.OFFLINE, "This computer has no way to the internet."),
        (Code.NAME_NOT_FOUND, "Its address could not be looked up."),
        (Code.CONNECTION_REFUSED, "The connection was turned away."),
        (Code.TIMED_OUT, "No answer came in time."),
        (Code.CONNECTION_CUT, "The connection broke off on the way."),
        (Code.TLS_NOT_TRUSTED, "The network works, but the connection is not a safe one."),
        (Code.TLS_DATE, "The network works, but the connection is not a safe one."),
        (Code.TLS_WRONG_HOST, "The network works, but the connection is not a safe one."),
        (Code.TLS_OTHER, "The network works, but the connection is not a safe one."),
        (Code.PROXY_UNREACHABLE, "The way ends at the proxy."),
        (Code.PROXY_LOGIN, "The way ends at the proxy."),
        (Code.SIGN_IN_PAGE, "Something else answered in Notion’s place."),
        (Code.BLOCKED, "Something on the way does not let it through."),
        (Code.STRANGE_ANSWER, "Something answered, but not as Notion does."),
        (Code.CANCELLED, "You stopped the check."),
    ],
)
def test_a_fault_of_the_way_stops_at_the_first_rung_which_tells_how_far_it_came(code, how_far):
    session = with_no(with_paste(session_of()), code)
    assert rungs(session) == ((CAREFUL, "Notion could not be asked", how_far),)


def test_a_crash_stops_at_the_first_rung_and_tells_no_more():
    session = with_no(with_paste(session_of()), Code.CRASHED)
    assert rungs(session) == ((CAREFUL, "Notion could not be asked"),)


@pytest.mark.parametrize("code", [Code.NOTION_BUSY, Code.NOTION_TROUBLE])
def test_a_fault_that_notion_told_of_stops_at_the_second_rung(code):
    session = with_no(with_paste(session_of()), code)
    assert rungs(session) == (REACHED, (CAREFUL, "Notion did not say whether it accepts the token"))


def test_a_refusal_stops_at_the_second_rung():
    session = with_no(with_paste(session_of()))
    assert rungs(session) == (REACHED, (STOPPED, "Notion does not accept the token"))


def test_306_a_token_that_was_taken_off_stops_at_the_second_rung():
    session = with_no(with_paste(session_of()), Code.NOTHING_SENT)
    assert rungs(session) == (REACHED, (CAREFUL, "The token did not arrive at Notion"))


def test_310_a_token_that_may_not_say_whose_it_is_is_accepted_all_the_same():
    session = with_no(with_paste(session_of()), Code.CAPABILITY_MISSING)
    assert rungs(session) == (
        REACHED,
        (GOOD, "Notion accepts the token"),
        (STOPPED, "Notion does not let it say which workspace it opens"),
    )


def test_an_accepted_token_reaches_the_last_rung_which_is_still_read():
    assert rungs(checked()) == (
        REACHED,
        (GOOD, "Notion accepts the token", "Connection “Order sync”"),
        (GOOD, "It opens the workspace “Northwind”"),
        (BUSY, "Reading what it may do…"),
    )


def test_a_personal_token_is_called_so():
    assert rungs(checked(identity=PERSON))[1][-1] == "Personal token of “Ada”"


def test_what_notion_does_not_name_is_not_named():
    assert rungs(checked(identity=UNNAMED))[1:3] == (
        (GOOD, "Notion accepts the token"),
        (GOOD, "It opens a workspace whose name Notion does not give"),
    )


def workspace_rung(session):
    return rungs(session)[2]


def test_another_workspace_than_last_time_is_told_with_both_names():
    assert workspace_rung(replaced_by(ELSEWHERE)) == (
        CAREFUL,
        "It opens another workspace than last time",
        "“Southwind”; before, it was “Northwind”",
    )


def test_another_workspace_without_a_name_stands_alone():
    nameless = replace(ELSEWHERE, workspace=None)
    assert workspace_rung(replaced_by(nameless)) == (
        CAREFUL,
        "It opens another workspace than last time",
    )


def test_after_a_move_another_workspace_is_good_news():
    assert workspace_rung(replaced_by(ELSEWHERE, moved=True)) == (
        GOOD,
        "It opens your new workspace",
        "“Southwind”; before, it was “Northwind”",
    )


def test_after_a_move_the_old_workspace_is_the_alarm():
    assert workspace_rung(after_a_move(book=SAVED)) == (
        CAREFUL,
        "It still opens the old workspace",
        "“Northwind”",
    )
    nameless = replace(IDENTITY, workspace=None)
    assert workspace_rung(after_a_move(nameless, SAVED)) == (
        CAREFUL,
        "It still opens the old workspace",
    )


def test_after_a_move_without_an_earlier_workspace_the_person_has_the_word():
    session = after_a_move()
    assert workspace_rung(session) == (CAREFUL, "It opens the workspace “Northwind”")
    session = workspace_answered(session, is_right=True)
    assert workspace_rung(session) == (GOOD, "It opens your new workspace", "“Northwind”")


YES, NO, UNKNOWN = Ability.YES, Ability.NO, Ability.UNKNOWN
NOT_TRIED = "Writing was not tried."


@pytest.mark.parametrize(
    ("ability", "state", "words"),
    [
        (YES, GOOD, "It may read pages and databases. Could not tell about the rest."),
        (NO, STOPPED, "It may not read pages and databases."),
        (UNKNOWN, CAREFUL, "Could not tell whether it may read pages."),
    ],
)
def test_the_last_rung_is_green_only_for_what_was_seen(ability, state, words):
    session = checked()
    session = capabilities_read(session, session.attempt, Capabilities(ability))
    assert rungs(session)[3] == (state, "What it may do", f"{words} {NOT_TRIED}")


def test_a_list_that_may_not_be_read_stops_the_last_rung_before_the_capabilities_are_known():
    session = with_listing(checked(), code=Code.CANNOT_READ_CONTENT)
    words = f"It may not read pages and databases. {NOT_TRIED}"
    assert rungs(session)[3] == (STOPPED, "What it may do", words)


@pytest.mark.parametrize(
    ("comments", "users", "words"),
    [
        (YES, YES, "It may read pages, databases, comments and user information."),
        (YES, NO, "It may read pages, databases and comments, not user information."),
        (
            YES,
            UNKNOWN,
            "It may read pages, databases and comments. User information: could not tell.",
        ),
        (NO, YES, "It may read pages, databases and user information, not comments."),
        (NO, NO, "It may read pages and databases, not comments or user information."),
        (
            NO,
            UNKNOWN,
            "It may read pages and databases, not comments. User information: could not tell.",
        ),
        (
            UNKNOWN,
            YES,
            "It may read pages, databases and user information. Comments: could not tell.",
        ),
        (
            UNKNOWN,
            NO,
            "It may read pages and databases, not user information. Comments: could not tell.",
        ),
        (UNKNOWN, UNKNOWN, "It may read pages and databases. Could not tell about the rest."),
    ],
)
def test_comments_and_user_information_are_told_as_far_as_they_are_known(comments, users, words):
    line = capabilities_line(Capabilities(YES, comments, users))
    assert Wording().say(line) == f"{words} {NOT_TRIED}"


@pytest.mark.parametrize(
    ("comments", "words"),
    [
        (YES, "It may read pages, databases and comments."),
        (NO, "It may read pages and databases, not comments."),
        (UNKNOWN, "It may read pages and databases. Comments: could not tell."),
    ],
)
def test_a_personal_token_never_lacks_user_information(comments, words):
    session = checked(identity=PERSON)
    session = capabilities_read(session, session.attempt, Capabilities(YES, comments, NO))
    assert rungs(session)[3] == (GOOD, "What it may do", f"{words} {NOT_TRIED}")


@pytest.mark.parametrize("pages", [NO, UNKNOWN])
def test_without_reading_pages_the_rest_is_of_no_use_and_not_told(pages):
    line = capabilities_line(Capabilities(pages, YES, YES))
    assert line == capabilities_line(Capabilities(pages))


def test_what_was_not_tested_could_not_be_told():
    not_tested = Ability.NOT_TESTED
    assert capabilities_line(Capabilities(not_tested)) == capabilities_line(Capabilities(UNKNOWN))
    line = capabilities_line(Capabilities(YES, not_tested, not_tested))
    assert line == capabilities_line(Capabilities(YES))


def test_a_rung_is_one_of_four_kinds():
    assert {state.value for state in RungState} == {BUSY, GOOD, CAREFUL, STOPPED}
