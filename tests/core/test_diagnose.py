import itertools
from dataclasses import replace
from datetime import timedelta

import pytest

from notion_wizard.core.catalogue import reasons
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import (
    AFTER_MOVE,
    FOR_GOOD,
    NO_TOOL,
    NOT_SENT,
    SIGNED_IN,
    answer_diagnosis,
    capability_diagnosis,
    facts_of,
    identity_diagnosis,
    listing_diagnosis,
    most_important,
    paste_diagnosis,
    shown_diagnosis,
    strip_diagnosis,
    tool_diagnosis,
    troubles,
)
from notion_wizard.core.diagnose import (
    testable as may_be_sent,
)
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    keychain_waited,
    link_checked,
    link_given,
    make_way_chosen,
    message_read,
    missing_database_chosen,
    not_saved,
    replacing_chosen,
    save_asked,
    saved_check_chosen,
    situation_chosen,
    started,
    token_not_read,
    token_read,
    tool_chosen,
    tool_message_read,
    tool_tried,
    way_found,
    workspace_answered,
)
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.events.moving import open_tool_chosen, went_to
from notion_wizard.core.events.saving import interrupted_save_told, told_in_place
from notion_wizard.core.flow import may_continue
from notion_wizard.core.messages import Reading
from notion_wizard.core.model import MakeWay, OpenTool, PendingSave, Situation, Tool
from notion_wizard.core.reach import Ability, Capabilities, Database, Listing
from notion_wizard.core.session import Aim, Step, Verdict
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OTHER_CONNECTION,
    OTHER_TOKEN,
    PERSON,
    TOKEN,
    UNNAMED,
    YESTERDAY,
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

ORDERS = profile_of()
SAVED = book_of(ORDERS)
REFUSAL = Diagnosis(Code.TOKEN_REFUSED)


def replacing(profile=ORDERS):
    """The path of a card: another token takes the place of this one."""
    return replacing_chosen(started(book_of(profile)), profile)


def moved(book=None):
    return situation_chosen(session_of(book), Situation.MOVED)


def code_of(diagnosis):
    return diagnosis.code if diagnosis else None


# What was pasted


def test_nothing_is_said_of_what_was_not_pasted():
    assert paste_diagnosis(session_of()) is None


@pytest.mark.parametrize(
    "codes",
    [(), (Code.SURROUNDING_SPACE,), (Code.TRUNCATED_END,), (Code.CAPITALS_LOST,)],
)
def test_without_other_evidence_the_paste_doctor_has_the_word(codes):
    session = with_paste(session_of(), *codes)
    assert paste_diagnosis(session) is session.paste.main


def test_150_the_very_token_that_this_computer_keeps():
    diagnosis = paste_diagnosis(with_paste(session_of(SAVED), Code.SURROUNDING_SPACE))
    assert diagnosis == Diagnosis(Code.SAME_AS_SAVED, {"name": "Orders"})
    assert paste_diagnosis(with_paste(session_of(SAVED), token=OTHER_TOKEN)) is None


def test_150_is_not_said_of_a_token_that_was_saved_just_now():
    session = with_save(replace(checked(), book=SAVED), ORDERS)
    assert paste_diagnosis(session) is None


def test_150_gives_way_to_damage():
    session = with_paste(session_of(SAVED), Code.CAPITALS_LOST)
    assert code_of(paste_diagnosis(session)) is Code.CAPITALS_LOST


def test_151_turned_down_on_an_earlier_day():
    session = with_paste(session_of(book_that_saw(TOKEN, refused_at=YESTERDAY)))
    assert paste_diagnosis(session) == Diagnosis(
        Code.REFUSED_BEFORE, {"ends": "k3QZ", "when": YESTERDAY}
    )


def test_152_turned_down_a_moment_ago():
    session = with_paste(with_no(with_paste(session_of())))
    assert paste_diagnosis(session) == Diagnosis(Code.SAME_TEXT, {"ends": "k3QZ", "when": NOON})


def test_152_not_sent_a_moment_ago():
    session = with_paste(session_of(), Code.TRUNCATED_END)
    session = with_paste(session, Code.TRUNCATED_END)
    assert paste_diagnosis(session) == Diagnosis(Code.SAME_TEXT, {"ends": "k3QZ"}, NOT_SENT)


def test_152_not_sent_now_but_turned_down_on_an_earlier_day():
    session = session_of(book_that_saw(TOKEN, refused_at=YESTERDAY))
    session = with_paste(with_paste(session, Code.TRUNCATED_END), Code.TRUNCATED_END)
    diagnosis = paste_diagnosis(session)
    assert diagnosis.facts["when"] == YESTERDAY
    assert not diagnosis.variant


def test_how_a_text_ends_is_told_only_where_the_receipt_tells_it():
    session = with_paste(with_no(with_paste(session_of())))
    session = replace(session, paste=replace(session.paste, ends=None))
    assert paste_diagnosis(session).facts == {"when": NOON}


def test_120_152_151_and_then_the_paste_itself():
    book = book_that_saw(TOKEN, refused_at=YESTERDAY)
    once = with_paste(session_of(book), Code.TRUNCATED_END)
    assert code_of(paste_diagnosis(once)) is Code.REFUSED_BEFORE
    assert code_of(paste_diagnosis(with_paste(once, Code.TRUNCATED_END))) is Code.SAME_TEXT
    nothing = with_paste(session_of(book), Code.NOTHING_PASTED, token=None)
    nothing = with_paste(nothing, Code.NOTHING_PASTED, token=None)
    assert code_of(paste_diagnosis(nothing)) is Code.NOTHING_PASTED


def test_a_token_is_sent_if_nothing_is_wrong_or_the_person_insists():
    assert not may_be_sent(session_of())
    assert may_be_sent(with_paste(session_of()))
    assert may_be_sent(with_paste(session_of(SAVED)))
    assert may_be_sent(with_paste(session_of(), Code.CAPITALS_LOST))
    damaged = with_paste(session_of(), Code.TRUNCATED_END)
    assert not may_be_sent(damaged)
    assert may_be_sent(wanted_anyway(damaged))
    refused_before = with_paste(session_of(book_that_saw(TOKEN, refused_at=YESTERDAY)))
    assert not may_be_sent(refused_before)
    assert may_be_sent(wanted_anyway(refused_before))


# What Notion says


def test_before_an_answer_there_is_nothing_to_say():
    assert answer_diagnosis(with_paste(session_of())) is None


@pytest.mark.parametrize(
    "code", [Code.TOKEN_REVOKED, Code.TOKEN_EXPIRED, Code.ACCOUNT_RESTRICTED, Code.OFFLINE]
)
def test_what_notion_or_the_way_says_plainly_stays(code):
    session = with_paste(session_of(book_that_saw(TOKEN, worked_at=YESTERDAY)))
    session = with_no(session, code)
    assert answer_diagnosis(session) is session.refusal


BLOCKED_FOR_GOOD = {"reason": "public_api_request_blocked"}


def test_240_where_notion_blocks_for_good_no_wait_is_promised():
    busy = answer_diagnosis(with_no(with_paste(session_of()), Code.NOTION_BUSY, seconds=900))
    blocked = answer_diagnosis(
        with_no(with_paste(session_of()), Code.NOTION_BUSY, reason="blocked")
    )
    assert "asks to wait" in busy.entry.explanation.source
    assert "waiting does not help" in blocked.entry.explanation.source
    session = way_found(session_of(), Diagnosis(Code.NOTION_BUSY, BLOCKED_FOR_GOOD))
    assert shown(session, Step.SITUATION).entry is blocked.entry


# An accepted token


def said_of(session, identity):
    diagnosis = answer_diagnosis(with_yes(with_paste(session, token=OTHER_TOKEN), identity))
    return diagnosis.code, diagnosis.variant


ACCEPTED = (Code.ACCEPTED, "")
ELSEWHERE_NOW = (Code.OTHER_WORKSPACE, "")
NEW_WORKSPACE = (Code.OTHER_WORKSPACE, AFTER_MOVE)
STILL_OLD = (Code.STILL_OLD_WORKSPACE, "")

IDENTITIES = {
    "nothing known before": (session_of(), IDENTITY, ACCEPTED),
    "another token saved, not this path's": (session_of(SAVED), ELSEWHERE, ACCEPTED),
    "the same connection as before": (replacing(), IDENTITY, ACCEPTED),
    "another workspace": (replacing(), ELSEWHERE, ELSEWHERE_NOW),
    "another connection": (replacing(), OTHER_CONNECTION, (Code.OTHER_CONNECTION, "")),
    "a personal token": (session_of(), PERSON, (Code.PERSONAL_TOKEN, "")),
    "Notion tells no names": (replacing(), UNNAMED, ACCEPTED),
    "Notion told no names before": (replacing(profile_of(identity=UNNAMED)), IDENTITY, ACCEPTED),
    "moved, nothing known before": (moved(), IDENTITY, ACCEPTED),
    "moved, said to be right": (moved(), IDENTITY, NEW_WORKSPACE),
    "moved, said to be wrong": (moved(), IDENTITY, STILL_OLD),
    "moved, visibly elsewhere": (moved(SAVED), ELSEWHERE, NEW_WORKSPACE),
    "moved, still the old one": (moved(SAVED), IDENTITY, STILL_OLD),
    "moved, Notion tells no names": (moved(SAVED), UNNAMED, ACCEPTED),
    "replaced after a move": (
        situation_chosen(replacing(), Situation.MOVED),
        ELSEWHERE,
        NEW_WORKSPACE,
    ),
    "replaced after a move, still the old one": (
        situation_chosen(replacing(), Situation.MOVED),
        OTHER_CONNECTION,
        STILL_OLD,
    ),
}


@pytest.mark.parametrize("case", IDENTITIES)
def test_an_accepted_token_is_seen_in_the_light_of_what_was_before(case):
    session, identity, expected = IDENTITIES[case]
    session = with_yes(with_paste(session, token=OTHER_TOKEN), identity)
    if "said to be" in case:
        session = workspace_answered(session, is_right="right" in case)
    diagnosis = answer_diagnosis(session)
    assert (diagnosis.code, diagnosis.variant) == expected


def test_the_names_are_filled_in_the_earlier_one_only_if_it_is_another():
    session = replacing()
    assert identity_diagnosis(session, ELSEWHERE).facts == {
        "workspace": "Southwind",
        "connection": "Order sync",
        "earlier_workspace": "Northwind",
    }
    assert "earlier_workspace" not in identity_diagnosis(session, IDENTITY).facts
    unnamed = replacing(profile_of(identity=replace(IDENTITY, workspace=None)))
    assert "earlier_workspace" not in identity_diagnosis(unnamed, ELSEWHERE).facts
    assert facts_of(UNNAMED) == {}


# Databases

ONE = (Database("d1"),)


@pytest.mark.parametrize(
    ("listing", "identity", "code"),
    [
        (None, IDENTITY, None),
        (Listing(ONE), IDENTITY, None),
        (Listing(ONE, complete=True), IDENTITY, Code.DATABASES_FOUND),
        (Listing(complete=True), IDENTITY, Code.NOTHING_SHARED),
        (Listing(complete=True), PERSON, Code.NOTHING_VISIBLE),
        (Listing(complete=True), None, Code.NOTHING_SHARED),
        (Listing(ONE, diagnosis=Diagnosis(Code.LIST_INCOMPLETE)), IDENTITY, Code.LIST_INCOMPLETE),
        (Listing(ONE, diagnosis=Diagnosis(Code.LIST_INTERRUPTED)), PERSON, Code.LIST_INTERRUPTED),
        (
            Listing(diagnosis=Diagnosis(Code.CANNOT_READ_CONTENT)),
            IDENTITY,
            Code.CANNOT_READ_CONTENT,
        ),
        (Listing(diagnosis=Diagnosis(Code.NOTION_BUSY)), IDENTITY, Code.NOTION_BUSY),
    ],
)
def test_what_a_list_means(listing, identity, code):
    assert code_of(listing_diagnosis(identity, listing)) is code


FAULTS_OF_THE_WAY = [
    code
    for code in Code
    if code // 100 == Code.OFFLINE // 100 and code is not Code.INSPECTED_BUT_TRUSTED
]


@pytest.mark.parametrize("code", FAULTS_OF_THE_WAY, ids=lambda code: code.slug)
def test_behind_an_accepted_token_no_fault_of_the_way_says_that_nothing_is_known_of_it(code):
    listing = Listing(diagnosis=Diagnosis(code))
    said = listing_diagnosis(IDENTITY, listing).entry
    assert said.explanation.source.startswith("Notion has accepted your token before.")
    assert said.title is Diagnosis(code).entry.title
    assert listing_diagnosis(None, listing).entry is Diagnosis(code).entry


@pytest.mark.parametrize("code", FAULTS_OF_THE_WAY, ids=lambda code: code.slug)
def test_what_blocks_the_way_says_nothing_of_a_token_that_nobody_gave_yet(code):
    told = shown_diagnosis(way_found(session_of(), Diagnosis(code)))
    entry = told.entry
    assert told.code is code
    said = [text.source for text in (entry.title, entry.explanation, *entry.causes, *entry.fixes)]
    assert not [one for one in said if "your token" in one or "the token" in one]
    assert "the token" not in entry.say.source
    assert entry.title is Diagnosis(code).entry.title


def test_a_block_for_good_says_nothing_of_a_token_of_the_persons():
    blocked = Diagnosis(Code.NOTION_BUSY, {"reason": "public_api_request_blocked"})
    told = shown_diagnosis(way_found(session_of(), blocked))
    assert told.variant == FOR_GOOD
    assert "your token" not in told.entry.explanation.source


def test_a_fault_that_is_none_of_the_way_is_told_on_screen_1_as_anywhere():
    assert shown_diagnosis(way_found(session_of(), Diagnosis(Code.CRASHED))).variant == ""


def test_a_list_tells_how_many_and_whose():
    found = listing_diagnosis(IDENTITY, Listing(ONE, complete=True))
    assert found.facts == {"workspace": "Northwind", "connection": "Order sync", "n": 1}
    broken = Diagnosis(Code.LIST_INTERRUPTED, {"n": 1, "connection": "of the list"})
    facts = listing_diagnosis(IDENTITY, Listing(ONE, diagnosis=broken)).facts
    assert facts == {"workspace": "Northwind", "connection": "of the list", "n": 1}


@pytest.mark.parametrize(
    ("capabilities", "code"),
    [
        (None, None),
        (Capabilities(), None),
        (Capabilities(Ability.YES, Ability.NO, Ability.NO), None),
        (Capabilities(Ability.NO), Code.CANNOT_READ_CONTENT),
    ],
)
def test_only_reading_content_is_a_capability_that_must_not_lack(capabilities, code):
    session = replace(checked(), capabilities=capabilities)
    assert code_of(capability_diagnosis(session)) is code


# The tool


def tried(verdict, tool=Tool.N8N):
    return tool_tried(checked(tool=tool), verdict, NOON)


@pytest.mark.parametrize("verdict", [Verdict.WORKS, Verdict.LATER])
def test_of_a_tool_that_works_or_waits_there_is_nothing_to_say(verdict):
    assert tool_diagnosis(tried(verdict)) is None
    assert tool_diagnosis(session_of()) is None


@pytest.mark.parametrize("verdict", [Verdict.SAME_ERROR, Verdict.OTHER_ERROR])
def test_the_likeliest_cause_is_told_when_the_token_is_fine_and_the_tool_is_not(verdict):
    session = tried(verdict)
    assert tool_diagnosis(session) == troubles(session)[0]
    signed_in = tool_diagnosis(tried(verdict, Tool.ZAPIER))
    assert (signed_in.code, signed_in.variant) == (Code.TOOL_STILL_FAILS, SIGNED_IN)


def test_what_the_tools_message_says_beats_the_guess():
    known = Reading("…", Diagnosis(Code.TOOL_WANTS_OAUTH))
    session = tool_message_read(tried(Verdict.OTHER_ERROR), known)
    assert tool_diagnosis(session) is known.diagnosis
    session = tool_message_read(session, Reading("what?"))
    assert code_of(tool_diagnosis(session)) is Code.TOOL_STILL_FAILS


@pytest.mark.parametrize(
    ("tool", "way", "variant"),
    [
        (Tool.ZAPIER, MakeWay.TOKEN, SIGNED_IN),
        (Tool.MAKE, MakeWay.SIGN_IN, SIGNED_IN),
        (Tool.MAKE, MakeWay.TOKEN, ""),
        (Tool.N8N, MakeWay.SIGN_IN, ""),
    ],
)
def test_a_message_that_names_no_tool_is_told_as_the_chosen_one_needs_it(tool, way, variant):
    refused = Reading("…", Diagnosis(Code.TOKEN_REFUSED, {"request_id": "r1"}))
    facts = {"request_id": "r1"} | ({"tool": tool.capitalize()} if variant else {})
    told = Diagnosis(Code.TOKEN_REFUSED, facts, variant)

    for choose_first in (True, False):
        session = session_of() if choose_first else message_read(session_of(), refused)
        session = make_way_chosen(tool_chosen(session, tool), way)
        session = message_read(session, refused) if choose_first else session
        assert shown_diagnosis(session) == told
        session = tool_message_read(tool_tried(session, Verdict.SAME_ERROR, NOON), refused)
        assert tool_diagnosis(session) == told


def test_a_token_that_works_is_not_the_one_of_a_tool_that_signs_in():
    refused = Reading("…", Diagnosis(Code.TOKEN_REFUSED))
    session = tool_message_read(tried(Verdict.SAME_ERROR, Tool.ZAPIER), refused)
    told = tool_diagnosis(session)
    assert (told.code, told.variant) == (Code.TOKEN_REFUSED, SIGNED_IN)


def test_that_the_token_before_is_still_in_place_is_said_only_where_there_was_one():
    failed = Diagnosis(Code.KEYCHAIN_LOCKED)
    first = replace(checked(), trail=(Step.SAVE,))
    assert shown_diagnosis(not_saved(first, first.attempt, failed)) == failed
    again = replace(checked(book_of(profile_of(OTHER_TOKEN))), trail=(Step.SAVE,))
    told = shown_diagnosis(not_saved(again, again.attempt, failed))
    assert told == replace(failed, reason=reasons.STILL_IN_PLACE)
    proved = Diagnosis(Code.SAVED_AND_READ_BACK)
    assert shown_diagnosis(replace(again, save_diagnosis=proved)) == proved


def test_a_tool_whose_token_is_turned_down_while_this_one_works_uses_another_one():
    refused = Reading("…", Diagnosis(Code.TOKEN_REFUSED))
    session = tool_message_read(tried(Verdict.OTHER_ERROR), refused)
    assert code_of(tool_diagnosis(session)) is Code.TOOL_NOT_RESTARTED
    assert tool_diagnosis(session).reason == reasons.MESSAGE_SAYS_NO
    unproved = tool_message_read(replace(session, answer=None), refused)
    assert tool_diagnosis(unproved) is refused.diagnosis


@pytest.mark.parametrize("session", [session_of(), checked()], ids=["no token", "a token"])
@pytest.mark.parametrize(
    ("tool", "make_way", "facts"),
    [
        (Tool.ZAPIER, MakeWay.TOKEN, {"tool": "Zapier"}),
        (Tool.MAKE, MakeWay.SIGN_IN, {"tool": "Make"}),
    ],
)
def test_346_a_tool_without_a_token_field_needs_none(session, tool, make_way, facts):
    session = replace(session, tool=tool, make_way=make_way)
    assert tool_diagnosis(session) == Diagnosis(Code.NO_TOKEN_NEEDED, facts)


# Which of all matters most

# One of each rank of diagnoses.md, the weightiest first: problems, then what is undecided, each in
# the order 1xx, 2xx, 3xx, 5xx; then advice 50x, 32x, 214, 13x, 15x; then 500; then the rest.
IN_ORDER = tuple(
    map(
        Diagnosis,
        (
            Code.TRUNCATED_END,
            Code.REFUSED_BEFORE,
            Code.TOKEN_REFUSED,
            Code.STILL_OLD_WORKSPACE,
            Code.CANNOT_READ_CONTENT,
            Code.OFFLINE,
            Code.NOTION_BUSY,
            Code.NOTHING_SENT,
            Code.WIZARD_OUTDATED,
            Code.NOTHING_SHARED,
            Code.LIST_INTERRUPTED,
            Code.OTHER_WORKSPACE,
            Code.PERSONAL_TOKEN,
            Code.INSPECTED_BUT_TRUSTED,
            Code.UNKNOWN_SHAPE,
            Code.CAPITALS_LOST,
            Code.SAME_AS_SAVED,
            Code.TOOL_NOT_RESTARTED,
            Code.DATABASES_FOUND,
            Code.ACCEPTED,
            Code.SURROUNDING_SPACE,
        ),
    )
)


@pytest.mark.parametrize(
    ("more", "less"),
    tuple(itertools.combinations(IN_ORDER, 2)),
    ids=lambda diagnosis: diagnosis.code.slug,
)
def test_of_two_the_weightier_is_the_one_whichever_came_first(more, less):
    assert most_important([more, less]) is more
    assert most_important([less, more]) is more


def test_of_all_together_the_weightiest_is_the_one_in_any_order():
    for several in itertools.combinations(IN_ORDER[::3], 4):
        for order in itertools.permutations(several):
            assert most_important(order) is several[0]


def test_of_none_there_is_none():
    assert most_important([]) is None


# What the screens show


def shown(session, step):
    return shown_diagnosis(replace(session, trail=(step,)))


def code_shown(session, step):
    return code_of(shown(session, step))


@pytest.mark.parametrize(("replaces", "variant"), [(None, "nothing-new"), (False, ""), (True, "")])
def test_home_tells_of_an_interrupted_save(replaces, variant):
    book = book_of(pending=PendingSave(ORDERS, replaces, NOON))
    diagnosis = shown_diagnosis(started(book))
    assert diagnosis == Diagnosis(Code.SAVE_INTERRUPTED, {"name": "Orders"}, variant)
    assert shown_diagnosis(started(SAVED)) is None


def test_what_came_of_an_interrupted_save_is_told_in_its_place():
    home = started(book_of(pending=PendingSave(ORDERS, True, NOON)))
    undone = Diagnosis(Code.UNDONE, {"name": "Orders"})
    assert shown_diagnosis(interrupted_save_told(home, undone)) is undone
    over = interrupted_save_told(home, None)
    assert code_of(shown_diagnosis(over)) is Code.SAVE_INTERRUPTED


def test_screen_1_tells_of_a_blocked_way_first_and_then_what_the_message_means():
    session = session_of()
    assert shown(session, Step.SITUATION) is None
    session = message_read(session, Reading("401", REFUSAL))
    assert shown(session, Step.SITUATION) is REFUSAL
    session = way_found(session, Diagnosis(Code.BLOCKED))
    assert code_shown(session, Step.SITUATION) is Code.BLOCKED


def test_screen_1_tells_last_that_an_open_way_is_inspected():
    session = way_found(session_of(), Diagnosis(Code.INSPECTED_BUT_TRUSTED))
    assert code_shown(session, Step.SITUATION) is Code.INSPECTED_BUT_TRUSTED
    session = message_read(session, Reading("401", REFUSAL))
    assert shown(session, Step.SITUATION) is REFUSAL


def test_screen_2_tells_why_a_token_is_wanted():
    assert shown(session_of(), Step.GUIDE) is None
    assert shown(checked(), Step.GUIDE) is None
    assert code_shown(with_no(with_paste(session_of())), Step.GUIDE) is Code.TOKEN_REFUSED


@pytest.mark.parametrize(
    ("session", "code"),
    [
        (session_of(), None),
        (with_paste(session_of()), None),
        (with_paste(session_of(), Code.SURROUNDING_SPACE), None),
        (with_paste(session_of(), Code.CAPITALS_LOST), None),
        (with_paste(session_of(), Code.TRUNCATED_END), Code.TRUNCATED_END),
        (wanted_anyway(with_paste(session_of(), Code.TRUNCATED_END)), None),
        (with_no(with_paste(session_of())), Code.TOKEN_REFUSED),
        (with_no(with_paste(session_of()), Code.OFFLINE), Code.OFFLINE),
        (checked(), Code.ACCEPTED),
        (checked(identity=PERSON), Code.PERSONAL_TOKEN),
        (checked(SAVED), Code.SAME_AS_SAVED),
        (checked(SAVED, PERSON), Code.PERSONAL_TOKEN),
        (with_yes(with_paste(session_of(), Code.SURROUNDING_SPACE)), Code.ACCEPTED),
        (with_yes(with_paste(session_of(), Code.UNKNOWN_SHAPE)), Code.UNKNOWN_SHAPE),
        (
            with_yes(wanted_anyway(with_paste(session_of(), Code.TRUNCATED_END))),
            Code.ACCEPTED,
        ),
    ],
)
def test_screen_3_tells_what_matters_most_of_paste_and_answer(session, code):
    assert code_shown(session, Step.CHECK) is code


def test_505_is_told_on_screen_3_by_the_list_or_by_the_capability_whichever_comes_first():
    by_list = with_listing(checked(), code=Code.CANNOT_READ_CONTENT)
    by_capability = replace(checked(), capabilities=Capabilities(Ability.NO))
    for session in (by_list, by_capability):
        assert code_shown(session, Step.CHECK) is Code.CANNOT_READ_CONTENT
        assert may_continue(replace(session, trail=(Step.CHECK,)))
    assert shown(by_list, Step.CHECK) == shown(by_capability, Step.CHECK)
    assert shown(by_list, Step.CHECK).facts == facts_of(IDENTITY)


def test_505_gives_way_to_the_question_for_the_workspace_and_to_the_wrong_one():
    session = with_listing(with_yes(with_paste(moved())), code=Code.CANNOT_READ_CONTENT)
    assert shown(session, Step.CHECK) is None
    wrong = workspace_answered(session, is_right=False)
    assert code_shown(wrong, Step.CHECK) is Code.STILL_OLD_WORKSPACE
    right = workspace_answered(session, is_right=True)
    assert code_shown(right, Step.CHECK) is Code.CANNOT_READ_CONTENT


def test_another_fault_of_the_list_is_told_on_screen_4_alone():
    session = with_listing(checked(), code=Code.LIST_INTERRUPTED)
    assert code_shown(session, Step.CHECK) is Code.ACCEPTED


def test_screen_3_has_no_code_while_it_asks_for_the_new_workspace():
    session = with_yes(with_paste(moved()))
    assert shown(session, Step.CHECK) is None
    right = workspace_answered(session, is_right=True)
    assert shown(right, Step.CHECK).variant == AFTER_MOVE
    wrong = workspace_answered(session, is_right=False)
    assert code_shown(wrong, Step.CHECK) is Code.STILL_OLD_WORKSPACE


@pytest.mark.parametrize("step", [Step.CHECK, Step.DATABASES])
def test_screens_3_and_4_tell_what_the_keychain_does_instead_of_giving_the_token(step):
    session = saved_check_chosen(started(SAVED), ORDERS)
    waiting = keychain_waited(session, waits=True)
    assert code_shown(waiting, step) is Code.KEYCHAIN_WAITING
    locked = token_not_read(waiting, Diagnosis(Code.KEYCHAIN_LOCKED))
    assert code_shown(locked, step) is Code.KEYCHAIN_LOCKED
    assert shown(token_read(waiting, TOKEN), step) is None


def test_screen_4_tells_of_the_refusal_the_newest_link_or_the_list():
    session = token_read(missing_database_chosen(started(SAVED), ORDERS), TOKEN)
    assert code_shown(with_no(session), Step.DATABASES) is Code.TOKEN_SWITCHED_OFF
    session = with_listing(with_yes(session), "Orders")
    assert code_shown(session, Step.DATABASES) is Code.DATABASES_FOUND
    session = link_given(session, "link")
    assert shown(session, Step.DATABASES) is None
    unseen = Diagnosis(Code.LINK_NOT_SHARED_OR_MISSING)
    session = link_checked(session, session.attempt, "link", unseen)
    assert shown(session, Step.DATABASES) is unseen


def test_the_strip_of_screen_6_says_what_a_card_beside_the_pages_own_tells():
    saved = replace(checked(), save_diagnosis=Diagnosis(Code.SAVED_AND_READ_BACK))
    session = went_to(saved, Step.TOOLS)
    assert strip_diagnosis(session).code is Code.SAVED_AND_READ_BACK
    in_vain = told_in_place(session, Diagnosis(Code.FILE_NOT_REPLACED))
    assert strip_diagnosis(in_vain).code is Code.FILE_NOT_REPLACED
    assert shown_diagnosis(in_vain).code is Code.SAVED_AND_READ_BACK
    assert strip_diagnosis(went_to(in_vain, Step.DONE)).code is Code.SAVED_AND_READ_BACK


def test_the_guide_tells_that_the_very_token_that_was_turned_down_came_again():
    again = with_paste(session_of(failed_text=TOKEN, failed_at=NOON))
    assert code_shown(again, Step.GUIDE) is Code.SAME_TEXT
    assert code_shown(replace(again, send_anyway=True), Step.GUIDE) is None
    assert code_shown(with_paste(session_of()), Step.GUIDE) is None


def test_screen_5_tells_that_the_keychain_waits_or_how_the_save_ended():
    session = save_asked(checked())
    assert shown(session, Step.SAVE) is None
    waiting = keychain_waited(session, waits=True)
    assert code_shown(waiting, Step.SAVE) is Code.KEYCHAIN_WAITING
    locked = not_saved(waiting, session.attempt, Diagnosis(Code.KEYCHAIN_LOCKED))
    assert code_shown(locked, Step.SAVE) is Code.KEYCHAIN_LOCKED


def test_screen_6_tells_of_the_save_until_the_tool_has_something_to_tell():
    session = with_save(checked(tool=Tool.N8N))
    assert code_shown(session, Step.TOOLS) is Code.SAVED_AND_READ_BACK
    session = tool_tried(session, Verdict.SAME_ERROR, NOON)
    assert code_shown(session, Step.TOOLS) is Code.TOOL_NOT_RESTARTED


def test_done_tells_of_the_save():
    session = with_save(checked(tool=Tool.N8N))
    assert shown(session, Step.DONE) == Diagnosis(Code.SAVED_AND_READ_BACK)
    untested = with_save(checked(tool=Tool.N8N), code=Code.SAVED_NOT_RETESTED)
    assert code_shown(untested, Step.DONE) is Code.SAVED_NOT_RETESTED


def test_done_without_a_tool_does_not_speak_of_one():
    session = tool_chosen(with_save(checked()), Tool.NONE)
    assert shown(session, Step.DONE) == Diagnosis(Code.SAVED_AND_READ_BACK, variant=NO_TOOL)
    untested = with_save(checked(tool=Tool.NONE), code=Code.SAVED_NOT_RETESTED)
    assert shown(untested, Step.DONE).variant == ""


def test_done_without_a_save_tells_of_the_check_or_else_of_the_tool():
    assert code_shown(with_listing(checked(), "Orders"), Step.DONE) is Code.DATABASES_FOUND
    assert code_shown(with_listing(checked()), Step.DONE) is Code.NOTHING_SHARED
    assert code_shown(session_of(tool=Tool.ZAPIER), Step.DONE) is Code.NO_TOKEN_NEEDED
    assert shown(session_of(tool=Tool.N8N), Step.DONE) is None


def test_done_has_no_problem_to_tell_once_the_tool_works():
    blocked = with_listing(checked(), complete=False, code=Code.CANNOT_READ_CONTENT)
    assert code_shown(blocked, Step.DONE) is Code.CANNOT_READ_CONTENT
    works = tool_tried(blocked, Verdict.WORKS, NOON)
    assert code_shown(works, Step.DONE) is Code.ACCEPTED


def test_done_tells_who_tested_later_that_the_token_is_saved():
    cases = {
        Code.SAVED_AND_READ_BACK: profile_of(),
        Code.SAVED_NOT_RETESTED: profile_of(last_worked=YESTERDAY - timedelta(minutes=1)),
        None: profile_of(gone=True),
    }
    never_tested = profile_of(last_worked=None)
    for code, profile in (*cases.items(), (Code.SAVED_NOT_RETESTED, never_tested)):
        left = OpenTool(Tool.N8N, NOON, Situation.REFUSED, profile_id=profile.id)
        tested = open_tool_chosen(session_of(book_of(profile)), left)
        assert code_shown(tested, Step.DONE) is code
    unsaved = open_tool_chosen(session_of(book_of()), replace(left, profile_id=None))
    assert code_shown(unsaved, Step.DONE) is None


def test_501_says_that_the_wizard_looks_only_while_it_does():
    looking = replace(with_listing(checked()), watching=Aim.ANYTHING)
    assert "keeps looking" in shown(looking, Step.DATABASES).entry.explanation.source
    resting = replace(looking, watching=None)
    assert "keeps looking" not in shown(resting, Step.DATABASES).entry.explanation.source
