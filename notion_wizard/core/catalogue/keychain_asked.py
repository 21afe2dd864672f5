"""6xx where nothing was to be saved: a saved token was asked for, or the keychain was only tried.

There is no word of a token that is good, and none of going on without saving.
"""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

ASKED: Final = "asked"
"""The name of these variants."""

_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Keychain", "Click Try again.")
_ASK_ADMINISTRATOR: Final = QT_TRANSLATE_NOOP(
    "Keychain", "Ask whoever looks after this computer, with the report."
)
_INSTALL_ONE: Final = QT_TRANSLATE_NOOP(
    "Keychain", "On Linux, install and start GNOME Keyring, KWallet or KeePassXC."
)

WHEN_ASKED: Final[Mapping[Code, Entry]] = {
    Code.NO_KEYCHAIN: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "This computer offers no keychain"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain", "The wizard keeps tokens in a keychain only, and found none here."
        ),
        causes=(
            QT_TRANSLATE_NOOP("Keychain", "No keychain program is installed or running."),
            QT_TRANSLATE_NOOP("Keychain", "The program was started outside the desktop."),
        ),
        fixes=(_INSTALL_ONE, _TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Keychain", "This computer has no keychain, so no token can be kept on it."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.KEYCHAIN_LOCKED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain is locked"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "{keychain} opens only with its own password, not with the Notion token. "
            "Nothing was changed.",
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
            "Nothing was changed.",
        ),
        fixes=(
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Keychain", "Choose Allow when this computer asks."),
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
            "not the Notion token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Keychain", "This computer asks in a window of its own."),
            QT_TRANSLATE_NOOP("Keychain", "Another wizard on this computer is saving right now."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Keychain", "Look for that window; it may be behind this one."),
            QT_TRANSLATE_NOOP("Keychain", "Type the password of this computer there."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "Look for a second window behind the wizard; it wants your computer’s password, "
            "not the token.",
        ),
    ),
    Code.NOT_KEPT: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain did not keep a test entry"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain", "What the wizard wrote for a test was not the same when read back."
        ),
        fixes=(_TRY_AGAIN, _ASK_ADMINISTRATOR),
        say=QT_TRANSLATE_NOOP(
            "Keychain", "This computer’s keychain does not give back what is put into it."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.KEYCHAIN_NOT_SAFE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain here is not safe enough"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "{keychain} would keep a token readable for others or not at all, "
            "so the wizard does not use it.",
        ),
        fixes=(_INSTALL_ONE, _TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Keychain", "The place this computer offers for passwords is not safe enough."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.KEYCHAIN_FULL: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain has no room left"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain", "It did not take a test entry. What is in it already stays."
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Keychain", "Open {keychain} and remove what you no longer need."),
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP("Keychain", "This computer’s keychain is full; make room in it."),
        deed=Deed.TRY_AGAIN,
    ),
    Code.KEYCHAIN_TROUBLE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "The keychain has trouble of its own"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "It did not answer as it should. This says nothing about a token that it keeps.",
        ),
        fixes=(
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Keychain", "Sign out of this computer and in again."),
            _ASK_ADMINISTRATOR,
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "This computer’s keychain does not work right now; sign out of it and in again.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
}
"""The entries of 6xx for that case."""
