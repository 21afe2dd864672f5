"""A request that passed Notion's door: whose it is, and what may be refused from here on."""

from dataclasses import dataclass

from notion_wizard.practice.exchange import Request
from notion_wizard.practice.objects import Body
from notion_wizard.practice.world import Connection, PracticeDatabase, PracticePage, Right, World


class Refusal(Exception):  # noqa: N818 - Notion's no is an answer here, not an error
    """Notion says no: the parts of its envelope, and for how many seconds it asks to wait."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        additional_data: Body | None = None,
        wait: int | None = None,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.additional_data = additional_data
        self.wait = wait


def not_valid(message: str) -> Refusal:
    """Return the refusal of a request that is put together wrongly."""
    return Refusal(400, "validation_error", message)


def not_allowed() -> Refusal:
    """Return the refusal of a question for which the connection lacks a capability."""
    return Refusal(403, "restricted_resource", "Insufficient permissions for this endpoint.")


@dataclass(frozen=True, slots=True)
class Visit:
    """A request with an accepted token, and what it sees."""

    world: World
    connection: Connection
    request: Request

    @property
    def databases(self) -> tuple[PracticeDatabase, ...]:
        """The databases that are shared by now, whether search finds them or not."""
        return tuple(
            database
            for database in self.world.databases()
            if database.shared_from_look <= self.request.look
        )

    @property
    def pages(self) -> tuple[PracticePage, ...]:
        """The pages that the databases stand on."""
        parents = (database.parent for database in self.databases)
        return tuple(dict.fromkeys(parent for parent in parents if parent))

    def demand_reading(self) -> None:
        """Refuse the request unless content may be read, by now."""
        self.demand(Right.READ_CONTENT)
        if self.request.look < self.world.readable_from_look:
            raise not_allowed()

    def demand(self, right: Right) -> None:
        """Refuse the request unless the connection has this capability."""
        if not self.connection.may(right):
            raise not_allowed()
