"""How many databases there are, in words: found, still coming, or looked for by a name."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

_FOUND: Final = QT_TRANSLATE_NOOP("DatabasesPage", "%n database(s) found", "", 3)
_FOUND_SO_FAR: Final = QT_TRANSLATE_NOOP("DatabasesPage", "%n found so far", "", 3)
_FOUND_BEFORE: Final = QT_TRANSLATE_NOOP("DatabasesPage", "%n found; looking again…", "", 3)
_MAYBE_MORE: Final = QT_TRANSLATE_NOOP("DatabasesPage", "%n found; there may be more", "", 3)
_PAUSED: Final = QT_TRANSLATE_NOOP(
    "DatabasesPage",
    "%n found so far. Notion asks for a pause of {seconds:duration}, then the list goes on.",
    "",
    3,
)
_MATCHING: Final[Mapping[Text, Text]] = {
    _FOUND: QT_TRANSLATE_NOOP("DatabasesPage", "{shown} of %n database(s)", "", 3),
    _FOUND_SO_FAR: QT_TRANSLATE_NOOP("DatabasesPage", "{shown} of %n found so far", "", 3),
    _FOUND_BEFORE: QT_TRANSLATE_NOOP("DatabasesPage", "{shown} of %n; looking again…", "", 3),
    _MAYBE_MORE: QT_TRANSLATE_NOOP("DatabasesPage", "{shown} of %n; there may be more", "", 3),
    _PAUSED: QT_TRANSLATE_NOOP(
        "DatabasesPage",
        "{shown} of %n found so far. "
        "Notion asks for a pause of {seconds:duration}, then the list goes on.",
        "",
        3,
    ),
}
"""What is said in place of each while a name is looked for."""
_NONE_SO_FAR: Final = QT_TRANSLATE_NOOP(
    "DatabasesPage",
    "No database with this name among the %n found so far. To be sure, paste its link here.",
    "",
    3,
)
_NONE_OF_THIS_NAME: Final = QT_TRANSLATE_NOOP(
    "DatabasesPage",
    "No database with this name among the %n found. To be sure, paste its link here.",
    "",
    3,
)


_LATE: Final = QT_TRANSLATE_NOOP(
    "DatabasesPage",
    "What has just appeared is not among them yet. Notion’s list can take some minutes, and so "
    "can a list in your tool.",
)


def count_of(session: Session, *, is_reading: bool, is_filtered: bool) -> Text:
    """Return the count: of `n` databases `shown` ones if a name is looked for.

    Only while the list is being read does anything stand there "so far".
    """
    text = _count(session, is_reading=is_reading)
    return _MATCHING[text] if is_filtered else text


def none_of_this_name(*, is_reading: bool) -> Text:
    """Return what is said where no database has the name that is looked for."""
    return _NONE_SO_FAR if is_reading else _NONE_OF_THIS_NAME


def word_on_late_list(session: Session) -> Text | None:
    """Return what is said where the list does not hold yet what was seen by its link."""
    # Loaded with the first link.
    from notion_wizard.core.late_listing import is_list_late  # noqa: PLC0415

    return _LATE if is_list_late(session) else None


def _count(session: Session, *, is_reading: bool) -> Text:
    listing = session.listing
    if listing is not None and listing.complete:
        return _FOUND
    if not is_reading:
        return _MAYBE_MORE
    if listing is not None and listing.pause is not None:
        return _PAUSED
    return _FOUND_BEFORE if session.listing_before else _FOUND_SO_FAR
