"""Which screen is which, and which of them a caller meets."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Final

from notion_wizard.core.catalogue import buttons
from notion_wizard.core.flow import path
from notion_wizard.core.model import Book, Identity, Profile, Situation, Tool
from notion_wizard.core.plain_names import SCREEN_NAMES, SCREEN_NUMBERS, SITUATION_NAMES
from notion_wizard.core.session import Origin, Session, Step
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.wording.handbook.markup import Markup

TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Screens and paths")

_SCREENS_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "The screens")
_SCREEN: Final = QT_TRANSLATE_NOOP("Handbook", "Screen")
_DONE_THERE: Final = QT_TRANSLATE_NOOP("Handbook", "What is done there")
_BUTTONS_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Buttons that belong to no code")
_BUTTON: Final = QT_TRANSLATE_NOOP("Handbook", "Button")
_PATHS_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "The paths")
_ONLY: Final = QT_TRANSLATE_NOOP(
    "Handbook", "Everybody sees only the steps that apply. The wizard’s left side shows them."
)
_START: Final = QT_TRANSLATE_NOOP("Handbook", "How it begins")
_PATH: Final = QT_TRANSLATE_NOOP("Handbook", "Screens, in order")
_DETOUR: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "Where Notion turns a token down, or the caller has none, screen 2 comes in before screen 3.",
)

_DONE_ON: Final[Mapping[Step, Text]] = {
    Step.HOME: QT_TRANSLATE_NOOP(
        "Handbook", "Choosing among what is saved on this computer and what is not finished yet."
    ),
    Step.SITUATION: QT_TRANSLATE_NOOP(
        "Handbook", "Answering two questions, or pasting the error message, which answers them."
    ),
    Step.GUIDE: QT_TRANSLATE_NOOP(
        "Handbook", "Getting the token in Notion step by step, or asking the workspace owner."
    ),
    Step.CHECK: QT_TRANSLATE_NOOP(
        "Handbook", "Pasting the token. The wizard asks Notion about it at once."
    ),
    Step.DATABASES: QT_TRANSLATE_NOOP(
        "Handbook", "Seeing which databases it reaches, and checking one by its link."
    ),
    Step.SAVE: QT_TRANSLATE_NOOP(
        "Handbook", "Keeping a copy in this computer’s keychain, or going on without."
    ),
    Step.TOOLS: QT_TRANSLATE_NOOP(
        "Handbook", "Putting the token into the tool, and telling whether the tool works now."
    ),
    Step.DONE: QT_TRANSLATE_NOOP("Handbook", "Reading what was done. The ticket’s number is here."),
}

_BUTTONS: Final[Mapping[Text, Text]] = {
    QT_TRANSLATE_NOOP("HomePage", "Go on there"): QT_TRANSLATE_NOOP(
        "Handbook", "Home: opens screen 6 again for a tool whose test was left for later."
    ),
    QT_TRANSLATE_NOOP("HomePage", "Something else"): QT_TRANSLATE_NOOP(
        "Handbook", "Home: begins at screen 1, for another tool or another workspace."
    ),
    QT_TRANSLATE_NOOP("ToolsPage", "I’ll test later"): QT_TRANSLATE_NOOP(
        "Handbook", "Screen 6: ends the call with an open ticket. Home offers “Go on there” then."
    ),
    buttons.DELETE_COPY: QT_TRANSLATE_NOOP(
        "Handbook",
        "Screen 6: for the copy beside a changed file, which holds the old token. Before the tool "
        "works, the wizard asks once more: “Keep it” or “Delete it”. After that no Undo is "
        "possible.",
    ),
    QT_TRANSLATE_NOOP("ClearOffer", "Clear the clipboard"): QT_TRANSLATE_NOOP(
        "Handbook", "Takes the pasted token off the clipboard, where any program can read it."
    ),
}
"""What stands on no card, in the order of the screens."""

_SAVED: Final = Profile("orders", "", Identity(), "", datetime(2026, 11, 3, tzinfo=UTC))
_EMPTY, _WITH_TOKEN = Book(b""), Book(b"", profiles=(_SAVED,))

_STARTS: Final[tuple[tuple[Text, Session], ...]] = (
    (SITUATION_NAMES[Situation.REFUSED], Session(_EMPTY, situation=Situation.REFUSED)),
    (SITUATION_NAMES[Situation.MOVED], Session(_EMPTY, situation=Situation.MOVED)),
    (SITUATION_NAMES[Situation.FIRST], Session(_EMPTY, situation=Situation.FIRST)),
    (
        QT_TRANSLATE_NOOP("Handbook", "A database is missing, and a token is saved here"),
        Session(_WITH_TOKEN, situation=Situation.MISSING),
    ),
    (
        QT_TRANSLATE_NOOP("Handbook", "A database is missing, and no token is saved here"),
        Session(_EMPTY, situation=Situation.MISSING),
    ),
    (
        QT_TRANSLATE_NOOP("Handbook", "The tool has no field for a token, such as Zapier"),
        Session(_EMPTY, tool=Tool.ZAPIER),
    ),
    (
        QT_TRANSLATE_NOOP("Handbook", "Check now, on Home"),
        Session(_WITH_TOKEN, origin=Origin.CHECK_SAVED),
    ),
)


def screens_and_paths(markup: Markup) -> str:
    """Return the chapter."""
    return markup.chapter("screens", TITLE, _parts(markup))


def _parts(markup: Markup) -> Iterator[str]:
    say = markup.say
    screens = markup.table(
        _SCREENS_TITLE,
        (say(_SCREEN), say(_DONE_THERE)),
        ((say(SCREEN_NAMES[step]), say(_DONE_ON[step])) for step in Step),
    )
    yield markup.part("screens-names", say(_SCREENS_TITLE), screens)
    told = markup.table(
        _BUTTONS_TITLE,
        (say(_BUTTON), say(_DONE_THERE)),
        ((say(label), say(deed)) for label, deed in _BUTTONS.items()),
    )
    yield markup.part("screens-buttons", say(_BUTTONS_TITLE), told)
    paths = markup.table(
        _PATHS_TITLE,
        (say(_START), say(_PATH)),
        ((say(start), _in_numbers(markup, session)) for start, session in _STARTS),
    )
    content = markup.paragraph(_ONLY) + paths + markup.paragraph(_DETOUR, kind="soft")
    yield markup.part("screens-paths", say(_PATHS_TITLE), content)


def _in_numbers(markup: Markup, session: Session) -> str:
    return " → ".join(
        str(SCREEN_NUMBERS[step]) if step in SCREEN_NUMBERS else markup.say(SCREEN_NAMES[step])
        for step in path(session)
    )
