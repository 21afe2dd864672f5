import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from notion_wizard.core.codes import Code
from notion_wizard.core.report.reading import read_report
from notion_wizard.core.report.remarks import leading
from notion_wizard.practice.scenario import TOKEN
from tests.gui.help.conftest import choose_topic
from tests.support.practice_walk import walk_through

REFUSED = Code.TOKEN_REFUSED.label
REPORT = f"""> Notion Wizard 0.1.0: report for support
>
> Screens and codes
> 2026-11-20 12:00:00  Screen 1 · What happened
> 2026-11-20 12:01:00  Screen 3 · Paste and check  NW-1216
> 2026-11-20 12:02:00  Screen 3 · Paste and check
> {REFUSED}
>
> What was tried
> Reaching Notion: 0.3 s
> Asking Notion about the token: 15.0 s, {REFUSED}
> Answer: status 401, Notion’s code unauthorized
"""


@pytest.fixture
def paste_report(open_help):
    person = open_help("databases-found", "Read a report")

    def pasted(text):
        person.see("help-report-field", QPlainTextEdit).setPlainText(text)
        person.rest(0)
        return person

    return pasted


def texts_of(person):
    found = person.find("help-report-codes")
    labels = found.findChildren(QLabel) if found else ()
    return [label.text() for label in labels if not label.isHidden()]


def test_a_report_is_told_from_what_the_caller_sees_now(paste_report):
    texts = texts_of(paste_report(REPORT))
    assert texts[:2] == ["To begin with", "Notion does not accept this token"]
    begin = texts.index("On the phone")
    assert texts[begin + 1].startswith("Say: “")
    assert "What stands at the bottom left now?" in "".join(texts)
    assert "2026-11-20 12:01:00  Screen 3 · Paste and check · NW-1216 · " in "\n".join(texts)
    others = texts.index("The other codes, the newest first")
    assert texts[others + 1] == "This token is some characters short"
    assert "Status 401" in "".join(texts)


def ended(mark):
    head = "> Notion Wizard 0.1.0: report\n> System: a\n> Language: en\n> Keychain: b\n> Proxy: no"
    about = "> Practice: nothing here is real\n>\n> Tool: Make. What happened: moved"
    path = "> Steps of this path: Screen 1 · What happened > Done\n>"
    visits = (
        f"> 2026-11-20 12:03:00  Screen 6 · Tool  NW-3401\n> 2026-11-20 12:04:00  Done\n> {mark}"
    )
    return f"{head}\n{about}\n{path}\n{visits}"


def test_a_finished_call_begins_with_that_and_says_on_top_what_it_is_about(paste_report):
    texts = texts_of(paste_report(ended("[x] Das Tool funktioniert")))
    assert texts[:4] == [
        "Practice: nothing here is real",
        "Tool: Make. What happened: moved",
        "To begin with",
        "The tool works: nothing to do.",
    ]
    assert "On the phone" not in texts
    assert "2026-11-20 12:04:00  Done · The tool works: nothing to do." in texts


def test_a_test_left_for_later_is_told_before_what_still_holds(paste_report):
    texts = texts_of(paste_report(ended("[ ] The test was left for later")))
    begin = texts.index("To begin with")
    assert texts[begin + 1] == "The test was left for later."
    assert "On the phone" in texts


def test_a_finished_call_without_any_code_is_no_empty_report(paste_report):
    person = paste_report("2026-11-20 12:04:00  Done\n[x] The tool works")
    assert "The tool works: nothing to do." in texts_of(person)
    assert person.find("help-report-nothing") is None


def test_a_call_is_over_when_the_tool_works_and_not_when_no_code_stands_there(paste_report):
    assert "It is over when the tool works." in "".join(texts_of(paste_report(REPORT)))


def test_a_code_in_it_leads_to_its_page(paste_report):
    person = paste_report(REPORT)
    button = person.see("help-report-truncated-end", QPushButton)
    assert button.text() == "All about NW-1216"
    assert button.accessibleDescription() == "1 2 1 6"
    button.click()
    assert person.see("help-code", QLineEdit).text() == "NW-1216"
    assert person.see("help-code-number", QLabel).text() == "Code NW-1216 · truncated-end"


def test_a_mistyped_code_is_903(paste_report):
    texts = texts_of(paste_report("They say it is NW-1215."))
    assert texts[1:3] == ["Where the report says NW-1215", "There is no such support code"]


def test_a_token_that_came_along_is_taken_out_at_once_and_told(paste_report):
    person = paste_report(f"{REPORT}\nmy token is {TOKEN}")
    field = person.see("help-report-field", QPlainTextEdit)
    assert TOKEN[4:] not in field.toPlainText()
    field.undo()
    assert TOKEN[4:] not in field.toPlainText()
    assert isinstance(field.document(), QTextDocument)
    assert "looked like a token" in person.see("help-report-masked", QLabel).text()
    assert texts_of(person)


def test_without_a_code_it_says_what_to_ask(paste_report):
    person = paste_report("Hello, it does not work.")
    assert "Ask what stands at the bottom left" in person.see("help-report-nothing", QLabel).text()
    assert person.find("help-report-codes") is None
    assert person.find("help-report-masked") is None


def test_an_emptied_field_shows_nothing(paste_report):
    paste_report(REPORT)
    person = paste_report("  ")
    assert texts_of(person) == []
    assert person.find("help-report-nothing") is None


def test_a_long_report_is_read_in_the_background(paste_report):
    person = paste_report(REPORT + "\n" * 3_000)
    person.wait_for("the codes", lambda: bool(texts_of(person)))
    assert texts_of(person)[1] == "Notion does not accept this token"


def test_the_newest_text_counts(paste_report):
    paste_report(REPORT + "\n" * 3_000)
    person = paste_report("NW-1216")
    person.rest(200)
    assert texts_of(person)[1] == "This token is some characters short"


CALLS = [
    *("truncated-end", "two-tokens", "offline", "tls-not-trusted", "token-refused"),
    *("still-old-workspace", "nothing-shared", "link-is-page", "not-kept", "no-token-needed"),
]


@pytest.mark.parametrize("slug", CALLS)
def test_the_report_of_a_call_leads_to_what_is_wrong_in_it(practise, slug):
    person = practise(slug)
    person.wait_for("its first picture", lambda: person.wizard.chronicle is not None)
    walk_through(person, slug)
    person.press("support-report")
    person.wait_for("the keychain's name", lambda: "Practice keychain" in report_of(person))
    report = report_of(person)
    person.press("report-close")
    person.press("support-help")
    choose_topic(person, "Read a report")
    person.see("help-report-field", QPlainTextEdit).setPlainText(quoted(report))
    person.rest(0)
    code = Code.from_slug(slug)
    assert person.see(f"help-report-{slug}", QPushButton).text() == f"All about {code.label}"
    told = leading(read_report(quoted(report)))
    assert told.code is code
    assert person.find("help-report-masked") is None


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("tools-works", "The tool works: nothing to do."),
        ("nav-next", "The test was left for later."),
    ],
)
def test_the_report_of_a_call_that_is_over_is_read_as_over(practise, answer, told):
    person = practise("tool-not-restarted")
    person.wait_for("its first picture", lambda: person.wizard.chronicle is not None)
    walk_through(person, "tool-not-restarted")
    person.press("tools-same")
    person.press(answer)
    person.press("support-report")
    person.wait_for("the keychain's name", lambda: "Practice keychain" in report_of(person))
    report = report_of(person)
    person.press("report-close")
    person.press("support-help")
    choose_topic(person, "Read a report")
    person.see("help-report-field", QPlainTextEdit).setPlainText(quoted(report))
    person.wait_for("the codes", lambda: bool(texts_of(person)))
    texts = texts_of(person)
    assert texts[0] == "Practice: nothing here is real"
    assert texts[1].startswith("Tool: ")
    assert texts[texts.index("To begin with") + 1] == told


def report_of(person):
    return person.see("report-text", QPlainTextEdit).toPlainText()


def quoted(report):
    return "".join(f"> {line}\n" for line in report.splitlines())
