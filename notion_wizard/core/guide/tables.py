"""The two tables in Help: which token is which, and why a token is turned down."""

from dataclasses import dataclass
from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Table:
    """A table to read. The first cell of each row is what the row is about."""

    slug: str
    title: Text
    headers: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    note: Text


_OLD_AGAINST_NEW: Final = Table(
    "old-and-new-workspace",
    QT_TRANSLATE_NOOP("Tables", "Token of the old workspace, token of the new one"),
    (
        QT_TRANSLATE_NOOP("Tables", "Question"),
        QT_TRANSLATE_NOOP("Tables", "Old workspace"),
        QT_TRANSLATE_NOOP("Tables", "New workspace"),
    ),
    (
        (
            QT_TRANSLATE_NOOP("Tables", "Where does it come from?"),
            QT_TRANSLATE_NOOP("Tables", "From a connection in the workspace you left"),
            QT_TRANSLATE_NOOP("Tables", "From a connection made in the workspace you moved to"),
        ),
        (
            QT_TRANSLATE_NOOP("Tables", "Does it still work?"),
            QT_TRANSLATE_NOOP(
                "Tables",
                "Often yes, as long as the old workspace and its connection exist: that is why "
                "the mix-up goes unnoticed",
            ),
            QT_TRANSLATE_NOOP("Tables", "Yes, from the moment it is made"),
        ),
        (
            QT_TRANSLATE_NOOP("Tables", "What does it see?"),
            QT_TRANSLATE_NOOP("Tables", "The old pages only, none that are in the new workspace"),
            QT_TRANSLATE_NOOP("Tables", "What you add to its connection, and all pages inside"),
        ),
        (
            QT_TRANSLATE_NOOP("Tables", "Did it move along?"),
            QT_TRANSLATE_NOOP("Tables", "No: neither tokens nor connections move"),
            QT_TRANSLATE_NOOP("Tables", "It is new, so put it into every tool once"),
        ),
        (
            QT_TRANSLATE_NOOP("Tables", "And the databases?"),
            QT_TRANSLATE_NOOP("Tables", "Your tool still has the old ones chosen"),
            QT_TRANSLATE_NOOP("Tables", "Copies are new databases: pick them in your tool again"),
        ),
    ),
    QT_TRANSLATE_NOOP(
        "Tables",
        "The tokens look alike. The check shows which workspace a token opens.",
    ),
)

_WHY_TURNED_DOWN: Final = Table(
    "revoked-expired-invalid",
    QT_TRANSLATE_NOOP("Tables", "Revoked, expired, or wrong from the start"),
    (
        QT_TRANSLATE_NOOP("Tables", "Question"),
        QT_TRANSLATE_NOOP("Tables", "Revoked"),
        QT_TRANSLATE_NOOP("Tables", "Expired"),
        QT_TRANSLATE_NOOP("Tables", "Wrong or damaged"),
    ),
    (
        (
            QT_TRANSLATE_NOOP("Tables", "What happened?"),
            QT_TRANSLATE_NOOP(
                "Tables", "Someone clicked {refresh}, or removed the connection or the token"
            ),
            QT_TRANSLATE_NOOP("Tables", "Its last day has passed; only personal tokens have one"),
            QT_TRANSLATE_NOOP(
                "Tables",
                "A part is missing, something was added, or it is no token of Notion’s at all",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("Tables", "What does Notion say?"),
            QT_TRANSLATE_NOOP("Tables", "“API token is invalid.”"),
            QT_TRANSLATE_NOOP("Tables", "“API token is invalid.”"),
            QT_TRANSLATE_NOOP("Tables", "“API token is invalid.”"),
        ),
        (
            QT_TRANSLATE_NOOP("Tables", "How can you tell?"),
            QT_TRANSLATE_NOOP(
                "Tables",
                "It worked before, and Notion now shows a token that ends differently, "
                "or the connection is gone",
            ),
            QT_TRANSLATE_NOOP(
                "Tables", "It worked before, and its date is past on the page of personal tokens"
            ),
            QT_TRANSLATE_NOOP(
                "Tables", "It never worked, or the check names what is wrong with it"
            ),
        ),
        (
            QT_TRANSLATE_NOOP("Tables", "Will it work again?"),
            QT_TRANSLATE_NOOP("Tables", "No"),
            QT_TRANSLATE_NOOP("Tables", "No"),
            QT_TRANSLATE_NOOP("Tables", "Only a damaged one: once it is copied whole"),
        ),
        (
            QT_TRANSLATE_NOOP("Tables", "What helps?"),
            QT_TRANSLATE_NOOP(
                "Tables",
                "Copy the present one with {show} and {copy}; "
                "if the connection is gone, make a new one. All its tools need the new token",
            ),
            QT_TRANSLATE_NOOP("Tables", "Make a new personal token"),
            QT_TRANSLATE_NOOP("Tables", "Copy it again with the {copy} button in Notion"),
        ),
    ),
    QT_TRANSLATE_NOOP(
        "Tables",
        "Notion has one message for all three. Older articles name three messages: today the "
        "wizard finds the reason from the token itself and from what it saw before.",
    ),
)

TABLES: Final = (_OLD_AGAINST_NEW, _WHY_TURNED_DOWN)
