"""The list of databases: read from both ends at once, grouped, and named where they stand."""

from notion_wizard.core.listing.parents import ParentSearch, name_parents, wants_parents
from notion_wizard.core.listing.reading import list_databases

__all__ = ["ParentSearch", "list_databases", "name_parents", "wants_parents"]
