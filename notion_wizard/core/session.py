"""The facts of one person's way through the wizard, and what each event makes of them.

A `Session` is frozen. A past-tense function takes one and returns the next: `pasted`, `accepted`,
`listed`. What may happen next is decided in `flow`, what it means in `diagnose`.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.messages import Reading
from notion_wizard.core.model import (
    Book,
    Capabilities,
    Identity,
    Listing,
    MakeWay,
    Memory,
    OpenTool,
    Profile,
    Sighting,
    Situation,
    Tool,
    Waiting,
)
from notion_wizard.core.paste import Paste
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Fact


class Step(StrEnum):
    """A screen of the wizard, in the order that every path keeps."""

    HOME = "home"
    SITUATION = "situation"
    GUIDE = "guide"
    CHECK = "check"
    DATABASES = "databases"
    SAVE = "save"
    TOOLS = "tools"
    DONE = "done"


class Origin(StrEnum):
    """Where a path began: at the two questions, or at one of Home's cards."""

    QUESTIONS = "questions"
    REPLACE_SAVED = "replace-saved"
    CHECK_SAVED = "check-saved"
    MISSING_SAVED = "missing-saved"
    OPEN_TOOL = "open-tool"


class Verdict(StrEnum):
    """What the person's tool does now."""

    WORKS = "works"
    SAME_ERROR = "same"
    OTHER_ERROR = "other"
    LATER = "later"


class Way(StrEnum):
    """That this computer reaches Notion."""

    OPEN = "open"


class Aim(StrEnum):
    """What the two minutes' watch looks for."""

    LINK = "link"
    ANYTHING = "anything"


@dataclass(frozen=True, slots=True)
class LinkCheck:
    """One database looked up by its link; `diagnosis` is None while Notion is asked."""

    link: str = field(repr=False)  # whatever was pasted there
    diagnosis: Diagnosis | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """What is known now. None means: not known yet, so the job that finds it out may be due.

    An answer is either the fact or the diagnosis of why there is none.
    """

    book: Book
    trail: tuple[Step, ...] = (Step.SITUATION,)
    origin: Origin = Origin.QUESTIONS
    profile: Profile | None = None
    """The saved token this path is about: checked, replaced, or missing a database."""

    tool: Tool | None = None
    make_way: MakeWay = MakeWay.TOKEN
    situation: Situation = Situation.REFUSED
    reading: Reading | None = None
    """What the error message on screen 1 said."""
    way: Way | Diagnosis | None = None
    """Whether this computer reaches Notion, tried without a token."""

    is_owner: bool | None = None
    guide_wanted: bool = False
    check_wanted: bool = False
    """In the missing-database path without a saved token: check with one after all."""

    paste: Paste | None = None
    same_text: bool = False
    pasted_text: Secret | None = None
    failed_text: Secret | None = None
    """The last pasted text that did not work, to notice when it comes again."""
    failed_at: datetime | None = None
    """When Notion turned that text down; None if it was not sent."""
    send_anyway: bool = False
    token: Secret | None = None
    attempt: int = 0
    """A number per token; a result carries the one it began with and is dropped if it is old."""
    seen: Sighting | None = None
    read_problem: Diagnosis | None = None
    """Why the saved token could not be read from the keychain."""

    answer: Identity | Diagnosis | None = None
    answered_at: datetime | None = None
    capabilities: Capabilities | None = None
    workspace_confirmed: bool | None = None

    listing: Listing | None = None
    links: tuple[LinkCheck, ...] = ()
    watching: Aim | None = None

    save_name: str = ""
    save_wanted: bool = False
    save_skipped: bool = False
    saved: Profile | None = None
    save_diagnosis: Diagnosis | None = None
    keychain_waits: bool = False
    """The keychain takes so long that it is most likely asking the person something."""

    verdict: Verdict | None = None
    tried_at: datetime | None = None
    tool_reading: Reading | None = None
    remembered: Memory | None = None
    """What the profile file was last told of this session."""
    request_ids: tuple[str, ...] = ()

    @property
    def step(self) -> Step:
        """The screen that is open."""
        return self.trail[-1]

    @property
    def identity(self) -> Identity | None:
        """Which workspace the token opens, once Notion accepted it."""
        return self.answer if isinstance(self.answer, Identity) else None

    @property
    def refusal(self) -> Diagnosis | None:
        """Why Notion was not asked with success: its refusal, or a fault of the way."""
        return self.answer if isinstance(self.answer, Diagnosis) else None

    @property
    def way_problem(self) -> Diagnosis | None:
        """What blocks the way to Notion."""
        return self.way if isinstance(self.way, Diagnosis) else None


def started(book: Book) -> Session:
    """A new session: at Home if something is saved or unfinished, else at the two questions."""
    return Session(book, trail=(Step.HOME,) if has_home(book) else (Step.SITUATION,))


def has_home(book: Book) -> bool:
    """Whether Home has anything to show."""
    return bool(book.profiles or book.waiting or book.open_tools or book.pending)


def begun_anew(session: Session, book: Book) -> Session:
    """Forget this path, its token too, and stand where the program starts; the way stays known."""
    return replace(started(book), way=session.way, attempt=session.attempt + 1)


def book_changed(session: Session, book: Book) -> Session:
    """The profile file was read or written."""
    return replace(session, book=book)


# Moving between screens


def went_to(session: Session, step: Step) -> Session:
    """A screen was opened. A screen stands in the trail once: Back never walks in circles."""
    trail = (*(visited for visited in session.trail if visited is not step), step)
    return replace(session, trail=trail)


def went_back(session: Session) -> Session:
    """Back: the screen before, with everything kept; from a path's first screen, Home."""
    if len(session.trail) > 1:
        return replace(session, trail=session.trail[:-1])
    if session.step is Step.HOME or not has_home(session.book):
        return session
    return replace(session, trail=(Step.HOME,))


def questions_opened(session: Session) -> Session:
    """The two questions are asked again: everything is kept, and the path begins with them."""
    began_there = session.origin is Origin.QUESTIONS
    origin = Origin.QUESTIONS if began_there else Origin.REPLACE_SAVED
    before = (Step.HOME,) if Step.HOME in session.trail else ()
    return replace(session, origin=origin, trail=(*before, Step.SITUATION))


def something_else_chosen(session: Session) -> Session:
    """Home's main button: the two questions, from the beginning."""
    fresh = begun_anew(session, session.book)
    return replace(fresh, trail=(Step.HOME, Step.SITUATION))


def saved_check_chosen(session: Session, profile: Profile) -> Session:
    """Home's Check now: this saved token is read and tested by itself."""
    return _about(session, profile, Origin.CHECK_SAVED, Step.CHECK)


def missing_database_chosen(session: Session, profile: Profile) -> Session:
    """A saved token's card: a database is missing."""
    begun = _about(session, profile, Origin.MISSING_SAVED, Step.DATABASES)
    return replace(begun, situation=Situation.MISSING)


def replacing_chosen(session: Session, profile: Profile) -> Session:
    """Home's Replace it: the two questions, with this token's tool and "turned down" chosen."""
    return _about(session, profile, Origin.REPLACE_SAVED, Step.SITUATION)


def open_tool_chosen(session: Session, open_tool: OpenTool) -> Session:
    """Go on with a tool that was to be tested later."""
    fresh = begun_anew(session, session.book)
    return replace(
        fresh,
        trail=(Step.HOME, Step.TOOLS),
        origin=Origin.OPEN_TOOL,
        tool=open_tool.tool,
        make_way=open_tool.make_way,
        situation=open_tool.situation,
        profile=session.book.profile(open_tool.profile_id),
    )


def message_asked_again(session: Session, waiting: Waiting) -> Session:
    """Show the message for the owner once more."""
    return replace(owner_answered_at_last(session, waiting), trail=(Step.HOME, Step.GUIDE))


def owner_answered_at_last(session: Session, waiting: Waiting) -> Session:
    """The token that the owner was asked for has come: go on where the path was left."""
    fresh = begun_anew(session, session.book)
    profile = session.book.profile(waiting.profile_id)
    return replace(
        fresh,
        trail=(Step.HOME, Step.CHECK),
        origin=Origin.REPLACE_SAVED if profile else Origin.QUESTIONS,
        tool=waiting.tool,
        make_way=waiting.make_way,
        situation=waiting.situation,
        profile=profile,
        guide_wanted=True,
        is_owner=False,
        check_wanted=True,
    )


def _about(session: Session, profile: Profile, origin: Origin, step: Step) -> Session:
    fresh = begun_anew(session, session.book)
    return replace(
        fresh, trail=(Step.HOME, step), origin=origin, profile=profile, tool=profile.tool
    )


# Screen 1 and 2


def tool_chosen(session: Session, tool: Tool) -> Session:
    """Where the person sees the error. What another tool did says nothing of this one."""
    return session if tool is session.tool else replace(_without_verdict(session), tool=tool)


def make_way_chosen(session: Session, way: MakeWay) -> Session:
    """How Make is connected."""
    if way is session.make_way:
        return session
    return replace(_without_verdict(session), make_way=way)


def situation_chosen(session: Session, situation: Situation) -> Session:
    """What happened. Another answer than before begins another path; an accepted paste stays.

    A missing database's own path reads the saved token, and leaves it when another path begins.
    """
    if situation is session.situation:
        return session
    pasted_well = session.paste is not None and session.identity is not None
    if Situation.MISSING in (session.situation, situation) and not pasted_well:
        session = token_dropped(session)
    return replace(
        session,
        situation=situation,
        profile=None if session.origin is Origin.QUESTIONS else session.profile,
        guide_wanted=session.refusal is not None and is_refusal(session.refusal),
        check_wanted=False,
        workspace_confirmed=None,
    )


def message_read(session: Session, reading: Reading | None) -> Session:
    """The error message was read: it answers the two questions as far as it tells."""
    if reading is not None:
        session = tool_chosen(session, reading.tool) if reading.tool else session
        session = make_way_chosen(session, reading.make_way or session.make_way)
        session = situation_chosen(session, reading.situation or session.situation)
    return replace(session, reading=reading)


def profile_chosen(session: Session, profile: Profile) -> Session:
    """With several saved tokens: the one that this is about."""
    if session.profile is not None and session.profile.id == profile.id:
        return session
    return replace(token_dropped(session), profile=profile)


def way_found(session: Session, way: Way | Diagnosis | None) -> Session:
    """The way to Notion was tried; None: it is to be tried again."""
    return replace(session, way=way)


def owner_question_answered(session: Session, *, is_owner: bool) -> Session:
    """Whether the person is a workspace owner."""
    return replace(session, is_owner=is_owner)


def guide_opened(session: Session) -> Session:
    """The person has no token yet, or Notion refused it: the guide comes before the check."""
    return went_to(replace(session, guide_wanted=True), Step.GUIDE)


def check_opened(session: Session) -> Session:
    """The person has a token; in the missing-database path: wants to check with one."""
    return went_to(replace(session, check_wanted=True), Step.CHECK)


# Screen 3


def pasted(session: Session, text: Secret, paste: Paste) -> Session:
    """A text was pasted: start afresh, so that a new token never meets an old answer."""
    same_text = session.failed_text is not None and session.failed_text.equals(text)
    return replace(
        token_dropped(session),
        paste=paste,
        pasted_text=text,
        same_text=same_text,
        failed_text=text if same_text or not paste.testable else None,
        failed_at=session.failed_at if same_text else None,
        token=paste.token,
        seen=_sighting(session.book, paste.token),
    )


def test_wanted_anyway(session: Session) -> Session:
    """Test anyway: send it although the paste doctor saw a problem."""
    return replace(session, send_anyway=True, answer=None)


def token_read(session: Session, token: Secret) -> Session:
    """The saved token came out of the keychain."""
    return replace(
        token_dropped(session),
        token=token,
        send_anyway=True,
        seen=_sighting(session.book, token),
    )


def token_not_read(session: Session, diagnosis: Diagnosis) -> Session:
    """The keychain did not give the saved token."""
    return replace(session, read_problem=diagnosis, keychain_waits=False)


def token_dropped(session: Session) -> Session:
    """The token left this program: after a time without use, or as the window closes."""
    return replace(_without_token(session), attempt=session.attempt + 1)


def accepted(
    session: Session,
    attempt: int,
    identity: Identity,
    at: datetime,
    request_id: str | None = None,
) -> Session:
    """Notion accepted the token."""
    if attempt != session.attempt:
        return session
    suggested = " – ".join(part for part in (identity.workspace, identity.connection) if part)
    kept = session.profile
    if kept is not None and not identity.opens_another_workspace(kept.identity):
        suggested = kept.name
    return replace(
        session,
        answer=identity,
        answered_at=at,
        way=Way.OPEN,
        save_name=session.save_name or suggested,
        failed_text=None,
        failed_at=None,
        request_ids=_with(session.request_ids, request_id),
    )


def refused(
    session: Session, attempt: int, diagnosis: Diagnosis, at: datetime | None = None
) -> Session:
    """Notion did not accept the token (3xx), or could not be asked (2xx)."""
    if attempt != session.attempt:
        return session
    turned_down = is_refusal(diagnosis)
    return replace(
        session,
        answer=diagnosis,
        answered_at=at,
        way=Way.OPEN if turned_down else session.way,
        guide_wanted=session.guide_wanted or turned_down,
        failed_text=session.pasted_text if turned_down else session.failed_text,
        failed_at=at if turned_down else session.failed_at,
        request_ids=_with(session.request_ids, diagnosis.facts.get("request_id")),
    )


def capabilities_read(session: Session, attempt: int, capabilities: Capabilities) -> Session:
    """What the token may do, as far as reading tells."""
    return session if attempt != session.attempt else replace(session, capabilities=capabilities)


def workspace_answered(session: Session, *, is_right: bool) -> Session:
    """Whether the workspace that the token opens is the right one."""
    return replace(session, workspace_confirmed=is_right)


def test_again_wanted(session: Session) -> Session:
    """Try again on screen 3: what was read or tested is asked anew."""
    return replace(
        session,
        answer=None,
        read_problem=None,
        keychain_waits=False,
        capabilities=None,
        listing=None,
    )


# Screen 4


def listed(session: Session, attempt: int, listing: Listing) -> Session:
    """A page of databases came, or the end of them, or what broke the list."""
    if attempt != session.attempt:
        return session
    nothing = listing.complete and not listing.databases
    return replace(
        session,
        listing=listing,
        watching=Aim.ANYTHING if nothing and session.watching is None else session.watching,
    )


def listing_wanted_again(session: Session) -> Session:
    """Look again."""
    return replace(session, listing=None)


def link_given(session: Session, link: str) -> Session:
    """A database's link is to be checked; the newest stands first."""
    others = tuple(check for check in session.links if check.link != link)
    return replace(session, links=(LinkCheck(link), *others), watching=None)


def link_checked(session: Session, attempt: int, link: str, diagnosis: Diagnosis) -> Session:
    """What the link turned out to be; the newest is watched for if it cannot be seen yet."""
    if attempt != session.attempt:
        return session
    links = tuple(
        replace(check, diagnosis=diagnosis) if check.link == link else check
        for check in session.links
    )
    watching = session.watching
    if links and links[0].link == link:
        unseen = diagnosis.code is Code.LINK_NOT_SHARED_OR_MISSING
        watching = Aim.LINK if unseen else None
    return replace(session, links=links, watching=watching)


def watch_ended(session: Session) -> Session:
    """The watch was stopped, or its two minutes are over."""
    return replace(session, watching=None)


def database_appeared(session: Session, attempt: int, diagnosis: Diagnosis) -> Session:
    """The watch saw what it looked for; the list is read anew."""
    if attempt != session.attempt:
        return session
    if session.watching is Aim.LINK and session.links:
        first = replace(session.links[0], diagnosis=diagnosis)
        session = replace(session, links=(first, *session.links[1:]))
    return replace(session, watching=None, listing=None)


# Screen 5


def named(session: Session, name: str) -> Session:
    """The name under which the token is to be saved."""
    return replace(session, save_name=name)


def save_asked(session: Session) -> Session:
    """Save, or Try again after it did not work; there must be an accepted token to save."""
    if session.identity is None:
        return session
    return replace(
        session, save_wanted=True, save_skipped=False, save_diagnosis=None, keychain_waits=False
    )


def keychain_waited(session: Session, *, waits: bool) -> Session:
    """The keychain has not answered for a while, or it has now."""
    return replace(session, keychain_waits=waits)


def saved(session: Session, attempt: int, profile: Profile, diagnosis: Diagnosis) -> Session:
    """The token is kept, read back and compared."""
    if attempt != session.attempt:
        return session
    return replace(
        session, saved=profile, save_diagnosis=diagnosis, save_wanted=False, keychain_waits=False
    )


def not_saved(session: Session, attempt: int, diagnosis: Diagnosis) -> Session:
    """The keychain did not keep it, or the person stopped it."""
    if attempt != session.attempt:
        return session
    return replace(session, save_diagnosis=diagnosis, save_wanted=False, keychain_waits=False)


def saving_skipped(session: Session) -> Session:
    """Go on without saving: the token stays in memory only."""
    return replace(session, save_skipped=True, save_wanted=False, save_diagnosis=None)


def save_undone(session: Session, diagnosis: Diagnosis) -> Session:
    """The token that was saved before is back in its place, unless there was nothing to undo."""
    is_undone = diagnosis.code is not Code.NOTHING_TO_UNDO
    saved = None if is_undone else session.saved
    return replace(session, saved=saved, save_diagnosis=diagnosis)


# Screen 6


def tool_tried(session: Session, verdict: Verdict, at: datetime) -> Session:
    """What the tool did when the person tried it."""
    return replace(session, verdict=verdict, tried_at=at, tool_reading=None)


def tool_message_read(session: Session, reading: Reading | None) -> Session:
    """The tool's new error message was read."""
    return replace(session, tool_reading=reading)


def memory_kept(session: Session, memory: Memory) -> Session:
    """The profile file was told."""
    return replace(session, remembered=memory)


def is_refusal(diagnosis: Diagnosis) -> bool:
    """Whether Notion itself turned the token down."""
    return diagnosis.code // 10 == Code.ACCEPTED // 10 and diagnosis.code is not Code.NOTHING_SENT


def _with(request_ids: tuple[str, ...], request_id: Fact | None) -> tuple[str, ...]:
    return (*request_ids, str(request_id)) if request_id else request_ids


def _sighting(book: Book, token: Secret | None) -> Sighting | None:
    return book.sighting(token.fingerprint(book.fingerprint_key)) if token else None


def _without_token(session: Session) -> Session:
    """Everything that was known of one token, forgotten."""
    return replace(
        _without_verdict(session),
        paste=None,
        pasted_text=None,
        same_text=False,
        send_anyway=False,
        token=None,
        seen=None,
        read_problem=None,
        answer=None,
        answered_at=None,
        capabilities=None,
        workspace_confirmed=None,
        listing=None,
        links=tuple(LinkCheck(check.link) for check in session.links),
        watching=None,
        save_name="",
        save_wanted=False,
        save_skipped=False,
        saved=None,
        save_diagnosis=None,
        keychain_waits=False,
    )


def _without_verdict(session: Session) -> Session:
    """What the tool did, forgotten."""
    return replace(session, verdict=None, tried_at=None, tool_reading=None)
