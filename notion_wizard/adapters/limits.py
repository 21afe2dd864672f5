"""How long a call may take and how much may come, as one value that tests can shorten."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one call. Times are in seconds.

    `call` bounds all tries of a call together, but not the waits that Notion itself asks for;
    those together are bounded by `longest_wait`: what would go beyond is reported at once.
    """

    connect: float = 5
    read: float = 15
    call: float = 30
    tries: int = 3
    back_off: float = 0.5
    """The pause before the second try; it doubles with each one after."""
    longest_wait: float = 30
    answer_bytes: int = 5_000_000


USUAL: Final = Limits()
