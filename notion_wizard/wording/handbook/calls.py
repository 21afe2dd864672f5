"""How a call goes: the first questions, the way through, the report, and what never to do."""

from collections.abc import Iterator
from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.wording.handbook.markup import Markup

TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "How a call goes")

_ASK_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "The first three questions")
_ASK: Final = (
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Ask: “What stands at the bottom left of the window, in large letters? Read me the four "
        "digits one by one.” Type them into the search field of this page. If nothing is found, a "
        "digit was misheard: the fourth one is there to notice that. Ask once more.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Ask: “What does the card on the screen say?” Compare it with “The caller sees”: if it is "
        "another one, ask for the digits again.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Ask: “In which tool do you see the error, and what happened before it?” A move to another "
        "workspace, a click on Refresh, a colleague who left: that tells which directions are the "
        "right ones.",
    ),
)
_THEN_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Then")
_THEN: Final = (
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Say the sentence under “Say”, and go through the steps under it, one at a time.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Possible causes stand here as they are most often. The caller’s screen puts the likeliest "
        "of that very case first, behind More.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Ask what stands at the bottom left now. Another code is the next one to look up. No code "
        "means that nothing is wrong on that screen: let the caller click the main button. Not on "
        "screen 6 and on the last page: there ask “Does your tool work now?”",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Stay until the tool works. “Saved” is not the end: on screen 6 the wizard asks whether "
        "the tool works now.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "The last page shows a number for your ticket. Only “Closing number” before it says that "
        "the tool works. Else the token alone was checked, or something is still to be done: ask "
        "“Does your tool work now?” The receipt says the same, without any token.",
    ),
)
_NO_CODE_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "If there is no code")
_NO_CODE: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "Then nothing is wrong on that screen yet. Ask for the screen’s number beside it, and look "
    "below what is done there; or ask for the report.",
)
_REPORT_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Report for support")
_REPORT: Final = (
    QT_TRANSLATE_NOOP(
        "Handbook",
        "The caller clicks “Report for support” at the left, or at the bottom of a small window, "
        "reads what is in it, copies it and sends it to you. Nothing is sent by itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "In your own wizard open Help, “Read a report”, and paste it just as the mail shows it: "
        "what to begin with, what to say, and every code in the order of time.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "There are versions, times, codes and numbers in it. There is never a token in it, and no "
        "name of a workspace; names of databases only if the caller ticks that.",
    ),
)
_NEVER_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "What never to do")
_NEVER: Final = (
    QT_TRANSLATE_NOOP(
        "Handbook", "Never let anyone read the token aloud or send it by mail or chat."
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Never advise Refresh first: it can stop every other tool of that connection. "
        "Show and Copy come first.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Never save a customer’s token on your own computer: choose “Go on without saving”. Say "
        "once in Help, “Whose computer”, that you help others on it, and that is the main way.",
    ),
)
_PRACTICE_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Practise")
_PRACTICE: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "Help, “Practise” opens the same screens with a practice Notion: nothing is real "
    "and nothing is kept. Each story has the name of the code that it ends in, as it stands beside "
    "each code on this page. In a terminal:",
)
_COMMAND: Final = "notion-wizard --practice truncated-end"


def calls(markup: Markup) -> str:
    """Return the chapter."""
    return markup.chapter("call", TITLE, _parts(markup))


def _parts(markup: Markup) -> Iterator[str]:
    say = markup.say
    yield markup.part("call-questions", say(_ASK_TITLE), markup.numbered(_ASK))
    yield markup.part("call-then", say(_THEN_TITLE), markup.numbered(_THEN))
    yield markup.part("call-no-code", say(_NO_CODE_TITLE), markup.paragraph(_NO_CODE))
    yield markup.part("call-report", say(_REPORT_TITLE), markup.listed(_REPORT))
    yield markup.part("call-never", say(_NEVER_TITLE), markup.listed(_NEVER))
    command = f"<p><code>{_COMMAND}</code></p>"
    yield markup.part("call-practise", say(_PRACTICE_TITLE), markup.paragraph(_PRACTICE) + command)
