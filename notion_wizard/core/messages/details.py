"""What a message tells beside its meaning: ids, names, how long, which capability."""

import re
from collections.abc import Iterator
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.messages.folding import Folded
from notion_wizard.core.model import Tool
from notion_wizard.core.text import Fact

_UUID: Final = (
    r"(?<![0-9A-Za-z])[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])"
)
_ID: Final = re.compile(_UUID)
_REQUEST: Final = r"request[ _-]?id[\"']?\s?[:=]?\s?[\[(]?\s?[\"']?"
_REQUEST_ID: Final = re.compile(rf"{_REQUEST}(?P<id>{_UUID})", re.IGNORECASE)
# Ids of anything but a database, a page or a block.
_OF_OTHERS: Final = re.compile(
    rf"(?:{_REQUEST}|(?:integration|connection|bot|user|workspace|space|client|trace|session"
    r"|correlation|execution|instance|error|event|log|incident|run|job|operation|transaction|span)"
    r"[ _-]?id[\"']?\s?[:=]?\s?[\[(]?\s?[\"']?|[?&]v=)\Z",
    re.IGNORECASE,
)
_LONGEST_LABEL: Final = 40
_OBJECT: Final = re.compile(
    r"(?:with id:? ?|databases/|data_sources/|pages/|blocks/|(?<![a-z_-])id ?: ?)\Z", re.IGNORECASE
)
_CONNECTION: Final = re.compile(
    r"(?:integration|connection|int[ée]gration|integraci[óo]n|integra[çc][ãa]o|コネクト|接続"
    r"|インテグレーション|통합|연결) ?[\"“„«「'] ?(?P<name>[^\"“”„«»「」\\]{1,80}?) ?[\"”“»」']",
    re.IGNORECASE,
)
_SECONDS: Final = re.compile(
    r"(?:retry[ _-]?after(?:[ _-]seconds)?[\"']?\s?[:=]?\s?[\[(]?\s?[\"']?"
    r"|(?:again|retry|wait)(?: in| after| for)? )(?P<seconds>\d{1,5})(?! ?(?:ms|min|h))\b",
    re.IGNORECASE,
)
_NAME_OF_VARIABLE: Final = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")
_OF_A_TOKEN: Final = re.compile(r"NOTION|TOKEN|KEY|SECRET")
_CAPABILITIES: Final = (
    ("read comments", r"read comments"),
    ("insert comments", r"insert comments"),
    ("read user information", r"read user info|couldn.t connect with these settings"),
    ("insert content", r"insert content"),
    ("update content", r"update content"),
    ("read content", r"read content"),
    ("read comments", r"(?:get|read|list|retrieve)\b.{0,60}comments?"),
    ("insert comments", r"comments?\b"),
    ("read user information", r"/users\b|\busers? (?:info|list)"),
    ("insert content", r"\b(?:insert|create|append|post)\b.{0,60}(?:page|block|content)"),
    ("insert content", r"pages?\.create|children\.append"),
    ("update content", r"\b(?:update|patch|archive|delete)\b"),
    ("read content", r"\b(?:read|query|search|retrieve|get)\b"),
)
_OF_CAPABILITIES: Final = tuple((name, re.compile(pattern)) for name, pattern in _CAPABILITIES)

_BRANDS: Final = {Tool.ZAPIER: "Zapier", Tool.MAKE: "Make", Tool.N8N: "n8n"}


def facts_of(code: Code, message: Folded) -> dict[str, Fact]:
    """Return what is known of this case."""
    found: dict[str, Fact | None] = {"request_id": _group(_REQUEST_ID, message.flat)}
    match code:
        case Code.LINK_NOT_SHARED_OR_MISSING | Code.LINK_IS_PAGE | Code.LINK_IS_LINKED_VIEW:
            name = _group(_CONNECTION, message.flat)
            found |= {"id": object_id_in(message.flat), "connection": name}
        case Code.CAPABILITY_MISSING:
            found["capability"] = _capability(message.plain)
        case Code.NOTION_BUSY:
            seconds = _group(_SECONDS, message.flat)
            found["seconds"] = int(seconds) if seconds else None
        case Code.OTHER_VARIABLE_NAME:
            found["variable"] = _variable(message.flat)
        case _:
            pass
    return {name: fact for name, fact in found.items() if fact is not None}


def brand_of(tool: Tool | None) -> dict[str, Fact]:
    """Return the tool's name as a fact, where it has one."""
    return {"tool": _BRANDS[tool]} if tool is not None and tool in _BRANDS else {}


def object_id_in(flat: str) -> str | None:
    """Return the id of what a message is about: one that is called so before any other."""
    other: str | None = None
    for label, id_ in _labelled_ids(flat):
        if _OF_OTHERS.search(label):
            continue
        if _OBJECT.search(label):
            return id_
        other = other or id_
    return other


def is_of_others(id_: str, flat: str) -> bool:
    """Tell whether an id stands in a message only as one of anything but a database."""
    labels = [label for label, one in _labelled_ids(flat) if one == id_]
    return bool(labels) and all(_OF_OTHERS.search(label) for label in labels)


def _labelled_ids(flat: str) -> Iterator[tuple[str, str]]:
    for match in _ID.finditer(flat):
        yield flat[max(match.start() - _LONGEST_LABEL, 0) : match.start()], match[0]


def _group(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match[match.lastgroup or 0] if match else None


def _variable(flat: str) -> str | None:
    """Return the name that sounds most like a token's."""
    names = [match[0] for match in _NAME_OF_VARIABLE.finditer(flat)]
    of_tokens = [name for name in names if _OF_A_TOKEN.search(name)]
    return next(iter((*of_tokens, *names)), None)


def _capability(plain: str) -> str | None:
    return next((name for name, pattern in _OF_CAPABILITIES if pattern.search(plain)), None)
