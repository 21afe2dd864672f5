"""The catalogue of diagnoses: severity and every text of every code, one module a family.

Everything that a person reads about a problem comes from here: screens, `check`, the report,
the handbook.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from notion_wizard.core.catalogue.entry import Entry
from notion_wizard.core.codes import Code


class _Entries(Mapping[Code, Entry]):
    """Made when one is first looked up: a window that opens has nothing to tell yet."""

    @cached_property
    def _by_code(self) -> Mapping[Code, Entry]:
        from notion_wizard.core.catalogue import (  # noqa: PLC0415 - as said above
            accepted,
            databases,
            keychain,
            machine,
            network,
            pasted,
            refused,
            tool,
        )

        families = (pasted, network, refused, accepted, tool, databases, keychain, machine)
        return {code: entry for family in families for code, entry in family.ENTRIES.items()}

    def __getitem__(self, code: Code) -> Entry:
        return self._by_code[code]

    def __iter__(self) -> Iterator[Code]:
        return iter(self._by_code)

    def __len__(self) -> int:
        return len(self._by_code)


ENTRIES: Final[Mapping[Code, Entry]] = _Entries()
"""The entry of every code."""


def entry_of(code: Code, variant: str = "") -> Entry:
    """Return the entry of a code, in the variant's wording where the code has that variant."""
    entry = ENTRIES[code]
    return entry.variants.get(variant, entry)
