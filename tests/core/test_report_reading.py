import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.codes import Code
from notion_wizard.core.flow import Job
from notion_wizard.core.report import Surroundings, printed, report
from notion_wizard.core.report.reading import LONGEST, CodeSeen, Moment, read_report
from notion_wizard.core.report.remarks import end_of, leading, remarks
from notion_wizard.core.session import Session, Step, Verdict
from notion_wizard.core.timeline import TimedJob, Visit
from notion_wizard.wording import Wording
from tests.core.builders import NOON, book_of, checked, with_listing, with_no, with_paste
from tests.support.pastes import CURRENT, in_full_width

SURROUNDINGS = Surroundings("0.1.0", "3.11.2", "Debian 12", "en", "Secret Service")
LATER = NOON.replace(minute=4)


class German:
    """Another language, whose words nobody here knows."""

    def translate(self, _context, source, _disambiguation, _n):
        for english, german in {"Screen": "Bildschirm", ": ": "\u00a0: ", "Home": "Start"}.items():
            source = source.replace(english, german)
        return source


def made(wording=None, *, end=None, is_practice=False):
    session = with_no(with_paste(Session(book_of()), Code.SURROUNDING_SPACE), status=401)
    visits = (
        Visit(NOON, Step.SITUATION),
        Visit(NOON, Step.CHECK, Code.TRUNCATED_END),
        Visit(LATER, Step.CHECK, Code.TOKEN_REFUSED),
        Visit(LATER, Step.DONE, None, end) if end else Visit(LATER, Step.HOME),
    )
    jobs = (TimedJob(Job.REACH, 0.3), TimedJob(Job.TEST, 15.04, Code.TOKEN_REFUSED))
    surroundings = replace(SURROUNDINGS, is_practice=is_practice)
    lines = report(session, surroundings, visits, jobs)
    return printed(lines, (wording or Wording()).say)


def seen(code):
    return CodeSeen(code, code.label)


def said(text):
    return [line.said(Wording().say) for line in remarks(read_report(text))]


def quoted(text):
    return "".join(f"> {line}\n" for line in text.splitlines())


def twice_quoted(text):
    return "".join(f">> {line}\r\n" for line in text.splitlines())


def wrapped(text, width=45):
    """As mail wraps: at a blank, before this character."""
    lines = []
    for line in text.splitlines():
        rest = line
        while len(rest) > width and " " in rest[:width]:
            head, _, tail = rest[:width].rpartition(" ")
            lines.append(head)
            rest = tail + rest[width:]
        lines.append(rest)
    return "\n".join(lines)


DAMAGES = {
    "as it is": str,
    "quoted": quoted,
    "quoted twice, with Windows' line ends": twice_quoted,
    "wrapped": wrapped,
    "wrapped and quoted": lambda text: quoted(wrapped(text)),
    "in HTML": lambda text: "".join(f"&gt; {line}\n" for line in text.splitlines()),
    "with other blanks": lambda text: text.replace(" ", "\u00a0"),
    "with other hyphens": lambda text: text.replace("NW-", "NW\u2011"),
    "with words around it": lambda text: f"Hello,\nhere it is.\n\n{text}\nBest regards\n",
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_report_is_read_however_a_mail_has_changed_it(damage):
    reading = read_report(damage(made()))
    assert [(one.screen, one.seen and one.seen.code) for one in reading.moments] == [
        (1, None),
        (3, Code.TRUNCATED_END),
        (3, Code.TOKEN_REFUSED),
        (None, None),
    ]
    assert [(one.seconds, one.seen and one.seen.code) for one in reading.tried] == [
        (0.3, None),
        (15.0, Code.TOKEN_REFUSED),
    ]
    assert reading.others == (seen(Code.SURROUNDING_SPACE),)
    assert (reading.statuses, reading.pasted) == ((401,), 50)
    assert not reading.held_token


def test_a_report_in_another_language_is_read_as_well():
    reading = read_report(made(Wording("de", German())))
    assert [one.screen for one in reading.moments] == [1, 3, 3, None]
    assert reading.moments[-1].name == "Start"
    assert reading.statuses == (401,)
    assert len(reading.tried) == 2


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
@pytest.mark.parametrize(("end", "works"), [(Verdict.WORKS, True), (Verdict.LATER, False)])
def test_how_it_ended_is_read_in_any_language(damage, end, works):
    text = made(Wording("de", German()), end=end)
    reading = read_report(damage(text))
    assert reading.works is works
    assert reading.moments[-1].works is works
    assert end_of(reading).said(Wording().say) == (
        "The tool works: nothing to do." if works else "The test was left for later."
    )


def visits_behind_an_end(*behind):
    visits = (Visit(NOON, Step.DONE, Code.DATABASES_FOUND, Verdict.WORKS), *behind)
    return read_report(printed(report(Session(book_of()), SURROUNDINGS, visits), Wording().say))


def test_an_end_holds_at_the_start_and_not_on_the_next_path():
    assert visits_behind_an_end(Visit(LATER, Step.HOME), Visit(LATER, Step.SITUATION)).works
    assert visits_behind_an_end(Visit(LATER, Step.CHECK)).works is None
    assert visits_behind_an_end(Visit(LATER, Step.HOME, Code.KEYCHAIN_LOCKED)).works is None
    assert read_report("").works is None
    assert end_of(read_report("")) is None


def test_a_box_that_belongs_to_no_screen_ends_nothing():
    assert read_report("[x] The tool works").works is None


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
@pytest.mark.parametrize("is_practice", [True, False])
def test_what_a_report_is_about_is_read(damage, is_practice):
    about = read_report(damage(made(is_practice=is_practice))).about
    *practice, tool = [line.replace("\u00a0", " ") for line in about]
    assert practice == (["Practice: nothing here is real"] if is_practice else [])
    assert tool == "Tool: –. What happened: The token is turned down, or not sure"


def test_without_a_head_or_a_path_nothing_is_known_of_what_it_is_about():
    assert read_report("2026-11-20 12:00:00  Screen 3 · Check  NW-1216").about == ()
    assert read_report("Notion Wizard 0.1.0: report\nA: b\nC: d\nE: f\nG: h\nI: j").about == ()


def test_screens_are_told_in_the_order_of_time():
    lines = ["2026-11-20 12:04:00  Home", "2026-11-20 12:00:00  Screen 1 · What happened"]
    first, second = read_report("\n".join(lines)).moments
    assert first == Moment("2026-11-20 12:00:00", 1, "Screen 1 · What happened")
    assert second == Moment("2026-11-20 12:04:00", None, "Home")


def test_each_code_is_told_once_the_newest_on_a_screen_first():
    codes = [one.code for one in read_report(made()).codes]
    assert codes == [Code.TOKEN_REFUSED, Code.TRUNCATED_END, Code.SURROUNDING_SPACE]


@pytest.mark.parametrize(
    "typed",
    ["NW-1216", "nw 1216", "NW1216", "NW-1 2 1 6", "Code NW–1216.", in_full_width("NW-1216")],
)
def test_a_code_is_known_however_it_was_typed(typed):
    assert read_report(f"they say {typed} stands there").codes == (seen(Code.TRUNCATED_END),)


@pytest.mark.parametrize(
    ("typed", "label"),
    [("NW-1215", "NW-1215"), ("NW-12160", "NW-12160"), ("NW-12", "NW-12"), ("NW-2116", "NW-2116")],
)
def test_a_code_with_a_wrong_digit_is_903(typed, label):
    assert read_report(f"it says {typed}").codes == (CodeSeen(Code.NO_SUCH_CODE, label),)


@pytest.mark.parametrize("typed", ["1216", "1 2 1 6", "it says 1216 there"])
def test_digits_alone_are_a_code_where_no_other_stands(typed):
    assert read_report(typed).codes == (seen(Code.TRUNCATED_END),)


@pytest.mark.parametrize(
    "text", ["", " \n", "2026", "12:16", "1216-11-20", "Hello", "12160", "3.1216"]
)
def test_what_holds_no_code_has_none(text):
    assert read_report(text).codes == ()


def test_digits_beside_a_real_code_are_none():
    assert read_report("NW-1216, and 3014 pages").codes == (seen(Code.TRUNCATED_END),)


def test_a_database_is_no_status():
    assert (
        read_report("1 database found\nDatabase: Orders, status 401, unauthorized").statuses == ()
    )


@pytest.mark.parametrize("text", [f"Here: {CURRENT}\nNW-1216", quoted(f"{CURRENT}\nNW-1216")])
def test_a_token_that_came_along_is_masked(text):
    reading = read_report(text)
    assert reading.held_token
    assert CURRENT[4:] not in reading.masked
    assert CURRENT not in repr(reading)
    assert reading.codes == (seen(Code.TRUNCATED_END),)


def test_a_line_that_mail_has_packed_is_put_together():
    assert read_report("2026-11-20 12:00:00  Screen 3 =\n· Check  NW-=\n1216").codes == (
        seen(Code.TRUNCATED_END),
    )


# What to begin with


def after(*codes):
    """Return a report with these codes, one a minute."""
    return "\n".join(
        f"2026-11-20 12:0{minute}:00  Screen 3 · Check  {code.label}"
        for minute, code in enumerate(codes)
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (made(), Code.TOKEN_REFUSED),
        # It is over: the newest is told.
        ("2026-11-20 12:00:00  A  NW-1216\n2026-11-20 12:01:00  B  NW-5004", Code.DATABASES_FOUND),
        # A crash belongs to no screen.
        (
            f"2026-11-20 12:00:00  A  {Code.ACCEPTED.label}\n\nMistake: X ({Code.CRASHED.label})",
            Code.CRASHED,
        ),
        # An advice stops nobody: it still holds behind good news of something else.
        (after(Code.NOTHING_SHARED, Code.SAVED_AND_READ_BACK), Code.NOTHING_SHARED),
        (after(Code.NOTHING_SHARED, Code.DATABASES_FOUND), Code.DATABASES_FOUND),
        ("NW-1215 and NW-1216", Code.TRUNCATED_END),
        ("NW-1215", Code.NO_SUCH_CODE),
    ],
)
def test_it_begins_with_what_the_caller_sees_now(text, code):
    assert leading(read_report(text)).code is code


def test_without_a_code_there_is_nothing_to_begin_with():
    assert leading(read_report("Hello")) is None


# What others named

NAMED_SO = (
    "NW-3019 turned down",
    Code.CRASHED.label,
    "0.3 s, NW-3019",
    "1216",
    "a name that is so long that every mail wraps it somewhere, NW-3019 and all of it",
)


def with_names(*names, codes=()):
    """Return a report of a good day, with the names of databases in it."""
    session = with_listing(checked(book_of()), *names)
    visits = [Visit(NOON, Step.CHECK, code) for code in (*codes, None)]
    jobs = [TimedJob(Job.REACH, 0.3)]
    return printed(report(session, SURROUNDINGS, visits, jobs, with_names=True), Wording().say)


# A name goes on only behind a line as long as those that mail makes.
DAMAGES_OF_NAMES = DAMAGES | {
    "wrapped": lambda text: wrapped(text, 76),
    "wrapped and quoted": lambda text: quoted(wrapped(text, 76)),
}


@pytest.mark.parametrize("damage", DAMAGES_OF_NAMES.values(), ids=DAMAGES_OF_NAMES)
def test_a_database_that_is_called_like_a_code_is_none(damage):
    reading = read_report(damage(with_names(*NAMED_SO)))
    assert (reading.codes, len(reading.tried)) == ((), 1)
    reading = read_report(damage(with_names(*NAMED_SO, codes=[Code.NOTHING_SHARED])))
    assert reading.codes == (seen(Code.NOTHING_SHARED),)


def test_as_many_databases_as_a_code_has_digits_are_none():
    text = with_names("Orders").replace("1 database found", "1216 databases found")
    assert "1216 databases found" in text
    assert read_report(text).codes == ()


@pytest.mark.parametrize(
    "word", ["PS: the strip says NW-1216", "Now NW-1216 stands there", "Best,\nAda: NW-1216"]
)
def test_what_a_mail_says_behind_the_names_counts(word):
    text = f"{with_names(*NAMED_SO)}\n{word}\n"
    assert read_report(text).codes == (seen(Code.TRUNCATED_END),)


def test_what_stands_right_under_the_names_counts():
    text = with_names("Orders", Code.CRASHED.label)
    name = f"Database: {Code.CRASHED.label}\n"
    assert name in text
    text = text.replace(name, f"{name}Now NW-1216 stands there\n")
    assert read_report(text).codes == (seen(Code.TRUNCATED_END),)


def test_a_number_in_a_mails_own_words_makes_no_names_of_what_comes_next():
    assert read_report("I tried it 3 times\nScreen: NW-1216").codes == (seen(Code.TRUNCATED_END),)
    behind = f"{with_names()}\nI tried it 3 times\nand saw NW-1216"
    assert read_report(behind).codes == (seen(Code.TRUNCATED_END),)


def test_a_second_report_behind_the_names_is_read():
    text = f"{with_names(*NAMED_SO)}\n{made()}"
    assert read_report(text).moments[-1].seen is None
    assert leading(read_report(text)).code is Code.TOKEN_REFUSED


# What the numbers say

SLOW = (
    "“{}” took {} seconds, and most often it is less than one: the network is slow, or something "
    "on the way holds answers back."
)


def test_the_numbers_are_told_in_words():
    assert said(made()) == [
        "The report covers 2026-11-20 12:00:00 to 2026-11-20 12:04:00.",
        "50 characters were pasted, as many as a whole token has.",
        "Status 401: Notion was reached, and turned this very token down.",
        SLOW.format("Asking Notion about the token", "15.0"),
    ]


def test_a_code_that_comes_again_is_told():
    visit = "2026-11-20 12:0{}:00  Screen 3 · Check  NW-1216\n"
    assert said("".join(visit.format(minute) for minute in range(3)))[1] == (
        "NW-1216 came 3 times: what it advises was not done yet, or it did not help."
    )


def test_good_news_may_come_again():
    visit = f"2026-11-20 12:00:00  Screen 3 · Check  {Code.ACCEPTED.label}\n"
    assert len(said(visit * 2)) == 1


def test_a_length_that_is_not_a_tokens_is_told():
    (told,) = said("Pasted: 46 characters, begins ntn_, ends w3Kd")
    assert told == "46 characters were pasted; a whole token has 50."


def test_what_never_reached_notion_says_nothing_of_the_token():
    (told,) = said(f"Reaching Notion: 0.1 s, {Code.OFFLINE.label}")
    assert told.startswith("Notion was not asked with success")


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (403, "may not do this"),
        (404, "not shared"),
        (407, "proxy"),
        (429, "pause"),
        (503, "Status 503: trouble"),
    ],
)
def test_a_status_is_told_in_words(status, word):
    (told,) = said(f"Asking: 0.2 s\nAnswer: status {status}, Notion’s code –")
    assert word in told


def test_a_status_that_says_nothing_is_left_out():
    assert said("Asking: 0.2 s\nAnswer: status 200, Notion’s code –") == []


# Whatever is pasted


@given(st.text())
def test_any_text_is_read(text):
    reading = read_report(text)
    assert all(one.code in Code for one in reading.codes)


@given(
    st.lists(
        st.sampled_from(
            [
                "NW-",
                "1216",
                "\n",
                "> ",
                " ",
                ":",
                "2026-11-20 12:00:00",
                "0.3 s",
                "ntn_",
                "Screen 3 · ",
                "status 401,",
            ]
        )
    ).map("".join)
)
def test_any_pieces_of_a_report_are_read(text):
    read_report(text)


@pytest.mark.parametrize(
    "piece", ["NW-", "1 2 1 6 ", "> ", ":", "2026-11-20 12:00:00", "a: 0.3 s\n", "1", " "]
)
def test_a_very_long_text_is_read_in_time(piece):
    begun = time.monotonic()
    read_report(piece * LONGEST)
    assert time.monotonic() - begun < 20
