"""A cause: what may be behind a state, why that is thought here, and the way out."""

from dataclasses import dataclass

from notion_wizard.core.codes import Code
from notion_wizard.core.text import Text


@dataclass(frozen=True, slots=True)
class Cause:
    """One of several possible causes. Its texts are filled from the facts of its diagnosis.

    `reason` is the evidence of this case; None if nothing but experience speaks for it. `code` is
    the number under which support finds the cause by itself, where it has one.
    """

    text: Text
    ways_out: tuple[Text, ...] = ()
    reason: Text | None = None
    code: Code | None = None
