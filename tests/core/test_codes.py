import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.codes import Code, check_digit

# Numbers and slugs are fixed for ever: other programs and support books rely on them.
PINNED = """
101 surrounding-space · 102 line-break · 103 inner-space · 104 invisible-character · 105 quotes
· 106 prefix-text · 107 trailing-punctuation · 108 surrounding-text · 109 pasted-twice ·
110 prefix-case · 111 full-width · 112 escaped · 120 nothing-pasted · 121 truncated-end ·
122 truncated-start · 123 too-long · 124 masked-copy · 125 shortened-copy ·
126 lookalike-character · 127 odd-character · 128 example-token · 129 two-tokens ·
130 unknown-shape · 131 capitals-lost · 140 database-link · 141 bare-id · 142 refresh-token ·
143 browser-cookie · 144 other-service-key · 145 unfilled-variable · 146 ordinary-text ·
147 client-secret · 150 same-as-saved · 151 refused-before · 152 same-text
201 offline · 202 name-not-found · 203 connection-refused · 204 timed-out · 205 connection-cut ·
210 tls-not-trusted · 211 tls-date · 212 tls-wrong-host · 213 tls-other ·
214 inspected-but-trusted · 220 proxy-unreachable · 221 proxy-login · 230 sign-in-page ·
231 blocked · 232 strange-answer · 240 notion-busy · 241 notion-trouble · 242 cancelled
300 accepted · 301 token-refused · 302 token-revoked · 303 token-expired ·
304 token-switched-off · 305 refused-and-damaged · 306 nothing-sent · 307 account-restricted ·
308 maybe-webhook-secret · 309 too-fresh · 310 capability-missing · 320 other-workspace ·
321 other-connection · 322 personal-token · 323 still-old-workspace · 330 wizard-outdated ·
340 tool-not-restarted · 341 other-variable-name · 342 tool-validator-outdated ·
343 tool-wants-oauth · 344 variable-wins · 345 tool-still-fails · 346 no-token-needed
500 databases-found · 501 nothing-shared · 502 nothing-visible · 503 list-incomplete ·
504 list-interrupted · 505 cannot-read-content · 510 link-reachable ·
511 link-not-shared-or-missing · 512 link-is-page · 513 link-is-linked-view ·
514 link-not-notion · 515 link-without-id · 516 link-in-trash · 517 link-other-workspace ·
518 database-appeared
600 saved-and-read-back · 601 no-keychain · 602 keychain-locked · 603 keychain-refused ·
604 keychain-waiting · 605 not-kept · 606 keychain-not-safe · 607 keychain-full ·
608 keychain-trouble · 609 saved-not-retested · 610 undone · 611 nothing-to-undo · 612 removed ·
613 entry-gone · 614 save-interrupted
701 profiles-unreadable · 702 profiles-not-writable · 703 disk-full ·
704 profiles-from-newer-version · 705 file-not-writable · 706 file-not-replaced · 707 no-display
901 crashed · 902 wrong-use · 903 no-such-code
"""


def test_numbers_and_slugs_are_those_that_were_published():
    published = re.findall(r"(\d{3}) ([a-z-]+)", PINNED)
    assert {code.value: code.slug for code in Code} == {int(n): slug for n, slug in published}
    assert len(published) == len(Code) == 116


def test_a_code_reads_as_in_the_design():
    code = Code.TRUNCATED_END
    assert (code.digits, code.label, code.spoken) == ("1216", "NW-1216", "1 2 1 6")


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_one_wrong_digit_is_noticed(code):
    for place, digit in enumerate(code.digits):
        for other in set("0123456789") - {digit}:
            assert Code.typed(code.digits[:place] + other + code.digits[place + 1 :]) is None


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_two_swapped_neighbours_are_noticed(code):
    for place in range(3):
        left, right = code.digits[place], code.digits[place + 1]
        swapped = code.digits[:place] + right + left + code.digits[place + 2 :]
        assert swapped == code.digits or Code.typed(swapped) is None


@given(st.from_regex(r"[0-9]{1,12}", fullmatch=True))
def test_a_number_with_its_check_digit_checks_to_zero(digits):
    assert check_digit(f"{digits}{check_digit(digits)}") == 0


@pytest.mark.parametrize("typed", ["NW-1216", "nw 1216", "1 2 1 6", " 1216\n", "NW\u20111216"])
def test_a_code_is_understood_however_it_is_typed(typed):
    assert Code.typed(typed) is Code.TRUNCATED_END


@pytest.mark.parametrize("typed", ["", "121", "12160", "NW", "1 2 1 \uff16", "9990"])
def test_what_is_no_code_is_none(typed):
    assert Code.typed(typed) is None


def test_digits_that_check_but_name_nothing_are_none():
    unused = f"400{check_digit('400')}"
    assert Code.typed(unused) is None


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_a_slug_leads_back_to_its_code(code):
    assert Code.from_slug(code.slug) is code


def test_an_unknown_slug_is_none():
    assert Code.from_slug("no-such-slug") is None
