"""Takes tokens out of texts that leave the program: logs, report, crash hook, argument errors."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Final

from notion_wizard.core.secret import MARK, Secret
from notion_wizard.core.token import CURRENT, SHAPES

_DASH: Final = r"[-\u2010-\u2015\u2212\uff0d]"


_Put = str | Callable[[re.Match[str]], str]


@cache
def _replacements() -> tuple[tuple[re.Pattern[str], _Put], ...]:
    """Made when a text is first scrubbed: they are large, and a program that starts needs none."""
    from notion_wizard.core.paste.others.services import PATTERNS  # noqa: PLC0415 - as said above

    # Wider than the token shapes known today: a cut or a damaged token gives nothing away either.
    looks_like_a_token = re.compile(
        # The look ahead spares all others at most places.
        r"(?=[nsv0-9])(?:"
        # A pattern such as `secret_[A-Za-z0-9]{43}` is none.
        r"(?:ntn|secret|nrt)(?:_|%5F|\\_)(?!\[\w-)[^\s\"'<>]{4,}"
        r"|v0[234](?:%3A|:)[^\s\"'<>]{8,}"
        # A dash for the underscore; `secret-` begins many words, and the link to a database that
        # is called so.
        rf"|ntn{_DASH}[0-9]{{3,}}[^\s\"'<>]*"
        rf"|secret{_DASH}(?![0-9a-f]{{32}}(?![A-Za-z0-9]))[A-Za-z0-9]{{32,}}"
        # Nothing left of the prefix.
        rf"|(?<![A-Za-z0-9])[0-9]{{{CURRENT.digits}}}(?=[0-9]{{0,34}}[A-Za-z])"
        rf"[A-Za-z0-9]{{{CURRENT.tail}}}(?![A-Za-z0-9]))",
        re.IGNORECASE,
    )
    # Base64, whose letters have their case: of `Bearer ntn_`, of `ntn_` and of `secret_`.
    encoded = re.compile(
        r"(?<![A-Za-z0-9+/])(?:QmVhcmVyI|YmVhcmVyI|bnRuX[0-9w-z]|c2VjcmV0X)"
        r"[A-Za-z0-9+/_-]{16,}={0,2}"
    )
    header = re.compile(
        r"(?P<name>(?<![A-Za-z])(?:bearer|basic)[ \t]{1,3})(?=[A-Za-z+/_.~=-]{0,100}[0-9])"
        r"[A-Za-z0-9+/_.~=-]{20,}",
        re.IGNORECASE,
    )
    # The looks behind and ahead spare all others at most places.
    keys = "|".join(pattern for _, pattern in PATTERNS)
    key_of_another = re.compile(rf"(?<![\w-])(?=[\w-])(?:{keys})")
    return (
        (looks_like_a_token, MARK),
        (encoded, MARK),
        (header, rf"\g<name>{MARK}"),
        (key_of_another, _without_key),
    )


@cache
def _link_to_notion() -> re.Pattern[str]:
    """Return what leads to a page of Notion, and behind it the page's name and id."""
    return re.compile(
        r"(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){0,3}notion\.(?:so|com|site)/"
        r"(?:[\w%.~-]{1,100}+/){0,3}(?P<page>[\w%-]{32,600}+)",
        re.IGNORECASE,
    )


@cache
def _id_at_the_end() -> re.Pattern[str]:
    return re.compile(
        r"(?<![0-9a-f])(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\Z",
        re.IGNORECASE,
    )


@cache
def _whole_token() -> re.Pattern[str]:
    """Return what no name begins with: a prefix, and as many letters and digits as a token has."""
    fewest = min(shape.digits + shape.tail for shape in SHAPES)
    return re.compile(rf"(?:ntn|secret|nrt)(?:[_-]|%5F)[A-Za-z0-9]{{{fewest}}}", re.IGNORECASE)


def scrub(text: str, secrets: Iterable[Secret] = ()) -> str:
    """Return the text without the given secrets and without anything that looks like a token."""
    for secret in secrets:
        if secret:
            text = secret.removed_from(text, MARK)
    from notion_wizard.core.pieces import pieces_of  # noqa: PLC0415 - as for the patterns

    return "".join(map(_scrubbed, pieces_of(text, _nothing_goes_on())))


def _scrubbed(piece: str) -> str:
    """Leave the names of Notion's pages as they are: one may be called `secret_x`, or `key`."""
    scrubbed: list[str] = []
    end = 0
    for link in _link_to_notion().finditer(piece):
        if _names_a_page(link["page"]):
            scrubbed += (_without_tokens(piece[end : link.start("page")]), link["page"])
            end = link.end()
    return "".join((*scrubbed, _without_tokens(piece[end:])))


def _names_a_page(text: str) -> bool:
    return bool(_id_at_the_end().search(text)) and not _whole_token().search(text)


def _without_tokens(piece: str) -> str:
    for pattern, put in _replacements():
        piece = pattern.sub(put, piece)
    return piece


@cache
def _nothing_goes_on() -> re.Pattern[str]:
    """Return the places at which a text may be cut: no pattern has a line end, few have a blank.

    In those, a capital, a digit or one of a, c, r and s stands in front of it, or another blank.
    """
    return re.compile(r"\n|[^\sA-Z0-9acrs] ")


def _without_key(key: re.Match[str]) -> str:
    # Letters alone are a word with a key's beginning, such as `patternRecognizer`.
    return key[0] if key[0].isalpha() else MARK
