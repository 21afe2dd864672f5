"""The practice Notion as tests need it: its world may change, and it tells what it was asked."""

import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from notion_wizard.practice.scenario import OLD_WORKSPACE, STUDIO
from notion_wizard.practice.server import PracticeServer
from notion_wizard.practice.workspaces import studio
from notion_wizard.practice.world import World

NEW_TOKEN: Final = "ntn_" + "20000000001" + "CanaryNewTokenThatNobodyMaySeeAB9xY"
OLD_TOKEN: Final = "ntn_" + "20000000002" + "CanaryOldTokenThatNobodyMaySeeCD7qZ"

_NOBODY_WAITS_SO_LONG: Final = 600
_PATIENCE: Final = 60


class StandIn(PracticeServer):
    """A context manager, as the practice server is."""

    def becomes(self, **changes: object) -> None:
        """Answer from a world that differs in this from now on."""
        self._server.world = replace(self._server.world, **changes)

    @contextmanager
    def hanging(self) -> Generator[None]:
        """Take the questions that come now, and never answer them."""
        self.becomes(delay=_NOBODY_WAITS_SO_LONG)
        yield
        self.becomes(delay=0)

    def times_asked(self, path: str) -> int:
        """Return how often this path was asked."""
        looks = self._server._looks.items()
        return sum(count for (_method, asked, *_), count in looks if asked == f"/v1{path}")

    def wait_until_asked(self, path: str, times: int) -> None:
        """Wait until this path was asked as often as that."""
        deadline = time.monotonic() + _PATIENCE
        while self.times_asked(path) < times:
            assert time.monotonic() < deadline, f"{path} was not asked {times} times"
            time.sleep(0.01)


def northwind() -> StandIn:
    """A Notion in which the new token opens the studio, and the old one the workspace before."""
    return StandIn(World({NEW_TOKEN: STUDIO, OLD_TOKEN: OLD_WORKSPACE}, studio))
