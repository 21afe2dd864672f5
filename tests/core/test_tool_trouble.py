"""Why a tool still says no although the token is fine."""

import itertools
from dataclasses import replace

import pytest

from notion_wizard.core.catalogue import reasons
from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.catalogue.in_tool import IN_CLOUD, MAYBE
from notion_wizard.core.catalogue.variable_found import HOLDS_ANOTHER, HOLDS_NONE, HOLDS_OLD
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import tool_diagnosis, troubles
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    capabilities_read,
    cause_tried,
    tool_chosen,
    tool_message_read,
    tool_tried,
    variables_seen,
)
from notion_wizard.core.messages import Reading
from notion_wizard.core.model import MakeWay, Sighting, Situation, Tool
from notion_wizard.core.paste import Kind
from notion_wizard.core.reach import Ability, Capabilities
from notion_wizard.core.session import Verdict
from notion_wizard.core.token_places.model import SeenToken, Setting, Variable
from tests.core.builders import (
    NOON,
    OLDER_TOKEN,
    OTHER_TOKEN,
    PERSON,
    TOKEN,
    book_of,
    checked,
    fingerprint_of,
    session_of,
    with_listing,
    with_paste,
    with_yes,
)

SAME, OTHER = Verdict.SAME_ERROR, Verdict.OTHER_ERROR


def tried(tool, verdict=SAME, session=None):
    return tool_tried(tool_chosen(session or checked(), tool), verdict, NOON)


def codes(session):
    return [one.code for one in troubles(session)]


def able(**abilities):
    session = checked()
    return capabilities_read(session, session.attempt, Capabilities(**abilities))


def older():
    return with_yes(with_paste(session_of(), token=OLDER_TOKEN, kind=Kind.OLDER))


# Session → the likeliest cause, and what speaks for it.
CASES = {
    "the same error": (tried(Tool.OTHER), 340, reasons.SAME_AS_BEFORE),
    "the same error, in a script": (tried(Tool.SCRIPT), 340, reasons.SAME_AS_BEFORE),
    "another error": (tried(Tool.OTHER, OTHER), 345, reasons.ANOTHER_ERROR),
    "n8n may not read users": (
        tried(Tool.N8N, session=able(user_information=Ability.NO)),
        310,
        reasons.READS_USERS,
    ),
    "only n8n reads users": (
        tried(Tool.OTHER, session=able(user_information=Ability.NO)),
        340,
        reasons.SAME_AS_BEFORE,
    ),
    "it may not read at all": (
        tried(Tool.N8N, session=able(read_content=Ability.NO)),
        505,
        reasons.MAY_NOT_READ,
    ),
    "nothing is shared, another error": (
        tried(Tool.N8N, OTHER, with_listing(checked())),
        501,
        reasons.LIST_IS_EMPTY,
    ),
    "a database is missing": (
        tried(Tool.N8N, session=replace(checked(), situation=Situation.MISSING)),
        342,
        reasons.BEGINS_WITH_NTN,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_likeliest_cause_comes_first_with_what_speaks_for_it(case):
    session, number, reason = CASES[case]
    first = tool_diagnosis(session)
    assert (int(first.code), first.reason) == (number, reason)
    assert first == troubles(session)[0]


@pytest.mark.parametrize(("tool", "verdict"), tuple(itertools.product(Tool, (SAME, OTHER))))
def test_each_cause_is_named_once_and_the_unknown_is_among_them(tool, verdict):
    found = codes(tried(tool, verdict))
    assert len(set(found)) == len(found)
    assert Code.TOOL_STILL_FAILS in found


def test_a_script_looks_for_a_restart_and_for_a_variable_that_wins_first():
    assert codes(tried(Tool.SCRIPT))[:2] == [Code.TOOL_NOT_RESTARTED, Code.VARIABLE_WINS]


def test_another_error_rules_out_that_the_old_token_is_still_used():
    found = codes(tried(Tool.SCRIPT, OTHER))
    assert Code.TOOL_NOT_RESTARTED not in found
    assert Code.VARIABLE_WINS not in found


def test_a_tool_in_a_cloud_reads_no_variables_and_a_script_does_not_sign_in():
    in_cloud = codes(tried(Tool.N8N))
    assert Code.VARIABLE_WINS not in in_cloud
    assert Code.OTHER_VARIABLE_NAME not in in_cloud
    assert Code.TOOL_WANTS_OAUTH not in codes(tried(Tool.SCRIPT))


def test_a_token_of_the_older_shape_is_what_older_programs_want():
    assert Code.TOOL_VALIDATOR_OUTDATED in codes(tried(Tool.OTHER))
    assert Code.TOOL_VALIDATOR_OUTDATED not in codes(tried(Tool.OTHER, session=older()))


def test_what_was_tried_is_none_any_more_until_nothing_known_is_left():
    session = tried(Tool.N8N)
    assert troubles(session)[-1].reason is None
    seen = []
    while (told := tool_diagnosis(session)).code is not Code.TOOL_STILL_FAILS:
        seen.append(told.code)
        session = cause_tried(session, told.code, NOON)
    assert seen[0] is Code.TOOL_NOT_RESTARTED
    assert len(set(seen)) == len(seen)
    assert told.reason == reasons.ALL_WAS_TRIED
    assert tool_diagnosis(cause_tried(session, told.code, NOON)) == told


def test_what_was_tried_in_one_tool_says_nothing_of_another():
    session = cause_tried(tried(Tool.N8N), Code.TOOL_NOT_RESTARTED, NOON)
    assert codes(tried(Tool.OTHER, session=session))[0] is Code.TOOL_NOT_RESTARTED


def test_a_tool_that_signs_in_has_no_token_to_blame():
    (zapier,) = troubles(tried(Tool.ZAPIER))
    assert (zapier.code, zapier.variant) == (Code.TOOL_STILL_FAILS, "signed-in")
    make = replace(tried(Tool.MAKE), make_way=MakeWay.SIGN_IN)
    assert tool_diagnosis(make).variant == "signed-in"


def test_the_tool_and_the_connection_are_named():
    diagnosis = tool_diagnosis(tried(Tool.N8N))
    names = {"tool": "n8n", "workspace": "Northwind", "connection": "Order sync"}
    assert diagnosis.facts == names


def test_without_a_tool_there_is_nothing_to_suspect_in_one():
    assert tool_diagnosis(session_of()) is None
    assert codes(tool_tried(session_of(), SAME, NOON))[0] is Code.TOOL_NOT_RESTARTED


def test_a_personal_token_that_sees_nothing_has_nothing_to_be_shared_with():
    session = tried(Tool.N8N, OTHER, with_listing(checked(identity=PERSON)))
    assert codes(session)[0] is Code.NOTHING_VISIBLE
    assert Code.NOTHING_SHARED not in codes(session)


def test_a_refusal_in_the_tool_counts_also_where_a_database_was_missing():
    missing = replace(checked(), situation=Situation.MISSING)
    session = tried(Tool.N8N, OTHER, missing)
    session = tool_message_read(session, Reading("…", Diagnosis(Code.TOKEN_REFUSED)))
    assert tool_diagnosis(session).code is Code.TOOL_NOT_RESTARTED


@pytest.mark.parametrize("code", [Code.CAPABILITY_MISSING, Code.TOOL_WANTS_OAUTH])
def test_a_guess_is_told_as_one(code):
    guessed = next(one for one in troubles(tried(Tool.OTHER)) if one.code is code)
    assert guessed.variant == MAYBE
    assert guessed.severity is Severity.ADVICE


@pytest.mark.parametrize(("tool", "variant"), [(Tool.MAKE, IN_CLOUD), (Tool.SCRIPT, "")])
def test_nobody_is_told_to_close_a_web_site(tool, variant):
    told = next(one for one in troubles(tried(tool)) if one.code is Code.TOOL_NOT_RESTARTED)
    assert told.variant == variant


# What the wizard has found in the environment is no guess.

OLD, NEW = fingerprint_of(OTHER_TOKEN), fingerprint_of(TOKEN)
KNOWS_OLD = checked(book_of(sightings=(Sighting(OLD, refused_at=NOON),)))
IN_FILE = (Setting("~/.zshrc", 12),)


def finding(fingerprint, settings=(), session=KNOWS_OLD, tool=Tool.SCRIPT, verdict=SAME):
    token = fingerprint and SeenToken(1, fingerprint, "ntn_…k3QZ")
    variable = Variable("NOTION_TOKEN", token, settings)
    return tried(tool, verdict, variables_seen(session, (variable,)))


@pytest.mark.parametrize(
    ("session", "variant", "reason", "facts"),
    [
        (
            finding(OLD),
            HOLDS_OLD,
            reasons.VARIABLE_SET_HERE,
            {"variable": "NOTION_TOKEN", "ends": "k3QZ"},
        ),
        (
            finding(OLD, IN_FILE, tool=Tool.OTHER),
            HOLDS_OLD,
            reasons.VARIABLE_SET_IN_FILE,
            {"variable": "NOTION_TOKEN", "ends": "k3QZ", "file": "~/.zshrc", "line": 12},
        ),
        (
            finding(OLD, session=checked()),
            HOLDS_ANOTHER,
            reasons.VARIABLE_SET_HERE,
            {"variable": "NOTION_TOKEN", "ends": "k3QZ"},
        ),
        (finding(None), HOLDS_NONE, reasons.VARIABLE_SET_HERE, {"variable": "NOTION_TOKEN"}),
    ],
)
def test_a_variable_that_was_found_comes_first_and_for_sure(session, variant, reason, facts):
    told = tool_diagnosis(session)
    assert (told.code, told.variant, told.reason) == (Code.VARIABLE_WINS, variant, reason)
    assert facts.items() <= told.facts.items()
    assert told.entry.title.source.startswith("{variable}")


def test_a_variable_that_was_not_found_is_less_likely_and_stays_a_guess():
    looked = tried(Tool.SCRIPT, session=variables_seen(checked(), ()))
    assert codes(looked).index(Code.VARIABLE_WINS) > codes(tried(Tool.SCRIPT)).index(
        Code.VARIABLE_WINS
    )
    told = next(one for one in troubles(looked) if one.code is Code.VARIABLE_WINS)
    assert (told.variant, told.reason) == (MAYBE, None)
    assert "variable" not in told.facts


def test_a_variable_with_the_new_token_is_no_trouble():
    assert codes(finding(NEW))[0] is Code.TOOL_NOT_RESTARTED


@pytest.mark.parametrize("session", [finding(OLD, tool=Tool.N8N), finding(OLD, verdict=OTHER)])
def test_a_variable_does_not_matter_to_a_cloud_or_where_something_has_changed(session):
    assert Code.VARIABLE_WINS not in codes(session)
