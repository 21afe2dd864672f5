"""What the real computer and the practice one promise alike."""

from pathlib import Path

import pytest

from notion_wizard.adapters.local_places import LocalPlaces
from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.token_places.kinds_of_files import BACKUP_ENDING
from notion_wizard.practice.places import FOLDER, PracticePlaces, computer_with
from tests.core.builders import KEY, OLDER_TOKEN, OTHER_TOKEN, TOKEN, fingerprint_of

OLD, NEW = OTHER_TOKEN.reveal(), TOKEN.reveal()
OF_OLD = {fingerprint_of(OTHER_TOKEN)}
LINE = f"# orders\r\nNOTION_TOKEN={OLD}\r\n".encode()


class RealFiles:
    """Files on a disk, changed behind the wizard's back."""

    def __init__(self, folder):
        self.folder, self.places = str(folder), LocalPlaces()

    def write(self, name, data):
        path = Path(self.folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def read(self, name):
        path = Path(self.folder) / name
        return path.read_bytes() if path.exists() else None

    def remove(self, name):
        (Path(self.folder) / name).unlink()

    def protect(self, name):
        (Path(self.folder) / name).chmod(0o400)


class PracticeFiles:
    def __init__(self, _folder):
        self.folder, self.places = FOLDER, PracticePlaces(read_only=[f"{FOLDER}/closed.env"])

    def write(self, name, data):
        self.places.files[f"{FOLDER}/{name}"] = data

    def read(self, name):
        return self.places.files.get(f"{FOLDER}/{name}")

    def remove(self, name):
        del self.places.files[f"{FOLDER}/{name}"]

    def protect(self, name):
        assert name == "closed.env"


@pytest.fixture(params=[RealFiles, PracticeFiles])
def computer(request, tmp_path):
    return request.param(tmp_path)


def search(computer, cancel=None):
    places, news = computer.places, []
    return places.search(computer.folder, KEY, news.append, cancel or Cancel())


def one_file(computer, name=".env"):
    computer.write(name, LINE)
    (found,) = search(computer).files
    return found


def variant_of(call, *arguments):
    with pytest.raises(Problem) as raised:
        call(*arguments)
    assert raised.value.code is Code.FILE_NOT_REPLACED
    return raised.value.diagnosis.variant


def test_files_with_tokens_are_found_and_no_others(computer):
    computer.write("b/settings.json", f'{{"token": "{OLD}"}}'.encode())
    computer.write(".env", LINE)
    computer.write("c.env", b"NOTHING=1")
    computer.write(f"d.env{BACKUP_ENDING}", LINE)
    looked = search(computer)
    assert [one.path for one in looked.files] == [
        f"{computer.folder}/.env",
        f"{computer.folder}/b/settings.json",
    ]
    assert [one.tokens[0].line for one in looked.files] == [2, 1]
    assert looked.is_complete


def test_a_look_that_is_cancelled_is_not_complete(computer):
    cancel = Cancel()
    cancel.set()
    assert not search(computer, cancel).is_complete


def test_a_token_is_replaced_and_that_undone_byte_for_byte(computer):
    found = one_file(computer)
    replacement = computer.places.replace(found, OF_OLD, TOKEN, KEY)
    assert replacement.found.path == found.path
    assert computer.read(".env") == LINE.replace(OLD.encode(), NEW.encode())
    assert computer.read(f".env{BACKUP_ENDING}") == LINE
    assert computer.places.undo(replacement, KEY) == found
    assert computer.read(".env") == LINE
    assert computer.read(f".env{BACKUP_ENDING}") is None
    assert computer.places.replace(found, OF_OLD, TOKEN, KEY) == replacement


@pytest.mark.parametrize("change", ["write", "remove", "another token"])
def test_what_has_changed_is_left_alone(computer, change):
    found = one_file(computer)
    wanted = OF_OLD
    if change == "write":
        computer.write(".env", LINE + b"MORE=1")
    elif change == "remove":
        computer.remove(".env")
    else:
        wanted = {fingerprint_of(OLDER_TOKEN)}
    assert variant_of(computer.places.replace, found, wanted, TOKEN, KEY) == "changed"


def test_a_protected_file_is_left_alone(computer):
    found = one_file(computer, "closed.env")
    computer.protect("closed.env")
    assert variant_of(computer.places.replace, found, OF_OLD, TOKEN, KEY) == "read-only"
    assert computer.read("closed.env") == LINE


@pytest.mark.parametrize(
    ("name", "variant"), [(".env", "left-as-it-is"), (f".env{BACKUP_ENDING}", "backup-gone")]
)
@pytest.mark.parametrize("is_gone", [True, False])
def test_undo_changes_nothing_once_one_of_the_two_has_changed(computer, name, variant, is_gone):
    replacement = computer.places.replace(one_file(computer), OF_OLD, TOKEN, KEY)
    if is_gone:
        computer.remove(name)
    else:
        computer.write(name, b"changed")
    before = computer.read(".env"), computer.read(f".env{BACKUP_ENDING}")
    assert variant_of(computer.places.undo, replacement, KEY) == variant
    assert (computer.read(".env"), computer.read(f".env{BACKUP_ENDING}")) == before


def test_the_copy_is_deleted_and_the_file_is_left_alone(computer):
    replacement = computer.places.replace(one_file(computer), OF_OLD, TOKEN, KEY)
    now = computer.read(".env")
    for _ in range(2):
        computer.places.delete_copy(replacement, KEY)
        assert (computer.read(".env"), computer.read(f".env{BACKUP_ENDING}")) == (now, None)


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_copy_is_not_deleted_that_changed_or_is_all_that_is_left(computer, is_gone):
    replacement = computer.places.replace(one_file(computer), OF_OLD, TOKEN, KEY)
    if is_gone:
        computer.write(".env", b"")
        assert variant_of(computer.places.delete_copy, replacement, KEY) == "copy-left"
        computer.remove(".env")
    else:
        computer.write(f".env{BACKUP_ENDING}", b"changed")
    assert variant_of(computer.places.delete_copy, replacement, KEY) == "copy-left"
    assert computer.read(f".env{BACKUP_ENDING}") == (LINE if is_gone else b"changed")


def test_a_practice_computer_may_be_tidy_or_have_the_token_lying_about():
    tidy = computer_with(None)
    assert (tidy.variables(KEY), tidy.files) == ((), {})
    untidy = computer_with(OLD)
    (variable,) = untidy.variables(KEY)
    assert variable.token.fingerprint in OF_OLD
    assert (variable.settings[0].file, variable.settings[0].line) == ("~/.bashrc", 12)
    assert len(untidy.search(FOLDER, KEY, lambda _search: None, Cancel()).files) == 3
