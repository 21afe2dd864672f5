"""When each variant of an entry is shown, in words: headings for the handbook and for Help."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

CASES: Final[Mapping[str, Text]] = {
    # The way to Notion, and what a tool's message says of it
    "before-token": QT_TRANSLATE_NOOP("Handbook", "Before there is a token, the caller sees"),
    "after-yes": QT_TRANSLATE_NOOP(
        "Handbook", "Where Notion has accepted the token before, the caller sees"
    ),
    "in-tool": QT_TRANSLATE_NOOP(
        "Handbook", "Where the message of the tool says so, the caller sees"
    ),
    "for-good": QT_TRANSLATE_NOOP("Handbook", "Where Notion blocks the requests, the caller sees"),
    "saving": QT_TRANSLATE_NOOP("Handbook", "Where the saving was stopped, the caller sees"),
    # The token
    "not-sent": QT_TRANSLATE_NOOP(
        "Handbook", "Where it was not sent to Notion before, the caller sees"
    ),
    "signed-in": QT_TRANSLATE_NOOP(
        "Handbook", "Where the tool signs in with Notion, the caller sees"
    ),
    "old-workspace": QT_TRANSLATE_NOOP(
        "Handbook", "Where it belongs to the workspace from before a move, the caller sees"
    ),
    "asks": QT_TRANSLATE_NOOP("Handbook", "While screen 3 still asks, the caller sees"),
    "miscopied": QT_TRANSLATE_NOOP("Handbook", "Where the token was typed, the caller sees"),
    "personal-ended": QT_TRANSLATE_NOOP(
        "Handbook", "Where it is most likely a personal token, the caller sees"
    ),
    "after-move": QT_TRANSLATE_NOOP("Handbook", "After a move the caller sees"),
    # The tool
    "maybe": QT_TRANSLATE_NOOP(
        "Handbook", "Where it is one of several possible causes, the caller sees"
    ),
    "in-cloud": QT_TRANSLATE_NOOP("Handbook", "Where the tool is a web site, the caller sees"),
    "holds-old": QT_TRANSLATE_NOOP(
        "Handbook", "Where the wizard found the old token in a variable, the caller sees"
    ),
    "holds-another": QT_TRANSLATE_NOOP(
        "Handbook", "Where the wizard found another token in a variable, the caller sees"
    ),
    "holds-none": QT_TRANSLATE_NOOP(
        "Handbook", "Where the wizard found no token in the variable, the caller sees"
    ),
    # Databases
    "at-rest": QT_TRANSLATE_NOOP("Handbook", "When the wizard no longer looks, the caller sees"),
    "no-link": QT_TRANSLATE_NOOP(
        "Handbook", "Where a name or other words were typed, the caller sees"
    ),
    "token-here": QT_TRANSLATE_NOOP("Handbook", "Where a token was pasted there, the caller sees"),
    # The keychain
    "no-tool": QT_TRANSLATE_NOOP("Handbook", "Where no tool waits for it, the caller sees"),
    "asked": QT_TRANSLATE_NOOP("Handbook", "Where a saved token is read, the caller sees"),
    "not-arrived": QT_TRANSLATE_NOOP(
        "Handbook", "After Finish saving on the first screen, the caller sees"
    ),
    "untested": QT_TRANSLATE_NOOP("Handbook", "Where Notion could not be asked, the caller sees"),
    "refused": QT_TRANSLATE_NOOP(
        "Handbook", "Where Notion does not accept the earlier token, the caller sees"
    ),
    "refused-elsewhere": QT_TRANSLATE_NOOP(
        "Handbook", "The same on the first screen and in Help, the caller sees"
    ),
    "newer-refused": QT_TRANSLATE_NOOP(
        "Handbook", "Where Notion does not accept the newer token, the caller sees"
    ),
    "nothing-new": QT_TRANSLATE_NOOP(
        "Handbook", "Where the new token was not yet in the keychain, the caller sees"
    ),
    # Files
    "left": QT_TRANSLATE_NOOP("Handbook", "In a terminal or a script, the caller sees"),
    "changed": QT_TRANSLATE_NOOP(
        "Handbook", "Where the file has changed meanwhile, the caller sees"
    ),
    "read-only": QT_TRANSLATE_NOOP("Handbook", "Where the file is protected, the caller sees"),
    "several-names": QT_TRANSLATE_NOOP(
        "Handbook", "Where the file is a link or has a second name, the caller sees"
    ),
    "left-as-it-is": QT_TRANSLATE_NOOP(
        "Handbook", "After Undo, where the file has changed since, the caller sees"
    ),
    "backup-gone": QT_TRANSLATE_NOOP(
        "Handbook", "After Undo, where the copy is gone, the caller sees"
    ),
    "copy-left": QT_TRANSLATE_NOOP("Handbook", "Where the copy was to be deleted, the caller sees"),
    "not-put-back": QT_TRANSLATE_NOOP(
        "Handbook", "After Undo, where the file cannot be written, the caller sees"
    ),
    "not-put-back-read-only": QT_TRANSLATE_NOOP(
        "Handbook", "After Undo, where the file is protected, the caller sees"
    ),
    "not-put-back-several-names": QT_TRANSLATE_NOOP(
        "Handbook",
        "After Undo, where the file is a link or has a second name, the caller sees",
    ),
}
"""By the name of the variant: in which case it is shown."""
