"""What stands in an empty field is read to its end, in all languages and with text of 200 %."""

import pytest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit

from notion_wizard.core.session import Step
from notion_wizard.wording import Wording, offered_languages
from tests.support.cut_texts import cut_in, shown


def hints_cut_in(window, person):
    """Return the fields of a window whose hints are cut, and how many of its fields have one."""
    fields = [one for one in shown(window) if isinstance(one, (QLineEdit, QPlainTextEdit))]
    names = {one.objectName() for one in fields if one.placeholderText()}
    return [one for one in cut_in(window, person) if one.partition(":")[0] in names], names


@pytest.mark.parametrize("language", offered_languages())
def test_no_hint_in_a_field_is_cut(open_in, language):
    person = open_in(Wording(language), 2, (800, 600))
    cut, looked_at = [], set()

    def look(window=person.wizard):
        found, names = hints_cut_in(window, person)
        cut.extend(found)
        looked_at.update(names)

    look()
    person.begin("n8n")
    look()
    person.paste_practice_token()
    person.press("nav-next")
    person.arrive(Step.DATABASES)
    person.see("databases-filter")
    look()
    person.press("nav-next")
    person.press("save-skip")
    person.press("tools-other")
    look()
    person.press("support-help")
    topics = person.see("help-topics", QListWidget)
    for row in range(topics.count()):
        topics.setCurrentRow(row)
        look(topics.window())
    assert looked_at >= {"paste-field", "databases-filter", "databases-link", "tools-message"}
    assert looked_at >= {"help-code", "help-report-field"}
    assert cut == []
