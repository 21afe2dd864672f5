from itertools import product

import pytest

from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.tool_guides import guide_for, has_token_field, tool_name
from notion_wizard.core.tool_guides.guides import TOOL_GUIDES
from notion_wizard.core.tool_guides.script import ENVIRONMENT_VARIABLES
from notion_wizard.core.tool_guides.tool_guide import ToolGuide

GUIDES = tuple(TOOL_GUIDES.values())
CASES = tuple(product(GUIDES, Situation))


def words_of(guide: ToolGuide) -> str:
    return " ".join(step.text.source for step in guide.steps)


@pytest.mark.parametrize(("guide", "situation"), CASES)
def test_every_tool_has_steps_in_every_situation(guide, situation):
    assert guide.for_situation(situation).steps


@pytest.mark.parametrize(("guide", "situation"), CASES)
def test_a_token_is_copied_once_where_a_tool_takes_one_and_the_token_changed(guide, situation):
    copies = sum(step.copies_token for step in guide.for_situation(situation).steps)
    assert copies == (guide.takes_token and situation is not Situation.MISSING)


@pytest.mark.parametrize(("guide", "situation"), CASES)
def test_a_pasted_token_comes_with_no_spaces_and_no_quotes_of_its_own(guide, situation):
    for step in guide.for_situation(situation).steps:
        if step.copies_token and guide.slug != "mcp":
            assert "o spaces" in step.text.source
            assert "o quotes" in step.text.source


def test_nothing_in_a_tools_steps_waits_for_a_fact():
    for guide in GUIDES:
        assert "{" not in words_of(guide) + guide.keeps_own_copy.source + guide.name.source


@pytest.mark.parametrize("slug", ["zapier", "make-token", "make-signin", "n8n", "other"])
def test_after_a_move_the_database_is_picked_again(slug):
    steps = words_of(TOOL_GUIDES[slug].for_situation(Situation.MOVED))
    assert "pick the database again" in steps or "uses a database, pick it again" in steps


@pytest.mark.parametrize("situation", [Situation.REFUSED, Situation.MOVED])
def test_make_deletes_the_old_connection_last_and_after_a_test(situation):
    *before, last = guide_for(Tool.MAKE, MakeWay.TOKEN, situation).steps
    assert "delete the old connection" in last.text.source
    assert before[-1].text.source == "Run the scenario once."


def test_a_first_connection_has_nothing_old_to_delete():
    assert "delete" not in words_of(guide_for(Tool.MAKE, MakeWay.TOKEN, Situation.FIRST))


@pytest.mark.parametrize("situation", Situation)
@pytest.mark.parametrize("make_way", MakeWay)
@pytest.mark.parametrize("tool", Tool)
def test_a_chosen_tool_has_its_guide_with_only_the_steps_that_apply(tool, make_way, situation):
    guide = guide_for(tool, make_way, situation)
    assert guide == TOOL_GUIDES[guide.slug].for_situation(situation)
    assert guide.takes_token == has_token_field(tool, make_way)


def test_only_zapier_and_a_make_that_is_signed_in_have_no_field_for_a_token():
    without = {case for case in product(Tool, MakeWay) if not has_token_field(*case)}
    assert without == {
        (Tool.ZAPIER, MakeWay.TOKEN),
        (Tool.ZAPIER, MakeWay.SIGN_IN),
        (Tool.MAKE, MakeWay.SIGN_IN),
    }


def test_a_missing_database_asks_for_no_restart():
    script = guide_for(Tool.SCRIPT, MakeWay.TOKEN, Situation.REFUSED)
    assert script.restart
    assert script.for_situation(Situation.MISSING).restart is None


def test_a_tool_that_runs_here_is_not_called_a_cloud():
    assert not guide_for(Tool.SCRIPT, MakeWay.TOKEN, Situation.REFUSED).cloud
    assert guide_for(Tool.ZAPIER, MakeWay.TOKEN, Situation.REFUSED).cloud


@pytest.mark.parametrize("slug", ["n8n", "pipedream", "airbyte", "workato", "other", "mcp"])
@pytest.mark.parametrize("situation", [Situation.REFUSED, Situation.MOVED])
def test_a_tool_that_may_also_be_signed_in_says_what_to_skip_then(slug, situation):
    *_, before, copying = _up_to_the_token(TOOL_GUIDES[slug].for_situation(situation))
    assert copying.copies_token
    assert "skip the next step" in before.text.source


def _up_to_the_token(guide):
    steps = guide.steps
    return steps[: next(at for at, step in enumerate(steps) if step.copies_token) + 1]


@pytest.mark.parametrize("slug", ["script", "environment", "mcp", "other"])
@pytest.mark.parametrize("situation", [Situation.REFUSED, Situation.MOVED, Situation.FIRST])
def test_what_runs_on_a_computer_is_started_anew_before_the_question(slug, situation):
    restart = TOOL_GUIDES[slug].for_situation(situation).restart
    assert restart is not None
    assert "open" in restart.source


_OWN_TESTS = (
    "Ask ",
    "Let the tool",
    "Run ",
    "Search Notion",
    "Sync once",
    "Test ",
    "ask it",
    "click Import",
    "let it do",
    "run it",
    "run the",
)


@pytest.mark.parametrize(("guide", "situation"), CASES)
def test_every_tool_that_is_still_open_ends_in_its_own_test(guide, situation):
    shown = guide.for_situation(situation)
    last = [step.text.source for step in shown.steps][-2:]
    told = " ".join([*last, shown.restart.source if shown.restart else ""])
    assert any(words in told for words in _OWN_TESTS) is guide.is_open


def test_each_of_these_tools_has_a_guide_of_its_own():
    assert {
        "zapier",
        "make-token",
        "make-signin",
        "automate-io",
        "n8n",
        "pipedream",
        "obsidian",
        "raycast",
        "mcp",
        "github-actions",
        "script",
        "environment",
        "airbyte",
        "workato",
        "other",
    } == set(TOOL_GUIDES)


def test_automate_io_is_told_to_be_closed_and_where_to_go():
    guide = TOOL_GUIDES["automate-io"]
    assert "closed" in guide.keeps_own_copy.source
    assert "Zapier" in words_of(guide)


def test_the_remote_mcp_server_is_told_apart_and_the_local_one_finds_both_its_variables():
    steps = words_of(TOOL_GUIDES["mcp"])
    for name in ("mcp.notion.com", "NOTION_TOKEN", "OPENAPI_MCP_HEADERS"):
        assert name in steps


@pytest.mark.parametrize("tool", Tool)
def test_every_tool_has_a_name(tool):
    assert tool_name(tool).source


def test_the_usual_environment_variables_are_known_once_each():
    assert {"NOTION_TOKEN", "NOTION_API_KEY", "OPENAPI_MCP_HEADERS"} <= set(ENVIRONMENT_VARIABLES)
    assert len(set(ENVIRONMENT_VARIABLES)) == len(ENVIRONMENT_VARIABLES)
