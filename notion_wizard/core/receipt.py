"""What was done, line by line: for the last page and for the file a person keeps."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import facts_of
from notion_wizard.core.events.saving import EARLIER_REFUSED
from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.session import Session, Verdict
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Fact, Facts, Text
from notion_wizard.core.token_places.kinds_of_files import file_beside


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A marked sentence with its facts; `{tool}` is filled by who shows it."""

    text: Text
    facts: Facts = field(default_factory=dict[str, Fact])


_WORKS: Final = QT_TRANSLATE_NOOP("Receipt", "{tool} works with Notion again")
_CONNECTED: Final = QT_TRANSLATE_NOOP("Receipt", "{tool} works with Notion")
_NOT_CONFIRMED: Final = QT_TRANSLATE_NOOP("Receipt", "Not yet confirmed: {tool}")
_GOOD: Final = QT_TRANSLATE_NOOP("Receipt", "The token works")
_GUIDED: Final = QT_TRANSLATE_NOOP("Receipt", "You know the way")
_CHECKED: Final = QT_TRANSLATE_NOOP(
    "Receipt", "Token of “{connection}” in “{workspace}”, checked {when:at}."
)
_DATABASES: Final = QT_TRANSLATE_NOOP("Receipt", "It reaches %n database(s).", "", 3)
_KEPT: Final = QT_TRANSLATE_NOOP(
    "Receipt", "Kept on this computer as “{name}”, and read back to make sure."
)
_NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "Receipt", "Not saved on this computer. It is forgotten when this window closes."
)
_NOT_SAVED: Final = QT_TRANSLATE_NOOP(
    "Receipt", "The wizard has not saved the token, and forgets it when this window closes."
)
_IN_FILES: Final = QT_TRANSLATE_NOOP(
    "Receipt",
    "The new token was put into %n file(s). What was there before is kept beside, as a copy.",
    "",
    3,
)
_IN_FILES_ALONE: Final = QT_TRANSLATE_NOOP(
    "Receipt", "The new token was put into %n file(s). No copy was left.", "", 3
)
_UNDONE: Final = QT_TRANSLATE_NOOP("Receipt", "The save was undone: the token before is back.")
_UNDONE_IN_VAIN: Final = QT_TRANSLATE_NOOP(
    "Receipt",
    "The save was undone: the token before is back, but Notion does not accept it.",
)
_NOTHING_ELSE: Final = QT_TRANSLATE_NOOP("Receipt", "Nothing else on this computer was changed.")
_NOTHING: Final = QT_TRANSLATE_NOOP("Receipt", "Nothing on this computer was changed.")


def receipt(session: Session) -> tuple[ReceiptLine, ...]:
    """Return the headline and the facts beneath it. There is no token in it."""
    lines = [ReceiptLine(_headline(session))]
    if session.identity is not None and session.answered_at is not None:
        facts = {**facts_of(session.identity), "when": session.answered_at}
        lines.append(ReceiptLine(_CHECKED, facts))
    if session.listing is not None and session.listing.databases:
        lines.append(ReceiptLine(_DATABASES, {"n": len(session.listing.databases)}))
    lines += _changes(session)
    return tuple(lines)


def copies_left(session: Session) -> tuple[str, ...]:
    """Return the paths of the copies that still lie beside a file that got the token."""
    return tuple(Counter(session.files_replaced) - Counter(session.copies_deleted))


def _changes(session: Session) -> Iterator[ReceiptLine]:
    """Yield what was changed on this computer, and that there was nothing else."""
    kept = copies_left(session)
    files = set(map(file_beside, session.files_replaced))
    with_copy = set(map(file_beside, kept))
    for text, some in ((_IN_FILES, with_copy), (_IN_FILES_ALONE, files - with_copy)):
        if some:
            yield ReceiptLine(text, {"n": len(some)})
    if session.saved is not None:
        yield ReceiptLine(_KEPT, {"name": session.saved.name})
        yield ReceiptLine(_NOTHING_ELSE)
    elif session.save_diagnosis is not None and session.save_diagnosis.code is Code.UNDONE:
        in_vain = session.save_diagnosis.variant == EARLIER_REFUSED
        yield ReceiptLine(_UNDONE_IN_VAIN if in_vain else _UNDONE)
    elif session.save_skipped:
        yield ReceiptLine(_NOT_SAVED if files else _NOT_KEPT)
    else:
        yield ReceiptLine(_NOTHING_ELSE if files else _NOTHING)


def _headline(session: Session) -> Text:
    has_tool = session.tool not in (None, Tool.NONE)
    match session.verdict:
        case Verdict.WORKS if has_tool and session.situation is Situation.FIRST:
            return _CONNECTED
        case Verdict.WORKS if has_tool:
            return _WORKS
        case Verdict.LATER if has_tool:
            return _NOT_CONFIRMED
        case _:
            return _GOOD if session.identity is not None else _GUIDED
