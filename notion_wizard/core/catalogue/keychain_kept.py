"""6xx where the keychain did its part: what is saved, undone, removed, or was interrupted."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

KEPT: Final[Mapping[Code, Entry]] = {
    Code.SAVED_AND_READ_BACK: Entry(
        severity=Severity.FINE,
        title=QT_TRANSLATE_NOOP("Keychain", "Saved on this computer and tested"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "It is in {keychain} as “{name}”. Your tools have not changed yet; that comes next.",
        ),
        fixes=(),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The token is saved on this computer and works; now it goes into the tool.",
        ),
        variants={
            # A path that ends here: no tool was chosen, or a save of last time was finished.
            "no-tool": Entry(
                severity=Severity.FINE,
                title=QT_TRANSLATE_NOOP("Keychain", "Saved on this computer and tested"),
                explanation=QT_TRANSLATE_NOOP("Keychain", "It is in {keychain} as “{name}”."),
                fixes=(),
                say=QT_TRANSLATE_NOOP("Keychain", "The token is saved on this computer and works."),
            ),
        },
    ),
    Code.SAVED_NOT_RETESTED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Keychain", "Saved, the second test got no answer"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "It is in {keychain} as “{name}” and was read back whole. "
            "Notion accepted it before; only the test after saving is missing.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Keychain", "Go on."),
            QT_TRANSLATE_NOOP("Keychain", "Later, click Check now on the first screen."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The token is saved; only the last test got no answer, and you can check it later.",
        ),
    ),
    Code.UNDONE: Entry(
        severity=Severity.FINE,
        title=QT_TRANSLATE_NOOP("Keychain", "It is as it was before"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "In {keychain}, “{name}” is again what it was. Notion and your tools were not changed.",
        ),
        fixes=(),
        say=QT_TRANSLATE_NOOP("Keychain", "On this computer it is now as it was before saving."),
        variants={
            "untested": Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Keychain", "The earlier token is back, not yet tested"),
                explanation=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "In {keychain}, “{name}” is again what it was. "
                    "Notion could not be asked whether it still works.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP("Keychain", "Later, click Check now on the first screen."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Keychain", "The earlier token is back; whether it works can be checked later."
                ),
            ),
            "refused": Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Keychain", "The earlier token no longer works"),
                explanation=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "In {keychain}, “{name}” is again what it was, but Notion does not accept it. "
                    "The newer one is kept too, and you can bring it back.",
                ),
                fixes=(QT_TRANSLATE_NOOP("Keychain", "Click “Bring the newer token back”."),),
                say=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "The earlier token is back but Notion does not accept it; click “Bring the "
                    "newer token back”.",
                ),
            ),
            # The same where that button is not: on Home, and in Help.
            "refused-elsewhere": Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Keychain", "The earlier token no longer works"),
                explanation=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "In {keychain}, “{name}” is again what it was, but Notion does not accept it. "
                    "The newer one is kept too, and you can bring it back.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP("Keychain", "Open Help, then Saved tokens."),
                    QT_TRANSLATE_NOOP("Keychain", "Click “Bring the other token back”."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "The earlier token is back but Notion does not accept it; in Help, under Saved "
                    "tokens, bring the other one back.",
                ),
            ),
            # Undone twice: the newer one is in place, but meanwhile Notion turned it down.
            "newer-refused": Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Keychain", "The newer token no longer works"),
                explanation=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "In {keychain}, “{name}” is the newer token again, but Notion no longer "
                    "accepts it.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP(
                        "Keychain", "In Notion, open the connection, click Show, then Copy."
                    ),
                    QT_TRANSLATE_NOOP("Keychain", "Go back to the check, and paste it there."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "Notion no longer accepts the newer token either; copy the current one from "
                    "Notion.",
                ),
            ),
        },
    ),
    Code.NOTHING_TO_UNDO: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Keychain", "There is nothing to undo"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain", "{keychain} keeps nothing earlier for “{name}”. Nothing was changed."
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Keychain", "Copy the token you need from Notion, and paste it."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain", "No earlier token is kept on this computer, so nothing was changed."
        ),
    ),
    Code.REMOVED: Entry(
        severity=Severity.FINE,
        title=QT_TRANSLATE_NOOP("Keychain", "Removed from this computer"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "{keychain} no longer holds “{name}”. In Notion and in your tools nothing has changed.",
        ),
        fixes=(),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The token is no longer kept on this computer; in Notion and the tools it lives on.",
        ),
    ),
    Code.ENTRY_GONE: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Keychain", "The saved token is no longer there"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "{keychain} has no entry for “{name}” any more, most likely because someone removed "
            "it there. "
            "Your tools keep working with what they have.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Keychain", "In Notion, open the connection, click Show, then Copy."),
            QT_TRANSLATE_NOOP("Keychain", "Paste it here and save it again."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The saved token was removed from this computer; copy it from Notion once more.",
        ),
        deed=Deed.GET_TOKEN,
    ),
    Code.SAVE_INTERRUPTED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Keychain", "Saving was interrupted last time"),
        explanation=QT_TRANSLATE_NOOP(
            "Keychain",
            "The wizard was closed while it saved “{name}”, or undid that. "
            "Nothing is lost: “Finish saving” keeps the new token, “Undo” brings back the one "
            "before.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Keychain", "Click “Finish saving” to keep the new token."),
            QT_TRANSLATE_NOOP("Keychain", "Or click “Undo” to go back to the one before."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Keychain",
            "The wizard was closed while it was saving; nothing is lost, click “Finish saving” "
            "or “Undo”.",
        ),
        variants={
            # The journal says so by itself: the keychain was not asked.
            "nothing-new": Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Keychain", "Saving was interrupted last time"),
                explanation=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "The wizard was closed before it kept the new token. "
                    "For “{name}”, what was there before is still in place.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP("Keychain", "Click “Put this away”."),
                    QT_TRANSLATE_NOOP("Keychain", "Copy the new token in Notion, and paste it."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Keychain",
                    "The wizard was closed before it kept the new token; copy it from Notion once "
                    "more.",
                ),
            ),
        },
    ),
}
"""Their entries."""
