"""Says what is wrong with something that is meant as a token."""

from collections.abc import Sequence
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.characters import described
from notion_wizard.core.paste.runs import Run

# What a person or a scanner takes for a digit.
_LIKE_DIGITS: Final = frozenset("OoQDIlisSzZBb")
_MOST_LIKE_DIGITS: Final = 3


def damage_of(run: Run) -> tuple[Diagnosis, ...]:
    """Say what is wrong with a run, what matters most first; never nothing."""
    odd = _odd_characters(run)
    if run.has_right_length:
        return (*odd, *_start(run)) or (_misfit(run),)
    difference = len(run.text) - run.right_length
    if difference < 0:
        return (Diagnosis(Code.TRUNCATED_END, {"n": -difference}), *_start(run), *odd)
    return (*_start(run), Diagnosis(Code.TOO_LONG, {"n": difference}), *odd)


def _start(run: Run) -> tuple[Diagnosis, ...]:
    return (Diagnosis(Code.TRUNCATED_START, {"n": run.lost}),) if run.lost else ()


def _odd_characters(run: Run) -> tuple[Diagnosis, ...]:
    found: list[Diagnosis] = []
    places = run.odd_places
    for code, is_ascii in ((Code.LOOKALIKE_CHARACTER, False), (Code.ODD_CHARACTER, True)):
        these = [place for place in places if run.text[place].isascii() is is_ascii]
        if these:
            found.append(_at(code, these, described(run.text[these[0]])))
    return tuple(found)


def _misfit(run: Run) -> Diagnosis:
    """Right length, right characters: letters where digits belong, or a shape not known yet."""
    digits = range(run.head, run.head + run.shape.digits)
    places = [place for place in digits if not run.text[place].isdigit()]
    like_digits = all(run.text[place] in _LIKE_DIGITS for place in places)
    if places and len(places) <= _MOST_LIKE_DIGITS and like_digits:
        character = f"the letter “{run.text[places[0]]}” instead of a digit"
        return _at(Code.LOOKALIKE_CHARACTER, places, character)
    return Diagnosis(Code.UNKNOWN_SHAPE)


def _at(code: Code, places: Sequence[int], character: str) -> Diagnosis:
    return Diagnosis(code, {"n": len(places), "position": places[0] + 1, "character": character})
