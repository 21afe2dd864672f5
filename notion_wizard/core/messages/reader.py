"""Reads an error message: what it means, what it answers, and what secret stands in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.in_tool import IN_TOOL
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.messages.details import brand_of, facts_of, object_id_in
from notion_wizard.core.messages.folding import Folded, folded
from notion_wizard.core.messages.masking import masked
from notion_wizard.core.messages.meanings import meaning_of
from notion_wizard.core.messages.origins import make_way_of, tool_of
from notion_wizard.core.messages.services import is_of_another_service
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.paste import Kind, analyse
from notion_wizard.core.secret import Secret

# The beginning names the tool, the end of a long trace names the fault.
_LOOKED_AT: Final = 32_768

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


@dataclass(frozen=True, slots=True)
class Reading:
    """What an error message tells; None where it does not.

    `masked` is the message without any token, to be shown; read again, it gives itself. `tool`,
    `make_way` and `situation` are answers to the questions. `token` and `link` stood in it. An
    error of another service has no diagnosis, though it may name the tool.
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
    shown = masked(text)
    message = folded(_ends_of(shown))
    code = None if is_of_another_service(message.plain) else meaning_of(message.plain)
    tool = tool_of(message)
    return Reading(
        shown,
        diagnosis=_diagnosis(code, message, tool) if code else None,
        tool=tool,
        make_way=make_way_of(message.plain) if tool is Tool.MAKE else None,
        situation=_SITUATIONS.get(code) if code else None,
        token=paste.token if is_whole else None,
        link=paste.link or (object_id_in(message.flat) if code in _OF_DATABASES else None),
    )


def _diagnosis(code: Code, message: Folded, tool: Tool | None) -> Diagnosis:
    """What the wizard would say of its own way is another text than of the tool's."""
    facts = facts_of(code, message)
    if IN_TOOL not in ENTRIES[code].variants:
        return Diagnosis(code, facts)
    return Diagnosis(code, facts | brand_of(tool), IN_TOOL)


def _ends_of(text: str) -> str:
    if len(text) <= _LOOKED_AT:
        return text
    half = _LOOKED_AT // 2
    return f"{text[:half]}\n{text[-half:]}"
