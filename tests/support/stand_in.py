"""The practice Notion as tests need it: its world may change, and it tells what it was asked."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.practice.scenario import OLD_WORKSPACE, STUDIO
from notion_wizard.practice.server import PracticeServer
from notion_wizard.practice.workspaces import studio
from notion_wizard.practice.world import Connection, World

NEW_TOKEN: Final = "ntn_" + "20000000001" + "CanaryNewTokenThatNobodyMaySeeAB9xY"
OLD_TOKEN: Final = "ntn_" + "20000000002" + "CanaryOldTokenThatNobodyMaySeeCD7qZ"

HANGING: Final = 600
"""Seconds an answer takes that nobody waits for."""


class StandIn(PracticeServer):
    """A context manager, as the practice server is."""

    def becomes(self, world: World) -> None:
        """Answer from another world from now on."""
        self._server.world = world

    def opens(self, tokens: Mapping[str, Connection]) -> None:
        """Accept these tokens and no others from now on."""
        self.becomes(replace(self._server.world, tokens=tokens))

    def hangs(self) -> None:
        """Take the next questions, and never answer."""
        self.becomes(replace(self._server.world, delay=HANGING))

    def times_asked(self, path: str) -> int:
        """Return how often this path was asked."""
        looks = self._server._looks.items()
        return sum(count for (_method, asked, _body), count in looks if asked == f"/v1{path}")


def northwind() -> StandIn:
    """A Notion in which the new token opens the studio, and the old one the workspace before."""
    return StandIn(World({NEW_TOKEN: STUDIO, OLD_TOKEN: OLD_WORKSPACE}, studio))
