"""Does what can wait once the window is painted, piece by piece, between the person's events."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer


class Afterwards(QObject):
    """Does one piece whenever the window has nothing else to do. Each is short: none is felt.

    In the window's own thread: one that imports beside it holds the interpreter, and a window that
    wants to paint waits for it at every call.
    """

    def __init__(self, pieces: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._pieces = iter(pieces)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._do_next)
        self._timer.start()

    def _do_next(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self._timer.stop()
            self.deleteLater()
        else:
            piece()


def loading(modules: Iterable[str]) -> Iterable[Callable[[], object]]:
    """Return one piece a module, which loads it."""
    return (partial(_load, module) for module in modules)


def _load(module: str) -> None:
    # Who needs it will tell that it is not there.
    with suppress(ImportError):
        import_module(module)
