"""Takes tokens out of texts that leave the program: logs, report, crash hook, argument errors."""

import re
from collections.abc import Iterable
from typing import Final

from notion_wizard.core.secret import Secret

MARK: Final = "[token removed]"

# Wider than the token shapes known today: a cut or a damaged token gives nothing away either.
_LOOKS_LIKE_A_TOKEN: Final = re.compile(
    r"(?:ntn|secret|nrt)(?:_|%5F|\\_)[^\s\"'<>]{4,}|v0[23](?:%3A|:)[^\s\"'<>]{8,}", re.IGNORECASE
)


def scrub(text: str, secrets: Iterable[Secret] = ()) -> str:
    """Return the text without the given secrets and without anything that looks like a token."""
    for secret in secrets:
        if secret:
            text = secret.removed_from(text, MARK)
    return _LOOKS_LIKE_A_TOKEN.sub(MARK, text)
