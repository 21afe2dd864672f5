"""Recognises examples: the documentation's own tokens, and words in a token's place."""

import re
from typing import Final

from notion_wizard.core.paste.others.prose import is_instruction
from notion_wizard.core.token import CURRENT, Shape, shape_named_by, shape_of

EXAMPLES: Final = frozenset(
    {
        "ntn_abc123def456ghi789jkl012mno345pqr",
        "secret_t1CdN9S8yicG5eWLUOfhcWaOscVnFXns",
    }
)
"""Tokens printed in Notion's own documentation."""

_THING: Final = (
    r"(?:token|key|secret|notion|integration|api|credential|jeton|schluessel|clave|chave)"
)
_OWNER: Final = (
    r"(?:your|insert|paste|enter|dummy|sample|fake|test"
    r"|(?:deine?|ihre?|votre|ton|tu|su|seu|tuo|jouw)(?=[_-]))"
)
_PLACEHOLDER: Final = re.compile(
    r"(?:"
    # your_token_here, secret_yourtokenhere, REPLACE_WITH_YOUR_TOKEN
    rf"(?<![A-Za-z0-9])your(?:[_-]|{_THING}|s?ecret)"
    rf"|(?<![A-Za-z0-9]){_OWNER}(?:[_-](?:[A-Za-z]{{1,15}}[_-]){{0,3}})?{_THING}"
    # my_token, my-notion-key; my-notion-page is a name
    rf"|(?<![A-Za-z0-9])(?:my|mein|mon|mi|meu)[_-](?:{_THING}[_-]){{0,3}}(?:token|key|secret)(?:[_-]here)?(?![\w-])"
    rf"|{_THING}[_-]?(?:here|goes[_-]?here|hier|ici|aqui)(?![A-Za-z])"
    rf"|(?<![A-Za-z0-9])(?:example|sample|placeholder|dummy|fake)[_-]?(?:[A-Za-z]{{1,15}}[_-]?)?{_THING}"
    rf"|{_THING}[_-](?:example|placeholder|dummy)(?![A-Za-z])"
    r"|(?<![A-Za-z0-9])(?:change[_-]?(?:me|this|it)|replace[_-]?(?:me|this|with)|fill[_-]?me)(?![a-z])"
    r")",
    re.IGNORECASE,
)
# Behind a token's prefix fewer words are enough.
_BEHIND_PREFIX: Final = re.compile(
    r"(?:your|example|placeholder|sample|dummy|fake|insert|paste|xxx|my[_-]|test[_-]|dein|votre"
    r"|token[_-]?here|here)",
    re.IGNORECASE,
)
_WORD_ALONE: Final = re.compile(
    r"example|placeholder|changeme|change-me|replaceme|dummy|x{3,}|(?:x{2,}[_-]?){2,}",
    re.IGNORECASE,
)
_XS: Final = re.compile(r"x{4,}|X{4,}")
_WORD: Final = re.compile(
    r"(?<![A-Za-z0-9_/@.-])[A-Za-z0-9](?:[A-Za-z0-9_-]{2,120}+)"
    r"(?![/@]|[\"'`\])]{0,2}[ \t]{0,3}[:=][ \t]{0,3}\S)"
)
_ADDRESS: Final = re.compile(r"[a-z]{2,10}://\S++", re.IGNORECASE)
_LONG_TEXT: Final = 4_000
_FEWEST_EQUAL: Final = 4
_SHORTEST_RANDOM: Final = 12


def example_in(text: str, core: str) -> str | None:
    """Return what stands in a token's place and comes from instructions."""
    if is_example(core) or _WORD_ALONE.fullmatch(core) or is_instruction(core):
        return core
    if len(text) > _LONG_TEXT:
        return None
    words = (match[0] for match in _WORD.finditer(_ADDRESS.sub(" ", text)))
    return next((word for word in words if is_example(word)), None)


def is_example(word: str) -> bool:
    """Tell whether one word in a token's place comes from instructions.

    A whole shape does only if it is listed or its tail is one character again and again; a token
    that was merely cut does not, whatever its letters spell.
    """
    if word in EXAMPLES:
        return True
    shape = shape_of(word)
    if shape:
        return len(set(shape.tail_of(word))) == 1
    known = shape_named_by(word)
    if known is None:
        return is_placeholder(word)
    body = word[len(known.prefix) :]
    if len(body) >= _FEWEST_EQUAL and len(set(body)) == 1:
        return True
    if _is_plausible(body, known):
        return False
    return is_placeholder(body) or _BEHIND_PREFIX.match(body) is not None


def is_placeholder(word: str) -> bool:
    """Tell whether a word says that something else belongs in its place."""
    if " " in word or _is_random(word):
        return _is_mostly_x(word)
    return _PLACEHOLDER.search(word) is not None or _is_mostly_x(word)


def is_example_key(key: str) -> bool:
    """Tell whether a key of another service only shows what such a key looks like."""
    has_digit = any(one.isdigit() for one in key)
    return _is_mostly_x(key) or (not has_digit and _PLACEHOLDER.search(key) is not None)


def _is_plausible(body: str, shape: Shape) -> bool:
    """Tell whether it could be the beginning of a real token, by chance with a word in it."""
    if shape is CURRENT:
        digits = body[: shape.digits]
        return len(body) > shape.digits and digits.isdigit() and not _is_mostly_x(body)
    return _is_random(body) and not _is_mostly_x(body)


def _is_random(word: str) -> bool:
    """Tell whether letters and digits stand there as chance puts them."""
    return (
        len(word) >= _SHORTEST_RANDOM
        and word.isalnum()
        and any(one.isdigit() for one in word)
        and any(one.isupper() for one in word)
        and any(one.islower() for one in word)
    )


def _is_mostly_x(word: str) -> bool:
    xs = max((len(match[0]) for match in _XS.finditer(word)), default=0)
    return xs > 0 and xs * 2 >= len(word.replace("-", "").replace("_", ""))
