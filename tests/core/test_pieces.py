"""A long text that is read in pieces says what it says as a whole."""

import re
from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from notion_wizard.core import pieces
from notion_wizard.core.paste.characters import view_of
from notion_wizard.core.paste.others.cleaned import cleaned
from notion_wizard.core.paste.others.links_and_ids import link_in
from notion_wizard.core.pieces import pieces_of
from notion_wizard.core.scrub import scrub
from tests.support.pastes import CURRENT

ID = "0123456789abcdef0123456789abcdef"
FRAGMENTS = (
    *("\n", "\r\n", "\r", " ", "  ", "\t", ". ", "word ", "a ", "r ", "C ", "1 ", "_ ", "\xa0"),
    *(CURRENT, CURRENT[:20], CURRENT[20:], "ntn_", "secret_", "%5F", "\\_", "=5F", "\\", "\u017f"),
    *("Bearer ", "basic\t", "ssh-rsa AAAA", "ssh-ed25519 AAAA", "FlyV1 fm2_", "a1B2" * 6),
    *("-----BEGIN RSA ", "PRIVATE KEY-----", "-----BEGIN ", "sk-ant-", "xoxb-1234-", "eyJ", "."),
    *("https://www.notion.so/", "NOTION.so/", "notion://", "Page-", ID, ID[:9], "?v=", "#"),
    *("database id: ", "> ", ">> ", "- ", "* ", "1. ", "**bold ", "bold**", "<b>", "</b>", "<wbr>"),
    *("&nbsp;", "&amp;", "%3A", "-", "\u2013", '"', "'", "<", "=", "\u200b", "\x00", "e\u0301"),
)
texts = st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join)


def in_pieces(length):
    return mock.patch.object(pieces, "_SHORTEST", length)


@given(texts, st.integers(0, 20))
def test_pieces_are_the_text_each_cut_behind_an_end(text, length):
    with in_pieces(length):
        cut = list(pieces_of(text, re.compile(r"\s")))
    assert "".join(cut) == text
    assert all(len(piece) > length for piece in cut[:-1])
    assert all(piece[-1].isspace() for piece in cut[:-1])


@pytest.mark.parametrize("text", ["", "a" * 100_000])
def test_a_text_without_an_end_is_one_piece(text):
    assert list(pieces_of(text, re.compile(r"\n"))) == [text]


def test_pieces_of_a_long_text_are_short():
    assert max(map(len, pieces_of("word " * 200_000, re.compile(" ")))) < 17_000


READERS = {
    "scrubbed": scrub,
    "cleaned": lambda text: cleaned(view_of(text)),
    "the link": link_in,
}


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
@given(text=texts, length=st.integers(0, 20))
@example(text=f"word Bearer {'a1B2' * 6}", length=0)
@example(text=f"a ssh-rsa AAAA{'a1B2' * 6}", length=0)
@example(text=f"a ssh-dss AAAA{'a1B2' * 6}", length=0)
@example(text="-----BEGIN RSA PRIVATE KEY-----", length=0)
@example(text=f"FlyV1 fm2_{'a1B2' * 6}", length=0)
@example(text="**two words** and <b>two words</b>", length=0)
@example(text=f"word\n> https://www.notion.so/{ID}", length=0)
def test_pieces_and_the_whole_say_the_same(read, text, length):
    whole = read(text)
    with in_pieces(length):
        assert read(text) == whole
