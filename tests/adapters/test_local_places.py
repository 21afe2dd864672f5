"""The real environment and real files: what is found, replaced, undone, and left alone."""

import codecs
import errno
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from notion_wizard.adapters import token_files, token_replacing, whole_files
from notion_wizard.adapters.environment import assignments
from notion_wizard.adapters.local_places import LocalPlaces
from notion_wizard.core.catalogue import entry_of
from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.token_places.kinds_of_files import (
    BACKUP_ENDING,
    LARGEST_FILE,
    NEW_ENDING,
)
from notion_wizard.core.token_places.model import FoundFile, Setting
from tests.core.builders import KEY, OTHER_TOKEN, TOKEN, fingerprint_of

NEW, OLD = TOKEN.reveal(), OTHER_TOKEN.reveal()
OF_OLD = {fingerprint_of(OTHER_TOKEN)}
LINE = f"NOTION_TOKEN={OLD}\n".encode()
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="rights and links of POSIX")


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "orders"
    made.mkdir()
    return made


def search(folder, progress=lambda _search: None, cancel=None):
    return LocalPlaces().search(str(folder), KEY, progress, cancel or Cancel())


def found_in(folder):
    return [Path(one.path).relative_to(folder).as_posix() for one in search(folder).files]


def one_file(folder, data=LINE, name=".env"):
    (folder / name).write_bytes(data)
    (found,) = search(folder).files
    return folder / name, found


def replace(found):
    return LocalPlaces().replace(found, OF_OLD, TOKEN, KEY)


def undo(replacement):
    return LocalPlaces().undo(replacement, KEY)


def delete_copy(replacement):
    return LocalPlaces().delete_copy(replacement, KEY)


def problem_of(call, *arguments):
    with pytest.raises(Problem) as raised:
        call(*arguments)
    assert raised.value.__context__ is None
    assert OLD not in repr(raised.value.diagnosis)
    return raised.value.diagnosis


def names_in(folder):
    return sorted(file.name for file in folder.iterdir())


# The environment


def test_a_variable_of_the_environment_is_found_with_the_line_that_sets_it(monkeypatch):
    monkeypatch.setenv("NOTION_TOKEN", OLD)
    (Path.home() / ".bashrc").write_text(f"# mine\nexport NOTION_TOKEN='{OLD}'\n")
    found = LocalPlaces().variables(KEY)
    mine = [one for one in found if one.token and one.token.fingerprint in OF_OLD]
    assert [(one.name, one.settings, one.is_set_now) for one in mine] == [
        ("NOTION_TOKEN", (Setting("~/.bashrc", 2),), True)
    ]
    assert OLD not in repr(found)


@needs_posix
def test_all_start_files_are_read_the_own_ones_first(tmp_path):
    home = Path.home()
    for name in (".profile", ".config/fish/config.fish", ".config/environment.d/10-notion.conf"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("A=1")
    for name in ("etc/environment", "etc/profile.d/notion.sh"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("A=1")
    assert [one.setting.file for one in assignments(tmp_path)] == [
        "~/.profile",
        "~/.config/fish/config.fish",
        "~/.config/environment.d/10-notion.conf",
        f"{tmp_path}/etc/environment",
        f"{tmp_path}/etc/profile.d/notion.sh",
    ]


@needs_posix
def test_a_start_file_that_cannot_be_read_is_passed_over(tmp_path):
    (Path.home() / ".profile").mkdir()
    os.mkfifo(Path.home() / ".bashrc")
    (Path.home() / ".zshrc").symlink_to(tmp_path / "nowhere")
    (Path.home() / ".zshenv").write_bytes(b"A=\xff\nB=1")
    assert [one.name for one in assignments(tmp_path)] == ["A", "B"]


@needs_posix
def test_a_start_file_that_is_closed_to_this_person_is_passed_over(tmp_path, monkeypatch):
    (Path.home() / ".profile").write_text("A=1")
    monkeypatch.setattr(Path, "open", refusing(Path.open, {str(Path.home() / ".profile")}))
    assert list(assignments(tmp_path)) == []


# Looking through a folder


def test_files_are_found_in_all_folders_with_their_lines(folder):
    (folder / "config").mkdir()
    (folder / "config" / "app.json").write_text(f'{{\n"token": "{OLD}"}}')
    (folder / ".env").write_bytes(LINE)
    (folder / "sync.py").write_text("print('no token')")
    (folder / "notes.txt").write_bytes(LINE)
    looked = search(folder)
    assert [(Path(one.path).name, one.tokens[0].line) for one in looked.files] == [
        (".env", 1),
        ("app.json", 2),
    ]
    assert (looked.looked_at, looked.unreadable, looked.too_large) == (3, 0, 0)
    assert looked.is_complete


def test_what_others_made_is_not_looked_at(folder):
    for name in (".git", "node_modules", ".venv", "__pycache__"):
        (folder / name).mkdir()
        (folder / name / "config.json").write_bytes(LINE)
    assert found_in(folder) == []


def test_files_that_hold_no_text_or_too_much_are_left_out(folder):
    (folder / "tool.json").write_bytes(b"\0" + LINE)
    (folder / "large.json").write_bytes(LINE.ljust(LARGEST_FILE + 1))
    (folder / "as-large-as-may-be.json").write_bytes(LINE.ljust(LARGEST_FILE))
    looked = search(folder)
    assert [Path(one.path).name for one in looked.files] == ["as-large-as-may-be.json"]
    assert (looked.looked_at, looked.too_large) == (2, 1)


@needs_posix
def test_no_link_leads_out_of_the_folder_or_round_in_circles(folder, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / ".env").write_bytes(LINE)
    (folder / "elsewhere").symlink_to(outside)
    (folder / "linked.env").symlink_to(outside / ".env")
    (folder / "round").symlink_to(folder)
    (folder / "broken.env").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe.env")
    looked = search(folder)
    assert (looked.files, looked.looked_at, looked.unreadable) == ((), 0, 0)


@needs_posix
def test_a_folder_that_is_chosen_by_a_link_is_looked_through(folder, tmp_path):
    (folder / ".env").write_bytes(LINE)
    (tmp_path / "link").symlink_to(folder)
    (found,) = search(tmp_path / "link").files
    assert found.path == str(folder / ".env")


@needs_posix
def test_what_cannot_be_read_is_counted(folder, monkeypatch):
    (folder / ".env").write_bytes(LINE)
    (folder / "closed").mkdir()
    (folder / "closed.env").write_bytes(LINE)
    closed = {str(folder / "closed"), str(folder / "closed.env")}
    if IS_ROOT:
        for name in ("scandir", "open"):
            monkeypatch.setattr(os, name, refusing(getattr(os, name), closed))
    for one in closed:
        Path(one).chmod(0)
    looked = search(folder)
    (folder / "closed").chmod(0o700)
    assert [Path(one.path).name for one in looked.files] == [".env"]
    assert (looked.unreadable, looked.is_complete) == (2, True)


def refusing(call, paths):
    def refuse(path, *arguments):
        if str(path) in paths:
            raise PermissionError(errno.EACCES, "no", path)
        return call(path, *arguments)

    return refuse


def test_a_folder_that_is_gone_is_counted_too(tmp_path):
    assert search(tmp_path / "gone").unreadable == 1


@needs_posix
def test_a_pipe_that_has_taken_a_files_place_is_not_waited_for(folder):
    os.mkfifo(folder / "pipe.env")
    with pytest.raises(OSError, match=r"^$"):
        token_files._data_of(str(folder / "pipe.env"))


def test_it_tells_how_far_it_is_and_stops_when_it_is_asked_to(folder, monkeypatch):
    monkeypatch.setattr("notion_wizard.adapters.token_files._SECONDS_BETWEEN_NEWS", 0)
    for name in ("1.env", "2.env", "3.env", "4.env", "inside/5.env"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(LINE)
    cancel, told = Cancel(), []

    def progress(search):
        told.append(search.looked_at)
        if search.looked_at == 3:
            cancel.set()

    looked = search(folder, progress, cancel)
    assert told[-1] == looked.looked_at == 3
    assert len(looked.files) == 3
    assert not looked.is_complete


def test_folders_may_lie_in_each_other_as_deep_as_they_like(folder):
    inner = folder
    for _ in range(60):
        inner = inner / "x"
    inner.mkdir(parents=True)
    (inner / ".env").write_bytes(LINE)
    assert len(search(folder).files) == 1


@pytest.mark.long
def test_fifty_thousand_files_are_looked_through_with_news_all_along(folder):
    for number in range(500):
        inner = folder / str(number)
        inner.mkdir()
        for name in range(100):
            (inner / f"{name}.json").write_text('{"a": 1}\n')
    (folder / "499" / "50.json").write_bytes(LINE)
    told = []
    looked = search(folder, lambda so_far: told.append(so_far.looked_at))
    assert (looked.looked_at, len(looked.files)) == (50_000, 1)
    assert told == sorted(told)
    assert len(told) > 3


# Replacing, and undoing it

CODES = {
    "plain": "ascii",
    "utf-8": "utf-8",
    "utf-8 with its mark": "utf-8-sig",
    "utf-16": "utf-16-le",
    "utf-16, the other way round": "utf-16-be",
    "an older code": "cp1252",
}
MARKS = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


def written(text, code):
    return MARKS.get(code, b"") + text.encode(code)


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", [True, False])
def test_a_file_is_replaced_and_undone_byte_for_byte(folder, code, end, last):
    first = "# Order sync" if code == "ascii" else "# Café"
    text = end.join((first, f"TOKEN={OLD}", "LAST=1")) + end * last
    file, found = one_file(folder, written(text, code))
    before = file.read_bytes()
    replacement = replace(found)
    assert file.read_bytes() == written(text.replace(OLD, NEW), code)
    assert Path(replacement.backup).read_bytes() == before
    assert names_in(folder) == [".env", f".env{BACKUP_ENDING}"]
    assert undo(replacement) == found
    assert file.read_bytes() == before
    assert names_in(folder) == [".env"]


def test_what_is_kept_beside_a_file_is_not_found_as_one(folder):
    _file, found = one_file(folder)
    replace(found)
    (again,) = search(folder).files
    assert again.path == found.path
    assert again.tokens[0].fingerprint == fingerprint_of(TOKEN)


def test_a_file_of_anothers_name_for_the_copy_is_never_overwritten(folder):
    file, found = one_file(folder)
    backup = folder / f".env{BACKUP_ENDING}"
    backup.write_text("somebody's own")
    backup.with_name(f"{backup.name}-2").mkdir()
    replacement = replace(found)
    assert replacement.backup == f"{backup}-3"
    assert backup.read_text() == "somebody's own"
    undo(replacement)
    assert names_in(folder) == [".env", backup.name, f"{backup.name}-2"]
    assert file.read_bytes() == LINE


def test_the_copy_of_a_wizard_that_was_ended_is_used_again(folder):
    _file, found = one_file(folder)
    backup = folder / f".env{BACKUP_ENDING}"
    backup.write_bytes(LINE)
    (folder / f".env{NEW_ENDING}").write_text("half")
    assert replace(found).backup == str(backup)
    assert names_in(folder) == [".env", backup.name]


@needs_posix
def test_rights_and_owner_stay_and_the_copy_is_for_its_owner_alone(folder):
    file, found = one_file(folder)
    file.chmod(0o644)
    if IS_ROOT:
        os.chown(file, 1234, 2345)
    replacement = replace(found)
    now, backup = file.stat(), Path(replacement.backup).stat()
    assert stat.S_IMODE(now.st_mode) == 0o644
    assert stat.S_IMODE(backup.st_mode) == 0o600
    if IS_ROOT:
        assert (now.st_uid, now.st_gid) == (backup.st_uid, backup.st_gid) == (1234, 2345)
    undo(replacement)
    assert stat.S_IMODE(file.stat().st_mode) == 0o644


@needs_posix
def test_an_owner_that_cannot_be_kept_is_no_reason_to_take_the_file_from_him(folder, monkeypatch):
    file, found = one_file(folder)

    def refuse(*_arguments):
        raise PermissionError

    monkeypatch.setattr(os, "chown", refuse)
    owners = iter([(1, 1), (2, 2)])
    monkeypatch.setattr(token_replacing, "_owner_of", lambda _status: next(owners))
    told = problem_of(replace, found)
    assert (told.code, told.variant) == (Code.FILE_NOT_REPLACED, "")
    assert (file.read_bytes(), names_in(folder)) == (LINE, [".env"])


@needs_posix
@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="needs extended attributes")
def test_what_else_is_noted_with_a_file_stays(folder):
    file, found = one_file(folder)
    try:
        os.setxattr(file, "user.origin", b"mine")
    except OSError:
        pytest.skip("needs a file system with extended attributes")
    replace(found)
    assert os.getxattr(file, "user.origin") == b"mine"


CHANGES = {
    "written to": lambda file: file.write_bytes(LINE + b"MORE=1\n"),
    "another of its size": lambda file: file.write_bytes(LINE.replace(b"N", b"M")),
    "gone": lambda file: file.unlink(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_file_that_has_changed_is_left_alone(folder, change):
    file, found = one_file(folder)
    change(file)
    now = names_in(folder), file.exists() and file.read_bytes()
    told = problem_of(replace, found)
    assert (told.code, told.variant) == (Code.FILE_NOT_REPLACED, "changed")
    assert told.facts == {"file": str(file)}
    assert (names_in(folder), file.exists() and file.read_bytes()) == now


def test_a_file_without_such_a_token_is_left_alone(folder):
    file, found = one_file(folder)
    told = problem_of(LocalPlaces().replace, found, {"another"}, TOKEN, KEY)
    assert told.variant == "changed"
    assert (file.read_bytes(), names_in(folder)) == (LINE, [".env"])


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_file_that_changes_while_it_is_replaced_is_left_alone(folder, monkeypatch, is_gone):
    file, found = one_file(folder)
    keep = token_replacing._keep

    def meanwhile(backup, seen):
        keep(backup, seen)
        if is_gone:
            file.unlink()
        else:
            file.write_bytes(b"somebody was faster")

    monkeypatch.setattr(token_replacing, "_keep", meanwhile)
    assert problem_of(replace, found).variant == "changed"
    assert is_gone or file.read_bytes() == b"somebody was faster"
    # No text names a copy, so none may stay.
    # What it held when it was gone is kept: nothing else has it.
    assert names_in(folder) == [".env.notion-wizard-backup" if is_gone else ".env"]


def test_a_copy_that_lay_there_before_stays_when_the_file_is_left_alone(folder, monkeypatch):
    file, found = one_file(folder)
    backup = folder / f".env{BACKUP_ENDING}"
    backup.write_bytes(LINE)
    write = token_replacing.write_new

    def meanwhile(path, data):
        write(path, data)
        if path.name.endswith(NEW_ENDING):
            file.write_bytes(b"somebody was faster")

    monkeypatch.setattr(token_replacing, "write_new", meanwhile)
    assert problem_of(replace, found).variant == "changed"
    assert backup.read_bytes() == LINE


@pytest.mark.parametrize("undoes", [True, False])
def test_a_program_that_has_the_file_open_and_saves_it_is_not_overwritten(
    folder, monkeypatch, undoes
):
    file, found = one_file(folder)
    replacement = replace(found) if undoes else None

    def saves_meanwhile(_new, _old):
        file.write_bytes(b"saved by another program")
        raise PermissionError

    monkeypatch.setattr(Path, "replace", saves_meanwhile)
    monkeypatch.setattr(whole_files, "_SECONDS_BETWEEN_REPLACING", (0, 0, 0))
    told = problem_of(undo, replacement) if replacement else problem_of(replace, found)
    assert told.variant == ("left-as-it-is" if undoes else "changed")
    assert file.read_bytes() == b"saved by another program"


@needs_posix
def test_the_new_file_is_for_its_owner_alone_until_it_takes_the_name(folder, monkeypatch):
    file, found = one_file(folder)
    file.chmod(0o644)
    put, modes = token_replacing.put_in_place, []

    def seen(new, *others):
        modes.append(stat.S_IMODE(new.stat().st_mode))
        put(new, *others)

    monkeypatch.setattr(token_replacing, "put_in_place", seen)
    replace(found)
    assert modes == [0o600]
    assert stat.S_IMODE(file.stat().st_mode) == 0o644


@needs_posix
@pytest.mark.parametrize("kind", ["symbolic", "hard", "folder", "pipe", "folder on the way"])
def test_a_link_is_not_written_through_and_a_second_name_not_parted(folder, tmp_path, kind):
    file, found = one_file(folder)
    other = tmp_path / "other"
    if kind == "folder on the way":
        folder.rename(other)
        folder.symlink_to(other)
    else:
        file.rename(other)
        {
            "symbolic": lambda: file.symlink_to(other),
            "hard": lambda: os.link(other, file),
            "folder": file.mkdir,
            "pipe": lambda: os.mkfifo(file),
        }[kind]()
    told = problem_of(replace, found)
    assert told.variant == "several-names"
    assert names_in(folder) == [".env"]
    assert (other / ".env" if other.is_dir() else other).read_bytes() == LINE


@needs_posix
def test_a_protected_file_is_left_alone(folder):
    file, found = one_file(folder)
    file.chmod(0o444)
    assert problem_of(replace, found).variant == "read-only"
    assert (file.read_bytes(), names_in(folder)) == (LINE, [".env"])


TROUBLE = {
    "no right to write in the folder": (errno.EACCES, Code.FILE_NOT_REPLACED),
    "no room": (errno.ENOSPC, Code.DISK_FULL),
    "no room for this person": (errno.EDQUOT, Code.DISK_FULL),
}


@pytest.mark.parametrize("step", ["write_new", "put_in_place"])
@pytest.mark.parametrize(("number", "code"), TROUBLE.values(), ids=TROUBLE)
def test_what_goes_wrong_leaves_the_file_and_nothing_beside_it(
    folder, monkeypatch, step, number, code
):
    file, found = one_file(folder)

    def fail(*_arguments):
        raise OSError(number, "no")

    monkeypatch.setattr(token_replacing, step, fail)
    told = problem_of(replace, found)
    assert (told.code, told.variant, told.facts) == (code, "", {"file": str(file)})
    assert (file.read_bytes(), names_in(folder)) == (LINE, [".env"])


def test_a_copy_that_is_not_what_it_should_be_stops_everything(folder, monkeypatch):
    file, found = one_file(folder)

    def write_else(path, data):
        path.write_bytes(data[:-1])

    monkeypatch.setattr(token_replacing, "write_new", write_else)
    assert problem_of(replace, found).code is Code.FILE_NOT_REPLACED
    assert (file.read_bytes(), names_in(folder)) == (LINE, [".env"])


def test_a_disk_that_fills_up_half_way_leaves_no_half_file(folder, monkeypatch):
    file, found = one_file(folder)

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "no")

    monkeypatch.setattr(whole_files.os, "fsync", full)
    assert problem_of(replace, found).code is Code.DISK_FULL
    assert (file.read_bytes(), names_in(folder)) == (LINE, [".env"])


def test_a_new_token_of_a_shape_that_nobody_knows_yet_is_put_there_too(folder):
    file, found = one_file(folder)
    shapeless = Secret("ntn2-A1b2C3d4E5f6G7h8I9j0K1")
    replacement = LocalPlaces().replace(found, OF_OLD, shapeless, KEY)
    assert replacement.found.tokens == ()
    assert file.read_bytes() == LINE.replace(OLD.encode(), shapeless.reveal().encode())
    assert undo(replacement) == found


# Undo


def test_undo_leaves_a_file_alone_that_has_changed_since(folder):
    file, found = one_file(folder)
    replacement = replace(found)
    file.write_bytes(b"new settings")
    told = problem_of(undo, replacement)
    assert (told.code, told.variant) == (Code.FILE_NOT_REPLACED, "left-as-it-is")
    assert told.facts == {"file": str(file), "backup": replacement.backup}
    assert file.read_bytes() == b"new settings"
    file.unlink()
    assert problem_of(undo, replacement).variant == "left-as-it-is"
    assert Path(replacement.backup).read_bytes() == LINE


@pytest.mark.parametrize("is_gone", [True, False])
def test_undo_puts_nothing_back_that_is_not_what_it_was(folder, is_gone):
    file, found = one_file(folder)
    replacement = replace(found)
    backup = Path(replacement.backup)
    if is_gone:
        backup.unlink()
    else:
        backup.write_bytes(b"changed")
    now = file.read_bytes()
    assert problem_of(undo, replacement).variant == "backup-gone"
    assert file.read_bytes() == now
    assert backup.exists() is not is_gone


def test_undo_keeps_the_copy_until_the_file_was_read_back(folder, monkeypatch):
    file, found = one_file(folder)
    replacement = replace(found)
    put = token_replacing.put_in_place

    def put_else(new, old, *others):
        put(new, old, *others)
        old.write_bytes(b"something else")

    with monkeypatch.context() as broken:
        broken.setattr(token_replacing, "put_in_place", put_else)
        assert problem_of(undo, replacement).variant == "left-as-it-is"
    assert Path(replacement.backup).read_bytes() == LINE
    assert file.read_bytes() == b"something else"


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC])
def test_undo_that_cannot_write_changes_nothing(folder, monkeypatch, number):
    file, found = one_file(folder)
    replacement = replace(found)
    now = file.read_bytes(), names_in(folder)

    def fail(*_arguments):
        raise OSError(number, "no")

    with monkeypatch.context() as broken:
        broken.setattr(token_replacing, "put_in_place", fail)
        told = problem_of(undo, replacement)
    is_full = number == errno.ENOSPC
    assert told.code is (Code.DISK_FULL if is_full else Code.FILE_NOT_REPLACED)
    assert told.variant == ("" if is_full else "not-put-back")
    assert (file.read_bytes(), names_in(folder)) == now
    undo(replacement)
    assert file.read_bytes() == LINE


def test_a_copy_that_cannot_be_removed_does_not_make_undo_undone(folder, monkeypatch):
    file, found = one_file(folder)
    replacement = replace(found)
    unlink = Path.unlink

    def refuse(path, *, missing_ok=False):
        if path.name.endswith(BACKUP_ENDING):
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    undo(replacement)
    assert file.read_bytes() == LINE


UNDO_TROUBLE = {
    "protected": ("not-put-back-read-only", lambda file: file.chmod(0o444)),
    "two names": ("not-put-back-several-names", lambda file: os.link(file, f"{file}.other")),
}


@needs_posix
@pytest.mark.parametrize(("variant", "change"), UNDO_TROUBLE.values(), ids=UNDO_TROUBLE)
def test_what_stands_in_the_way_of_undo_is_told_as_undo(folder, variant, change):
    file, found = one_file(folder)
    replacement = replace(found)
    change(file)
    told = problem_of(undo, replacement)
    assert (told.variant, told.facts) == (
        variant,
        {"file": str(file), "backup": replacement.backup},
    )
    assert entry_of(told.code, variant).title == entry_of(told.code, "not-put-back").title
    assert Path(replacement.backup).read_bytes() == LINE


# The copy


def test_the_copy_is_deleted_and_the_file_is_left_alone(folder):
    file, found = one_file(folder)
    replacement = replace(found)
    now = file.read_bytes()
    delete_copy(replacement)
    assert (file.read_bytes(), names_in(folder)) == (now, [".env"])
    assert problem_of(undo, replacement).variant == "backup-gone"


def test_a_copy_that_is_gone_need_not_be_deleted(folder):
    _, found = one_file(folder)
    replacement = replace(found)
    Path(replacement.backup).unlink()
    delete_copy(replacement)
    assert names_in(folder) == [".env"]


def put_elsewhere(backup):
    backup.symlink_to(backup.rename(backup.parent.parent / "other"))


NOT_OUR_COPY = {
    "changed": lambda backup: backup.write_bytes(LINE + b"#"),
    "a symbolic link": put_elsewhere,
    "a second name": lambda backup: os.link(backup, backup.parent.parent / "other"),
    "a folder": lambda backup: (backup.unlink(), backup.mkdir()),
    "a pipe": lambda backup: (backup.unlink(), os.mkfifo(backup)),
    "protected": lambda backup: backup.chmod(0o400),
}


@needs_posix
@pytest.mark.parametrize("change", NOT_OUR_COPY.values(), ids=NOT_OUR_COPY)
def test_what_is_not_the_copy_that_was_made_is_not_deleted(folder, change):
    file, found = one_file(folder)
    replacement = replace(found)
    change(Path(replacement.backup))
    told = problem_of(delete_copy, replacement)
    assert (told.code, told.variant) == (Code.FILE_NOT_REPLACED, "copy-left")
    assert told.facts == {"file": str(file), "backup": replacement.backup}
    assert os.path.lexists(replacement.backup)


@needs_posix
def test_a_copy_is_not_deleted_through_a_folder_that_became_a_link(folder, tmp_path):
    _, found = one_file(folder)
    replacement = replace(found)
    folder.rename(tmp_path / "other")
    folder.symlink_to(tmp_path / "other")
    assert problem_of(delete_copy, replacement).variant == "copy-left"
    assert Path(replacement.backup).exists()


def test_the_copy_of_a_file_that_is_gone_stays(folder):
    file, found = one_file(folder)
    replacement = replace(found)
    file.unlink()
    assert problem_of(delete_copy, replacement).variant == "copy-left"
    assert Path(replacement.backup).read_bytes() == LINE


NOTHING_THERE = {
    "cut to nothing": lambda file: file.write_bytes(b""),
    "empty lines": lambda file: file.write_bytes(b"\n\r\n"),
    "a link to nowhere": lambda file: (file.unlink(), file.symlink_to("nowhere")),
    "a folder": lambda file: (file.unlink(), file.mkdir()),
    "a pipe": lambda file: (file.unlink(), os.mkfifo(file)),
}


@needs_posix
@pytest.mark.parametrize("change", NOTHING_THERE.values(), ids=NOTHING_THERE)
def test_the_copy_stays_where_the_file_holds_nothing_any_more(folder, change):
    file, found = one_file(folder)
    replacement = replace(found)
    change(file)
    assert problem_of(delete_copy, replacement).variant == "copy-left"
    assert Path(replacement.backup).read_bytes() == LINE


def test_the_copy_of_a_file_that_was_changed_since_may_be_deleted(folder):
    file, found = one_file(folder)
    replacement = replace(found)
    file.write_bytes(b"changed")
    delete_copy(replacement)
    assert names_in(folder) == [".env"]


def test_a_copy_that_this_computer_lets_nobody_delete_is_told(folder, monkeypatch):
    _, found = one_file(folder)
    replacement = replace(found)

    def refuse(_path, *, missing_ok=False):
        raise PermissionError(missing_ok)

    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", refuse)
        assert problem_of(delete_copy, replacement).variant == "copy-left"
    assert Path(replacement.backup).exists()


def test_a_copy_that_changes_at_the_last_moment_is_not_deleted(folder, monkeypatch):
    _, found = one_file(folder)
    replacement = replace(found)
    state_of = token_replacing.state_of

    def change_meanwhile(data, key):
        Path(replacement.backup).write_bytes(LINE + b"#")
        return state_of(data, key)

    monkeypatch.setattr(token_replacing, "state_of", change_meanwhile)
    assert problem_of(delete_copy, replacement).variant == "copy-left"
    assert Path(replacement.backup).read_bytes() == LINE + b"#"


# What a wizard left that was ended


def test_a_look_removes_what_a_wizard_left_that_was_ended_while_it_wrote(folder):
    (folder / "inside").mkdir()
    leftover = folder / "inside" / f".env{NEW_ENDING}"
    leftover.write_bytes(LINE)
    os.utime(leftover, (0, 0))
    assert search(folder).looked_at == 0
    assert names_in(folder / "inside") == []


def test_a_look_leaves_alone_what_another_wizard_is_writing_now(folder):
    being_written = folder / f".env{NEW_ENDING}"
    being_written.write_bytes(LINE)
    search(folder)
    assert being_written.exists()


@needs_posix
def test_a_link_or_a_folder_of_that_name_is_no_leftover(folder, tmp_path):
    other = tmp_path / "other"
    other.write_bytes(LINE)
    os.utime(other, (0, 0))
    (folder / f"link{NEW_ENDING}").symlink_to(other)
    (folder / f"folder{NEW_ENDING}").mkdir()
    os.utime(folder / f"folder{NEW_ENDING}", (0, 0))
    search(folder)
    assert names_in(folder) == [f"folder{NEW_ENDING}", f"link{NEW_ENDING}"]


def test_a_leftover_that_cannot_be_removed_stops_no_look(folder, monkeypatch):
    leftover = folder / f".env{NEW_ENDING}"
    leftover.write_bytes(LINE)
    os.utime(leftover, (0, 0))
    (folder / "a.env").write_bytes(LINE)

    def refuse(_path):
        raise PermissionError

    monkeypatch.setattr(token_files.os, "unlink", refuse)
    looked = search(folder)
    assert (looked.looked_at, looked.unreadable) == (1, 0)


# Ended at any moment

_ENDED = """
import os, sys
from notion_wizard.adapters import token_replacing, whole_files
from notion_wizard.adapters.local_places import LocalPlaces
from notion_wizard.core.ports import Cancel
from tests.core.builders import KEY, OTHER_TOKEN, TOKEN, fingerprint_of

folder, moment = sys.argv[1], int(sys.argv[2])
(found,) = LocalPlaces().search(folder, KEY, lambda _search: None, Cancel()).files
calls = 0
def ends(event, _arguments):
    global calls
    if event in ("open", "os.rename", "os.remove", "os.chmod", "os.utime", "os.chown"):
        calls += 1
        if calls == moment:
            os._exit(9)
sys.addaudithook(ends)
LocalPlaces().replace(found, {fingerprint_of(OTHER_TOKEN)}, TOKEN, KEY)
"""


def test_ended_at_any_moment_the_file_is_old_or_new_and_the_next_wizard_goes_on(folder):
    after = LINE.replace(OLD.encode(), NEW.encode())
    root = Path(__file__).parents[2]
    seen = set()
    for moment in range(1, 60):
        file, _found = one_file(folder)
        command = (sys.executable, "-c", _ENDED, str(folder), str(moment))
        ended = subprocess.run(command, cwd=root, check=False).returncode  # noqa: S603 - ours
        data = file.read_bytes()
        assert data in (LINE, after)
        seen.add(data == after)
        if data == LINE:
            (found,) = search(folder).files
            undo(replace(found))
            assert file.read_bytes() == LINE
        for name in names_in(folder):
            (folder / name).unlink()
        if ended == 0:
            break
    assert ended == 0
    assert seen == {True, False}


# A real disk that is full

_MOUNT = 'mount -t tmpfs -o size=64k none "$1" && exec "$2" -c "$3" "$1"'
_FULL = """
import sys
from pathlib import Path
from notion_wizard.adapters.local_places import LocalPlaces
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from tests.core.builders import KEY, OTHER_TOKEN, TOKEN, fingerprint_of

folder = Path(sys.argv[1])
line = f"TOKEN={OTHER_TOKEN.reveal()}" + chr(10)
(folder / ".env").write_text(line * 300)
(found,) = LocalPlaces().search(str(folder), KEY, lambda _search: None, Cancel()).files
with (folder / "others").open("wb", buffering=0) as others:
    try:
        while others.write(b"x" * 4096):
            pass
    except OSError:
        pass
def tried():
    try:
        replacement = LocalPlaces().replace(found, {fingerprint_of(OTHER_TOKEN)}, TOKEN, KEY)
    except Problem as problem:
        return int(problem.code)
    return Path(replacement.backup).name
is_whole = (folder / ".env").read_text() == line * 300
print(tried(), is_whole, sorted(file.name for file in folder.iterdir()))
(folder / "others").unlink()
print(tried())
"""


def test_a_disk_that_is_really_full_leaves_everything_as_it_was(tmp_path):
    if sys.platform != "linux" or not shutil.which("unshare"):
        pytest.skip("needs Linux and unshare")
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ("unshare", "-rm", "sh", "-c", _MOUNT, "sh", str(disk), sys.executable, _FULL)
    root = Path(__file__).parents[2]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    if "unshare" in ran.stderr or "mount:" in ran.stderr:
        pytest.skip("needs a mount namespace")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == [
        "703 True ['.env', 'others']",
        f".env{BACKUP_ENDING}",
    ]


def test_a_found_file_shows_nothing_of_its_content(folder):
    _file, found = one_file(folder)
    assert isinstance(found, FoundFile)
    assert OLD not in repr(found)
    assert "state" not in repr(found)
