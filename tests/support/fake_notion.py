"""A Notion in memory that answers as it is told, for tests of what stands before the network."""

from collections.abc import Callable
from dataclasses import dataclass, field

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Identity, Owner
from notion_wizard.core.ports import Cancel, SearchOrder
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Ability, DataSource, Found, ObjectKind, SearchPage, TitlesPage
from notion_wizard.core.secret import Secret

IDENTITY = Identity("Northwind Studio", "w1", "Order sync", "c1", Owner.WORKSPACE)
PAGES = (
    SearchPage((DataSource("s1", "Orders", "d1"), DataSource("s2", "Customers", "d2")), "cursor"),
    SearchPage((DataSource("s3", "Stock list", "d3"),)),
)


def nothing() -> None:
    """Do nothing before an answer."""


@dataclass
class FakeNotion:
    """Each answer may be a Problem's code instead; a `before_…` runs before that answer.

    The list is told from its beginning alone.
    """

    way: Code | None = None
    inspected: Diagnosis | None = None
    answer: Identity | Code = IDENTITY
    pages: tuple[SearchPage | Code, ...] = PAGES
    ability: Ability | Code = Ability.YES
    found: Found | Code = field(default_factory=lambda: Found(ObjectKind.DATABASE, "d1", "Orders"))
    before_identify: Callable[[], object] = nothing
    before_second_page: Callable[[], object] = nothing
    before_ability: Callable[[], object] = nothing
    before_find: Callable[[], object] = nothing
    calls: list[str] = field(default_factory=list)

    def reach(self, _cancel: Cancel) -> None:
        self._called("reach", self.way)

    def inspection(self, _cancel: Cancel) -> Diagnosis | None:
        return self.inspected

    def identify(self, _token: Secret, _cancel: Cancel) -> tuple[Identity, str | None]:
        self.before_identify()
        self._called("identify", self.answer)
        return self.answer, "request-1"

    def may_read_content(self, _token: Secret, _cancel: Cancel) -> Ability:
        self.before_ability()
        self._called("may_read_content", self.ability)
        return self.ability

    may_read_comments = may_read_users = may_read_content

    def search(
        self,
        _token: Secret,
        cursor: str | None,
        _cancel: Cancel,
        order: SearchOrder = SearchOrder.NEWEST_FIRST,
    ) -> SearchPage:
        if order is SearchOrder.OLDEST_FIRST:
            raise Problem(Code.STRANGE_ANSWER)
        number = 0 if cursor is None else self._number_behind(cursor)
        self.calls.append("search")
        if number > 0:
            self.before_second_page()
        page = self.pages[number]
        if isinstance(page, Code):
            raise Problem(page, request_id="request-2")
        return page

    def page_titles(self, _token: Secret, _cursor: str | None, _cancel: Cancel) -> TitlesPage:
        return TitlesPage({})

    def _number_behind(self, cursor: str) -> int:
        cursors = [None if isinstance(page, Code) else page.next_cursor for page in self.pages]
        return cursors.index(cursor) + 1

    def find(self, _token: Secret, _object_id: str, _cancel: Cancel) -> Found:
        self.before_find()
        self._called("find", self.found)
        return self.found

    def _called(self, name: str, answer: object) -> None:
        self.calls.append(name)
        if isinstance(answer, Code):
            raise Problem(answer)
