"""What the paste doctor answers."""

from dataclasses import dataclass
from enum import StrEnum

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.secret import Secret


class Kind(StrEnum):
    """The shape of a token, after its prefix, also when it is cut."""

    CURRENT = "current"
    OLDER = "older"
    UNKNOWN = "unknown"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Paste:
    """A pasted text after repair: what the field shows, what may be sent, and what was found.

    `main` is the finding that matters most (it is among `findings` too), None if the text was a
    whole token from the start. `token` is what a test would send, None where nothing can be sent.
    `expected_length` is set only when the length is wrong. `begins` and `ends` are set only for
    texts with a known prefix and at least 20 characters. `candidates` are the tokens to choose
    from, `part` is the whole token at the beginning of a longer text: using it is the person's
    guess. `is_verification` tells that the text calls it a webhook's verification token.
    """

    text: Secret
    token: Secret | None
    kind: Kind
    length: int
    begins: str | None = None
    ends: str | None = None
    findings: tuple[Diagnosis, ...] = ()
    main: Diagnosis | None = None
    expected_length: int | None = None
    link: str | None = None
    candidates: tuple[Secret, ...] = ()
    part: Secret | None = None
    is_verification: bool = False

    @property
    def testable(self) -> bool:
        """Whether it may be sent without asking: a token, and nothing that the person must mend."""
        return self.token is not None and not (self.main and self.main.stops)
