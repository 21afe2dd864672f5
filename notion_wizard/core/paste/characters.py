"""The characters of a pasted text: which are invisible, which are ASCII in another width.

Everything here works character by character, so that a place in one form of the text is the same
place in every other.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

INVISIBLE: Final = "\x00"
"""Stands in `View.plain` for every character that nobody sees and every space not ASCII."""

BLANKS: Final = " \t\r\n\x00"

# What terminals print around coloured or pasted text; one character stays, to be counted.
_TERMINAL_CODES: Final = re.compile(r"\x1b\[[0-9;?]*+[A-Za-z~]")
# What programs write for a place where a line may end, and for blanks, between two characters.
_JOINTS_OF_HTML: Final = re.compile(
    r"(?<=[A-Za-z0-9_])(?:<w?br[ ]?/?>"
    r"|&(?:shy|nbsp|ZeroWidthSpace|#(?:173|8203|160|x200b|xad|xa0));"
    r"|=C2=AD|=E2=80=8B)(?=[A-Za-z0-9_])",
    re.IGNORECASE,
)
_FULL_WIDTH: Final = 0xFEE0
_LINE_ENDS: Final = "\v\f\x85\u2028\u2029"
# Blank by their looks alone: Unicode calls them letters, marks or symbols.
_OTHER_BLANKS: Final = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc\ufffe\uffff"
    "\U000e0100-\U000e01ef]"
)
# One character that stands for several letters: typesetters' pairs, Roman numbers, square units.
_SEVERAL: Final = re.compile("[\ufb00-\ufb06\u2160-\u217f\u3371-\u33df]")
_FOOTNOTE_MARKS: Final = ("<super>", "<circle>")
# Left out, since they are plain in this sense: CJK, Hangul, halves of pairs, private use, and
# planes of such.
_NOT_PLAIN: Final = re.compile("[^ -~\u3400-\uf8ff\U00020000-\U000dffff\U000f0000-\U0010ffff]")

# A long text is read in parts: in one it would hold up the window's thread meanwhile.
_BLOCK: Final = 16_384


@dataclass(frozen=True, slots=True)
class View:
    """A text in two forms of the same length: as it came, and in plain characters.

    In `plain` every kind of line end but CR is LF, what nobody sees is `INVISIBLE`, and what
    Unicode calls another form of an ASCII character (NFKC) is that character.
    """

    raw: str
    plain: str

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to see."""
        return not self.plain.strip(BLANKS)

    def part(self, start: int, end: int) -> "View":
        """Return the view of a part."""
        return View(self.raw[start:end], self.plain[start:end])


def view_of(text: str) -> View:
    """Return the view of any text, in time linear in its length."""
    raw = _TERMINAL_CODES.sub("\x1b", text)
    raw = _JOINTS_OF_HTML.sub(lambda joint: _joint_of_html(joint[0]), raw)
    raw = _SEVERAL.sub(lambda one: _in_letters(one[0]), raw)
    blocks = [raw[start : start + _BLOCK] for start in range(0, len(raw), _BLOCK)]
    found = frozenset[str]().union(*(_NOT_PLAIN.findall(block) for block in blocks))
    table = str.maketrans({one: _plain(one) for one in found})
    return View(raw, "".join(block.translate(table) for block in blocks))


def _plain(character: str) -> str:
    if character in BLANKS:
        return character
    if character in _LINE_ENDS:
        return "\n"
    category = unicodedata.category(character)
    if category in ("Cc", "Cf", "Zs") or _OTHER_BLANKS.match(character):
        return INVISIBLE
    # One character at a time: NFKC of a long run of accents takes quadratic time.
    same = unicodedata.normalize("NFKC", character)
    return same if len(same) == 1 and "!" <= same <= "~" else character


def _in_letters(character: str) -> str:
    """Write the first of its letters in full width, so that it counts as one that was changed."""
    letters = unicodedata.normalize("NFKC", character)
    if len(letters) == 1 or not (letters.isascii() and letters.isalnum()):
        return character
    return chr(ord(letters[0]) + _FULL_WIDTH) + letters[1:]


def _joint_of_html(joint: str) -> str:
    name = joint.lower().strip("&;<>/ #")
    if name == "br":
        return "\n"
    return "\xa0" if name in ("nbsp", "160", "xa0") else "\u200b"


def is_footnote_mark(character: str) -> bool:
    """Tell whether a character is written small or in a circle, as footnotes are numbered."""
    return unicodedata.decomposition(character).startswith(_FOOTNOTE_MARKS)


# RUF001 warns of look-alikes; here they are meant.
_LOOKS: Final = {
    # Cyrillic
    **dict(zip("аеорсухіјѕԁԛԝһӏпткмгвбь", "aeopcyxijsdqwhlntkmrb6b", strict=True)),
    **dict(zip("АВСЕНІЈКМОРЅТХУҮЗӀ", "ABCEHIJKMOPSTXYY3I", strict=True)),  # noqa: RUF001 - see above
    # Greek
    **dict(zip("αονρυικτηγχωϲ", "aovpuiktnyxwc", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),  # noqa: RUF001 - see above
    # Armenian
    **dict(zip("օոսհզցՏՕ", "onuhqgSO", strict=True)),  # noqa: RUF001 - see above
    # Latin beyond ASCII
    **dict(zip("ıȷɑɡʟᴏꜱɩǀƅᴜᴠᴡᴢɴʀʏɪʙ", "ijagLosilbuvwzNRYIB", strict=True)),
    **dict(zip("đłøħŧðĐŁØĦŦ", "dlohtdDLOHT", strict=True)),
    # Low lines; every dash is added below
    "\u02cd": "_",
    "\u2017": "_",
}


def look_of(character: str) -> str:
    """Return the ASCII character that this one looks like, "-" for every dash, else itself."""
    if character.isascii() or character in _LOOKS:
        return _LOOKS.get(character, character)
    if unicodedata.category(character) == "Pd" or character == "\u2212":
        return "-"
    bare = unicodedata.normalize("NFKD", character)[:1]
    if bare.isascii() and bare.isalnum():
        return bare
    return str(unicodedata.digit(character, character))


def looks_of(plain: str) -> str:
    """Return the text of the same length that a reader would take it for."""
    different = {character for character in set(plain) if not character.isascii()}
    return plain.translate(str.maketrans({one: look_of(one) for one in different}))
