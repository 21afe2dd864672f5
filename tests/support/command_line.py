"""Runs the real program as another program would."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO

SECONDS = 100
"""How long a run may take on a slow machine."""

PROGRAM = (sys.executable, "-m", "notion_wizard")


@dataclass(frozen=True)
class Ran:
    """What a run left behind."""

    exit_code: int
    output: str
    errors: str

    @property
    def json(self) -> dict:
        """Its output, which must be one JSON object and nothing else."""
        return json.loads(self.output)


def run(*arguments: str, given: bytes = b"", environment: Mapping[str, str] | None = None) -> Ran:
    """Run `notion-wizard` with these arguments, and these bytes on standard input."""
    return run_command((*PROGRAM, *arguments), given, environment)


def run_command(
    command: Sequence[str], given: bytes = b"", environment: Mapping[str, str] | None = None
) -> Ran:
    """Run a command that runs the program somehow."""
    with started(command, environment=environment) as program:
        output, errors = program.communicate(given, timeout=SECONDS)
    return Ran(program.returncode, output.decode(), errors.decode())


def started(
    command: Sequence[str],
    stdin: int | IO[bytes] = subprocess.PIPE,
    stdout: int | IO[bytes] = subprocess.PIPE,
    environment: Mapping[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    """Start a command; its standard error is always a pipe."""
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, **(environment or {})},
    )
