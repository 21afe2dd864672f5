"""Looks for what nobody needs any more, in the window's thread alone.

Python looks for it in whichever thread makes an object just then, and takes apart there what it
finds. What is Qt's does not bear that: where Qt deletes it just then in the window's thread, it is
freed twice, and the process ends.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

CALM_MS: Final = 200
_BUSY_MS: Final = 20
"""So soon comes the next look behind one that was due: what is made meanwhile stays little."""

_MANY: Final = (5_000, 10, 400)
"""So many new objects, looks and deeper looks make the next one due, or the next deeper one.

A list of thousands brings many objects and no garbage: to look often, or through all at once, held
the window up. So often, a look takes a few milliseconds; behind a pasted megabyte one took 17.
"""


class Garbage(QObject):
    """Takes the place of Python's own looks; those stay off, also when it is gone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What was loaded so far is no garbage, ever.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(CALM_MS)

    def _look(self) -> None:
        self._timer.setInterval(_BUSY_MS if collect_if_due() else CALM_MS)


def collect_if_due() -> bool:
    """Look as far as is due, by the numbers that Python counts for its own looks; tell if any."""
    counted = gc.get_count()
    if counted[0] <= _MANY[0]:
        return False
    gc.collect(max(age for age, many in enumerate(_MANY) if counted[age] > many))
    return True
