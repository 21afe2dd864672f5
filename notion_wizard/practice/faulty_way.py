"""Ways to Notion that no server on this computer could show: broken ones, and an inspected one."""

from collections.abc import Mapping
from typing import NoReturn

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.ports import Cancel, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.text import Fact


class FaultyWay:
    """A `core.ports.Notion` that is never reached: every call raises the same problem."""

    def __init__(self, fault: Code, facts: Mapping[str, Fact]) -> None:
        self._fault = fault
        self._facts = facts

    def _break(self, *_asked: object, **_named: object) -> NoReturn:
        raise Problem(self._fault, **self._facts)

    reach = inspection = identify = search = page_titles = find = _break
    may_read_content = may_read_comments = may_read_users = _break


class InspectedWay:
    """A `core.ports.Notion` that answers as the given one, over a connection that is inspected."""

    def __init__(self, notion: Notion, issuer: str) -> None:
        self._told = Diagnosis(
            Code.INSPECTED_BUT_TRUSTED,
            {"host": "api.notion.com", "port": 443, "issuer": issuer},
        )
        self.reach, self.identify = notion.reach, notion.identify
        self.search, self.page_titles, self.find = notion.search, notion.page_titles, notion.find
        self.may_read_content = notion.may_read_content
        self.may_read_comments = notion.may_read_comments
        self.may_read_users = notion.may_read_users

    def inspection(self, cancel: Cancel) -> Diagnosis | None:
        """Return 214: only this computer trusts the certificate."""
        del cancel
        return self._told
