"""Notion's words and addresses, out of one dated file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from notion_wizard.resources import resource


@dataclass(frozen=True, slots=True)
class Screens:
    """What Notion's screens say and where they are.

    `date` is the month they were looked at: "2026-11". `links` holds https addresses by key.
    `words` are the facts that a text about Notion's screens is filled with.
    """

    date: str
    links: Mapping[str, str]
    words: Mapping[str, str]


def load_screens() -> Screens:
    """Read `resources/screens.toml`."""
    with resource("screens.toml").open("rb") as file:
        content = tomllib.load(file)
    return Screens(content["date"], content["links"], content["words"])
