"""Tables of messages by what they mean, and short ways to ask the reader."""

from collections.abc import Iterable, Mapping

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.messages import read_message

REQUEST = "9d8f28e2-910f-465e-a5d0-2f7e0b65f0d9"
DATABASE = "1f0c5d7e-8a9b-4c3d-9e2f-0a1b2c3d4e5f"
NOT_SHARED = (
    f"Could not find database with ID: {DATABASE}. Make sure the relevant pages and databases are "
    'shared with your integration "Order sync".'
)
POOL = "HTTPSConnectionPool(host='api.notion.com', port=443): Max retries exceeded with url: /v1"
GO = 'Get "https://api.notion.com/v1/users/me": '


def envelope(status: int, code: str, message: str) -> str:
    """Return an error as Notion sends it."""
    message = message.replace('"', '\\"')
    return (
        f'{{"object":"error","status":{status},"code":"{code}","message":"{message}",'
        f'"request_id":"{REQUEST}"}}'
    )


def cases(table: Mapping[object, Iterable[str]]) -> list[object]:
    """Return each message of a table with what it stands under, as a test's parameters."""
    return [
        pytest.param(text, meaning, id=f"{_named(meaning)}-{number}")
        for meaning, texts in table.items()
        for number, text in enumerate(texts, 1)
    ]


def _named(meaning: object) -> str:
    return meaning.slug if isinstance(meaning, Code) else str(meaning)


def code_of(text: str) -> Code | None:
    """Return what a message means."""
    diagnosis = read_message(text).diagnosis
    return diagnosis.code if diagnosis else None


def facts_of(text: str) -> dict:
    """Return the facts of what the message means."""
    diagnosis = read_message(text).diagnosis
    assert diagnosis
    return dict(diagnosis.facts)
