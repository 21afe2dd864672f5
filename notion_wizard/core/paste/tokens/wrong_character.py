"""Names a character that no token has at its place, as a part of a sentence."""

import unicodedata
from typing import Final

from notion_wizard.core.paste.characters import look_of
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Phrase

_ITSELF: Final = QT_TRANSLATE_NOOP("Character", "a “{character:plain}”")
_LONG_DASH: Final = QT_TRANSLATE_NOOP("Character", "a long dash")
_UNREADABLE: Final = QT_TRANSLATE_NOOP("Character", "a character that could not be read")
_FOR_A_DIGIT: Final = QT_TRANSLATE_NOOP(
    "Character", "the letter “{character:plain}” instead of a digit"
)
# By the first word of the name that Unicode gives a letter.
_OF_ANOTHER_SCRIPT: Final = {
    "CYRILLIC": QT_TRANSLATE_NOOP("Character", "a Cyrillic letter that looks like “{look:plain}”"),
    "GREEK": QT_TRANSLATE_NOOP("Character", "a Greek letter that looks like “{look:plain}”"),
    "ARMENIAN": QT_TRANSLATE_NOOP("Character", "an Armenian letter that looks like “{look:plain}”"),
    "CHEROKEE": QT_TRANSLATE_NOOP("Character", "a Cherokee letter that looks like “{look:plain}”"),
    "HEBREW": QT_TRANSLATE_NOOP("Character", "a Hebrew letter that looks like “{look:plain}”"),
    "ARABIC": QT_TRANSLATE_NOOP("Character", "an Arabic letter that looks like “{look:plain}”"),
}


def described(character: str) -> Phrase:
    """Return what a character is that no token has there."""
    if " " < character <= "~":
        return Phrase(_ITSELF, {"character": character})
    look = look_of(character)
    script = _OF_ANOTHER_SCRIPT.get(unicodedata.name(character, "").partition(" ")[0])
    if script and look != character:
        return Phrase(script, {"look": look})
    if look == "-":
        return Phrase(_LONG_DASH)
    if character == "\ufffd" or not character.isprintable():
        return Phrase(_UNREADABLE)
    return Phrase(_ITSELF, {"character": character})


def letter_for_a_digit(letter: str) -> Phrase:
    """Return how a letter is named that was taken for a digit."""
    return Phrase(_FOR_A_DIGIT, {"character": letter})
