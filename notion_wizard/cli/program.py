"""Runs one command: what comes in, what goes out, and the number that it ends with."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from notion_wizard.adapters.connection import proxy_to
from notion_wizard.adapters.memory_image import leave_no_memory_image
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.cli.arguments import (
    Check,
    Command,
    Doctor,
    Get,
    Handbook,
    SelfTest,
    Window,
    parse,
)
from notion_wizard.cli.check import checked, given
from notion_wizard.cli.doctor import Way, examined
from notion_wizard.cli.json_output import check_json, doctor_json, stopped_doctor_json
from notion_wizard.cli.plain_text import check_text, diagnosis_text, doctor_text
from notion_wizard.cli.rungs import overall
from notion_wizard.cli.saved import saved_token, token_without_list
from notion_wizard.cli.streams import read_input, say, write_output
from notion_wizard.cli.surroundings import surroundings
from notion_wizard.cli.wrong_use import WrongUse
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import Conclusion, Outcome, conclusion, outcome_of
from notion_wizard.core.crash import crash_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import profile_chosen, situation_chosen
from notion_wizard.core.model import Book
from notion_wizard.core.problem import Problem
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.practice.scenario import Scenario
from notion_wizard.wording import Wording

WRONG_USE: Final = 2
_EXITS: Final[Mapping[Outcome, int]] = {
    Outcome.FINE: 0,
    Outcome.ADVICE: 0,
    Outcome.PROBLEM: 1,
    Outcome.UNDECIDED: 3,
}

_PASTE_IT: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "Paste the token, then press Enter. It is not shown."
)
_PRACTICE: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "Practice: nothing here is real, and nothing is written."
)
_SHOW_IT: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The token will stand on this screen, where others may see it. Type yes to show it:",
)
_YES: Final = ("y", "yes")


def run(arguments: Sequence[str], open_window: Callable[[Window | SelfTest], int]) -> int:
    """Run the command that was typed and return the exit code; there is never a traceback.

    Raises KeyboardInterrupt, and SystemExit after --help and --version, as argparse does.
    """
    command: Command | None = None
    leave_no_memory_image()
    try:
        command = parse(arguments, os.environ)
        return _run(command, open_window)
    except WrongUse as wrong:
        _say_wrong_use(wrong, _wording(command))
        return WRONG_USE
    except Problem as problem:
        diagnosis = problem.diagnosis
    except Exception as error:  # noqa: BLE001 - whatever it is, its values are shown to nobody
        diagnosis = crash_diagnosis(error)
    return _stopped(command, diagnosis)


def _run(command: Command, open_window: Callable[[Window | SelfTest], int]) -> int:
    match command:
        case Window() | SelfTest():
            return open_window(command)
        case Check():
            return _check(command)
        case Doctor():
            return _doctor(command)
        case Get():
            return _get(command)
        case _:
            return _handbook(command)


def _check(command: Check) -> int:
    wording = _wording(command)
    data = read_input(wording.say(_PASTE_IT))
    with surroundings(command.place) as world:
        _say_if_practice(command, wording)
        session = Session(world.look_up())
        links = command.links
        if world.scenario is not None:
            session = _in_story(session, world.scenario)
            data = data or world.scenario.paste.encode()
            links = links or ((world.scenario.link,) if world.scenario.link else ())
        session = given(session, data, links, test_anyway=command.test_anyway)
        session = checked(session, world.notion, world.clock)
    found = conclusion(session)
    if command.as_json:
        shown = check_json(session, found, wording, links)
    else:
        shown = check_text(session, found, wording, is_practice=command.place.practice is not None)
    write_output(shown, session.token)
    return _EXITS[found.outcome]


def _in_story(session: Session, scenario: Scenario) -> Session:
    """The practice began: what happened in it, and to which saved token."""
    session = situation_chosen(session, scenario.situation)
    saved = session.book.profiles
    return profile_chosen(session, saved[-1]) if saved else session


def _doctor(command: Doctor) -> int:
    wording = _wording(command)
    with surroundings(command.place) as world:
        _say_if_practice(command, wording)
        address = world.address
        proxy = proxy_to(address)
        way = Way(
            world.notion,
            address.host,
            address.port,
            is_https=address.is_https,
            proxy=proxy,
            connect=world.connect,
        )
        rungs = examined(way, world.keychain)
        seen_at = world.clock.now()
    if command.as_json:
        write_output(doctor_json(rungs, wording))
    else:
        is_practice = command.place.practice is not None
        write_output(doctor_text(rungs, proxy, wording, seen_at, is_practice=is_practice))
    return _EXITS[overall(rungs)]


def _get(command: Get) -> int:
    if sys.stdout is not None and sys.stdout.isatty():
        say(_wording(command).say(_SHOW_IT))
        answer = sys.stdin.readline() if sys.stdin is not None else ""
        if answer.strip().lower() not in _YES:
            return _EXITS[Outcome.PROBLEM]
    try:
        book = ProfileFile().read()
    except Problem as trouble:
        token = token_without_list(trouble, command.name, SystemKeychain())
    else:
        token = saved_token(book, command.name, SystemKeychain())
    write_output(token.reveal())
    return 0


def _handbook(command: Handbook) -> int:
    from notion_wizard.wording.handbook import handbook  # noqa: PLC0415 - large, and only here

    page = handbook(_wording(command))
    if command.output is None:
        # The page itself says that it is UTF-8.
        write_output(page, encoding="utf-8")
    else:
        _write_file(command.output, page)
    return 0


def _write_file(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError:
        problem = Problem(Code.FILE_NOT_WRITABLE, file=str(file))
    else:
        return
    raise problem


def _wording(command: Command | None) -> Wording:
    # Other programs read the command line as well: its language does not follow the system's.
    return Wording.for_language((command and command.language) or "en")


def _say_if_practice(command: Check | Doctor, wording: Wording) -> None:
    if command.place.practice is not None:
        say(wording.say(_PRACTICE))


def _say_wrong_use(wrong: WrongUse, wording: Wording) -> None:
    say(wording.say(wrong.reason, wrong.facts))
    say("")
    say(diagnosis_text(Diagnosis(Code.WRONG_USE), wording))


def _stopped(command: Command | None, diagnosis: Diagnosis) -> int:
    """Tell what stopped the command, in the form that was asked for."""
    wording = _wording(command)
    outcome = outcome_of(diagnosis)
    with suppress(Problem):
        match command:
            case Check(as_json=True):
                session = Session(Book(b""))
                write_output(check_json(session, Conclusion(diagnosis), wording))
            case Doctor(as_json=True):
                write_output(stopped_doctor_json(outcome))
            case _:
                pass
    say(diagnosis_text(diagnosis, wording))
    # Even advice, such as a saved token that is gone: what was asked for did not come.
    return _EXITS[outcome] or _EXITS[Outcome.PROBLEM]
