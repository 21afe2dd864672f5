"""The ways to Notion in the stories, which no server on this computer could show as they are."""

from collections.abc import Callable, Mapping
from typing import Final, NoReturn, ParamSpec, TypeVar

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.ports import Cancel, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.text import Fact

_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")

NOTION: Final[dict[str, Fact]] = {"host": "api.notion.com", "port": 443}
"""Where Notion answers, outside the stories."""


class FaultyWay:
    """A `core.ports.Notion` that is never reached: every call raises the same problem."""

    def __init__(self, fault: Code, facts: Mapping[str, Fact]) -> None:
        self._fault = fault
        self._facts = facts

    def _break(self, *_asked: object, **_named: object) -> NoReturn:
        raise Problem(self._fault, **self._facts)

    reach = inspection = identify = search = page_titles = find = _break
    may_read_content = may_read_comments = may_read_users = _break


class PlayedWay:
    """A `core.ports.Notion` that a practice server plays: what goes wrong there names Notion.

    `inspected_by` is who inspects the connection in this story, if somebody does.
    """

    def __init__(self, notion: Notion, inspected_by: str | None) -> None:
        self._inspected_by = inspected_by
        self._inspection = notion.inspection
        self.reach, self.identify = _at_notion(notion.reach), _at_notion(notion.identify)
        self.search, self.page_titles = _at_notion(notion.search), _at_notion(notion.page_titles)
        self.find = _at_notion(notion.find)
        self.may_read_content = _at_notion(notion.may_read_content)
        self.may_read_comments = _at_notion(notion.may_read_comments)
        self.may_read_users = _at_notion(notion.may_read_users)

    def inspection(self, cancel: Cancel) -> Diagnosis | None:
        """Return 214 where somebody inspects: only this computer trusts the certificate."""
        if self._inspected_by is None:
            return self._inspection(cancel)
        return Diagnosis(Code.INSPECTED_BUT_TRUSTED, {**NOTION, "issuer": self._inspected_by})


def _at_notion(ask: Callable[_Asked, _Answer]) -> Callable[_Asked, _Answer]:
    """Let a problem of this call name Notion in place of this computer."""

    def asked(*arguments: _Asked.args, **named: _Asked.kwargs) -> _Answer:
        try:
            return ask(*arguments, **named)
        except Problem as problem:
            facts = problem.diagnosis.facts
            if "host" not in facts:
                raise
            told = Problem(problem.code, **{**facts, **NOTION})
        raise told

    return asked
