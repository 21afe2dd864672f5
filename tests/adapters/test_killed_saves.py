"""SIGKILL before each message to a real keyring, and before each change of the profile file."""

from itertools import count

import pytest

from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.adapters.system_clock import SystemClock
from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.core.saving import finish_pending, save_token, undo_pending
from tests.support.killed_saves import (
    ENTRY,
    NEW,
    OLD,
    OLDER,
    Victims,
    before_saving,
    profile_of,
)

BEFORE = f"{ENTRY}/before"
NEWER = f"{ENTRY}/newer"
FEWEST_POINTS = 10
"""Fewer, and something is no longer watched."""
TOKENS = (OLDER, OLD, NEW)


class Place:
    """A real keyring and a profile file, and processes that are killed while they use them."""

    def __init__(self, victims, folder):
        self.keychain = SystemKeychain()
        self.profiles = ProfileFile(folder)
        self._victims = victims
        self._folder = folder

    def killed(self, deed, prepare):
        """Yield at each point at which a process was killed that did this."""
        for point in count(1):
            prepare()
            if not self._victims.is_killed(deed, point):
                assert point > FEWEST_POINTS
                return
            self.look_for_tokens()
            yield point

    def before_saving(self):
        self.keychain.write(ENTRY, OLD)
        self.keychain.write(BEFORE, OLDER)
        self.profiles.change(lambda _book: before_saving())

    def interrupted(self):
        """The last moment before the new token counts as saved."""
        self.before_saving()
        with pytest.raises(Interruption):
            self._save(interrupt)

    def saved(self):
        self.before_saving()
        self._save(accept)

    def _save(self, retest):
        profile = profile_of(NEW, earlier=False)
        save_token(self.keychain, self.profiles, SystemClock(), NEW, profile, retest)

    def kept(self):
        return self.keychain.read(ENTRY), self.keychain.read(BEFORE)

    def all_kept(self):
        return *self.kept(), self.keychain.read(NEWER)

    def is_open(self):
        return self.profiles.load().pending is not None

    def fingerprint(self):
        return self.profiles.load().profile(ENTRY).fingerprint

    def look_for_tokens(self):
        for file in self._folder.iterdir():
            content = file.read_text("utf-8")
            assert not any(token.occurs_in(content) for token in TOKENS)


class Interruption(BaseException):
    """The program ends here."""


def accept(_token):
    pass


def refuse(_token):
    raise Problem(Code.TOKEN_REFUSED)


def interrupt(_token):
    raise Interruption


@pytest.fixture
def place(secret_service, tmp_path):
    folder = tmp_path / "profiles"
    with Victims(secret_service.environment, folder) as victims:
        yield Place(victims, folder)


def test_killed_anywhere_in_a_save_the_old_token_is_there_and_undo_brings_it_back(place):
    for _ in place.killed("save", place.before_saving):
        assert OLD in place.kept()
        if place.is_open():
            assert OLDER in place.kept() or NEW in place.all_kept()
            assert undo_pending(place.keychain, place.profiles, accept).code is Code.UNDONE
            assert place.kept()[0] == OLD
            assert place.keychain.read(NEWER) is None
            assert place.fingerprint() == profile_of(OLD, earlier=True).fingerprint
        assert not place.is_open()


@pytest.mark.long
def test_killed_anywhere_in_a_save_it_can_be_finished_or_says_that_it_kept_nothing_new(place):
    finished = 0
    for _ in place.killed("save", place.before_saving):
        if not place.is_open():
            continue
        was_written = NEW in place.all_kept()
        if was_written:
            finish_pending(place.keychain, place.profiles, accept)
            finished += 1
        else:
            with pytest.raises(Problem) as raised:
                finish_pending(place.keychain, place.profiles, accept)
            assert raised.value.code is Code.NOT_KEPT
            assert raised.value.diagnosis.variant == "not-arrived"
        assert place.kept()[0] == (NEW if was_written else OLD)
        assert OLD in place.kept()
        assert not place.is_open()
    assert finished


@pytest.mark.long
@pytest.mark.parametrize("deed", ["finish", "undo_pending"])
def test_killed_anywhere_in_the_way_out_that_can_be_undone_once_more(place, deed):
    for _ in place.killed(deed, place.interrupted):
        assert OLD in place.kept()
        if place.is_open():
            assert NEW in place.all_kept()
            undo_pending(place.keychain, place.profiles, accept)
            assert place.kept()[0] == OLD
        assert not place.is_open()


@pytest.mark.long
@pytest.mark.parametrize("way_out", ["finish", "undo"])
def test_killed_anywhere_in_undo_both_tokens_are_there_and_both_ways_are_open(place, way_out):
    opened = 0
    for _ in place.killed("undo", place.saved):
        assert OLD in place.all_kept()
        if not place.is_open():
            # Nothing was changed yet, or it is done: Notion accepted the earlier one.
            assert place.kept() in ((NEW, OLD), (OLD, NEW), (OLD, None))
            assert place.keychain.read(NEWER) is None
            continue
        opened += 1
        assert NEW in place.all_kept()
        if way_out == "finish":
            finish_pending(place.keychain, place.profiles, accept)
            assert place.all_kept() == (NEW, OLD, None)
            assert place.fingerprint() == profile_of(NEW, earlier=True).fingerprint
        else:
            undone = undo_pending(place.keychain, place.profiles, refuse)
            assert undone.variant == "refused"
            assert place.all_kept() == (OLD, NEW, None)
            assert place.fingerprint() == profile_of(OLD, earlier=True).fingerprint
        assert not place.is_open()
    assert opened > FEWEST_POINTS


@pytest.mark.long
def test_killed_anywhere_in_removing_its_card_stays_until_it_is_done(place):
    for _ in place.killed("remove", place.saved):
        if any(place.kept()):
            assert place.profiles.load().profile(ENTRY) is not None
