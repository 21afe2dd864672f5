"""Any journey through the wizard, in any order of deeds and answers, keeps its promises."""

from dataclasses import dataclass, replace
from functools import partial
from itertools import product

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import conclusion
from notion_wizard.core.diagnose import (
    asks_about_workspace,
    paste_diagnosis,
    shown_diagnosis,
)
from notion_wizard.core.diagnose import (
    testable as may_be_sent,
)
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    accepted,
    begun_anew,
    book_changed,
    capabilities_read,
    check_opened,
    database_appeared,
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
    parents_named,
    pasted,
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
    token_not_read,
    token_read,
    tool_chosen,
    tool_message_read,
    tool_tried,
    watch_ended,
    way_found,
    went_back,
    workspace_answered,
)
from notion_wizard.core.events import test_again_wanted as again_wanted
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.flow import (
    Job,
    due_jobs,
    may_continue,
    may_go_back,
    next_step,
    path,
    went_on,
)
from notion_wizard.core.keeping import profile_to_save
from notion_wizard.core.ladder import ladder
from notion_wizard.core.memory import memory_of, remembered
from notion_wizard.core.messages import Reading
from notion_wizard.core.model import MakeWay, OpenTool, PendingSave, Situation, Tool, Waiting
from notion_wizard.core.reach import Ability, Capabilities, Database, Listing
from notion_wizard.core.receipt import receipt
from notion_wizard.core.session import Session, Step, Verdict, Way
from notion_wizard.core.waiting import waiting_begun, waiting_ended, waiting_of
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OLDER_TOKEN,
    OTHER_CONNECTION,
    OTHER_TOKEN,
    PERSON,
    TOKEN,
    TOKENS,
    UNNAMED,
    book_of,
    paste_of,
    profile_of,
)

ORDERS = profile_of(TOKEN, tool=Tool.N8N)
STOCK = profile_of(OTHER_TOKEN, ELSEWHERE, "Stock", tool=Tool.MAKE)
BOOKS = (
    book_of(),
    book_of(ORDERS),
    book_of(ORDERS, STOCK),
    book_of(waiting=(Waiting(Situation.MOVED, NOON, Tool.SCRIPT),)),
    book_of(STOCK, waiting=(Waiting(Situation.MISSING, NOON, Tool.MAKE, profile_id="stock"),)),
    book_of(open_tools=(OpenTool(Tool.ZAPIER, NOON, Situation.MOVED),)),
    book_of(pending=PendingSave(ORDERS, None, NOON)),
)
FINDINGS = (
    (),
    (Code.SURROUNDING_SPACE,),
    (Code.CAPITALS_LOST,),
    (Code.TRUNCATED_END,),
    (Code.NOTHING_PASTED,),
    (Code.ORDINARY_TEXT,),
)
WITHOUT_TOKEN = (Code.NOTHING_PASTED, Code.ORDINARY_TEXT)
IDENTITIES = (IDENTITY, ELSEWHERE, OTHER_CONNECTION, PERSON, UNNAMED)
READINGS = (
    None,
    Reading("what?"),
    Reading("401", Diagnosis(Code.TOKEN_REFUSED), situation=Situation.REFUSED),
    Reading("Zap", Diagnosis(Code.NO_TOKEN_NEEDED), Tool.ZAPIER),
    Reading("404", Diagnosis(Code.LINK_NOT_SHARED_OR_MISSING), situation=Situation.MISSING),
    Reading("masked", None, Tool.MAKE, MakeWay.SIGN_IN, token=TOKEN),
)
LISTINGS = (
    Listing((Database("a"),)),
    Listing((Database("a"), Database("b")), complete=True),
    Listing(complete=True),
    Listing(diagnosis=Diagnosis(Code.CANNOT_READ_CONTENT)),
    Listing((Database("a"),), diagnosis=Diagnosis(Code.LIST_INTERRUPTED)),
)
# Whatever is pasted as a link: the token by mistake, too.
LINKS = ("https://app.notion.com/p/orders", "https://app.notion.com/p/stock", TOKEN.reveal())

TURNED_DOWN = (Code.TOKEN_REFUSED, Code.TOKEN_EXPIRED, Code.ACCOUNT_RESTRICTED)
NO_ANSWER = (Code.OFFLINE, Code.NOTION_BUSY, Code.CANCELLED, Code.NOTHING_SENT)
LINK_CODES = (Code.LINK_REACHABLE, Code.LINK_NOT_SHARED_OR_MISSING, Code.LINK_WITHOUT_ID)
KEYCHAIN_CODES = (Code.KEYCHAIN_LOCKED, Code.ENTRY_GONE, Code.CANCELLED)


def any_of(choices):
    return st.sampled_from(tuple(choices))


def deeds(event, *choices, **kwargs):
    """The event with any of these arguments."""
    return [partial(_with, event, choice, kwargs) for choice in choices]


def _with(event, choice, kwargs, session):
    return event(session, choice, **kwargs)


def on_home(session):
    book = session.book
    yield something_else_chosen
    for event in (saved_check_chosen, missing_database_chosen, replacing_chosen):
        yield from deeds(event, *book.profiles)
    for event in (message_asked_again, owner_answered_at_last):
        yield from deeds(event, *book.waiting)
    yield from deeds(open_tool_chosen, *book.open_tools)
    yield from deeds(book_changed, *(waiting_ended(book, one) for one in book.waiting))


def on_situation(_session):
    yield from deeds(tool_chosen, *Tool)
    yield from deeds(make_way_chosen, *MakeWay)
    yield from deeds(situation_chosen, *Situation)
    yield from deeds(message_read, *READINGS)
    yield from deeds(way_found, None)
    yield partial(pasted, text=OTHER_TOKEN, paste=paste_of(token=OTHER_TOKEN))


def on_guide(session):
    yield partial(owner_question_answered, is_owner=True)
    yield partial(owner_question_answered, is_owner=False)
    yield check_opened
    if session.is_owner is False:
        waiting = waiting_of(session, NOON)
        yield from deeds(begun_anew, waiting_begun(session.book, waiting))


def on_check(session):
    for token, codes in product(TOKENS, FINDINGS):
        nothing_to_send = bool({*codes} & {*WITHOUT_TOKEN})
        paste = paste_of(*codes, token=None if nothing_to_send else token)
        yield partial(pasted, text=token, paste=paste)
    yield token_dropped
    yield from deeds(link_given, *LINKS)
    for reading in READINGS[1:]:
        yield partial(explained, reading)
    if session.token and not may_be_sent(session):
        yield wanted_anyway
    if session.identity is None:
        yield guide_opened
        yield again_wanted
    if asks_about_workspace(session):
        yield partial(workspace_answered, is_right=True)
        yield lambda one: guide_opened(workspace_answered(one, is_right=False))


def explained(reading, session):
    return questions_opened(message_read(session, reading))


def on_databases(session):
    yield from deeds(link_given, *LINKS)
    yield listing_wanted_again
    yield watch_ended
    if session.identity is None:
        yield guide_opened
        yield again_wanted
    if session.profile and not session.paste:
        yield from deeds(profile_chosen, *session.book.profiles)


def on_save(_session):
    yield from deeds(named, "", "  ", "Orders")
    yield save_asked
    yield lambda session: went_on(saving_skipped(session))


def on_tools(session):
    for verdict in Verdict:
        yield partial(tool_tried, verdict=verdict, at=NOON)
    yield from deeds(tool_message_read, *READINGS)
    if session.saved or session.undone:
        refused = Diagnosis(Code.UNDONE, variant="refused")
        nothing = Diagnosis(Code.NOTHING_TO_UNDO)
        yield from deeds(save_undone, Diagnosis(Code.UNDONE), refused, nothing)


def on_done(session):
    yield from deeds(begun_anew, session.book)


DEEDS = {
    Step.HOME: on_home,
    Step.SITUATION: on_situation,
    Step.GUIDE: on_guide,
    Step.CHECK: on_check,
    Step.DATABASES: on_databases,
    Step.SAVE: on_save,
    Step.TOOLS: on_tools,
    Step.DONE: on_done,
}


@dataclass(frozen=True)
class Result:
    """What a job brings, of the attempt that it began with."""

    job: Job
    attempt: int
    event: object


class Journey(RuleBasedStateMachine):
    """A person presses what can be pressed; jobs answer at once, late, or never."""

    @initialize(book=any_of(BOOKS))
    def start(self, book):
        self.session = started(book)
        self.late = []

    def happen(self, event):
        """Apply an event, and remember it in the profile file as the program does."""
        before, session = self.session, event(self.session)
        if session.paste is not before.paste:
            assert knows_nothing_of_a_token(session)
        memory = memory_of(session)
        if memory is not None and memory != session.remembered:
            book = remembered(session.book, memory)
            session = book_changed(memory_kept(session, memory), book)
        self.session = session

    @rule(data=st.data())
    def do_something_on_this_screen(self, data):
        self.happen(data.draw(any_of(DEEDS[self.session.step](self.session))))

    @precondition(lambda journey: journey.session.step is not Step.HOME)
    @rule(data=st.data())
    def do_what_is_asked_and_go_on(self, data):
        for _try in range(3):
            if may_continue(self.session):
                break
            self.happen(data.draw(what_is_asked(self.session)))
        self.happen(went_on)

    @precondition(lambda journey: may_go_back(journey.session))
    @rule()
    def press_back(self):
        before = self.session
        self.happen(went_back)
        assert replace(self.session, trail=before.trail) == before

    @precondition(lambda journey: journey.session.token)
    @rule()
    def leave_it_for_a_quarter_of_an_hour(self):
        self.happen(token_dropped)

    # Jobs

    @precondition(lambda journey: due_jobs(journey.session))
    @rule(data=st.data())
    def a_job_answers(self, data):
        self.happen(self.result_of_a_due_job(data).event)
        if self.session.saved and self.session.step is Step.SAVE:
            self.happen(went_on)

    @precondition(lambda journey: due_jobs(journey.session))
    @rule(data=st.data())
    def a_job_takes_its_time(self, data):
        result = self.result_of_a_due_job(data)
        # The runner drops what belongs to no attempt once it is no longer wanted.
        if result.job not in (Job.REACH, Job.READ_SAVED):
            self.late.append(result)
        else:
            self.happen(partial(keychain_waited, waits=True))

    @precondition(lambda journey: journey.late)
    @rule()
    def a_late_answer_comes(self):
        result = self.late.pop(0)
        after = result.event(self.session)
        if result.attempt == self.session.attempt:
            self.happen(lambda _session: after)
        else:
            assert after is self.session

    def result_of_a_due_job(self, data):
        job = data.draw(any_of(due_jobs(self.session)))
        return Result(job, self.session.attempt, data.draw(_RESULTS[job](self.session)))

    # What always holds

    @invariant()
    def the_open_step_is_home_or_on_the_path(self):
        assert self.session.step in (Step.HOME, *path(self.session))

    @invariant()
    def no_screen_stands_in_the_trail_twice(self):
        trail = self.session.trail
        assert len(set(trail)) == len(trail)

    @invariant()
    def back_leads_home_or_to_a_step_of_the_path(self):
        before = went_back(self.session)
        assert before.step in (Step.HOME, *path(self.session))

    @invariant()
    def an_open_main_button_leads_to_another_step_of_the_path(self):
        session = self.session
        assert next_step(session) in path(session)
        if may_continue(session) and session.step is not Step.DONE:
            assert went_on(session).step is not session.step

    @invariant()
    def nothing_is_saved_without_an_accepted_token(self):
        session = self.session
        can_be_saved = session.identity is not None and session.token is not None
        assert can_be_saved or Job.SAVE not in due_jobs(session)
        assert can_be_saved or profile_to_save(session, NOON) is None

    @invariant()
    def nothing_is_sent_without_need(self):
        session = self.session
        if Job.TEST in due_jobs(session):
            assert may_be_sent(session)
            assert session.answer is None

    @invariant()
    def no_representation_shows_a_token(self):
        shown = repr(self.session)
        assert not any(token.occurs_in(shown) for token in TOKENS)

    @invariant()
    def everything_can_be_told(self):
        session = self.session
        shown = shown_diagnosis(session)
        assert shown is None or shown.entry.title.source
        assert conclusion(session).main.entry.title.source
        assert receipt(session)
        ladder(session)
        waiting_of(session, NOON)


def knows_nothing_of_a_token(session):
    answers = (session.answer, session.listing, session.capabilities, session.saved)
    is_unchecked = all(check.diagnosis is None for check in session.links)
    shown = shown_diagnosis(replace(session, trail=(Step.CHECK,)))
    return is_unchecked and set(answers) == {None} and shown in (None, paste_diagnosis(session))


def what_is_asked(session):
    """What completes the open screen, as far as one deed can."""
    jobs = due_jobs(session)
    match session.step:
        case Step.SITUATION:
            asked = any_of(deeds(tool_chosen, *Tool))
        case Step.GUIDE:
            asked = st.just(partial(owner_question_answered, is_owner=True))
        case Step.CHECK if session.identity is not None:
            asked = st.just(partial(workspace_answered, is_right=True))
        case Step.CHECK | Step.SAVE if {Job.READ_SAVED, Job.TEST, Job.SAVE} & {*jobs}:
            job = next(job for job in (Job.READ_SAVED, Job.TEST, Job.SAVE) if job in jobs)
            asked = _RESULTS[job](session)
        case Step.CHECK:
            asked = any_of(partial(pasted, text=one, paste=paste_of(token=one)) for one in TOKENS)
        case Step.SAVE:
            asked = st.just(save_asked)
        case _:
            asked = st.just(guide_opened)
    return asked


def _reached(_session):
    return any_of((Way.OPEN, *map(Diagnosis, NO_ANSWER))).map(
        lambda way: lambda session: way_found(session, way)
    )


def _read(_session):
    read = any_of((TOKEN, OLDER_TOKEN)).map(lambda token: lambda one: token_read(one, token))
    fails = any_of(map(Diagnosis, KEYCHAIN_CODES)).map(
        lambda diagnosis: lambda one: token_not_read(one, diagnosis)
    )
    return read | fails


def _tested(session):
    attempt = session.attempt
    yes = any_of(IDENTITIES).map(
        lambda identity: lambda one: accepted(one, attempt, identity, NOON, "request")
    )
    no = any_of(map(Diagnosis, (*TURNED_DOWN, *NO_ANSWER))).map(
        lambda diagnosis: lambda one: refused(one, attempt, diagnosis, NOON)
    )
    return yes | no


def _may(session):
    attempt = session.attempt
    return any_of(Ability).map(
        lambda ability: lambda one: capabilities_read(one, attempt, Capabilities(ability))
    )


def _found(session):
    attempt = session.attempt
    return any_of(LISTINGS).map(lambda listing: lambda one: listed(one, attempt, listing))


def _placed(session):
    listing = session.listing
    return any_of(("Operations", None)).map(
        lambda place: lambda one: parents_named(one, listing, with_places(listing, place))
    )


def with_places(listing, place):
    databases = tuple(replace(database, inside=place) for database in listing.databases)
    return replace(listing, databases=databases, knows_parents=True)


def _link(session):
    attempt = session.attempt
    link = next(check.link for check in session.links if check.diagnosis is None)
    return any_of(map(Diagnosis, LINK_CODES)).map(
        lambda diagnosis: lambda one: link_checked(one, attempt, link, diagnosis)
    )


def _watched(session):
    attempt, appeared = session.attempt, Diagnosis(Code.DATABASE_APPEARED)
    return st.just(lambda one: database_appeared(one, attempt, appeared))


def _saved(session):
    attempt, profile = session.attempt, profile_to_save(session, NOON)

    def kept(one):
        others = tuple(other for other in one.book.profiles if other.id != profile.id)
        after = saved(one, attempt, profile, Diagnosis(Code.SAVED_AND_READ_BACK))
        if after is one:
            return one
        return book_changed(after, replace(one.book, profiles=(*others, profile)))

    def lost(one):
        return not_saved(one, attempt, Diagnosis(Code.NOT_KEPT))

    return any_of((kept, lost))


_RESULTS = {
    Job.REACH: _reached,
    Job.READ_SAVED: _read,
    Job.TEST: _tested,
    Job.CAPABILITIES: _may,
    Job.LIST: _found,
    Job.NAME_PARENTS: _placed,
    Job.CHECK_LINK: _link,
    Job.WATCH: _watched,
    Job.SAVE: _saved,
}

TestJourney = Journey.TestCase
TestJourney.settings = settings(
    max_examples=150,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def test_every_job_has_an_answer_in_these_journeys():
    assert _RESULTS.keys() == set(Job)
    assert isinstance(started(BOOKS[0]), Session)
