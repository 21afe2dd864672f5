"""What the tables of meanings are made of: rows of a code and the patterns that mean it."""

from collections.abc import Sequence
from typing import Final

from notion_wizard.core.codes import Code

Row = tuple[Code, Sequence[str]]
"""All patterns are searched in `Folded.plain`: one line, small letters, no accents."""

TOKEN: Final = (
    r"(?:(?<!unexpected )(?<!csrf )(?<!refresh )"
    r"(?:\b|(?<=\bapi_)|(?<=\baccess_)|(?<=notion_)|(?<=\bintegration_))"
    r"tokens?\b(?! (?:limit|count|usage|budget|per)\b)"
    r"|\b(?:api|access|secret|integration|notion|auth)[ _-]?keys?\b|\bsecrets?\b|\bcredentials?\b"
    r"|\b(?:api-?|zugriffs)?schlu(?:e)?ssel\b|\bzugangsdaten\b|\bjetons?\b|\bcles?\b|\bidentifiants\b"
    r"|\bclaves?\b|\bcredencial(?:es)?\b|\bchaves?\b|\bcredencia(?:l|is)\b"
    "|トークン|(?:api ?|アクセス)キー|シークレット|認証情報"
    "|토큰|(?:api ?|액세스 ?)키|시크릿|자격 ?증명)"
)
"""What a token is called."""

BETWEEN: Final = r":?[^.:;!?。]{0,40}?"
"""What may stand between a thing and what is said of it, in one sentence."""

ACCOUNT: Final = (
    r"(?:notion[- ]?(?:account|konto|connection|verbindung|integration|アカウント|接続|계정|연결)"
    r"|\b(?:account|konto|compte|cuenta(?: de)?|conta(?: do)?) notion\b"
    r"|\b(?:connection|verbindung|connexion|conexion|conexao) (?:to|with|zu|mit|a|avec|con|de|com)"
    r" (?:o )?notion\b)"
)
"""An account of Notion's in a tool, by name; any account may expire."""

ANY_ACCOUNT: Final = r"(?:\b(?:account|konto|compte|cuenta|conta)\b|アカウント|계정)"


def said_of(thing: str, *states: str) -> str:
    """Return a pattern for "the thing … is in one of these states"."""
    return rf"{thing}{BETWEEN}(?:{'|'.join(states)})"
