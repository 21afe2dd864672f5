"""Which databases are shown: those of the list, and those known before while it is read anew."""

from typing import TYPE_CHECKING, Final

from notion_wizard.core.catalogue.entry import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from notion_wizard.core.reach import Database, Listing

_IN_FRONT: Final = ""


def known_databases(
    listing_before: "tuple[Database, ...]", listing: "Listing | None"
) -> "tuple[Database, ...]":
    """Return what is known to be there.

    What was there before stays until Notion has told all, or that the token reaches nothing more;
    a list that breaks off proves nothing against it. It stays in its place, told anew where the
    new list has come so far.
    """
    if listing is None:
        return listing_before
    if not listing_before or listing.complete or _is_turned_down(listing):
        return listing.databases
    return _merged(listing_before, listing.databases) if listing.databases else listing_before


def _is_turned_down(listing: "Listing") -> bool:
    return listing.diagnosis is not None and listing.diagnosis.severity is Severity.PROBLEM


def _merged(before: "Sequence[Database]", came: "Sequence[Database]") -> "tuple[Database, ...]":
    """Return both, in the order from before; what is new stands behind what the list has there."""
    known = {database.id for database in before}
    new: dict[str, list[Database]] = {}
    place = _IN_FRONT
    for database in came:
        if database.id in known:
            place = database.id
        else:
            new.setdefault(place, []).append(database)
    latest = {database.id: database for database in came}
    merged = new.pop(_IN_FRONT, [])
    for database in before:
        merged.append(latest.get(database.id, database))
        merged.extend(new.get(database.id, ()))
    return tuple(merged)
