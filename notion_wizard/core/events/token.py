"""Screen 3: a token comes, is tested, and goes."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from notion_wizard.core.catalogue.keychain_asked import ASKED
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events.databases import link_given
from notion_wizard.core.events.tool import without_verdict
from notion_wizard.core.known_listing import known_databases
from notion_wizard.core.model import Book, Identity, Owner, Sighting
from notion_wizard.core.names import visible
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import LinkCheck, Pause, Session, Way, is_refusal
from notion_wizard.core.text import Fact
from notion_wizard.core.tools_tokens import with_tools_token

if TYPE_CHECKING:
    from notion_wizard.core.paste import Paste
    from notion_wizard.core.reach import Capabilities


def pasted(session: Session, text: Secret, paste: "Paste", *, typed: bool = False) -> Session:
    """A text was pasted or typed: start afresh, so a new token never meets an old answer."""
    same_text = session.failed_text is not None and session.failed_text.equals(text)
    session = replace(
        token_dropped(session),
        paste=paste,
        typed=typed,
        pasted_text=text,
        same_text=same_text,
        failed_text=text if same_text or not paste.testable else None,
        failed_at=session.failed_at if same_text else None,
        token=paste.token,
        seen=_sighting(session.book, paste.token),
        # What works again does so with another token.
        others_done=frozenset(),
    )
    # A link beside the token is most often the database that the person misses.
    return link_given(session, paste.link) if paste.token and paste.link else session


def test_wanted_anyway(session: Session) -> Session:
    """Test anyway: send it although the paste doctor saw a problem."""
    return replace(session, send_anyway=True, answer=None)


def webhook_named(session: Session) -> Session:
    """The person says that the token came with a webhook."""
    return replace(session, from_webhook=True)


def token_read(session: Session, token: Secret) -> Session:
    """The saved token came out of the keychain; what it reached before it was left alone stays."""
    if _is_just_saved(session, token):
        return replace(session, token=token)
    return replace(
        token_dropped(session),
        listing_before=known_databases(session.listing_before, session.listing),
        token=token,
        send_anyway=True,
        seen=_sighting(session.book, token),
    )


def _is_just_saved(session: Session, token: Secret) -> bool:
    """Whether it is the very token that was saved on this path: all that is known of it holds."""
    saved = session.saved
    return saved is not None and saved.fingerprint == token.fingerprint(
        session.book.fingerprint_key
    )


def token_not_read(session: Session, diagnosis: Diagnosis) -> Session:
    """The keychain did not give the saved token."""
    asked = replace(diagnosis, variant=ASKED)
    return replace(session, read_problem=asked, keychain_waits=False)


def token_dropped(session: Session) -> Session:
    """The token and all that was known of it is forgotten, but for what recognises a tool's."""
    return replace(_without_token(with_tools_token(session)), attempt=session.attempt + 1)


def token_left_alone(session: Session) -> Session:
    """Nobody used the program for long: the token leaves it, and what was done with it stays.

    A token that was not saved takes along what was asked of it: it has to be pasted again.
    """
    session = replace(with_tools_token(session), failed_text=None, unsaved={})
    is_in_memory = session.token is not None and session.profile is None
    if session.saved is None and (session.paste is not None or is_in_memory):
        return token_dropped(session)
    return replace(
        session,
        paste=None,
        pasted_text=None,
        token=None,
        watching=None,
        appeared=None,
        attempt=session.attempt + 1,
    )


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
    session = replace(
        session,
        answer=identity,
        answered_at=at,
        way=_way_behind(session),
        asked_for=None,
        failed_text=None,
        failed_at=None,
        request_ids=_with(session.request_ids, request_id),
    )
    return replace(session, save_name=session.save_name or _suggested_name(session, identity))


def _suggested_name(session: Session, identity: Identity) -> str:
    kept = session.profile
    if kept is not None and not identity.opens_another_workspace(kept.identity):
        return kept.name
    parts = (visible(part) for part in (identity.workspace, identity.connection) if part)
    name = " – ".join(part for part in parts if part)
    if all(one.name != name for one in session.book.profiles):
        return name
    from notion_wizard.core.keeping import name_not_taken  # noqa: PLC0415 - rarely needed

    return name_not_taken(session, name)


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
        way=_way_behind(session) if turned_down else session.way,
        refusals=session.refusals + turned_down,
        tokens_refused=session.tokens_refused + (turned_down and session.refusals == 0),
        guide_wanted=session.guide_wanted or turned_down,
        failed_text=session.pasted_text if turned_down else session.failed_text,
        failed_at=at if turned_down else session.failed_at,
        request_ids=_with(session.request_ids, diagnosis.facts.get("request_id")),
    )


def capabilities_read(session: Session, attempt: int, capabilities: "Capabilities") -> Session:
    """What the token may do, as far as reading tells."""
    if attempt != session.attempt:
        return session
    if session.identity is not None and session.identity.owner is Owner.PERSON:
        # Nobody's personal token may list users: that tells nothing of what this one lacks.
        capabilities = capabilities.without_user_information()
    return replace(session, capabilities=capabilities)


def capabilities_not_read(session: Session, attempt: int) -> Session:
    """Nobody can tell what the token may do."""
    from notion_wizard.core.reach import Capabilities  # noqa: PLC0415 - a calm start needs none

    return capabilities_read(session, attempt, Capabilities())


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


def _way_behind(session: Session) -> Way | Diagnosis | None:
    """Notion answered: what blocked the way does so no more, and it is tried anew."""
    return None if session.way_problem else session.way


def _pause_of_the_way(session: Session) -> Pause | None:
    """Return the pause if the way waits, which another token does not change."""
    pause, blocked = session.pause, session.way_problem
    return pause if pause is not None and blocked in pause.asked else None


def _with(request_ids: tuple[str, ...], request_id: Fact | None) -> tuple[str, ...]:
    return (*request_ids, str(request_id)) if request_id else request_ids


def _sighting(book: Book, token: Secret | None) -> Sighting | None:
    return book.sighting(token.fingerprint(book.fingerprint_key)) if token else None


def _without_token(session: Session) -> Session:
    """Everything that was known of one token, forgotten."""
    return replace(
        without_verdict(session),
        paste=None,
        typed=False,
        pasted_text=None,
        same_text=False,
        send_anyway=False,
        from_webhook=False,
        token=None,
        seen=None,
        read_problem=None,
        answer=None,
        answered_at=None,
        refusals=0,
        capabilities=None,
        workspace_confirmed=None,
        listing=None,
        listing_before=(),
        pause=_pause_of_the_way(session),
        links=tuple(LinkCheck(check.link) for check in session.links),
        watching=None,
        watched_in_vain=False,
        appeared=None,
        save_name="",
        save_wanted=False,
        save_skipped=False,
        saved=None,
        undone=None,
        save_diagnosis=None,
        keychain_waits=False,
    )
