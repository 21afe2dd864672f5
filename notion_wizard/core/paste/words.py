"""Tells a word from a piece of a token, as well as that can be told."""

import re
from collections.abc import Sequence
from typing import Final

# What people write behind a token, alone too.
_COURTESIES: Final = (
    "thanks thank thx please pls plz cheers hello regards sorry help here this that copy show hide "
    "danke bitte gruss gruesse hallo hier merci bonjour voici gracias hola favor obrigado obrigada "
    "aqui grazie ciao"
)
_SHORT_WORDS: Final = (
    "am an as at be by da de di do el en es et eu go he hi if im in is it la le ma me mi my no of "
    "oh ok on or os ou se si so te tu um un up us we wo ya zu"
)
_VOWELS: Final = frozenset("aeiouAEIOU")
_SHORTEST_WORD: Final = 3
_ID: Final = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)
_GOES_ON: Final = re.compile(r"[ \t\x00]++[A-Za-z]{2}|[ \t]*+(?:=|:[ \t]*+[\w\"'])")


def is_word(piece: str) -> bool:
    """Tell whether a piece reads like a word: letters of one case, or one capital, and a vowel."""
    if piece.lower() in _SHORT_WORDS.split():
        return True
    return (
        len(piece) >= _SHORTEST_WORD
        and piece.isalpha()
        and (piece.islower() or piece.isupper() or piece.istitle())
        and not _VOWELS.isdisjoint(piece)
    )


def is_mixed(piece: str) -> bool:
    """Tell whether a piece can hardly be a word: letters with digits, or capitals in the middle."""
    if not any(character.isalpha() for character in piece):
        return False
    has_digit = any(character.isdigit() for character in piece)
    return has_digit or not (piece.islower() or piece.isupper() or piece.istitle())


def end_in_words(pieces: Sequence[str], text: str, end: int) -> bool:
    """Tell whether the last of some pieces, which end there in the text, are words behind them."""
    last = pieces[-1]
    words = sum(map(is_word, pieces[1:]))
    if last.lower() in _COURTESIES.split() or words > 1 or _ID.fullmatch(last):
        return True
    return is_word(last) and _GOES_ON.match(text, end) is not None
