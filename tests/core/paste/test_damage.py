"""What is meant as a token and is none: cut, too long, with characters that no token has."""

import pytest

from notion_wizard.core.paste import Kind, analyse
from notion_wizard.wording import Wording
from tests.support.pastes import CURRENT, LINK, OLDER, OTHER, counts_of, main_of, token_of

CUT = CURRENT[:46]

DAMAGED = {
    # The end is missing
    "four short": (CUT, "truncated-end", {"truncated-end": 4}),
    "one short": (CURRENT[:49], "truncated-end", {"truncated-end": 1}),
    "half": (CURRENT[:25], "truncated-end", {"truncated-end": 25}),
    "only the prefix": ("ntn_", "truncated-end", {"truncated-end": 46}),
    "the prefix and a digit": ("ntn_4", "truncated-end", {"truncated-end": 45}),
    "an older one": (OLDER[:40], "truncated-end", {"truncated-end": 10}),
    "short and quoted": (f'"{CUT}"', "truncated-end", {"truncated-end": 4, "quotes": 2}),
    "short and named": (
        f"NOTION_TOKEN={CUT}\n",
        "truncated-end",
        {
            "truncated-end": 4,
            "prefix-text": 1,
            "line-break": 1,
        },
    ),
    "short with two gaps": (
        f"{CUT[:12]} {CUT[12:30]} {CUT[30:]}",
        "truncated-end",
        {
            "truncated-end": 4,
            "inner-space": 2,
        },
    ),
    "short, wrapped, spaced": (
        f'export NOTION_TOKEN="{CUT[:20]} \n{CUT[20:]}" ',
        "truncated-end",
        {
            "truncated-end": 4,
            "inner-space": 1,
            "line-break": 1,
            "quotes": 2,
            "prefix-text": 1,
            "surrounding-space": 1,
        },
    ),
    "short and spelled out": (
        " ".join(CURRENT[:40]),
        "truncated-end",
        {
            "truncated-end": 10,
            "inner-space": 39,
        },
    ),
    "short in a sentence": (
        f"Use {CUT} for the sync",
        "truncated-end",
        {
            "truncated-end": 4,
            "surrounding-text": 1,
        },
    ),
    "short by a word that follows": (
        f"{CURRENT[:44]} thanks",
        "truncated-end",
        {
            "truncated-end": 6,
            "surrounding-text": 1,
        },
    ),
    "short by the words that follow": (
        f"{CURRENT[:43]} for the job",
        "truncated-end",
        {
            "truncated-end": 7,
            "surrounding-text": 1,
        },
    ),
    "short by a name that follows": (
        f"{CURRENT[:41]}\nWorkspace: Northwind",
        "truncated-end",
        {
            "truncated-end": 9,
            "surrounding-text": 1,
        },
    ),
    "short before a variable": (
        f"{CURRENT[:45]}\nDB_ID=42",
        "truncated-end",
        {
            "truncated-end": 5,
            "surrounding-text": 1,
        },
    ),
    "short before an id": (
        f"{CURRENT[:18]} 1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f",
        "truncated-end",
        {
            "truncated-end": 32,
            "surrounding-text": 1,
        },
    ),
    "short with a comment": (
        f"{CUT} # mine",
        "truncated-end",
        {
            "truncated-end": 4,
            "surrounding-text": 1,
        },
    ),
    "short twice": (
        f"{CUT}\n{CUT}",
        "truncated-end",
        {
            "truncated-end": 4,
            "pasted-twice": 2,
            "surrounding-text": 1,
        },
    ),
    "short twice, stuck": (
        CUT + CUT,
        "truncated-end",
        {
            "truncated-end": 4,
            "pasted-twice": 2,
            "surrounding-text": 1,
        },
    ),
    "two different short ones": (
        f"{CURRENT[:30]}\n{OTHER[:48]}",
        "truncated-end",
        {
            "truncated-end": 2,
            "surrounding-text": 1,
        },
    ),
    "short with a capital": (
        f"N{CUT[1:]}",
        "truncated-end",
        {
            "truncated-end": 4,
            "prefix-case": 1,
        },
    ),
    "short and escaped": (
        CUT.replace("_", "\\_"),
        "truncated-end",
        {
            "truncated-end": 4,
            "escaped": 1,
        },
    ),
    "short behind Bearer": (
        f"Bearer{OLDER[:40]}",
        "truncated-end",
        {
            "truncated-end": 10,
            "prefix-text": 1,
        },
    ),
    "short with a mark": (
        f"\ufeff{CUT}",
        "truncated-end",
        {
            "truncated-end": 4,
            "invisible-character": 1,
        },
    ),
    "short, its rest apart": (
        f"{CUT[:40]} {CUT[40:]}",
        "truncated-end",
        {
            "truncated-end": 4,
            "inner-space": 1,
        },
    ),
    "short by a comma and a word": (
        f"{CURRENT[:45]}, here",
        "truncated-end",
        {
            "truncated-end": 5,
            "surrounding-text": 1,
            "trailing-punctuation": 1,
        },
    ),
    "short, more far away": (
        f"{CURRENT[:30]}{' ' * 2000}aB3",
        "truncated-end",
        {
            "truncated-end": 20,
            "surrounding-text": 1,
        },
    ),
    "short, a torn one behind": (
        f"{CURRENT[:30]} n tn_4",
        "truncated-end",
        {
            "truncated-end": 20,
            "surrounding-text": 1,
        },
    ),
    "short by two small words": (
        f"{CURRENT[:46]} is it ok",
        "truncated-end",
        {
            "truncated-end": 4,
            "surrounding-text": 1,
        },
    ),
    "short and fenced": (
        f"```bash\n{CUT}\n```",
        "truncated-end",
        {
            "truncated-end": 4,
            "quotes": 2,
        },
    ),
    "short before an address": (
        f"{CUT}\nwww.example.com/aB3",
        "truncated-end",
        {
            "truncated-end": 4,
            "surrounding-text": 1,
        },
    ),
    # The beginning is missing
    "no prefix": (CURRENT[4:], "truncated-start", {"truncated-start": 4}),
    "a letter missing": (CURRENT[1:], "truncated-start", {"truncated-start": 1}),
    "two letters missing": (CURRENT[2:], "truncated-start", {"truncated-start": 2}),
    "only the underscore left": (CURRENT[3:], "truncated-start", {"truncated-start": 3}),
    "some digits missing too": (CURRENT[8:], "truncated-start", {"truncated-start": 8}),
    "no underscore": (CURRENT.replace("_", ""), "truncated-start", {"truncated-start": 1}),
    "no prefix of an older one": (OLDER[7:], "truncated-start", {"truncated-start": 7}),
    "a piece of the older prefix": (OLDER[3:], "truncated-start", {"truncated-start": 3}),
    "an older one without underscore": (
        OLDER.replace("_", ""),
        "truncated-start",
        {
            "truncated-start": 1,
        },
    ),
    "no prefix, named": (
        f"NOTION_TOKEN={CURRENT[4:]}\n",
        "truncated-start",
        {
            "truncated-start": 4,
            "prefix-text": 1,
            "line-break": 1,
        },
    ),
    "no prefix, wrapped": (
        f"{CURRENT[4:20]}\n> {CURRENT[20:]}",
        "truncated-start",
        {
            "truncated-start": 4,
            "line-break": 1,
        },
    ),
    "no older prefix, wrapped": (
        f"{OLDER[7:20]}\n{OLDER[20:]}",
        "truncated-start",
        {
            "truncated-start": 7,
            "line-break": 1,
        },
    ),
    "a letter missing, behind a word that ends in it": (
        f"Access token {CURRENT[1:]}",
        "truncated-start",
        {
            "truncated-start": 1,
            "surrounding-text": 1,
        },
    ),
    "a letter of an older one missing, behind a word that ends in it": (
        f"the key is {OLDER[1:]}",
        "truncated-start",
        {
            "truncated-start": 1,
            "surrounding-text": 1,
        },
    ),
    "no prefix, in a sentence": (
        f"Use {CURRENT[4:]} here",
        "truncated-start",
        {
            "truncated-start": 4,
            "surrounding-text": 1,
        },
    ),
    "no older prefix, in a sentence": (
        f"Use {OLDER[7:]} here",
        "truncated-start",
        {
            "truncated-start": 7,
            "surrounding-text": 1,
        },
    ),
    "both ends missing": (
        CURRENT[2:47],
        "truncated-end",
        {
            "truncated-start": 2,
            "truncated-end": 3,
        },
    ),
    "both ends of an older one missing": (
        OLDER[2:47],
        "truncated-end",
        {
            "truncated-start": 2,
            "truncated-end": 3,
        },
    ),
    "beginning missing, end too long": (
        f"{CURRENT[2:]}abc",
        "truncated-start",
        {
            "truncated-start": 2,
            "too-long": 3,
        },
    ),
    "some digits and the capitals missing": (
        CURRENT[8:].lower(),
        "truncated-start",
        {
            "truncated-start": 8,
        },
    ),
    "no prefix and few digits, in a sentence": (
        f"Use {CURRENT[9:]} here",
        "truncated-start",
        {
            "truncated-start": 9,
            "surrounding-text": 1,
        },
    ),
    # Too long
    "four too many": (f"{CURRENT}Copy", "too-long", {"too-long": 4}),
    "an older one too long": (f"{OLDER}12", "too-long", {"too-long": 2}),
    "too long in a sentence": (
        f"Use {CURRENT}x1 here",
        "too-long",
        {
            "too-long": 2,
            "surrounding-text": 1,
        },
    ),
    "too long with a gap": (
        f"{CURRENT[:20]} {CURRENT[20:]}x1",
        "too-long",
        {
            "too-long": 2,
            "inner-space": 1,
        },
    ),
    "far too long": (CURRENT + "aB3" * 300, "too-long", {"too-long": 900}),
    "stuck between an older page's buttons": (
        f"Show{OLDER}Copy",
        "too-long",
        {
            "too-long": 4,
            "surrounding-text": 1,
        },
    ),
    "too long before another name": (
        f"{CURRENT}x1 token: {CURRENT[:30]}",
        "too-long",
        {
            "too-long": 2,
            "surrounding-text": 1,
        },
    ),
    "too long before a line that looks like a piece": (
        f"{CURRENT}x1\nQ7bT2mZr",
        "too-long",
        {
            "too-long": 2,
            "surrounding-text": 1,
        },
    ),
    # Look-alikes
    "a Cyrillic letter": (
        CURRENT.replace("o", "\u043e"),
        "lookalike-character",
        {
            "lookalike-character": 1,
        },
    ),
    "a Cyrillic prefix": (f"ntп_{CURRENT[4:]}", "lookalike-character", {"lookalike-character": 1}),
    "a long dash": (f"ntn—{CURRENT[4:]}", "lookalike-character", {"lookalike-character": 1}),
    "a minus": (f"ntn\u2212{CURRENT[4:]}", "lookalike-character", {"lookalike-character": 1}),
    "an accent": (CURRENT.replace("E", "É"), "lookalike-character", {"lookalike-character": 1}),
    "an Arabic digit": (
        CURRENT.replace("8", "\u0668", 1),
        "lookalike-character",
        {
            "lookalike-character": 1,
        },
    ),
    "two of them": (
        CURRENT.replace("T", "\u0422").replace("P", "\u0420"),
        "lookalike-character",
        {
            "lookalike-character": 2,
        },
    ),
    "one too many": (
        f"{CURRENT[:20]}\u0301{CURRENT[20:]}",
        "lookalike-character",
        {
            "lookalike-character": 1,
        },
    ),
    "a letter for a digit": (
        f"ntn_48213O75604{CURRENT[15:]}",
        "lookalike-character",
        {
            "lookalike-character": 1,
        },
    ),
    "a look-alike and short": (
        CUT.replace("o", "\u043e").replace("E", "\u0415"),
        "truncated-end",
        {
            "truncated-end": 4,
            "lookalike-character": 2,
        },
    ),
    "a letter for a digit, and a sign": (
        f"ntn_48213O75604{CURRENT[15:30]}#{CURRENT[31:]}",
        "lookalike-character",
        {
            "lookalike-character": 1,
            "odd-character": 1,
        },
    ),
    "a look-alike and long": (
        f"{CURRENT.replace('o', chr(0x43E))}x",
        "too-long",
        {
            "too-long": 1,
            "lookalike-character": 1,
        },
    ),
    "a letter with a stroke": (
        CURRENT.replace("d", "\u0111"),
        "lookalike-character",
        {
            "lookalike-character": 1,
        },
    ),
    "a sign that looks like nothing": (
        CURRENT.replace("d", "\u0436"),
        "lookalike-character",
        {
            "lookalike-character": 1,
        },
    ),
    "a look-alike and wrapped": (
        f"{CURRENT[:20]}\n" + CURRENT[20:].replace("o", "\u043e"),
        "lookalike-character",
        {"lookalike-character": 1, "line-break": 1},
    ),
    # Odd characters
    "a sign inside": (f"{CURRENT[:20]}#{CURRENT[21:]}", "odd-character", {"odd-character": 1}),
    "a sign too many": (f"{CURRENT[:20]}#{CURRENT[20:]}", "odd-character", {"odd-character": 1}),
    "a comma inside": (f"{CURRENT[:20]},{CURRENT[21:]}", "odd-character", {"odd-character": 1}),
    "a dollar inside": (f"{CURRENT[:20]}$aB{CURRENT[23:]}", "odd-character", {"odd-character": 1}),
    "a sign at the end": (f"{CURRENT[:49]}#", "odd-character", {"odd-character": 1}),
    "a dash for the underscore": (f"ntn-{CURRENT[4:]}", "odd-character", {"odd-character": 1}),
    "an underscore inside": (
        f"{CURRENT[:20]}_{CURRENT[21:]}",
        "odd-character",
        {
            "odd-character": 1,
        },
    ),
    "an ampersand inside": (
        f"{CURRENT[:20]}&{CURRENT[21:]}",
        "odd-character",
        {"odd-character": 1},
    ),
    "an equals sign inside": (
        f"NOTION_TOKEN={CURRENT[:30]}={CURRENT[31:]}",
        "odd-character",
        {
            "odd-character": 1,
            "prefix-text": 1,
        },
    ),
    "a bar inside": (f"{CURRENT[:44]}|{CURRENT[45:]}", "odd-character", {"odd-character": 1}),
    "a bracket inside": (f"{CURRENT[:44]}({CURRENT[45:]}", "odd-character", {"odd-character": 1}),
    "a bracket before other text": (
        f"{CURRENT[:44]}(beta)",
        "truncated-end",
        {
            "truncated-end": 6,
            "surrounding-text": 1,
        },
    ),
    "a dash before a word": (
        f"{CURRENT[:47]}-OK",
        "truncated-end",
        {
            "truncated-end": 3,
            "surrounding-text": 1,
        },
    ),
    "a sign at the beginning of a line": (
        f"{CURRENT[:20]}\n#{CURRENT[21:]}",
        "odd-character",
        {
            "odd-character": 1,
            "line-break": 1,
        },
    ),
    "an ampersand and short": (
        f"{CURRENT[:20]}&{CURRENT[21:46]}",
        "truncated-end",
        {
            "truncated-end": 4,
            "odd-character": 1,
        },
    ),
    "a bracket and short": (
        f"{CURRENT[:20]}({CURRENT[21:46]}",
        "truncated-end",
        {
            "truncated-end": 30,
            "surrounding-text": 1,
        },
    ),
    "two signs": (
        f"{CURRENT[:20]}#{CURRENT[21:30]}+{CURRENT[31:]}",
        "odd-character",
        {
            "odd-character": 2,
        },
    ),
    "a sign in the prefix": (f"n#n_{CURRENT[4:]}", "odd-character", {"odd-character": 1}),
    "a wrong letter, and what might be another beginning inside": (
        f"nth_{CURRENT[4:30]}#mtn_{CURRENT[35:]}",
        "odd-character",
        {
            "odd-character": 3,
        },
    ),
    "a sign too many in the prefix": (
        f"secr#et_{OLDER[7:]}",
        "odd-character",
        {
            "odd-character": 1,
        },
    ),
    "a wrong letter in the prefix": (f"nth_{CURRENT[4:]}", "odd-character", {"odd-character": 1}),
    "a wrong first letter": (f"mtn_{CURRENT[4:]}", "odd-character", {"odd-character": 1}),
    "a sign at a line end": (
        f"{CURRENT[:20]}#\n{CURRENT[21:]}",
        "odd-character",
        {
            "odd-character": 1,
            "line-break": 1,
        },
    ),
    "a sign, quoted": (
        f'"{CURRENT[:20]}#{CURRENT[21:]}"',
        "odd-character",
        {
            "odd-character": 1,
            "quotes": 2,
        },
    ),
    "a sign and short": (
        f"{CURRENT[:20]}#{CURRENT[21:46]}",
        "truncated-end",
        {
            "truncated-end": 4,
            "odd-character": 1,
        },
    ),
    # A shape not known yet
    "letters where digits were": (
        f"ntn_abcdefghijk{CURRENT[15:]}",
        "unknown-shape",
        {
            "unknown-shape": 0,
        },
    ),
}


@pytest.mark.parametrize(("text", "main", "counts"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_token_is_named_and_its_repairs_are_not_hidden(text, main, counts):
    paste = analyse(text)

    assert main_of(paste) == main
    assert counts_of(paste) == counts
    assert paste.main in paste.findings


@pytest.mark.parametrize(
    "text", [CUT, CURRENT[4:], f"{CURRENT}xy", f"{CURRENT[:20]}#{CURRENT[21:]}"]
)
def test_what_a_header_can_carry_may_be_tested_anyway(text):
    paste = analyse(text)

    assert token_of(paste) == text
    assert not paste.testable


@pytest.mark.parametrize(
    "text", [f"ntn—{CURRENT[4:]}", CURRENT.replace("E", "É"), f"{CURRENT}{'a' * 9000}"]
)
def test_what_no_header_can_carry_is_never_sent(text):
    assert analyse(text).token is None


def test_only_a_wrong_length_has_an_expected_one():
    assert analyse(CUT).expected_length == 50
    assert analyse(CURRENT[4:]).expected_length == 50
    assert analyse(f"{CURRENT}x").expected_length == 50
    assert analyse(f"{CURRENT[:20]}#{CURRENT[21:]}").expected_length is None


def test_the_receipt_of_a_short_token_speaks_of_what_is_left():
    paste = analyse(f" {CUT}\n")

    assert (paste.length, paste.kind, paste.begins, paste.ends) == (
        46,
        Kind.CURRENT,
        "ntn_",
        CUT[-4:],
    )
    assert paste.text.reveal() == CUT


def test_ends_are_shown_from_twenty_characters_on():
    assert analyse(CURRENT[:19]).ends is None
    assert analyse(CURRENT[:20]).ends == CURRENT[16:20]


def test_the_kind_is_known_without_the_prefix():
    assert analyse(CURRENT[4:]).kind is Kind.CURRENT
    assert analyse(OLDER[7:]).kind is Kind.OLDER
    assert analyse(CURRENT[4:]).begins is None


PLACED = [
    # An accent of its own is seen with its letter.
    (f"{CURRENT[:20]}\u0301{CURRENT[20:]}", 20, "a “\u0301”"),
    (
        CURRENT.replace("E", "\u0415", 1),
        CURRENT.index("E") + 1,
        "a Cyrillic letter that looks like “E”",
    ),
    (f"ntn\u2013{CURRENT[4:]}", 4, "a long dash"),
    (CURRENT.replace("E", "É"), CURRENT.index("E") + 1, "a “É”"),
    (f"{CURRENT[:20]}\ufffd{CURRENT[21:]}", 21, "a character that could not be read"),
    (f"{CURRENT[:20]}\ud800{CURRENT[21:]}", 21, "a character that could not be read"),
    (f"{CURRENT[:20]}#{CURRENT[21:]}", 21, "a “#”"),
    (f"ntn_4821397l604{CURRENT[15:]}", 12, "the letter “l” instead of a digit"),
]


@pytest.mark.parametrize(("text", "position", "character"), PLACED)
def test_a_wrong_character_is_described_with_its_place(text, position, character):
    facts = analyse(text).findings[0].facts

    phrase = facts["character"]
    assert (facts["position"], Wording().say(phrase.text, phrase.facts)) == (position, character)


@pytest.mark.parametrize(
    "text", ["nto_rIXfnsZPRd7rGhJwOQ1JM4sFOxeg7EsV1VlTUFeu1J6CrJ", f"nto_{'aB3' * 15}a"]
)
def test_a_prefix_not_known_yet_is_no_misspelled_one(text):
    assert main_of(analyse(text)) == "unknown-shape"


@pytest.mark.parametrize(
    "text",
    [
        "Hi Anna, here is the new token: ntn_809909",
        "curl https://api.notion.com/v1/users/me -H 'Authorization: Bearer ntn_409426'",
        "[notion]\n# our own\ntoken = 'ntn_409426'\n",
    ],
)
def test_the_prefix_and_six_digits_are_a_cut_token_in_any_text(text):
    assert counts_of(analyse(text))["truncated-end"] == 40


def test_a_link_beside_a_cut_token_comes_first_and_both_are_told():
    paste = analyse(f"{CUT}\n{LINK}")

    assert main_of(paste) == "database-link"
    assert counts_of(paste)["truncated-end"] == 4
    assert (paste.link, paste.length) == (LINK, 46)


@pytest.mark.parametrize("line", ["\u2017", "\u02cd", "\u2013", "\u2212", "\u2011"])
@pytest.mark.parametrize("token", [CURRENT, OLDER])
def test_what_only_looks_like_the_underscore_is_never_repaired(token, line):
    paste = analyse(token.replace("_", line))

    assert main_of(paste) == "lookalike-character"
    assert not paste.testable
