"""The stories of what Notion says of a token, and of what this computer saw of it before."""

from dataclasses import replace
from typing import Final

from notion_wizard.core.model import Situation
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.practice.scenario import (
    OLD_WORKSPACE,
    PERSON,
    PERSONAL_TOKEN,
    REPLACED_TOKEN,
    SAVED,
    SAVED_BEFORE_THE_MOVE,
    SAVED_BY_ANOTHER_CONNECTION,
    THIS_MORNING,
    TOKEN,
    VERIFICATION_TOKEN,
    WORLD,
    Remembered,
    Scenario,
)
from notion_wizard.practice.workspaces import studio
from notion_wizard.practice.world import World

_REFUSES: Final = World()

SEEN_BEFORE: Final = (
    Scenario(
        slug="same-as-saved",
        title=QT_TRANSLATE_NOOP("Practice", "A token that is saved already"),
        summary=QT_TRANSLATE_NOOP("Practice", "This computer keeps it, and it still works."),
        remembered=(SAVED,),
    ),
    Scenario(
        slug="refused-before",
        title=QT_TRANSLATE_NOOP("Practice", "A token that was turned down before"),
        summary=QT_TRANSLATE_NOOP("Practice", "Notion turned down the very same one earlier."),
        world=WORLD,
        token=REPLACED_TOKEN,
        better=TOKEN,
        remembered=(Remembered(token=REPLACED_TOKEN, refused_at=THIS_MORNING),),
    ),
    Scenario(
        slug="same-text",
        title=QT_TRANSLATE_NOOP("Practice", "The same text once more"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Notion turns the token down. Paste once more: the clipboard still holds the same.",
        ),
        world=_REFUSES,
        token=REPLACED_TOKEN,
    ),
)

VERDICTS: Final = (
    Scenario(
        slug="token-refused",
        title=QT_TRANSLATE_NOOP("Practice", "Notion turns the token down"),
        summary=QT_TRANSLATE_NOOP("Practice", "The token was replaced, and this is the older one."),
        world=WORLD,
        token=REPLACED_TOKEN,
        better=TOKEN,
    ),
    Scenario(
        slug="token-revoked",
        title=QT_TRANSLATE_NOOP("Practice", "Notion says that it was revoked"),
        summary=QT_TRANSLATE_NOOP("Practice", "Someone took the token back."),
        world=replace(WORLD, refusal="API token revoked"),
        token=REPLACED_TOKEN,
        better=TOKEN,
    ),
    Scenario(
        slug="token-expired",
        title=QT_TRANSLATE_NOOP("Practice", "Notion says that it expired"),
        summary=QT_TRANSLATE_NOOP("Practice", "The token was made for a certain time."),
        world=replace(WORLD, refusal="API token expired"),
        token=REPLACED_TOKEN,
        better=TOKEN,
    ),
    Scenario(
        slug="token-switched-off",
        title=QT_TRANSLATE_NOOP("Practice", "A saved token that no longer works"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "It worked until early November. Check it from Home, or paste it again.",
        ),
        world=_REFUSES,
        remembered=(SAVED,),
    ),
    Scenario(
        slug="refused-and-damaged",
        title=QT_TRANSLATE_NOOP("Practice", "A damaged token is turned down"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "A label printer made all its letters capitals. Notion is asked, and says no.",
        ),
        clipboard=TOKEN[:15] + TOKEN[15:].upper(),
    ),
    Scenario(
        slug="nothing-sent",
        title=QT_TRANSLATE_NOOP("Practice", "The token is taken out"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "A proxy takes the token out of every request, so Notion never sees one."
        ),
        world=replace(WORLD, drops_token=True),
    ),
    Scenario(
        slug="maybe-webhook-secret",
        title=QT_TRANSLATE_NOOP("Practice", "What came with a webhook"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Notion’s message to a webhook was copied. Its token only confirms the webhook.",
        ),
        world=WORLD,
        token=VERIFICATION_TOKEN,
        better=TOKEN,
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
        slug="capability-missing",
        title=QT_TRANSLATE_NOOP("Practice", "The token may not do this"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "Notion knows the token, and does not let it ask what the wizard asks."
        ),
        world=replace(WORLD, is_restricted=True),
    ),
    Scenario(
        slug="other-workspace",
        title=QT_TRANSLATE_NOOP("Practice", "After a move: the new workspace"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "The earlier token opened “Northwind (old)”. The new one opens “Northwind Studio”.",
        ),
        situation=Situation.MOVED,
        remembered=(SAVED_BEFORE_THE_MOVE,),
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
        remembered=(SAVED_BEFORE_THE_MOVE,),
    ),
    Scenario(
        slug="other-connection",
        title=QT_TRANSLATE_NOOP("Practice", "Another connection than before"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "The token opens the same workspace through another connection."
        ),
        remembered=(SAVED_BY_ANOTHER_CONNECTION,),
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
