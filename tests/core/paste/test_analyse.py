"""What holds for every text: no false alarm, an answer, in time, without showing the token."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.paste import analyse
from tests.support.pastes import CURRENT, OLDER, chance_of, in_full_width, random_token, token_of

SEED = 20_261_103


def test_twenty_thousand_whole_tokens_are_never_called_damaged():
    _assert_no_false_alarm(20_000)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_million_whole_tokens_are_never_called_damaged():
    _assert_no_false_alarm(1_000_000)


def _assert_no_false_alarm(tokens: int) -> None:
    chance = chance_of(SEED)
    for _ in range(tokens):
        token = random_token(chance)
        paste = analyse(token)
        assert paste.testable
        assert paste.text.reveal() == token
        assert all(one.severity is not Severity.PROBLEM for one in paste.findings)


Damage = Callable[[str, random.Random], str]


def _put_in(signs: str) -> Damage:
    """Put one of the signs behind the prefix, where what follows is too long for any word."""

    def put(token: str, chance: random.Random) -> str:
        place = chance.randrange(8, len(token) - 12)
        return token[:place] + chance.choice(signs) + token[place:]

    return put


INSIDE: tuple[Damage, ...] = (
    lambda token, _: token.replace("_", "\\_", 1),
    lambda token, _: token[0].upper() + token[1:],
    _put_in("\u200b\ufeff\xad\xa0\u2060\0"),
    _put_in("\n\r\u2028"),
    lambda token, chance: "\n> ".join((token[:20], token[20:])) + chance.choice(("", "\n")),
    lambda token, _: in_full_width(token[:10]) + token[10:],
)
AROUND: tuple[Damage, ...] = (
    lambda text, _: f"  {text}\t",
    lambda text, _: f"{text}\r\n",
    lambda text, chance: chance.choice(PAIRS).replace("-", text),
    lambda text, _: f"export NOTION_TOKEN={text}",
    lambda text, _: f"Authorization: Bearer {text}",
    lambda text, _: f'{{"token": "{text}"}}',
    lambda text, chance: text + chance.choice(",;.!"),
    lambda text, _: f"Hallo, hier ist der Schlüssel: {text} – viele Grüße",
    lambda text, _: f"```\n{text}\n```",
    lambda text, _: f"{text}\n{text}",
)
PAIRS = ('"-"', "'-'", "“-”", "„-“", "«-»", "`-`", "<->", "(-)", "[-]", "「-」")


@settings(max_examples=300, deadline=None)
@given(st.integers(min_value=0), st.integers(0, 2), st.integers(0, 2))
def test_certain_damages_up_to_three_deep_are_repaired(seed, inside, around):
    chance = chance_of(seed)
    token = random_token(chance)
    text = token
    for damage in chance.sample(INSIDE, min(inside, 1)):
        text = damage(text, chance)
    for damage in chance.sample(AROUND, around):
        text = damage(text, chance)

    paste = analyse(text)

    assert token_of(paste) == token
    assert paste.testable


BREAKING: tuple[tuple[str, Damage], ...] = (
    ("truncated-end", lambda token, chance: token[: -chance.randint(1, 25)]),
    ("truncated-start", lambda token, chance: token[chance.randint(1, token.index("_") + 1) :]),
    ("too-long", lambda token, chance: token + "".join(chance.choices("aB3", k=3))),
    ("lookalike-character", lambda token, _: token[:30] + "\u0436" + token[31:]),
    ("odd-character", lambda token, chance: token[:30] + chance.choice("#~^@+") + token[31:]),
)


@settings(max_examples=300, deadline=None)
@given(st.integers(min_value=0), st.sampled_from(BREAKING), st.integers(0, 2))
def test_what_cannot_be_repaired_is_named_whatever_is_around_it(seed, breaking, around):
    slug, damage = breaking
    chance = chance_of(seed)
    text = damage(random_token(chance), chance)
    for wrap in chance.sample(AROUND[:7], around):
        text = wrap(text, chance)

    paste = analyse(text)

    assert slug in {one.code.slug for one in paste.findings}
    assert not paste.testable


# One of each list, in the order in which life applies them; the first of a list does nothing.
def _leave(text: str, _chance: random.Random) -> str:
    return text


@settings(max_examples=600, deadline=None, derandomize=True)
@given(
    st.integers(min_value=0),
    st.sampled_from((_leave, *(damage for _, damage in BREAKING))),
    st.sampled_from((_leave, *INSIDE)),
    st.sampled_from((_leave, *AROUND)),
)
def test_of_three_damages_the_token_comes_out_whole_or_one_is_named_and_nothing_is_sent(
    seed, breaking, inside, around
):
    chance = chance_of(seed)
    token = random_token(chance)
    text = around(inside(breaking(token, chance), chance), chance)

    paste = analyse(text)

    if breaking is _leave:
        assert token_of(paste) == token
        assert paste.testable
    else:
        assert paste.main is not None
        assert not paste.testable or paste.main.severity is Severity.ADVICE
        assert token_of(paste) != token


PIECES = [
    CURRENT, OLDER, CURRENT[:30], OLDER[9:], "ntn_", "secret_", "tn_", "_", "\\_", "%5F", "&#95;",
    "ntn%5\u0424", "—", "-\n", "=\n", "> ", "`" * 3, "Bearer ", "NOTION_TOKEN=", "$", "{{", "}}",
    "…", "•" * 5, "nrt_", "v02%3A", "eyJ", "https://www.notion.so/", "0123456789abcdef" * 2,
    "\x1b[0m", "\ufb01", "\ud800", "\U0010ffff", "e\u0301", "1" * 11, "client_secret: ", "your",
    "xxxx",
]  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.characters(categories=None) | st.text(max_size=4)))
def test_every_text_has_an_answer(pieces):
    paste = analyse("".join(pieces))

    assert (paste.main is None) == (not paste.findings)
    assert paste.main is None or paste.main in paste.findings
    assert [one.code for one in paste.findings] == sorted({one.code for one in paste.findings})


MEGABYTE = 1_000_000
NASTY = {
    "one letter": "a",
    "one prefix": "ntn_",
    "another prefix": "secret_",
    "cut tokens": "ntn_1 ",
    "line ends": "\n",
    "marks": "\n>",
    "gaps in a prefix": "n t n ",
    "digits apart": "1\r",
    "quotes": '"',
    "brackets": "<[{(",
    "accents": "e\u0301",
    "halves": "\ud800",
    "invisible": "\u200bn",
    "full width": "\uff4e\uff54\uff4e\uff3f1",
    "dots": ".",
    "bullets": "n•",
    "backslashes": "ntn\\\\",
    "names": "token secret key= ",
    "client secrets": "client secret ",
    "placeholders": "${{",
    "links": "https://www.notion.so/",
    "hosts": "a.b.",
    "ids": "0123456789abcdef",
    "terminal codes": "\x1b[0",
    "escaped": "&#95",
    "words": "_your/@@",
    "fences": "`",
    "other fences": "~",
}


@pytest.mark.parametrize("piece", NASTY.values(), ids=NASTY.keys())
def test_a_megabyte_of_anything_ends(piece):
    # What grows with the square would run into the limit of each test.
    text = piece * (MEGABYTE // len(piece))

    assert analyse(f"ntn_{text}").main
    assert analyse(f"n{text}t").main


def test_a_token_at_the_end_of_a_megabyte_is_found():
    text = "line of a log\n" * 70_000 + f"NOTION_TOKEN={CURRENT}\n"

    assert token_of(analyse(text)) == CURRENT


def test_nothing_shows_the_token():
    shown = (
        repr(analyse(CURRENT)) + repr(analyse(f"{CURRENT} {OLDER}")) + str(analyse(CURRENT[:40]))
    )

    assert CURRENT[5:12] not in shown
    assert OLDER[8:15] not in shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("${DB_PASSWORD:-Sommer2024}", "${DB_PASSWORD}"),
        ("${NOTION_TOKEN:?not set}", "${NOTION_TOKEN}"),
        ('os.getenv("NOTION_SECRET", "correcthorsebattery")', 'os.getenv("NOTION_SECRET")'),
        ("${NOTION_TOKEN}", "${NOTION_TOKEN}"),
    ],
)
def test_what_stands_in_a_variable_for_want_of_a_value_is_not_shown(text, shown):
    main = analyse(text).main

    assert main is not None
    assert main.facts["variable"] == shown


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ('{"verification_token": "-"}', True),
        ("Verification token: -", True),
        ("SLACK_VERIFICATION_TOKEN=8a7b\nNOTION_TOKEN=-", False),
        ("-", False),
    ],
)
def test_only_what_stands_right_in_front_calls_a_token_a_webhooks(text, is_so):
    assert analyse(text.replace("-", OLDER)).is_verification is is_so
    assert not analyse(text.replace("-", CURRENT)).is_verification
