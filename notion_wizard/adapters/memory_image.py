"""Keeps this process's memory, in which a token may be, out of files."""

import sys


def leave_no_memory_image() -> None:
    """Let the system write no core dump, should this process ever end by a fault of a library.

    Of what collects dumps for a whole system, systemd asks for this limit as well and Apport does
    not. Windows has no such limit.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - it is not there on Windows

        _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
