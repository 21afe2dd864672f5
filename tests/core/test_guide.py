import re
from itertools import product

import pytest

from notion_wizard.core import guide
from notion_wizard.core.codes import Code
from notion_wizard.core.events import message_read, pasted
from notion_wizard.core.guide import (
    NOT_IN_THE_LIST,
    OPENERS,
    OWNER_QUESTION,
    PERSONAL_TOKEN,
    TABLES,
    Aside,
    GuideStep,
    asides,
    copies_token,
    guide_steps,
    owner_message,
    reason_of,
)
from notion_wizard.core.messages import read_message
from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.text import Text
from notion_wizard.resources import resource
from notion_wizard.wording.screens import load_screens
from tests.core.builders import (
    NOON,
    TOKEN,
    YESTERDAY,
    book_that_saw,
    checked,
    paste_of,
    session_of,
    with_no,
    with_paste,
)

REASONS = (None, *Code)
PATHS = tuple(
    guide_steps(situation, reason=reason, owner=owner)
    for situation, reason, owner in product(Situation, REASONS, (True, False))
)
FOLDED = tuple(
    {
        aside
        for situation, reason, owner in product(Situation, REASONS, (True, False))
        for outer in asides(situation, reason=reason, owner=owner)
        for aside in (outer, outer.then)
        if aside is not None
    }
)
ALL_STEPS = tuple({step for path in (*PATHS, *(one.steps for one in FOLDED)) for step in path})
MESSAGES = tuple(
    owner_message(tool, situation, reason=reason)
    for tool, situation, reason in product((None, *Tool), Situation, REASONS)
)


def texts_of(step: GuideStep) -> str:
    return step.text.source + " " + (step.detail.source if step.detail else "")


def places(texts: list[Text]) -> set[str]:
    return {place for text in texts for place in re.findall(r"\{(\w+)(?::\w+)?\}", text.source)}


def test_every_path_has_steps():
    assert all(PATHS)


def test_a_click_on_refresh_is_behind_a_warning_and_behind_show_and_copy():
    for path in PATHS:
        for index, step in enumerate(path):
            if "click {refresh}" in step.text.source:
                assert step.careful
                assert "Every tool that uses this connection stops until you update it." in (
                    texts_of(step)
                )
                assert any("{show}, then {copy}" in before.text.source for before in path[:index])


def test_the_way_to_a_token_never_goes_without_show_and_copy():
    for situation, reason in product(Situation, REASONS):
        if situation is not Situation.MISSING and reason not in (
            Code.CAPABILITY_MISSING,
            Code.CANNOT_READ_CONTENT,
        ):
            steps = guide_steps(situation, reason=reason)
            assert any("click {show}, then {copy}" in step.text.source for step in steps)


@pytest.mark.parametrize(
    "reason",
    [
        None,
        Code.REFUSED_AND_DAMAGED,
        Code.TRUNCATED_END,
        Code.MASKED_COPY,
        Code.OFFLINE,
        # Notion may show another token than the one that was pasted.
        Code.TOKEN_REFUSED,
        Code.TOKEN_SWITCHED_OFF,
    ],
)
def test_refresh_is_no_step_unless_this_very_token_was_turned_down(reason):
    for situation in Situation:
        assert not any(step.careful for step in guide_steps(situation, reason=reason))


@pytest.mark.parametrize("situation", [Situation.REFUSED, Situation.FIRST])
def test_a_token_that_was_turned_down_and_copied_again_brings_up_refresh(situation):
    steps = guide_steps(situation, reason=Code.REFUSED_BEFORE)
    assert any(step.careful for step in steps)


def test_after_a_move_a_refusal_never_leads_to_refreshing_what_was_left_behind():
    steps = guide_steps(Situation.MOVED, reason=Code.REFUSED_BEFORE)
    assert steps == guide_steps(Situation.MOVED)


def test_an_expired_token_may_have_been_a_personal_one():
    steps = guide_steps(Situation.REFUSED, reason=Code.TOKEN_EXPIRED)
    assert steps[0].link == "personal-tokens"
    assert not any(step.careful for step in steps)


@pytest.mark.parametrize("situation", [Situation.MOVED, Situation.FIRST])
def test_a_new_connection_gets_its_workspace_capabilities_and_parent_page(situation):
    path = " ".join(texts_of(step) for step in guide_steps(situation))
    assert "workspace in the dropdown" in path
    assert "{read_content}" in path
    assert "all pages inside it follow" in path


def test_after_a_move_the_guide_tells_that_databases_must_be_picked_again():
    path = " ".join(texts_of(step) for step in guide_steps(Situation.MOVED))
    assert "pick them again" in path


def test_a_missing_database_is_shared_in_three_clicks_whoever_asks():
    steps = guide_steps(Situation.MISSING, owner=False)
    assert len(steps) == 3
    assert steps == guide_steps(Situation.MISSING, owner=True, reason=Code.TOKEN_REFUSED)
    assert "Remove it and add it again" in texts_of(steps[-1])


def test_a_token_that_may_do_too_little_is_kept():
    steps = guide_steps(Situation.REFUSED, reason=Code.CANNOT_READ_CONTENT)
    path = " ".join(texts_of(step) for step in steps)
    assert "{read_content}" in path
    assert "{copy}" not in path


def test_who_is_no_owner_is_led_to_one():
    steps = guide_steps(Situation.REFUSED, owner=False)
    assert "{workspace_owner}" in texts_of(steps[0])
    assert "owner" in OWNER_QUESTION.source


def test_a_new_connection_comes_after_the_three_other_reasons():
    assert len(NOT_IN_THE_LIST) == 4
    assert ["{create_connection}" in texts_of(step) for step in NOT_IN_THE_LIST] == [
        False,
        False,
        False,
        True,
    ]


def folded(situation, **facts) -> dict[str, Aside]:
    return {one.title.source: one for one in asides(situation, **facts)}


def test_whoever_reads_all_that_is_folded_misses_nothing():
    assert set(guide.FOLDED.values()) == set(FOLDED)


def test_behind_the_four_reasons_are_the_steps_for_a_new_connection():
    (reasons,) = (one for one in FOLDED if one.steps == NOT_IN_THE_LIST)
    assert not reasons.in_order
    assert reasons.then is not None
    assert reasons.then.in_order
    told = " ".join(texts_of(step) for step in reasons.then.steps)
    for part in ("{create_connection}", "dropdown", "{read_content}", "{content_access}", "{copy}"):
        assert part in told


@pytest.mark.parametrize("situation", [Situation.REFUSED, Situation.MOVED, Situation.FIRST])
@pytest.mark.parametrize("owner", [True, False])
def test_a_personal_token_is_the_second_way_for_owners_and_for_others(situation, owner):
    assert PERSONAL_TOKEN in [one.steps for one in asides(situation, owner=owner)]


@pytest.mark.parametrize("owner", [True, False])
def test_a_personal_token_is_no_way_to_a_connection_that_may_do_more(owner):
    found = asides(Situation.REFUSED, reason=Code.CAPABILITY_MISSING, owner=owner)
    assert PERSONAL_TOKEN not in [one.steps for one in found]


def test_who_does_not_know_the_owner_is_told_where_to_look():
    (find,) = folded(Situation.REFUSED, owner=False)["Who is an owner?"].steps
    assert "{people}" in texts_of(find)


def test_where_nothing_is_there_yet_the_list_lacks_nothing():
    for situation in (Situation.MOVED, Situation.FIRST):
        assert "Not in the list?" not in folded(situation)
        assert len(folded(situation)) == 2
    assert "Not in the list?" in folded(Situation.FIRST, reason=Code.TOKEN_REFUSED)


def test_a_page_may_not_offer_the_connection_for_lack_of_a_capability():
    (not_offered,) = asides(Situation.MISSING)
    assert "{capabilities}" in " ".join(texts_of(step) for step in not_offered.steps)


def test_a_leak_leads_to_refresh_behind_the_same_warning_unless_it_is_a_step_already():
    leaked = folded(Situation.REFUSED)["Has a stranger seen the token?"]
    assert leaked.steps[0].careful
    assert "Every tool that uses this connection stops" in texts_of(leaked.steps[0])
    refused = folded(Situation.REFUSED, reason=Code.REFUSED_BEFORE)
    assert "Has a stranger seen the token?" not in refused


def test_after_refresh_the_last_screen_has_a_list_of_tools():
    *_, last = guide_steps(Situation.REFUSED, reason=Code.REFUSED_BEFORE)
    assert "the last screen has a list to tick" in texts_of(last)


@pytest.mark.parametrize(
    ("reason", "ends_with_a_token"),
    [(None, True), (Code.TOKEN_REFUSED, True), (Code.CANNOT_READ_CONTENT, False)],
)
def test_only_a_token_that_may_do_too_little_stays_as_it_is(reason, ends_with_a_token):
    assert copies_token(reason) is ends_with_a_token


def reading(text):
    return message_read(session_of(), read_message(text))


WHY = {
    "nothing is known": (session_of(), None),
    "an accepted token": (checked(), None),
    "Notion's no": (with_no(with_paste(session_of())), Code.TOKEN_REFUSED),
    "no way to Notion": (with_no(with_paste(session_of()), Code.OFFLINE), Code.OFFLINE),
    "turned down on an earlier day": (
        with_paste(session_of(book_that_saw(TOKEN, refused_at=YESTERDAY))),
        Code.REFUSED_BEFORE,
    ),
    "turned down a moment ago, and pasted again": (
        with_paste(session_of(failed_text=TOKEN, failed_at=NOON)),
        Code.REFUSED_BEFORE,
    ),
    "cut short twice, and never sent": (
        pasted(session_of(failed_text=TOKEN), TOKEN, paste_of(Code.TRUNCATED_END, token=None)),
        None,
    ),
    "cut short": (with_paste(session_of(), Code.TRUNCATED_END, token=None), None),
    "the tool's message": (
        reading("Insufficient permissions for this endpoint."),
        Code.CAPABILITY_MISSING,
    ),
    "the tool's message of a refusal": (reading("API token is invalid."), None),
    "the tool's message of an end": (reading("API token expired"), Code.TOKEN_EXPIRED),
    "a message that says nothing": (reading("hello"), None),
}


@pytest.mark.parametrize(("session", "reason"), WHY.values(), ids=WHY)
def test_what_brings_a_person_to_the_guide(session, reason):
    assert reason_of(session) is reason


def test_a_token_pasted_again_after_it_was_turned_down_brings_up_refresh():
    session, _ = WHY["turned down a moment ago, and pasted again"]
    steps = guide_steps(Situation.REFUSED, reason=reason_of(session))
    assert any(step.careful for step in steps)


def test_a_personal_token_tells_what_ends_it():
    told = " ".join(texts_of(step) for step in PERSONAL_TOKEN)
    assert "ends on its date" in told
    assert "revokes" in told
    assert "leave the workspace" in told


def test_every_message_keeps_the_owner_from_refresh():
    for message in MESSAGES:
        assert "Please do not click {refresh}" in message.source


def test_a_token_asked_for_by_message_is_pasted_by_the_owner_or_goes_through_a_password_manager():
    for message in MESSAGES:
        if "{copy}" in message.source:
            assert "{show}, then {copy}" in message.source
            assert "yourself" in message.source
            assert "password manager, not by mail or chat" in message.source


def test_only_a_tool_with_a_name_is_named_in_the_message():
    named = {
        tool
        for tool, situation in product(Tool, Situation)
        if "{tool}" in owner_message(tool, situation).source
    }
    assert named == {Tool.ZAPIER, Tool.MAKE, Tool.N8N}


def test_the_owner_is_asked_for_writing_only_if_the_tool_writes():
    for message in MESSAGES:
        if "{read_content}" in message.source:
            before, _, rest = message.source.partition("“{read_content}”")
            assert "{update_content}" not in before
            assert re.match(r"(\.|, and save\.) (Only if|If) [^.]* writes into Notion, tick", rest)


def test_the_owner_is_asked_to_look_at_the_workspace_first():
    for message in MESSAGES:
        if "{copy}" in message.source:
            assert "1. Open Notion: the name at the top left must be our" in message.source
    assert "new workspace" in owner_message(Tool.NONE, Situation.MOVED).source
    assert "new workspace" not in owner_message(Tool.NONE, Situation.FIRST).source


def test_a_message_after_a_move_asks_for_a_new_connection():
    assert "{create_connection}" in owner_message(Tool.MAKE, Situation.MOVED).source
    assert "{create_connection}" not in owner_message(Tool.MAKE, Situation.REFUSED).source


def test_every_link_is_a_known_address():
    links = {step.link for step in ALL_STEPS if step.link}
    assert links <= load_screens().links.keys()
    assert links == OPENERS.keys()


def test_no_two_steps_of_a_list_open_the_same_place():
    for steps in (*PATHS, *(one.steps for one in FOLDED)):
        opened = [step.link for step in steps if step.link]
        assert len(set(opened)) == len(opened)


def test_every_illustration_is_drawn_and_every_drawing_is_shown():
    shown = {step.illustration for step in ALL_STEPS if step.illustration}
    assert shown == {path.stem for path in resource("illustrations").glob("*.svg")}


def test_every_word_in_braces_is_one_of_notions_and_every_word_is_used():
    steps = [text for step in ALL_STEPS for text in (step.text, step.detail) if text]
    cells = [cell for table in TABLES for row in (table.headers, *table.rows) for cell in row]
    words = load_screens().words_in("en").keys()
    assert places([*steps, *cells]) == words
    assert places([*MESSAGES]) <= words | {"tool", "address"}


def test_every_row_of_a_table_is_as_wide_as_its_head():
    for table in TABLES:
        assert {len(row) for row in table.rows} == {len(table.headers)}


def test_the_table_of_reasons_has_notions_one_message_for_all():
    _, reasons = TABLES
    said = next(row for row in reasons.rows if "say" in row[0].source)
    assert {cell.source for cell in said[1:]} == {"“API token is invalid.”"}


def test_a_step_is_short():
    for step in ALL_STEPS:
        assert len(step.text.source.split()) <= 20
        if step.detail:
            assert len(re.findall(r"[.?!](?:\s|$)", step.detail.source)) <= 3


def test_the_address_in_a_message_is_never_shortened():
    for message in MESSAGES:
        assert "{address:plain}" in message.source
