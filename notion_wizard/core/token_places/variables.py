"""The environment's variables that hold a token, and where they are set."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from notion_wizard.core.token_places.finding import tokens_in
from notion_wizard.core.token_places.model import Assignment, SeenToken, Variable
from notion_wizard.core.tool_guides.script import ENVIRONMENT_VARIABLES

_HOLDS_MORE: Final = "OPENAPI_MCP_HEADERS"
"""It holds headers, of which a token need be none."""

_NAMES_OF_TOKENS: Final = frozenset(ENVIRONMENT_VARIABLES) - {_HOLDS_MORE}


def variables_of(
    environment: Mapping[str, str], assignments: Iterable[Assignment], key: bytes
) -> tuple[Variable, ...]:
    """Return the variables with a token, and those with a token's name and something else in it.

    First those of the environment by their names, then what start files alone give them.
    """
    known = tuple(assignments)
    set_now = tuple(
        Variable(name, token, tuple(one.setting for one in _setting(name, token, known, key)))
        for name, value in sorted(environment.items())
        if (token := _first_token(value, key)) or (name in _NAMES_OF_TOKENS and value.strip())
    )
    return (*set_now, *_set_later(known, set_now, key))


def _first_token(value: str, key: bytes) -> SeenToken | None:
    return next(iter(tokens_in(value, key)), None)


def _setting(
    name: str, token: SeenToken | None, known: tuple[Assignment, ...], key: bytes
) -> Iterator[Assignment]:
    """Yield what gives the variable this token, or what the file does not spell out."""
    for one in known:
        if one.name == name:
            given = _first_token(one.value, key)
            if given is None or (token and token.fingerprint == given.fingerprint):
                yield one


def _set_later(
    known: tuple[Assignment, ...], set_now: tuple[Variable, ...], key: bytes
) -> Iterator[Variable]:
    told = {(one.name, one.token.fingerprint) for one in set_now if one.token}
    for one in known:
        token = _first_token(one.value, key)
        if token is not None and (one.name, token.fingerprint) not in told:
            told.add((one.name, token.fingerprint))
            same = (
                other.setting
                for other in _setting(one.name, token, known, key)
                if _first_token(other.value, key)
            )
            yield Variable(one.name, token, tuple(same), is_set_now=False)
