"""6xx: this computer's keychain. Never in words of a refused token: the token is good."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.keychain_asked import ASKED, WHEN_ASKED
from notion_wizard.core.catalogue.keychain_kept import KEPT
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Keychain", "Click Try again.")
_GO_ON: Final = QT_TRANSLATE_NOOP(
    "Keychain", "Or click “Go on without saving”, and put the token into your tool now."
)
_ASK_ADMINISTRATOR: Final = QT_TRANSLATE_NOOP(
    "Keychain", "Ask whoever looks after this computer, with the report."
)

DONE_BY_BUTTONS: Final = (_TRY_AGAIN, _GO_ON)
"""What screen 5 has a button for; everything else has to be done elsewhere."""

_NOT_KEPT: Final[Mapping[Code, Entry]] = {
    Code.NO_KEYCHAIN: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "This computer offers no keychain"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "Your token is good. This computer could not keep it. Nothing was saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Keychain", "No keychain program is installed or running."),
            QT_TRANSLATE_NOOP("Keychain", "The program was started outside the desktop."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP(
                "Keychain", "On Linux, install and start GNOME Keyring, KWallet or KeePassXC."
            ),
            _TRY_AGAIN,
            _GO_ON,
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The token is good; this computer has no safe place for it, so go on without saving.",
        ),
        deed=Deed.GO_ON_WITHOUT_SAVING,
    ),
    Code.KEYCHAIN_LOCKED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain is locked"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "{keychain} opens only with its own password, not with the Notion token. "
            "Nothing was saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP(
                "Keychain",
                "Click Try again: a window asks for its password, mostly the one you sign in to "
                "this computer with.",
            ),
            QT_TRANSLATE_NOOP(
                "Keychain", "No window comes? Sign out of this computer and in again."
            ),
            _GO_ON,
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "Your computer’s keychain is locked; it wants the password that you sign in to "
            "the computer with.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.KEYCHAIN_REFUSED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain did not let the wizard in"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "{keychain} said no, or its question was answered with Cancel or Deny. "
            "Nothing was saved.",
        ),
        fixes=(
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Keychain", "Choose Allow when this computer asks."),
            _GO_ON,
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "Your computer asked whether the wizard may use the keychain; "
            "try again and choose Allow.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.KEYCHAIN_WAITING: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Keychain", "Your computer is asking for its own password"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "A separate window wants the password you sign in to this computer with, "
            "not the Notion token. "
            "The wizard waits.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Keychain", "This computer asks in a window of its own."),
            QT_TRANSLATE_NOOP("Keychain", "Another wizard on this computer is saving right now."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Keychain", "Look for that window; it may be behind this one."),
            QT_TRANSLATE_NOOP("Keychain", "Type the password of this computer there."),
            _GO_ON,
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "Look for a second window behind the wizard; it wants your computer’s password, "
            "not the token.",
        ),
        deed=Deed.GO_ON_WITHOUT_SAVING,
    ),
    Code.NOT_KEPT: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain did not keep the token"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "Your token is good. This computer could not keep it: read back, it was not the same.",
        ),
        fixes=(_TRY_AGAIN, _GO_ON, _ASK_ADMINISTRATOR),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The token is good, but this computer did not keep it; save again or go on without.",
        ),
        deed=Deed.TRY_AGAIN,
        variants={
            # Found when an interrupted save was to be finished.
            "not-arrived": Entry(
                severity=Severity.PROBLEM,
                title=QT_TRANSLATE_NOOP("Keychain", "The new token had not arrived yet"),
                explanation=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "The wizard was closed before the new token was in {keychain}. "
                    "For “{name}”, what was there before is still in place.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP(
                        "Keychain", "In Notion, open the connection, click Show, then Copy."
                    ),
                    QT_TRANSLATE_NOOP("Keychain", "Paste it here and save it again."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "The wizard was closed before the new token was kept; copy it from Notion once "
                    "more, and save it again.",
                ),
            ),
        },
    ),
    Code.KEYCHAIN_NOT_SAFE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain here is not safe enough"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "Your token is good. "
            "{keychain} would keep it readable for others or not at all. "
            "Nothing was saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP(
                "Keychain", "On Linux, install and start GNOME Keyring, KWallet or KeePassXC."
            ),
            _TRY_AGAIN,
            _GO_ON,
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The token is good; the place this computer offers is not safe, "
            "so go on without saving.",
        ),
        deed=Deed.GO_ON_WITHOUT_SAVING,
    ),
    Code.KEYCHAIN_FULL: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain has no room left"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "Your token is good. This computer could not keep it. Nothing was saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Keychain", "Open {keychain} and remove what you no longer need."),
            _TRY_AGAIN,
            _GO_ON,
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The token is good; this computer’s keychain is full, so make room or "
            "go on without saving.",
        ),
        deed=Deed.GO_ON_WITHOUT_SAVING,
    ),
    Code.KEYCHAIN_TROUBLE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain has trouble of its own"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "Your token is good. This computer could not keep it. Nothing was saved.",
        ),
        fixes=(
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Keychain", "Sign out of this computer and in again."),
            _GO_ON,
            _ASK_ADMINISTRATOR,
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The token is good; this computer’s keychain does not work right now, "
            "so go on without saving.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
}

ENTRIES: Final[Mapping[Code, Entry]] = {
    **KEPT,
    **{
        code: replace(entry, variants={**entry.variants, ASKED: WHEN_ASKED[code]})
        if code in WHEN_ASKED
        else entry
        for code, entry in _NOT_KEPT.items()
    },
}
"""The entries of 6xx."""
