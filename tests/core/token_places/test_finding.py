"""Whole tokens in texts and in files of any code, and the new one in their place."""

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.secret import Secret
from notion_wizard.core.token_places.file_text import file_text
from notion_wizard.core.token_places.finding import found_file, state_of, tokens_in
from notion_wizard.core.token_places.replacing import with_new_token
from tests.core.builders import KEY, OLDER_TOKEN, OTHER_TOKEN, TOKEN

A, B, OLDER = (one.reveal() for one in (TOKEN, OTHER_TOKEN, OLDER_TOKEN))
A_PRINT, B_PRINT, OLDER_PRINT = (one.fingerprint(KEY) for one in (TOKEN, OTHER_TOKEN, OLDER_TOKEN))

WHOLE = [
    f"NOTION_TOKEN={A}",
    f'NOTION_TOKEN="{A}"\n',
    f'{{"token": "{A}"}}',
    f"token: '{A}' # of the orders",
    f"Authorization: Bearer {A}",
    f'{{"Authorization":"Bearer {A}"}}',
    f"https://example.com/?token={A}&x=1",
    f"Bearer%20{A}",
    f"first\\n{A}\\nlast",
    f"[{A}]",
    f"naïve={A}é",
    A,
]
NOT_WHOLE = [
    A[:-1],
    f"{A}x",
    f"{A}_x",
    f"x{A}",
    f"_{A}",
    f"client_{OLDER}",
    f"{A[:20]}\n{A[20:]}",
    f"{A[:20]} {A[20:]}",
    A.upper(),
    "ntn_" * 100,
    "secret_your_token_here",
    f"ntn_12345678901{'x' * 35}",
    f"secret_{'0' * 43}",
    "",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_token_is_found_wherever_it_stands(text):
    (found,) = tokens_in(text, KEY)
    assert found.fingerprint == A_PRINT
    assert (found.masked, found.ends) == (f"ntn_…{A[-4:]}", A[-4:])


@pytest.mark.parametrize("text", NOT_WHOLE)
def test_what_is_no_whole_token_is_none(text):
    assert tokens_in(text, KEY) == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_each_system_ends_them(end):
    text = end.join(("# settings", "", f"A={A}", f"B={OLDER} C={B}", ""))
    assert [(one.line, one.fingerprint) for one in tokens_in(text, KEY)] == [
        (3, A_PRINT),
        (4, OLDER_PRINT),
        (4, B_PRINT),
    ]
    assert tokens_in(text, KEY)[1].masked == f"secret_…{OLDER[-4:]}"


def test_a_long_file_is_read_in_pieces_and_its_lines_are_counted_through():
    text = "some line of a log\n" * 20_000 + f"token={A}\n" + "x" * 100_000 + f" {B}"
    assert [one.line for one in tokens_in(text, KEY)] == [20_001, 20_002]


def test_nothing_that_is_found_shows_a_token():
    assert A[8:40] not in repr(tokens_in(A, KEY))


@pytest.mark.parametrize("text", ["ntn_1" * 100_000, "secret_" + "a" * 700_000, "%20" * 200_000])
def test_a_text_that_is_made_to_take_long_takes_no_longer(text):
    began = time.process_time()
    tokens_in(f"{text} ntn_", KEY)
    assert time.process_time() - began < 2


@given(st.text())
def test_any_text_may_be_looked_through(text):
    assert len(tokens_in(f"{text} {A}", KEY)) >= 1


# Files

MARKED = {
    "utf-8": b"",
    "utf-8-sig": codecs.BOM_UTF8,
    "cp1252": b"",
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}


def encoded(text, code):
    return text.encode(code) if code == "utf-8-sig" else MARKED[code] + text.encode(code)


@pytest.mark.parametrize("code", MARKED)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", ["", "{end}"])
def test_replacing_changes_the_token_and_not_one_other_byte(code, end, last):
    before = end.join(("# Café", f"NOTION_TOKEN={{}}{end}OTHER={B}")) + last.format(end=end)
    data = encoded(before.replace("{}", A), code)
    assert [one.line for one in found_file("f", data, KEY).tokens] == [2, 3]
    put = with_new_token(data, {A_PRINT}, OLDER_TOKEN, KEY)
    assert put == encoded(before.replace("{}", OLDER), code)


def test_each_place_of_the_token_is_replaced_and_another_token_is_not():
    data = f"a={A}\nb={A}\nc={B}\nd={A[:-1]}".encode()
    put = with_new_token(data, {A_PRINT, OLDER_PRINT}, OLDER_TOKEN, KEY)
    assert put == f"a={OLDER}\nb={OLDER}\nc={B}\nd={A[:-1]}".encode()


@pytest.mark.parametrize(
    ("data", "new"),
    [
        (f"b={B}".encode(), OLDER_TOKEN),
        (b"\0" + A.encode(), OLDER_TOKEN),
        (A.encode(), Secret('a"b')),
        (A.encode(), Secret("")),
    ],
)
def test_nothing_is_put_where_the_token_does_not_stand_or_the_new_one_cannot(data, new):
    assert with_new_token(data, {A_PRINT}, new, KEY) is None


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\0\0" + A.encode(),
        codecs.BOM_UTF32_LE + A.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + A.encode("utf-32-be"),
        codecs.BOM_UTF16_LE + A.encode("utf-16-le") + b"x",
        A.encode("utf-16-le"),
    ],
)
def test_a_file_that_holds_no_text_is_left_alone(data):
    assert found_file("f", data, KEY).tokens == ()


@given(st.binary(), st.sampled_from(tuple(MARKED.values())))
def test_any_text_is_written_as_it_was_read(data, mark):
    read = file_text(mark + data)
    assert read is None or read.with_text(read.text) == mark + data


def test_a_file_without_a_token_has_none():
    assert found_file("f", b"nothing", KEY).tokens == ()


def test_the_state_of_a_file_tells_of_each_change_and_needs_the_key():
    assert state_of(b"a", KEY) == state_of(b"a", KEY)
    assert state_of(b"a", KEY) != state_of(b"b", KEY)
    assert state_of(b"a", KEY) != state_of(b"a", b"another")
