"""Writes the manual page out of what the command line says of itself.

Usage: man_page.py VERSION DATE >notion-wizard.1
"""

import argparse
import sys
from typing import Final

from notion_wizard import API_URL_VARIABLE
from notion_wizard.cli import arguments

_HEAD: Final = """\
.TH NOTION-WIZARD 1 "{date}" "Notion Wizard {version}" "User Commands"
.SH NAME
notion-wizard \\- get a Notion token that works
.SH SYNOPSIS
.B notion-wizard
.RI [ OPTIONS ]
.RI [ COMMAND ]
.SH DESCRIPTION
"""
_TOKEN: Final = """\
.PP
.B check
reads the token from standard input. Never write a token behind a command: other programs on the
computer can read it there.
"""
_TAIL: Final = f"""\
.SH EXIT STATUS
.TP
.B 0
all well, or advice only
.TP
.B 1
something is wrong, and you can put it right
.TP
.B 2
the command was not understood
.TP
.B 3
nothing could be found out, for example offline
.TP
.B 130
interrupted
.SH ENVIRONMENT
.TP
.B {API_URL_VARIABLE}
another base address on this computer, for tests
.TP
.B PYTHON_KEYRING_BACKEND
the keychain to use, if it is a safe one
.TP
.BR HTTPS_PROXY ", " NO_PROXY
the proxy on the way to Notion
.SH FILES
.TP
.I ~/.local/share/notion\\-wizard/
what is saved, by name. Tokens are not there: they are in the keychain, and stay in it when this
program is removed. Remove them in the window first, under Saved tokens.
"""


def man_page(version: str, date: str) -> str:
    """Return the page in the form of man(7); `date` is the day it is of."""
    parser = arguments._parser()  # noqa: SLF001 - the one source of what there is
    lines = [_HEAD.format(version=version, date=date), _plain(parser.description), _TOKEN]
    lines += [".SH OPTIONS\n", *map(_option, _options(parser)), ".SH COMMANDS\n"]
    for name, command in _commands(parser).items():
        lines.append(f".SS {_plain(_usage(name, command))}{_plain(command.description)}")
        own = [one for one in _options(command) if one.dest not in ("help", "lang", "api_url")]
        lines += map(_option, own)
    return "".join(lines) + _TAIL


def _options(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return [one for one in parser._actions if one.option_strings]  # noqa: SLF001 - no other way


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (commands,) = (
        one
        for one in parser._actions  # noqa: SLF001 - as above
        if isinstance(one, argparse._SubParsersAction)  # noqa: SLF001 - as above
    )
    return dict(commands.choices)


def _usage(name: str, command: argparse.ArgumentParser) -> str:
    given = [one.metavar for one in command._actions if not one.option_strings]  # noqa: SLF001
    return " ".join([name, *map(str, given)])


def _option(action: argparse.Action) -> str:
    names = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in action.option_strings)
    value = f" \\fI{action.metavar}\\fR" if action.metavar else ""
    if action.nargs == "?":
        value = f" [{value.strip()}]"
    return f".TP\n{names}{value}\n{_plain(action.help)}"


def _plain(text: str | None) -> str:
    return f"{_escaped(text or '')}\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("-", "\\-")


if __name__ == "__main__":
    sys.stdout.write(man_page(*sys.argv[1:]))
