import pytest

from notion_wizard.core.token_places.kinds_of_files import (
    BACKUP_ENDING,
    NEW_ENDING,
    is_entered,
    is_looked_at,
)


@pytest.mark.parametrize(
    "name",
    [
        *(".env", ".env.local", "prod.env", ".ENV", ".envrc", "settings.json", "a.yaml", "b.yml"),
        *("pyproject.toml", "tox.ini", "app.cfg", "x.conf", "sync.py", "SYNC.PY", "run.sh"),
        *("run.ps1", "index.js", "index.ts", ".bashrc", ".zshenv", "Dockerfile", "Makefile"),
    ],
)
def test_settings_and_scripts_are_looked_at(name):
    assert is_looked_at(name)


@pytest.mark.parametrize(
    "name",
    [
        *("photo.jpg", "notes.txt", "report.pdf", "json", "py", "env", "tool.exe", "README", ""),
        *(f".env{BACKUP_ENDING}", f"a.json{BACKUP_ENDING}-2", f".env{NEW_ENDING}"),
    ],
)
def test_other_files_are_not_nor_what_the_wizard_keeps_beside_them(name):
    assert not is_looked_at(name)


@pytest.mark.parametrize("name", [".git", "node_modules", ".venv", "__pycache__", "Node_Modules"])
def test_folders_that_hold_what_others_made_are_not_entered(name):
    assert not is_entered(name)


@pytest.mark.parametrize("name", ["orders", ".config", "src", "environment", "build"])
def test_folders_of_the_person_are_entered(name):
    assert is_entered(name)
