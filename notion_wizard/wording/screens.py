"""Notion's words and addresses, out of one dated file."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any

from notion_wizard.resources import text_of_resource


class Screens:
    """What Notion's screens say and where they are: `resources/screens.toml`, read when asked."""

    @property
    def month(self) -> date:
        """The month they were looked at, as its first day; `Wording.month` shows it."""
        return date.fromisoformat(f"{self._content['date']}-01")

    @property
    def links(self) -> Mapping[str, str]:
        """Https addresses by key."""
        return self._content["links"]

    def words_in(self, language: str) -> Mapping[str, str]:
        """Return the facts that a text about Notion's screens is filled with.

        Where Notion's word in that language is known it stands there, the English in brackets.
        """
        return {**self._content["words"], **self._content["words_in"].get(language, {})}

    @cached_property
    def _content(self) -> Mapping[str, Any]:
        import tomllib  # noqa: PLC0415 - the first screen shows none of Notion's words

        return tomllib.loads(text_of_resource("screens.toml"))


def load_screens() -> Screens:
    """Return them as they are in the file."""
    return Screens()
