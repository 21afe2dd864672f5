import re

import pytest

from notion_wizard.core.catalogue import ENTRIES, entry_of
from notion_wizard.core.catalogue.in_tool import IN_TOOL, SIGNED_IN
from notion_wizard.core.catalogue.network import CLOUD_FAULT_NOTE
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.messages import cloud_fault_note, read_message
from notion_wizard.core.model import MakeWay, Tool

OF_THE_WAY = [code for code in Code if 200 < code < 242 and code is not Code.INSPECTED_BUT_TRUSTED]


@pytest.mark.parametrize("code", [*OF_THE_WAY, Code.NOTHING_SENT], ids=lambda code: code.slug)
def test_a_fault_of_a_tools_way_is_told_as_the_tools(code):
    entry = ENTRIES[code].variants[IN_TOOL]
    texts = (entry.title, entry.explanation, *entry.causes, *entry.fixes, entry.say)
    told = " ".join(text.source for text in texts)

    assert "{tool}" in told
    assert "says nothing about your token" in entry.explanation.source
    assert not re.search(r"wizard|was not sent|your network|your computer|Try again", told)
    for text in texts:
        # Only who runs the tool at home can mend something at home.
        assert "this computer" not in text.source or text.source.startswith("Only if it runs on")


@pytest.mark.parametrize(
    ("text", "code", "tool"),
    [
        ("Zapier: Got ETIMEDOUT calling GET https://api.notion.com", Code.TIMED_OUT, "Zapier"),
        ("n8n: self-signed certificate in its chain", Code.TLS_NOT_TRUSTED, "n8n"),
        ("Make: 503 Service Unavailable", Code.NOTION_TROUBLE, "Make"),
        ("Make: 429 Too Many Requests", Code.NOTION_BUSY, "Make"),
        ("authorization header is missing", Code.NOTHING_SENT, None),
        ("curl: (52) Empty reply from server", Code.CONNECTION_CUT, None),
    ],
)
def test_the_reader_tells_it_so_and_names_the_tool_where_it_is_a_brand(text, code, tool):
    facts = {"tool": tool} if tool else {}

    assert read_message(text).diagnosis == Diagnosis(code, facts, IN_TOOL)


def test_what_notion_says_of_the_token_is_told_as_ever():
    assert read_message("n8n: API token is invalid.").diagnosis == Diagnosis(Code.TOKEN_REFUSED)
    assert entry_of(Code.TOKEN_REFUSED, IN_TOOL) is entry_of(Code.TOKEN_REFUSED)


@pytest.mark.parametrize(
    ("text", "code", "tool"),
    [
        ("Zapier: API token is invalid.", Code.TOKEN_REFUSED, "Zapier"),
        ("Zapier: Your Notion account is expired.", Code.TOKEN_EXPIRED, "Zapier"),
        ("Make: InvalidAccessTokenError: API token is invalid.", Code.TOKEN_REFUSED, "Make"),
    ],
)
def test_a_tool_that_signs_in_is_not_told_to_copy_a_token(text, code, tool):
    diagnosis = read_message(text).diagnosis
    assert diagnosis == Diagnosis(code, {"tool": tool}, SIGNED_IN)
    assert "no token" in diagnosis.entry.explanation.source


@pytest.mark.parametrize(
    ("diagnosis", "tool", "note"),
    [
        (Diagnosis(Code.TIMED_OUT, variant=IN_TOOL), Tool.ZAPIER, CLOUD_FAULT_NOTE),
        (Diagnosis(Code.TIMED_OUT, variant=IN_TOOL), Tool.MAKE, CLOUD_FAULT_NOTE),
        (Diagnosis(Code.TIMED_OUT, variant=IN_TOOL), Tool.N8N, None),
        (Diagnosis(Code.TIMED_OUT, variant=IN_TOOL), Tool.SCRIPT, None),
        (Diagnosis(Code.TIMED_OUT, variant=IN_TOOL), None, None),
        (Diagnosis(Code.NOTHING_SENT, variant=IN_TOOL), Tool.ZAPIER, None),
        (Diagnosis(Code.TIMED_OUT), Tool.ZAPIER, None),
        (None, Tool.ZAPIER, None),
    ],
)
def test_a_clouds_fault_is_not_looked_for_on_this_computer(diagnosis, tool, note):
    assert cloud_fault_note(diagnosis, tool, MakeWay.TOKEN) is note
