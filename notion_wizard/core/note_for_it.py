"""The note for the IT department: what was tried, what was seen, and what is wanted.

It is for people who know networks, and it is read without the screen beside it: so it names
protocols and numbers, which no other text of this program does.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Fact, Facts, Text


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line of the note: a marked text with its facts."""

    text: Text
    facts: Facts = field(default_factory=dict[str, Fact])


_PRACTICE: Final = QT_TRANSLATE_NOOP(
    "NoteForIT", "PRACTICE: nothing in this note is real, and nobody has to do anything."
)
_TITLE: Final = QT_TRANSLATE_NOOP("NoteForIT", "For the IT department, from Notion Wizard: {code}")

_SEEN: Final[Mapping[Code, Text]] = {
    Code.NAME_NOT_FOUND: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: the name {host} could not be resolved."
    ),
    Code.CONNECTION_REFUSED: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: the TCP connection to {host} was refused."
    ),
    Code.TIMED_OUT: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: no answer from {host} within the time limit."
    ),
    Code.CONNECTION_CUT: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: the connection to {host} was reset, or ended before the whole answer."
    ),
    Code.TLS_NOT_TRUSTED: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: the certificate shown for {host} is not trusted by this computer."
    ),
    Code.TLS_DATE: QT_TRANSLATE_NOOP(
        "NoteForIT",
        "Seen: the certificate shown for {host} has expired or is not valid yet, by this "
        "computer’s clock.",
    ),
    Code.TLS_WRONG_HOST: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: the certificate shown for {host} is for another name."
    ),
    Code.TLS_OTHER: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: the TLS handshake with {host} came to no end."
    ),
    Code.INSPECTED_BUT_TRUSTED: QT_TRANSLATE_NOOP(
        "NoteForIT",
        "Seen: the certificate shown for {host} is trusted by this computer’s own store, and by "
        "no public list.",
    ),
    Code.PROXY_UNREACHABLE: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: the proxy could not be used: no connection, or not an address for one."
    ),
    Code.PROXY_LOGIN: QT_TRANSLATE_NOOP(
        "NoteForIT", "Seen: the proxy asks for a login (HTTP 407)."
    ),
    Code.SIGN_IN_PAGE: QT_TRANSLATE_NOOP(
        "NoteForIT",
        "Seen: a web page or a redirect came in place of the answer of {host}, as from a captive "
        "portal.",
    ),
    Code.BLOCKED: QT_TRANSLATE_NOOP(
        "NoteForIT",
        "Seen: the request was blocked on the way: by a page that is not from {host}, by the "
        "proxy, or by this computer’s firewall.",
    ),
}
"""What happened, for each code that has a note."""

_ADDRESS: Final = QT_TRANSLATE_NOOP(
    "NoteForIT", "Address: https://{host:plain}, TCP port {port:plain}"
)
_ISSUER: Final = QT_TRANSLATE_NOOP("NoteForIT", "Certificate issued by: {issuer}")
_PROXY: Final = QT_TRANSLATE_NOOP("NoteForIT", "Proxy: {proxy:plain}")
_NO_PROXY: Final = QT_TRANSLATE_NOOP("NoteForIT", "Proxy: none was used")
_PROXY_STATUS: Final = QT_TRANSLATE_NOOP(
    "NoteForIT", "Answer of the proxy: HTTP status {proxy_status:plain}"
)
_STATUS: Final = QT_TRANSLATE_NOOP("NoteForIT", "HTTP status: {status:plain}")
_TIME: Final = QT_TRANSLATE_NOOP("NoteForIT", "Time: {time:plain}")

_NOTHING_SENT: Final = QT_TRANSLATE_NOOP(
    "NoteForIT", "Token: not sent. It ended before any request to {host:plain}."
)
_NO_TOKEN: Final = QT_TRANSLATE_NOOP(
    "NoteForIT", "Token: not sent. What was tried goes without one."
)
_TOKEN_SENT: Final = QT_TRANSLATE_NOOP(
    "NoteForIT",
    "Token: sent before this was seen, over a connection that this computer trusts. "
    "No redirect was followed.",
)
_MAYBE_SENT: Final = QT_TRANSLATE_NOOP(
    "NoteForIT",
    "Token: sent only if a connection that this computer trusts stood before this was seen. "
    "Without one nothing is sent.",
)
_NOT_IN_IT: Final = QT_TRANSLATE_NOOP(
    "NoteForIT", "This note holds no token and nothing out of Notion."
)

_WANTED: Final = QT_TRANSLATE_NOOP(
    "NoteForIT",
    "Wanted: HTTPS (TLS 1.2 or newer) from this computer to {host:plain}, port {port:plain}. "
    "In the browser Notion itself needs {browser:plain}, port 443.",
)
_WANTED_TOO: Final[Mapping[Code, Text]] = {
    Code.TLS_NOT_TRUSTED: QT_TRANSLATE_NOOP(
        "NoteForIT",
        "Either the issuer’s root certificate in the operating system’s store, which this program "
        "uses, or no inspection for this address.",
    ),
    Code.TLS_DATE: QT_TRANSLATE_NOOP(
        "NoteForIT",
        "If this computer’s date and time are right, the certificate that the network shows has "
        "to be renewed.",
    ),
    Code.TLS_WRONG_HOST: QT_TRANSLATE_NOOP(
        "NoteForIT", "Nothing in between that answers for this name: portal, filter or DNS entry."
    ),
    Code.TLS_OTHER: QT_TRANSLATE_NOOP(
        "NoteForIT", "Nothing in between that cuts or changes the TLS handshake."
    ),
    Code.INSPECTED_BUT_TRUSTED: QT_TRANSLATE_NOOP(
        "NoteForIT",
        "Programs with a certificate list of their own (Python, Node.js, Java) need the issuer’s "
        "root certificate too, or no inspection for this address. Often: REQUESTS_CA_BUNDLE, "
        "NODE_EXTRA_CA_CERTS.",
    ),
    Code.PROXY_UNREACHABLE: QT_TRANSLATE_NOOP(
        "NoteForIT", "A proxy that can be reached from here, or this computer’s setting without it."
    ),
    Code.PROXY_LOGIN: QT_TRANSLATE_NOOP(
        "NoteForIT", "This address through the proxy without a login."
    ),
    Code.SIGN_IN_PAGE: QT_TRANSLATE_NOOP(
        "NoteForIT", "This address without a portal’s sign-in, or word of where to sign in."
    ),
    Code.BLOCKED: QT_TRANSLATE_NOOP(
        "NoteForIT", "No filter on this address; its answers are JSON, for programs."
    ),
}

_NOTION: Final[Mapping[str, Fact]] = {"host": "api.notion.com", "port": 443}

# Here the connection ended before there was one, or before it was trusted.
_BEFORE_ANY_REQUEST: Final = frozenset(
    {
        Code.NAME_NOT_FOUND,
        Code.CONNECTION_REFUSED,
        Code.TLS_NOT_TRUSTED,
        Code.TLS_DATE,
        Code.TLS_WRONG_HOST,
        Code.TLS_OTHER,
        Code.PROXY_UNREACHABLE,
        Code.PROXY_LOGIN,
    }
)


def concerns_it(diagnosis: Diagnosis) -> bool:
    """Tell whether the IT department is who can help: inspection, proxies, blocks (210 to 231)."""
    return diagnosis.code in _SEEN and diagnosis.code >= Code.TLS_NOT_TRUSTED


def may_concern_it(diagnosis: Diagnosis) -> bool:
    """Tell whether the IT department is one of several who may help (202 to 205)."""
    return diagnosis.code in _SEEN and diagnosis.code < Code.TLS_NOT_TRUSTED


def note_for_it(
    diagnosis: Diagnosis,
    seen_at: datetime,
    browser: str,
    *,
    had_token: bool,
    is_practice: bool = False,
) -> tuple[NoteLine, ...]:
    """Return the note's lines. `browser` is the host that Notion itself needs in the browser.

    `had_token` tells whether the request that met this was to take a token along. In practice the
    note names Notion's address, and no computer that only plays it.
    """
    where = {**diagnosis.facts, **_NOTION} if is_practice else {**_NOTION, **diagnosis.facts}
    facts: dict[str, Fact] = {
        **where,
        "browser": browser,
        "code": f"{diagnosis.code.label} {diagnosis.code.slug}",
        "time": f"{seen_at:%Y-%m-%d %H:%M:%S %z}",
    }
    lines = _lines(diagnosis, had_token=had_token)
    first = (_PRACTICE,) if is_practice else ()
    return tuple(NoteLine(text, facts) for text in (*first, *lines))


def _lines(diagnosis: Diagnosis, *, had_token: bool) -> Iterator[Text]:
    code, facts = diagnosis.code, diagnosis.facts
    yield _TITLE
    if code in _SEEN:
        yield _SEEN[code]
    yield _ADDRESS
    if "issuer" in facts:
        yield _ISSUER
    if "proxy" in facts:
        yield _PROXY
    elif code is not Code.TIMED_OUT:
        # Where even looking up a name came to no end, nobody knows how far it was.
        yield _NO_PROXY
    if "proxy_status" in facts:
        yield _PROXY_STATUS
    if "status" in facts:
        yield _STATUS
    yield _TIME
    yield _sent(diagnosis, had_token=had_token)
    yield _NOT_IN_IT
    yield _WANTED
    if code in _WANTED_TOO:
        yield _WANTED_TOO[code]


def _sent(diagnosis: Diagnosis, *, had_token: bool) -> Text:
    """Tell whether a token was sent: never before the connection is trusted, and then at once."""
    code, facts = diagnosis.code, diagnosis.facts
    if code in _BEFORE_ANY_REQUEST or "proxy_status" in facts:
        return _NOTHING_SENT
    if not had_token or code is Code.INSPECTED_BUT_TRUSTED:
        return _NO_TOKEN
    if "status" in facts:
        return _TOKEN_SENT
    # Without an answer: a firewall of this computer, or any moment up to the answer's end.
    return _NOTHING_SENT if code is Code.BLOCKED else _MAYBE_SENT
