"""Every code from 1xx to 5xx is reached by some evidence, through the code that people use.

Each line is the shortest way to one code: a pasted text, what came over the wire, or what is
known of a session. That the evidence itself comes about, over real sockets and in a real window,
is shown in the other tests.
"""

import json
import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest
import requests

from notion_wizard.adapters import network_faults, notion_answers
from notion_wizard.adapters.exchange import Answer
from notion_wizard.adapters.network_faults import problem_of
from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.cli.check import checked, given
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import conclusion
from notion_wizard.core.diagnose import answer_diagnosis, shown_diagnosis, tool_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    capabilities_read,
    cause_tried,
    database_appeared,
    link_checked,
    link_given,
    owner_question_answered,
    replacing_chosen,
    situation_chosen,
    started,
    tool_chosen,
    tool_tried,
    webhook_named,
    went_to,
    workspace_answered,
)
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.jobs import check_link, watch_for_any
from notion_wizard.core.messages import read_message
from notion_wizard.core.model import Identity, Situation, Tool
from notion_wizard.core.paste import Kind, analyse
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Ability, Capabilities, Found, ObjectKind, SearchPage
from notion_wizard.core.session import Session, Step, Verdict
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OLDER_TOKEN,
    OTHER_CONNECTION,
    OTHER_TOKEN,
    PERSON,
    TOKEN,
    YESTERDAY,
    book_of,
    book_that_saw,
    profile_of,
    session_of,
    with_no,
    with_paste,
    with_yes,
)
from tests.core.builders import checked as accepted
from tests.support.fake_notion import PAGES, FakeNotion
from tests.support.pastes import CURRENT, ID, LINK, OLDER, OTHER, in_full_width

Reached = Callable[[], Diagnosis | Code | None]

PASTES = {
    101: f" {CURRENT}",
    102: f"{CURRENT}\n",
    103: f"{CURRENT[:20]} {CURRENT[20:]}",
    104: f"{CURRENT}\u200b",
    105: f"“{CURRENT}”",
    106: f"export NOTION_TOKEN={CURRENT}",
    107: f"{CURRENT}.",
    108: f"Hallo Anna, das ist er: {CURRENT} viele Grüße",
    109: f"{CURRENT}{CURRENT}",
    110: f"Ntn_{CURRENT[4:]}",
    111: in_full_width(CURRENT),
    112: CURRENT.replace("_", "\\_"),
    120: " \n",
    121: CURRENT[:-4],
    122: CURRENT[4:],
    123: f"{CURRENT}abc",
    124: "ntn_••••••••••••",
    125: f"{CURRENT[:8]}…{CURRENT[-4:]}",
    126: CURRENT[:30] + "\u0430" + CURRENT[31:],
    127: CURRENT[:30] + "#" + CURRENT[31:],
    128: "ntn_your_token_here",
    129: f"{CURRENT}\n{OTHER}",
    130: "aB3dE6gH9jK2mN5pQ8sT1vW4",
    131: CURRENT[:15] + CURRENT[15:].lower(),
    140: LINK,
    141: ID,
    142: "nrt_48213975604kQ7vXbT2mZr9LwPcE4hNdY6sGuJ1fAo8R5",
    143: "token_v2=v02%3Auser_token_or_cookies%3AkQ7vXbT2mZr9LwPcE4hNdY6sGuJ1fAo8R5",
    144: "sk-ant-kQ7vXbT2mZr9LwPcE4hNdY6sGuJ1fAo8R5",
    145: "${NOTION_TOKEN}",
    146: "Could you have a look at the orders?",
    147: f"client_secret: {OLDER}",
}


class Noon:
    """A clock that stands."""

    def now(self):
        return NOON


def in_paste(text: str, number: int) -> Reached:
    def reached() -> Code | None:
        found = {one.code for one in analyse(text).findings}
        return Code(number) if Code(number) in found else None

    return reached


def on_the_wire(fault: Exception) -> Reached:
    return lambda: problem_of(fault, {}).code


def answered(status: int, body: bytes = b"", **headers: str) -> Reached:
    def reached() -> Code:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        reply = notion_answers.read(Answer(status, named, body, {}))
        assert not isinstance(reply, notion_answers.Success)
        return reply.meaning if isinstance(reply, notion_answers.Refusal) else reply.code

    return reached


def envelope(status: int, code: str, message: str = "") -> bytes:
    document = {"object": "error", "status": status, "code": code, "message": message}
    return json.dumps(document).encode()


def certificate(number: int) -> Exception:
    fault = ssl.SSLCertVerificationError(1, "no")
    fault.verify_code = number
    return fault


def through_check(notion: FakeNotion) -> Reached:
    def reached() -> Diagnosis:
        session = given(Session(book_of()), CURRENT.encode())
        return conclusion(checked(session, notion, Noon())).main

    return reached


def of_link(found: Found | Code, link: str = LINK) -> Reached:
    return lambda: check_link(FakeNotion(found=found), TOKEN, IDENTITY, link, Cancel())


def of_answer(session: Session) -> Reached:
    return lambda: answer_diagnosis(session)


def of_tool(session: Session, *tried: Code) -> Reached:
    def reached() -> Diagnosis | None:
        told = session
        for cause in tried:
            told = cause_tried(told, cause, NOON)
        return tool_diagnosis(told)

    return reached


def in_trouble(tool: Tool, verdict: Verdict = Verdict.SAME_ERROR) -> Session:
    return tool_tried(tool_chosen(accepted(), tool), verdict, NOON)


def told_by(message: str) -> Reached:
    return lambda: read_message(message).diagnosis


def shown(session: Session, step: Step) -> Reached:
    return lambda: shown_diagnosis(replace(session, trail=(step,)))


def other_workspace() -> Diagnosis | None:
    link = f"https://www.notion.so/acme/{ID}"
    session = link_given(accepted(situation=Situation.MOVED), link)
    unseen = Diagnosis(Code.LINK_NOT_SHARED_OR_MISSING)
    return link_checked(session, session.attempt, link, unseen).links[0].diagnosis


class Patient(Cancel):
    """Nobody waits in a test."""

    def wait(self, seconds: float) -> bool:
        del seconds
        return False


def appeared() -> Diagnosis | None:
    session = accepted()
    found = watch_for_any(FakeNotion(), TOKEN, Patient())
    assert found is not None
    return database_appeared(session, session.attempt, found).appeared


def cancelled() -> Code:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Problem) as stopped:
        NotionHttp("http://127.0.0.1:9/v1").reach(cancel)
    return stopped.value.code


def without_a_route(monkeypatch: pytest.MonkeyPatch) -> Code:
    monkeypatch.setattr(network_faults, "_has_route", lambda: True)
    return problem_of(network_faults.socket.gaierror(-2, "no"), {}).code


FRESH = owner_question_answered(
    went_to(situation_chosen(session_of(), Situation.FIRST), Step.GUIDE), is_owner=True
)
OLDER_ONE = with_paste(session_of(), token=OLDER_TOKEN, kind=Kind.OLDER)
MOVED = situation_chosen(session_of(), Situation.MOVED)
REPLACING = replacing_chosen(started(book_of(profile_of())), profile_of())
SEEN_WORKING = session_of(book_that_saw(TOKEN, worked_at=YESTERDAY))
SEEN_REFUSED = session_of(book_that_saw(TOKEN, refused_at=YESTERDAY))
NO = 401, "unauthorized"


def replaced_by(identity: Identity) -> Reached:
    return of_answer(with_yes(with_paste(REPLACING, token=OTHER_TOKEN), identity))


EVIDENCE: dict[int, Reached] = {
    **{number: in_paste(text, number) for number, text in PASTES.items()},
    150: shown(accepted(book_of(profile_of())), Step.CHECK),
    151: shown(with_paste(SEEN_REFUSED), Step.CHECK),
    152: shown(with_paste(with_no(with_paste(session_of()))), Step.CHECK),
    201: on_the_wire(OSError(101, "no")),
    203: on_the_wire(ConnectionRefusedError()),
    204: on_the_wire(TimeoutError()),
    205: on_the_wire(ConnectionResetError()),
    210: on_the_wire(certificate(20)),
    211: on_the_wire(certificate(10)),
    212: on_the_wire(certificate(62)),
    213: on_the_wire(ssl.SSLError(1, "no")),
    214: through_check(FakeNotion(inspected=Diagnosis(Code.INSPECTED_BUT_TRUSTED))),
    220: on_the_wire(requests.exceptions.ProxyError()),
    221: on_the_wire(OSError("Tunnel connection failed: 407 Proxy Authentication Required")),
    230: answered(200, b"<html>Welcome to the hotel</html>"),
    231: answered(403, b"<html>no</html>", cf_ray="8f00-FRA"),
    232: answered(200, b"[]"),
    240: answered(429, envelope(429, "rate_limited")),
    241: answered(503, envelope(503, "service_unavailable")),
    242: cancelled,
    300: of_answer(accepted()),
    301: of_answer(with_no(with_paste(session_of()))),
    302: answered(401, envelope(*NO, "API token revoked.")),
    303: answered(401, envelope(*NO, "API token expired.")),
    304: of_answer(with_no(with_paste(SEEN_WORKING))),
    305: of_answer(with_no(wanted_anyway(with_paste(session_of(), Code.TRUNCATED_END)))),
    306: answered(401, envelope(*NO, 'Authorization header must use the format "Bearer <token>".')),
    307: answered(
        401,
        envelope(*NO, "This user's account is restricted from accessing the public API."),
    ),
    308: of_answer(with_no(webhook_named(OLDER_ONE))),
    309: of_answer(with_no(with_paste(FRESH))),
    310: answered(403, envelope(403, "restricted_resource")),
    320: replaced_by(ELSEWHERE),
    321: replaced_by(OTHER_CONNECTION),
    322: of_answer(accepted(identity=PERSON)),
    323: of_answer(workspace_answered(with_yes(with_paste(MOVED)), is_right=False)),
    330: answered(400, envelope(400, "missing_version")),
    340: of_tool(in_trouble(Tool.OTHER)),
    341: told_by("KeyError: 'NOTION_TOKEN'"),
    342: told_by("Invalid token: it must start with secret_"),
    343: told_by("This server requires OAuth"),
    344: of_tool(in_trouble(Tool.SCRIPT), Code.TOOL_NOT_RESTARTED),
    345: of_tool(in_trouble(Tool.OTHER, Verdict.OTHER_ERROR)),
    346: of_tool(session_of(tool=Tool.ZAPIER)),
    500: through_check(FakeNotion()),
    501: through_check(FakeNotion(pages=(SearchPage(()),))),
    502: through_check(FakeNotion(answer=PERSON, pages=(SearchPage(()),))),
    503: through_check(FakeNotion(pages=(replace(PAGES[0], incomplete=True), PAGES[1]))),
    504: through_check(FakeNotion(pages=(PAGES[0], Code.CONNECTION_CUT))),
    505: through_check(FakeNotion(pages=(SearchPage(()),), ability=Ability.NO)),
    510: of_link(Found(ObjectKind.DATABASE, "d1", "Orders")),
    511: of_link(Code.LINK_NOT_SHARED_OR_MISSING),
    512: of_link(Found(ObjectKind.PAGE, "p1")),
    513: of_link(Found(ObjectKind.LINKED_VIEW, "v1")),
    514: of_link(Code.CRASHED, "https://example.com/orders"),
    515: of_link(Code.CRASHED, "https://www.notion.so/orders"),
    516: of_link(Found(ObjectKind.DATABASE, "d1", "Orders", in_trash=True)),
    517: other_workspace,
    518: appeared,
}

# What a socket or a keychain has to show for real stands beside: here a route is made up.
NEEDS_A_ROUTE = {202}


def test_every_code_up_to_5xx_is_reached_by_some_evidence():
    wanted = {int(code) for code in Code if code < 600}
    assert EVIDENCE.keys() | NEEDS_A_ROUTE == wanted


@pytest.mark.parametrize("number", EVIDENCE, ids=lambda number: Code(number).slug)
def test_this_evidence_leads_to_this_code(number):
    reached = EVIDENCE[number]()
    code = reached.code if isinstance(reached, Diagnosis) else reached
    assert code is Code(number)


def test_a_name_that_is_not_found_although_there_is_a_route(monkeypatch):
    assert without_a_route(monkeypatch) is Code.NAME_NOT_FOUND


def test_a_capability_that_reading_lacks_is_told_with_the_tools_trouble():
    session = accepted()
    lacking = Capabilities(user_information=Ability.NO)
    session = tool_chosen(capabilities_read(session, session.attempt, lacking), Tool.N8N)
    session = tool_tried(session, Verdict.SAME_ERROR, NOON)
    assert tool_diagnosis(session).code is Code.CAPABILITY_MISSING
