"""Reads an error message: what it means, what it answers, and what secret stands in it."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.in_tool import IN_TOOL, SIGNED_IN
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.messages.details import brand_of, facts_of, is_of_others, object_id_in
from notion_wizard.core.messages.folding import Folded, folded
from notion_wizard.core.messages.masking import masked
from notion_wizard.core.messages.meanings import meaning_of
from notion_wizard.core.messages.moves import tells_of_a_move
from notion_wizard.core.messages.origins import make_way_of, tool_of
from notion_wizard.core.messages.reading import Reading
from notion_wizard.core.messages.services import is_of_another_service
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.paste import Kind, analyse
from notion_wizard.core.tool_guides import has_token_field

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


def read_message(text: str) -> Reading:
    """Read an error message. Total on any text, in time linear in its length."""
    paste = analyse(text)
    is_whole = paste.testable and paste.kind in (Kind.CURRENT, Kind.OLDER)
    shown = masked(text)
    message = folded(_ends_of(shown))
    is_anothers = is_of_another_service(message.plain)
    code = None if is_anothers else meaning_of(message.plain)
    tool = tool_of(message)
    make_way = make_way_of(message.plain) if tool is Tool.MAKE else None
    signs_in = tool is not None and not has_token_field(tool, make_way or MakeWay.TOKEN)
    return Reading(
        shown,
        diagnosis=_diagnosis(code, message, tool, signs_in=signs_in) if code else None,
        tool=tool,
        make_way=make_way,
        situation=None if is_anothers else _situation(code, message),
        token=paste.token if is_whole else None,
        link=_link(paste.link, code, message),
    )


def _diagnosis(code: Code, message: Folded, tool: Tool | None, *, signs_in: bool) -> Diagnosis:
    """What the wizard would say of its own way or of a token is untrue of some tools."""
    facts = facts_of(code, message)
    variants = ENTRIES[code].variants
    if signs_in and SIGNED_IN in variants:
        return Diagnosis(code, facts | brand_of(tool), SIGNED_IN)
    if IN_TOOL in variants:
        return Diagnosis(code, facts | brand_of(tool), IN_TOOL)
    return Diagnosis(code, facts)


def _situation(code: Code | None, message: Folded) -> Situation | None:
    """A move explains whatever does not work since."""
    if tells_of_a_move(message.plain):
        return Situation.MOVED
    return _SITUATIONS.get(code) if code else None


def _link(pasted: str | None, code: Code | None, message: Folded) -> str | None:
    if pasted and not is_of_others(pasted, message.flat):
        return pasted
    return object_id_in(message.flat) if code in _OF_DATABASES else None


def _ends_of(text: str) -> str:
    if len(text) <= _LOOKED_AT:
        return text
    half = _LOOKED_AT // 2
    return f"{text[:half]}\n{text[-half:]}"
