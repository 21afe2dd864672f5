"""Tells a word from a piece of a token, as well as that can be told.

A piece of a token is random: it has capitals inside, or digits, or reads like nothing. The limits
are set where pieces taken for words and words taken for pieces are fewest together.
"""

import re
from typing import Final

from notion_wizard.core.paste.tokens.known_words import (
    KNOWN_WORDS,
    MIXED_WORDS,
    SHORT_WORDS,
    WORDS_BEFORE_WORDS,
)
from notion_wizard.core.paste.tokens.letter_pairs import likeness_to_words

_NUMBER_WORD: Final = re.compile(
    r"v\d{1,3}"
    r"|\d{1,4}(?:st|nd|rd|th|am|pm|AM|PM|ms|min|h\d\d|GB|MB|EUR|USD|er|ten)"
    r"|[A-Z]{2,5}\d{4,10}|\d{1,2}x|B2[BC]|H2O|KW\d\d"
)
_ID: Final = re.compile(r"[0-9a-f]{32}|[0-9A-F]{32}")
# When more words follow, these too: one letter and a number, either way round.
_SHORT_NUMBER_WORD: Final = re.compile(r"[A-Za-z]\d{1,2}|\d{1,3}(?:[A-Za-z]|[a-z]{2}|[A-Z]{2})")
_NUMBERED: Final = re.compile(r"(?P<word>[A-Za-z]{3,12})\d{1,4}")
_INITIALS: Final = range(2, 4)
_SHORTEST_PART: Final = 3
_PARTS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# Words of so many letters are listed; the longer ones that sentences go on with have vowels.
_LONGEST_LISTED: Final = 2
_VOWELS: Final = frozenset("aeiouy")
_SHORTEST_WITH_LIKENESS: Final = 4
_LEAST_LIKENESS: Final = {4: 3, 5: 2, 6: 0, 7: -3}
_LEAST_LIKENESS_OF_LONGER: Final = -6
# Few short words are written in capitals alone, and what is split for certain has hardly a word
# behind.
_LONGEST_INITIALS: Final = 5
_MORE_FOR_INITIALS: Final = 3
_MORE_BEHIND_CLEAR_PIECES: Final = 4
_LEAST_OF_ANYTHING: Final = -5


def is_word(piece: str, *, is_split: bool = False) -> bool:
    """Tell whether letters of one case, or with one capital first, are likelier a word.

    `is_split` says that clear pieces of a token stand in front.
    """
    if not _has_form_of_word(piece):
        return False
    if piece in SHORT_WORDS:
        return not is_split
    if piece.lower() in KNOWN_WORDS or not piece.isascii():
        return True
    return len(piece) >= _SHORTEST_WITH_LIKENESS and _reads_like_word(piece, is_split=is_split)


def _reads_like_word(piece: str, *, is_split: bool) -> bool:
    least = _LEAST_LIKENESS.get(len(piece), _LEAST_LIKENESS_OF_LONGER)
    if piece.isupper() and len(piece) <= _LONGEST_INITIALS:
        least += _MORE_FOR_INITIALS
    if is_split:
        least += _MORE_BEHIND_CLEAR_PIECES
    return likeness_to_words(piece.lower()) >= least


def reads_like_nothing(piece: str) -> bool:
    """Tell letters that are no word in any language, and not a few initials either."""
    return (
        len(piece) >= _SHORTEST_WITH_LIKENESS
        and piece.isascii()
        and _has_form_of_word(piece)
        and likeness_to_words(piece.lower()) < _LEAST_OF_ANYTHING
    )


def may_begin_sentence(piece: str) -> bool:
    """Tell what may be a word or a number if more words follow it."""
    if is_mixed(piece):
        return is_mixed_word(piece, words_follow=True)
    small = piece.lower()
    if piece.isdigit() or small in WORDS_BEFORE_WORDS or small in KNOWN_WORDS:
        return True
    return len(piece) > _LONGEST_LISTED and not _VOWELS.isdisjoint(small)


def _has_form_of_word(piece: str) -> bool:
    return piece.isalpha() and (piece.islower() or piece.isupper() or piece.istitle())


def is_mixed(piece: str) -> bool:
    """Tell whether a piece has digits with letters, or capitals in the middle."""
    if not any(character.isalpha() for character in piece):
        return False
    has_digit = any(character.isdigit() for character in piece)
    return has_digit or not (piece.islower() or piece.isupper() or piece.istitle())


def is_mixed_word(piece: str, *, words_follow: bool = False, is_split: bool = False) -> bool:
    """Tell names and numbers that are mixed and still no piece: `iPhone`, `GitHub`, `2nd`.

    `words_follow` says that the line goes on; `is_split` that clear pieces stand in front.
    """
    if piece in MIXED_WORDS or _ID.fullmatch(piece):
        return True
    return not is_split and (
        _is_number_word(piece, words_follow=words_follow) or _is_compound(piece)
    )


def _is_number_word(piece: str, *, words_follow: bool) -> bool:
    if _NUMBER_WORD.fullmatch(piece) or (words_follow and _SHORT_NUMBER_WORD.fullmatch(piece)):
        return True
    numbered = _NUMBERED.fullmatch(piece)
    return numbered is not None and is_word(numbered["word"])


def _is_compound(piece: str) -> bool:
    """Tell names such as `PowerPoint` and `AcmeCRM`: of words and at most a few initials."""
    parts = _PARTS.findall(piece)
    initials = [part for part in parts if part.isupper()]
    if "".join(parts) != piece or len(parts) <= max(len(initials), 1):
        return False
    if initials and piece[0].islower():
        return False
    return all(len(part) in _INITIALS if part.isupper() else _is_part(part) for part in parts)


def _is_part(part: str) -> bool:
    return len(part) >= _SHORTEST_PART and is_word(part)
