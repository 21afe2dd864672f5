"""The ways to Notion in the stories, which no server on this computer could show as they are."""

from collections.abc import Callable, Mapping
from typing import Any, Final, ParamSpec, TypeVar

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.ports import Cancel, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.text import Fact

_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")

NOTION: Final[dict[str, Fact]] = {"host": "api.notion.com", "port": 443}
"""Where Notion answers, outside the stories."""


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


class FaultyWay:
    """A `core.ports.Notion` that is not reached: every call raises the same problem.

    With an open way `behind` it that is so until something is tried a second time.
    """

    def __init__(
        self,
        fault: Code,
        facts: Mapping[str, Fact],
        behind: Callable[[], Notion] | None = None,
    ) -> None:
        self._fault, self._facts, self._behind = fault, facts, behind
        self._tried = dict[str, Cancel | None]()
        self._is_mended = False
        self.reach, self.inspection = self._blocked("reach"), self._blocked("inspection")
        self.identify, self.search = self._blocked("identify"), self._blocked("search")
        self.page_titles, self.find = self._blocked("page_titles"), self._blocked("find")
        self.may_read_content = self._blocked("may_read_content")
        self.may_read_comments = self._blocked("may_read_comments")
        self.may_read_users = self._blocked("may_read_users")

    def _blocked(self, name: str) -> Callable[..., Any]:
        def ask(*asked: object, **named: object) -> object:
            cancel = next((one for one in asked if isinstance(one, Cancel)), None)
            if name in self._tried:
                before = self._tried[name]
                # Nobody has seen what came of one that was stopped.
                self._is_mended |= before is None or not before.is_set
            self._tried[name] = cancel
            if self._behind is None or not self._is_mended:
                raise Problem(self._fault, **self._facts)
            return getattr(self._behind(), name)(*asked, **named)

        return ask


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
