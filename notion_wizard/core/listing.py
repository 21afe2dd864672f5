"""From search results to databases."""

from collections.abc import Iterable
from dataclasses import replace

from notion_wizard.core.model import Database, DataSource


def grouped(results: Iterable[DataSource]) -> tuple[Database, ...]:
    """Return one database for all data sources of the same parent; one in the trash is left out.

    A partial object, which tells no parent, counts by itself. The order is that of the results.
    """
    databases: dict[str, Database] = {}
    seen: set[str] = set()
    for source in results:
        if source.in_trash or source.id in seen:
            continue
        seen.add(source.id)
        key = source.database_id or source.id
        known = databases.get(key)
        if known is None:
            databases[key] = Database(
                id=key,
                title=source.title,
                url=source.url,
                inside=source.inside,
                last_edited=source.last_edited,
            )
        else:
            databases[key] = _joined(known, source)
    return tuple(databases.values())


def _joined(database: Database, source: DataSource) -> Database:
    moments = [moment for moment in (database.last_edited, source.last_edited) if moment]
    return replace(
        database,
        title=database.title or source.title,
        url=database.url or source.url,
        inside=database.inside or source.inside,
        last_edited=max(moments, default=None),
        data_sources=database.data_sources + 1,
    )
