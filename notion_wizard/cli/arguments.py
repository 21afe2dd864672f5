"""What was typed behind `notion-wizard`, as one frozen value for each command."""

import argparse
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Never

from notion_wizard import API_URL_VARIABLE, __version__
from notion_wizard.adapters.api_address import ApiAddress, parse_address, parse_loopback_address
from notion_wizard.adapters.notion_address import NOTION
from notion_wizard.cli.wrong_use import WrongUse
from notion_wizard.core.misplaced import without_misplaced_tokens
from notion_wizard.core.problem import Problem
from notion_wizard.core.scrub import MARK, scrub
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.practice.scenarios import DEFAULT_SLUG, SCENARIOS


@dataclass(frozen=True, slots=True)
class Place:
    """Which Notion is asked: the real one or one for tests, or the practice scenario."""

    address: ApiAddress
    practice: str | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """Open the window; `api_url` is set where another base address than Notion's is wanted."""

    practice: str | None = None
    language: str | None = None
    api_url: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """Check the token that comes on standard input."""

    place: Place
    language: str | None = None
    as_json: bool = False
    links: tuple[str, ...] = ()
    test_anyway: bool = False


@dataclass(frozen=True, slots=True)
class Doctor:
    """Look at the way to Notion and at the keychain."""

    place: Place
    language: str | None = None
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class Get:
    """Print a saved token."""

    name: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Handbook:
    """Print the support handbook, or write it to a file."""

    output: Path | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class SelfTest:
    """Look whether all parts of the program are there and work, and write that into the file."""

    file: Path
    language: str | None = None


Command = Window | SelfTest | Check | Doctor | Get | Handbook


def parse(arguments: Sequence[str], environment: Mapping[str, str]) -> Command:
    """Return the command; raises `WrongUse`, and SystemExit after --help and --version."""
    typed = _parser().parse_args(arguments, namespace=_Typed())
    address = _address(typed.api_url or environment.get(API_URL_VARIABLE))
    if typed.practice is not None and typed.practice not in SCENARIOS:
        raise WrongUse(_UNKNOWN_SCENARIO, slugs=", ".join(SCENARIOS))
    place = Place(address or parse_address(NOTION), typed.practice)
    match typed.command:
        case "check":
            links = tuple(typed.database)
            return Check(place, typed.lang, typed.json, links, typed.test_anyway)
        case "doctor":
            return Doctor(place, typed.lang, typed.json)
        case "get":
            return Get(typed.name, typed.lang)
        case "handbook":
            return Handbook(_file(typed.output), typed.lang)
        case _ if typed.self_test is not None:
            return SelfTest(_writable(typed.self_test), typed.lang)
        case _:
            return Window(typed.practice, typed.lang, address.url if address else None)


_UNKNOWN_SCENARIO: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "There is no such practice. There are: {slugs:plain}"
)
_NOT_LOOPBACK: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Another address than Notion’s is for tests: it must be on this computer, such as "
    "http://127.0.0.1:8080/v1, and have no name, password, query or fragment in it.",
)
_TOKEN_AS_FILE: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The name of the file looks like a token. File names can be read by everyone: take another.",
)
_NOT_UNDERSTOOD: Final = QT_TRANSLATE_NOOP("CommandLine", "{message:plain}")

# A piece of a token without its beginning fits no shape, and must not be repeated either.
_LONG_RUN: Final = re.compile(r"[A-Za-z0-9_%+/=]{16,}")


def _address(url: str | None) -> ApiAddress | None:
    if not url:
        return None
    with suppress(Problem):
        return parse_loopback_address(url)
    raise WrongUse(_NOT_LOOPBACK)


def _file(path: Path | None) -> Path | None:
    """Neither is a file named after a token, nor is that name told when it cannot be written."""
    # Each name by itself: in a folder `secret_santa` files may be written.
    if path is not None and any(without_misplaced_tokens(name) != name for name in path.parts):
        raise WrongUse(_TOKEN_AS_FILE)
    return path


def _writable(file: Path) -> Path:
    """Refused at once where nothing can be written: the self-test would have nobody to tell."""
    _file(file)
    with suppress(OSError), file.open("ab"):
        return file
    raise WrongUse(_NOT_UNDERSTOOD, message="argument --self-test: cannot write to this file")


class _Typed(argparse.Namespace):
    """What argparse found, or what stands here."""

    command: str | None = None
    api_url: str | None = None
    lang: str | None = None
    practice: str | None = None
    json: bool = False
    database: Sequence[str] = ()
    test_anyway: bool = False
    name: str = ""
    output: Path | None = None
    self_test: Path | None = None


class _Parser(argparse.ArgumentParser):
    """Repeats nothing that could be a token, and leaves saying it and the exit to us."""

    def error(self, message: str) -> Never:
        raise WrongUse(_NOT_UNDERSTOOD, message=_LONG_RUN.sub(MARK, scrub(message)))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="notion-wizard",
        description="Finds out why a Notion token is turned down, helps to get the right one, "
        "proves it and keeps it safe. Without a command it opens its window.",
        epilog="Not affiliated with Notion.",
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"notion-wizard {__version__}")
    parser.add_argument(
        "--self-test",
        type=Path,
        metavar="FILE",
        help="see whether all parts of this program work, write the result as JSON, and end",
    )
    _add_practice(parser)
    _add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    check = _added(commands, "check", "check the token that comes on standard input")
    check.add_argument("--json", action="store_true", help="print one JSON object")
    check.add_argument(
        "--database", action="append", metavar="LINK", help="check this database too; repeatable"
    )
    check.add_argument(
        "--test-anyway", action="store_true", help="ask Notion even if the text looks damaged"
    )
    _add_practice(check)

    doctor = _added(commands, "doctor", "look at the way to Notion and at the keychain")
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    _add_practice(doctor)

    get = _added(commands, "get", "print a saved token, with a line end, for a script")
    get.add_argument("name", metavar="NAME", help="the name it is saved under")

    handbook = _added(commands, "handbook", "print the support handbook as a page of HTML")
    handbook.add_argument("--output", type=Path, metavar="FILE", help="write it to this file")
    return parser


def _added(
    commands: "argparse._SubParsersAction[_Parser]",  # pyright: ignore[reportPrivateUsage]
    name: str,
    meaning: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name,
        help=meaning,
        description=meaning,
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    _add_common(command)
    return command


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", metavar="CODE", help="the language of the texts, such as de")
    parser.add_argument(
        "--api-url",
        metavar="URL",
        help=f"another base address on this computer, for tests (or {API_URL_VARIABLE})",
    )


def _add_practice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--practice",
        nargs="?",
        const=DEFAULT_SLUG,
        metavar="SLUG",
        help="a practice Notion inside this program answers; nothing is written",
    )
