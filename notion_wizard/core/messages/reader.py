"""Reads an error message: what it means, what it answers, and what secret stands in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.messages.meanings import meaning_of
from notion_wizard.core.messages.origins import make_way_of, tool_of
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.paste import Kind, analyse
from notion_wizard.core.paste.characters import View, view_of
from notion_wizard.core.paste.whole import whole_tokens
from notion_wizard.core.scrub import MARK, scrub
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Fact

# The beginning names the tool, the end of a long trace names the fault.
_LOOKED_AT: Final = 65_536

_SITUATIONS: Final[Mapping[Code, Situation]] = {
    Code.NOTHING_SENT: Situation.REFUSED,
    Code.TOKEN_REFUSED: Situation.REFUSED,
    Code.TOKEN_REVOKED: Situation.REFUSED,
    Code.TOKEN_EXPIRED: Situation.REFUSED,
    Code.ACCOUNT_RESTRICTED: Situation.REFUSED,
    Code.TOOL_VALIDATOR_OUTDATED: Situation.REFUSED,
    Code.TOOL_WANTS_OAUTH: Situation.REFUSED,
    Code.OTHER_VARIABLE_NAME: Situation.REFUSED,
    Code.LINK_NOT_SHARED_OR_MISSING: Situation.MISSING,
    Code.LINK_IS_PAGE: Situation.MISSING,
    Code.LINK_IS_LINKED_VIEW: Situation.MISSING,
    Code.LINK_IN_TRASH: Situation.MISSING,
    Code.LINK_WITHOUT_ID: Situation.MISSING,
}

_OF_DATABASES: Final = range(500, 600)
_ID: Final = re.compile(
    r"(?<![0-9a-z])[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}(?![0-9a-z])", re.IGNORECASE
)
_OBJECT_ID: Final = re.compile(
    rf"(?:with id:? ?|databases/|data_sources/|pages/|blocks/|id:? ?)(?P<id>{_ID.pattern})",
    re.IGNORECASE,
)
_REQUEST_ID: Final = re.compile(
    rf"request[_-]?id\\?[\"']?\s{{0,3}}[:=]?\s{{0,3}}[\[(]?\s?\\?[\"']?(?P<id>{_ID.pattern})",
    re.IGNORECASE,
)
_CONNECTION: Final = re.compile(
    r"shared with your (?:integration|connection) \\?[\"“'](?P<name>[^\"”\\\n]{1,80})\\?[\"”']"
)
_SECONDS: Final = re.compile(
    r"retry.?after\\?[\"']?\s{0,3}[:=]?\s{0,3}[\[(]?\s?\\?[\"']?(?P<seconds>\d{1,5})\b",
    re.IGNORECASE,
)
_VARIABLE: Final = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")
_CAPABILITIES: Final = (
    ("read comments", re.compile(r"(?:get|read|list|retrieve)\b.{0,60}comments?", re.IGNORECASE)),
    ("insert comments", re.compile(r"comments?\b", re.IGNORECASE)),
    ("read user information", re.compile(r"/users\b|\busers? (?:info|list)", re.IGNORECASE)),
    (
        "insert content",
        re.compile(
            r"\b(?:insert|create|append|post)\b.{0,60}(?:page|block|content)", re.IGNORECASE
        ),
    ),
    ("update content", re.compile(r"\b(?:update|patch|archive|delete)\b", re.IGNORECASE)),
    ("read content", re.compile(r"\b(?:read|query|search|retrieve|get)\b", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What an error message tells; None where it does not.

    `masked` is the message without any token, to be shown; read again, it gives itself. `tool`,
    `make_way` and `situation` are answers to the questions. `token` and `link` stood in it.
    """

    masked: str
    diagnosis: Diagnosis | None = None
    tool: Tool | None = None
    make_way: MakeWay | None = None
    situation: Situation | None = None
    token: Secret | None = None
    link: str | None = None


def read_message(text: str) -> Reading:
    """Read an error message. Total on any text, in time linear in its length."""
    paste = analyse(text)
    is_whole = paste.testable and paste.kind in (Kind.CURRENT, Kind.OLDER)
    masked = _masked(view_of(text))
    visible = _ends_of(masked)
    code = meaning_of(visible)
    tool = tool_of(visible)
    return Reading(
        masked,
        diagnosis=Diagnosis(code, _facts(code, visible)) if code else None,
        tool=tool,
        make_way=make_way_of(visible) if tool is Tool.MAKE else None,
        situation=_SITUATIONS.get(code) if code else None,
        token=paste.token if is_whole else None,
        link=paste.link or (_group(_OBJECT_ID, visible) if code in _OF_DATABASES else None),
    )


def _masked(view: View) -> str:
    pieces: list[str] = []
    end = 0
    for place in whole_tokens(view):
        pieces += (view.raw[end : place.start], MARK)
        end = place.end
    return scrub("".join((*pieces, view.raw[end:])))


def _ends_of(text: str) -> str:
    if len(text) <= _LOOKED_AT:
        return text
    half = _LOOKED_AT // 2
    return f"{text[:half]}\n{text[-half:]}"


def _facts(code: Code, text: str) -> dict[str, Fact]:
    found: dict[str, Fact | None] = {"request_id": _group(_REQUEST_ID, text)}
    match code:
        case Code.LINK_NOT_SHARED_OR_MISSING | Code.LINK_IS_PAGE | Code.LINK_IS_LINKED_VIEW:
            found |= {"id": _group(_OBJECT_ID, text), "connection": _group(_CONNECTION, text)}
        case Code.CAPABILITY_MISSING:
            found["capability"] = _capability(text)
        case Code.NOTION_BUSY:
            seconds = _group(_SECONDS, text)
            found["seconds"] = int(seconds) if seconds else None
        case Code.OTHER_VARIABLE_NAME:
            found["variable"] = _group(_VARIABLE, text)
        case _:
            pass
    return {name: fact for name, fact in found.items() if fact is not None}


def _group(pattern: re.Pattern[str], text: str) -> str | None:
    """Return what the pattern's group, or all of it, matched."""
    match = pattern.search(text)
    return match[match.lastgroup or 0] if match else None


def _capability(text: str) -> str | None:
    return next((name for name, pattern in _CAPABILITIES if pattern.search(text)), None)
