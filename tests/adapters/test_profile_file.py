import errno
import json
import multiprocessing
import os
import stat
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.adapters import profile_file, whole_files
from notion_wizard.adapters.file_lock import held, is_held
from notion_wizard.adapters.profile_codec import KEY_BYTES, UnreadableError, decode, encode
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.core.codes import Code
from notion_wizard.core.model import (
    Book,
    Identity,
    MakeWay,
    OpenTool,
    Owner,
    PendingSave,
    Preferences,
    Profile,
    Sighting,
    Situation,
    Tool,
    Waiting,
)
from notion_wizard.core.problem import Problem

NOON = datetime(2026, 11, 3, 12, 0, tzinfo=timezone(timedelta(hours=1)))
KEY = bytes(range(KEY_BYTES))
IDENTITY = Identity(
    "Northwind Studio – 北風", "231674b6", "Order sync", "7775f3a3", Owner.WORKSPACE
)
PROFILE = Profile(
    "orders",
    "Northwind – Order sync",
    IDENTITY,
    "0123456789abcdef",
    NOON,
    last_worked=NOON,
    databases=37,
    tool=Tool.MAKE,
    earlier=True,
)
FULL = Book(
    KEY,
    profiles=(PROFILE, Profile("a", "A", Identity(), "f" * 16, NOON)),
    sightings=(Sighting("0" * 16, NOON, None, IDENTITY), Sighting("1" * 16, None, NOON)),
    waiting=(
        Waiting(Situation.MOVED, NOON, Tool.MAKE, MakeWay.SIGN_IN, "orders"),
        Waiting(Situation.REFUSED, NOON, reason=Code.CAPABILITY_MISSING),
    ),
    pending=PendingSave(PROFILE, replaces=True, started_at=NOON),
    preferences=Preferences("de", keeps_no_tokens=True),
    open_tools=(
        OpenTool(Tool.N8N, NOON, Situation.MOVED, profile_id="orders"),
        OpenTool(Tool.MAKE, NOON, Situation.REFUSED, others_done=("zapier",)),
        OpenTool(Tool.OTHER, NOON, Situation.REFUSED, others_done=()),
    ),
)


def problem_of(call, *arguments):
    with pytest.raises(Problem) as raised:
        call(*arguments)
    assert raised.value.__context__ is None
    return raised.value


def named(name):
    return lambda book: replace(
        book, profiles=(*book.profiles, Profile(name, name, Identity(), "f" * 16, NOON))
    )


class TestKeeping:
    def test_without_a_file_the_book_is_empty_and_has_a_key(self, tmp_path):
        book = ProfileFile(tmp_path / "new").load()
        assert book == Book(book.fingerprint_key)
        assert len(book.fingerprint_key) == KEY_BYTES
        assert not (tmp_path / "new").exists()

    def test_two_machines_have_two_keys(self, tmp_path):
        keys = {ProfileFile(tmp_path / name).load().fingerprint_key for name in "ab"}
        assert len(keys) == 2

    def test_the_key_made_by_load_is_the_one_that_change_keeps(self, tmp_path):
        file = ProfileFile(tmp_path)
        key = file.load().fingerprint_key
        file.change(named("a"))
        assert file.load().fingerprint_key == key
        assert ProfileFile(tmp_path).load().fingerprint_key == key

    def test_everything_in_a_book_comes_back(self, tmp_path):
        assert ProfileFile(tmp_path).change(lambda _book: FULL) == FULL
        assert ProfileFile(tmp_path).load() == FULL
        assert ProfileFile(tmp_path).look() == FULL

    def test_the_file_of_an_older_wizard_is_read(self, tmp_path):
        older = json.loads(encode(FULL)) | {"schema": "notion-wizard/profiles/1"}
        for waiting in older["waiting"]:
            del waiting["reason"]
        for open_tool in older["open_tools"]:
            del open_tool["others_done"]
        (tmp_path / "profiles.json").write_text(json.dumps(older))
        read = ProfileFile(tmp_path).load()
        assert [one.reason for one in read.waiting] == [None, None]
        assert [one.others_done for one in read.open_tools] == [None, None, None]
        assert (read.profiles, read.sightings) == (FULL.profiles, FULL.sightings)

    def test_a_reason_that_only_a_newer_wizard_knows_is_left_out(self, tmp_path):
        newer = encode(FULL).replace(b'"reason": 310', b'"reason": 999')
        (tmp_path / "profiles.json").write_bytes(newer)
        waiting = tuple(replace(one, reason=None) for one in FULL.waiting)
        assert ProfileFile(tmp_path).load() == replace(FULL, waiting=waiting)

    def test_it_stands_in_the_persons_data_folder(self):
        ProfileFile().change(named("a"))
        assert Path(os.environ["XDG_DATA_HOME"], "notion-wizard", "profiles.json").exists()

    def test_only_the_person_may_read_it(self, tmp_path):
        folder = tmp_path / "new"
        ProfileFile(folder).change(named("a"))
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}

    def test_a_token_that_got_into_a_name_does_not_get_into_the_file(self, tmp_path):
        token = "ntn_12345678901" + "x" * 35
        ProfileFile(tmp_path).change(named(f"my {token}"))
        assert token not in (tmp_path / "profiles.json").read_text()
        assert ProfileFile(tmp_path).load().profiles[0].name == "my [token removed]"

    def test_what_the_edit_raises_leaves_everything_as_it_was(self, tmp_path):
        file = ProfileFile(tmp_path)
        file.change(lambda _book: FULL)

        def edit(_book):
            raise Problem(Code.SAVE_INTERRUPTED)

        assert problem_of(file.change, edit).code is Code.SAVE_INTERRUPTED
        assert file.change(lambda book: book) == FULL

    def test_two_processes_at_once_lose_nothing(self, tmp_path):
        context = multiprocessing.get_context("spawn")
        workers = [context.Process(target=add_many, args=(tmp_path, name)) for name in "abc"]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        names = {profile.name for profile in ProfileFile(tmp_path).load().profiles}
        assert names == {f"{name}{number}" for name in "abc" for number in range(20)}


def add_many(folder, name):
    file = ProfileFile(folder)
    for number in range(20):
        file.change(named(f"{name}{number}"))


class TestDamage:
    @pytest.mark.parametrize(
        "damage",
        [
            b"",
            b"{",
            b"\xff\xfe\x00",
            b"[]",
            b"[" * 100_000,
            b"{}",
            b'{"schema": "another"}',
            b'{"schema": "notion-wizard/profiles/one"}',
            b'{"schema": "notion-wizard/profiles/1"}',
            encode(FULL).replace(b'"reason": 310', b'"reason": 999.0'),
            encode(FULL).replace(b'"reason": 310', b'"reason": "310"'),
            encode(FULL)[:-100],
            encode(replace(FULL, fingerprint_key=b"short")),
        ],
    )
    def test_a_damaged_file_is_set_aside_and_reported_once(self, tmp_path, damage):
        path = tmp_path / "profiles.json"
        path.write_bytes(damage)
        file = ProfileFile(tmp_path)
        problem = problem_of(file.load)
        aside = tmp_path / "profiles-unreadable-1.json"
        assert problem.code is Code.PROFILES_UNREADABLE
        assert problem.diagnosis.facts == {"file": str(path), "backup": str(aside)}
        assert aside.read_bytes() == damage
        assert file.load() == Book(file.load().fingerprint_key)

    def test_each_damaged_file_is_kept(self, tmp_path):
        for number in (1, 2):
            (tmp_path / "profiles.json").write_text(f"damage {number}")
            assert problem_of(ProfileFile(tmp_path).load).code is Code.PROFILES_UNREADABLE
            aside = tmp_path / f"profiles-unreadable-{number}.json"
            assert aside.read_text() == f"damage {number}"

    def test_change_sets_a_damaged_file_aside_too_and_changes_nothing(self, tmp_path):
        (tmp_path / "profiles.json").write_text("damage")
        file = ProfileFile(tmp_path)
        assert problem_of(file.change, named("a")).code is Code.PROFILES_UNREADABLE
        assert not (tmp_path / "profiles.json").exists()

    def test_what_is_no_file_is_set_aside_too(self, tmp_path):
        (tmp_path / "profiles.json").mkdir()
        assert problem_of(ProfileFile(tmp_path).load).code is Code.PROFILES_UNREADABLE

    def test_the_file_of_a_newer_wizard_is_left_alone(self, tmp_path):
        newer = b'{"schema": "notion-wizard/profiles/3", "profiles": {}}'
        (tmp_path / "profiles.json").write_bytes(newer)
        file = ProfileFile(tmp_path)
        for call in (file.load, lambda: file.change(named("a"))):
            assert problem_of(call).code is Code.PROFILES_FROM_NEWER_VERSION
        assert (tmp_path / "profiles.json").read_bytes() == newer

    def test_reading_tells_of_a_damaged_file_and_leaves_it_where_it_is(self, tmp_path):
        path = tmp_path / "profiles.json"
        path.write_bytes(b"damage")
        problem = problem_of(ProfileFile(tmp_path).read)
        assert problem.code is Code.PROFILES_UNREADABLE
        assert (problem.diagnosis.facts, problem.diagnosis.variant) == ({"file": str(path)}, "left")
        assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"damage"]
        path.write_bytes(encode(FULL))
        assert ProfileFile(tmp_path).read() == FULL

    @pytest.mark.parametrize("content", [b"damage", b'{"schema": "notion-wizard/profiles/3"}'])
    def test_looking_leaves_a_file_that_cannot_be_read_where_it_is(self, tmp_path, content):
        (tmp_path / "profiles.json").write_bytes(content)
        assert ProfileFile(tmp_path).look().profiles == ()
        assert [path.read_bytes() for path in tmp_path.iterdir()] == [content]

    def test_a_file_that_another_wizard_mends_meanwhile_is_read(self, tmp_path, monkeypatch):
        path = tmp_path / "profiles.json"
        path.write_text("damage")
        file = ProfileFile(tmp_path)
        lock = file._lock

        def mended_meanwhile():
            path.write_bytes(encode(FULL))
            return lock()

        monkeypatch.setattr(file, "_lock", mended_meanwhile)
        assert file.load() == FULL


class TestWriting:
    def test_a_folder_that_cannot_be_made_is_told(self, tmp_path):
        (tmp_path / "taken").write_text("a file stands in the way")
        file = ProfileFile(tmp_path / "taken" / "folder")
        assert file.load().profiles == ()
        assert problem_of(file.change, named("a")).code is Code.PROFILES_NOT_WRITABLE

    @pytest.mark.parametrize(
        ("number", "code"),
        [
            (errno.ENOSPC, Code.DISK_FULL),
            (errno.EDQUOT, Code.DISK_FULL),
            (errno.EROFS, Code.PROFILES_NOT_WRITABLE),
        ],
    )
    def test_what_the_disk_refuses_leaves_the_file_as_it_was(
        self, tmp_path, monkeypatch, number, code
    ):
        file = ProfileFile(tmp_path)
        file.change(lambda _book: FULL)

        def refuse(*_arguments):
            raise OSError(number, "no")

        monkeypatch.setattr(os, "fsync", refuse)
        problem = problem_of(file.change, named("b"))
        assert problem.code is code
        assert problem.diagnosis.facts == {"file": str(tmp_path / "profiles.json")}
        assert file.load() == FULL
        assert {path.name for path in tmp_path.iterdir()} == {"profiles.json", "profiles.lock"}

    def test_what_a_killed_wizard_left_half_written_is_no_hindrance(self, tmp_path):
        (tmp_path / "profiles.json.new").write_text("half")
        file = ProfileFile(tmp_path)
        file.change(named("a"))
        assert [profile.name for profile in file.load().profiles] == ["a"]
        assert not (tmp_path / "profiles.json.new").exists()

    @pytest.mark.parametrize(("refusals", "kept"), [(2, True), (10, False)])
    def test_a_program_that_has_the_file_open_is_waited_for(
        self, tmp_path, monkeypatch, refusals, kept
    ):
        refused = iter(range(refusals))
        replace_for_real = Path.replace

        def refuse_at_first(path, target):
            if next(refused, None) is not None:
                raise PermissionError
            return replace_for_real(path, target)

        monkeypatch.setattr(Path, "replace", refuse_at_first)
        monkeypatch.setattr(whole_files, "_SECONDS_BETWEEN_REPLACING", (0, 0, 0))
        file = ProfileFile(tmp_path)
        if kept:
            file.change(named("a"))
        else:
            assert problem_of(file.change, named("a")).code is Code.PROFILES_NOT_WRITABLE
        assert len(file.load().profiles) == kept

    def test_a_wizard_that_does_not_let_go_is_not_waited_for_without_end(
        self, tmp_path, monkeypatch
    ):
        monkeypatch.setattr(profile_file, "_SECONDS_FOR_LOCK", 0.05)
        with held(tmp_path / "profiles.lock", lambda: True):
            problem = problem_of(ProfileFile(tmp_path).change, named("a"))
        assert problem.code is Code.PROFILES_NOT_WRITABLE
        ProfileFile(tmp_path).change(named("a"))


class Savers:
    """Other wizards: processes and threads that keep saved tokens to themselves for a while."""

    def __init__(self, folder):
        self.folder = folder

    @contextmanager
    def in_another_process(self):
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        saver = context.Process(target=save_until_told, args=(self.folder, theirs))
        saver.start()
        assert ours.recv() == "saving"
        yield saver
        ours.send("end")
        saver.join()

    @contextmanager
    def in_another_thread(self):
        begun, end = threading.Event(), threading.Event()

        def save():
            with ProfileFile(self.folder).alone(never):
                begun.set()
                end.wait()

        saver = threading.Thread(target=save)
        saver.start()
        begun.wait()
        yield saver
        end.set()
        saver.join()


def save_until_told(folder, wizard):
    with ProfileFile(folder).alone(never):
        wizard.send("saving")
        wizard.recv()


def never():
    return False


class TestSavingAlone:
    @pytest.fixture(params=["in_another_process", "in_another_thread"])
    def saving(self, request, tmp_path):
        ProfileFile(tmp_path).change(lambda _book: FULL)
        return getattr(Savers(tmp_path), request.param)

    def test_a_save_under_way_is_no_interrupted_one(self, tmp_path, saving):
        file = ProfileFile(tmp_path)
        with saving():
            assert file.load() == file.look() == replace(FULL, pending=None)
            assert file.change(lambda book: book) == replace(FULL, pending=None)
        assert file.load() == file.look() == FULL

    def test_who_saves_waits_for_who_is_at_it_and_finds_what_that_left(self, tmp_path, saving):
        moments = []

        def not_yet():
            moments.append(None)
            return False

        file = ProfileFile(tmp_path)
        with ExitStack() as others:
            others.enter_context(saving())
            waiting = threading.Timer(0.1, others.close)
            waiting.start()
            with file.alone(not_yet) as book:
                assert book == FULL
            waiting.join()
        assert moments

    def test_who_gives_up_waiting_is_told_so(self, tmp_path, saving):
        with saving(), pytest.raises(Problem) as raised, ProfileFile(tmp_path).alone(lambda: True):
            pass
        assert raised.value.code is Code.CANCELLED
        assert raised.value.__context__ is None

    def test_a_save_that_was_killed_holds_nobody_up(self, tmp_path):
        ProfileFile(tmp_path).change(lambda _book: FULL)
        with Savers(tmp_path).in_another_process() as saver:
            saver.kill()
            with ProfileFile(tmp_path).alone(never) as book:
                assert book.pending == FULL.pending
        assert ProfileFile(tmp_path).load() == FULL

    def test_others_may_change_the_file_meanwhile(self, tmp_path, saving):
        with saving():
            ProfileFile(tmp_path).change(named("new"))
        assert ProfileFile(tmp_path).load().profile("new")

    def test_a_folder_that_cannot_be_made_is_told_before_anything_is_saved(self, tmp_path):
        (tmp_path / "taken").write_text("a file stands in the way")
        file = ProfileFile(tmp_path / "taken" / "folder")
        with pytest.raises(Problem) as raised, file.alone(never):
            pass
        assert raised.value.code is Code.PROFILES_NOT_WRITABLE

    def test_where_nobody_ever_saved_nobody_saves(self, tmp_path):
        assert not is_held(tmp_path / "nowhere" / "saving.lock")


class TestFormat:
    def test_the_file_of_an_older_wizard_has_defaults_for_what_it_does_not_know(self):
        plain = json.loads(encode(FULL))
        del plain["preferences"], plain["profiles"][0]["databases"]
        book = decode(json.dumps(plain).encode())
        assert book.preferences == Preferences()
        assert book.profiles[0] == replace(PROFILE, databases=None)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", None),
            ("name", 7),
            ("saved_at", "2026-11-03T12:00:00"),
            ("saved_at", "yesterday"),
            ("databases", "37"),
            ("databases", True),
            ("earlier", 1),
            ("tool", "hammer"),
            ("identity", None),
            ("identity", []),
            ("token", "no such field"),
        ],
    )
    def test_a_value_of_another_kind_is_turned_down(self, field, value):
        plain = json.loads(encode(FULL))
        plain["profiles"][0][field] = value
        with pytest.raises(UnreadableError) as raised:
            decode(json.dumps(plain).encode())
        assert raised.value.__context__ is None

    @given(st.binary())
    def test_no_bytes_raise_anything_else(self, data):
        with pytest.raises(UnreadableError):
            decode(data)

    @given(st.text(), st.datetimes(timezones=st.just(UTC)))
    def test_any_name_and_moment_comes_back(self, name, moment):
        book = replace(FULL, profiles=(replace(PROFILE, name=name, last_worked=moment),))
        assert decode(encode(book)).profiles[0].last_worked == moment
        assert decode(encode(decode(encode(book)))) == decode(encode(book))
