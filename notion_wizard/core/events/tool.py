"""Screen 6: whether the tool works now."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Memory
from notion_wizard.core.session import Session, Verdict

if TYPE_CHECKING:
    from notion_wizard.core.messages import Reading
    from notion_wizard.core.token_places.model import Variable


def tool_tried(session: Session, verdict: Verdict, at: datetime) -> Session:
    """What the tool did when the person tried it."""
    return replace(session, verdict=verdict, tried_at=at, tool_reading=None)


def cause_tried(session: Session, cause: Code, at: datetime) -> Session:
    """The person did what helps against one cause, and the tool says the same."""
    others = tuple(code for code in session.causes_tried if code is not cause)
    return replace(tool_tried(session, Verdict.SAME_ERROR, at), causes_tried=(*others, cause))


def tool_message_read(session: Session, reading: "Reading | None") -> Session:
    """The tool's new error message was read."""
    return replace(session, tool_reading=reading and reading.without_token())


def variables_seen(session: Session, variables: "tuple[Variable, ...]") -> Session:
    """The environment of this computer was looked at."""
    return replace(session, variables=variables)


def old_token_named(session: Session, fingerprint: str) -> Session:
    """The person says that the token with this fingerprint is the old one."""
    return replace(session, old_by_word=session.old_by_word | {fingerprint})


def file_replaced(session: Session, backup: str) -> Session:
    """The token was put in the place of another in the file that this copy lies beside."""
    return replace(session, files_replaced=(*session.files_replaced, backup))


def file_put_back(session: Session, backup: str) -> Session:
    """That was undone, and the copy is gone; one of an earlier path is not counted here."""
    if backup not in session.files_replaced:
        return session
    at = session.files_replaced.index(backup)
    files = (*session.files_replaced[:at], *session.files_replaced[at + 1 :])
    return replace(session, files_replaced=files)


def copy_deleted(session: Session, backup: str) -> Session:
    """What the file was before that change is kept no more; as above of this path alone."""
    if backup not in session.files_replaced:
        return session
    return replace(session, copies_deleted=(*session.copies_deleted, backup))


def other_tool_ticked(session: Session, slug: str, *, is_done: bool) -> Session:
    """The person says that this other tool works again, or takes that back."""
    done = session.others_done | {slug} if is_done else session.others_done - {slug}
    return replace(session, others_done=done)


def memory_kept(session: Session, memory: Memory) -> Session:
    """The profile file was told."""
    return replace(session, remembered=memory)


def without_verdict(session: Session) -> Session:
    """What the tool did, forgotten."""
    return replace(session, verdict=None, tried_at=None, tool_reading=None, causes_tried=())
