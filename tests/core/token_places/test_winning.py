"""Which variable gives the tool another token than the new one."""

from dataclasses import replace

import pytest

from notion_wizard.core.events import old_token_named, variables_seen
from notion_wizard.core.model import Sighting
from notion_wizard.core.token_places.model import SeenToken, Variable
from notion_wizard.core.token_places.winning import (
    is_put_right,
    may_win,
    variable_that_wins,
    wins,
)
from tests.core.builders import (
    IDENTITY,
    NOON,
    OLDER_TOKEN,
    OTHER_TOKEN,
    TOKEN,
    book_of,
    checked,
    fingerprint_of,
    session_of,
)

NEW, OLD, THIRD = (fingerprint_of(one) for one in (TOKEN, OTHER_TOKEN, OLDER_TOKEN))
SESSION = checked(book_of(sightings=(Sighting(OLD, refused_at=NOON),)))


def variable(fingerprint, name="NOTION_TOKEN", *, now=True):
    token = fingerprint and SeenToken(1, fingerprint, "ntn_…abcd")
    return Variable(name, token, is_set_now=now)


def wins_of(*variables):
    looked = variables_seen(SESSION, variables)
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


def test_with_nothing_to_compare_it_to_a_token_may_be_the_new_one_and_does_not_win():
    seen = Sighting(NEW, worked_at=NOON, identity=IDENTITY)
    session = session_of(book_of(sightings=(seen,)))
    held = variable(NEW)
    assert may_win(held, session)
    assert not wins(held, session)
    assert variable_that_wins(variables_seen(session, (held,))) is None
    assert wins(held, old_token_named(session, NEW))
    assert wins(replace(held, token=None), session)
