"""Should the program die of a fault in a library, its memory is left in no file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("has no core dumps", allow_module_level=True)

import resource

DIES = "import os; os.abort()"
PREVENTS = "from notion_wizard.adapters.memory_image import leave_no_memory_image as leave; leave()"


def with_dumps_allowed():
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def dumped(folder, *lines):
    """Let a program die; tell whether the system kept its memory."""
    program = subprocess.Popen(  # noqa: S603 - our own lines
        (sys.executable, "-c", "\n".join((*lines, DIES))),
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        preexec_fn=with_dumps_allowed,  # noqa: PLW1509 - no threads are there yet
        stderr=subprocess.DEVNULL,
    )
    _pid, status = os.waitpid(program.pid, 0)
    program.returncode = status
    return os.WCOREDUMP(status)


def test_a_process_that_dies_leaves_no_core_dump(tmp_path):
    if not dumped(tmp_path):
        pytest.skip("this system keeps no core dumps of anybody")
    for file in tmp_path.iterdir():
        file.unlink()
    assert not dumped(tmp_path, PREVENTS)
    assert list(tmp_path.iterdir()) == []
