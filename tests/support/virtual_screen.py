"""A screen of a size of its own that nobody sees."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def virtual_screen(size: str = "1280x1024") -> Iterator[str]:
    """Start one, and yield what DISPLAY says of it."""
    told, tells = os.pipe()
    command = ("Xvfb", "-displayfd", str(tells), "-nolisten", "tcp", "-screen", "0", f"{size}x24")
    with subprocess.Popen(command, pass_fds=[tells], stderr=subprocess.DEVNULL) as screen:  # noqa: S603
        os.close(tells)
        with open(told, encoding="ascii") as number:  # noqa: PTH123 - a Path knows no descriptors
            display = f":{number.readline().strip()}"
        try:
            yield display
        finally:
            screen.terminate()
