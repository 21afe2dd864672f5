"""The page for an IT department says what the code does."""

import ast
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from platformdirs.windows import Windows

import notion_wizard
from notion_wizard.adapters import system_keychain
from notion_wizard.adapters.notion_address import NOTION
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.core.codes import Code
from notion_wizard.core.links import address_of
from notion_wizard.core.token_places.kinds_of_files import BACKUP_ENDING
from notion_wizard.parts import PYSIDE_SOURCE, QT_SOURCE
from notion_wizard.wording.screens import load_screens

PACKAGE = Path(notion_wizard.__file__).parent
PACKAGING = PACKAGE.parent / "packaging"
PAGE = (PACKAGING / "FOR-IT.md").read_text("utf-8")
HOSTS = dict(re.findall(r"^\| `([a-z.]+)` \| 443 \| the (program|browser)", PAGE, re.MULTILINE))


def host_of(address):
    return urlsplit(address).hostname


def hosts_opened_by(who):
    return {host for host, opener in HOSTS.items() if opener == who}


def test_the_program_asks_one_host_and_the_page_names_it():
    assert hosts_opened_by("program") == {host_of(NOTION)}


def test_the_page_names_each_host_that_the_browser_is_sent_to():
    addresses = [*load_screens().links.values(), address_of("0" * 31 + "1")]
    assert hosts_opened_by("browser") == {host_of(address) for address in addresses}


def texts_of(file):
    """Yield what the code of a file holds as text, without what only its readers are told."""
    tree = ast.parse(file.read_text("utf-8"))
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
            yield node.value


def test_no_other_host_stands_in_the_code():
    program = [file for file in PACKAGE.rglob("*.py") if "practice" not in file.parts]
    found = {
        host
        for file in program
        for text in texts_of(file)
        for host in re.findall(r"https?://([a-z0-9-]+(?:\.[a-z0-9-]+)+)", text)
    }
    # Shown in About and never opened; an example at this computer; the name of a file format.
    not_opened = {host_of(QT_SOURCE), host_of(PYSIDE_SOURCE), "127.0.0.1", "www.w3.org"}
    assert found - not_opened <= set(HOSTS)
    assert host_of(NOTION) in found


@pytest.mark.parametrize(
    ("system", "told"),
    [
        (Windows, "`%LOCALAPPDATA%\\notion-wizard`"),
        (MacOS, "`~/Library/Application Support/notion-wizard`"),
        (Unix, "`~/.local/share/notion-wizard`"),
    ],
)
def test_the_folder_of_the_profile_file_is_where_the_page_says(system, told, monkeypatch):
    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _name: "%LOCALAPPDATA%")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    folder = system("notion-wizard", appauthor=False).user_data_dir
    plain = folder.replace(str(Path.home()), "~").replace("%/", "%\\")
    assert f"`{plain}`" == told
    assert told in PAGE


def test_names_of_files_and_entries_are_those_of_the_code(tmp_path):
    assert system_keychain._service("some") == "notion-wizard/some"
    assert ProfileFile(tmp_path)._file.name == "profiles.json"
    for name in ("service `notion-wizard/`", "user `token`", "`profiles.json`", BACKUP_ENDING):
        assert name in PAGE


def test_every_code_in_it_is_one():
    codes = set(re.findall(r"NW-\d{4}", PAGE))
    assert codes
    assert codes <= {code.label for code in Code}


def test_names_and_exit_codes_of_the_installer_are_its_own():
    described = (PACKAGING / "windows/installer.nsi").read_text("utf-8")
    key = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\NotionWizard"
    folder = r"Programs\Notion Wizard"
    for words in (key, folder, "DisplayVersion", "uninstall.exe"):
        assert words in described
        assert words in PAGE
    comment = described.partition("Exit codes")[2].partition("\n\n")[0]
    codes = dict(re.findall(r"\s(\d)  (\w+ ?\w*)", comment))
    told = dict(re.findall(r"^\| (\d) \| (\w+ ?\w*)", PAGE, re.MULTILINE))
    assert codes == told
