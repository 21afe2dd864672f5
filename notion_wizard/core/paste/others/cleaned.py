"""The cleaned form of a text, in which every recogniser of wrong things looks.

What nobody sees is gone, signs that programs rewrite are themselves again, marks of mail, lists
and bold type are taken off, and a word that was wrapped over several lines is one again.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from notion_wizard.core.paste.characters import INVISIBLE, View, view_of
from notion_wizard.core.paste.surroundings import core_of
from notion_wizard.core.pieces import pieces_of

_Found = TypeVar("_Found")

_LINE_END: Final = re.compile(r"\r\n?")
_NEWLINE: Final = re.compile(r"\n")
_MAIL_MARKS: Final = re.compile(r"^[ \t>]*>[ \t]?", re.MULTILINE)
_LIST_MARK: Final = re.compile(
    r"^[ \t]*+(?:[-*+•·]|[0-9]{1,2}[.)])[ \t]++(?=[^\W_]|[\"'`$%<{\[])", re.MULTILINE
)
_BOLD: Final = re.compile(
    r"(?<![\w*])(?P<mark>\*{1,3})(?P<inside>[^\s*][^*\n]{0,300})(?P=mark)(?![\w*])"
)
_ELEMENT: Final = re.compile(
    r"<(?P<tag>[A-Za-z][\w:.-]{0,40}+)(?:[ \t][^<>\n]{0,100}+)?>"
    r"(?P<inside>[^<>\n]{1,300}+)</(?P=tag)>"
)
_DASH: Final = re.compile("(?<=[A-Za-z0-9])[\u2010\u2011\u2013\u2212](?=[A-Za-z0-9])")
_SPLIT_BEHIND_MARK: Final = re.compile(r"(?<=[A-Za-z0-9][_-])[ \t](?=[A-Za-z0-9-]{12})")

_REWRITTEN: Final = re.compile(
    # The look ahead spares all others at most places.
    r"(?=[%&\\=<])(?:"
    r"(?P<underscore>%5F|&#0{0,5}95;|&#x0{0,5}5F;|&(?:lowbar|underbar);|\\u005F|\\x5F"
    r"|(?<=ntn|nrt|ret)=5F)"
    # A Markdown escape; the sign behind it stays.
    r"|(?P<nothing>(?<!\\)\\++(?=[_*.~`#+!\[\]|-])|&(?:shy|\#8203|\#x200b|zerowidthspace);"
    r"|<wbr ?/?>)"
    r"|(?P<blank>&(?:nbsp|\#160|\#xa0);)"
    r"|(?P<ampersand>&amp;|%26)|(?P<colon>%3A)|(?P<slash>%2F)|(?P<question>%3F)|(?P<equals>%3D))",
    re.IGNORECASE,
)
_MEANT: Final = {
    "underscore": "_",
    "nothing": "",
    "blank": " ",
    "ampersand": "&",
    "colon": ":",
    "slash": "/",
    "question": "?",
    "equals": "=",
}

_OF_WORD: Final = r"[A-Za-z0-9_%&=?/.:+~#-]"
_WRAPPED: Final = re.compile(
    rf"(?<!{_OF_WORD})(?P<left>{_OF_WORD}{{6,}}+)[ \t]*+\n[ \t|│]*+"
    rf"(?=(?P<right>{_OF_WORD}{{2,}}+)(?P<behind>[\"'`)\]>,;]{{0,4}}[ \t]*+(?:\n|\Z))?)"
)
_COMPLETE_ID: Final = r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}"
_ENDS_IN_ID: Final = re.compile(rf"(?:.*[^0-9a-f])?{_COMPLETE_ID}", re.IGNORECASE)
_BEGINS_ANEW: Final = re.compile(
    rf"https?:|www\.|(?:ntn|secret|nrt)_|v0[234](?::|%3A)|{_COMPLETE_ID}(?![0-9a-z])"
    r"|[A-Za-z_][\w.-]{0,60}[=:]",
    re.IGNORECASE,
)
_VALUE: Final = re.compile(r"[^=:]*\Z")
_ADDRESS: Final = re.compile(r"https?://|notion\.(?:so|com|site)/", re.IGNORECASE)
_SHOWN_OF_LEFT: Final = 300


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without what is no part of its words: as its lines stand, and with wraps undone."""

    lines: str
    joined: str

    @property
    def core(self) -> str:
        """The text without blanks, quotes, names and punctuation around it."""
        start, end = core_of(view_of(self.lines))
        return self.lines[start:end]

    @property
    def name(self) -> str:
        """What was taken off before the core."""
        start, _ = core_of(view_of(self.lines))
        return self.lines[:start]

    def found_by(self, recogniser: Callable[[str], _Found | None]) -> _Found | None:
        """Return what a recogniser finds in the lines, else what it finds with wraps undone."""
        found = recogniser(self.lines)
        if found is None and self.joined != self.lines:
            return recogniser(self.joined)
        return found


def cleaned(view: View) -> Cleaned:
    """Return the cleaned form of any text, in time linear in its length."""
    text = _LINE_END.sub("\n", _visible(view))
    lines = "".join(map(_cleaned_lines, pieces_of(text, _NEWLINE)))
    return Cleaned(lines, _WRAPPED.sub(_joined, lines))


def _cleaned_lines(lines: str) -> str:
    """Clean whole lines: nothing of that reaches from one into the next."""
    lines = _REWRITTEN.sub(lambda match: _MEANT[match.lastgroup or ""], lines)
    lines = _LIST_MARK.sub("", _MAIL_MARKS.sub("", lines))
    lines = _BOLD.sub(lambda match: match["inside"], lines)
    lines = _ELEMENT.sub(lambda match: f" {match['inside']} ", lines)
    return _SPLIT_BEHIND_MARK.sub("", _DASH.sub("-", lines))


def _visible(view: View) -> str:
    """Leave out what nobody sees; spaces that are not ASCII become a blank."""
    if INVISIBLE not in view.plain:
        return view.plain
    raw = view.raw
    return re.sub(INVISIBLE, lambda match: " " if raw[match.start()].isspace() else "", view.plain)


def _joined(match: re.Match[str]) -> str:
    left, right = match["left"][-_SHOWN_OF_LEFT:], match["right"][:_SHOWN_OF_LEFT]
    is_address = _ADDRESS.search(left) is not None
    goes_on = is_address and left.endswith("-")
    if _ENDS_IN_ID.fullmatch(left) or (_BEGINS_ANEW.match(right) and not goes_on):
        return match[0]
    value = _VALUE.search(left)
    is_wrapped = (is_address or _is_no_word(value[0] if value else "")) and _is_no_word(right)
    # More words behind it: only an address goes on there.
    is_alone = match["behind"] is not None or is_address
    if not (is_wrapped and is_alone):
        return match[0]
    # Mail programs write such a sign where they wrap.
    is_marked = is_address and left.endswith("=") and "?" not in left
    return match["left"].removesuffix("=") if is_marked else match["left"]


def _is_no_word(piece: str) -> bool:
    return any(one.isdigit() for one in piece) or not (
        piece.islower() or piece.isupper() or piece.istitle()
    )
