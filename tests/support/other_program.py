"""Another program on the same screen: it copies a text, and can have the keyboard.

A context manager. Run as a program it copies what stands in its standard input, opens a window and
says so; a line with `up` gives it the keyboard, and it says so again.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Final, Self

_COMMAND: Final = (sys.executable, "-m", "tests.support.other_program")


class OtherProgram:
    """It has copied `text` when the `with` begins; the clipboard's content ends with it."""

    def __init__(self, text: str, screen: Mapping[str, str]) -> None:
        self._text = text
        self._environment = {**os.environ, **screen, "PYTHONPATH": os.getcwd()}  # noqa: PTH109

    def __enter__(self) -> Self:
        self._program = subprocess.Popen(  # noqa: S603 - our own program
            _COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=self._environment,
            text=True,
        )
        self._tell(self._text)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._program.kill()
        self._program.communicate()

    def hang(self) -> None:
        """Answer nobody from now on."""
        self._program.send_signal(signal.SIGSTOP)

    def take_keyboard(self) -> None:
        """Become the active window."""
        self._tell("up")

    def _tell(self, line: str) -> None:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{line}\n")
        self._program.stdin.flush()
        assert self._program.stdout.readline() == "done\n"


def main() -> None:
    """Copy, and do what standard input says."""
    from PySide6.QtCore import QSocketNotifier, QTimer  # noqa: PLC0415 - in that process alone
    from PySide6.QtWidgets import QApplication, QLineEdit  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    window = QLineEdit()
    window.show()
    waiting = QTimer()

    def say_done_when_active() -> None:
        if window.isActiveWindow():
            waiting.stop()
            sys.stdout.write("done\n")
            sys.stdout.flush()

    waiting.timeout.connect(say_done_when_active)

    def listen() -> None:
        if sys.stdin.readline() == "up\n":
            window.activateWindow()
            waiting.start(10)

    application.clipboard().setText(sys.stdin.readline().rstrip("\n"))
    application.processEvents()
    sys.stdout.write("done\n")
    sys.stdout.flush()
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(listen)
    application.exec()


if __name__ == "__main__":
    main()
