"""Sessions, books and pastes for tests, made by the events that make them in the program."""

from datetime import UTC, datetime, timedelta

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import accepted, listed, pasted, refused, saved
from notion_wizard.core.model import Book, Identity, Owner, Profile, Sighting
from notion_wizard.core.paste import Kind, Paste
from notion_wizard.core.reach import Database, Listing
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session

KEY = bytes(32)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
YESTERDAY = NOON - timedelta(days=1)

TOKEN = Secret("ntn_11111111111" + "TokenThatIsNowhereToBeSeenInAnyText")
OTHER_TOKEN = Secret("ntn_22222222222" + "OtherTokenThatNobodyEverGetsToSeeAt")
OLDER_TOKEN = Secret("secret_" + "OlderTokenThatNobodyEverGetsToSeeInAnyTextX")
TOKENS = (TOKEN, OTHER_TOKEN, OLDER_TOKEN)

IDENTITY = Identity("Northwind", "w1", "Order sync", "c1", Owner.WORKSPACE)
ELSEWHERE = Identity("Southwind", "w2", "Order sync", "c2", Owner.WORKSPACE)
OTHER_CONNECTION = Identity("Northwind", "w1", "Stock sync", "c3", Owner.WORKSPACE)
PERSON = Identity("Northwind", "w1", "Ada", "c4", Owner.PERSON)
UNNAMED = Identity()


def fingerprint_of(token):
    return token.fingerprint(KEY)


def profile_of(token=TOKEN, identity=IDENTITY, name="Orders", **facts):
    facts = {"id": name.lower(), "saved_at": YESTERDAY, "last_worked": YESTERDAY} | facts
    return Profile(name=name, identity=identity, fingerprint=fingerprint_of(token), **facts)


def book_of(*profiles, **facts):
    return Book(KEY, profiles, **facts)


def book_that_saw(token, **facts):
    return book_of(sightings=(Sighting(fingerprint_of(token), **facts),))


def paste_of(*codes, token=TOKEN, kind=Kind.CURRENT, **facts):
    """What the paste doctor says; the first code is the main finding."""
    findings = tuple(Diagnosis(code) for code in codes)
    main = findings[0] if findings else None
    return Paste(TOKEN, token, kind, 50, "ntn_", "k3QZ", findings=findings, main=main, **facts)


def session_of(book=None, **facts):
    return Session(book or book_of(), **facts)


def with_paste(session, *codes, token=TOKEN, kind=Kind.CURRENT):
    return pasted(session, token, paste_of(*codes, token=token, kind=kind))


def with_yes(session, identity=IDENTITY, at=NOON):
    return accepted(session, session.attempt, identity, at)


def with_no(session, code=Code.TOKEN_REFUSED, at=NOON, **facts):
    return refused(session, session.attempt, Diagnosis(code, facts), at)


def with_listing(session, *names, complete=True, code=None):
    diagnosis = None if code is None else Diagnosis(code)
    databases = tuple(Database(name.lower(), name) for name in names)
    is_complete = complete and diagnosis is None
    return listed(session, session.attempt, Listing(databases, is_complete, diagnosis))


def with_save(session, profile=None, code=Code.SAVED_AND_READ_BACK):
    return saved(session, session.attempt, profile or profile_of(), Diagnosis(code))


def checked(book=None, identity=IDENTITY, **facts):
    """A session whose pasted token Notion accepted."""
    return with_yes(with_paste(session_of(book, **facts)), identity)
