"""What a command works with: the world outside, or a practice scenario in its place."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from notion_wizard.adapters.api_address import ApiAddress, parse_address
from notion_wizard.adapters.connection import connect
from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.adapters.system_clock import SystemClock
from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.cli.arguments import Place
from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book
from notion_wizard.core.ports import Clock, Keychain, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.practice.scenario import Scenario
from notion_wizard.practice.stage import Stage, stage

_OF_THE_LINE: Final = frozenset({Code.OFFLINE, Code.NAME_NOT_FOUND, Code.CONNECTION_REFUSED})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The ports, and what `doctor` needs beside them.

    `look_up` returns what is known of earlier tokens and writes nothing. `connect` reaches for a
    host and port, sends nothing, and raises only `Problem` (2xx).
    """

    address: ApiAddress
    notion: Notion
    keychain: Keychain
    look_up: Callable[[], Book]
    connect: Callable[[str, int], None]
    clock: Clock
    scenario: Scenario | None = None


@contextmanager
def surroundings(place: Place) -> Generator[Surroundings]:
    """Provide what a command works with for the length of a `with`."""
    if place.practice is None:
        yield Surroundings(
            address=place.address,
            notion=NotionHttp(place.address.url),
            keychain=SystemKeychain(),
            look_up=ProfileFile().look,
            connect=connect,
            clock=SystemClock(),
        )
        return
    with stage(place.practice) as practice:
        yield Surroundings(
            address=parse_address(practice.api_url),
            notion=practice.wrap(NotionHttp(practice.api_url)),
            keychain=practice.keychain,
            look_up=practice.profiles.load,
            connect=_connect_of(practice),
            clock=SystemClock(),
            scenario=practice.scenario,
        )


def _connect_of(practice: Stage) -> Callable[[str, int], None]:
    """In a story where this computer is cut off, so it is for every connection."""
    fault = practice.scenario.fault
    if fault is None or fault not in _OF_THE_LINE:
        return connect

    def cut_off(_host: str, _port: int) -> None:
        raise Problem(fault, **practice.scenario.fault_facts)

    return cut_off
