"""`doctor`: the way to Notion, without a token, and the keychain."""

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from notion_wizard.adapters.connection import Proxy
from notion_wizard.cli.background import Background, OutOfTime
from notion_wizard.cli.rungs import Rung, RungName, rung, skipped
from notion_wizard.core.catalogue.keychain_asked import ASKED
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.ports import Cancel, Keychain, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret

SECONDS: Final = 30
"""The deadline of everything."""
SECONDS_FOR_KEYCHAIN: Final = 10
"""A keychain that takes longer waits for the person."""

_OF_TLS: Final = range(Code.TLS_NOT_TRUSTED, Code.INSPECTED_BUT_TRUSTED + 1)
_OF_PROXY: Final = (Code.PROXY_UNREACHABLE, Code.PROXY_LOGIN)
# The fact of a Problem that tells of an answer through the secure connection: one of a proxy
# that leads nowhere is told under another name.
_ANSWERED: Final = "status"


@dataclass(frozen=True, slots=True)
class Way:
    """What leads to Notion. `connect` reaches for a host and port and raises only `Problem`."""

    notion: Notion
    host: str
    port: int
    is_https: bool
    proxy: Proxy | None
    connect: Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class _Seen:
    """How one attempt ended."""

    seconds: float
    problem: Diagnosis | None = None


def examined(
    way: Way,
    keychain: Keychain,
    seconds: float = SECONDS,
    seconds_for_keychain: float = SECONDS_FOR_KEYCHAIN,
) -> tuple[Rung, ...]:
    """Return the five rungs. They are looked at side by side, for so many seconds at most."""
    cancel = Cancel()
    first = way.proxy or Proxy(way.host, way.port)
    connecting = _begin(lambda: way.connect(first.host, first.port))
    reaching = _begin(lambda: way.notion.reach(cancel))
    inspecting = _begin(lambda: _inspect(way.notion, cancel))
    keeping = _begin(lambda: try_keychain(keychain))
    kept = _end(keeping, seconds_for_keychain, Code.KEYCHAIN_WAITING)
    connected = _end(connecting, seconds, Code.TIMED_OUT)
    reached = _end(reaching, seconds, Code.TIMED_OUT)
    inspected = _end(inspecting, seconds, Code.TIMED_OUT)
    cancel.set()
    return (
        *_line(way, connected, reached),
        _certificates(way, reached, inspected),
        rung(RungName.NOTION, reached.seconds, reached.problem),
        rung(RungName.KEYCHAIN, kept.seconds, _tried_only(kept.problem)),
    )


def _tried_only(problem: Diagnosis | None) -> Diagnosis | None:
    """Nobody's token was to be kept: nothing is said of one."""
    return problem and replace(problem, variant=ASKED)


def try_keychain(keychain: Keychain) -> None:
    """Write, read, compare and delete an entry of our own; raises a Problem (6xx)."""
    entry = f"self-test-{secrets.token_hex(8)}"
    # First a question: a keychain that waits for a password does so before anything is written.
    keychain.read(entry)
    value = Secret(secrets.token_urlsafe(32))
    try:
        keychain.write(entry, value)
        kept = keychain.read(entry)
    finally:
        keychain.delete(entry)
    if kept is None or not kept.equals(value):
        raise Problem(Code.NOT_KEPT, keychain=keychain.name)


def _begin(attempt: Callable[[], None]) -> Background[_Seen]:
    def work(tell: Callable[[_Seen], None]) -> None:
        started = time.monotonic()
        problem: Diagnosis | None = None
        try:
            attempt()
        except Problem as stopped:
            problem = stopped.diagnosis
        tell(_Seen(time.monotonic() - started, problem))

    return Background(work)


def _end(attempt: Background[_Seen], seconds: float, otherwise: Code) -> _Seen:
    try:
        (seen,) = attempt.told(seconds)
    except OutOfTime:
        return _Seen(seconds, Diagnosis(otherwise))
    return seen


def _line(way: Way, connected: _Seen, reached: _Seen) -> Iterator[Rung]:
    """Yield network and proxy: with a proxy that is the way, and nobody tries another one."""
    if way.proxy is None:
        yield rung(RungName.NETWORK, connected.seconds, connected.problem)
        yield skipped(RungName.PROXY)
        return
    yield skipped(RungName.NETWORK)
    if reached.problem is not None and reached.problem.code in _OF_PROXY:
        yield rung(RungName.PROXY, reached.seconds, reached.problem)
    elif connected.problem is not None:
        unreachable = Diagnosis(Code.PROXY_UNREACHABLE, {"proxy": way.proxy.name})
        yield rung(RungName.PROXY, connected.seconds, unreachable)
    else:
        yield rung(RungName.PROXY, connected.seconds, None)


def _inspect(notion: Notion, cancel: Cancel) -> None:
    """Raise what is to be said of a connection that is trusted."""
    found = notion.inspection(cancel)
    if found is not None:
        raise Problem(found.code, **found.facts)


def _certificates(way: Way, reached: _Seen, inspected: _Seen) -> Rung:
    """Return the TLS part of reaching Notion; skipped where it did not come to that."""
    if reached.problem is not None and reached.problem.code in _OF_TLS:
        return rung(RungName.CERTIFICATES, reached.seconds, reached.problem)
    if way.is_https and (reached.problem is None or _ANSWERED in reached.problem.facts):
        told = inspected.problem
        advice = told if told and told.code is Code.INSPECTED_BUT_TRUSTED else None
        return rung(RungName.CERTIFICATES, reached.seconds, advice)
    return skipped(RungName.CERTIFICATES)
