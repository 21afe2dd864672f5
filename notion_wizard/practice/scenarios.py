"""The stories to practise, as data. A slug that is a code's slug ends in that code."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Situation
from notion_wizard.core.problem import Problem
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.practice.exchange import HALF_AN_ANSWER, Answer
from notion_wizard.practice.pastes import PASTES
from notion_wizard.practice.scenario import (
    LAST_WORKED,
    OLD_TOKEN,
    OLD_WORKSPACE,
    PERSON,
    PERSONAL_TOKEN,
    REPLACED_TOKEN,
    STUDIO,
    STUDIO_BEFORE,
    THIS_MORNING,
    TOKEN,
    VERIFICATION_TOKEN,
    WORLD,
    Remembered,
    Scenario,
)
from notion_wizard.practice.workspaces import (
    LATECOMER_ID,
    LINKED_VIEW_ID,
    OPERATIONS_PAGE_ID,
    TRASHED_ID,
    branches,
    latecomer,
    link_to,
    studio,
    studio_and_latecomer,
)
from notion_wizard.practice.world import ListEnding, Right, World, nothing

DEFAULT_SLUG: Final = "databases-found"

_SAVED: Final = Remembered(
    token=TOKEN,
    connection=STUDIO,
    name="Northwind Studio – Order sync",
    worked_at=LAST_WORKED,
    databases=37,
)
_SAVED_BEFORE_THE_MOVE: Final = Remembered(
    token=OLD_TOKEN,
    connection=OLD_WORKSPACE,
    name="Northwind (old) – Order sync",
    worked_at=LAST_WORKED,
    databases=37,
)
_SAVED_BY_ANOTHER_CONNECTION: Final = Remembered(
    token=OLD_TOKEN,
    connection=STUDIO_BEFORE,
    name="Northwind Studio – Order sync (2024)",
    worked_at=LAST_WORKED,
    databases=37,
)

_REFUSES: Final = World()
_HTML: Final = {"Content-Type": "text/html; charset=utf-8"}
_TRUST: Final = {"host": "api.notion.com", "port": 443, "issuer": "Northwind Office Gateway"}

_SEEN_BEFORE: Final = (
    Scenario(
        slug="same-as-saved",
        title=QT_TRANSLATE_NOOP("Practice", "A token that is saved already"),
        summary=QT_TRANSLATE_NOOP("Practice", "This computer keeps it, and it still works."),
        remembered=(_SAVED,),
    ),
    Scenario(
        slug="refused-before",
        title=QT_TRANSLATE_NOOP("Practice", "A token that was turned down before"),
        summary=QT_TRANSLATE_NOOP("Practice", "Notion turned down the very same one earlier."),
        world=_REFUSES,
        token=REPLACED_TOKEN,
        remembered=(Remembered(token=REPLACED_TOKEN, refused_at=THIS_MORNING),),
    ),
)

_WAY: Final = (
    Scenario(
        slug="offline",
        title=QT_TRANSLATE_NOOP("Practice", "No internet"),
        summary=QT_TRANSLATE_NOOP("Practice", "This computer is not online."),
        fault=Code.OFFLINE,
    ),
    Scenario(
        slug="timed-out",
        title=QT_TRANSLATE_NOOP("Practice", "No answer"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "Notion does not answer in time. It takes a minute until that is sure."
        ),
        world=replace(WORLD, delay=600),
    ),
    Scenario(
        slug="connection-cut",
        title=QT_TRANSLATE_NOOP("Practice", "The connection breaks"),
        summary=QT_TRANSLATE_NOOP("Practice", "Each answer ends before it is whole."),
        world=replace(WORLD, in_the_way=HALF_AN_ANSWER),
    ),
    Scenario(
        slug="tls-not-trusted",
        title=QT_TRANSLATE_NOOP("Practice", "An office network looks inside"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "The network opens secure connections, and this computer does not trust it for that.",
        ),
        fault=Code.TLS_NOT_TRUSTED,
        fault_facts=_TRUST,
    ),
    Scenario(
        slug="sign-in-page",
        title=QT_TRANSLATE_NOOP("Practice", "A hotel's sign-in page"),
        summary=QT_TRANSLATE_NOOP("Practice", "A sign-in page answers in place of Notion."),
        world=replace(
            WORLD, in_the_way=Answer(200, _HTML, b"<!doctype html><title>Guest access</title>")
        ),
    ),
    Scenario(
        slug="blocked",
        title=QT_TRANSLATE_NOOP("Practice", "The network is blocked"),
        summary=QT_TRANSLATE_NOOP("Practice", "A block page answers before Notion is reached."),
        world=replace(
            WORLD,
            in_the_way=Answer(
                403,
                {**_HTML, "cf-ray": "8f0c1d2e3a4b5c6d-AMS"},
                b"<!doctype html><title>Access denied</title>",
            ),
        ),
    ),
    Scenario(
        slug="strange-answer",
        title=QT_TRANSLATE_NOOP("Practice", "An answer that makes no sense"),
        summary=QT_TRANSLATE_NOOP("Practice", "Something answers, but not as Notion does."),
        world=replace(WORLD, in_the_way=Answer(200, {"Content-Type": "application/json"}, b"[]")),
    ),
    Scenario(
        slug="notion-busy",
        title=QT_TRANSLATE_NOOP("Practice", "Notion asks to wait"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Too many requests came from this workspace. Notion asks for 15 minutes, long enough "
            "to look at this state; here it stays so.",
        ),
        world=replace(WORLD, busy_for=900),
    ),
    Scenario(
        slug="notion-trouble",
        title=QT_TRANSLATE_NOOP("Practice", "Notion has trouble"),
        summary=QT_TRANSLATE_NOOP("Practice", "Notion itself is down for the moment."),
        world=replace(WORLD, is_down=True),
    ),
)

_TOKENS: Final = (
    Scenario(
        slug="token-refused",
        title=QT_TRANSLATE_NOOP("Practice", "Notion turns the token down"),
        summary=QT_TRANSLATE_NOOP("Practice", "The token was replaced, and this is the older one."),
        world=_REFUSES,
        token=REPLACED_TOKEN,
    ),
    Scenario(
        slug="token-revoked",
        title=QT_TRANSLATE_NOOP("Practice", "Notion says that it was revoked"),
        summary=QT_TRANSLATE_NOOP("Practice", "Someone took the token back."),
        world=World(refusal="API token revoked"),
        token=REPLACED_TOKEN,
    ),
    Scenario(
        slug="token-expired",
        title=QT_TRANSLATE_NOOP("Practice", "Notion says that it expired"),
        summary=QT_TRANSLATE_NOOP("Practice", "The token was made for a certain time."),
        world=World(refusal="API token expired"),
        token=REPLACED_TOKEN,
    ),
    Scenario(
        slug="token-switched-off",
        title=QT_TRANSLATE_NOOP("Practice", "A saved token that no longer works"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "It worked until early November. Check it from Home, or paste it again.",
        ),
        world=_REFUSES,
        remembered=(_SAVED,),
    ),
    Scenario(
        slug="maybe-webhook-secret",
        title=QT_TRANSLATE_NOOP("Practice", "What came with a webhook"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Notion’s message to a webhook was copied. Its token only confirms the webhook.",
        ),
        world=_REFUSES,
        token=VERIFICATION_TOKEN,
        clipboard=f'{{"verification_token": "{VERIFICATION_TOKEN}"}}',
    ),
    Scenario(
        slug="too-fresh",
        title=QT_TRANSLATE_NOOP("Practice", "A token that was made a moment ago"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Say that you are a workspace owner. Notion knows the token at the second try.",
        ),
        world=replace(WORLD, known_from_look=2),
        situation=Situation.FIRST,
    ),
    Scenario(
        slug="account-restricted",
        title=QT_TRANSLATE_NOOP("Practice", "The account is restricted"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "Notion does not open this person's account to tools."
        ),
        world=World(refusal="This user's account is restricted from accessing the public API."),
    ),
    Scenario(
        slug="other-workspace",
        title=QT_TRANSLATE_NOOP("Practice", "After a move: the new workspace"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "The earlier token opened “Northwind (old)”. The new one opens “Northwind Studio”.",
        ),
        situation=Situation.MOVED,
        remembered=(_SAVED_BEFORE_THE_MOVE,),
    ),
    Scenario(
        slug="still-old-workspace",
        title=QT_TRANSLATE_NOOP("Practice", "After a move: still the old workspace"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Choose that you moved. The new token opens “Northwind (old)” like the one before.",
        ),
        world=World({REPLACED_TOKEN: OLD_WORKSPACE}, studio),
        token=REPLACED_TOKEN,
        situation=Situation.MOVED,
        remembered=(_SAVED_BEFORE_THE_MOVE,),
    ),
    Scenario(
        slug="other-connection",
        title=QT_TRANSLATE_NOOP("Practice", "Another connection than before"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "The token opens the same workspace through another connection."
        ),
        remembered=(_SAVED_BY_ANOTHER_CONNECTION,),
    ),
    Scenario(
        slug="personal-token",
        title=QT_TRANSLATE_NOOP("Practice", "A personal token"),
        summary=QT_TRANSLATE_NOOP("Practice", "It sees what Anna Lindgren sees in Notion."),
        world=World({PERSONAL_TOKEN: PERSON}, studio),
        token=PERSONAL_TOKEN,
    ),
    Scenario(
        slug="wizard-outdated",
        title=QT_TRANSLATE_NOOP("Practice", "Notion has moved on"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "Notion no longer answers questions as this wizard asks them."
        ),
        world=replace(WORLD, versions=frozenset({"2031-01-01"})),
    ),
)

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
        world=World({TOKEN: replace(STUDIO, lacks=frozenset(Right))}, studio),
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
        summary=QT_TRANSLATE_NOOP("Practice", "The connection breaks after 200 databases."),
        world=World({TOKEN: STUDIO}, branches, ListEnding.CUT),
    ),
    Scenario(
        slug="endless-list",
        title=QT_TRANSLATE_NOOP("Practice", "A list that would never end"),
        summary=QT_TRANSLATE_NOOP("Practice", "Notion gives the same part again and again."),
        world=World({TOKEN: STUDIO}, branches, ListEnding.LOOP),
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
        remembered=(_SAVED,),
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
        remembered=(_SAVED_BEFORE_THE_MOVE,),
    ),
    Scenario(
        slug="link-is-page",
        title=QT_TRANSLATE_NOOP("Practice", "The link of a page"),
        summary=QT_TRANSLATE_NOOP("Practice", "The link leads to the page around the databases."),
        situation=Situation.MISSING,
        link=link_to(OPERATIONS_PAGE_ID, "Operations"),
        remembered=(_SAVED,),
    ),
    Scenario(
        slug="link-is-linked-view",
        title=QT_TRANSLATE_NOOP("Practice", "The link of a linked view"),
        summary=QT_TRANSLATE_NOOP("Practice", "The link leads to a view of another database."),
        situation=Situation.MISSING,
        link=link_to(LINKED_VIEW_ID, "Orders-of-this-week"),
        remembered=(_SAVED,),
    ),
    Scenario(
        slug="link-in-trash",
        title=QT_TRANSLATE_NOOP("Practice", "A database in the trash"),
        summary=QT_TRANSLATE_NOOP("Practice", "The link leads to a database that was deleted."),
        situation=Situation.MISSING,
        link=link_to(TRASHED_ID, "Orders-2019"),
        remembered=(_SAVED,),
    ),
)

_KEYCHAIN: Final = (
    Scenario(
        slug="no-keychain",
        title=QT_TRANSLATE_NOOP("Practice", "A computer without a keychain"),
        summary=QT_TRANSLATE_NOOP("Practice", "The token works, but nothing here can keep it."),
        keychain_fault=Code.NO_KEYCHAIN,
    ),
    Scenario(
        slug="keychain-locked",
        title=QT_TRANSLATE_NOOP("Practice", "The keychain is locked"),
        summary=QT_TRANSLATE_NOOP("Practice", "The token works, but the keychain stays shut."),
        keychain_fault=Code.KEYCHAIN_LOCKED,
    ),
    Scenario(
        slug="not-kept",
        title=QT_TRANSLATE_NOOP("Practice", "The keychain keeps something else"),
        summary=QT_TRANSLATE_NOOP("Practice", "What is read back is not what was saved."),
        keychain_fault=Code.NOT_KEPT,
    ),
)

SCENARIOS: Final[Mapping[str, Scenario]] = {
    scenario.slug: scenario
    for scenario in (*_DATABASES, *PASTES, *_SEEN_BEFORE, *_WAY, *_TOKENS, *_KEYCHAIN)
}
"""Every scenario by its slug, in the order in which the picker shows them."""


def scenario_named(slug: str) -> Scenario:
    """Return the scenario with this slug; a Problem with WRONG_USE if there is none."""
    scenario = SCENARIOS.get(slug)
    if scenario is None:
        # The slug is not told again: it came from an argument, and could be anything.
        raise Problem(Code.WRONG_USE)
    return scenario
