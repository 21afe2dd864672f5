"""Recognises what people paste instead of a token."""

import re
from typing import Final

from notion_wizard.core.links import id_in_link
from notion_wizard.core.paste.characters import BLANKS
from notion_wizard.core.problem import Problem
from notion_wizard.core.token import OLDER, shape_named_by, shape_of

# Links and ids

_LINK: Final = re.compile(
    r"(?<![\w@.-])(?:https?://|notion://)?"
    r"(?!(?:api|developers|mcp|status|calendar|mail)\.notion)"
    r"(?:(?:[\w-]{1,63}\.){0,4}?notion\.(?:so|com|site)|(?<=notion://)[\w.-]{0,63})"
    r"/[^\s\x00\"'<>`|\\^{}()\[\]]*[\w/=-]",
    re.IGNORECASE,
)
_UUID: Final = (
    r"(?<![0-9A-Za-z-])[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}(?![0-9A-Za-z]|-[0-9a-f])"
)
_ID: Final = re.compile(_UUID, re.IGNORECASE)
_DATABASE_ID: Final = re.compile(
    r"(?:database|data[_ -]?source|collection)[\w -]{0,20}[\"'`]?\s{0,3}[:=]/{0,2}\s{0,3}[\"'`]?"
    rf"(?P<id>{_UUID})",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[A-Za-z]+")
_BESIDE_ID: Final = (
    "id uuid database databases datenbank base datos dados donnees db page block workspace "
    "collection data source notion client user bot my the is export set const"
)
_LONGEST_BESIDE_ID: Final = 80


def link_in(plain: str) -> str | None:
    """Return the first link to something with an id in Notion, or a database's id by its name."""
    for match in _LINK.finditer(plain):
        try:
            id_in_link(match[0])
        except Problem:
            continue
        return match[0]
    named = _DATABASE_ID.search(plain)
    return named["id"] if named else None


def is_link(link: str) -> bool:
    """Tell a link from a bare id."""
    return "/" in link


def bare_id_in(plain: str) -> str | None:
    """Return the id if the text is one, at most with a name such as `database_id=`."""
    match = _ID.search(plain)
    if match is None:
        return None
    beside = plain[: match.start()] + " " + plain[match.end() :]
    if len(beside) > _LONGEST_BESIDE_ID or not set(_BESIDE_ID.split()).issuperset(
        _WORD.findall(beside.lower())
    ):
        return None
    return match[0]


# Other secrets of Notion's

_REFRESH_TOKEN: Final = re.compile(r"(?<![A-Za-z0-9])nrt_[A-Za-z0-9]{6,}")
_COOKIE: Final = re.compile(
    r"token_v2[\"']?\s{0,3}[:=,]|(?<![A-Za-z0-9])v0[234](?:%3A|:)[\w%.:~+/=-]{8,}", re.IGNORECASE
)
_CLIENT_SECRET: Final = re.compile(
    r"(?:client[\s_-]{0,2}secret|secret[\s_-](?:du |del |do )?client\w{0,2}|client-geheimnis"
    r"|oauth[\s_-]{0,2}secret)[\"'`\])]{0,3}\s{0,3}(?:=>|:=|[:=])?\s{0,3}[\"'`]?"
    r"(?P<value>secret_[A-Za-z0-9]{4,}|[A-Za-z0-9_-]{20,})",
    re.IGNORECASE,
)


def refresh_token_in(plain: str) -> str | None:
    """Return a refresh token of Notion's OAuth."""
    match = _REFRESH_TOKEN.search(plain)
    return match[0] if match else None


def has_cookie(plain: str) -> bool:
    """Tell whether the browser's `token_v2` stands there."""
    return _COOKIE.search(plain) is not None


def client_secret_in(plain: str) -> str | None:
    """Return an OAuth client secret: only the text around it can tell it."""
    for match in _CLIENT_SECRET.finditer(plain):
        if shape_named_by(match["value"]) in (OLDER, None):
            return match["value"]
    return None


_VERIFICATION: Final = re.compile(r"verification[ _-]?token", re.IGNORECASE)


def names_verification(plain: str) -> bool:
    """Tell whether a text speaks of the verification token that Notion sends to a webhook."""
    return _VERIFICATION.search(plain) is not None


# Placeholders

# Possessive, so that the end of a name is its end; a name that is given a value is none of these.
_VARIABLE: Final = (
    r"(?:\$\{\{?[^{}\n]{1,60}+\}?\}|\{\{[^{}\n]{1,60}+\}\}|\$\([A-Za-z_]\w{1,60}+\)"
    r"|(?<!\w)\$(?:env:|(?!env:))[A-Za-z_]\w{1,60}+|(?<!\w)%[A-Za-z_]\w{2,60}+%"
    r"|(?:process|import\.meta)\.env(?:\.\w{1,60}+|\[[^\]\n]{1,60}+\])"
    r"|os\.environ(?:\[[^\]\n]{1,60}+\]|\.get\([^)\n]{1,60}+\))|ENV\[[^\]\n]{1,60}+\]"
    r"|(?:os\.|system\.|deno\.env\.|std::)?(?:getenv|env\.get|env::var|env)\([^)\n]{1,60}+\)"
    r"|\{[A-Za-z_]\w{1,60}+\}|op://[^\s\"']{3,100}+"
    r"|<[A-Za-z_ -]{0,40}?(?:token|key|secret|your|insert|paste|here)[A-Za-z_ -]{0,40}+>"
    r"|\[(?:your|insert|paste|enter)[^\]\n]{1,60}+\])(?!\s{0,3}=)"
)
_SHORT_TEXT: Final = 200
_ANY_VARIABLE: Final = re.compile(_VARIABLE, re.IGNORECASE)
_VARIABLE_AS_VALUE: Final = re.compile(
    r"(?:token|secret|key|auth|bearer)[\"'\])]{0,3}[ \t]{0,3}[:=]?[ \t]{0,3}(?:bearer )?[\"'`]?"
    rf"(?P<variable>{_VARIABLE})",
    re.IGNORECASE,
)
_EMPTY_VALUE: Final = re.compile(r"undefined|null|None|nil|NaN|\[object Object\]|\(null\)")
_NAME_ALONE: Final = re.compile(
    r"(?:export |set |\$env:)?"
    r"(?P<variable>(?!YOUR_|MY_)(?:[A-Z0-9]+_)*(?:NOTION|TOKEN|SECRET|KEY)(?:_[A-Z0-9]+)*)"
    r"\s*(?:[=:]\s*[\"']{0,2})?"
)
_LONGEST_SHOWN: Final = 60


def variable_in(plain: str, core: str) -> str | None:
    """Return the placeholder that was never filled, as it stands there, at most 60 characters."""
    text = plain.strip(BLANKS)
    if _EMPTY_VALUE.fullmatch(core):
        return core
    name = _NAME_ALONE.fullmatch(text)
    if name and "_" in name["variable"]:
        return name["variable"][:_LONGEST_SHOWN]
    if len(text) <= _SHORT_TEXT:
        match = _ANY_VARIABLE.search(text)
        return match[0][:_LONGEST_SHOWN] if match else None
    match = _VARIABLE_AS_VALUE.search(text)
    return match["variable"][:_LONGEST_SHOWN] if match else None


EXAMPLES: Final = frozenset(
    {
        "ntn_abc123def456ghi789jkl012mno345pqr",
        "secret_t1CdN9S8yicG5eWLUOfhcWaOscVnFXns",
    }
)
"""Tokens printed in Notion's own documentation."""

_EXAMPLE_WORDS: Final = re.compile(
    r"(?i:example|placeholder|change[_-]?me|replace[_-]?(?:me|this|with)|(?:token|key|secret)[_-]?here"
    r"|(?:(?<![A-Za-z0-9])(?:your|my|insert|paste|enter|dummy|sample|fake|test)"
    r"|(?<![A-Za-z0-9])(?:dein|deine|ihr|votre|ton|tu|su|seu|meu|mi)[_-])(?:[_-]|token|notion|api|key))"
    r"|(?<=_)(?:your|dein|votre|insert)|your(?=[_-])|x{4,}|X{4,}"
)
_EXAMPLE_PHRASE: Final = re.compile(
    r"(?:please )?(?:(?:paste|insert|enter|put|add|replace with|copy)\b.{0,20})?"
    r"(?:your|my|the)\b.{0,30}\b(?:token|key|secret)\b.{0,12}",
    re.IGNORECASE,
)
_FEWEST_EQUAL: Final = 4


def is_example(token: str) -> bool:
    """Tell whether a text in a token's place comes from instructions.

    A whole shape does only if it is listed or its tail is one character again and again.
    """
    if token in EXAMPLES:
        return True
    shape = shape_of(token)
    if shape:
        return len(set(shape.tail_of(token))) == 1
    known = shape_named_by(token)
    body = token[len(known.prefix) :] if known else token
    if known and len(body) >= _FEWEST_EQUAL and len(set(body)) == 1:
        return True
    return _EXAMPLE_WORDS.search(token) is not None


def is_example_phrase(core: str) -> bool:
    """Tell whether a short text only says that a token belongs there."""
    return _EXAMPLE_PHRASE.fullmatch(core) is not None
