"""Notion's search: what is found, in which order, page by page."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final, cast

from notion_wizard.practice import objects
from notion_wizard.practice.objects import Body
from notion_wizard.practice.visit import Refusal, Visit, not_valid
from notion_wizard.practice.world import ListEnding

MOST_RESULTS: Final = 100
"""How many results a page holds at most, and when nothing else is asked for."""

_INCOMPLETE: Final = {
    "type": "incomplete",
    "incomplete_reason": "query_result_limit_reached",
}


class Interrupted(Exception):  # noqa: N818 - the world wants it so
    """The connection breaks in the middle of the answer."""


@dataclass(frozen=True, slots=True)
class _Hit:
    id: str
    title: str
    edited: datetime
    body: Callable[[], Body]


@dataclass(frozen=True, slots=True)
class _Question:
    kinds: frozenset[str]
    words: str
    newest_first: bool
    size: int
    cursor: str | None


def search(visit: Visit) -> Body:
    """Return one page of what the token reaches. A cursor names the first result of its page."""
    visit.demand_reading()
    question = _question(visit.request.body)
    hits = sorted(
        (hit for hit in _hits(visit, question.kinds) if question.words in hit.title.casefold()),
        key=lambda hit: hit.edited,
        reverse=question.newest_first,
    )
    start = _start(hits, question.cursor)
    end = start + question.size
    next_cursor = hits[end].id if end < len(hits) else None
    ending = visit.world.list_ending
    if ending is ListEnding.CUT and start >= 2 * question.size:
        raise Interrupted
    if ending is ListEnding.LOOP and next_cursor and question.cursor:
        next_cursor = question.cursor
    results = [hit.body() for hit in hits[start:end]]
    answer = objects.listed("page_or_data_source", results, next_cursor)
    if ending is ListEnding.INCOMPLETE and next_cursor is None:
        return {**answer, "request_status": _INCOMPLETE}
    return answer


def _hits(visit: Visit, kinds: frozenset[str]) -> Iterator[_Hit]:
    if "data_source" in kinds:
        for database in visit.databases:
            if database.in_trash or database.linked_view:
                continue
            for source in database.sources:
                body = partial(objects.data_source, source, database)
                yield _Hit(source.id, source.title, database.edited, body)
    if "page" in kinds:
        for page in visit.pages:
            yield _Hit(page.id, page.title, page.edited, partial(objects.page, page))


def _start(hits: list[_Hit], cursor: str | None) -> int:
    if cursor is None:
        return 0
    for place, hit in enumerate(hits):
        if hit.id == cursor:
            return place
    raise not_valid("The start_cursor provided is invalid.")


def _question(body: bytes) -> _Question:
    asked = _fields("body", _parsed(body))
    return _Question(
        kinds=_kinds(_fields("body.filter", asked.get("filter", {}))),
        words=_words(asked.get("query", "")),
        newest_first=_newest_first(_fields("body.sort", asked.get("sort", {}))),
        size=_size(asked.get("page_size", MOST_RESULTS)),
        cursor=_cursor(asked),
    )


def _parsed(body: bytes) -> object:
    try:
        return json.loads(body or b"{}")
    except (ValueError, RecursionError):
        raise Refusal(400, "invalid_json", "Error parsing JSON body.") from None


def _fields(name: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise not_valid(f"body failed validation: {name} should be an object.")
    return cast("dict[str, object]", value)


def _kinds(asked: Mapping[str, object]) -> frozenset[str]:
    match asked:
        case {"property": "object", "value": "page"}:
            return frozenset({"page"})
        case {"property": "object", "value": "data_source"}:
            return frozenset({"data_source"})
        case {"property": "object", "value": value}:
            raise not_valid(
                "body failed validation: body.filter.value should be "
                f'`"page"` or `"data_source"`, instead was `{json.dumps(value)}`.'
            )
        case _ if asked:
            raise not_valid('body failed validation: body.filter.property should be `"object"`.')
        case _:
            return frozenset({"page", "data_source"})


def _words(asked: object) -> str:
    if isinstance(asked, str):
        return asked.casefold()
    raise not_valid("body failed validation: body.query should be a string.")


def _newest_first(asked: Mapping[str, object]) -> bool:
    match asked:
        case {"timestamp": "last_edited_time", "direction": "ascending" | "descending" as way}:
            return way == "descending"
        case _ if asked:
            raise not_valid("body failed validation: body.sort is not one that search knows.")
        case _:
            return True


def _size(asked: object) -> int:
    # True is an int to Python, not to Notion.
    if isinstance(asked, int) and not isinstance(asked, bool) and 1 <= asked <= MOST_RESULTS:
        return asked
    raise not_valid(
        "body failed validation: body.page_size should be a number from `1` to "
        f"`{MOST_RESULTS}`, instead was `{json.dumps(asked)}`."
    )


def _cursor(asked: Mapping[str, object]) -> str | None:
    # Notion takes no cursor, or a string; a null is neither.
    cursor = asked.get("start_cursor", "")
    if not isinstance(cursor, str):
        raise not_valid(
            "body failed validation: body.start_cursor should be a string or `undefined`, "
            f"instead was `{json.dumps(cursor)}`."
        )
    return cursor if "start_cursor" in asked else None
