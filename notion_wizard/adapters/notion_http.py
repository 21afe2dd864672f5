"""Notion's API over the network: its calls, tried again where that helps, given up in time."""

import contextlib
import queue
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from notion_wizard.adapters import notion_answers
from notion_wizard.adapters.api_address import parse_address
from notion_wizard.adapters.exchange import Answer, Call, TooLarge
from notion_wizard.adapters.limits import USUAL, Limits
from notion_wizard.adapters.notion_address import NOTION
from notion_wizard.adapters.notion_answers import Refusal, Success
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Identity
from notion_wizard.core.ports import Cancel, SearchOrder
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Ability, Found, ObjectKind, SearchPage, TitlesPage
from notion_wizard.core.secret import Secret

if TYPE_CHECKING:
    from notion_wizard.adapters.proxies import ProxiesFor
    from notion_wizard.adapters.transport import Transport
    from notion_wizard.core.text import Facts

# The version and the kinds belong together: before 2025-09-03 "data_source" was "database".
NOTION_VERSION: Final = "2025-09-03"
_DATA_SOURCES: Final = "data_source"
_PAGES: Final = "page"
_DIRECTIONS: Final = {
    SearchOrder.NEWEST_FIRST: "descending",
    SearchOrder.OLDEST_FIRST: "ascending",
}
_LARGEST_PAGE: Final = 100
_SMALLEST_PAGE: Final = 6
"""If so few are still too large an answer, fewer would hardly be smaller: it is no list."""

_NO_PAGE: Final = "00000000-0000-0000-0000-000000000000"
_PLACES: Final = ("databases", "data_sources", "pages")

# A cancel is felt within 100 ms; two looks fit into that.
_BETWEEN_LOOKS: Final = 0.05


class NotionHttp:
    """The port `Notion` over HTTP: safe for several threads, sends nothing before the first call.

    `proxies` are what the system says (as requests takes them), or who knows it: asked in a
    request's own thread and time, since that may take seconds, and anew when the way is broken.
    Without them the environment's are used, and to this computer itself none. Raises a Problem
    with WRONG_USE for an address that is neither https nor this computer.
    """

    def __init__(
        self,
        base_url: str = NOTION,
        *,
        limits: Limits = USUAL,
        proxies: "Mapping[str, str] | ProxiesFor | None" = None,
        tls: Callable[[], ssl.SSLContext] | None = None,
    ) -> None:
        self._address = parse_address(base_url)
        self._limits = limits
        self._proxies = proxies
        self._tls = tls
        self._page_size = _LARGEST_PAGE
        self._transport: Transport | None = None
        self._opening = threading.Lock()

    def close(self) -> None:
        """Close the connections that are kept open for the next call."""
        if self._transport is not None:
            self._transport.close()

    def reach(self, cancel: Cancel) -> None:
        """Return if a request without a token got Notion's own 401, so Notion is reached."""
        reply = self._ask(Call("GET", "/users/me"), cancel)
        match reply:
            case Refusal(status=HTTPStatus.UNAUTHORIZED):
                return
            case Refusal(status=HTTPStatus.BAD_REQUEST):
                raise reply.problem()
            case _:
                raise Problem(Code.STRANGE_ANSWER, **reply.facts)

    def inspection(self, cancel: Cancel) -> Diagnosis | None:
        """Return 214 if only this computer trusts the connection; a handshake of its own."""
        if cancel.is_set or not self._address.is_https:
            return None
        return self._opened().inspection()

    def identify(self, token: Secret, cancel: Cancel) -> tuple[Identity, str | None]:
        """Return which workspace and connection the token opens, and the request id."""
        # Another token's databases may be small again.
        self._page_size = _LARGEST_PAGE
        success = _accepted(self._ask(Call("GET", "/users/me", token), cancel))
        return notion_answers.identity(success), success.request_id

    def may_read_content(self, token: Secret, cancel: Cancel) -> Ability:
        """Tell whether the token may read pages: for who may, one that is not there is a 404."""
        return self._ability(f"/pages/{_NO_PAGE}", _is_not_there, token, cancel)

    def may_read_comments(self, token: Secret, cancel: Cancel) -> Ability:
        """Tell whether the token may read comments: for who may, no such page is a 404."""
        return self._ability(f"/comments?block_id={_NO_PAGE}", _is_not_there, token, cancel)

    def may_read_users(self, token: Secret, cancel: Cancel) -> Ability:
        """Tell whether the token may list users. A personal token never may, and lacks nothing."""
        return self._ability("/users", _is_list, token, cancel)

    def search(
        self,
        token: Secret,
        cursor: str | None,
        cancel: Cancel,
        order: SearchOrder = SearchOrder.NEWEST_FIRST,
    ) -> SearchPage:
        """Return one page of the data sources the token reaches; busy is told at once."""
        reply = self._found(_Search(_DATA_SOURCES, order, cursor), token, cancel)
        if _lacks_capability(reply):
            raise Problem(Code.CANNOT_READ_CONTENT, **reply.facts)
        return notion_answers.search_page(_accepted(reply))

    def page_titles(self, token: Secret, cursor: str | None, cancel: Cancel) -> TitlesPage:
        """Return the titles of some of the pages the token reaches; busy is told at once."""
        search = _Search(_PAGES, SearchOrder.NEWEST_FIRST, cursor)
        reply = self._found(search, token, cancel)
        return notion_answers.titles_page(_accepted(reply))

    def find(self, token: Secret, object_id: str, cancel: Cancel) -> Found:
        """Return what is behind an id: database, data source or page, tried in that order."""
        told: ObjectKind | None = None
        facts: Facts = {}
        for place in _PLACES:
            if told is ObjectKind.PAGE and place != "pages":
                continue
            reply = self._ask(Call("GET", f"/{place}/{quote(object_id, safe='')}", token), cancel)
            if isinstance(reply, Success):
                return notion_answers.found(reply, object_id)
            if _lacks_capability(reply):
                raise Problem(Code.CAPABILITY_MISSING, **reply.facts, capability="read content")
            if not reply.is_not_found:
                raise reply.problem()
            facts = reply.facts
            told = told or reply.kind_told
            if told is ObjectKind.LINKED_VIEW:
                break
        if told is not None:
            return Found(told, object_id)
        raise Problem(Code.LINK_NOT_SHARED_OR_MISSING, **facts)

    def _found(self, search: "_Search", token: Secret, cancel: Cancel) -> Success | Refusal:
        """Return what is found; where a hundred are too large an answer, fewer from now on.

        Databases with hundreds of properties come to megabytes.
        """
        while True:
            size = self._page_size
            call = Call("POST", "/search", token, search.body(size))
            try:
                return self._ask(call, cancel, waits=False)
            except TooLarge as problem:
                too_large = problem
            if size // 2 < _SMALLEST_PAGE:
                raise too_large
            # Another thread may have found out the same meanwhile.
            self._page_size = min(self._page_size, size // 2)

    def _ability(
        self,
        path: str,
        proves: Callable[[Success | Refusal], bool],
        token: Secret,
        cancel: Cancel,
    ) -> Ability:
        try:
            reply = self._ask(Call("GET", path, token), cancel)
        except Problem as problem:
            # Where no answer came, the next question would only be waited for as long again.
            if problem.code is Code.CANCELLED or problem.code < Code.SIGN_IN_PAGE:
                raise
            return Ability.UNKNOWN
        if proves(reply):
            return Ability.YES
        return Ability.NO if _lacks_capability(reply) else Ability.UNKNOWN

    def _ask(self, call: Call, cancel: Cancel, *, waits: bool = True) -> Success | Refusal:
        """Return Notion's yes or no; raises the Problem that is left after all tries.

        A busy Notion is waited for only if it `waits`.
        """
        deadline = time.monotonic() + self._limits.call
        patience = self._limits.longest_wait
        back_off = self._limits.back_off
        tries_left = self._limits.tries
        while True:
            reply = self._try(call, deadline, cancel)
            if not isinstance(reply, Problem):
                return reply
            tries_left -= 1
            asked = _seconds_asked(reply)
            is_unwanted = reply.code is Code.NOTION_BUSY and not waits
            if tries_left <= 0 or not _may_pass(reply) or is_unwanted or asked > patience:
                raise reply
            patience -= asked
            deadline += asked
            pause = max(asked, back_off)
            if time.monotonic() + pause >= deadline:
                raise reply
            if cancel.wait(pause):
                raise Problem(Code.CANCELLED)
            back_off *= 2

    def _try(self, call: Call, deadline: float, cancel: Cancel) -> Success | Refusal | Problem:
        """Send it once, in a thread that can be left behind.

        Looking up a name knows no time limit, and nothing ends a request from outside.
        """
        if cancel.is_set:
            return Problem(Code.CANCELLED)
        outcome = queue.SimpleQueue[Answer | Problem]()
        given_up = threading.Event()

        def send() -> None:
            outcome.put(self._send(call, deadline, given_up))

        threading.Thread(target=send, name="notion-request", daemon=True).start()
        while True:
            with contextlib.suppress(queue.Empty):
                answer = outcome.get(timeout=_BETWEEN_LOOKS)
                return answer if isinstance(answer, Problem) else notion_answers.read(answer)
            if cancel.is_set or time.monotonic() >= deadline:
                given_up.set()
                code = Code.CANCELLED if cancel.is_set else Code.TIMED_OUT
                return Problem(code, host=self._address.host, port=self._address.port)

    def _send(self, call: Call, deadline: float, given_up: threading.Event) -> Answer | Problem:
        try:
            return self._opened().send(call, deadline, given_up)
        except Exception as fault:  # noqa: BLE001 - it may hold the token: only its kind gets out
            return Problem(Code.CRASHED, kind=type(fault).__name__)

    def _opened(self) -> "Transport":
        with self._opening:
            if self._transport is None:
                # Importing requests and truststore takes as long as showing the window.
                from notion_wizard.adapters.transport import Transport, system_trust  # noqa: PLC0415

                self._transport = Transport(
                    self._address,
                    self._limits,
                    {"Notion-Version": NOTION_VERSION},
                    self._proxies,
                    self._tls or system_trust,
                )
            return self._transport


@dataclass(frozen=True, slots=True)
class _Search:
    """What is searched for, from which end, and where to go on."""

    kind: str
    order: SearchOrder
    cursor: str | None

    def body(self, size: int) -> Mapping[str, object]:
        """Return what Notion wants to be sent for a page of at most so many."""
        body: Mapping[str, object] = {
            "filter": {"property": "object", "value": self.kind},
            "sort": {"timestamp": "last_edited_time", "direction": _DIRECTIONS[self.order]},
            "page_size": size,
        }
        return body if self.cursor is None else {**body, "start_cursor": self.cursor}


def _accepted(reply: Success | Refusal) -> Success:
    if isinstance(reply, Refusal):
        raise reply.problem()
    return reply


def _lacks_capability(reply: Success | Refusal) -> bool:
    return isinstance(reply, Refusal) and reply.meaning is Code.CAPABILITY_MISSING


def _is_not_there(reply: Success | Refusal) -> bool:
    return isinstance(reply, Refusal) and reply.code == "object_not_found"


def _is_list(reply: Success | Refusal) -> bool:
    return isinstance(reply, Success) and reply.document.get("object") == "list"


def _may_pass(problem: Problem) -> bool:
    """Tell whether trying again soon can help. A token that was turned down is never resent."""
    match problem.code:
        case Code.TIMED_OUT | Code.CONNECTION_CUT | Code.NOTION_TROUBLE:
            return True
        case Code.NOTION_BUSY:
            return "reason" not in problem.diagnosis.facts
        case _:
            return False


def _seconds_asked(problem: Problem) -> int:
    seconds = problem.diagnosis.facts.get("seconds", 0)
    return seconds if isinstance(seconds, int) else 0
