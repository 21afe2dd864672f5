"""Says what is wrong with something that is meant as a token."""

from collections.abc import Sequence
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.tokens.runs import Run
from notion_wizard.core.paste.tokens.wrong_character import described, letter_for_a_digit
from notion_wizard.core.text import Phrase

# What a person or a scanner takes for a digit.
_LIKE_DIGITS: Final = frozenset("OoQDIlisSzZBb")
_MOST_LIKE_DIGITS: Final = 3


def damage_of(run: Run) -> tuple[Diagnosis, ...]:
    """Say what is wrong with a run, what matters most first; never nothing."""
    odd = _odd_characters(run)
    if run.has_right_length:
        if all(one.code is not Code.LOOKALIKE_CHARACTER for one in odd):
            odd = (*_letters_for_digits(run), *odd)
        return (*odd, *_start(run)) or (Diagnosis(Code.UNKNOWN_SHAPE),)
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
            found.append(_at(run, code, these, described(run.text[these[0]])))
    return tuple(found)


def _letters_for_digits(run: Run) -> tuple[Diagnosis, ...]:
    """Say where letters stand that are taken for digits, if nothing but that is odd there."""
    lost = max(run.lost - len(run.shape.prefix), 0)
    digits = range(run.head, run.head + run.shape.digits - lost)
    places = [place for place in digits if not run.text[place].isdigit()]
    like_digits = all(run.text[place] in _LIKE_DIGITS for place in places)
    if not places or len(places) > _MOST_LIKE_DIGITS or not like_digits:
        return ()
    character = letter_for_a_digit(run.text[places[0]])
    return (_at(run, Code.LOOKALIKE_CHARACTER, places, character),)


def _at(run: Run, code: Code, places: Sequence[int], character: Phrase) -> Diagnosis:
    position = run.seen_place(places[0])
    return Diagnosis(code, {"n": len(places), "position": position, "character": character})
