import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.wording import Wording, languages, together

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SPACES = QT_TRANSLATE_NOOP("Test", "%n space(s) removed", "", 3)


class Dictionary:
    """A translator over a mapping from (source, count) or source."""

    def __init__(self, texts):
        self.texts = texts
        self.asked = []

    def translate(self, context, source, disambiguation, n):
        self.asked.append((context, source, disambiguation, n))
        return self.texts.get((source, n), self.texts.get(source, ""))


def english():
    return Wording(now=lambda: NOON)


def said(source, **facts):
    return english().say(Text("Test", source), facts)


# Counting


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (0, "0 spaces removed"),
        (1, "1 space removed"),
        (2, "2 spaces removed"),
        (2000, "2,000 spaces removed"),
    ],
)
def test_english_counts_by_the_plural_mark(n, expected):
    assert english().say(SPACES, {"n": n}) == expected


def test_an_unknown_count_is_some_with_a_capital_at_the_beginning():
    assert english().say(SPACES) == "Some spaces removed"
    assert said("This token is %n character(s) short") == "This token is some characters short"


def test_translate_counts_by_itself():
    assert english().translate("Test", "%n tool(s)", n=1) == "1 tool"
    assert english().translate("Test", "Check now") == "Check now"


# Filling


def test_a_name_keeps_the_quotes_around_it_and_a_fallback_loses_them():
    source = "It opens “{workspace}” through “{connection}”."
    assert said(source, workspace="Northwind") == "It opens “Northwind” through your connection."


@pytest.mark.parametrize(
    "source", ["„{workspace}“", "«\u00a0{workspace}\u00a0»", "「{workspace}」"]
)
def test_the_quotes_of_other_languages_are_known_too(source):
    assert said(f"In {source}.") == "In that workspace."
    assert said(f"In {source}.", workspace="N") == f"In {source}.".replace("{workspace}", "N")


def test_a_quote_that_only_stands_on_one_side_stays():
    assert said("“In {workspace} now”") == "“In that workspace now”"
    assert said("“In {workspace}”") == "“In that workspace”"


def test_a_fallback_has_a_capital_where_a_sentence_begins():
    source = "Good. {tool} waits, and {tool} asks."
    assert said(source) == "Good. Your tool waits, and your tool asks."


def test_a_fact_is_never_filled_again():
    names = {"workspace": "{connection} %n %s {0}", "connection": "{workspace}"}
    assert said("{workspace} / {connection}", **names) == "{connection} %n %s {0} / {workspace}"


def test_an_unknown_placeholder_never_shows_a_brace():
    assert said("Look at {something_else}.") == "Look at …."


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Order\nsync\t 2", "Order sync 2"),
        ("\u202egnihton\u202c", "gnihton"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("half \ud83d gone", "half gone"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("x" * 81, "x" * 79 + "…"),
        ("x" * 80, "x" * 80),
    ],
)
def test_a_name_is_made_harmless(name, shown):
    assert said("{connection}", connection=name) == shown


@pytest.mark.parametrize("name", ["", " \n", "\u200b\u200f", "\u200d"])
def test_a_name_of_which_nothing_is_left_counts_as_missing(name):
    assert said("With “{connection}”.", connection=name) == "With your connection."


@given(st.text(), st.integers(), st.sampled_from(["", ":at", ":duration", ":plain", ":odd"]))
def test_any_fact_in_any_form_gives_a_text_of_one_line_that_can_be_printed(name, number, form):
    shown = said(f"[{{a{form}}}|{{b{form}}}]", a=name, b=number)
    assert shown.isprintable() or not shown.isascii()
    assert len(shown.splitlines()) == 1
    shown.encode()


# Forms


@pytest.mark.parametrize(
    ("source", "facts", "expected"),
    [
        ("{port}", {"port": 8443}, "8,443"),
        ("{port:plain}", {"port": 8443}, "8443"),
        ("{file:plain}", {"file": "x" * 200}, "x" * 200),
        ("{position:at}", {"position": 17}, "at place 17"),
        ("There {position:at}", {}, "There somewhere inside"),
        ("{seconds:duration}", {"seconds": 1}, "1 second"),
        ("{seconds:duration}", {"seconds": 90}, "90 seconds"),
        ("{seconds:duration}", {"seconds": 91}, "2 minutes"),
        ("{seconds:duration}", {"seconds": 240}, "4 minutes"),
        ("{seconds:duration}", {"seconds": 7201}, "3 hours"),
        ("{when:at}", {"when": NOON}, "at 12:00"),
        ("{when:at}", {"when": NOON - timedelta(days=1)}, "on November 19"),
        ("until {when}", {"when": NOON}, "until 12:00"),
        ("until {when}", {}, "until recently"),
        ("down {when:at}", {}, "down earlier"),
    ],
)
def test_a_form_tells_how_a_fact_is_shown(source, facts, expected):
    assert said(source, **facts) == expected


# Moments, numbers, lists


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2026, 11, 20, 10, 42, tzinfo=UTC), "10:42"),
        (datetime(2026, 11, 3, 10, 42, tzinfo=UTC), "November 3"),
        (datetime(2025, 1, 31, 10, 42, tzinfo=UTC), "January 31, 2025"),
        # 23:30 the day before in New York, today in London.
        (datetime(2026, 11, 19, 23, 30, tzinfo=timezone(timedelta(hours=-5))), "04:30"),
    ],
)
def test_a_moment_is_a_time_today_and_a_day_before(moment, expected):
    assert english().moment(moment) == expected


def test_the_clock_is_the_systems_unless_one_is_given():
    assert Wording().moment(datetime(2001, 2, 3, 12, tzinfo=UTC)) == "February 3, 2001"


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], ""),
        (["Zapier"], "Zapier"),
        (["Zapier", "Make"], "Zapier and Make"),
        (["Zapier", "{several}", "a script"], "Zapier, {several} and a script"),
    ],
)
def test_items_are_joined_as_in_a_sentence(items, expected):
    assert english().join(items) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "a, b, c"), ("ja", "a、b、c"), ("de", "a, b, c")]
)
def test_items_stand_side_by_side_with_what_each_language_puts_between_them(language, expected):
    assert Wording(language).row(["a", "b", "c"]) == expected
    assert [Wording(language).row(few) for few in ([], ["a"])] == ["", "a"]


def test_sentences_follow_each_other_with_a_space_where_their_script_has_one():
    assert together("It works.", "", "37 databases.") == "It works. 37 databases."
    assert together("使えました。", "データベース37件。") == "使えました。データベース37件。"
    assert together() == ""


# Diagnoses


def test_a_diagnosis_is_rendered_whole():
    rendered = english().render(Diagnosis(Code.TRUNCATED_END, {"n": 4}))
    assert (rendered.code, rendered.slug, rendered.severity) == ("1216", "truncated-end", "problem")
    assert rendered.title == "This token is 4 characters short"
    assert rendered.explanation.startswith("Part of it was left behind")
    assert rendered.say.startswith("The end of the token is missing, 4 characters;")
    assert rendered.fixes[-1] == "Paste it here."
    assert rendered.causes


def test_a_variant_is_rendered_in_its_own_words():
    facts = {"workspace": "Northwind Studio", "earlier_workspace": "Northwind (old)"}
    rendered = english().render(Diagnosis(Code.OTHER_WORKSPACE, facts, "after-move"))
    assert rendered.severity == "fine"
    assert rendered.title == "This token opens your new workspace"
    assert rendered.explanation == (
        "It opens “Northwind Studio”; before, it was “Northwind (old)”."
    )


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_every_diagnosis_reads_without_any_fact(code):
    entry = ENTRIES[code]
    for one in (entry, *entry.variants.values()):
        rendered = english().render_entry(code, one)
        for text in (rendered.title, rendered.explanation, rendered.say, *rendered.fixes):
            assert not set(text) & set("{}%")
            assert "…" not in text
            assert text[0].isupper() or text[0].isdigit()


# Languages


def test_another_language_gets_its_own_plural_and_its_own_grouping():
    german = Wording(
        "de",
        Dictionary({(SPACES.source, 1): "%n Leerzeichen", SPACES.source: "%n Leerräume entfernt"}),
        lambda: NOON,
    )
    assert german.say(SPACES, {"n": 1}) == "1 Leerzeichen"
    assert german.say(SPACES, {"n": 2000}) == "2.000 Leerräume entfernt"


def test_an_unknown_count_asks_for_the_plural_and_an_uncounted_text_for_none():
    dictionary = Dictionary({})
    Wording("de", dictionary).say(SPACES)
    Wording("de", dictionary).translate("Test", "Check now", "a button")
    assert dictionary.asked[0] == ("Test", SPACES.source, "", 100)
    assert dictionary.asked[-1] == ("Test", "Check now", "a button", -1)


def test_another_language_has_its_own_dates():
    german = Wording(
        "de",
        Dictionary({"{month} {day}": "{day}. {month}", "on {moment}": "am {moment}"}),
        lambda: NOON,
    )
    before = NOON - timedelta(days=17)
    assert german.moment(before) == "3. November"
    assert german.say(Text("Test", "{when:at}"), {"when": before}) == "am 3. November"


@pytest.mark.parametrize(
    ("language", "texts", "shown"),
    [
        ("fr", {"1": "1er", "{month} {day}": "{day} {month}"}, ["1er novembre", "11 novembre"]),
        (
            "pt_BR",
            {"1": "1º", "{month} {day}": "{day} de {month}"},
            ["1º de novembro", "11 de novembro"],
        ),
        ("de", {"{month} {day}": "{day}. {month}"}, ["1. November", "11. November"]),
    ],
)
def test_the_first_day_of_a_month_is_written_as_the_language_does(language, texts, shown):
    wording = Wording(language, Dictionary(texts), lambda: NOON)
    days = (NOON.replace(day=1), NOON.replace(day=11))
    assert [wording.moment(day) for day in days] == shown


def test_what_is_not_translated_stays_english():
    assert Wording("de", Dictionary({})).say(SPACES, {"n": 2}) == "2 spaces removed"


def test_a_language_without_a_file_is_english():
    assert Wording("tlh").language == "en"
    assert Wording("tlh").number(2000) == "2,000"


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Test</name>
<message numerus="yes"><source>%n space(s) removed</source>
<translation><numerusform>%n Leerzeichen weg</numerusform>
<numerusform>%n Leerzeichen sind weg</numerusform></translation></message>
<message><source>Check now</source><translation>Jetzt prüfen</translation></message>
</context></TS>
"""


@pytest.fixture
def _german_file(tmp_path, monkeypatch):
    folder = tmp_path / "translations"
    folder.mkdir()
    source = tmp_path / "de.ts"
    source.write_text(TS, "utf-8")
    qm = folder / "notion_wizard_de.qm"
    lrelease = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    subprocess.run(  # noqa: S603 - Qt's own compiler on a file of ours
        [sys.executable, "-c", lrelease, str(source), "-qm", str(qm)],
        check=True,
        capture_output=True,
    )
    monkeypatch.setattr(languages, "resource", lambda name: tmp_path / name)


@pytest.mark.usefixtures("_german_file")
def test_a_real_translation_file_is_loaded_when_first_needed():
    wording = Wording.for_language("de-AT")
    assert wording.language == "de"
    assert wording.translate("Test", "Check now") == "Jetzt prüfen"
    assert wording.say(SPACES, {"n": 1}) == "1 Leerzeichen weg"
    assert wording.say(SPACES, {"n": 3}) == "3 Leerzeichen sind weg"
    assert wording.say(SPACES) == "Some Leerzeichen sind weg"


def test_english_loads_no_qt():
    program = (
        "import sys\n"
        "from notion_wizard.core.codes import Code\n"
        "from notion_wizard.core.diagnosis import Diagnosis\n"
        "from notion_wizard.wording import Wording\n"
        "from notion_wizard.wording.handbook import handbook\n"
        "wording = Wording.for_language('en_GB')\n"
        "wording.render(Diagnosis(Code.DATABASES_FOUND, {'n': 2000}))\n"
        "handbook(wording)\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603 - ourselves
