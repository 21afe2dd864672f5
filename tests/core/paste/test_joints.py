"""A token in pieces comes out whole, and a cut one takes in nothing of the text behind it."""

import pytest

from notion_wizard.core.paste import analyse
from tests.support.joints import (
    LETTERS_AND_DIGITS,
    at_certain_joints,
    before_words,
    cut,
    damaged,
    in_groups,
    in_pieces,
    too_long,
    whole,
)
from tests.support.pastes import CURRENT, OLDER, chance_of, counts_of, main_of, token_of

SEED = 20_261_121
FEW = 2_000
MANY = 20_000
amounts = pytest.mark.parametrize("amount", [FEW, pytest.param(MANY, marks=pytest.mark.long)])


@amounts
def test_of_a_thousand_tokens_in_pieces_at_most_two_are_called_damaged(amount):
    chance = chance_of(SEED)

    assert len(whole(in_pieces(chance) for _ in range(amount))) <= amount / 500


@amounts
def test_of_a_hundred_tokens_in_pieces_before_more_words_at_most_three_are_called_damaged(amount):
    chance = chance_of(SEED)

    assert len(whole(before_words(chance) for _ in range(amount))) <= 3 * amount / 100


@amounts
@pytest.mark.parametrize("make", [in_groups, at_certain_joints])
def test_a_token_in_equal_groups_or_at_certain_joints_is_never_called_damaged(make, amount):
    chance = chance_of(SEED)

    assert not whole(make(chance) for _ in range(amount))


@amounts
@pytest.mark.parametrize(("make", "slug"), [(cut, "truncated-end"), (too_long, "too-long")])
def test_of_a_thousand_damaged_tokens_at_most_one_takes_in_what_stands_behind(make, slug, amount):
    chance = chance_of(SEED)
    rates = damaged((make(chance) for _ in range(amount)), slug)

    assert rates.wrong_token_rate <= 0.001
    assert rates.wrong_count_rate <= 0.01


# What is exactly as long as what is missing: only the word itself and what follows can tell.
NO_PIECES = [
    "OK", "ok", "LG", "v2", "thx", "you", "token", "Token", "Show", "Copy", "Danke", "Gruß",
    "Müller", "Anna Berg", "Viele Grüße", "Thanks a lot", "I copied it", "A. Schmidt", "to Anna",
    "2 replies", "10:42", "3 Nov", "2026", "2026-11-21", "ID: 4711", "DB=tasks",
    "TZ=Europe/Berlin", "order-sync", "config.yaml", "anna@example.com", "Copied!", "is it ok?",
    "GitHub", "iPhone", "INC0012345", "v2 of it", "2nd one", "d'accord", "Order_sync", "спасибо",
    "уважаемые коллеги", "5\tx\ty", "x | y", "Envoyé de mon iPhone", "Bits und Bytes",
]  # fmt: skip


@pytest.mark.parametrize("gap", [" ", "\n", "\n\n", "\r\n> ", "\t", "\u00a0", "  "])
@pytest.mark.parametrize("text", NO_PIECES)
@pytest.mark.parametrize("token", [CURRENT, OLDER])
def test_words_that_fill_the_gap_are_no_piece(token, text, gap):
    missing = len(text) - len(text.lstrip(LETTERS_AND_DIGITS)) or 3
    paste = analyse(token[:-missing] + gap + text)

    assert not paste.testable
    assert counts_of(paste)["truncated-end"] == missing


WHOLE = {
    "groups of four": " ".join(CURRENT[i : i + 4] for i in range(0, 50, 4)),
    "groups of five behind a name": "Bearer "
    + "\u200b".join(CURRENT[i : i + 5] for i in range(0, 50, 5)),
    "a narrow column between words": "ok\n"
    + "\n".join(OLDER[i : i + 4] for i in range(0, 50, 4))
    + "\nok",
    "a column, then words on its last line": f"{CURRENT[:16]} {CURRENT[16:32]} {CURRENT[32:48]} "
    f"{CURRENT[48:]} and nothing else",
    "two equal lines and a rest": f"{OLDER[:23]}\n{OLDER[23:46]}\n{OLDER[46:]}\nThanks",
    "short pieces, without width": "\u200b".join((CURRENT[:40], *CURRENT[40:])),
    "a clear piece before more words": f"{CURRENT[:30]}\n{CURRENT[30:]} and nothing else",
    "a clear piece before a question mark": f"{CURRENT[:30]} {CURRENT[30:]}?",
    "a clear piece before a question": f"{CURRENT[:30]} {CURRENT[30:]}? Thanks",
    "short letters before a dash": f"{CURRENT[:-3]}\n{CURRENT[-3:]} – for you",
    "before a Japanese comma": f"{CURRENT[:-3]}\n{CURRENT[-3:]}、です",
    "a clear piece between apostrophes": f"'{CURRENT[:30]} {CURRENT[30:]}'です",
    "a clear piece before Japanese": f"{CURRENT[:30]} {CURRENT[30:]}です",
    "slanted": f"_{CURRENT[:30]} {CURRENT[30:]}_",
    "in a table": f"| {CURRENT[:30]} |\n| {CURRENT[30:]} |",
    "in a list of values": f'["{CURRENT[:30]}\n{CURRENT[30:]}","x"]',
    "behind letters": f"token{CURRENT[:30]}\n{CURRENT[30:]}",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_what_is_split_for_certain_is_whole(text):
    assert token_of(analyse(text)) in (CURRENT, OLDER)
    assert analyse(text).testable


DAMAGED = {
    "cut, in groups of four": (" ".join(CURRENT[i : i + 4] for i in range(0, 44, 4)), 6),
    "cut, in groups, with a word": (
        " ".join(CURRENT[i : i + 4] for i in range(0, 40, 4)) + " here it is",
        10,
    ),
    "cut, in groups of five and a rest": (
        " ".join(CURRENT[i : i + 5] for i in range(0, 46, 5))[:-4],
        4,
    ),
    "cut, without width": (f"{CURRENT[:40]}\u200b{CURRENT[40:46]}", 4),
    "cut, digits apart": (f"ntn_482\n139 {CURRENT[10:40]}", 10),
    "cut, a short piece and a clear one": (f"{CURRENT[:20]}\nc\n{CURRENT[21:40]}", 10),
    "cut, a piece that reads like nothing": (f"{CURRENT[:40]}\nxqjw", 6),
    "cut, a piece that might be a word": (f"{CURRENT[:40]}\nxo", 10),
    "cut, two mixed characters": (f"{CURRENT[:40]}\nQ4", 10),
    "cut, in the prefix too": (f"nt\nn_{CURRENT[4:40]}", 10),
    "cut, a piece far too long for the gap": (f"{CURRENT[:46]}\nxK4bT2mZr9LwPcE4hNdY6s", 4),
    "cut, what adds up but goes on": (f"{CURRENT[:47]}\nV9q-Zx4", 3),
    "cut, words and a mixed one": (f"{CURRENT[:40]}\nfor the K8z", 10),
    "cut, two short words and a piece": (f"{CURRENT[:37]} for the {CURRENT[43:]}", 13),
    "cut, slanted": (f"_{CURRENT[:40]}_", 10),
}


@pytest.mark.parametrize(("text", "missing"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_cut_token_reaches_as_far_as_is_certain(text, missing):
    paste = analyse(text)

    assert main_of(paste) == "truncated-end"
    assert counts_of(paste)["truncated-end"] == missing
