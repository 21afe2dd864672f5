from dataclasses import replace
from datetime import timedelta

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    accepted,
    begun_anew,
    book_changed,
    capabilities_not_read,
    capabilities_read,
    check_opened,
    database_appeared,
    database_shared,
    guide_opened,
    keychain_waited,
    link_checked,
    link_given,
    listed,
    listing_wanted_again,
    make_way_chosen,
    memory_kept,
    message_asked_again,
    message_read,
    missing_database_chosen,
    named,
    not_saved,
    open_tool_chosen,
    owner_answered_at_last,
    owner_question_answered,
    profile_chosen,
    questions_opened,
    refused,
    replacing_chosen,
    save_asked,
    save_undone,
    saved,
    saved_check_chosen,
    saving_skipped,
    situation_chosen,
    something_else_chosen,
    started,
    token_dropped,
    token_left_alone,
    token_not_read,
    token_read,
    tool_chosen,
    tool_message_read,
    tool_tried,
    watch_ended,
    way_found,
    went_back,
    went_to,
    workspace_answered,
)
from notion_wizard.core.events import test_again_wanted as again_wanted
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.events.saving import undone_elsewhere
from notion_wizard.core.messages import Reading
from notion_wizard.core.model import (
    MakeWay,
    Memory,
    OpenTool,
    PendingSave,
    Situation,
    Tool,
    Waiting,
)
from notion_wizard.core.reach import Capabilities, Listing
from notion_wizard.core.session import (
    Aim,
    LinkCheck,
    Origin,
    Step,
    Verdict,
    Way,
    has_home,
    is_refusal,
)
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OTHER_TOKEN,
    TOKEN,
    UNNAMED,
    book_of,
    book_that_saw,
    checked,
    profile_of,
    session_of,
    with_listing,
    with_no,
    with_paste,
    with_save,
    with_yes,
)

ORDERS = profile_of(tool=Tool.N8N)
STOCK = profile_of(OTHER_TOKEN, ELSEWHERE, "Stock")
SAVED = book_of(ORDERS)
WAITING = Waiting(Situation.MOVED, NOON, Tool.MAKE, MakeWay.TOKEN)
OPEN_TOOL = OpenTool(Tool.MAKE, NOON, Situation.MOVED, MakeWay.SIGN_IN, "orders")
REFUSAL = Diagnosis(Code.TOKEN_REFUSED)
OFFLINE = Diagnosis(Code.OFFLINE)
LOCKED = Diagnosis(Code.KEYCHAIN_LOCKED)
UNSEEN = Diagnosis(Code.LINK_NOT_SHARED_OR_MISSING)
REACHABLE = Diagnosis(Code.LINK_REACHABLE)


def steps_of(session):
    return " ".join(session.trail)


# Where it begins


@pytest.mark.parametrize(
    "book",
    [
        SAVED,
        book_of(waiting=(WAITING,)),
        book_of(open_tools=(OPEN_TOOL,)),
        book_of(pending=PendingSave(ORDERS, None, NOON)),
    ],
)
def test_the_program_starts_at_home_when_something_is_saved_or_unfinished(book):
    assert has_home(book)
    assert started(book).step is Step.HOME


def test_the_program_starts_at_the_two_questions_when_nothing_is_known():
    session = started(book_of())
    assert session.step is Step.SITUATION
    assert session.situation is Situation.REFUSED


def test_to_begin_anew_forgets_the_path_and_the_token_but_not_the_way():
    before = tool_chosen(checked(way=Way.OPEN), Tool.MAKE)
    session = begun_anew(before, before.book)
    fresh = replace(started(before.book), way=Way.OPEN, tools_tokens=session.tools_tokens)
    assert session == replace(fresh, path=before.path + 1, attempt=before.attempt + 1)


def test_something_else_asks_the_two_questions_from_the_beginning():
    session = something_else_chosen(replacing_chosen(started(SAVED), ORDERS))
    assert steps_of(session) == "home situation"
    assert session.tool is None
    assert session.profile is None


@pytest.mark.parametrize(
    ("event", "steps", "origin", "situation"),
    [
        (saved_check_chosen, "home check", Origin.CHECK_SAVED, Situation.REFUSED),
        (missing_database_chosen, "home databases", Origin.MISSING_SAVED, Situation.MISSING),
        (replacing_chosen, "home situation", Origin.REPLACE_SAVED, Situation.REFUSED),
    ],
)
def test_a_tokens_card_begins_its_path_with_the_tokens_tool(event, steps, origin, situation):
    session = event(situation_chosen(started(SAVED), Situation.FIRST), ORDERS)
    assert steps_of(session) == steps
    assert session.origin is origin
    assert session.situation is situation
    assert session.profile is ORDERS
    assert session.tool is Tool.N8N


def test_a_tool_left_for_later_is_gone_on_with_as_it_was_left():
    session = open_tool_chosen(started(book_of(ORDERS, open_tools=(OPEN_TOOL,))), OPEN_TOOL)
    assert steps_of(session) == "home tools"
    assert session.origin is Origin.OPEN_TOOL
    assert (session.tool, session.make_way) == (Tool.MAKE, MakeWay.SIGN_IN)
    assert session.situation is Situation.MOVED
    assert session.profile is ORDERS


def test_when_the_token_has_come_the_path_goes_on_at_the_check():
    session = owner_answered_at_last(started(book_of(waiting=(WAITING,))), WAITING)
    assert steps_of(session) == "home situation guide check"
    assert session.origin is Origin.QUESTIONS
    assert (session.tool, session.situation) == (Tool.MAKE, Situation.MOVED)
    assert session.guide_wanted
    assert session.is_owner is False


def test_when_the_token_has_come_it_replaces_the_one_that_it_was_asked_for():
    waiting = replace(WAITING, profile_id="orders")
    session = owner_answered_at_last(started(SAVED), waiting)
    assert session.profile is ORDERS
    assert session.origin is Origin.REPLACE_SAVED


def test_the_message_for_the_owner_is_shown_once_more():
    session = message_asked_again(started(book_of(waiting=(WAITING,))), WAITING)
    assert steps_of(session) == "home guide"
    assert session.is_owner is False


def test_the_book_is_the_one_that_was_read_last():
    assert book_changed(session_of(), SAVED).book is SAVED


# Moving


def test_a_screen_opened_again_stands_in_the_trail_once():
    session = session_of()
    for step in (Step.CHECK, Step.GUIDE, Step.CHECK):
        session = went_to(session, step)
    assert steps_of(session) == "situation guide check"


def test_back_keeps_everything():
    session = went_to(checked(), Step.DATABASES)
    assert went_back(session) == replace(session, trail=(Step.SITUATION,))


def test_i_do_not_have_it_opens_the_guide():
    session = guide_opened(went_to(session_of(), Step.CHECK))
    assert steps_of(session) == "situation check guide"
    assert session.guide_wanted


def test_i_have_it_opens_the_check():
    session = check_opened(went_to(session_of(), Step.GUIDE))
    assert steps_of(session) == "situation guide check"
    assert session.check_wanted


def test_the_questions_asked_again_are_the_beginning_of_the_path():
    session = questions_opened(went_to(with_paste(session_of()), Step.CHECK))
    assert steps_of(session) == "situation"
    assert session.origin is Origin.QUESTIONS
    assert session.paste is not None


def test_the_questions_asked_after_check_now_replace_its_token():
    session = questions_opened(guide_opened(saved_check_chosen(started(SAVED), ORDERS)))
    assert steps_of(session) == "home situation"
    assert session.origin is Origin.REPLACE_SAVED
    assert session.profile is ORDERS


# Screens 1 and 2


def tried():
    return tool_tried(tool_chosen(checked(), Tool.MAKE), Verdict.WORKS, NOON)


def test_what_one_tool_did_says_nothing_of_another():
    session = tool_chosen(tried(), Tool.N8N)
    assert session.tool is Tool.N8N
    assert session.verdict is None
    assert session.tried_at is None


def test_what_one_connection_of_make_did_says_nothing_of_another():
    session = make_way_chosen(tried(), MakeWay.SIGN_IN)
    assert session.make_way is MakeWay.SIGN_IN
    assert session.verdict is None


def test_the_same_answer_again_changes_nothing():
    session = tried()
    assert tool_chosen(session, Tool.MAKE) is session
    assert make_way_chosen(session, MakeWay.TOKEN) is session
    assert situation_chosen(session, Situation.REFUSED) is session


def test_another_situation_asks_about_the_workspace_anew():
    session = workspace_answered(checked(), is_right=True)
    assert situation_chosen(session, Situation.MOVED).workspace_confirmed is None


def test_another_situation_begins_without_the_detours_of_the_one_before():
    session = check_opened(guide_opened(session_of()))
    session = situation_chosen(session, Situation.MISSING)
    assert not session.guide_wanted
    assert not session.check_wanted


def test_after_a_refusal_the_guide_stays_wanted():
    session = situation_chosen(with_no(with_paste(session_of())), Situation.FIRST)
    assert session.guide_wanted
    session = situation_chosen(with_no(with_paste(session_of()), Code.OFFLINE), Situation.FIRST)
    assert not session.guide_wanted


@pytest.mark.parametrize("situation", [Situation.MOVED, Situation.FIRST, Situation.MISSING])
def test_an_accepted_paste_stays_when_the_situation_changes(situation):
    session = situation_chosen(checked(), situation)
    assert session.identity is IDENTITY
    assert session.token is TOKEN


def test_a_paste_that_does_not_work_gives_way_to_the_saved_token_when_a_database_is_missing():
    session = situation_chosen(with_no(with_paste(session_of(SAVED))), Situation.MISSING)
    assert session.paste is None
    assert session.token is None
    assert not session.guide_wanted


def test_the_saved_token_that_was_read_for_its_databases_is_left_with_that_path():
    session = situation_chosen(session_of(SAVED), Situation.MISSING)
    session = with_yes(token_read(profile_chosen(session, ORDERS), TOKEN))
    session = situation_chosen(session, Situation.FIRST)
    assert session.token is None
    assert session.identity is None
    assert session.profile is None


def test_a_token_to_be_replaced_stays_the_one_in_every_situation():
    session = situation_chosen(replacing_chosen(started(SAVED), ORDERS), Situation.MOVED)
    assert session.profile is ORDERS


def test_an_error_message_answers_the_questions_as_far_as_it_tells():
    reading = Reading("…", REFUSAL, Tool.MAKE, MakeWay.SIGN_IN, Situation.MOVED)
    session = message_read(session_of(), reading)
    assert session.reading is reading
    assert (session.tool, session.make_way) == (Tool.MAKE, MakeWay.SIGN_IN)
    assert session.situation is Situation.MOVED


def test_an_error_message_that_tells_little_leaves_the_answers():
    session = situation_chosen(tool_chosen(session_of(), Tool.N8N), Situation.MOVED)
    session = message_read(session, Reading("what?"))
    assert (session.tool, session.situation) == (Tool.N8N, Situation.MOVED)


def test_a_message_that_was_taken_away_is_forgotten():
    session = message_read(message_read(session_of(), Reading("401", REFUSAL)), None)
    assert session.reading is None


def test_another_saved_token_begins_with_nothing_known():
    session = with_yes(token_read(missing_database_chosen(started(SAVED), ORDERS), TOKEN))
    another = profile_chosen(session, STOCK)
    assert another.profile is STOCK
    assert another.token is None
    assert another.identity is None
    assert another.attempt == session.attempt + 1


def test_the_saved_token_chosen_already_is_not_read_again():
    session = missing_database_chosen(started(SAVED), ORDERS)
    assert profile_chosen(session, replace(ORDERS, databases=37)) is session


def test_the_way_to_notion_is_open_blocked_or_to_be_tried():
    session = way_found(session_of(), OFFLINE)
    assert session.way_problem is OFFLINE
    assert way_found(session, Way.OPEN).way_problem is None
    assert way_found(session, None).way is None


def test_advice_about_an_open_way_stays_when_the_token_was_tested():
    inspected = Diagnosis(Code.INSPECTED_BUT_TRUSTED)
    session = with_paste(way_found(session_of(), inspected))
    assert session.way_problem is None
    assert with_yes(session).way_advice is inspected
    assert with_no(session).way_advice is inspected


def test_what_a_token_may_do_is_unknown_where_reading_did_not_tell():
    session = checked()
    told = capabilities_not_read(session, session.attempt)
    assert told.capabilities == Capabilities()
    assert capabilities_not_read(session, session.attempt - 1) is session


def test_the_owner_question_is_answered():
    assert owner_question_answered(session_of(), is_owner=False).is_owner is False


# Screen 3


def everything_known():
    session = with_listing(checked(), "Orders")
    session = capabilities_read(session, session.attempt, Capabilities())
    session = link_given(session, "link")
    session = link_checked(session, session.attempt, "link", UNSEEN)
    session = with_save(named(workspace_answered(session, is_right=True), "Mine"))
    session = tool_message_read(tool_tried(session, Verdict.SAME_ERROR, NOON), Reading("401"))
    return keychain_waited(session, waits=True)


def pasted_another(session):
    return with_paste(session, token=OTHER_TOKEN)


@pytest.mark.parametrize(
    "event", [pasted_another, lambda session: token_read(session, OTHER_TOKEN), token_dropped]
)
def test_a_new_token_never_meets_an_old_answer(event):
    before = everything_known()
    session = event(before)
    assert session.attempt == before.attempt + 1
    assert session.answer is None
    assert session.answered_at is None
    assert session.capabilities is None
    assert session.listing is None
    assert session.links == (LinkCheck("link"),)
    assert session.watching is None
    assert session.workspace_confirmed is None
    assert session.saved is None
    assert session.save_diagnosis is None
    assert session.save_name == ""
    assert session.verdict is None
    assert session.tool_reading is None
    assert not session.keychain_waits


def test_a_dropped_token_is_gone():
    session = token_dropped(checked())
    assert session.token is None
    assert session.paste is None
    assert session.pasted_text is None


def test_a_paste_is_known_by_what_this_computer_saw_of_it():
    session = with_paste(session_of(book_that_saw(TOKEN, refused_at=NOON)))
    assert session.seen.refused_at == NOON
    assert pasted_another(session).seen is None


def test_what_notion_turned_down_is_noticed_when_it_comes_again():
    session = with_paste(with_no(with_paste(session_of())))
    assert session.same_text
    assert session.failed_at == NOON
    again = with_paste(session)
    assert again.same_text
    assert again.failed_at == NOON


def test_what_was_not_sent_is_noticed_when_it_comes_again():
    session = with_paste(with_paste(session_of(), Code.TRUNCATED_END), Code.TRUNCATED_END)
    assert session.same_text
    assert session.failed_at is None


def test_another_text_is_not_the_same():
    session = pasted_another(with_no(with_paste(session_of())))
    assert not session.same_text
    assert session.failed_at is None


@pytest.mark.parametrize("code", [Code.OFFLINE, Code.CANCELLED, Code.NOTHING_SENT])
def test_a_text_that_got_no_answer_may_be_pasted_again(code):
    assert not with_paste(with_no(with_paste(session_of()), code)).same_text


def test_a_text_that_works_at_last_may_be_pasted_again():
    session = with_no(with_paste(session_of()))
    session = with_yes(wanted_anyway(with_paste(session)))
    assert not with_paste(session).same_text


def test_test_anyway_asks_again():
    session = wanted_anyway(with_no(with_paste(session_of())))
    assert session.send_anyway
    assert session.answer is None


def test_an_accepted_token_tells_that_nothing_blocks_the_way_and_how_it_may_be_called():
    session = accepted(with_paste(session_of(way=OFFLINE)), 1, IDENTITY, NOON, "request-1")
    assert session.identity is IDENTITY
    assert session.refusal is None
    assert session.way is None
    assert session.save_name == "Northwind – Order sync"
    assert session.request_ids == ("request-1",)
    assert accepted(session, 1, IDENTITY, NOON).request_ids == ("request-1",)


@pytest.mark.parametrize(
    ("identity", "name"),
    [
        (IDENTITY, "Orders"),
        (UNNAMED, "Orders"),
        (ELSEWHERE, "Southwind – Order sync"),
    ],
)
def test_a_replaced_token_keeps_its_name_in_its_own_workspace(identity, name):
    session = with_paste(replacing_chosen(started(SAVED), ORDERS), token=OTHER_TOKEN)
    assert with_yes(session, identity).save_name == name


def test_a_chosen_name_stays_when_the_token_is_tested_again():
    session = again_wanted(named(checked(), "Mine"))
    assert with_yes(session).save_name == "Mine"


def test_a_refusal_tells_that_nothing_blocks_the_way_and_wants_the_guide():
    session = with_no(with_paste(session_of(way=OFFLINE)), request_id="request-1")
    assert session.refusal.code is Code.TOKEN_REFUSED
    assert session.identity is None
    assert session.way is None
    assert session.guide_wanted
    assert session.request_ids == ("request-1",)


def test_a_fault_of_the_way_says_nothing_of_the_token():
    session = with_no(with_paste(session_of(way=OFFLINE)), Code.TIMED_OUT)
    assert session.way is OFFLINE
    assert not session.guide_wanted
    assert session.request_ids == ()


def test_an_answer_to_a_cancelled_test_is_an_answer():
    session = refused(with_paste(session_of()), 1, Diagnosis(Code.CANCELLED))
    assert session.refusal.code is Code.CANCELLED


def test_to_try_again_asks_everything_of_the_token_anew():
    session = again_wanted(with_listing(keychain_waited(checked(), waits=True), "Orders"))
    assert session.answer is None
    assert session.listing is None
    assert session.capabilities is None
    assert not session.keychain_waits
    assert again_wanted(token_not_read(session, LOCKED)).read_problem is None


def test_a_keychain_that_answers_waits_no_more():
    session = keychain_waited(saved_check_chosen(started(SAVED), ORDERS), waits=True)
    assert session.keychain_waits
    assert not token_read(session, TOKEN).keychain_waits
    locked = token_not_read(session, LOCKED)
    assert not locked.keychain_waits
    assert locked.read_problem == replace(LOCKED, variant="asked")


def test_a_saved_token_that_was_read_may_be_sent():
    session = token_read(saved_check_chosen(started(SAVED), ORDERS), TOKEN)
    assert session.token is TOKEN
    assert session.send_anyway


LATE_RESULTS = {
    "accepted": lambda session, attempt: accepted(session, attempt, IDENTITY, NOON),
    "refused": lambda session, attempt: refused(session, attempt, REFUSAL, NOON),
    "capabilities": lambda session, attempt: capabilities_read(session, attempt, Capabilities()),
    "a list": lambda session, attempt: listed(session, attempt, Listing(complete=True)),
    "a link": lambda session, attempt: link_checked(session, attempt, "link", UNSEEN),
    "a database": lambda session, attempt: database_appeared(session, attempt, REACHABLE),
    "saved": lambda session, attempt: saved(session, attempt, ORDERS, REACHABLE),
    "not saved": lambda session, attempt: not_saved(session, attempt, LOCKED),
}


@pytest.mark.parametrize("result", LATE_RESULTS)
def test_a_result_of_an_older_attempt_changes_nothing(result):
    session = pasted_another(link_given(checked(), "link"))
    assert LATE_RESULTS[result](session, session.attempt - 1) is session
    assert LATE_RESULTS[result](session, session.attempt) is not session


# Screen 4


def test_a_complete_empty_list_is_watched():
    assert with_listing(checked()).watching is Aim.ANYTHING
    assert with_listing(checked(), complete=False).watching is None
    assert with_listing(checked(), "Orders").watching is None
    assert with_listing(checked(), code=Code.OFFLINE).watching is None


def test_a_link_that_is_watched_stays_the_aim_when_the_list_is_empty():
    session = link_given(checked(), "link")
    session = link_checked(session, session.attempt, "link", UNSEEN)
    assert with_listing(session).watching is Aim.LINK


def test_to_look_again_reads_the_list_anew():
    assert listing_wanted_again(with_listing(checked(), "Orders")).listing is None


def links_of(*links):
    session = checked()
    for link in links:
        session = link_given(session, link)
    return session


def test_the_newest_link_stands_first_and_each_stands_once():
    session = links_of("a", "b", "a")
    assert session.links == (LinkCheck("a"), LinkCheck("b"))


def test_a_link_that_cannot_be_seen_yet_is_watched_for_and_another_is_not():
    session = links_of("a")
    assert link_checked(session, session.attempt, "a", UNSEEN).watching is Aim.LINK
    assert link_checked(session, session.attempt, "a", REACHABLE).watching is None


def test_an_older_link_does_not_move_the_watch():
    session = links_of("older", "newest")
    session = link_checked(session, session.attempt, "newest", UNSEEN)
    session = link_checked(session, session.attempt, "older", REACHABLE)
    assert session.watching is Aim.LINK
    assert session.links == (LinkCheck("newest", UNSEEN), LinkCheck("older", REACHABLE))


def test_the_answer_to_a_link_that_nobody_gave_changes_no_link():
    session = checked()
    assert link_checked(session, session.attempt, "link", UNSEEN).links == ()


def test_a_new_link_ends_the_watch_and_so_does_the_person():
    session = links_of("a")
    session = link_checked(session, session.attempt, "a", UNSEEN)
    assert link_given(session, "b").watching is None
    assert watch_ended(session).watching is None


def test_a_database_that_appeared_is_told_at_its_link_and_the_list_read_anew():
    appeared = Diagnosis(Code.DATABASE_APPEARED)
    session = with_listing(links_of("a", "b"), "Orders")
    session = link_checked(session, session.attempt, "b", UNSEEN)
    session = database_appeared(session, session.attempt, appeared)
    assert session.links == (LinkCheck("b", appeared), LinkCheck("a"))
    assert session.watching is None
    assert session.listing is None


def test_any_database_that_appeared_changes_no_link():
    session = with_listing(checked())
    session = database_appeared(session, session.attempt, Diagnosis(Code.DATABASE_APPEARED))
    assert session.links == ()
    assert session.listing is None


# Screens 5 and 6


def test_a_save_asked_for_forgets_how_the_last_one_ended():
    session = not_saved(save_asked(saving_skipped(checked())), 1, LOCKED)
    assert session.save_diagnosis is LOCKED
    assert not session.save_wanted
    session = save_asked(session)
    assert session.save_wanted
    assert not session.save_skipped
    assert session.save_diagnosis is None


def test_there_is_nothing_to_save_without_an_accepted_token():
    session = with_no(with_paste(session_of()))
    assert save_asked(session) is session


@pytest.mark.parametrize(
    "event",
    [
        with_save,
        lambda session: not_saved(session, session.attempt, LOCKED),
        lambda session: keychain_waited(session, waits=False),
    ],
)
def test_after_a_save_the_keychain_waits_no_more(event):
    assert not event(keychain_waited(save_asked(checked()), waits=True)).keychain_waits


def test_what_is_saved_does_not_change_what_the_path_is_about():
    session = with_paste(replacing_chosen(started(SAVED), ORDERS), token=OTHER_TOKEN)
    session = with_save(with_yes(session, ELSEWHERE), replace(STOCK, id="orders"))
    assert session.saved.identity is ELSEWHERE
    assert session.profile is ORDERS


def test_to_go_on_without_saving_asks_for_no_save():
    session = saving_skipped(save_asked(checked()))
    assert session.save_skipped
    assert not session.save_wanted


def test_an_undone_save_is_none_and_with_nothing_to_undo_it_stays():
    session = with_save(checked())
    assert save_undone(session, Diagnosis(Code.UNDONE)).saved is None
    assert save_undone(session, Diagnosis(Code.UNDONE)).undone == session.saved
    kept = save_undone(session, Diagnosis(Code.NOTHING_TO_UNDO))
    assert (kept.saved, kept.undone) == (session.saved, None)
    assert kept.save_diagnosis.code is Code.NOTHING_TO_UNDO


@pytest.mark.parametrize(
    ("second", "code", "variant"),
    [
        ("", Code.SAVED_AND_READ_BACK, ""),
        ("untested", Code.SAVED_NOT_RETESTED, ""),
        ("refused", Code.UNDONE, "newer-refused"),
    ],
)
def test_undone_once_more_a_save_holds_again(second, code, variant):
    session = save_undone(with_save(checked()), Diagnosis(Code.UNDONE, variant="refused"))
    facts = {"name": "Orders"}
    again = save_undone(session, Diagnosis(Code.UNDONE, facts, second))
    assert (again.saved, again.undone) == (session.undone, None)
    assert again.save_diagnosis == Diagnosis(code, facts, variant)
    assert again.save_diagnosis.entry is not Diagnosis(Code.UNDONE).entry


def test_what_was_undone_is_forgotten_with_the_next_save_and_with_the_token():
    session = save_undone(with_save(checked()), Diagnosis(Code.UNDONE))
    assert with_save(session).undone is None
    assert token_dropped(session).undone is None


@pytest.mark.parametrize(
    ("came", "told"), [("refused", "refused-elsewhere"), ("untested", "untested"), ("", "")]
)
def test_away_from_screen_6_no_text_names_the_button_that_is_there_alone(came, told):
    undone = undone_elsewhere(Diagnosis(Code.UNDONE, {"name": "Orders"}, came))
    assert undone == Diagnosis(Code.UNDONE, {"name": "Orders"}, told)


def test_another_verdict_forgets_the_message_of_the_one_before():
    session = tool_message_read(tool_tried(checked(), Verdict.OTHER_ERROR, NOON), Reading("401"))
    later = NOON + timedelta(minutes=1)
    session = tool_tried(session, Verdict.WORKS, later)
    assert session.tool_reading is None
    assert session.tried_at == later


def test_what_the_profile_file_was_told_is_kept():
    memory = Memory(databases=37)
    assert memory_kept(session_of(), memory).remembered is memory


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        (Code.TOKEN_REFUSED, True),
        (Code.TOKEN_REVOKED, True),
        (Code.TOKEN_EXPIRED, True),
        (Code.ACCOUNT_RESTRICTED, True),
        (Code.NOTHING_SENT, False),
        (Code.WIZARD_OUTDATED, False),
        (Code.OFFLINE, False),
        (Code.CANCELLED, False),
    ],
)
def test_a_refusal_is_what_notion_itself_said_of_the_token(code, is_one):
    assert is_refusal(Diagnosis(code)) is is_one


def test_nothing_a_session_shows_is_a_token():
    session = link_given(with_no(with_paste(session_of())), TOKEN.reveal())
    assert not TOKEN.occurs_in(repr(session))


def test_who_shared_a_database_needs_no_check_any_more():
    assert not database_shared(session_of(check_wanted=True)).check_wanted


def test_a_token_out_of_a_message_is_kept_nowhere_but_where_a_pasted_one_is():
    told = Reading("401 […]", Diagnosis(Code.TOKEN_REFUSED), token=TOKEN)
    session = tool_message_read(message_read(session_of(), told), told)
    assert session.reading.diagnosis == told.diagnosis
    assert session.reading.token is None
    assert session.tool_reading.token is None
    untold = Reading("401")
    assert message_read(session_of(), untold).reading is untold


def test_who_left_the_program_alone_leaves_no_text_of_a_token_behind():
    session = with_paste(with_no(with_paste(session_of())), token=OTHER_TOKEN)
    damaged = with_paste(session, Code.TRUNCATED_END)
    for left in (token_left_alone(damaged), token_left_alone(with_save(with_yes(damaged)))):
        assert left.failed_text is None
        assert left.pasted_text is None
