"""Makes the answer out of what was found: what was repaired, with counts, and what was not."""

import re
from collections.abc import Sequence
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.characters import INVISIBLE, View
from notion_wizard.core.paste.patterns import WRITTEN_UNDERSCORE
from notion_wizard.core.paste.result import Kind, Paste
from notion_wizard.core.paste.surroundings import Counts, line_breaks_in, surroundings
from notion_wizard.core.secret import Secret
from notion_wizard.core.token import LENGTH, shape_named_by

LONGEST_TEXT: Final = 4_096
"""How much of a text is kept for the field, and how long a token may be to be sent."""

_CAN_BE_SENT: Final = re.compile(rf"[!-~]{{1,{LONGEST_TEXT}}}")
_MAIL_MARKS: Final = re.compile(r"[\r\n](?:[ \t\x00]*+>)+[ \t]?")
_ENDS_SHOWN_FROM: Final = 20
_ENDS: Final = 4
_WRONG_LENGTH: Final = frozenset({Code.TRUNCATED_END, Code.TRUNCATED_START, Code.TOO_LONG})


def repairs_of(view: View, start: int, body: int, end: int) -> Counts:
    """Count what was repaired around and inside a token: prefix at `start`, the rest at `body`."""
    found = surroundings(view, start, end)
    inside = view.part(start, end)
    prefix = view.plain[start:body]
    without_mail_marks = _MAIL_MARKS.sub("\n", inside.plain)
    found[Code.LINE_BREAK] += line_breaks_in(inside.plain)
    found[Code.INNER_SPACE] += without_mail_marks.count(" ") + without_mail_marks.count("\t")
    found[Code.INVISIBLE_CHARACTER] += view.plain.count(INVISIBLE)
    underscore = WRITTEN_UNDERSCORE.search(prefix)
    letters = prefix[: underscore.start()] if underscore else prefix
    found[Code.PREFIX_CASE] += letters != letters.lower()
    found[Code.ESCAPED] += underscore is not None and len(underscore[0]) > 1
    found[Code.FULL_WIDTH] += sum(
        raw != plain and "!" <= plain <= "~"
        for raw, plain in zip(inside.raw, inside.plain, strict=True)
    )
    return found


def paste_of(
    text: str,
    problems: Sequence[Diagnosis],
    repairs: Counts,
    *,
    kind: Kind | None = None,
    token: str | None = None,
) -> Paste:
    """Return the answer. `problems` and advice come in order of weight, the weightiest first.

    Without `kind`, it follows the prefix. A token that no header could carry is left out.
    """
    shape = shape_named_by(text)
    shows_ends = shape is not None and len(text) >= _ENDS_SHOWN_FROM
    repaired = [Diagnosis(code, {"n": n}) for code, n in sorted(repairs.items()) if n]
    found = sorted((*repaired, *problems), key=lambda finding: finding.code)
    is_wrong_length = any(problem.code in _WRONG_LENGTH for problem in problems)
    return Paste(
        text=Secret(text[:LONGEST_TEXT]),
        token=Secret(token) if token and _CAN_BE_SENT.fullmatch(token) else None,
        kind=kind or (Kind(shape.name) if shape else Kind.NONE),
        length=len(text),
        begins=shape.prefix if shape and shows_ends else None,
        ends=text[-_ENDS:] if shows_ends else None,
        findings=tuple(found),
        main=next(iter((*problems, *repaired)), None),
        expected_length=LENGTH if is_wrong_length else None,
    )
