"""Takes off what stands around a token: quotes, names, punctuation, blanks, other text."""

import re
import unicodedata
from collections import Counter
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.paste.characters import BLANKS, INVISIBLE, View

# Labels are short: what stands further away is other text, whatever it is.
_LOOKED_AT: Final = 200

_QUALIFIERS: Final = (
    r"(?:(?:notion|api|access|internal|integration|installation|connection|personal|auth|oauth"
    r"|bearer|secret|my|the)[ \t]){0,6}"
)
_NAME: Final = (
    r"(?:[\w.]{1,40}\[)?\\?[\"'`]?(?:\$env:|\$\{?|--?|%|@)?"
    r"[\w.-]{0,40}(?:notion|token|secret|key|auth|bearer|integration|credential|password)[\w-]{0,40}"
    r"[\\\"'`\])}]{0,4}"
)
_ASSIGNED: Final = r"(?:[ \t]+(?:=>|:=|==?)[ \t]?|=>[ \t]?|:=[ \t]?|==?|[ \t]*:[ \t]?)"
_COMMAND: Final = (
    r"(?:(?:export|set|const|let|var|val|local|declare|final|env|-e|--env|-h|--header)[ \t]+|\$)"
)
_NAMED: Final = (
    # Authorization: Bearer …
    r"(?:\bbearer(?:[ \t]*:)?(?:[ \t]|%20|\+)?"
    # NOTION_TOKEN=…, "token": …, os.environ["NOTION_TOKEN"] = …, ("NOTION_TOKEN", …
    rf"|{_QUALIFIERS}{_NAME}(?:{_ASSIGNED}|(?<=[\"'`]),[ \t]?)"
    # --token …, setx NOTION_TOKEN …, set -x NOTION_TOKEN …
    r"|(?<![\w-])--?[\w-]{0,40}(?:token|secret|key|auth)[\w-]{0,40}[ \t]"
    rf"|(?<!\w)(?:setx|setenv|set[ \t]-\w+|env)[ \t]{_NAME}[ \t])"
)
_NAME_IN_FRONT: Final = re.compile(rf"{_NAMED}\Z", re.IGNORECASE)
_LAST_OF_NAME: Final = frozenset(" \t=:>,+0rR")
_COMMAND_IN_FRONT: Final = re.compile(rf"(?:(?<=\A)|(?<=[\s;&(])){_COMMAND}\Z", re.IGNORECASE)
_NAME_AT_START: Final = re.compile(rf"{_COMMAND}?{_NAMED}", re.IGNORECASE)

_FENCE: Final = r"(?:```+|~~~+)[\w-]{0,20}[ \t]*[\r\n]+"
_FENCE_IN_FRONT: Final = re.compile(rf"{_FENCE}\Z")
# Not in the middle of many: each place would be tried up to their end.
_FENCE_AT_START: Final = re.compile(rf"(?<![`~]){_FENCE}")
_BEHIND: Final = re.compile(
    r"(?P<fence>[ \t]*(?:\r\n|\r|\n)?[ \t]*(?:```+|~~~+))|(?P<blanks>[ \t]+|\r\n|\r|\n)"
    r"|(?P<punctuation>[.,;:!?…。、]+)|(?P<escape>\\(?=[\"'`]))|(?s:.)"
)
_MAIL_MARKS_IN_FRONT: Final = re.compile(r"(?:(?<=\A)|(?<=[\r\n]))(?:>[ \t]?)+\Z")
_LINE_BREAK: Final = re.compile(r"\r\n|\r|\n")
_QUOTES: Final = frozenset("\"'`<>\u00b4\u2032\u2033\u2035\u2036")
_OPENING: Final = frozenset({"Pi", "Ps"})
_FINAL: Final = frozenset({"Pf", "Pe"})
_CLOSING: Final = frozenset("\u2019\u201d)]}>»")
_QUOTE_CATEGORIES: Final = frozenset({"Pi", "Pf", "Ps", "Pe"})
# What JSON, YAML and calls put around a name and its value; they go with the name.
_LAYOUT: Final = frozenset("{}[]()-,;&?")
_NO_LAYOUT: Final = frozenset[str]()

Counts = Counter[Code]


def surroundings(view: View, start: int, end: int) -> Counts:
    """Count what stands before `start` and behind `end`, by the code that tells of it."""
    found = edges(view)
    _take_off_front(view.plain[:start].replace(INVISIBLE, ""), found)
    _take_off_back(view.plain[end:].replace(INVISIBLE, ""), found)
    return found


def edges(view: View) -> Counts:
    """Count the blanks at both ends of a text."""
    visible = view.plain.strip(BLANKS)
    start = view.plain.find(visible)
    found: Counts = Counter()
    _count_blanks(view.plain[:start], found)
    _count_blanks(view.plain[start + len(visible) :], found)
    return found


def core_of(view: View) -> tuple[int, int]:
    """Return where a text begins and ends without blanks, quotes, names and punctuation."""
    plain = view.plain
    start, end = 0, len(plain)
    while start < end:
        named = _NAME_AT_START.match(plain, start)
        if named:
            start = named.end()
        elif fence := _FENCE_AT_START.match(plain, start):
            start = fence.end()
        elif plain[start] in BLANKS or is_quote(plain[start]):
            start += 1
        else:
            break
    while start < end and _may_end(plain[max(end - 2, start) : end]):
        end -= 1
    return start, end


def _may_end(last_two: str) -> bool:
    last = last_two[-1]
    if last in ".,;:!?":
        # Several dots stand for something left out.
        return last_two[0] != "." or last_two == "."
    return last in BLANKS or is_quote(last)


def is_quote(character: str) -> bool:
    """Tell whether a character is a quote or bracket of any language."""
    return character in _QUOTES or unicodedata.category(character) in _QUOTE_CATEGORIES


def line_breaks_in(plain: str) -> int:
    """Count line ends; CR LF is one."""
    return len(_LINE_BREAK.findall(plain))


def _count_blanks(blanks: str, found: Counts) -> None:
    found[Code.SURROUNDING_SPACE] += blanks.count(" ") + blanks.count("\t")
    found[Code.LINE_BREAK] += line_breaks_in(blanks)


def _take_off_front(front: str, found: Counts) -> None:
    text = front.lstrip(BLANKS)
    near = text[-_LOOKED_AT:]
    layout = _NO_LAYOUT
    blanks = ""  # between here and what was taken off last
    while near:
        last = near[-1]
        match = _name_in_front(near) or (_COMMAND_IN_FRONT.search(near) if layout else None)
        fence = _FENCE_IN_FRONT.search(near) or _MAIL_MARKS_IN_FRONT.search(near)
        if match:
            layout = _LAYOUT
        elif fence or (is_quote(last) and last not in layout):
            if blanks and not fence and _is_of_a_note(near):
                break
            match = fence
            found[Code.QUOTES] += 1
        elif last in BLANKS:
            blanks = last + blanks
            near = near[:-1]
            continue
        elif last in layout or (last == "\\" and found[Code.QUOTES]):
            blanks = ""
        else:
            break
        _count_blanks(blanks, found)
        blanks = ""
        near = near[: match.start()] if match else near[:-1]
    found[Code.PREFIX_TEXT] = int(bool(layout))
    found[Code.SURROUNDING_TEXT] = int(bool(near) or len(text) > _LOOKED_AT)


def _is_of_a_note(near: str) -> bool:
    """Tell the quote or bracket that ends a note in front of a token from one that opens."""
    last = near[-1]
    if unicodedata.category(last) in _OPENING:
        return False
    return last in _CLOSING or bool(near[:-1].strip(BLANKS))


def _name_in_front(near: str) -> re.Match[str] | None:
    if near[-1] not in _LAST_OF_NAME or not near[-2:].strip():
        return None
    return _NAME_IN_FRONT.search(near)


def _take_off_back(back: str, found: Counts) -> None:
    text = back.rstrip(BLANKS)
    layout = _LAYOUT if found[Code.PREFIX_TEXT] else _NO_LAYOUT
    # Behind a blank, what looks like a quote may belong to other text, which is seen later.
    beyond: Counts = Counter()
    counted = found
    blanks = ""
    for part in _BEHIND.finditer(text[:_LOOKED_AT]):
        piece, kind = part[0], part.lastgroup
        if kind == "blanks":
            blanks += piece
            counted = beyond
            continue
        opens = unicodedata.category(piece[0]) == "Ps" and piece not in layout
        if kind == "fence" or (is_quote(piece[0]) and piece not in layout and not opens):
            is_closing = unicodedata.category(piece[0]) in _FINAL and found[Code.QUOTES]
            counted = found if is_closing and not line_breaks_in(blanks) else counted
            counted[Code.QUOTES] += 1
        elif kind == "punctuation":
            counted[Code.TRAILING_PUNCTUATION] += len(piece)
        elif piece in layout:
            blanks = ""
        elif kind != "escape":
            found[Code.SURROUNDING_TEXT] = 1
            return
        _count_blanks(blanks, counted)
        blanks = ""
        counted = beyond if kind == "punctuation" else counted
    found.update(beyond)
    found[Code.SURROUNDING_TEXT] |= len(text) > _LOOKED_AT
