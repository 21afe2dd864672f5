"""The stories of this computer's keychain: what it refuses, loses, or asks for."""

from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.practice.scenario import (
    OLD_TOKEN,
    SAVED,
    SAVED_BY_ANOTHER_CONNECTION,
    STUDIO,
    STUDIO_BEFORE,
    TOKEN,
    WORLD,
    Scenario,
)
from notion_wizard.practice.workspaces import studio
from notion_wizard.practice.world import World

_SECONDS_TO_ANSWER: Final = 8
"""Longer than the window waits before it says that the computer is asking for something."""

_REFUSING: Final = (
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
        slug="keychain-refused",
        title=QT_TRANSLATE_NOOP("Practice", "The keychain’s question was answered with no"),
        summary=QT_TRANSLATE_NOOP("Practice", "Somebody clicked Deny when the computer asked."),
        keychain_fault=Code.KEYCHAIN_REFUSED,
        keychain_relents=True,
    ),
    Scenario(
        slug="not-kept",
        title=QT_TRANSLATE_NOOP("Practice", "The keychain keeps something else"),
        summary=QT_TRANSLATE_NOOP("Practice", "What is read back is not what was saved."),
        keychain_fault=Code.NOT_KEPT,
    ),
    Scenario(
        slug="keychain-not-safe",
        title=QT_TRANSLATE_NOOP("Practice", "A keychain that anybody can read"),
        summary=QT_TRANSLATE_NOOP("Practice", "It would keep the token as plain text, in a file."),
        keychain_fault=Code.KEYCHAIN_NOT_SAFE,
    ),
    Scenario(
        slug="keychain-full",
        title=QT_TRANSLATE_NOOP("Practice", "The keychain is full"),
        summary=QT_TRANSLATE_NOOP("Practice", "The computer has no room for one more entry."),
        keychain_fault=Code.KEYCHAIN_FULL,
    ),
    Scenario(
        slug="keychain-trouble",
        title=QT_TRANSLATE_NOOP("Practice", "The keychain has trouble"),
        summary=QT_TRANSLATE_NOOP("Practice", "It answers every question with a fault of its own."),
        keychain_fault=Code.KEYCHAIN_TROUBLE,
    ),
)

_LIVELY: Final = (
    Scenario(
        slug="keychain-waiting",
        title=QT_TRANSLATE_NOOP("Practice", "The computer asks for its own password"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "When you save, somebody answers it after 8 seconds. No window is shown."
        ),
        keychain_waits=_SECONDS_TO_ANSWER,
    ),
    Scenario(
        slug="saved-not-retested",
        title=QT_TRANSLATE_NOOP("Practice", "Saved, but not tested again"),
        summary=QT_TRANSLATE_NOOP("Practice", "Notion goes down just when the token was saved."),
        world=replace(WORLD, down_from_look=2),
    ),
    Scenario(
        slug="save-interrupted",
        title=QT_TRANSLATE_NOOP("Practice", "A save that was cut off"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "The computer was switched off while a new token was saved. Home offers to finish "
            "that, or to undo it.",
        ),
        world=World({TOKEN: STUDIO, OLD_TOKEN: STUDIO_BEFORE}, studio),
        remembered=(SAVED_BY_ANOTHER_CONNECTION,),
        interrupted=True,
    ),
    Scenario(
        slug="entry-gone",
        title=QT_TRANSLATE_NOOP("Practice", "A saved token that is gone"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Somebody removed it in the system’s own keychain program. Check it from Home.",
        ),
        remembered=(replace(SAVED, is_gone=True),),
    ),
    Scenario(
        slug="nothing-to-undo",
        title=QT_TRANSLATE_NOOP("Practice", "No earlier token to bring back"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "The list says that one more is kept. Open Help, Saved tokens, and bring it back: it "
            "is no longer there.",
        ),
        remembered=(replace(SAVED, has_earlier=True),),
    ),
)

KEYCHAINS: Final = (*_REFUSING, *_LIVELY)
