"""Weighs evidence: which of several causes is the likeliest, and what speaks for it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from notion_wizard.core.session import Session
from notion_wizard.core.text import Text

Key = TypeVar("Key")

RULED_OUT: Final = 0
"""The weight of evidence against a cause: whatever else speaks for it, it is none."""


def always(_session: Session) -> bool:
    """Experience alone: holds in every case."""
    return True


@dataclass(frozen=True, slots=True)
class Evidence(Generic[Key]):
    """What speaks for a cause if it holds, and how much; 100 is a proof, 0 rules it out."""

    cause: Key
    weight: int
    holds: Callable[[Session], bool] = always
    reason: Text | None = None


def weighed(table: Iterable[Evidence[Key]], session: Session) -> Mapping[Key, Text | None]:
    """Return the possible causes, likeliest first, with what speaks most for each.

    Causes of equal weight keep the order in which the table names them first.
    """
    strongest: dict[Key, Evidence[Key]] = {}
    impossible: set[Key] = set()
    for evidence in table:
        if not evidence.holds(session):
            continue
        if evidence.weight == RULED_OUT:
            impossible.add(evidence.cause)
        known = strongest.setdefault(evidence.cause, evidence)
        if evidence.weight > known.weight:
            strongest[evidence.cause] = evidence
    possible = (one for one in strongest.values() if one.cause not in impossible)
    ranked = sorted(possible, key=lambda one: -one.weight)
    return {one.cause: one.reason for one in ranked}
