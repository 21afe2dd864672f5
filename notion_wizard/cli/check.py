"""`check`: the token from standard input, from its characters to the databases it reaches."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from notion_wizard.cli.background import Background, OutOfTime
from notion_wizard.cli.parents_beside import ParentsBeside
from notion_wizard.cli.standard_input import decoded
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import testable
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    accepted,
    capabilities_read,
    link_checked,
    links_given,
    listed,
    parents_named,
    pasted,
    refused,
    test_wanted_anyway,
    way_found,
)
from notion_wizard.core.jobs import check_link, read_capabilities
from notion_wizard.core.listing import ParentSearch, list_databases
from notion_wizard.core.paste import Kind, Paste, analyse
from notion_wizard.core.ports import Cancel, Clock, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Capabilities, Listing
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session, Way

SECONDS: Final = 60
"""The deadline of a whole check."""
PATIENCE_WITH_PAUSES: Final = 30
"""Seconds that the list waits where Notion asks for pauses; what goes beyond is told at once."""

_NO_TEXT: Final = Diagnosis(Code.ORDINARY_TEXT)
_PASTE_OF_NO_TEXT: Final = Paste(
    Secret(""), None, Kind.NONE, length=0, findings=(_NO_TEXT,), main=_NO_TEXT
)


def given(
    session: Session, data: bytes, links: Iterable[str] = (), *, test_anyway: bool = False
) -> Session:
    """The bytes were pasted and the links given; Notion is not asked yet."""
    text = decoded(data)
    paste = _PASTE_OF_NO_TEXT if text is None else analyse(text)
    session = pasted(session, Secret(text or ""), paste)
    session = links_given(session, links)
    return test_wanted_anyway(session) if test_anyway else session


def checked(session: Session, notion: Notion, clock: Clock, seconds: float = SECONDS) -> Session:
    """Notion was asked, if the token may be sent, and told what it could in these seconds."""
    if session.token is None or not testable(session):
        return session
    inquiry = _Inquiry(notion, session.token, clock, Cancel())
    latest = session
    try:
        for told in Background[Session](lambda tell: inquiry.run(session, tell)).told(seconds):
            latest = told
    except OutOfTime:
        inquiry.cancel.set()
        return _out_of_time(latest, clock)
    return latest


@dataclass(frozen=True, slots=True)
class _Inquiry:
    notion: Notion
    token: Secret
    clock: Clock
    cancel: Cancel

    def run(self, session: Session, tell: Callable[[Session], None]) -> None:
        """Ask, what matters most first, and tell each thing that is found out."""
        attempt = session.attempt
        try:
            identity, request_id = self.notion.identify(self.token, self.cancel)
        except Problem as problem:
            tell(refused(session, attempt, problem.diagnosis, self.clock.now()))
            return
        known = accepted(session, attempt, identity, self.clock.now(), request_id)
        tell(known)
        # These need nothing of the list, or little, and it takes longer.
        capabilities = Background[Capabilities](lambda done: done(self._capabilities()))
        inspection = Background[Way | Diagnosis](lambda done: done(self._inspection()))
        search = ParentSearch(self.notion, self.token, self.cancel)
        parents = ParentsBeside(search, identity, lambda: capabilities.has_ended)

        def progress(so_far: Listing) -> None:
            tell(listed(known, attempt, so_far))
            parents.hear(so_far)

        listing = list_databases(
            self.notion, self.token, self.cancel, progress, PATIENCE_WITH_PAUSES
        )
        parents.hear(listing)
        session = listed(known, attempt, listing)
        tell(session)
        for link in (check.link for check in known.links):
            diagnosis = check_link(self.notion, self.token, identity, link, self.cancel)
            session = link_checked(session, attempt, link, diagnosis)
            tell(session)
        for found in capabilities.told(SECONDS):
            session = capabilities_read(session, attempt, found)
        tell(session)
        for named in parents.named(SECONDS):
            session = parents_named(session, listing, named)
        tell(session)
        for way in inspection.told(SECONDS):
            session = way_found(session, way)
        tell(session)

    def _inspection(self) -> Way | Diagnosis:
        return self.notion.inspection(self.cancel) or Way.OPEN

    def _capabilities(self) -> Capabilities:
        return read_capabilities(self.notion, self.token, self.cancel)


def _out_of_time(session: Session, clock: Clock) -> Session:
    """The deadline came: what was told until then counts, and the rest timed out."""
    late = Diagnosis(Code.TIMED_OUT)
    if session.answer is None:
        return refused(session, session.attempt, late, clock.now())
    for check in session.links:
        if check.diagnosis is None:
            session = link_checked(session, session.attempt, check.link, late)
    listing = session.listing or Listing()
    if listing.ended:
        return session
    if listing.databases:
        late = Diagnosis(Code.LIST_INTERRUPTED, {"n": len(listing.databases)})
    return listed(session, session.attempt, Listing(listing.databases, diagnosis=late))
