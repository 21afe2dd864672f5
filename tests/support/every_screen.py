"""Every screen in the states that people meet, one after the other: for tests that look at all."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from notion_wizard.core.codes import Code
from notion_wizard.core.session import Step
from notion_wizard.practice.scenarios import SCENARIOS
from tests import tour
from tests.support.person import Person

Look = Callable[[str, QWidget], None]
"""Is handed what a screen is called here, and its window."""

_PASTES: Final = (
    *("nothing-pasted", "surrounding-text", "masked-copy", "two-tokens", "database-link"),
    *("token-refused", "maybe-webhook-secret", "tls-not-trusted", "notion-busy", "personal-token"),
)
"""Stories whose token is pasted on screen 3: a finding, a choice, a refusal, no way to Notion."""

_LISTS: Final = ("nothing-shared", "list-incomplete", "list-interrupted", "cannot-read-content")
_KEYCHAINS: Final = ("no-keychain", "keychain-refused", "keychain-full", "saved-not-retested")
_TOOLS: Final = {
    "n8n": Code.TOOL_NOT_RESTARTED,
    "script": Code.VARIABLE_WINS,
    "other": Code.VARIABLE_WINS,
}
"""What is told when the error is still the same, once this computer was searched."""

_REPORT: Final = f"Notion Wizard 1.0, report for support\n{Code.TOKEN_REFUSED.label} Screen 3"


def visit_every_screen(person: Person, look: Look) -> None:
    """Walk through all of the program, and stop to look wherever there is something new."""

    def look_at_wizard(name: str) -> None:
        look(name, person.wizard)

    tour.walk_to_the_end(person, look_at_wizard)
    tour.paste_a_short_token(person)
    look_at_wizard("3-check-short")
    tour.look_for_the_token(person, look_at_wizard)
    tour.see_the_other_paths(person, look_at_wizard)
    _see_what_is_pasted(person, look_at_wizard)
    _see_lists(person, look_at_wizard)
    _see_keychains(person, look_at_wizard)
    _see_the_guide(person, look_at_wizard)
    _see_tools(person, look_at_wizard)
    _see_home(person, look_at_wizard)
    _see_help(person, look)
    _see_dialogs(person, look)


def visit_few_screens(person: Person, look: Look) -> None:
    """Walk through one path, and see what the others are made of as well."""

    def look_at_wizard(name: str) -> None:
        look(name, person.wizard)

    tour.walk_to_the_end(person, look_at_wizard)
    tour.paste_a_short_token(person)
    look_at_wizard("3-check-short")
    tour.look_for_the_token(person, look_at_wizard)
    _see_found_files(person, look_at_wizard)
    _see_dialogs(person, look)


def _see_what_is_pasted(person: Person, look: tour.Camera) -> None:
    for slug in _PASTES:
        person.practise(slug)
        story = SCENARIOS[slug]
        person.begin(story.tool, story.situation)
        if person.session.step is not Step.CHECK:
            person.press("guide-have")
        person.paste_practice_token()
        person.see_code(_last_told(slug))
        look(f"3-check-{slug}")


def _last_told(slug: str) -> str:
    """Return the code that stays when all is done; others may come before."""
    code = Code.ACCEPTED if slug == "surrounding-text" else Code.from_slug(slug)
    assert code is not None
    return code.label


def _to_databases(person: Person, slug: str) -> None:
    person.practise(slug)
    person.begin("n8n")
    person.paste_practice_token()
    person.press("nav-next")
    person.arrive(Step.DATABASES)


def _see_lists(person: Person, look: tour.Camera) -> None:
    for slug in _LISTS:
        _to_databases(person, slug)
        person.see_code(_last_told(slug))
        look(f"4-databases-{slug}")


def _see_keychains(person: Person, look: tour.Camera) -> None:
    for slug in _KEYCHAINS:
        _to_databases(person, slug)
        person.press("nav-next")
        person.arrive(Step.SAVE)
        person.press("nav-save")
        person.see_code(_last_told(slug))
        look(f"5-save-{slug}")


def _see_the_guide(person: Person, look: tour.Camera) -> None:
    for situation in ("refused", "moved", "missing", "first"):
        person.practise("nothing-pasted" if situation == "missing" else "databases-found")
        person.begin("make", situation)
        if situation == "refused":
            person.press("paste-none")
        person.arrive(Step.GUIDE)
        if situation != "missing":
            person.press("guide-owner-yes")
        look(f"2-guide-{situation}")


def _see_tools(person: Person, look: tour.Camera) -> None:
    for tool, code in _TOOLS.items():
        person.practise("variable-wins")
        person.begin(tool)
        person.paste_practice_token()
        person.press("nav-next")
        person.press("nav-next")
        person.press("save-skip")
        person.arrive(Step.TOOLS)
        look(f"6-tool-{tool}")
        person.press("tools-same")
        person.see_code(code.label)
        look(f"6-tool-{tool}-same-error")
    _see_found_files(person, look)


def _see_found_files(person: Person, look: tour.Camera) -> None:
    person.practise("databases-found")
    person.begin("script")
    person.paste_practice_token()
    person.press("nav-next")
    person.press("nav-next")
    person.press("save-skip")
    person.press("tools-folder")
    person.see("tools-found-summary", QLabel)
    look("6-tool-files")


def _see_home(person: Person, look: tour.Camera) -> None:
    for slug in ("same-as-saved", "save-interrupted", "token-switched-off"):
        person.wizard.practise(slug)
        person.arrive(Step.HOME)
        look(f"home-{slug}")
    person.practise("databases-found")
    person.begin("make", "moved")
    person.press("guide-owner-no")
    person.press("guide-wait")
    person.arrive(Step.HOME)
    look("home-waiting")


def _see_help(person: Person, look: Look) -> None:
    person.wizard.practise("same-as-saved")
    person.press("support-help")
    window = _open_window(person, "help")
    window.resize(person.wizard.size())
    topics = person.see("help-topics", QListWidget)
    for row in range(topics.count()):
        topics.setCurrentRow(row)
        look(f"help-{row}", window)
    topics.setCurrentRow(2)
    person.see("help-report-field", QPlainTextEdit).setPlainText(_REPORT)
    look("help-report-read", window)
    for code in (Code.TOKEN_REFUSED, Code.NO_SUCH_CODE):
        person.see("help-code", QLineEdit).setText(code.label)
        look(f"help-code-{code.slug}", window)
    window.close()


def _see_dialogs(person: Person, look: Look) -> None:
    tour.paste_a_short_token(person)
    person.press("support-report")
    report = _open_window(person, "report")
    look("report", report)
    report.close()
    person.press("nav-cancel")
    look("close-question", _open_window(person, "close-question"))
    person.press("close-stay")


def _open_window(person: Person, name: str) -> QWidget:
    (window,) = [one for one in person.wizard.findChildren(QWidget, name) if one.isVisible()]
    return window
