"""`notion-wizard`: with a command the command line, without one the window."""

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from notion_wizard.cli.arguments import Window

# Qt ends the process, without a word for people, where it has nowhere to draw.
_PLACES_TO_DRAW: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_INTERRUPTED: Final = 130


def main() -> int:
    """Run what was typed and return the exit code."""
    try:
        # Only now: Ctrl+C may come while this loads.
        from notion_wizard.cli.program import run  # noqa: PLC0415

        return run(sys.argv[1:], _open_window)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _open_window(command: "Window") -> int:
    from notion_wizard.core.codes import Code  # noqa: PLC0415 - as above
    from notion_wizard.core.problem import Problem  # noqa: PLC0415 - as above

    if sys.platform == "linux" and not any(os.environ.get(name) for name in _PLACES_TO_DRAW):
        raise Problem(Code.NO_DISPLAY)
    # Only now: a command needs no Qt.
    from notion_wizard.window import run_window  # noqa: PLC0415

    return run_window(command.practice, command.language, command.api_url)


if __name__ == "__main__":
    sys.exit(main())
