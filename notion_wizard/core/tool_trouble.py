"""Why a tool still says no although the token is fine: its causes, by evidence."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue import reasons
from notion_wizard.core.catalogue.in_tool import IN_CLOUD, MAYBE
from notion_wizard.core.catalogue.variable_found import HOLDS_ANOTHER, HOLDS_NONE, HOLDS_OLD
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Owner, Situation, Tool
from notion_wizard.core.paste import Kind
from notion_wizard.core.reach import Ability
from notion_wizard.core.session import Session, Verdict, is_refusal
from notion_wizard.core.text import Fact, Facts, Text
from notion_wizard.core.token_places.model import Variable
from notion_wizard.core.token_places.standing import Standing, standing_of
from notion_wizard.core.token_places.winning import may_win, variable_that_wins
from notion_wizard.core.weighing import RULED_OUT, Evidence, weighed

# The tool's trouble may have it, but what was found is no proof of it; or there is more to do
# elsewhere than on the screen of the tool.
_NEVER_CERTAIN: Final = frozenset({Code.CAPABILITY_MISSING, Code.NOTHING_SHARED})


def tool_troubles(session: Session, facts: Facts) -> tuple[Diagnosis, ...]:
    """Return why the tool says no although the token is fine, likeliest first; never nothing.

    What was tried already is none any more, but for the last: that nothing known fits.
    """
    tried = set(session.causes_tried) - {Code.TOOL_STILL_FAILS}
    found = {
        code: reason for code, reason in weighed(_EVIDENCE, session).items() if code not in tried
    }
    if tried and len(found) == 1:
        found[Code.TOOL_STILL_FAILS] = reasons.ALL_WAS_TRIED
    return tuple(
        Diagnosis(
            code,
            {**facts, **_facts_of_variable(session)} if code is Code.VARIABLE_WINS else facts,
            variant=_variant(code, reason, session),
            reason=reason,
        )
        for code, reason in found.items()
    )


def _variant(code: Code, reason: Text | None, session: Session) -> str:
    variable = variable_that_wins(session) if code is Code.VARIABLE_WINS else None
    if variable is not None:
        return _variant_of_variable(variable, session)
    if reason is None or code in _NEVER_CERTAIN:
        return MAYBE
    # It is a web site: no program of it runs on a computer that somebody could close.
    in_cloud = code is Code.TOOL_NOT_RESTARTED and session.tool is Tool.MAKE
    return IN_CLOUD if in_cloud else ""


def _variant_of_variable(variable: Variable, session: Session) -> str:
    if variable.token is None:
        return HOLDS_NONE
    is_old = standing_of(variable.token.fingerprint, session) is Standing.OLD
    return HOLDS_OLD if is_old else HOLDS_ANOTHER


def _facts_of_variable(session: Session) -> Mapping[str, Fact]:
    variable = variable_that_wins(session)
    if variable is None:
        return {}
    facts: dict[str, Fact] = {"variable": variable.name}
    if variable.token is not None:
        facts["ends"] = variable.token.ends
    place = next((one for one in variable.settings if one.file), None)
    return facts if place is None else {**facts, "file": place.file, "line": place.line}


# Evidence


def uses_another_token(session: Session) -> bool:
    """Tell whether the tool's message speaks of a refusal, while this token was accepted."""
    told = session.tool_reading.diagnosis if session.tool_reading else None
    return told is not None and is_refusal(told) and session.identity is not None


def _is_same_error(session: Session) -> bool:
    return session.verdict is Verdict.SAME_ERROR


def _is_other_error(session: Session) -> bool:
    return session.verdict is Verdict.OTHER_ERROR and not uses_another_token(session)


def _is_script(session: Session) -> bool:
    return session.tool is Tool.SCRIPT


def _finds_no_variable(session: Session) -> bool:
    """Whether the wizard has looked, and saw none that may hold another token."""
    found = session.variables
    return found is not None and not any(may_win(one, session) for one in found)


def _is_script_not_looked_into(session: Session) -> bool:
    return _is_script(session) and not _finds_no_variable(session)


def _finds_variable(session: Session) -> bool:
    return variable_that_wins(session) is not None


def _finds_variable_in_file(session: Session) -> bool:
    return "file" in _facts_of_variable(session)


def _may_read_variables(session: Session) -> bool:
    return session.tool in (Tool.SCRIPT, Tool.OTHER, Tool.NONE)


def _reads_no_variables(session: Session) -> bool:
    return not _may_read_variables(session)


def _token_is_older(session: Session) -> bool:
    return session.paste is not None and session.paste.kind is Kind.OLDER


def _token_is_current(session: Session) -> bool:
    return session.paste is not None and session.paste.kind is Kind.CURRENT


def _no_users_for_n8n(session: Session) -> bool:
    known = session.capabilities
    return session.tool is Tool.N8N and known is not None and known.user_information is Ability.NO


def _may_not_read(session: Session) -> bool:
    known = session.capabilities
    return known is not None and known.read_content is Ability.NO


def _list_is_empty(session: Session) -> bool:
    listing = session.listing
    return listing is not None and listing.complete and not listing.databases


def _is_personal(session: Session) -> bool:
    return session.identity is not None and session.identity.owner is Owner.PERSON


def _nothing_is_shared(session: Session) -> bool:
    return _list_is_empty(session) and not _is_personal(session)


def _nothing_is_visible(session: Session) -> bool:
    return _list_is_empty(session) and _is_personal(session)


_EVIDENCE: Final = (
    Evidence(Code.TOOL_NOT_RESTARTED, 70, _is_same_error, reasons.SAME_AS_BEFORE),
    Evidence(Code.TOOL_NOT_RESTARTED, 75, uses_another_token, reasons.MESSAGE_SAYS_NO),
    # Nothing new had to reach the tool.
    Evidence(
        Code.TOOL_NOT_RESTARTED,
        RULED_OUT,
        lambda session: session.situation is Situation.MISSING and not uses_another_token(session),
    ),
    Evidence(Code.VARIABLE_WINS, 25, _is_same_error),
    Evidence(Code.VARIABLE_WINS, 60, _is_script_not_looked_into, reasons.READS_VARIABLES_FIRST),
    Evidence(Code.VARIABLE_WINS, 95, _finds_variable, reasons.VARIABLE_SET_HERE),
    Evidence(Code.VARIABLE_WINS, 96, _finds_variable_in_file, reasons.VARIABLE_SET_IN_FILE),
    Evidence(Code.VARIABLE_WINS, RULED_OUT, _reads_no_variables),
    Evidence(Code.VARIABLE_WINS, RULED_OUT, _is_other_error),
    Evidence(Code.OTHER_VARIABLE_NAME, 30),
    Evidence(Code.OTHER_VARIABLE_NAME, 50, _is_script),
    Evidence(Code.OTHER_VARIABLE_NAME, RULED_OUT, _reads_no_variables),
    Evidence(Code.TOOL_WANTS_OAUTH, 35),
    Evidence(Code.TOOL_WANTS_OAUTH, RULED_OUT, _is_script),
    Evidence(Code.TOOL_VALIDATOR_OUTDATED, 32),
    Evidence(Code.TOOL_VALIDATOR_OUTDATED, 40, _token_is_current, reasons.BEGINS_WITH_NTN),
    Evidence(Code.TOOL_VALIDATOR_OUTDATED, RULED_OUT, _token_is_older),
    Evidence(Code.CAPABILITY_MISSING, 28),
    Evidence(Code.CAPABILITY_MISSING, 80, _no_users_for_n8n, reasons.READS_USERS),
    Evidence(Code.CANNOT_READ_CONTENT, 90, _may_not_read, reasons.MAY_NOT_READ),
    Evidence(Code.NOTHING_SHARED, 66, _nothing_is_shared, reasons.LIST_IS_EMPTY),
    Evidence(Code.NOTHING_VISIBLE, 66, _nothing_is_visible, reasons.LIST_IS_EMPTY),
    Evidence(Code.TOOL_STILL_FAILS, 1),
    Evidence(Code.TOOL_STILL_FAILS, 65, _is_other_error, reasons.ANOTHER_ERROR),
)

POSSIBLE_TROUBLES: Final = tuple(dict.fromkeys(one.cause for one in _EVIDENCE))
"""All that may be behind it, whatever the evidence."""
