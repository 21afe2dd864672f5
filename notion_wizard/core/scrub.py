"""Takes tokens out of texts that leave the program: logs, report, crash hook, argument errors."""

import re
from collections.abc import Iterable
from typing import Final

from notion_wizard.core.paste.others.services import KEYS
from notion_wizard.core.secret import Secret
from notion_wizard.core.token import CURRENT

MARK: Final = "[token removed]"

_DASH: Final = r"[-\u2010-\u2015\u2212\uff0d]"
# Wider than the token shapes known today: a cut or a damaged token gives nothing away either.
_LOOKS_LIKE_A_TOKEN: Final = re.compile(
    # A pattern such as `secret_[A-Za-z0-9]{43}` is none.
    r"(?:ntn|secret|nrt)(?:_|%5F|\\_)(?!\[\w-)[^\s\"'<>]{4,}"
    r"|v0[234](?:%3A|:)[^\s\"'<>]{8,}"
    # A dash for the underscore; `secret-` begins many words.
    rf"|ntn{_DASH}[0-9]{{3,}}[^\s\"'<>]*"
    rf"|secret{_DASH}[A-Za-z0-9]{{32,}}"
    # Nothing left of the prefix.
    rf"|(?<![A-Za-z0-9])[0-9]{{{CURRENT.digits}}}(?=[0-9]{{0,34}}[A-Za-z])"
    rf"[A-Za-z0-9]{{{CURRENT.tail}}}(?![A-Za-z0-9])",
    re.IGNORECASE,
)
# Base64, whose letters have their case: of `Bearer ntn_`, of `ntn_` and of `secret_`.
_ENCODED: Final = re.compile(
    r"(?<![A-Za-z0-9+/])(?:QmVhcmVyI|YmVhcmVyI|bnRuX[0-9w-z]|c2VjcmV0X)[A-Za-z0-9+/_-]{16,}={0,2}"
)
_HEADER: Final = re.compile(
    r"(?P<name>(?<![A-Za-z])(?:bearer|basic)[ \t]{1,3})(?=[A-Za-z+/_.~=-]{0,100}[0-9])"
    r"[A-Za-z0-9+/_.~=-]{20,}",
    re.IGNORECASE,
)
# The first look behind spares all others at most places.
_KEY_OF_ANOTHER: Final = re.compile(rf"(?<![\w-])(?:{'|'.join(key.pattern for _, key in KEYS)})")


def scrub(text: str, secrets: Iterable[Secret] = ()) -> str:
    """Return the text without the given secrets and without anything that looks like a token."""
    for secret in secrets:
        if secret:
            text = secret.removed_from(text, MARK)
    text = _LOOKS_LIKE_A_TOKEN.sub(MARK, text)
    text = _ENCODED.sub(MARK, text)
    text = _HEADER.sub(rf"\g<name>{MARK}", text)
    return _KEY_OF_ANOTHER.sub(_without_key, text)


def _without_key(key: re.Match[str]) -> str:
    # Letters alone are a word with a key's beginning, such as `patternRecognizer`.
    return key[0] if key[0].isalpha() else MARK
