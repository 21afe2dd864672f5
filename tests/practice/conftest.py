"""A plain client of the practice Notion, so that these tests do not rest on our own adapter."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
import requests

VERSION = "2025-09-03"
_NO_PROXY = {"http": "", "https": ""}


@dataclass
class Client:
    """Asks one practice Notion with one token."""

    api_url: str
    token: str | None
    version: str | None = VERSION
    session: requests.Session = field(default_factory=requests.Session)

    def headers(self) -> dict[str, str]:
        headers = {}
        if self.token is not None:
            headers["Authorization"] = f"Bearer {self.token}"
        if self.version is not None:
            headers["Notion-Version"] = self.version
        return headers

    def get(self, path: str, *, timeout: float | tuple[float, float] = 30) -> requests.Response:
        return self.session.get(
            self.api_url + path,
            headers=self.headers(),
            timeout=timeout,
            allow_redirects=False,
            proxies=_NO_PROXY,
        )

    def search(self, **fields: object) -> requests.Response:
        question = {
            "filter": {"property": "object", "value": "data_source"},
            "page_size": 100,
            "sort": {"timestamp": "last_edited_time", "direction": "descending"},
        }
        return self.session.post(
            f"{self.api_url}/search",
            headers=self.headers(),
            json=question | fields,
            timeout=30,
            proxies=_NO_PROXY,
        )

    def listed(self, most_pages: int = 50) -> tuple[list[dict], int]:
        """Follow the cursors to the end; return the results and the number of pages."""
        results, cursor = [], {}
        for number in range(1, most_pages + 1):
            page = self.search(**cursor).json()
            results += page["results"]
            if not page["has_more"]:
                assert page["next_cursor"] is None
                return results, number
            cursor = {"start_cursor": page["next_cursor"]}
        return results, most_pages


@pytest.fixture
def client() -> Callable[..., Client]:
    sessions = []

    def make(api_url: str, token: str | None, version: str | None = VERSION) -> Client:
        made = Client(api_url, token, version)
        sessions.append(made.session)
        return made

    yield make
    for session in sessions:
        session.close()
