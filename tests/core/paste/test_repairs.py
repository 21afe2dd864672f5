"""A whole token comes out whole, whatever stands around or inside it; each repair is counted."""

import pytest

from notion_wizard.core.paste import Kind, analyse
from tests.support.pastes import (
    CURRENT,
    ID,
    LINK,
    OLDER,
    OTHER,
    counts_of,
    in_full_width,
    main_of,
    token_of,
)

HEAD, TAIL = CURRENT[:20], CURRENT[20:]

REPAIRED = {
    # Blanks around it
    "one space behind": (f"{CURRENT} ", {"surrounding-space": 1}),
    "spaces on both sides": (f"  {CURRENT} ", {"surrounding-space": 3}),
    "tabs": (f"\t{CURRENT}\t\t", {"surrounding-space": 3}),
    "a line end": (f"{CURRENT}\n", {"line-break": 1}),
    "a Windows line end": (f"{CURRENT}\r\n", {"line-break": 1}),
    "an old Mac line end": (f"{CURRENT}\r", {"line-break": 1}),
    "line ends on both sides": (f"\n{CURRENT}\n\n", {"line-break": 3}),
    "a space and a line end": (f" {CURRENT} \n", {"surrounding-space": 2, "line-break": 1}),
    "a Unicode line end": (f"{CURRENT}\u2028", {"line-break": 1}),
    "a line end of Word": (f"{CURRENT}\v", {"line-break": 1}),
    "a page end": (f"{CURRENT}\f", {"line-break": 1}),
    # Breaks and gaps inside it
    "wrapped": (f"{HEAD}\n{TAIL}", {"line-break": 1}),
    "wrapped by Windows": (f"{HEAD}\r\n{TAIL}", {"line-break": 1}),
    "wrapped twice": (f"{HEAD[:9]}\n{HEAD[9:]}\n{TAIL}", {"line-break": 2}),
    "wrapped behind the prefix": (f"ntn_\n{CURRENT[4:]}", {"line-break": 1}),
    "wrapped inside the prefix": (f"nt\nn_{CURRENT[4:]}", {"line-break": 1}),
    "wrapped and quoted by mail": (f"{HEAD}\n> {TAIL}", {"line-break": 1}),
    "wrapped and quoted twice": (f"{HEAD}\n> > {TAIL}", {"line-break": 1}),
    "wrapped with an indent": (f"{HEAD}\n    {TAIL}", {"line-break": 1, "inner-space": 4}),
    "wrapped with a blank": (f"{HEAD} \n{TAIL}", {"line-break": 1, "inner-space": 1}),
    "wrapped by quoted-printable": (f"{HEAD}=\n{TAIL}", {"line-break": 1}),
    "wrapped by a shell": (f"{HEAD}\\\n{TAIL}", {"line-break": 1}),
    "wrapped by PowerShell": (f"{HEAD}`\n{TAIL}", {"line-break": 1}),
    "wrapped with a hyphen": (f"{HEAD}-\n{TAIL}", {"line-break": 1}),
    "wrapped in a box": (f"{HEAD} │\n│ {TAIL}", {"line-break": 1, "inner-space": 2}),
    "one gap": (f"{HEAD} {TAIL}", {"inner-space": 1}),
    "a gap behind the prefix": (f"ntn_ {CURRENT[4:]}", {"inner-space": 1}),
    "a gap in the prefix": (f"n tn_{CURRENT[4:]}", {"inner-space": 1}),
    "two gaps": (f"{CURRENT[:8]} {CURRENT[8:30]} {CURRENT[30:]}", {"inner-space": 2}),
    "a gap after each character": (" ".join(CURRENT), {"inner-space": 49}),
    "a tab inside": (f"{HEAD}\t{TAIL}", {"inner-space": 1}),
    # What nobody sees
    "a byte order mark": (f"\ufeff{CURRENT}", {"invisible-character": 1}),
    "a byte order mark behind": (f"{CURRENT}\ufeff", {"invisible-character": 1}),
    "a byte order mark inside": (f"{HEAD}\ufeff{TAIL}", {"invisible-character": 1}),
    "zero width inside": (f"{HEAD}\u200b{TAIL}", {"invisible-character": 1}),
    "zero width in the prefix": (f"n\u200btn_{CURRENT[4:]}", {"invisible-character": 1}),
    "soft hyphens": (f"{HEAD}\xad{TAIL}\xad", {"invisible-character": 2}),
    "a fixed space around": (f"\xa0{CURRENT}\xa0", {"invisible-character": 2}),
    "a fixed space inside": (f"{HEAD}\xa0{TAIL}", {"invisible-character": 1}),
    "an ideographic space": (f"\u3000{CURRENT}", {"invisible-character": 1}),
    "bidi marks": (f"\u202a{CURRENT}\u202c", {"invisible-character": 2}),
    "a NUL": (f"{CURRENT}\0", {"invisible-character": 1}),
    "a Hangul filler": (f"{CURRENT}\u3164", {"invisible-character": 1}),
    "a variation selector": (f"{HEAD}\ufe0f{TAIL}", {"invisible-character": 1}),
    "terminal colours": (f"\x1b[32m{CURRENT}\x1b[0m", {"invisible-character": 2}),
    "a bracketed paste": (f"\x1b[200~{CURRENT}\x1b[201~", {"invisible-character": 2}),
    "a mark and a line end": (f"\ufeff{CURRENT}\n", {"invisible-character": 1, "line-break": 1}),
    "a place to break in HTML": (f"{HEAD}<wbr>{TAIL}", {"invisible-character": 1}),
    "a soft hyphen in HTML": (f"{HEAD}&shy;{TAIL}", {"invisible-character": 1}),
    "a number of HTML's": (f"{HEAD}&#8203;{TAIL}", {"invisible-character": 1}),
    "a fixed space in HTML": (f"{HEAD}&nbsp;{TAIL}", {"invisible-character": 1}),
    "a line end in HTML": (f"{HEAD}<br>{TAIL}", {"line-break": 1}),
    "a blank in quoted-printable": (f"{HEAD}=20\n{TAIL}", {"line-break": 1}),
    "a soft hyphen in quoted-printable": (f"{HEAD}=C2=AD{TAIL}", {"invisible-character": 1}),
    # Quotes and brackets
    "straight quotes": (f'"{CURRENT}"', {"quotes": 2}),
    "single quotes": (f"'{CURRENT}'", {"quotes": 2}),
    "only one quote": (f'{CURRENT}"', {"quotes": 1}),
    "English quotes": (f"“{CURRENT}”", {"quotes": 2}),
    "single English quotes": (f"\u2018{CURRENT}\u2019", {"quotes": 2}),
    "German quotes": (f"„{CURRENT}“", {"quotes": 2}),
    "French quotes": (f"«\u202f{CURRENT}\u202f»", {"quotes": 2, "invisible-character": 2}),
    "spaced French quotes": (f"« {CURRENT} »", {"quotes": 2, "surrounding-space": 2}),
    "Japanese quotes": (f"「{CURRENT}」", {"quotes": 2}),
    "a backtick pair": (f"`{CURRENT}`", {"quotes": 2}),
    "angle brackets": (f"<{CURRENT}>", {"quotes": 2}),
    "round brackets": (f"({CURRENT})", {"quotes": 2}),
    "square brackets": (f"[{CURRENT}]", {"quotes": 2}),
    "quotes within quotes": (f"\"'{CURRENT}'\"", {"quotes": 4}),
    "escaped quotes": (f'\\"{CURRENT}\\"', {"quotes": 2}),
    "a code fence": (f"```\n{CURRENT}\n```", {"quotes": 2}),
    "a code fence with a language": (f"```env\n{CURRENT}\n```\n", {"quotes": 2, "line-break": 1}),
    "a line more in the fence": (f"```\n{CURRENT}\n\n```", {"quotes": 2, "line-break": 1}),
    "a mail's mark": (f"> {CURRENT}", {"quotes": 1}),
    # Names and words in front
    "Bearer": (f"Bearer {CURRENT}", {"prefix-text": 1}),
    "bearer with a colon": (f"bearer: {CURRENT}", {"prefix-text": 1}),
    "Bearer stuck to it": (f"Bearer{CURRENT}", {"prefix-text": 1}),
    "Bearer in a web address": (f"Bearer%20{CURRENT}", {"prefix-text": 1}),
    "a header": (f"Authorization: Bearer {CURRENT}", {"prefix-text": 1}),
    "a variable": (f"NOTION_TOKEN={CURRENT}", {"prefix-text": 1}),
    "a longer variable": (f"VITE_NOTION_API_KEY={CURRENT}", {"prefix-text": 1}),
    "a file of variables": (f"NOTION_TOKEN={CURRENT}\n", {"prefix-text": 1, "line-break": 1}),
    "a space too many": (f"NOTION_TOKEN=  {CURRENT}", {"prefix-text": 1, "surrounding-space": 2}),
    "export": (f"export NOTION_TOKEN={CURRENT}", {"prefix-text": 1}),
    "set": (f"set NOTION_TOKEN={CURRENT}", {"prefix-text": 1}),
    "setx": (f'setx NOTION_TOKEN "{CURRENT}"', {"prefix-text": 1, "quotes": 2}),
    "fish": (f"set -x NOTION_TOKEN {CURRENT}", {"prefix-text": 1}),
    "PowerShell": (f'$env:NOTION_TOKEN = "{CURRENT}"', {"prefix-text": 1, "quotes": 2}),
    "YAML": (f"token: {CURRENT}", {"prefix-text": 1}),
    "quoted YAML": (
        f"  notion_token: '{CURRENT}'\n",
        {
            "prefix-text": 1,
            "quotes": 2,
            "surrounding-space": 2,
            "line-break": 1,
        },
    ),
    "JSON": (f'{{"token": "{CURRENT}"}}', {"prefix-text": 1, "quotes": 2}),
    "JSON on lines": (f'{{\n  "secret": "{CURRENT}"\n}}', {"prefix-text": 1, "quotes": 2}),
    "a JSON line": (
        f'"NOTION_TOKEN": "{CURRENT}",',
        {
            "prefix-text": 1,
            "quotes": 2,
            "trailing-punctuation": 1,
        },
    ),
    "a JavaScript line": (
        f"const token = '{CURRENT}';",
        {
            "prefix-text": 1,
            "quotes": 2,
            "trailing-punctuation": 1,
        },
    ),
    "Python's environment": (
        f"os.environ['NOTION_TOKEN'] = '{CURRENT}'",
        {
            "prefix-text": 1,
            "quotes": 2,
        },
    ),
    "an option": (f"--token {CURRENT}", {"prefix-text": 1}),
    "a label": (f"Internal Integration Secret: {CURRENT}", {"prefix-text": 1}),
    "a label in full width": (f"token：{CURRENT}", {"prefix-text": 1}),  # noqa: RUF001 - its colon
    "a label on its own line": (f"Token:\n{CURRENT}", {"prefix-text": 1, "line-break": 1}),
    "docker": (f"-e NOTION_TOKEN={CURRENT}", {"prefix-text": 1}),
    # Punctuation behind
    "a comma": (f"{CURRENT},", {"trailing-punctuation": 1}),
    "a semicolon": (f"{CURRENT};", {"trailing-punctuation": 1}),
    "a full stop": (f"{CURRENT}.", {"trailing-punctuation": 1}),
    "three dots": (f"{CURRENT}...", {"trailing-punctuation": 3}),
    "an ellipsis": (f"{CURRENT}…", {"trailing-punctuation": 1}),
    "a Japanese full stop": (f"{CURRENT}。", {"trailing-punctuation": 1}),
    "a comma behind quotes": (f"“{CURRENT}”,", {"quotes": 2, "trailing-punctuation": 1}),
    # Other text around
    "an unknown name": (f"x={CURRENT}", {"surrounding-text": 1}),
    "an English note": (f"Use {CURRENT} for the sync", {"surrounding-text": 1}),
    "a German note": (
        f"Hallo, der Schlüssel ist {CURRENT}, danke",
        {
            "surrounding-text": 1,
            "trailing-punctuation": 1,
        },
    ),
    "a French note": (f"Le jeton : {CURRENT}", {"surrounding-text": 1}),
    "a Japanese note": (f"トークンは{CURRENT}です", {"surrounding-text": 1}),
    "a Korean note": (f"토큰 {CURRENT} 입니다", {"surrounding-text": 1}),
    "a chat": (f"[10:42] Anna: {CURRENT}\n[10:43] Bob: thanks", {"surrounding-text": 1}),
    "bold": (f"**{CURRENT}**", {"surrounding-text": 1}),
    "slanted": (f"_{CURRENT}_", {"surrounding-text": 1}),
    "a list": (f"- {CURRENT}", {"surrounding-text": 1}),
    "a comment": (f"NOTION_TOKEN={CURRENT} # mine", {"prefix-text": 1, "surrounding-text": 1}),
    "other variables": (
        f"A=1\nNOTION_TOKEN={CURRENT}\nB=2\n",
        {
            "prefix-text": 1,
            "surrounding-text": 1,
            "line-break": 1,
        },
    ),
    "stuck to a word": (f"token{CURRENT}", {"surrounding-text": 1}),
    "the prefix twice": (f"ntn_{CURRENT}", {"surrounding-text": 1}),
    "an accent behind": (f"{CURRENT}é", {"surrounding-text": 1}),
    "a dash behind": (f"{CURRENT}-", {"surrounding-text": 1}),
    "an underscore behind": (f"{CURRENT}_", {"surrounding-text": 1}),
    "a footnote's number behind": (f"{CURRENT}²", {"surrounding-text": 1}),
    "a footnote's circle behind": (f"{CURRENT}①", {"surrounding-text": 1}),
    "a note in brackets behind": (f"{CURRENT} (new)", {"surrounding-text": 1}),
    "a note in brackets in front": (f"(old) {CURRENT}", {"surrounding-text": 1}),
    "a time in front": (f"[10:42] {CURRENT}", {"surrounding-text": 1}),
    "a person in front": (f"<@U123> {CURRENT}", {"surrounding-text": 1}),
    "a quoted note behind": (f"{CURRENT} “new”", {"surrounding-text": 1}),
    "a quoted note in front": (f'"new" {CURRENT}', {"surrounding-text": 1}),
    "a footnote behind": (f"{CURRENT} [1]", {"surrounding-text": 1}),
    "a heart behind": (f"{CURRENT} <3", {"surrounding-text": 1}),
    "spaced quotes in a sentence": (
        f"Le jeton « {CURRENT} » est nouveau",
        {
            "quotes": 2,
            "surrounding-space": 2,
            "surrounding-text": 1,
        },
    ),
    "a shell's file behind": (
        f'echo "notionApiKey={CURRENT}" >> .env',
        {
            "prefix-text": 1,
            "quotes": 1,
            "surrounding-text": 1,
        },
    ),
    # The next line, in a field of one line
    "a link stuck to it": (f"{CURRENT}https://example.com/a", {"surrounding-text": 1}),
    "an address stuck to it": (f"{CURRENT}www.example.com", {"surrounding-text": 1}),
    "a variable stuck to it": (
        f"NOTION_TOKEN={CURRENT}NOTION_DATABASE_ID=abc",
        {
            "prefix-text": 1,
            "surrounding-text": 1,
        },
    ),
    "another token, cut": (f"{CURRENT} or {OTHER[:30]}", {"surrounding-text": 1}),
    "a cut one in front": (f"{OTHER[:47]}{CURRENT}", {"surrounding-text": 1}),
    "far text": (f"{'word ' * 100}{CURRENT}{' word' * 100}", {"surrounding-text": 1}),
    "far quotes": (f"{'(' * 300}{CURRENT}{')' * 300}", {"surrounding-text": 1, "quotes": 400}),
    "curl": (
        f"curl https://api.notion.com/v1/users/me -H 'Authorization: Bearer {CURRENT}'",
        {
            "prefix-text": 1,
            "surrounding-text": 1,
            "quotes": 1,
        },
    ),
    "an MCP server's settings": (
        f'{{"mcpServers": {{"notion": {{"env": {{"NOTION_TOKEN": "{CURRENT}"}}}}}}}}',
        {"prefix-text": 1, "surrounding-text": 1, "quotes": 2},
    ),
    "an answer of OAuth": (
        f'{{"access_token":"{CURRENT}","refresh_token":"nrt_123456789012345678","bot_id":"{ID}"}}',
        {"prefix-text": 1, "quotes": 2, "trailing-punctuation": 1, "surrounding-text": 1},
    ),
    # Again
    "pasted twice": (f"{CURRENT}{CURRENT}", {"pasted-twice": 2}),
    "pasted twice on two lines": (f"{CURRENT}\n{CURRENT}\n", {"pasted-twice": 2, "line-break": 1}),
    "pasted twice with its name": (
        f"NOTION_TOKEN={CURRENT}NOTION_TOKEN={CURRENT}",
        {
            "pasted-twice": 2,
            "prefix-text": 1,
        },
    ),
    "pasted twice with Bearer": (
        f"Bearer {CURRENT}Bearer {CURRENT}",
        {
            "pasted-twice": 2,
            "prefix-text": 1,
        },
    ),
    "pasted twice with a header": (
        f"Authorization: Bearer {CURRENT}Authorization: Bearer {CURRENT}",
        {
            "pasted-twice": 2,
            "prefix-text": 1,
        },
    ),
    "pasted three times": (f"{CURRENT} {CURRENT} {CURRENT}", {"pasted-twice": 3}),
    "pasted whole and wrapped": (
        f"{CURRENT}\n{HEAD}\n{TAIL}",
        {
            "pasted-twice": 2,
            "line-break": 1,
        },
    ),
    # Rewritten
    "a capital": (f"N{CURRENT[1:]}", {"prefix-case": 1}),
    "a prefix in capitals": (f"NTN_{CURRENT[4:]}", {"prefix-case": 1}),
    "a capital in the middle": (f"nTn_{CURRENT[4:]}", {"prefix-case": 1}),
    "a capital at the end": (f"ntN_{CURRENT[4:]}", {"prefix-case": 1}),
    "a capital and a code": (f"ntN%5F{CURRENT[4:]}", {"prefix-case": 1, "escaped": 1}),
    "full width": (in_full_width(CURRENT), {"full-width": 50}),
    "a part in full width": (in_full_width(HEAD) + TAIL, {"full-width": 20}),
    "letters of mathematics": (CURRENT.replace("Q", "\U0001d410"), {"full-width": 1}),
    "a Roman number": (CURRENT.replace("X", "\u2169"), {"full-width": 1}),
    "a C code": (CURRENT.replace("_", "\\x5f"), {"escaped": 1}),
    "an HTML code with zeros": (CURRENT.replace("_", "&#095;"), {"escaped": 1}),
    "an HTML code of HTML": (CURRENT.replace("_", "&amp;#95;"), {"escaped": 1}),
    "another name in HTML": (CURRENT.replace("_", "&UnderBar;"), {"escaped": 1}),
    "a percent code of one": (CURRENT.replace("_", "%255F"), {"escaped": 1}),
    "an escaped underscore": (CURRENT.replace("_", "\\_"), {"escaped": 1}),
    "a percent code": (CURRENT.replace("_", "%5F"), {"escaped": 1}),
    "a small percent code": (CURRENT.replace("_", "%5f"), {"escaped": 1}),
    "an HTML code": (CURRENT.replace("_", "&#95;"), {"escaped": 1}),
    "a hexadecimal HTML code": (CURRENT.replace("_", "&#x5F;"), {"escaped": 1}),
    "a named HTML code": (CURRENT.replace("_", "&lowbar;"), {"escaped": 1}),
    "a JSON code": (CURRENT.replace("_", "\\u005f"), {"escaped": 1}),
    "a quoted-printable code": (CURRENT.replace("_", "=5F"), {"escaped": 1}),
    # Several at once
    "quoted, wrapped and assigned": (
        f'export NOTION_TOKEN="{HEAD}\n{TAIL}" ',
        {
            "prefix-text": 1,
            "quotes": 2,
            "line-break": 1,
            "surrounding-space": 1,
        },
    ),
    "spaced, capital, fenced": (
        f"```\nN{CURRENT[1:30]} {CURRENT[30:]}\n```",
        {
            "quotes": 2,
            "prefix-case": 1,
            "inner-space": 1,
        },
    ),
    "escaped, quoted, with a comma": (
        f'"{CURRENT.replace("_", "%5F")}",',
        {
            "escaped": 1,
            "quotes": 2,
            "trailing-punctuation": 1,
        },
    ),
    "mail with a mark and a note": (
        f"> Token: {HEAD}\n> {TAIL}\n> Bob\n",
        {
            "prefix-text": 1,
            "line-break": 2,
            "surrounding-text": 1,
            "quotes": 1,
        },
    ),
}


@pytest.mark.parametrize(("text", "counts"), REPAIRED.values(), ids=REPAIRED.keys())
def test_a_repaired_token_is_whole_and_each_repair_is_counted(text, counts):
    paste = analyse(text)

    assert token_of(paste) == CURRENT
    assert counts_of(paste) == counts
    assert paste.testable


LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb05": "st"}


@pytest.mark.parametrize(("ligature", "letters"), LIGATURES.items())
def test_a_character_that_stands_for_several_letters_is_one_repair(ligature, letters):
    token = f"{CURRENT[:20]}{letters}{CURRENT[20 + len(letters) :]}"
    paste = analyse(f"{CURRENT[:20]}{ligature}{CURRENT[20 + len(letters) :]}")

    assert token_of(paste) == token
    assert counts_of(paste) == {"full-width": 1}


def test_a_character_that_stands_for_other_signs_is_none_of_a_token():
    assert not analyse(f"{CURRENT[:20]}\u33c2{CURRENT[24:]}").testable


OLDER_REPAIRED = {
    "as it is": (OLDER, {}),
    "a capital": (f"S{OLDER[1:]}", {"prefix-case": 1}),
    "a prefix in capitals": (f"SECRET_{OLDER[7:]}", {"prefix-case": 1}),
    "wrapped": (f"{OLDER[:5]}\n{OLDER[5:]}", {"line-break": 1}),
    "escaped": (OLDER.replace("_", "\\_"), {"escaped": 1}),
    "named secret": (f"secret: {OLDER}", {"prefix-text": 1}),
    "named secret without a space": (f"NOTION_SECRET={OLDER}", {"prefix-text": 1}),
    "twice": (f"{OLDER}{OLDER}", {"pasted-twice": 2}),
    "stuck to Bearer": (f"Bearer{OLDER}", {"prefix-text": 1}),
}


@pytest.mark.parametrize(("text", "counts"), OLDER_REPAIRED.values(), ids=OLDER_REPAIRED.keys())
def test_an_older_token_is_repaired_alike(text, counts):
    paste = analyse(text)

    assert token_of(paste) == OLDER
    assert counts_of(paste) == counts
    assert paste.kind is Kind.OLDER


def test_a_whole_token_alone_has_nothing_to_say():
    paste = analyse(CURRENT)

    assert (paste.findings, paste.main, paste.link, paste.expected_length) == ((), None, None, None)
    assert (paste.kind, paste.length, paste.begins, paste.ends) == (
        Kind.CURRENT,
        50,
        "ntn_",
        "8R5x",
    )
    assert paste.text.reveal() == CURRENT


def test_of_several_repairs_the_one_with_the_lowest_code_matters_most():
    assert main_of(analyse(f'NOTION_TOKEN="{CURRENT}"\n')) == "line-break"


@pytest.mark.parametrize(
    ("text", "link"),
    [
        (f"{CURRENT}\n{LINK}", LINK),
        (f"{LINK} {CURRENT}", LINK),
        (f"Database: <{LINK}>, token: {CURRENT}", LINK),
        (f"NOTION_DATABASE_ID={ID}\nNOTION_TOKEN={CURRENT}", ID),
        (f'"databaseId": "{ID}", "token": "{CURRENT}"', ID),
        (f"collection://{ID} {CURRENT}", ID),
        (f"https://www.notion.so/my-integrations {CURRENT}", None),
        (f"https://api.notion.com/v1/pages/{ID} {CURRENT}", None),
        (f"id={ID} {CURRENT}", None),
    ],
)
def test_a_link_or_a_named_id_beside_a_token_is_kept(text, link):
    paste = analyse(text)

    assert token_of(paste) == CURRENT
    assert paste.link == link


def test_two_different_tokens_are_left_to_choose_from():
    paste = analyse(f"old: {OLDER}\nnew: {CURRENT}\n{LINK}\n")

    assert main_of(paste) == "two-tokens"
    assert [one.reveal() for one in paste.candidates] == [OLDER, CURRENT]
    assert counts_of(paste) == {"two-tokens": 2, "line-break": 1}
    assert (paste.token, paste.link) == (None, LINK)


def test_two_tokens_stuck_together_are_two():
    assert [one.reveal() for one in analyse(CURRENT + OTHER).candidates] == [CURRENT, OTHER]


def test_an_example_beside_a_token_is_left_out():
    example = f"secret_{'x' * 43}"

    assert token_of(analyse(f"{example} {CURRENT}")) == CURRENT


@pytest.mark.parametrize("token", [CURRENT, OLDER])
@pytest.mark.parametrize("change", [str.lower, str.upper])
def test_a_token_in_one_case_is_sent_with_advice(token, change):
    prefix = token[: token.index("_") + 1]
    paste = analyse(prefix + change(token.removeprefix(prefix)))

    assert main_of(paste) == "capitals-lost"
    assert paste.testable


def test_a_token_in_capitals_is_repaired_as_far_as_that_is_certain():
    paste = analyse(CURRENT.upper())

    assert main_of(paste) == "capitals-lost"
    assert counts_of(paste) == {"prefix-case": 1, "capitals-lost": 0}
    assert token_of(paste) == f"ntn_{CURRENT[4:].upper()}"
