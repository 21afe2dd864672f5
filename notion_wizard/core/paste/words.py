"""Tells a word from a piece of a token, as well as that can be told."""

from typing import Final

COURTESIES: Final = frozenset(
    "thanks thank thx ty please pls plz cheers hello hi hey regards sorry help here this that copy "
    "show hide danke bitte gruss gruesse hallo hier merci bonjour voici gracias hola favor "
    "obrigado obrigada aqui grazie ciao".split()
)
"""What people write behind a token, in small letters."""

_VOWELS: Final = frozenset("aeiouyAEIOUY")
_SHORTEST_WORD: Final = 3


def is_word(piece: str) -> bool:
    """Tell whether a piece reads like a word: letters of one case, or one capital, and a vowel."""
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
