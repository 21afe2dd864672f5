"""What a token that was found is, by what this computer knows of its fingerprint."""

from dataclasses import replace

import pytest

from notion_wizard.core.at_hand import has_newer_alone
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import open_tool_chosen, replacing_chosen, save_undone
from notion_wizard.core.model import Identity, OpenTool, Owner, Sighting, Situation, Tool
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
    with_save,
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
