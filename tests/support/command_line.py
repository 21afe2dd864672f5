"""Runs the real program as another program would."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

SECONDS = 100
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
    done = subprocess.run(
        [*PROGRAM, *arguments],
        input=given,
        capture_output=True,
        env={**os.environ, **(environment or {})},
        timeout=SECONDS,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
