"""2xx: the way to Notion."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.catalogue.clouds import CLOUD_FAULT_NOTE, CLOUD_NOTE, MAYBE_CLOUD_NOTE
from notion_wizard.core.catalogue.entry import Entry, Severity
from notion_wizard.core.catalogue.in_tool import IN_TOOL, IN_TOOL_ENTRIES
from notion_wizard.core.catalogue.network.before_token import BEFORE_TOKEN, EXPLANATIONS
from notion_wizard.core.catalogue.network.in_between import IN_BETWEEN
from notion_wizard.core.catalogue.network.no_trust import NO_TRUST
from notion_wizard.core.catalogue.network.no_way import NO_WAY
from notion_wizard.core.catalogue.network.notion_itself import NOTION_ITSELF
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

__all__ = ["CLOUD_FAULT_NOTE", "CLOUD_NOTE", "ENTRIES", "MAYBE_CLOUD_NOTE"]

_AFTER_YES: Final = QT_TRANSLATE_NOOP(
    "Network",
    "Notion has accepted your token before. Only what was asked after that got no answer.",
)


def _variants(code: Code, entry: Entry) -> Mapping[str, Entry]:
    """Return the entry in other lights: as a tool met it, before a token, behind a good one."""
    variants = dict(entry.variants)
    if code in IN_TOOL_ENTRIES:
        variants[IN_TOOL] = IN_TOOL_ENTRIES[code]
    if entry.severity is Severity.UNDECIDED:
        variants["after-yes"] = replace(entry, explanation=_AFTER_YES, variants={})
        early = EXPLANATIONS[code]
        variants[BEFORE_TOKEN] = replace(entry, explanation=early, variants={})
    return variants


ENTRIES: Final[Mapping[Code, Entry]] = {
    code: replace(entry, variants=_variants(code, entry))
    for code, entry in {**NO_WAY, **NO_TRUST, **IN_BETWEEN, **NOTION_ITSELF}.items()
}
"""The entries of 2xx."""
