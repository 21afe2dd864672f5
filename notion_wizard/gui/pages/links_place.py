"""Where on screen 4 the field for links stands, and what is told: of a link always beneath it."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget


class LinksPlace:
    """Puts the field above the list or beneath it, and what is told above the list or to a link."""

    def __init__(self, column: QVBoxLayout, field: QWidget, told: Sequence[QWidget]) -> None:
        self._column, self._field, self._told = column, field, told
        self._now: tuple[bool, bool] | None = None

    def put(self, head: QLayout, rows: QWidget, *, is_first: bool, tells_of_link: bool) -> None:
        """Let the field be the first thing on the screen, or stand beneath the list's rows."""
        if self._now == (is_first, tells_of_link):
            return
        self._now = is_first, tells_of_link
        for one in (self._field, *self._told):
            self._column.removeWidget(one)
        with_field = (self._field, *self._told) if is_first or tells_of_link else (self._field,)
        alone = () if is_first or tells_of_link else tuple(self._told)
        above, beneath = (with_field, ()) if is_first else (alone, with_field)
        for one in above:
            self._column.insertWidget(self._column.indexOf(head), one)
        for place, one in enumerate(beneath, self._column.indexOf(rows) + 1):
            self._column.insertWidget(place, one)
        for one in _in_order(self._column, self._column.indexOf(above[0] if above else head)):
            # Readers go by the order of the children: what is raised becomes the last one.
            one.raise_()


def _in_order(layout: QLayout, first: int = 0) -> Iterator[QWidget]:
    """Yield the widgets of a layout from an item on as they are seen, one after the other."""
    for item in filter(None, map(layout.itemAt, range(first, layout.count()))):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_order(inner)
