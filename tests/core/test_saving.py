from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book, Identity, PendingSave, Profile, Sighting
from notion_wizard.core.problem import Problem
from notion_wizard.core.saving import (
    finish_pending,
    profile_id_for,
    read_saved,
    remove_saved,
    save_token,
    undo_pending,
    undo_save,
)
from notion_wizard.core.secret import Secret

KEY = bytes(32)
NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC)
OLDER = Secret("secret_" + "a" * 43)
OLD = Secret("ntn_11111111111" + "b" * 35)
NEW = Secret("ntn_22222222222" + "c" * 35)
ORDERS = Profile(
    "orders", "Order sync", Identity("Northwind", connection="Order sync"), "", NOON, NOON, 37
)


# What is known of a token that was never seen.
UNKNOWN = {"identity": Identity(), "last_worked": None, "databases": None}


class Killed(BaseException):
    """The process ended here."""


class Steps:
    """Counts what is done to the world; at step `fatal` the trouble comes."""

    def __init__(self):
        self.done = 0
        self.fatal = range(0)
        self.trouble = Killed

    def step(self):
        self.done += 1
        if self.done in self.fatal:
            raise self.trouble


class Keychain:
    """A keychain that, like Windows', deletes before it writes; each part is a step."""

    name = "Test keychain"

    def __init__(self, steps, **entries):
        self.entries = {name.replace("_", "/"): token for name, token in entries.items()}
        self.steps = steps

    def read(self, entry):
        self.steps.step()
        return self.entries.get(entry)

    def write(self, entry, token):
        self.steps.step()
        self.entries.pop(entry, None)
        self.steps.step()
        self.entries[entry] = token
        self.steps.step()

    def delete(self, entry):
        self.steps.step()
        self.entries.pop(entry, None)
        self.steps.step()


class Profiles:
    def __init__(self, steps, book):
        self.book = book
        self.steps = steps

    def load(self):
        return self.book

    def change(self, edit):
        self.steps.step()
        self.book = edit(self.book)
        self.steps.step()
        return self.book

    @contextmanager
    def alone(self, given_up):
        if given_up():
            raise Problem(Code.CANCELLED)
        yield self.book


class Clock:
    """Each moment is a minute after the one before."""

    def __init__(self):
        self.moment = NOON

    def now(self):
        self.moment += timedelta(minutes=1)
        return self.moment


def profile_of(token, **changes):
    return replace(ORDERS, fingerprint=token.fingerprint(KEY), **changes)


def accepted(_token):
    pass


def objecting(code):
    def retest(_token):
        raise Problem(code)

    return retest


class World:
    """A keychain and a profile file, with the token OLD saved in them, and OLDER before it."""

    def __init__(self, token=OLD, before=OLDER, *, book=None):
        self.steps = Steps()
        entries = {"orders": token, "orders_before": before}
        kept = {name: each for name, each in entries.items() if each is not None}
        self.keychain = Keychain(self.steps, **kept)
        profiles = () if token is None else (profile_of(token, earlier=before is not None),)
        self.profiles = Profiles(self.steps, book or Book(KEY, profiles=profiles))
        self.clock = Clock()

    def save(self, token=NEW, retest=accepted, profile=ORDERS, **given_up):
        ports = self.keychain, self.profiles, self.clock
        return save_token(*ports, token, profile, retest, **given_up)

    def finish(self, retest=accepted, **given_up):
        return finish_pending(self.keychain, self.profiles, retest, **given_up)

    def undo_pending(self, retest=accepted, **given_up):
        return undo_pending(self.keychain, self.profiles, retest, **given_up)

    def undo(self, retest=accepted):
        return undo_save(self.keychain, self.profiles, "orders", retest)

    @property
    def entries(self):
        return self.keychain.entries

    @property
    def book(self):
        return self.profiles.book

    @property
    def profile(self):
        return self.book.profile("orders")

    def state(self):
        return dict(self.entries), self.book

    def fail_at(self, step, trouble, *, for_good=False):
        self.steps.done = 0
        self.steps.fatal = range(step, 1000 if for_good else step + 1)
        self.steps.trouble = trouble


def problem_of(call, *arguments):
    with pytest.raises(Problem) as raised:
        call(*arguments)
    return raised.value


STEPS_OF_A_SAVE = 22
STEPS_BEFORE_IT_MOVES = 11
"""Until then the new token has an entry of its own, and all that was there is where it was."""


class TestSaving:
    def test_a_first_token_is_written_read_back_and_remembered(self):
        world = World(token=None, before=None)
        result = world.save()
        assert result.diagnosis.code is Code.SAVED_AND_READ_BACK
        assert result.diagnosis.facts == {"name": "Order sync", "keychain": "Test keychain"}
        assert world.entries == {"orders": NEW}
        assert world.book == result.book == Book(KEY, profiles=(result.profile,))
        assert result.profile == profile_of(NEW)

    def test_the_token_before_is_kept_as_an_entry_of_its_own(self):
        world = World()
        result = world.save()
        assert world.entries == {"orders": NEW, "orders/before": OLD}
        assert world.book.profiles == (profile_of(NEW, earlier=True),)
        assert result.profile.earlier

    def test_other_profiles_stay_where_they_are(self):
        others = (replace(ORDERS, id="a"), profile_of(OLD), replace(ORDERS, id="z"))
        world = World(book=Book(KEY, profiles=others))
        world.save()
        assert [profile.id for profile in world.book.profiles] == ["a", "orders", "z"]

    def test_what_was_read_back_is_what_is_tested(self):
        world = World()
        tested = []

        def retest(token):
            tested.append(token)
            assert token is world.entries["orders/newer"]
            assert (world.entries["orders"], world.entries["orders/before"]) == (OLD, OLDER)

        world.save(retest=retest)
        assert tested == [NEW] == [world.entries["orders"]]

    def test_saving_the_very_token_again_keeps_the_one_before(self):
        world = World()
        result = world.save(OLD)
        assert result.diagnosis.code is Code.SAVED_AND_READ_BACK
        assert world.entries == {"orders": OLD, "orders/before": OLDER}
        assert result.profile.earlier

    @pytest.mark.parametrize("code", [Code.OFFLINE, Code.TIMED_OUT, Code.NOTION_TROUBLE])
    def test_a_second_test_without_an_answer_leaves_the_token_saved(self, code):
        world = World()
        result = world.save(retest=objecting(code))
        assert result.diagnosis.code is Code.SAVED_NOT_RETESTED
        assert world.entries["orders"] == NEW
        assert world.profile == result.profile

    def test_the_profile_tells_whether_it_was_tested_after_it_was_saved(self):
        checked_at = NOON - timedelta(minutes=3)
        checked = replace(ORDERS, last_worked=checked_at)
        assert World().save(profile=checked).profile.last_worked == checked.saved_at
        retest = objecting(Code.OFFLINE)
        assert World().save(retest=retest, profile=checked).profile.last_worked == checked_at

    @pytest.mark.parametrize(
        "code", [Code.TOKEN_REFUSED, Code.ACCOUNT_RESTRICTED, Code.NOTHING_SENT, Code.CANCELLED]
    )
    @pytest.mark.parametrize("before", [OLDER, None])
    @pytest.mark.parametrize("token", [OLD, None])
    def test_what_is_refused_or_given_up_leaves_everything_as_it_was(self, token, before, code):
        world = World(token, before)
        state = world.state()
        assert problem_of(world.save, NEW, objecting(code)).code is code
        assert world.state() == state

    @pytest.mark.parametrize("questions", range(4))
    def test_who_gave_up_at_any_question_finds_everything_as_it_was(self, questions):
        world = World()
        state = world.state()
        answers = iter([False] * questions)
        with pytest.raises(Problem) as raised:
            world.save(given_up=lambda: next(answers, True))
        assert raised.value.code is Code.CANCELLED
        assert world.state() == state

    @pytest.mark.parametrize("deed", ["write", "delete"])
    def test_after_giving_up_at_the_keychains_question_nothing_is_written(self, deed):
        world = World()
        setattr(world.keychain, deed, None)
        read, given_up = world.keychain.read, []

        def asks(entry):
            given_up.append(True)
            return read(entry)

        world.keychain.read = asks
        with pytest.raises(Problem) as raised:
            world.save(given_up=lambda: bool(given_up))
        assert raised.value.code is Code.CANCELLED

    @pytest.mark.parametrize("kept", [OLD, NEW])
    def test_who_gave_up_before_the_end_finds_everything_as_it_was(self, kept):
        world = World(kept)
        state = world.state()
        with pytest.raises(Problem) as raised:
            world.save(given_up=lambda: True)
        assert raised.value.code is Code.CANCELLED
        assert world.state() == state

    def test_a_profile_file_that_cannot_be_written_keeps_the_keychain_untouched(self):
        world = World()
        world.fail_at(1, Problem(Code.DISK_FULL))
        assert problem_of(world.save).code is Code.DISK_FULL
        assert world.steps.done == 1

    # Not the very first and last step: a profile file that says no has not been written.
    @pytest.mark.parametrize("step", range(3, STEPS_OF_A_SAVE))
    def test_a_problem_at_any_step_leaves_everything_as_it_was(self, step):
        world = World()
        state = world.state()
        world.fail_at(step, Problem(Code.KEYCHAIN_TROUBLE))
        assert problem_of(world.save).code is Code.KEYCHAIN_TROUBLE
        assert world.state() == state

    @pytest.mark.parametrize("step", range(1, STEPS_OF_A_SAVE + 1))
    def test_trouble_that_stays_leaves_the_old_token_and_the_way_back(self, step):
        world = World()
        world.fail_at(step, Problem(Code.KEYCHAIN_TROUBLE), for_good=True)
        assert problem_of(world.save).code is Code.KEYCHAIN_TROUBLE
        assert OLD in world.entries.values()
        world.steps.fatal = range(0)
        world.undo_pending()
        assert OLD in world.entries.values()
        assert world.book.pending is None

    def test_the_steps_of_a_save_are_all_tried(self):
        world = World()
        world.save()
        assert world.steps.done == STEPS_OF_A_SAVE


class TestAKeychainThatDoesNotKeep:
    class Forgetful(Keychain):
        def write(self, entry, token):
            super().write(entry, Secret("another") if token is NEW else token)

    def test_the_token_before_is_back_and_the_journal_closed(self):
        world = World()
        world.keychain = self.Forgetful(world.steps, orders=OLD, orders_before=OLDER)
        state = world.state()
        assert problem_of(world.save).code is Code.NOT_KEPT
        assert world.state() == state

    def test_a_null_keychain_is_seen(self):
        world = World(token=None, before=None)
        world.keychain.write = lambda _entry, _token: None
        assert problem_of(world.save).code is Code.NOT_KEPT
        assert world.book == Book(KEY)

    def test_one_that_breaks_for_good_leaves_the_journal_and_the_old_token(self):
        world = World()

        def broken(entry, token):
            if token is NEW:
                world.entries[entry] = NEW
            if entry == "orders":
                raise Problem(Code.KEYCHAIN_TROUBLE)
            Keychain.write(world.keychain, entry, token)

        world.keychain.write = broken
        assert problem_of(world.save).code is Code.KEYCHAIN_TROUBLE
        assert world.entries == {"orders": NEW, "orders/before": OLD, "orders/newer": NEW}
        assert world.book.pending.replaces


class TestKilled:
    """The process ends at each step; nothing after it is done."""

    @staticmethod
    def killed_at(step, *, token=OLD, before=OLDER):
        world = World(token, before)
        world.fail_at(step, Killed)
        with pytest.raises(Killed):
            world.save()
        return world

    @pytest.mark.parametrize("step", range(1, STEPS_OF_A_SAVE + 1))
    def test_the_old_token_can_still_be_read(self, step):
        assert OLD in self.killed_at(step).entries.values()

    @pytest.mark.parametrize("step", range(2, STEPS_OF_A_SAVE))
    def test_the_journal_tells_of_it(self, step):
        journal = self.killed_at(step).book.pending
        assert journal is not None
        assert journal.profile == profile_of(NEW)

    @pytest.mark.parametrize("step", range(2, STEPS_OF_A_SAVE))
    def test_undoing_brings_the_old_token_back(self, step):
        world = self.killed_at(step)
        nothing_moved = world.entries.get("orders/before") == OLDER
        undone = world.undo_pending()
        assert (undone.code, undone.variant) == (Code.UNDONE, "")
        oldest = {"orders/before": OLDER} if nothing_moved else {}
        assert world.entries == {"orders": OLD, **oldest}
        assert world.book == Book(KEY, profiles=(profile_of(OLD, earlier=nothing_moved),))

    @pytest.mark.parametrize("step", range(2, STEPS_BEFORE_IT_MOVES + 1))
    def test_until_the_new_token_is_proved_nothing_has_moved(self, step):
        world = self.killed_at(step)
        world.entries.pop("orders/newer", None)
        assert world.entries == {"orders": OLD, "orders/before": OLDER}
        moving = self.killed_at(STEPS_BEFORE_IT_MOVES + 3)
        assert moving.entries.get("orders/before") != OLDER

    @pytest.mark.parametrize(
        ("code", "variant"),
        [
            (Code.TOKEN_REFUSED, "refused"),
            (Code.OFFLINE, "untested"),
            (Code.NOTHING_SENT, "untested"),
        ],
    )
    def test_undoing_to_a_token_that_is_not_proved_keeps_the_new_one(self, code, variant):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        tested = []

        def retest(token):
            tested.append(token)
            raise Problem(code)

        undone = world.undo_pending(retest)
        assert (undone.code, undone.variant) == (Code.UNDONE, variant)
        assert tested == [OLD]
        assert world.entries == {"orders": OLD, "orders/before": NEW}
        assert world.book == Book(KEY, profiles=(profile_of(OLD, earlier=True),))
        world.undo()
        assert world.entries == {"orders": NEW}

    def test_undoing_where_the_list_was_lost_knows_the_token_again(self):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        world.profiles.book = replace(world.book, profiles=())
        world.undo_pending(objecting(Code.TOKEN_REFUSED))
        assert world.profile.earlier
        assert world.profile.fingerprint == OLD.fingerprint(KEY)

    def test_an_undo_that_the_person_stops_changes_nothing(self):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        state = world.state()
        problem = problem_of(world.undo_pending, objecting(Code.CANCELLED))
        assert problem.code is Code.CANCELLED
        assert world.state() == state

    @pytest.mark.parametrize("step", range(2, 12))
    def test_undoing_a_first_save_leaves_nothing(self, step):
        world = World(token=None, before=None)
        world.fail_at(step, Killed)
        with pytest.raises(Killed):
            world.save()
        world.undo_pending()
        assert world.entries == {}
        assert world.book == Book(KEY)

    @pytest.mark.parametrize("step", range(2, STEPS_OF_A_SAVE))
    def test_finishing_ends_with_the_new_token_or_says_that_it_is_not_there(self, step):
        world = self.killed_at(step)
        if NEW in world.entries.values():
            result = world.finish()
            assert result.diagnosis.code is Code.SAVED_AND_READ_BACK
            assert world.entries == {"orders": NEW, "orders/before": OLD}
            assert world.book == result.book == Book(KEY, profiles=(profile_of(NEW, earlier=True),))
        else:
            diagnosis = problem_of(world.finish).diagnosis
            assert (diagnosis.code, diagnosis.variant) == (Code.NOT_KEPT, "not-arrived")
            assert world.entries["orders"] == OLD
            assert world.book.pending is None

    @pytest.mark.parametrize("step", range(2, STEPS_OF_A_SAVE))
    @pytest.mark.parametrize("second", range(1, 36))
    @pytest.mark.parametrize("way_out", ["finish", "undo_pending"])
    def test_undoing_may_be_killed_too_and_both_ways_stay_open(self, step, second, way_out):
        world = self.killed_at(step)
        kept = {NEW in world.entries.values(), False}
        world.fail_at(second, Killed)
        try:
            world.undo_pending(objecting(Code.TOKEN_REFUSED))
        except Killed:
            assert OLD in world.entries.values()
            assert NEW in world.entries.values() or kept == {False}
            world.steps.fatal = range(0)
            if world.book.pending is not None and way_out == "finish" and True in kept:
                world.finish()
                assert world.entries == {"orders": NEW, "orders/before": OLD}
                assert world.profile == profile_of(NEW, earlier=True)
                return
            world.undo_pending()
        assert world.entries["orders"] == OLD
        assert "orders/newer" not in world.entries

    @pytest.mark.parametrize("step", range(2, STEPS_OF_A_SAVE))
    def test_saving_again_begins_from_what_was_there_before(self, step):
        world = self.killed_at(step)
        world.save()
        assert world.entries == {"orders": NEW, "orders/before": OLD}
        assert world.book == Book(KEY, profiles=(profile_of(NEW, earlier=True),))

    def test_killed_while_saving_the_very_token_again_nothing_is_taken_away(self):
        world = World()
        world.fail_at(4, Killed)
        with pytest.raises(Killed):
            world.save(OLD)
        world.undo_pending()
        assert world.entries == {"orders": OLD, "orders/before": OLDER}

    def test_a_refusal_while_finishing_brings_the_old_token_back(self):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        assert problem_of(world.finish, objecting(Code.TOKEN_REFUSED)).code is Code.TOKEN_REFUSED
        assert world.entries["orders"] == OLD
        assert world.book.pending is None

    def test_a_refusal_while_finishing_costs_none_of_the_two_that_were_there(self):
        world = self.killed_at(STEPS_BEFORE_IT_MOVES)
        problem_of(world.finish, objecting(Code.TOKEN_REFUSED))
        assert world.entries == {"orders": OLD, "orders/before": OLDER}
        assert world.book == Book(KEY, profiles=(profile_of(OLD, earlier=True),))

    def test_finishing_may_be_given_up_and_done_later(self):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        state = world.state()
        assert problem_of(world.finish, objecting(Code.CANCELLED)).code is Code.CANCELLED
        world.fail_at(1, Problem(Code.KEYCHAIN_LOCKED))
        assert problem_of(world.finish).code is Code.KEYCHAIN_LOCKED
        assert world.state() == state
        world.finish()
        assert world.entries["orders"] == NEW

    @pytest.mark.parametrize("deed", ["finish", "undo_pending"])
    def test_who_stops_waiting_for_its_turn_can_end_it_later(self, deed):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        state = world.state()
        with pytest.raises(Problem) as raised:
            getattr(world, deed)(given_up=lambda: True)
        assert raised.value.code is Code.CANCELLED
        assert world.state() == state

    @pytest.mark.parametrize(("deed", "kept"), [("finish", NEW), ("undo_pending", OLD)])
    def test_who_stops_waiting_for_the_keychain_can_end_it_later(self, deed, kept):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        state = world.state()
        answers = iter([False])
        with pytest.raises(Problem) as raised:
            getattr(world, deed)(given_up=lambda: next(answers, True))
        assert raised.value.code is Code.CANCELLED
        assert world.state() == state
        getattr(world, deed)()
        assert world.entries["orders"] == kept

    def test_finishing_without_an_answer_leaves_the_token_saved(self):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        result = world.finish(objecting(Code.OFFLINE))
        assert result.diagnosis.code is Code.SAVED_NOT_RETESTED
        assert world.book.pending is None

    @pytest.mark.parametrize("place", ["orders", "orders/newer"])
    def test_an_old_token_that_somebody_removed_meanwhile_leaves_the_new_one(self, place):
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        world.entries.clear()
        world.entries[place] = NEW
        assert world.undo_pending().code is Code.NOTHING_TO_UNDO
        assert world.entries == {"orders": NEW}
        assert world.book == Book(KEY, profiles=(replace(profile_of(NEW), **UNKNOWN),))

    def test_an_old_token_that_the_keychain_took_away_for_the_new_one_is_put_back(self):
        # As Windows does: away with the old one, then the new one is written.
        world = self.killed_at(STEPS_OF_A_SAVE - 1)
        del world.entries["orders"]
        assert world.undo_pending().code is Code.UNDONE
        assert world.entries["orders"] == OLD

    def test_a_first_token_that_never_arrived_leaves_nothing(self):
        world = World(token=None, before=None)
        world.profiles.book = Book(KEY, pending=PendingSave(profile_of(NEW), False, NOON))
        assert world.undo_pending().code is Code.UNDONE
        assert (world.entries, world.book) == ({}, Book(KEY))

    def test_with_no_save_open_there_is_nothing_to_undo_or_finish(self):
        world = World()
        assert world.undo_pending().code is Code.NOTHING_TO_UNDO
        assert problem_of(world.finish).code is Code.NOTHING_TO_UNDO


class TestAnotherSaveThatWasInterrupted:
    JOURNAL = PendingSave(replace(ORDERS, id="other", name="Other"), None, NOON)

    def test_a_save_that_waits_for_the_person_is_not_forgotten_over_another(self):
        journal = replace(self.JOURNAL, replaces=True)
        world = World(book=Book(KEY, pending=journal))
        problem = problem_of(world.save)
        assert problem.code is Code.SAVE_INTERRUPTED
        assert problem.diagnosis.facts == {"name": "Other"}
        assert world.book.pending == journal
        assert world.entries == {"orders": OLD, "orders/before": OLDER}

    def test_nor_over_another_token_of_the_same_profile(self):
        world = TestKilled.killed_at(STEPS_BEFORE_IT_MOVES)
        state = world.state()
        assert problem_of(world.save, Secret("ntn_33333333333" + "d" * 35)).code is (
            Code.SAVE_INTERRUPTED
        )
        assert world.state() == state

    @pytest.mark.parametrize("step", range(8, STEPS_OF_A_SAVE))
    def test_the_same_token_refused_when_it_is_saved_again_leaves_both_ways_open(self, step):
        world = TestKilled.killed_at(step)
        problem_of(world.save, NEW, objecting(Code.TOKEN_REFUSED))
        assert world.book.pending.replaces
        assert {OLD, NEW} <= set(world.entries.values())
        world.undo_pending()
        assert world.entries["orders"] == OLD

    def test_one_that_had_changed_nothing_yet_gives_way(self):
        world = World(book=Book(KEY, pending=self.JOURNAL))
        world.save()
        assert world.book.pending is None


class TestUndoing:
    def test_the_token_before_is_back_and_proved(self):
        world = World()
        seen = Identity("Old workspace")
        sighting = Sighting(OLD.fingerprint(KEY), worked_at=NOON, identity=seen)
        world.profiles.book = replace(world.book, sightings=(sighting,))
        world.save()
        tested = []
        undone = world.undo(tested.append)
        assert undone.code is Code.UNDONE
        assert undone.variant == ""
        assert tested == [OLD]
        assert world.entries == {"orders": OLD}
        assert world.profile == profile_of(OLD, identity=seen, databases=None)

    @pytest.mark.parametrize(
        ("code", "variant"), [(Code.TOKEN_REFUSED, "refused"), (Code.OFFLINE, "untested")]
    )
    def test_one_that_is_not_proved_keeps_the_way_back(self, code, variant):
        world = World()
        world.save()
        undone = world.undo(objecting(code))
        assert (undone.code, undone.variant) == (Code.UNDONE, variant)
        assert world.entries == {"orders": OLD, "orders/before": NEW}
        assert world.profile.earlier
        world.undo()
        assert world.entries == {"orders": NEW}

    def test_notion_is_asked_before_anything_is_changed(self):
        world = World()
        world.save()
        state, asked = world.state(), []

        def retest(_token):
            asked.append(world.state() == state)

        world.undo(retest)
        assert asked == [True]

    def test_one_that_the_person_stops_changes_nothing(self):
        world = World()
        world.save()
        state = world.state()
        assert problem_of(world.undo, objecting(Code.CANCELLED)).code is Code.CANCELLED
        assert world.state() == state

    def test_while_the_save_is_open_it_is_undone_as_an_interrupted_one(self):
        world = World()
        world.fail_at(STEPS_OF_A_SAVE - 1, Killed)
        with pytest.raises(Killed):
            world.save()
        assert world.undo().code is Code.UNDONE
        assert world.entries == {"orders": OLD}
        assert world.book.pending is None

    def test_a_newer_one_that_cannot_be_forgotten_stays_the_one_that_can_be_brought_back(self):
        world = World()
        other = replace(ORDERS, id="other", earlier=True)
        world.profiles.book = replace(world.book, profiles=(*world.book.profiles, other))
        world.save()
        delete = world.keychain.delete

        def refused(entry):
            if entry == "orders/before":
                raise Problem(Code.KEYCHAIN_REFUSED)
            delete(entry)

        world.keychain.delete = refused
        assert world.undo().code is Code.UNDONE
        assert world.entries == {"orders": OLD, "orders/before": NEW}
        assert world.profile.earlier
        world.keychain.delete = delete
        world.undo()
        assert world.book.profile("other").earlier

    def test_undoing_twice_finds_nothing_more(self):
        world = World()
        world.save()
        world.undo()
        assert world.undo().code is Code.NOTHING_TO_UNDO
        assert world.entries == {"orders": OLD}

    def test_an_entry_removed_by_hand_is_brought_back_from_the_one_before(self):
        world = World()
        del world.entries["orders"]
        assert world.undo().code is Code.UNDONE
        assert world.entries == {"orders": OLDER}

    def test_nothing_kept_and_nothing_before_is_nothing_to_undo(self):
        world = World(before=None)
        world.entries.clear()
        assert world.undo().code is Code.NOTHING_TO_UNDO
        assert world.profile.gone

    def test_without_a_profile_there_is_nothing_to_undo(self):
        assert World(token=None).undo().code is Code.NOTHING_TO_UNDO

    @pytest.mark.parametrize("step", range(1, 44))
    @pytest.mark.parametrize("retest", [accepted, objecting(Code.TOKEN_REFUSED)])
    @pytest.mark.parametrize("way_out", ["finish", "undo_pending"])
    def test_killed_at_any_step_both_can_be_read_and_both_ways_are_open(
        self, step, retest, way_out
    ):
        world = World()
        world.save()
        before = world.state()
        world.fail_at(step, Killed)
        try:
            world.undo(retest)
        except Killed:
            world.steps.fatal = range(0)
            is_done = world.book.pending is None and world.state() != before
            assert OLD in world.entries.values()
            assert NEW in world.entries.values() or (is_done and retest is accepted)
            if world.book.pending is not None:
                getattr(world, way_out)()
                kept = NEW if way_out == "finish" else OLD
                assert world.entries["orders"] == kept
                assert world.profile.fingerprint == kept.fingerprint(KEY)
                assert world.book.pending is None
        else:
            assert world.steps.done < step
        assert "orders/newer" not in world.entries

    # Not where the book is written: a profile file that says no has not been written.
    @pytest.mark.parametrize("step", sorted({*range(4, 44)} - {21}))
    def test_a_problem_at_any_step_leaves_the_token_or_undoes_it_all_the_same(self, step):
        world = World()
        world.save()
        state = world.state()
        world.fail_at(step, Problem(Code.KEYCHAIN_TROUBLE))
        try:
            world.undo()
        except Problem:
            if world.book.pending is None:
                assert world.state() == state
            world.steps.fatal = range(0)
            world.undo()
        assert world.entries["orders"] == OLD
        assert world.book.pending is None

    def test_a_keychain_that_refuses_leaves_the_token(self):
        world = World()
        world.save()
        state = world.state()
        world.fail_at(5, Problem(Code.KEYCHAIN_REFUSED))
        assert problem_of(world.undo).code is Code.KEYCHAIN_REFUSED
        assert world.state() == state

    def test_where_the_list_was_lost_meanwhile_the_token_is_known_again(self):
        world = World()

        def lost(_token):
            world.profiles.book = Book(KEY)

        world.undo(lost)
        assert world.entries == {"orders": OLDER}
        assert world.profile.fingerprint == OLDER.fingerprint(KEY)
        assert not world.profile.earlier


class TestSavedTokens:
    def test_a_saved_token_is_read(self):
        world = World()
        assert read_saved(world.keychain, world.profile) == OLD

    def test_one_removed_in_the_systems_own_tool_is_gone(self):
        world = World()
        world.entries.clear()
        problem = problem_of(read_saved, world.keychain, world.profile)
        assert problem.code is Code.ENTRY_GONE
        assert problem.diagnosis.facts == {"name": "Order sync", "keychain": "Test keychain"}

    def test_removing_forgets_both_tokens_and_the_profile(self):
        world = World()
        removed = remove_saved(world.keychain, world.profiles, "orders")
        assert removed.code is Code.REMOVED
        assert removed.facts == {"name": "Order sync", "keychain": "Test keychain"}
        assert world.entries == {}
        assert world.book == Book(KEY)

    def test_removing_closes_an_open_save_of_it_and_no_other(self):
        world = World(book=Book(KEY, pending=PendingSave(ORDERS, True, NOON)))
        remove_saved(world.keychain, world.profiles, "another")
        assert world.book.pending is not None
        remove_saved(world.keychain, world.profiles, "orders")
        assert world.book.pending is None

    def test_what_cannot_be_removed_is_said_and_its_card_stays(self):
        world = World()
        world.keychain.delete = lambda _entry: None
        call = (remove_saved, world.keychain, world.profiles, "orders")
        assert problem_of(*call).code is Code.KEYCHAIN_TROUBLE
        assert world.profile is not None


class TestIds:
    @pytest.mark.parametrize(
        ("name", "taken", "expected"),
        [
            ("Northwind – Order sync", (), "northwind-order-sync"),
            ("Größe & Maß", (), "grosse-mass"),
            ("北風", (), "token"),
            ("", (), "token"),
            ("../../etc", (), "etc"),
            ("Orders", ("orders",), "orders-2"),
            ("Orders", ("orders", "orders-2"), "orders-3"),
            ("x" * 100, (), "x" * 40),
            ("my ntn_12345678901" + "Ab1" * 12, (), "my-token-removed"),
        ],
    )
    def test_an_id_is_short_plain_and_not_taken(self, name, taken, expected):
        assert profile_id_for(name, taken) == expected
