"""The command line was used wrongly: 902, exit 2."""

from notion_wizard.core.text import Fact, Text


class WrongUse(Exception):  # noqa: N818 - named as its code, wrong-use
    """What was wrong, as a text with harmless facts: nothing that was typed, unless scrubbed."""

    def __init__(self, reason: Text, **facts: Fact) -> None:
        super().__init__(reason.source)
        self.reason = reason
        self.facts = facts
