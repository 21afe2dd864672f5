"""The stories to practise, as data. A slug that is a code's slug ends in that code."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Situation
from notion_wizard.core.problem import Problem
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.practice.keychains import KEYCHAINS
from notion_wizard.practice.pastes import PASTES
from notion_wizard.practice.scenario import (
    PERSON,
    PERSONAL_TOKEN,
    SAVED,
    SAVED_BEFORE_THE_MOVE,
    STUDIO,
    TOKEN,
    WORLD,
    Scenario,
)
from notion_wizard.practice.tools import TOOLS
from notion_wizard.practice.verdicts import SEEN_BEFORE, VERDICTS
from notion_wizard.practice.ways import WAYS
from notion_wizard.practice.workspaces import (
    LATECOMER_ID,
    LINKED_VIEW_ID,
    OPERATIONS_PAGE_ID,
    ORDERS_ID,
    TRASHED_ID,
    branches,
    latecomer,
    link_to,
    studio,
    studio_and_latecomer,
)
from notion_wizard.practice.world import ListEnding, Right, World, nothing

DEFAULT_SLUG: Final = "databases-found"

_DATABASES: Final = (
    Scenario(
        slug=DEFAULT_SLUG,
        title=QT_TRANSLATE_NOOP("Practice", "All is well"),
        summary=QT_TRANSLATE_NOOP("Practice", "The token works and reaches 37 databases."),
    ),
    Scenario(
        slug="many-databases",
        title=QT_TRANSLATE_NOOP("Practice", "2,000 databases"),
        summary=QT_TRANSLATE_NOOP("Practice", "The list comes in 20 parts."),
        world=World({TOKEN: STUDIO}, branches),
    ),
    Scenario(
        slug="nothing-shared",
        title=QT_TRANSLATE_NOOP("Practice", "Nothing is shared yet"),
        summary=QT_TRANSLATE_NOOP("Practice", "The token works, but no database is shared."),
        world=World({TOKEN: STUDIO}, nothing),
    ),
    Scenario(
        slug="nothing-visible",
        title=QT_TRANSLATE_NOOP("Practice", "A personal token that sees nothing"),
        summary=QT_TRANSLATE_NOOP("Practice", "Anna Lindgren sees no database in Notion."),
        world=World({PERSONAL_TOKEN: PERSON}, nothing),
        token=PERSONAL_TOKEN,
    ),
    Scenario(
        slug="database-appeared",
        title=QT_TRANSLATE_NOOP("Practice", "A database appears"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "Nothing is shared at first. At the third look “Spare parts” is there."
        ),
        world=World({TOKEN: STUDIO}, latecomer),
    ),
    Scenario(
        slug="cannot-read-content",
        title=QT_TRANSLATE_NOOP("Practice", "The connection may not read"),
        summary=QT_TRANSLATE_NOOP("Practice", "The capability “Read content” is off in Notion."),
        world=World(
            {TOKEN: replace(STUDIO, lacks=frozenset(Right) - {Right.READ_CONTENT})},
            studio,
            readable_from_look=2,
        ),
    ),
    Scenario(
        slug="list-incomplete",
        title=QT_TRANSLATE_NOOP("Practice", "A list with gaps"),
        summary=QT_TRANSLATE_NOOP("Practice", "Notion says that it left some databases out."),
        world=replace(WORLD, list_ending=ListEnding.INCOMPLETE),
    ),
    Scenario(
        slug="list-interrupted",
        title=QT_TRANSLATE_NOOP("Practice", "A list that breaks off"),
        summary=QT_TRANSLATE_NOOP("Practice", "The connection breaks in the middle of the list."),
        world=World({TOKEN: STUDIO}, branches, ListEnding.CUT),
    ),
    Scenario(
        slug="endless-list",
        title=QT_TRANSLATE_NOOP("Practice", "A list that would never end"),
        summary=QT_TRANSLATE_NOOP("Practice", "Notion gives the same part again and again."),
        world=World({TOKEN: STUDIO}, branches, ListEnding.LOOP),
    ),
    Scenario(
        slug="link-reachable",
        title=QT_TRANSLATE_NOOP("Practice", "The link of a database that is shared"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "Nothing is wrong with it: the tool has to load its list again."
        ),
        situation=Situation.MISSING,
        link=link_to(ORDERS_ID, "Orders-2026"),
        remembered=(SAVED,),
    ),
    Scenario(
        slug="link-not-shared-or-missing",
        title=QT_TRANSLATE_NOOP("Practice", "One database is missing"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "“Spare parts” is not shared at first. At the third look it is there."
        ),
        world=World({TOKEN: STUDIO}, studio_and_latecomer),
        situation=Situation.MISSING,
        link=link_to(LATECOMER_ID, "Spare-parts"),
        remembered=(SAVED,),
    ),
    Scenario(
        slug="link-other-workspace",
        title=QT_TRANSLATE_NOOP("Practice", "A link of the old workspace"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "They moved, and the link still leads to “Northwind (old)”. Copies have links of "
            "their own.",
        ),
        situation=Situation.MOVED,
        link=f"https://www.notion.so/northwind-old/{LATECOMER_ID.replace('-', '')}",
        remembered=(SAVED_BEFORE_THE_MOVE,),
    ),
    Scenario(
        slug="link-is-page",
        title=QT_TRANSLATE_NOOP("Practice", "The link of a page"),
        summary=QT_TRANSLATE_NOOP("Practice", "The link leads to the page around the databases."),
        situation=Situation.MISSING,
        link=link_to(OPERATIONS_PAGE_ID, "Operations"),
        remembered=(SAVED,),
    ),
    Scenario(
        slug="link-is-linked-view",
        title=QT_TRANSLATE_NOOP("Practice", "The link of a linked view"),
        summary=QT_TRANSLATE_NOOP("Practice", "The link leads to a view of another database."),
        situation=Situation.MISSING,
        link=link_to(LINKED_VIEW_ID, "Orders-of-this-week"),
        remembered=(SAVED,),
    ),
    Scenario(
        slug="link-not-notion",
        title=QT_TRANSLATE_NOOP("Practice", "The link of another web site"),
        summary=QT_TRANSLATE_NOOP("Practice", "The wrong browser tab was open when it was copied."),
        situation=Situation.MISSING,
        link="https://www.example.com/orders",
        remembered=(SAVED,),
    ),
    Scenario(
        slug="link-without-id",
        title=QT_TRANSLATE_NOOP("Practice", "A link that leads to no database"),
        summary=QT_TRANSLATE_NOOP("Practice", "The second half of the link was left behind."),
        situation=Situation.MISSING,
        link="https://www.notion.so/northwind/Orders",
        remembered=(SAVED,),
    ),
    Scenario(
        slug="link-in-trash",
        title=QT_TRANSLATE_NOOP("Practice", "A database in the trash"),
        summary=QT_TRANSLATE_NOOP("Practice", "The link leads to a database that was deleted."),
        situation=Situation.MISSING,
        link=link_to(TRASHED_ID, "Orders-2019"),
        remembered=(SAVED,),
    ),
)

SCENARIOS: Final[Mapping[str, Scenario]] = {
    scenario.slug: scenario
    for scenario in (*_DATABASES, *PASTES, *SEEN_BEFORE, *WAYS, *VERDICTS, *TOOLS, *KEYCHAINS)
}
"""Every scenario by its slug, in the order in which the picker shows them."""


def scenario_named(slug: str) -> Scenario:
    """Return the scenario with this slug; a Problem with WRONG_USE if there is none."""
    scenario = SCENARIOS.get(slug)
    if scenario is None:
        # The slug is not told again: it came from an argument, and could be anything.
        raise Problem(Code.WRONG_USE)
    return scenario
