"""One message for every refusal: what the evidence makes of it."""

import itertools
from dataclasses import replace

import pytest

from notion_wizard.core.catalogue import reasons
from notion_wizard.core.catalogue.reasons import WAYS_OUT, Behind
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import answer_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    message_read,
    owner_question_answered,
    replacing_chosen,
    saved_check_chosen,
    situation_chosen,
    started,
    token_read,
    webhook_named,
    went_to,
)
from notion_wizard.core.events import test_again_wanted as wanted_again
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.messages import Reading
from notion_wizard.core.model import Sighting, Situation
from notion_wizard.core.paste import Kind
from notion_wizard.core.refusals import saved_profile_of_token
from notion_wizard.core.session import Step
from tests.core.builders import (
    IDENTITY,
    NOON,
    OLDER_TOKEN,
    OTHER_TOKEN,
    PERSON,
    TOKEN,
    YESTERDAY,
    book_of,
    book_that_saw,
    fingerprint_of,
    profile_of,
    session_of,
    with_no,
    with_paste,
)

ORDERS = profile_of()
SAVED = book_of(ORDERS)
WORKED = book_that_saw(TOKEN, worked_at=YESTERDAY)


def plain():
    return with_paste(session_of())


def older():
    return with_paste(session_of(), token=OLDER_TOKEN, kind=Kind.OLDER)


def moved(book=None):
    return situation_chosen(session_of(book), Situation.MOVED)


def guided(situation=Situation.FIRST, *, is_owner=True):
    """The path through the guide, as somebody who makes a new connection goes it."""
    session = went_to(situation_chosen(session_of(), situation), Step.GUIDE)
    return went_to(owner_question_answered(session, is_owner=is_owner), Step.CHECK)


def told(code):
    return message_read(session_of(), Reading("…", Diagnosis(code)))


def refused(session, **facts):
    return answer_diagnosis(with_no(session, **facts))


def behind(diagnosis):
    """What is thought to be behind it, likeliest first."""
    return [Behind(cause.text) for cause in diagnosis.causes]


SAW_PERSON = book_of(sightings=(Sighting(fingerprint_of(TOKEN), YESTERDAY, identity=PERSON),))
NEWER = profile_of(OTHER_TOKEN, name="Newer", saved_at=NOON)
SAW_OLDER_ONE = book_of(
    NEWER, sightings=(Sighting(fingerprint_of(TOKEN), YESTERDAY, identity=IDENTITY),)
)

# Session before Notion's 401 → code, variant, likeliest cause, what speaks for it.
CASES = {
    "nothing else is known": (plain(), 301, "", Behind.REPLACED, None),
    "repaired is not damaged": (
        with_paste(session_of(), Code.SURROUNDING_SPACE),
        301,
        "",
        Behind.REPLACED,
        None,
    ),
    "put together from pieces": (
        with_paste(session_of(), Code.LINE_BREAK),
        301,
        "",
        Behind.REPLACED,
        None,
    ),
    "typed by hand": (
        replace(plain(), typed=True),
        301,
        "miscopied",
        Behind.MISCOPIED,
        reasons.WAS_TYPED,
    ),
    "the tool says revoked": (
        with_paste(told(Code.TOKEN_REVOKED)),
        301,
        "",
        Behind.REPLACED,
        reasons.SAID_REVOKED,
    ),
    "the tool says expired": (
        with_paste(told(Code.TOKEN_EXPIRED)),
        301,
        "personal-ended",
        Behind.PERSONAL_ENDED,
        reasons.SAID_EXPIRED,
    ),
    "the tool says expired, but the shape is older than personal tokens": (
        with_paste(told(Code.TOKEN_EXPIRED), token=OLDER_TOKEN, kind=Kind.OLDER),
        301,
        "",
        Behind.REPLACED,
        None,
    ),
    "moved": (
        with_paste(moved()),
        301,
        "old-workspace",
        Behind.OLD_WORKSPACE,
        reasons.SAID_MOVED,
    ),
    "refused on an earlier day only": (
        wanted_anyway(with_paste(session_of(book_that_saw(TOKEN, refused_at=YESTERDAY)))),
        301,
        "",
        Behind.REPLACED,
        None,
    ),
    "another token than the saved one": (
        with_paste(replacing_chosen(started(SAVED), ORDERS), token=OTHER_TOKEN),
        301,
        "",
        Behind.REPLACED,
        None,
    ),
    "worked here": (
        with_paste(session_of(WORKED)),
        304,
        "",
        Behind.REPLACED,
        None,
    ),
    "the saved one worked when it was last checked": (
        token_read(saved_check_chosen(started(SAVED), ORDERS), TOKEN),
        304,
        "",
        Behind.REPLACED,
        None,
    ),
    "worked here, and damaged": (
        with_paste(session_of(WORKED), Code.UNKNOWN_SHAPE),
        304,
        "",
        Behind.REPLACED,
        None,
    ),
    "worked here as a personal token": (
        with_paste(session_of(SAW_PERSON)),
        304,
        "personal-ended",
        Behind.PERSONAL_ENDED,
        None,
    ),
    "worked here, and a newer one is saved": (
        with_paste(session_of(SAW_OLDER_ONE)),
        304,
        "",
        Behind.REPLACED,
        None,
    ),
    "worked here before the move": (
        with_paste(moved(SAW_OLDER_ONE)),
        304,
        "",
        Behind.REPLACED,
        None,
    ),
    "the saved one, after a move": (
        with_paste(moved(SAVED)),
        304,
        "old-workspace",
        Behind.OLD_WORKSPACE,
        None,
    ),
    "cut, sent anyway": (
        wanted_anyway(with_paste(session_of(), Code.TRUNCATED_END)),
        305,
        "",
        Behind.DAMAGED,
        reasons.NOT_WHOLE,
    ),
    "all of one case": (
        with_paste(session_of(), Code.CAPITALS_LOST),
        305,
        "",
        Behind.DAMAGED,
        reasons.NOT_WHOLE,
    ),
    "the older shape": (older(), 301, "", Behind.REPLACED, None),
    "said to come with a webhook": (
        webhook_named(older()),
        308,
        "",
        Behind.WEBHOOK,
        reasons.CAME_WITH_WEBHOOK,
    ),
    "called a verification token in the text": (
        replace(older(), paste=replace(older().paste, is_verification=True)),
        308,
        "",
        Behind.WEBHOOK,
        reasons.CAME_WITH_WEBHOOK,
    ),
    "said to come with a webhook, but worked here": (
        webhook_named(with_paste(session_of(WORKED))),
        304,
        "",
        Behind.REPLACED,
        None,
    ),
    "just made": (with_paste(guided()), 309, "", Behind.TOO_FRESH, reasons.JUST_MADE),
    "just made after a move": (
        with_paste(guided(Situation.MOVED)),
        309,
        "",
        Behind.TOO_FRESH,
        reasons.JUST_MADE,
    ),
    "made by somebody else": (
        with_paste(guided(is_owner=False)),
        301,
        "",
        Behind.REPLACED,
        None,
    ),
    "from the guide, but not made anew": (
        with_paste(guided(Situation.REFUSED)),
        301,
        "",
        Behind.REPLACED,
        None,
    ),
    "just made and older cannot be": (
        with_paste(guided(), token=OLDER_TOKEN, kind=Kind.OLDER),
        301,
        "",
        Behind.REPLACED,
        None,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_plain_no_is_explained_by_all_that_is_known(case):
    session, number, variant, likeliest, reason = CASES[case]
    diagnosis = refused(session)
    assert (int(diagnosis.code), diagnosis.variant) == (number, variant)
    assert behind(diagnosis)[0] is likeliest
    assert reason in (None, diagnosis.causes[0].reason)
    # What the title or the explanation says already is not said twice.
    assert diagnosis.reason == (reason if number == 301 else None)


def test_304_says_in_its_title_when_it_worked_and_beneath_what_speaks_for_each_cause():
    diagnosis = refused(with_paste(session_of(WORKED)))
    assert diagnosis.facts["when"] == YESTERDAY
    assert [cause.reason for cause in diagnosis.causes] == [
        reasons.WORKED_HERE,
        reasons.WORKED_HERE,
        None,
    ]


def test_the_names_in_the_reasons_are_known():
    diagnosis = refused(with_paste(session_of(SAW_OLDER_ONE)))
    assert diagnosis.causes[0].reason == reasons.NEWER_IS_SAVED
    assert diagnosis.facts["name"] == "Newer"
    diagnosis = refused(with_paste(moved(SAVED)))
    assert diagnosis.causes[0].reason == reasons.OPENED_BEFORE_MOVE
    assert diagnosis.facts["earlier_workspace"] == "Northwind"


def test_a_token_saved_before_this_one_worked_is_no_newer_one():
    older_one = replace(NEWER, saved_at=YESTERDAY)
    book = replace(SAW_OLDER_ONE, profiles=(older_one,))
    assert refused(with_paste(session_of(book))).causes[0].reason == reasons.WORKED_HERE


@pytest.mark.parametrize("code", [Code.REFRESH_TOKEN, Code.CLIENT_SECRET, Code.EXAMPLE_TOKEN])
def test_another_thing_that_was_sent_anyway_is_not_called_damaged(code):
    diagnosis = refused(wanted_anyway(with_paste(session_of(), code)))
    assert diagnosis.code is Code.TOKEN_REFUSED
    assert Behind.DAMAGED not in behind(diagnosis)


def test_what_the_tool_said_is_about_its_own_token_and_not_about_the_next_one():
    session = with_no(with_paste(told(Code.TOKEN_EXPIRED)))
    assert behind(answer_diagnosis(session))[0] is Behind.PERSONAL_ENDED
    session = with_no(with_paste(session, token=OTHER_TOKEN))
    assert behind(answer_diagnosis(session))[0] is Behind.REPLACED


def test_what_notion_told_is_kept():
    diagnosis = refused(plain(), status=401, request_id="r1")
    assert diagnosis.facts == {"status": 401, "request_id": "r1", "ends": "k3QZ"}


def test_each_cause_has_its_way_out_and_those_with_a_code_of_their_own_name_it():
    diagnosis = refused(webhook_named(older()))
    assert diagnosis.causes[0].code is Code.MAYBE_WEBHOOK_SECRET
    for cause in diagnosis.causes:
        assert cause.ways_out == (WAYS_OUT[Behind(cause.text)],)


def test_the_older_shape_may_be_a_webhooks_and_is_never_a_personal_token():
    causes = behind(refused(older()))
    assert Behind.WEBHOOK in causes
    assert Behind.PERSONAL_ENDED not in causes
    assert Behind.WEBHOOK not in behind(refused(plain()))


def test_what_worked_here_was_neither_miscopied_nor_a_webhooks():
    session = webhook_named(replace(with_paste(session_of(WORKED)), typed=True))
    causes = behind(refused(session))
    assert Behind.MISCOPIED not in causes
    assert Behind.WEBHOOK not in causes


def test_pieces_make_a_wrong_letter_likelier_than_a_removed_connection():
    in_pieces = behind(refused(with_paste(session_of(), Code.INNER_SPACE)))
    assert in_pieces.index(Behind.MISCOPIED) < in_pieces.index(Behind.REMOVED)
    as_it_is = behind(refused(plain()))
    assert as_it_is.index(Behind.REMOVED) < as_it_is.index(Behind.MISCOPIED)


def test_309_is_said_once_then_the_usual_causes_count():
    session = with_no(with_paste(guided()))
    again = with_no(wanted_again(session))
    assert answer_diagnosis(session).code is Code.TOO_FRESH
    assert answer_diagnosis(again).code is Code.TOKEN_REFUSED
    assert Behind.TOO_FRESH not in behind(answer_diagnosis(again))


def test_309_is_said_of_a_new_paste_again():
    session = with_paste(with_no(with_paste(guided())), token=OTHER_TOKEN)
    assert refused(session).code is Code.TOO_FRESH


def test_the_catalogue_knows_every_cause_that_a_card_may_tell():
    facts = (
        lambda session: replace(session, typed=True),
        webhook_named,
        lambda session: situation_chosen(session, Situation.MOVED),
        lambda session: message_read(session, Reading("…", Diagnosis(Code.TOKEN_EXPIRED))),
    )
    starts = (plain(), older(), with_paste(guided()), with_paste(guided(Situation.MOVED)))
    books = (with_paste(session_of(book)) for book in (WORKED, SAW_PERSON, SAW_OLDER_ONE, SAVED))
    cut = (wanted_anyway(with_paste(one, Code.TRUNCATED_END)) for one in (session_of(), guided()))
    for start in (*starts, *books, *cut, *(session for session, *_ in CASES.values())):
        for number in range(len(facts) + 1):
            for some in itertools.combinations(facts, number):
                session = start
                for fact in some:
                    session = fact(session)
                told_of = answer_diagnosis(with_no(session))
                assert {cause.text for cause in told_of.causes} <= set(told_of.entry.causes)


def test_the_order_of_evidence_does_not_matter():
    facts = (
        lambda session: replace(session, typed=True),
        webhook_named,
        lambda session: situation_chosen(session, Situation.MOVED),
        lambda session: message_read(session, Reading("…", Diagnosis(Code.TOKEN_EXPIRED))),
    )
    answers = []
    for order in itertools.permutations(facts):
        session = with_no(older())
        for fact in order:
            session = fact(session)
        answers.append(answer_diagnosis(session))
    assert all(answer == answers[0] for answer in answers)


def test_no_profile_holds_a_token_that_is_not_there():
    assert saved_profile_of_token(session_of(SAVED)) is None
