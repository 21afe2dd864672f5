"""What is on a page, and whether something is waited for there."""

from PySide6.QtWidgets import QWidget


class BusyArea(QWidget):
    """Readers that ask for its state learn whether it is busy, from `gui/roles_told.py`.

    Qt passes that on as a state alone: of a change it tells nobody (6.11). What is waited for is
    said besides, in words.
    """

    def __init__(self) -> None:
        super().__init__()
        self.is_busy = False
        """Whether what it shows is about to change by itself."""
