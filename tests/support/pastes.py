"""Made-up tokens, and a short way to say what a paste was found to be."""

import random
import string

from notion_wizard.core.paste import Paste

CURRENT = "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"
OLDER = "secret_Hq3TzV8nKdR1yWbL6mXc0PsJ4gUfE7aNt2ZoQi9MhKx"
OTHER = "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"
ID = "1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f"
LINK = f"https://www.notion.so/northwind/Orders-{ID}?v=2a0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f"

_LETTERS_AND_DIGITS = string.ascii_letters + string.digits


def chance_of(seed: int) -> random.Random:
    """Return a chance that is the same again for the same seed."""
    return random.Random(seed)  # noqa: S311 - nothing secret is made of it


def random_token(chance: random.Random) -> str:
    """Return a whole token of either shape."""
    if chance.random() < 0.5:
        digits = "".join(chance.choices(string.digits, k=11))
        return f"ntn_{digits}{''.join(chance.choices(_LETTERS_AND_DIGITS, k=35))}"
    return f"secret_{''.join(chance.choices(_LETTERS_AND_DIGITS, k=43))}"


def in_full_width(text: str) -> str:
    """Return the text as a Japanese keyboard may write it."""
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)


def counts_of(paste: Paste) -> dict[str, int]:
    """Return the slug of each finding with its count, 0 where it has none."""
    return {one.code.slug: int(one.facts.get("n", 0)) for one in paste.findings}


def main_of(paste: Paste) -> str | None:
    """Return the slug of the finding that matters most."""
    return paste.main.code.slug if paste.main else None


def token_of(paste: Paste) -> str | None:
    """Return what would be sent."""
    return paste.token.reveal() if paste.token else None
