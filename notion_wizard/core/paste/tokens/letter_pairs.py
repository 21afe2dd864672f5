"""How much a string of letters looks like a word of a language in Latin letters."""

from typing import Final

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_BEGINNING: Final = "^"
_END: Final = "$"
# How often a letter (or the end of the word, the last sign) follows another, beside how often it
# would by chance: the logarithm to the base 2, counted in words of twelve European languages, and
# 6 added, from 0 to 9.
_FOLLOWERS: Final = {
    _BEGINNING: "767766656466666736766652350",
    "a": "466623545357684527675542448",
    "b": "842182338527337207547030526",
    "c": "805270087365128206376000356",
    "d": "822492338334348305536230348",
    "e": "546654536346683528764435248",
    "f": "722487319206238206567010317",
    "g": "742491557035367307557030318",
    "h": "811291038116457106466230318",
    "i": "657675622456687436773523257",
    "j": "931593327254457402647420137",
    "k": "833281357046258406677240428",
    "l": "833583438237447302566310428",
    "m": "971381217024647702446120317",
    "n": "736774737243357212685410448",
    "o": "356644524256784628766551248",
    "p": "814383447037238608566110317",
    "q": "600030005006004012149050006",
    "r": "845683537044557315666430448",
    "s": "727282357155336633686330539",
    "t": "813282268134337307556230548",
    "u": "666575536457783607772433347",
    "v": "923291108013248205414200516",
    "w": "913380258033167305515020727",
    "x": "746374238033405801284125438",
    "y": "856463415455666705765150139",
    "z": "844490338244467313357250657",
}
_BY_CHANCE: Final = 6
_PAIRS: Final = {
    first + second: int(value) - _BY_CHANCE
    for first, values in _FOLLOWERS.items()
    for second, value in zip(_LETTERS + _END, values, strict=True)
}


def likeness_to_words(letters: str) -> int:
    """Return how many times likelier the small letters are in a word than by chance, as log2."""
    marked = f"{_BEGINNING}{letters}{_END}"
    return sum(_PAIRS[marked[i : i + 2]] for i in range(len(marked) - 1))
