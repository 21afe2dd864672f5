"""Sets a scenario up: a practice Notion that answers, a keychain and a profile file in memory."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from notion_wizard.core.model import Book, Identity, PendingSave, Profile, Sighting
from notion_wizard.core.ports import Keychain, Notion, Profiles, TokenPlaces
from notion_wizard.core.saving.entries import newer
from notion_wizard.core.secret import Secret
from notion_wizard.practice.memory import MemoryKeychain, MemoryProfiles
from notion_wizard.practice.played_way import FaultyWay, PlayedWay
from notion_wizard.practice.scenario import LAST_WORKED, THIS_MORNING, Remembered, Scenario
from notion_wizard.practice.scenarios import DEFAULT_SLUG, scenario_named
from notion_wizard.practice.world import Connection

# The book lives in memory alone, so its key has nothing to keep.
_FINGERPRINT_KEY: Final = b"practice"


@dataclass(frozen=True, slots=True)
class Stage:
    """A scenario that is set up. `api_url` answers as long as the `with` lasts."""

    scenario: Scenario
    api_url: str
    keychain: Keychain
    profiles: Profiles
    places: TokenPlaces

    def wrap(self, notion: Notion) -> Notion:
        """Return the way to Notion in this story: a broken one, or the given as Notion's own."""
        story = self.scenario
        if story.fault is not None:
            behind = partial(PlayedWay, notion, story.inspected_by) if story.fault_ends else None
            return FaultyWay(story.fault, story.fault_facts, behind)
        return PlayedWay(notion, story.inspected_by)


@contextmanager
def stage(slug: str = DEFAULT_SLUG) -> Generator[Stage]:
    """Set the scenario up for the length of a `with`; a Problem with WRONG_USE if unknown."""
    scenario = scenario_named(slug)
    # Imported only now: a wizard that is not practising needs no server.
    from notion_wizard.practice.places import computer_with  # noqa: PLC0415
    from notion_wizard.practice.server import PracticeServer  # noqa: PLC0415

    book, kept = _remembered(scenario.remembered)
    if scenario.interrupted:
        book, kept = _interrupted(book, kept, Secret(scenario.token))
    with PracticeServer(scenario.world) as server:
        yield Stage(
            scenario,
            server.api_url,
            MemoryKeychain(
                kept,
                scenario.keychain_fault,
                scenario.keychain_waits,
                relents=scenario.keychain_relents,
            ),
            MemoryProfiles(book),
            computer_with(scenario.left_over, read_only=scenario.files_read_only),
        )


def _remembered(tokens: tuple[Remembered, ...]) -> tuple[Book, dict[str, Secret]]:
    """Return the book and the keychain's entries that tell of these tokens."""
    profiles: list[Profile] = []
    sightings: list[Sighting] = []
    entries: dict[str, Secret] = {}
    for number, known in enumerate(tokens, start=1):
        secret = Secret(known.token)
        fingerprint = secret.fingerprint(_FINGERPRINT_KEY)
        identity = _identity(known.connection) if known.connection else None
        sightings.append(Sighting(fingerprint, known.worked_at, known.refused_at, identity))
        if not known.name:
            continue
        profile_id = f"practice-{number}"
        if not known.is_gone:
            entries[profile_id] = secret
        profiles.append(
            Profile(
                id=profile_id,
                name=known.name,
                identity=identity or Identity(),
                fingerprint=fingerprint,
                saved_at=LAST_WORKED,
                last_worked=known.worked_at,
                databases=known.databases,
                earlier=known.has_earlier,
            )
        )
    return Book(_FINGERPRINT_KEY, tuple(profiles), tuple(sightings)), entries


def _interrupted(
    book: Book, entries: dict[str, Secret], token: Secret
) -> tuple[Book, dict[str, Secret]]:
    """Return them as they are when the program ended while it kept this token."""
    (profile,) = book.profiles
    fingerprint = token.fingerprint(_FINGERPRINT_KEY)
    newer_profile = replace(profile, fingerprint=fingerprint, saved_at=THIS_MORNING)
    journal = PendingSave(newer_profile, replaces=True, started_at=THIS_MORNING)
    return replace(book, pending=journal), {**entries, newer(profile.id): token}


def _identity(connection: Connection) -> Identity:
    return Identity(
        workspace=connection.workspace,
        workspace_id=connection.workspace_id,
        connection=connection.name,
        connection_id=connection.id,
        owner=connection.owner,
    )
