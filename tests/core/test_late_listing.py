"""What can be reached by its link and is not in Notion's list yet."""

from dataclasses import replace

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import listed
from notion_wizard.core.late_listing import is_list_late
from notion_wizard.core.reach import Database, Listing
from notion_wizard.core.session import LinkCheck
from tests.core.builders import checked

ID = "99999999-9999-9999-9999-999999999999"
LINK = f"https://app.notion.com/p/Orders-{ID.replace('-', '')}?v={'8' * 32}"
APPEARED = Diagnosis(Code.DATABASE_APPEARED)
OTHERS = (Database("other"),)


@pytest.mark.parametrize(
    ("databases", "complete", "found", "is_late"),
    [
        (OTHERS, True, APPEARED, True),
        ((*OTHERS, Database(ID)), True, APPEARED, False),
        (OTHERS, False, APPEARED, False),
        (OTHERS, True, Diagnosis(Code.LINK_NOT_SHARED_OR_MISSING), False),
        (OTHERS, True, None, False),
    ],
)
def test_a_whole_list_is_late_while_what_has_appeared_is_not_in_it(
    databases, complete, found, is_late
):
    session = replace(checked(), links=(LinkCheck(LINK, found),))
    session = listed(session, session.attempt, Listing(databases, complete=complete))
    assert is_list_late(session) is is_late


@pytest.mark.parametrize("appeared", [APPEARED, None])
def test_an_empty_list_is_late_if_anything_has_appeared(appeared):
    session = checked()
    session = listed(session, session.attempt, Listing(complete=True))
    assert is_list_late(replace(session, appeared=appeared)) is (appeared is not None)


def test_while_there_is_no_list_none_is_late():
    assert not is_list_late(checked())
