"""Looks for what nobody needs any more, in the window's thread alone.

Python looks for it in whichever thread makes an object just then, and deletes what it finds there.
Objects of Qt's do not bear that: the program ends at once, or soon after.
https://wiki.qt.io/Threads_Events_QObjects says which thread may delete one.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS: Final = 200

_MANY: Final = (5_000, 10, 400)
"""So many new objects, looks and deeper looks until the next one, or the next deeper one.

A list of thousands brings many objects and no garbage: to look often, or through all at once, held
the window up. So often, one look takes 10 ms at most.
"""


class Garbage(QObject):
    """Takes the place of Python's own looks, from now on until it goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What was loaded so far is no garbage, ever.
        gc.freeze()
        timer = QTimer(self)
        timer.timeout.connect(collect_if_due)
        timer.start(LOOK_EVERY_MS)


def collect_if_due() -> None:
    """Look as far as is due, by the numbers that Python counts for its own looks."""
    counted = gc.get_count()
    due = [generation for generation, many in enumerate(_MANY) if counted[generation] > many]
    # Not for the old ones alone: without new objects nothing has happened since the last look.
    if due and due[0] == 0:
        gc.collect(due[-1])
