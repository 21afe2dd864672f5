"""The computer's clock."""

from datetime import UTC, datetime


class SystemClock:
    """The `Clock` port over this computer's clock."""

    def now(self) -> datetime:
        """Return this moment in this computer's time zone."""
        return datetime.now(UTC).astimezone()
