"""`notion-wizard`: with a command the command line, without one the window."""

import atexit
import gc
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final

from notion_wizard import API_URL_VARIABLE, CLIPBOARD_ARGUMENT, PROXY_ARGUMENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from notion_wizard.cli.arguments import SelfTest, Window

# Qt ends the process, without a word for people, where it has nowhere to draw.
_PLACES_TO_DRAW: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_INTERRUPTED: Final = 130


def main() -> int:
    """Run what was typed and return the exit code."""
    if _asks_itself_for_the_proxy():
        from notion_wizard.gui.system_proxies import tell_of_qt  # noqa: PLC0415 - as below

        tell_of_qt(sys.argv[2])
        return 0
    if _asks_itself_for_the_clipboard():
        # First: as below.
        import_module("notion_wizard.gui")
        from notion_wizard.gui.elsewhere_copied import tell_of_clipboard  # noqa: PLC0415

        tell_of_clipboard(sys.argv[2])
        return 0
    # Nothing that is loaded now is garbage, and a command ends before there is any to speak of.
    # The window looks for it by itself once it is painted. It stays off to the end of the process:
    # a thread that is still at work would find the window.
    gc.disable()
    try:
        if _wants_only_the_window():
            return _open_at_once()
        # Nor at its end: Python would look through all of it once more, where the system simply
        # takes it back.
        atexit.register(gc.freeze)
        return _run(_open_window)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _asks_itself_for_the_proxy() -> bool:
    # Not a command: people are never told of it, and nothing they might type means it.
    return sys.argv[1:2] == [PROXY_ARGUMENT] and len(sys.argv) == 3 and "://" in sys.argv[2]  # noqa: PLR2004


def _asks_itself_for_the_clipboard() -> bool:
    return sys.argv[1:] in ([CLIPBOARD_ARGUMENT, "clipboard"], [CLIPBOARD_ARGUMENT, "selection"])


def _wants_only_the_window() -> bool:
    return not (sys.argv[1:] or os.environ.get(API_URL_VARIABLE)) and _has_place_to_draw()


def _open_at_once() -> int:
    """Open the window; what only a command needs, and who tells a fault, is not loaded for it."""
    try:
        # Only now, here and below: Ctrl+C may come while this loads.
        return _run_window(None, None, None)
    except Exception as error:  # noqa: BLE001 - it is told as those of commands are
        fault = error

    def fail(_command: "Window | SelfTest") -> int:
        raise fault

    return _run(fail)


def _run(open_window: "Callable[[Window | SelfTest], int]") -> int:
    from notion_wizard.cli.program import run  # noqa: PLC0415

    return run(sys.argv[1:], open_window)


def _open_window(command: "Window | SelfTest") -> int:
    from notion_wizard.cli.arguments import SelfTest  # noqa: PLC0415 - as above
    from notion_wizard.core.codes import Code  # noqa: PLC0415 - as above
    from notion_wizard.core.problem import Problem  # noqa: PLC0415 - as above

    if not _has_place_to_draw():
        raise Problem(Code.NO_DISPLAY)
    # Only now: a command needs no Qt.
    if isinstance(command, SelfTest):
        # First: as below.
        import_module("notion_wizard.gui")
        from notion_wizard.self_test.program import run_self_test  # noqa: PLC0415

        return run_self_test(command.file)
    return _run_window(command.practice, command.language, command.api_url)


def _run_window(practice: str | None, language: str | None, api_url: str | None) -> int:
    # First: it undoes what makes each import behind Qt slower.
    import_module("notion_wizard.gui")
    from notion_wizard.window import run_window  # noqa: PLC0415

    return run_window(practice, language, api_url)


def _has_place_to_draw() -> bool:
    return sys.platform != "linux" or any(os.environ.get(name) for name in _PLACES_TO_DRAW)


if __name__ == "__main__":
    sys.exit(main())
