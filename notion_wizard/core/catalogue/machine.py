"""7xx and 9xx: files, this computer, and the wizard itself."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.file_not_replaced import FILE_NOT_REPLACED
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Machine", "Click Try again.")
_MAKE_ROOM: Final = QT_TRANSLATE_NOOP("Machine", "Delete files you no longer need, empty the bin.")

_FILES: Final[Mapping[Code, Entry]] = {
    Code.PROFILES_UNREADABLE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Machine", "The list of saved tokens is damaged"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "It was set aside as “{backup:plain}”, and a new one was begun. "
            "The tokens themselves are not in it; they are still in the keychain.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Machine", "Go on; the wizard works with the new list."),
            QT_TRANSLATE_NOOP("Machine", "Paste your token and save it again."),
            QT_TRANSLATE_NOOP("Machine", "Keep the file set aside if support asks for it."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Machine",
            "The wizard’s list was damaged and has been set aside; nothing is lost, "
            "save the token once more.",
        ),
        variants={
            # For a script, which only reads.
            "left": Entry(
                severity=Severity.PROBLEM,
                title=QT_TRANSLATE_NOOP("Machine", "The list of saved tokens is damaged"),
                explanation=QT_TRANSLATE_NOOP(
                    "Machine",
                    "“{file:plain}” cannot be read, and was left as it is. "
                    "The tokens themselves are not in it; they are still in the keychain.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP(
                        "Machine", "Ask for the token by its id, which its keychain entry shows."
                    ),
                    QT_TRANSLATE_NOOP(
                        "Machine", "Or open the wizard’s window: it begins a new list."
                    ),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Machine",
                    "The wizard’s list is damaged, but the tokens are still in the keychain; open "
                    "the window, it begins a new list.",
                ),
            ),
        },
    ),
    Code.PROFILES_NOT_WRITABLE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Machine", "The wizard may not write its list"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "This computer does not let it change “{file:plain}”. "
            "A token saved before is still in place.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Machine", "The folder belongs to another user."),
            QT_TRANSLATE_NOOP("Machine", "A security program protects the folder."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Machine", "Allow yourself to write in that folder."),
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Machine", "Or go on without saving."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Machine",
            "The wizard may not write into its own folder; who looks after your computer?",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.DISK_FULL: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Machine", "This computer’s disk is full"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "The file could not be written. What was there before is still in place.",
        ),
        fixes=(_MAKE_ROOM, _TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Machine", "The computer’s disk is full; make some room, then try again."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.PROFILES_FROM_NEWER_VERSION: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Machine", "A newer wizard wrote the saved list"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "This version cannot read “{file:plain}” and leaves it as it is. Nothing was changed.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Machine", "Install the newest version of Notion Wizard."),
            QT_TRANSLATE_NOOP("Machine", "Or go on without saving."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Machine", "An older wizard was started than the one before; start the newer one."
        ),
    ),
    Code.FILE_NOT_WRITABLE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Machine", "That file could not be written"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "This computer does not let the wizard write “{file:plain}”. Nothing else was changed.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Machine", "Another program has it open."),
            QT_TRANSLATE_NOOP("Machine", "You may not write in that folder."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Machine", "Close the file in other programs."),
            QT_TRANSLATE_NOOP("Machine", "Choose another folder, such as Documents."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Machine", "That place does not take the file; save it to Documents instead."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.FILE_NOT_REPLACED: FILE_NOT_REPLACED,
    Code.NO_DISPLAY: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Machine", "There is no screen to show a window"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "The program was started where there is no desktop. "
            "The commands check and doctor work without one.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Machine", "Start it on the computer’s own desktop."),
            QT_TRANSLATE_NOOP("Machine", "Or run: notion-wizard check"),
        ),
        say=QT_TRANSLATE_NOOP(
            "Machine", "The wizard was started without a desktop; start it where you see windows."
        ),
    ),
}

_WIZARD: Final[Mapping[Code, Entry]] = {
    Code.CRASHED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Machine", "Sorry, the wizard made a mistake"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "It is a fault of this program ({kind}, {place:plain}), not of you or your token. "
            "A token saved before is still in place.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Machine", "Save the report and send it to support."),
            QT_TRANSLATE_NOOP("Machine", "Start the wizard again."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Machine",
            "That is a mistake of the wizard, not yours; send me the report and start it again.",
        ),
        deed=Deed.REPORT,
    ),
    Code.WRONG_USE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Machine", "The command was not understood"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "An option or a value is not known, or too much text came in. "
            "Nothing was sent or saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Machine", "Run: notion-wizard --help"),
            QT_TRANSLATE_NOOP("Machine", "Never write a token into the command itself."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Machine", "The command has a typing mistake; run notion-wizard with --help."
        ),
    ),
    Code.NO_SUCH_CODE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Machine", "There is no such support code"),
        explanation=QT_TRANSLATE_NOOP(
            "Machine",
            "One of the four digits is most likely wrong, or two are swapped. "
            "Read them once more, one by one.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Machine", "Look at the bottom left of the screen."),
            QT_TRANSLATE_NOOP("Machine", "Type the four digits again."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Machine", "I may have heard a digit wrong; read me the four digits once more."
        ),
        deed=Deed.TYPE_AGAIN,
    ),
}

ENTRIES: Final[Mapping[Code, Entry]] = {**_FILES, **_WIZARD}
"""The entries of 7xx and 9xx."""
