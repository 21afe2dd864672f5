"""What Help says about each screen: what it is for, and what to do when it does not go on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.session import Step
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a screen is for, and hints. Notion's words stand in braces, as in `core.guide`."""

    title: Text
    about: Text
    hints: tuple[Text, ...]


STEP_WORDS: Final[Mapping[Step, StepWords]] = {
    Step.HOME: StepWords(
        QT_TRANSLATE_NOOP("StepHelp", "Home: your tokens"),
        QT_TRANSLATE_NOOP(
            "StepHelp",
            "There is a card for each saved token and for everything that is not finished yet.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "StepHelp", "“Check now” asks Notion whether a saved token still works."
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp", "“Replace it” is for a token that your tool no longer accepts."
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp", "Another tool or another workspace? Click “Something else”."
            ),
        ),
    ),
    Step.SITUATION: StepWords(
        QT_TRANSLATE_NOOP("StepHelp", "What happened"),
        QT_TRANSLATE_NOOP(
            "StepHelp",
            "Two questions, so that you see only the steps you need. "
            "Your answers change nothing, and you can come back to them.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "Have the error message? Paste it at the top: the wizard answers the questions.",
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp", "Not sure what happened? Leave the first answer; the check finds out."
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "Some tools, such as Zapier, need no token at all: the wizard says so and shows "
                "how to connect them again.",
            ),
        ),
    ),
    Step.GUIDE: StepWords(
        QT_TRANSLATE_NOOP("StepHelp", "Get the token"),
        QT_TRANSLATE_NOOP(
            "StepHelp",
            "Notion shows the token to workspace owners only. "
            "They open the connection, click {show}, then {copy}.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "StepHelp", "No owner, or not sure? Choose No: a message for the owner is ready."
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "Click {refresh} only where the wizard says so: it can stop every tool that uses "
                "this connection.",
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "The connection is not in the list? Look at the top left of Notion whether this "
                "is the right workspace.",
            ),
        ),
    ),
    Step.CHECK: StepWords(
        QT_TRANSLATE_NOOP("StepHelp", "Check the token"),
        QT_TRANSLATE_NOOP(
            "StepHelp",
            "Paste the token, and the wizard asks Notion about it at once. "
            "It stays hidden and is sent to nobody but Notion.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "Spaces, line breaks and quotes around it do no harm: they are removed, and the "
                "wizard tells you.",
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp", "Click {copy} in Notion and Paste here; typing goes wrong too easily."
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "A card says what is wrong and what to do. Read its code at the bottom left to "
                "support.",
            ),
        ),
    ),
    Step.DATABASES: StepWords(
        QT_TRANSLATE_NOOP("StepHelp", "Databases"),
        QT_TRANSLATE_NOOP(
            "StepHelp",
            "These are the databases that the token can see. "
            "An empty list is no fault of the token: nothing is shared with its connection yet.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "In Notion open the database, click {menu}, then {connections}, and add the "
                "connection.",
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp", "Just shared? It can take a minute; the wizard looks again by itself."
            ),
            QT_TRANSLATE_NOOP("StepHelp", "You need not wait: you can go on at any time."),
        ),
    ),
    Step.SAVE: StepWords(
        QT_TRANSLATE_NOOP("StepHelp", "Save"),
        QT_TRANSLATE_NOOP(
            "StepHelp",
            "A copy for you, where this computer keeps passwords. "
            "Your tools do not change by themselves.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "A separate window may ask for a password: it wants the one you sign in to this "
                "computer with, not the token.",
            ),
            QT_TRANSLATE_NOOP("StepHelp", "Not your own computer? Choose “Go on without saving”."),
            QT_TRANSLATE_NOOP("StepHelp", "The token saved before is kept, so you can undo this."),
        ),
    ),
    Step.TOOLS: StepWords(
        QT_TRANSLATE_NOOP("StepHelp", "Your tool"),
        QT_TRANSLATE_NOOP(
            "StepHelp",
            "The last step: put the token into your tool, and try there whether it works.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "StepHelp", "“Copy token” puts the token on the clipboard for a few minutes only."
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "Still an error? Say so under the steps and paste the message: the wizard says "
                "what to look at.",
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp", "No time now? Click “I’ll test later”; Home keeps it for you."
            ),
        ),
    ),
    Step.DONE: StepWords(
        QT_TRANSLATE_NOOP("StepHelp", "Done"),
        QT_TRANSLATE_NOOP("StepHelp", "This is what was done, and where the token is kept."),
        (
            QT_TRANSLATE_NOOP(
                "StepHelp",
                "Working with support? Read them the number here, and what stands before it.",
            ),
            QT_TRANSLATE_NOOP(
                "StepHelp", "The receipt tells the same in a file. The token is not in it."
            ),
        ),
    ),
}
