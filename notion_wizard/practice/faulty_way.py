"""A way to Notion that is broken in a manner which no server on this computer could show."""

from collections.abc import Mapping
from typing import NoReturn

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.core.text import Fact


class FaultyWay:
    """A `core.ports.Notion` that is never reached: every call raises the same problem."""

    def __init__(self, fault: Code, facts: Mapping[str, Fact]) -> None:
        self._fault = fault
        self._facts = facts

    def _break(self, *_asked: object, **_named: object) -> NoReturn:
        raise Problem(self._fault, **self._facts)

    reach = inspection = identify = search = find = _break
    may_read_content = may_read_comments = may_read_users = _break
