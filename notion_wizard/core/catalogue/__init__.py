"""The catalogue of diagnoses: severity and every text of every code, one module a family.

Everything that a person reads about a problem comes from here: screens, `check`, the report,
the handbook.
"""

from collections.abc import Mapping
from itertools import chain
from typing import Final

from notion_wizard.core.catalogue import (
    accepted,
    databases,
    keychain,
    machine,
    network,
    pasted,
    refused,
    tool,
)
from notion_wizard.core.catalogue.entry import Entry
from notion_wizard.core.codes import Code

_FAMILIES: Final = (pasted, network, refused, accepted, tool, databases, keychain, machine)

ENTRIES: Final[Mapping[Code, Entry]] = dict(
    chain.from_iterable(family.ENTRIES.items() for family in _FAMILIES)
)
"""The entry of every code."""


def entry_of(code: Code, variant: str = "") -> Entry:
    """Return the entry of a code, in the variant's wording where the code has that variant."""
    entry = ENTRIES[code]
    return entry.variants.get(variant, entry)
