"""Notion's answers, read into the core's model: what is Notion's own, and what it says."""

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Final, cast

from notion_wizard.adapters.exchange import Answer
from notion_wizard.core.codes import Code
from notion_wizard.core.model import Identity, Owner
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import DataSource, Found, ObjectKind, SearchPage, TitlesPage
from notion_wizard.core.text import Facts

Document = Mapping[str, object]
"""A JSON object."""

# What a stranger's answer may put into our facts: words and ids, in which no token fits.
_CODE: Final = re.compile(r"[a-z_]{1,60}")
_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9-]{1,64}")
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_BARE_UUID: Final = re.compile(r"[0-9a-f]{32}")
_YEARS: Final = range(1970, 9000)
"""Beyond them no time zone can tell a moment."""
_BLOCKED_FOR_GOOD: Final = "public_api_request_blocked"

_OF_THE_TOKEN: Final = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
_HINTS: Final = {
    "authorization header": Code.NOTHING_SENT,
    "revoked": Code.TOKEN_REVOKED,
    "expired": Code.TOKEN_EXPIRED,
}
_MEANINGS: Final[Mapping[int, Code]] = {
    HTTPStatus.BAD_REQUEST: Code.WIZARD_OUTDATED,
    HTTPStatus.FORBIDDEN: Code.CAPABILITY_MISSING,
}


@dataclass(frozen=True, slots=True)
class Success:
    """What Notion said with 200."""

    document: Document
    facts: Facts

    @property
    def request_id(self) -> str | None:
        """The number under which Notion knows this request."""
        found = self.facts.get("request_id")
        return found if isinstance(found, str) else None

    def strange(self) -> Problem:
        """Return the Problem for a document that is not what was asked for."""
        return Problem(Code.STRANGE_ANSWER, **self.facts)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What Notion itself turned down with 4xx. The message may change: at most a soft hint."""

    status: int
    code: str
    message: str
    facts: Facts

    @property
    def kind_told(self) -> ObjectKind | None:
        """What Notion says an id is, when it is no database or data source."""
        if self.code != "validation_error":
            return None
        message = self.message.lower()
        if "linked database" in message:
            return ObjectKind.LINKED_VIEW
        return ObjectKind.PAGE if "is a page" in message else None

    @property
    def is_not_found(self) -> bool:
        """Whether there is no such thing that the token sees, or it is another kind of thing."""
        return self.status == HTTPStatus.NOT_FOUND or (
            self.status == HTTPStatus.BAD_REQUEST and self.code == "validation_error"
        )

    def problem(self) -> Problem:
        """Return what it means where the call has no meaning of its own for it."""
        return Problem(self.meaning, **self.facts)

    @property
    def meaning(self) -> Code:
        """What it means for a token in general."""
        message = self.message.lower()
        if self.status in _OF_THE_TOKEN and "account is restricted" in message:
            return Code.ACCOUNT_RESTRICTED
        if self.status == HTTPStatus.UNAUTHORIZED:
            hints = (code for words, code in _HINTS.items() if words in message)
            return next(hints, Code.TOKEN_REFUSED)
        return _MEANINGS.get(self.status, Code.STRANGE_ANSWER)


def read(answer: Answer) -> Success | Refusal | Problem:
    """Tell what an answer is: Notion's yes, Notion's no, or a fault of the way or of Notion."""
    document = _document(answer)
    envelope = _is_envelope(document, answer.status)
    is_notions = envelope or "x-notion-request-id" in answer.headers
    facts = _facts(answer, document)
    code = _fault(answer, document, is_notions=is_notions)
    if code is Code.NOTION_BUSY:
        return Problem(code, **facts, **_wait_asked(answer, document))
    if code is not None:
        return Problem(code, **facts)
    if answer.status == HTTPStatus.OK:
        return Success(document or {}, facts)
    said = document or {}
    return Refusal(answer.status, _text(said, "code") or "", _text(said, "message") or "", facts)


def identity(success: Success) -> Identity:
    """Return who `/users/me` says it is; raises a Problem with STRANGE_ANSWER if it is no user."""
    user = success.document
    if user.get("object") != "user" or _text(user, "id") is None:
        raise success.strange()
    bot = _object(user, "bot")
    return Identity(
        workspace=_text(bot, "workspace_name"),
        workspace_id=_text(bot, "workspace_id"),
        connection=_text(user, "name"),
        connection_id=_text(user, "id"),
        owner=_owner(user, bot),
    )


def search_page(success: Success) -> SearchPage:
    """Return a page of search results; raises a Problem with STRANGE_ANSWER if it is no list."""
    page = success.document
    results = _results(success)
    cursor = _next_cursor(page)
    return SearchPage(
        results=tuple(_data_sources(results)),
        next_cursor=cursor,
        incomplete=_text(_object(page, "request_status"), "type") == "incomplete"
        or (cursor is None and page.get("has_more") is True),
        request_id=success.request_id,
    )


def titles_page(success: Success) -> TitlesPage:
    """Return the titles of pages found; raises a Problem with STRANGE_ANSWER if it is no list."""
    pages = (_as_object(result) for result in _results(success))
    titles = {
        page_id: _page_title(page)
        for page in pages
        if page.get("object") == "page" and (page_id := _id(page, "id"))
    }
    return TitlesPage(titles, _next_cursor(success.document))


def _results(success: Success) -> Sequence[object]:
    results = success.document.get("results")
    if not isinstance(results, list):
        raise success.strange()
    return cast("Sequence[object]", results)


def _next_cursor(page: Document) -> str | None:
    # A page may hold fewer than were asked for: only `has_more` tells whether it is the last.
    cursor = _text(page, "next_cursor")
    return cursor if page.get("has_more", cursor is not None) is True else None


def found(success: Success, object_id: str) -> Found:
    """Return what the id turned out to be; raises a Problem with STRANGE_ANSWER if unknown."""
    thing = success.document
    kind = _KINDS.get(_text(thing, "object") or "")
    if kind is None:
        raise success.strange()
    return Found(
        kind=kind,
        id=_text(thing, "id") or object_id,
        title=_page_title(thing) if kind is ObjectKind.PAGE else _joined(thing.get("title")),
        url=_url(thing),
        in_trash=_is_in_trash(thing),
    )


_KINDS: Final = {
    "database": ObjectKind.DATABASE,
    "data_source": ObjectKind.DATA_SOURCE,
    "page": ObjectKind.PAGE,
}


def _fault(answer: Answer, document: Document | None, *, is_notions: bool) -> Code | None:  # noqa: PLR0911 - one line for each row of the table
    """Return what is wrong with the answer, or None if Notion itself said yes or no."""
    is_page = document is None and _is_page(answer)
    status = answer.status
    if 300 <= status < 400 or status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:  # noqa: PLR2004
        return Code.SIGN_IN_PAGE
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return Code.PROXY_LOGIN
    if status < 400:  # noqa: PLR2004 - the first of the refusals
        if status == HTTPStatus.OK and document is not None:
            return None
        if is_page:
            return Code.SIGN_IN_PAGE
        return Code.CONNECTION_CUT if _ends_half_way(answer) else Code.STRANGE_ANSWER
    is_of_the_way = "cf-ray" in answer.headers and not is_notions
    if is_page and (status < 500 or is_of_the_way):  # noqa: PLR2004
        return Code.BLOCKED
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Code.NOTION_BUSY
    if status >= 500 or (status == HTTPStatus.CONFLICT and is_notions):  # noqa: PLR2004
        return Code.NOTION_TROUBLE
    return None if is_notions else Code.STRANGE_ANSWER


def _document(answer: Answer) -> Document | None:
    try:
        value: object = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    return cast("Document", value) if isinstance(value, dict) else None


def _is_envelope(document: Document | None, status: int) -> bool:
    """Tell whether it is Notion's error object; tolerant, since all else is called a stranger's."""
    return (
        document is not None
        and isinstance(document.get("code"), str)
        and (document.get("object") == "error" or document.get("status") == status)
    )


def _is_page(answer: Answer) -> bool:
    """Tell whether it is a web page, whatever it is labelled as."""
    start = answer.body.removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"<") or "html" in answer.headers.get("content-type", "").lower()


def _ends_half_way(answer: Answer) -> bool:
    """Tell whether JSON breaks off where only the closed connection told the end."""
    has_known_end = "content-length" in answer.headers or "transfer-encoding" in answer.headers
    text = answer.body.strip()
    return not has_known_end and text.startswith(b"{") and not text.endswith(b"}")


def _facts(answer: Answer, document: Document | None) -> Facts:
    code = document.get("code") if document else None
    request_id = answer.headers.get("x-notion-request-id") or (
        document.get("request_id") if document else None
    )
    facts = {**answer.where, "status": answer.status}
    if isinstance(code, str) and _CODE.fullmatch(code):
        facts["notion_code"] = code
    if isinstance(request_id, str) and _REQUEST_ID.fullmatch(request_id):
        facts["request_id"] = request_id
    return facts


def _wait_asked(answer: Answer, document: Document | None) -> Facts:
    """Return for how many `seconds` Notion is busy, or the `reason` if it will not change."""
    reason = _text(_object(document or {}, "additional_data"), "rate_limit_reason")
    if reason == _BLOCKED_FOR_GOOD:
        return {"reason": reason}
    seconds = _retry_after(answer.headers)
    return {} if seconds is None else {"seconds": seconds}


def _retry_after(headers: Mapping[str, str]) -> int | None:
    """Return the seconds that `Retry-After` asks for, as a number or a date (RFC 9110)."""
    text = headers.get("retry-after", "").strip()
    try:
        return max(0, math.ceil(float(text)))
    except (ValueError, OverflowError):
        pass
    until = _moment_of_header(text)
    # This computer's clock may be wrong; the one that set the date also says what time it has.
    now = _moment_of_header(headers.get("date", "")) or datetime.now(UTC)
    return None if until is None else max(0, math.ceil((until - now).total_seconds()))


def _moment_of_header(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _owner(user: Document, bot: Document) -> Owner:
    if user.get("type") == "person" or ("person" in user and "bot" not in user):
        return Owner.PERSON
    match _text(_object(bot, "owner"), "type"):
        case "workspace":
            return Owner.WORKSPACE
        case "user":
            return Owner.USER
        case _:
            return Owner.UNKNOWN


def _data_sources(results: Sequence[object]) -> Iterator[DataSource]:
    for result in results:
        thing = _as_object(result)
        thing_id = _id(thing, "id")
        # A page cannot come with our filter; something without an id cannot be named.
        if thing_id is None or thing.get("object") == "page":
            continue
        is_database = thing.get("object") == "database"
        parent = _object(thing, "parent" if is_database else "database_parent")
        yield DataSource(
            id=thing_id,
            title=_joined(thing.get("title")),
            database_id=thing_id if is_database else _id(_object(thing, "parent"), "database_id"),
            url=_url(thing),
            last_edited=_moment(thing, "last_edited_time"),
            in_trash=_is_in_trash(thing),
            page_id=_id(parent, "page_id"),
            is_at_top=_text(parent, "type") == "workspace",
        )


def _is_in_trash(thing: Document) -> bool:
    return thing.get("in_trash") is True or thing.get("archived") is True


def _page_title(page: Document) -> str:
    for value in _object(page, "properties").values():
        column = _as_object(value)
        if column.get("type") == "title":
            return _joined(column.get("title"))
    return ""


def _joined(rich_text: object) -> str:
    if not isinstance(rich_text, list):
        return ""
    pieces = cast("Sequence[object]", rich_text)
    return "".join(_text(_as_object(piece), "plain_text") or "" for piece in pieces)


def _moment(thing: Document, name: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_text(thing, name) or "")
    except ValueError:
        return None
    if moment.year not in _YEARS:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _url(thing: Document) -> str | None:
    # It is opened with a click: nothing but a web page.
    url = _text(thing, "url")
    return url if url and url.startswith(("https://", "http://")) else None


def _object(thing: Document, name: str) -> Document:
    return _as_object(thing.get(name))


def _as_object(value: object) -> Document:
    return cast("Document", value) if isinstance(value, dict) else {}


def _id(thing: Document, name: str) -> str | None:
    """Return an id in one form, so that two that are the same can be told to be."""
    found = _text(thing, name)
    if found is None or _UUID.fullmatch(found):
        return found
    bare = found.replace("-", "").lower()
    if not _BARE_UUID.fullmatch(bare):
        return found
    return "-".join((bare[:8], bare[8:12], bare[12:16], bare[16:20], bare[20:]))


def _text(thing: Document, name: str) -> str | None:
    """Return the text under this name, or None if it is missing, empty or something else."""
    value = thing.get(name)
    if not isinstance(value, str):
        return None
    if value.isascii():
        return value or None
    # JSON can hold half of a surrogate pair, which no file and no screen takes.
    return value.encode("utf-8", "replace").decode("utf-8") or None
