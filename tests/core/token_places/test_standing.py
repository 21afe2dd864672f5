"""What a token that was found is, by what this computer knows of its fingerprint."""

from dataclasses import replace

import pytest

from notion_wizard.core.at_hand import has_newer_alone
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import replacing_chosen, save_undone, variables_seen
from notion_wizard.core.model import Identity, Sighting, Situation
from notion_wizard.core.token_places.model import SeenToken, Variable
from notion_wizard.core.token_places.standing import (
    Standing,
    another_connection,
    is_put_right,
    standing_of,
    variable_that_wins,
    wins,
)
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OLDER_TOKEN,
    OTHER_CONNECTION,
    OTHER_TOKEN,
    TOKEN,
    UNNAMED,
    book_of,
    checked,
    fingerprint_of,
    profile_of,
    session_of,
    with_save,
)

NEW, OLD, THIRD = (fingerprint_of(one) for one in (TOKEN, OTHER_TOKEN, OLDER_TOKEN))


def knowing(identity=None, refused_at=None, **facts):
    """A session with a good new token, on a computer that saw the other one so."""
    seen = Sighting(OLD, worked_at=NOON, refused_at=refused_at, identity=identity)
    return checked(book_of(sightings=(seen,)), **facts)


CASES = {
    "the token in memory is the new one": (checked(), NEW, Standing.NEW),
    "never seen": (checked(), OLD, Standing.UNKNOWN),
    "turned down": (knowing(refused_at=NOON), OLD, Standing.OLD),
    "turned down, although it worked for another": (
        knowing(ELSEWHERE, refused_at=NOON),
        OLD,
        Standing.OLD,
    ),
    "worked for the same connection": (knowing(IDENTITY), OLD, Standing.OLD),
    "works for another connection": (knowing(OTHER_CONNECTION), OLD, Standing.ANOTHERS),
    "of the workspace before the move": (
        knowing(ELSEWHERE, situation=Situation.MOVED),
        OLD,
        Standing.OLD,
    ),
    "of another workspace, without a move": (knowing(ELSEWHERE), OLD, Standing.ANOTHERS),
    "worked for nobody knows whom": (knowing(UNNAMED), OLD, Standing.ANOTHERS),
    "seen, and nothing known": (knowing(), OLD, Standing.UNKNOWN),
    "saved for another connection": (
        checked(book_of(profile_of(OTHER_TOKEN, OTHER_CONNECTION))),
        OLD,
        Standing.ANOTHERS,
    ),
    "saved, and there is no new one": (
        session_of(book_of(profile_of(OTHER_TOKEN))),
        OLD,
        Standing.ANOTHERS,
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


# Variables


def variable(fingerprint, name="NOTION_TOKEN", *, now=True):
    token = fingerprint and SeenToken(1, fingerprint, "ntn_…abcd")
    return Variable(name, token, is_set_now=now)


def wins_of(*variables, session=None):
    looked = variables_seen(session or knowing(refused_at=NOON), variables)
    found = variable_that_wins(looked)
    return found and variables.index(found)


@pytest.mark.parametrize(
    ("variables", "first"),
    [
        ((), None),
        ((variable(NEW),), None),
        ((variable(NEW), variable(OLD, "B")), 1),
        ((variable(THIRD), variable(OLD)), 1),
        ((variable(None), variable(THIRD)), 1),
        ((variable(None, "B"), variable(NEW)), 0),
        ((variable(OLD, now=False), variable(OLD, "B")), 1),
        ((variable(OLD, now=False),), 0),
        # The file gives the new one by now.
        ((variable(OLD), variable(NEW, now=False)), None),
        ((variable(None), variable(NEW, now=False)), None),
        ((variable(OLD, "B"), variable(NEW, now=False)), 0),
        ((variable(OLD), variable(THIRD, now=False)), 0),
        ((variable(OLD), variable(None, now=False)), 0),
    ],
)
def test_the_variable_that_wins_is_the_old_token_rather_than_another(variables, first):
    assert wins_of(*variables) == first


def test_as_long_as_nobody_has_looked_none_wins():
    assert variable_that_wins(checked()) is None
    assert not is_put_right(variable(OLD), checked())
    assert wins(variable(OLD), checked())
