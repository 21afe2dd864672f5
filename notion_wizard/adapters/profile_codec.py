"""The book as JSON and back, strictly: what is not exactly a book is turned down."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from types import NoneType, UnionType
from typing import Any, Final, TypeVar, cast, get_args, get_origin, get_type_hints

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book

_FAMILY: Final = "notion-wizard/profiles/"
_VERSION: Final = 2
"""Raise it with every new field: an older wizard must not write a file it understands in part."""

KEY_BYTES: Final = 32
"""The length of the fingerprint key."""

_CODES: Final = frozenset(map(int, Code))

_Kind = TypeVar("_Kind")


class UnreadableError(Exception):
    """It is no book."""


class NewerVersionError(Exception):
    """It is a book of a newer wizard."""


def encode(book: Book) -> bytes:
    """Return the book as JSON. A token that got into a name is taken out of it."""
    plain = {"schema": f"{_FAMILY}{_VERSION}", **_fields_as_plain(book)}
    import json  # noqa: PLC0415 - as below

    return json.dumps(plain, indent=1).encode("ascii") + b"\n"


def decode(data: bytes) -> Book:
    """Return the book in this JSON. Raises UnreadableError or NewerVersionError.

    A field that is not there has its default, so that the file of an older wizard is read.
    """
    book = None
    try:
        import json  # noqa: PLC0415 - nothing is read where no token was ever saved

        plain = dict(_mapping(json.loads(data)))
        if _version(plain.pop("schema", None)) > _VERSION:
            raise NewerVersionError
        book = _built(Book, plain)
    except (ValueError, RecursionError):
        pass  # It quotes the file: nothing of it goes on from here.
    if book is None or len(book.fingerprint_key) != KEY_BYTES:
        raise UnreadableError
    return book


def _version(schema: object) -> int:
    family, number = str(schema)[: len(_FAMILY)], str(schema)[len(_FAMILY) :]
    if family != _FAMILY:
        raise ValueError
    return int(number)


def _as_plain(value: object) -> object:
    match value:
        case str():
            from notion_wizard.core.scrub import scrub  # noqa: PLC0415 - as below

            return scrub(value)
        case datetime():
            return value.isoformat()
        case bytes():
            return value.hex()
        case tuple():
            return [_as_plain(item) for item in cast("tuple[object, ...]", value)]
        case int() | None:
            return value
        case _:
            return _fields_as_plain(value)


def _fields_as_plain(value: Any) -> dict[str, object]:  # noqa: ANN401 - any dataclass
    return {field.name: _as_plain(getattr(value, field.name)) for field in fields(value)}


def _value(kind: Any, plain: object) -> object:  # noqa: ANN401 - an annotation of the model
    """Return the value of this type that the plain one stands for. Raises ValueError."""
    arguments = get_args(kind)
    if get_origin(kind) is UnionType:
        (other,) = set(arguments) - {NoneType}
        # A newer wizard may know more reasons, and this one asks without.
        is_unknown = other is Code and type(plain) is int and plain not in _CODES
        return None if plain is None or is_unknown else _value(other, plain)
    if get_origin(kind) is tuple:
        return tuple(_value(arguments[0], item) for item in _exactly(list[object], plain))
    if is_dataclass(kind):
        return _built(cast("type[object]", kind), _mapping(plain))
    if issubclass(kind, StrEnum | IntEnum):
        return kind(_exactly(str if issubclass(kind, StrEnum) else int, plain))
    if from_text := _FROM_TEXT.get(kind):
        return from_text(_exactly(str, plain))
    return _exactly(kind, plain)


def _built(kind: type[_Kind], plain: Mapping[str, object]) -> _Kind:
    kinds = get_type_hints(kind)
    needed = {
        field.name
        for field in fields(cast("Any", kind))
        if field.default is MISSING and field.default_factory is MISSING
    }
    if not needed <= plain.keys() <= kinds.keys():
        raise ValueError
    return kind(**{name: _value(kinds[name], value) for name, value in plain.items()})


def _exactly(kind: type[_Kind], plain: object) -> _Kind:
    # Not isinstance: True is an int to Python, and none to us.
    if type(plain) is not (get_origin(kind) or kind):
        raise ValueError
    return cast("_Kind", plain)


def _mapping(plain: object) -> Mapping[str, object]:
    return _exactly(dict[str, object], plain)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError
    return moment


_FROM_TEXT: Final[Mapping[object, Callable[[str], object]]] = {
    datetime: _moment,
    bytes: bytes.fromhex,
}
