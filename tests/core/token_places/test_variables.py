"""Which environment variables hold a token, and which line of which file sets them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.token_places.model import Assignment, Scope, Setting
from notion_wizard.core.token_places.start_files import assignments_in
from notion_wizard.core.token_places.variables import variables_of
from tests.core.builders import KEY, OTHER_TOKEN, TOKEN, fingerprint_of

A, B = TOKEN.reveal(), OTHER_TOKEN.reveal()

LINES = [
    ("NOTION_TOKEN=x", [("NOTION_TOKEN", "x")]),
    ("export NOTION_TOKEN='x'", [("NOTION_TOKEN", "'x'")]),
    ('  export A="1" B="2"', [("A", '"1" '), ("B", '"2"')]),
    ("NOTION_TOKEN DEFAULT=x", [("NOTION_TOKEN", "x")]),
    ("set -gx NOTION_TOKEN x", [("NOTION_TOKEN", "x")]),
    ("set -g -x NOTION_TOKEN x", [("NOTION_TOKEN", "x")]),
    ("setenv NOTION_TOKEN x", [("NOTION_TOKEN", "x")]),
    ("# NOTION_TOKEN=x", []),
    ("  # export NOTION_TOKEN=x", []),
    ("echo $NOTION_TOKEN", []),
    ("MY_${NOTION_TOKEN=x}", []),
    ("set -e", []),
    ("", []),
]


@pytest.mark.parametrize(("line", "given"), LINES)
def test_a_line_of_a_start_file_gives_values_to_variables(line, given):
    found = list(assignments_in(f"first\n{line}\nlast", "~/.profile"))
    assert [(one.name, one.value) for one in found] == given
    assert {one.setting for one in found} <= {Setting("~/.profile", 2)}


@given(st.text())
def test_any_text_may_be_a_start_file(text):
    lines = text.count("\n") + 1
    assert all(1 <= one.setting.line <= lines for one in assignments_in(text, "f"))


@pytest.mark.parametrize("line", ["a" * 500_000, "a " * 250_000, "a=" * 50_000, "set " * 100_000])
def test_a_line_that_is_made_to_take_long_takes_no_longer(line):
    began = time.process_time()
    list(assignments_in(line, "f"))
    assert time.process_time() - began < 2


def test_a_value_is_in_no_repr():
    assert A not in repr(list(assignments_in(f"T={A}", "f")))


def seen(environment, start_file="", *more):
    found = variables_of(environment, (*assignments_in(start_file, "~/.zshrc"), *more), KEY)
    return [
        (
            one.name,
            one.token and one.token.fingerprint,
            [place.line for place in one.settings],
            one.is_set_now,
        )
        for one in found
    ]


OF_A, OF_B = fingerprint_of(TOKEN), fingerprint_of(OTHER_TOKEN)
HEADERS = f'{{"Authorization": "Bearer {A}"}}'

CASES = [
    ("nothing", {"PATH": "/bin", "EDITOR": "vi"}, "export PATH=/bin", []),
    ("a token, set somewhere", {"NOTION_TOKEN": A}, "", [("NOTION_TOKEN", OF_A, [], True)]),
    ("under any name", {"MINE": A}, "", [("MINE", OF_A, [], True)]),
    (
        "inside headers",
        {"OPENAPI_MCP_HEADERS": HEADERS},
        "",
        [("OPENAPI_MCP_HEADERS", OF_A, [], True)],
    ),
    ("headers of something else", {"OPENAPI_MCP_HEADERS": "{}"}, "", []),
    (
        "where it is set",
        {"NOTION_TOKEN": A},
        f"#\nexport NOTION_TOKEN={A}",
        [("NOTION_TOKEN", OF_A, [2], True)],
    ),
    (
        "where it is worked out",
        {"NOTION_TOKEN": A},
        "export NOTION_TOKEN=$(pass notion)",
        [("NOTION_TOKEN", OF_A, [1], True)],
    ),
    (
        "the file has another one by now",
        {"NOTION_TOKEN": A},
        f"export NOTION_TOKEN={B}",
        [("NOTION_TOKEN", OF_A, [], True), ("NOTION_TOKEN", OF_B, [1], False)],
    ),
    (
        "only new terminals have it",
        {},
        f"T={A}\nT={A}\nT=1\nU=2",
        [("T", OF_A, [1, 2], False)],
    ),
    (
        "a token's name with something else",
        {"NOTION_API_KEY": "your token"},
        "",
        [("NOTION_API_KEY", None, [], True)],
    ),
    (
        "something else, set in a file",
        {"NOTION_API_KEY": "x"},
        f"NOTION_API_KEY=x\nOTHER={B}",
        [("NOTION_API_KEY", None, [1], True), ("OTHER", OF_B, [2], False)],
    ),
    ("an empty one", {"NOTION_TOKEN": "  "}, "", []),
]


@pytest.mark.parametrize(
    ("environment", "start_file", "expected"),
    [pytest.param(*case, id=name) for name, *case in CASES],
)
def test_a_variable_is_told_with_where_it_is_set(environment, start_file, expected):
    assert seen(environment, start_file) == expected


def test_the_lists_of_windows_tell_for_whom_it_is_set():
    listed = Assignment("NOTION_TOKEN", A, Setting(scope=Scope.ACCOUNT))
    (found,) = variables_of({"NOTION_TOKEN": A}, (listed,), KEY)
    assert found.settings == (Setting(scope=Scope.ACCOUNT),)
