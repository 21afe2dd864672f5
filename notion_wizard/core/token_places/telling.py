"""What is said of the variables and files that were found."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from notion_wizard.core.model import Situation
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Fact, Facts, Text
from notion_wizard.core.token_places.model import (
    FolderSearch,
    FoundFile,
    Scope,
    SeenToken,
    Setting,
    Variable,
)
from notion_wizard.core.token_places.standing import (
    Standing,
    another_connection,
    judging,
    standing_of,
)
from notion_wizard.core.token_places.winning import is_put_right, wins

MOST_PLACES: Final = 3
"""So many places where a variable is set are told; who has more knows his way."""


@dataclass(frozen=True, slots=True)
class Told:
    """A marked sentence with its facts."""

    text: Text
    facts: Facts = field(default_factory=dict[str, Fact])


# Variables

NO_VARIABLE: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "No environment variable that the wizard can see here holds a Notion token."
)

_HELD_NOW: Final[Mapping[Standing, Text]] = {
    Standing.NEW: QT_TRANSLATE_NOOP(
        "TokenPlaces", "{variable} on this computer has the new token already."
    ),
    Standing.OLD: QT_TRANSLATE_NOOP(
        "TokenPlaces", "{variable} on this computer still holds the old token ({masked})."
    ),
    Standing.ANOTHERS: QT_TRANSLATE_NOOP(
        "TokenPlaces",
        "{variable} on this computer holds the token of another connection, “{connection}” "
        "({masked}).",
    ),
    Standing.UNKNOWN: QT_TRANSLATE_NOOP(
        "TokenPlaces",
        "{variable} on this computer holds a Notion token that the wizard does not know "
        "({masked}).",
    ),
}
_HELD_LATER: Final[Mapping[Standing, Text]] = {
    Standing.NEW: QT_TRANSLATE_NOOP(
        "TokenPlaces", "{variable} gets the new token in every new window of the terminal."
    ),
    Standing.OLD: QT_TRANSLATE_NOOP(
        "TokenPlaces",
        "{variable} still gets the old token ({masked}) in every new window of the terminal.",
    ),
    Standing.ANOTHERS: QT_TRANSLATE_NOOP(
        "TokenPlaces",
        "{variable} gets the token of another connection, “{connection}” ({masked}), in every new "
        "window of the terminal.",
    ),
    Standing.UNKNOWN: QT_TRANSLATE_NOOP(
        "TokenPlaces",
        "{variable} gets a Notion token that the wizard does not know ({masked}) in every new "
        "window of the terminal.",
    ),
}
_HOLDS_NONE: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "{variable} is set on this computer, but there is no whole Notion token in it."
)
_PUT_RIGHT: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces",
    "What is open now still has another {variable}: close the program and its window, and open "
    "them again.",
)
_SET_IN_FILE: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "It is set in “{file:plain}”, line {line:plain}."
)
_SET_FOR: Final[Mapping[Scope, Text]] = {
    Scope.ACCOUNT: QT_TRANSLATE_NOOP(
        "TokenPlaces", "It is set in the environment variables of your Windows account."
    ),
    Scope.COMPUTER: QT_TRANSLATE_NOOP(
        "TokenPlaces", "It is set in Windows’ environment variables for everyone here."
    ),
}
_SET_SOMEWHERE: Final = QT_TRANSLATE_NOOP("TokenPlaces", "The wizard cannot see where it is set.")
_WINS: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "Programs take it before any file, so put the new token there too."
)


def variable_told(variable: Variable, session: Session) -> tuple[Told, ...]:
    """Return what is said of a variable: what it holds, where it is set, and what that means."""
    facts: dict[str, Fact] = {"variable": variable.name}
    if is_put_right(variable, session):
        return (Told(_PUT_RIGHT, facts),)
    told = [_holds(variable, session, facts), *_where(variable)]
    if wins(variable, session):
        told.append(Told(_WINS))
    return tuple(told)


def _holds(variable: Variable, session: Session, facts: dict[str, Fact]) -> Told:
    token = variable.token
    if token is None:
        return Told(_HOLDS_NONE, facts)
    texts = _HELD_NOW if variable.is_set_now else _HELD_LATER
    facts |= {"masked": token.masked}
    connection = another_connection(token.fingerprint, session)
    if connection is not None:
        facts |= {"connection": connection}
    return Told(texts[standing_of(token.fingerprint, session)], facts)


def _where(variable: Variable) -> Iterator[Told]:
    if not variable.settings:
        yield Told(_SET_SOMEWHERE)
    for setting in variable.settings[:MOST_PLACES]:
        yield _place(setting)


def _place(setting: Setting) -> Told:
    if setting.scope is not None:
        return Told(_SET_FOR[setting.scope])
    return Told(_SET_IN_FILE, {"file": setting.file, "line": setting.line})


# Files

_MAY_BE_OLD: Final = frozenset({Standing.OLD, Standing.UNKNOWN})
_IN_FILE: Final[Mapping[Standing, Text]] = {
    Standing.NEW: QT_TRANSLATE_NOOP("TokenPlaces", "Line {line:plain}: the new token"),
    Standing.OLD: QT_TRANSLATE_NOOP("TokenPlaces", "Line {line:plain}: the old token, {masked}"),
    Standing.ANOTHERS: QT_TRANSLATE_NOOP(
        "TokenPlaces", "Line {line:plain}: the token of another connection, {masked}"
    ),
    Standing.UNKNOWN: QT_TRANSLATE_NOOP(
        "TokenPlaces", "Line {line:plain}: a token that the wizard does not know, {masked}"
    ),
}
_TO_BE_REPLACED: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "Line {line:plain}: the token to be replaced, {masked}"
)
"""Before a first connection there is no old one."""
_NONE_FOUND: Final = QT_TRANSLATE_NOOP("TokenPlaces", "No file there holds the old token.")
_FOUND: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "%n file(s) there may still hold the old token.", "", 3
)
_NO_OTHER_FOUND: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "No file there holds another Notion token."
)
_OTHER_FOUND: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "%n file(s) there may hold another Notion token.", "", 3
)
_LOOKED_AT: Final = QT_TRANSLATE_NOOP("TokenPlaces", "Looked at %n file(s).", "", 3)
_STOPPED: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "You stopped it: the rest of the folder was not looked at."
)
_WITH_NEW: Final = QT_TRANSLATE_NOOP("TokenPlaces", "The new token stands in %n file(s).", "", 3)
_ANOTHERS: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces",
    "The token of another connection stands in %n file(s); the wizard leaves that alone.",
    "",
    3,
)
_UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "TokenPlaces", "%n file(s) or folder(s) could not be read.", "", 3
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("TokenPlaces", "Too large to look at: %n file(s).", "", 3)


def looked_at_told(number: int) -> Told:
    """Return how far a look through a folder has come."""
    return Told(_LOOKED_AT, {"n": number})


def token_told(token: SeenToken, session: Session) -> Told:
    """Return what is said of one token in a file."""
    facts: dict[str, Fact] = {"line": token.line, "masked": token.masked}
    standing = standing_of(token.fingerprint, session)
    if standing is Standing.OLD and session.situation is Situation.FIRST:
        return Told(_TO_BE_REPLACED, facts)
    return Told(_IN_FILE[standing], facts)


def files_with_old(search: FolderSearch, session: Session) -> tuple[FoundFile, ...]:
    """Return the files of which one token is the old one, or may be."""
    judge = judging(session)
    return tuple(one for one in search.files if _MAY_BE_OLD & _standings_in(one, judge))


def _standings_in(found: FoundFile, judge: Callable[[str], Standing]) -> frozenset[Standing]:
    return frozenset(judge(token.fingerprint) for token in found.tokens)


def old_tokens_in(found: FoundFile, session: Session) -> frozenset[str]:
    """Return the fingerprints of those tokens of the file that are to be replaced."""
    judge = judging(session)
    fingerprints = frozenset(token.fingerprint for token in found.tokens)
    return frozenset(one for one in fingerprints if judge(one) is Standing.OLD)


def unknown_token_in(found: FoundFile, session: Session) -> SeenToken | None:
    """Return the file's first token of which nothing is known."""
    judge = judging(session)
    return next((one for one in found.tokens if judge(one.fingerprint) is Standing.UNKNOWN), None)


def search_told(search: FolderSearch, session: Session) -> tuple[Told, ...]:
    """Return what came of a look through a folder, but for the files that are shown themselves."""
    judge = judging(session)
    standings = [_standings_in(one, judge) for one in search.files]
    shown = sum(bool(_MAY_BE_OLD & one) for one in standings)
    anothers = sum(Standing.ANOTHERS in one for one in standings if not _MAY_BE_OLD & one)
    is_first = session.situation is Situation.FIRST
    none, found = (_NO_OTHER_FOUND, _OTHER_FOUND) if is_first else (_NONE_FOUND, _FOUND)
    counted = (
        (found, shown),
        (_WITH_NEW, len(standings) - shown - anothers),
        (_ANOTHERS, anothers),
        (_UNREADABLE, search.unreadable),
        (_TOO_LARGE, search.too_large),
    )
    head = () if shown else (Told(none),)
    tail = () if search.is_complete else (Told(_STOPPED),)
    told = (Told(text, {"n": number}) for text, number in counted if number)
    return (*head, *told, looked_at_told(search.looked_at), *tail)
