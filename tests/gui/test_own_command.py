import sys

import pytest

from notion_wizard.gui import own_command


def test_an_installed_program_is_started_by_python():
    assert own_command.own_command() == (sys.executable, "-P", "-m", "notion_wizard")


@pytest.mark.parametrize(("marker", "of"), [("frozen", sys), ("__compiled__", own_command)])
def test_a_packaged_program_is_its_own_interpreter(monkeypatch, marker, of):
    monkeypatch.setattr(of, marker, True, raising=False)
    assert own_command.own_command() == (sys.executable,)


def test_what_starts_python_under_its_own_name_is_no_interpreter(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/opt/wizard/notion-wizard")
    assert own_command.own_command() == ("/opt/wizard/notion-wizard",)
