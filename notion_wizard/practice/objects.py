"""The bodies of Notion's answers, field by field as its API reference has them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from notion_wizard.core.model import Owner
from notion_wizard.practice.workspaces import link_to
from notion_wizard.practice.world import (
    Connection,
    PracticeDatabase,
    PracticePage,
    PracticeSource,
)

Body = Mapping[str, object]

_UPLOAD_LIMIT: Final = 5 * 1024 * 1024
_MAKER_ID: Final = "a11ce000-0000-4000-8000-000000000001"


def user(connection: Connection) -> Body:
    """Return whom a token acts for."""
    known: Body = {
        "object": "user",
        "id": connection.id,
        "name": connection.name,
        "avatar_url": None,
    }
    if connection.owner is Owner.PERSON:
        return {**known, "type": "person", "person": {}}
    return {**known, "type": "bot", "bot": _bot(connection)}


def _bot(connection: Connection) -> Body:
    if connection.workspace_id is None:
        return {}
    owner: Body = {"type": "workspace", "workspace": True}
    if connection.owner is Owner.USER:
        owner = {"type": "user", "user": {"object": "user", "id": _MAKER_ID}}
    return {
        "owner": owner,
        "workspace_name": connection.workspace,
        "workspace_id": connection.workspace_id,
        "workspace_limits": {"max_file_upload_size_in_bytes": _UPLOAD_LIMIT},
    }


def data_source(source: PracticeSource, database: PracticeDatabase) -> Body:
    """Return one search result."""
    return {
        "object": "data_source",
        "id": source.id,
        "title": _rich_text(source.title),
        "description": [],
        "icon": None,
        "cover": None,
        "properties": {},
        "parent": {"type": "database_id", "database_id": database.id},
        "database_parent": _parent(database.parent),
        "last_edited_time": _minute(database.edited),
        "in_trash": database.in_trash,
        "archived": database.in_trash,
        "url": link_to(database.id),
        "public_url": None,
    }


def database(database: PracticeDatabase) -> Body:
    """Return a database with the names of its data sources."""
    return {
        "object": "database",
        "id": database.id,
        "title": _rich_text(database.title),
        "description": [],
        "icon": None,
        "cover": None,
        "parent": _parent(database.parent),
        "data_sources": [{"id": source.id, "name": source.title} for source in database.sources],
        "is_inline": False,
        "last_edited_time": _minute(database.edited),
        "in_trash": database.in_trash,
        "url": link_to(database.id),
        "public_url": None,
    }


def page(page: PracticePage) -> Body:
    """Return a page."""
    return {
        "object": "page",
        "id": page.id,
        "icon": None,
        "cover": None,
        "parent": _parent(None),
        "properties": {"title": {"id": "title", "type": "title", "title": _rich_text(page.title)}},
        "last_edited_time": _minute(page.edited),
        "in_trash": False,
        "archived": False,
        "url": link_to(page.id),
        "public_url": None,
    }


def listed(kind: str, results: Sequence[Body], next_cursor: str | None = None) -> Body:
    """Return a list; `kind` names what it may hold."""
    return {
        "object": "list",
        "results": results,
        "next_cursor": next_cursor,
        "has_more": next_cursor is not None,
        "type": kind,
        kind: {},
    }


def _parent(page: PracticePage | None) -> Body:
    if page is None:
        return {"type": "workspace", "workspace": True}
    return {"type": "page_id", "page_id": page.id}


def _minute(moment: datetime) -> str:
    # Notion rounds to the minute and writes the zeros all the same.
    return f"{moment:%Y-%m-%dT%H:%M}:00.000Z"


def _rich_text(text: str) -> Sequence[Body]:
    if not text:
        return []
    return [
        {
            "type": "text",
            "text": {"content": text, "link": None},
            "plain_text": text,
            "href": None,
        }
    ]
