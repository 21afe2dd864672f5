"""The date of what is built: that of the last commit, or what SOURCE_DATE_EPOCH says."""

import os
import subprocess
from pathlib import Path


def moment() -> int:
    """Return seconds since 1970; the same commit gives the same, so two builds are equal."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    command = ("git", "log", "-1", "--format=%ct")
    return int(told or subprocess.check_output(command, cwd=Path(__file__).parent))  # noqa: S603
