"""What a token that was found is, by what this computer knows of its fingerprint."""

from dataclasses import replace

import pytest

from notion_wizard.core.at_hand import has_newer_alone
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    begun_anew,
    missing_database_chosen,
    old_token_named,
    open_tool_chosen,
    replacing_chosen,
    save_undone,
    saving_skipped,
    situation_chosen,
    token_left_alone,
    went_to,
    workspace_answered,
)
from notion_wizard.core.model import Identity, OpenTool, Owner, Sighting, Situation, Tool
from notion_wizard.core.session import Step
from notion_wizard.core.token_places.standing import Standing, another_connection, standing_of
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OLDER_TOKEN,
    OTHER_CONNECTION,
    OTHER_TOKEN,
    PERSON,
    TOKEN,
    UNNAMED,
    book_of,
    checked,
    fingerprint_of,
    profile_of,
    session_of,
    with_no,
    with_paste,
    with_save,
    with_yes,
)

NEW, OLD = fingerprint_of(TOKEN), fingerprint_of(OTHER_TOKEN)
THIRD_WORKSPACE = Identity("Westwind", "w3", "Diary", "c9", Owner.WORKSPACE)


def knowing(identity=None, refused_at=None, **facts):
    """A session with a good new token, on a computer that saw the other one so."""
    return checked(saw(identity, refused_at), **facts)


def saw(identity=None, refused_at=None, *profiles):
    seen = Sighting(OLD, worked_at=NOON, refused_at=refused_at, identity=identity)
    return book_of(*profiles, sightings=(seen,))


def moved_from(identity, book):
    """A session after a move out of the workspace of a saved token."""
    return checked(book, situation=Situation.MOVED, profile=profile_of(OLDER_TOKEN, identity))


def gone_on_with(book, profile=None):
    """A session that goes on with a tool after a move, with what is saved of the path."""
    later = OpenTool(Tool.SCRIPT, NOON, Situation.MOVED, profile_id=profile)
    return open_tool_chosen(session_of(book), later)


def personal(owner, refused_at=None):
    """A session whose token acts for the same person as the one that was seen."""
    identity = replace(PERSON, owner=owner)
    return checked(saw(identity, refused_at), identity)


CASES = {
    "the token in memory is the new one": (checked(), NEW, Standing.NEW),
    "never seen": (checked(), OLD, Standing.UNKNOWN),
    "turned down": (knowing(refused_at=NOON), OLD, Standing.OLD),
    "turned down, but it was another's": (
        knowing(ELSEWHERE, refused_at=NOON),
        OLD,
        Standing.UNKNOWN,
    ),
    "turned down, and it was the same connection's": (
        knowing(IDENTITY, refused_at=NOON),
        OLD,
        Standing.OLD,
    ),
    "one of a person's tokens": (personal(Owner.PERSON), OLD, Standing.UNKNOWN),
    "one of a user's tokens": (personal(Owner.USER), OLD, Standing.UNKNOWN),
    "a person's token that was turned down": (personal(Owner.PERSON, NOON), OLD, Standing.OLD),
    "a person's token of another workspace": (
        checked(saw(replace(PERSON, workspace_id="w2")), PERSON),
        OLD,
        Standing.ANOTHERS,
    ),
    "worked for the same connection": (knowing(IDENTITY), OLD, Standing.OLD),
    "works for another connection": (knowing(OTHER_CONNECTION), OLD, Standing.ANOTHERS),
    "of the workspace before the move": (
        knowing(ELSEWHERE, situation=Situation.MOVED),
        OLD,
        Standing.OLD,
    ),
    "of the workspace that the moved token was of": (
        moved_from(ELSEWHERE, saw(ELSEWHERE)),
        OLD,
        Standing.OLD,
    ),
    "of a workspace that nobody moved": (
        moved_from(ELSEWHERE, saw(THIRD_WORKSPACE)),
        OLD,
        Standing.ANOTHERS,
    ),
    "of one of several workspaces, any of which may be the one that was moved": (
        checked(
            saw(ELSEWHERE, None, profile_of(OLDER_TOKEN, THIRD_WORKSPACE)),
            situation=Situation.MOVED,
        ),
        OLD,
        Standing.UNKNOWN,
    ),
    "moved from nobody knows where": (moved_from(UNNAMED, saw(ELSEWHERE)), OLD, Standing.UNKNOWN),
    "of the workspace before the move, in a tool that was to be tested later": (
        gone_on_with(saw(ELSEWHERE, None, profile_of()), "orders"),
        OLD,
        Standing.OLD,
    ),
    "of another workspace, without a move": (knowing(ELSEWHERE), OLD, Standing.ANOTHERS),
    "worked for nobody knows whom": (knowing(UNNAMED), OLD, Standing.UNKNOWN),
    "seen, and nothing known": (knowing(), OLD, Standing.UNKNOWN),
    "saved for another connection": (
        checked(book_of(profile_of(OTHER_TOKEN, OTHER_CONNECTION))),
        OLD,
        Standing.ANOTHERS,
    ),
    "saved, and there is no new one to compare it to": (
        session_of(book_of(profile_of(OTHER_TOKEN))),
        OLD,
        Standing.UNKNOWN,
    ),
    "worked on a path that did not save it, and the tool is tested later": (
        gone_on_with(saw(ELSEWHERE)),
        OLD,
        Standing.UNKNOWN,
    ),
    "the saved one that is being replaced": (
        replacing_chosen(session_of(), profile_of(OTHER_TOKEN)),
        OLD,
        Standing.OLD,
    ),
    "the saved one that the tool shall have": (
        session_of(profile=profile_of(OTHER_TOKEN)),
        OLD,
        Standing.NEW,
    ),
    "just saved": (with_save(checked(), profile_of(TOKEN)), NEW, Standing.NEW),
}


@pytest.mark.parametrize("case", CASES)
def test_a_token_is_known_by_its_fingerprint(case):
    session, fingerprint, standing = CASES[case]
    assert standing_of(fingerprint, session) is standing


@pytest.mark.parametrize("in_book", [True, False])
def test_after_undo_the_tool_shall_have_what_the_keychain_holds_again(in_book):
    saved = with_save(checked(), profile_of(TOKEN))
    undone = save_undone(saved, Diagnosis(Code.UNDONE))
    if in_book:
        undone = replace(undone, book=book_of(profile_of(OTHER_TOKEN)))
    assert standing_of(OLD if in_book else NEW, undone) is Standing.NEW


def test_a_token_that_cannot_be_used_is_not_the_new_one():
    refused = save_undone(with_save(checked()), Diagnosis(Code.UNDONE, variant="refused"))
    back = save_undone(refused, Diagnosis(Code.UNDONE, variant="refused"))
    assert standing_of(NEW, back) is Standing.UNKNOWN
    assert has_newer_alone(refused)
    assert standing_of(NEW, replace(refused, token=None)) is Standing.UNKNOWN


def test_the_connection_that_another_token_works_for_has_a_name():
    assert another_connection(OLD, knowing(OTHER_CONNECTION)) == "Stock sync"
    assert another_connection(OLD, checked()) is None
    assert another_connection(OLD, knowing(Identity())) is None


# A token that was not saved, once its path is over


SCRIPT_LATER = OpenTool(Tool.SCRIPT, NOON, Situation.REFUSED)


def unsaved(book=None, **facts):
    """A path that came to screen 6 without saving its good token, for a script."""
    return went_to(checked_alone(book, **facts), Step.TOOLS)


def checked_alone(book=None, **facts):
    """A path that has not come so far."""
    return saving_skipped(checked(book, **({"tool": Tool.SCRIPT} | facts)))


def to_the_start(session):
    return begun_anew(session, session.book)


def later(session, open_tool=SCRIPT_LATER):
    return open_tool_chosen(to_the_start(session), open_tool)


def test_the_token_that_a_tool_got_without_a_save_is_known_while_the_program_runs():
    session = later(unsaved())
    assert standing_of(NEW, session) is Standing.NEW
    assert standing_of(OLD, session) is Standing.UNKNOWN
    assert TOKEN.reveal() not in repr(session)


def test_a_token_that_was_only_checked_is_no_tools():
    assert standing_of(NEW, later(checked_alone())) is Standing.UNKNOWN
    pasted_anew = with_paste(checked_alone(), token=OTHER_TOKEN)
    assert standing_of(NEW, token_left_alone(with_no(pasted_anew))) is Standing.UNKNOWN


def test_nor_is_one_that_was_checked_behind_a_way_back_from_screen_6():
    session = went_to(went_to(session_of(tool=Tool.SCRIPT), Step.TOOLS), Step.CHECK)
    session = with_yes(with_paste(session))
    assert to_the_start(session).tools_tokens == {}


def test_beside_a_saved_token_of_another_connection_it_is_not_the_one_for_the_tool():
    stock = profile_of(OTHER_TOKEN, ELSEWHERE, tool=Tool.SCRIPT)
    book = with_sighting(book_of(stock), NEW, IDENTITY)
    session = later(unsaved(book), replace(SCRIPT_LATER, profile_id=stock.id))
    assert standing_of(OLD, session) is Standing.NEW
    assert standing_of(NEW, session) is Standing.ANOTHERS


def test_the_persons_word_that_it_is_the_old_one_counts_more():
    session = later(unsaved())
    assert standing_of(NEW, old_token_named(session, NEW)) is Standing.OLD


def test_by_it_the_old_one_is_known():
    session = later(unsaved(saw(IDENTITY)))
    session = replace(session, book=with_sighting(session.book, NEW, IDENTITY))
    assert standing_of(OLD, session) is Standing.OLD


def test_what_one_tool_got_says_nothing_of_another():
    other = OpenTool(Tool.OTHER, NOON, Situation.REFUSED)
    assert standing_of(NEW, later(unsaved(), other)) is Standing.UNKNOWN
    nowhere = later(unsaved(tool=None), other)
    assert standing_of(NEW, nowhere) is Standing.UNKNOWN


def test_the_saved_token_that_it_took_the_place_of_makes_it_no_old_one():
    orders = profile_of(OTHER_TOKEN, tool=Tool.SCRIPT)
    book = with_sighting(book_of(orders), NEW, IDENTITY)
    session = missing_database_chosen(to_the_start(unsaved(book)), orders)
    assert standing_of(NEW, session) is Standing.NEW


def test_a_token_that_was_pasted_since_makes_it_the_old_one():
    begun = replace(to_the_start(unsaved()), tool=Tool.SCRIPT)
    session = with_yes(with_paste(begun, token=OTHER_TOKEN))
    session = replace(session, book=with_sighting(session.book, NEW, IDENTITY))
    assert standing_of(NEW, session) is Standing.OLD


def test_left_alone_it_is_known_all_the_same():
    assert standing_of(NEW, token_left_alone(unsaved())) is Standing.NEW
    pasted_anew = with_paste(unsaved(), token=OTHER_TOKEN)
    assert pasted_anew.tools_tokens == {Tool.SCRIPT: NEW}


def test_a_save_that_was_left_alone_is_what_counts_then():
    begun = replace(to_the_start(unsaved()), tool=Tool.SCRIPT)
    session = with_yes(with_paste(begun, token=OTHER_TOKEN))
    session = went_to(with_save(session, profile_of(OTHER_TOKEN)), Step.TOOLS)
    session = token_left_alone(session)
    assert standing_of(OLD, session) is Standing.NEW
    assert session.tools_tokens == {Tool.SCRIPT: OLD}


def test_turned_down_since_it_is_no_longer_the_one():
    session = later(unsaved())
    refused = Sighting(NEW, worked_at=NOON, refused_at=NOON, identity=IDENTITY)
    session = replace(session, book=book_of(sightings=(refused,)))
    assert standing_of(NEW, session) is Standing.UNKNOWN


@pytest.mark.parametrize("answer", [None, False])
def test_a_token_of_the_workspace_left_is_no_tools(answer):
    session = situation_chosen(checked_alone(), Situation.MOVED)
    if answer is not None:
        session = workspace_answered(session, is_right=answer)
    assert standing_of(NEW, later(went_to(session, Step.TOOLS))) is Standing.UNKNOWN
    right = went_to(workspace_answered(session, is_right=True), Step.TOOLS)
    assert standing_of(NEW, later(right)) is Standing.NEW


def with_sighting(book, fingerprint, identity):
    seen = Sighting(fingerprint, worked_at=NOON, identity=identity)
    return replace(book, sightings=(*book.sightings, seen))
