"""Recognises secrets of Notion's that are no tokens: refresh tokens, cookies, client secrets."""

import re
from typing import Final

from notion_wizard.core.token import OLDER, shape_named_by

_REFRESH_TOKEN: Final = re.compile(r"(?<![A-Za-z0-9])[nN]rt_[A-Za-z0-9]{6,}")
_COOKIE: Final = re.compile(
    r"token_v2[\"'\])]{0,3}(?:\s{0,3}[:=,]\s{0,3}[^\s;]*+|\s{1,3}[0-9a-f]{32,}+)"
    r"|(?<![A-Za-z0-9])v0[234](?:%3A|:)[\w%.:~+/=-]{8,}",
    re.IGNORECASE | re.ASCII,
)
_CLIENT_SECRET: Final = re.compile(
    # The look ahead spares all others at most places.
    r"(?=[cosク클客])(?:client[\s_-]{0,2}(?:secret|geheimnis|schlüssel)|oauth[\s_-]{0,2}secret"
    r"|secret[\s_-](?:du |del |do |de )?client\w{0,2}|secreto (?:de|del) cliente"
    r"|segredo d[oe] cliente"
    r"|クライアント\s?シークレット|클라이언트\s?(?:시크릿|비밀번호|보안 비밀)"
    r"|客户端密[钥码]|客戶端密[鑰碼])"
    r"[\s\"'`*_>|)\]]{0,5}(?:=>|:=|[:=\uff1a])?[\s\"'`*_>|(\[<]{0,5}"
    r"(?P<value>secret_[A-Za-z0-9]{4,}|[A-Za-z0-9_-]{20,})",
    re.IGNORECASE,
)
_CLIENT_ID: Final = re.compile(r"client[\s_-]{0,2}id", re.IGNORECASE)
_VERIFICATION: Final = re.compile(
    r"verification[ _-]?token[\"'`*\s]{0,4}(?:is|=>|[:=])?[\"'`*\s]{0,6}\Z", re.IGNORECASE
)
_LONGEST_NAME: Final = 60


def refresh_token_in(text: str) -> str | None:
    """Return a refresh token of Notion's OAuth."""
    match = _REFRESH_TOKEN.search(text)
    return match[0] if match else None


def cookie_in(text: str) -> str | None:
    """Return the browser's `token_v2`, with its name where it stands there."""
    match = _COOKIE.search(text)
    return match[0] if match else None


def client_secret_in(text: str) -> str | None:
    """Return an OAuth client secret: only the text around it can tell it."""
    for match in _CLIENT_SECRET.finditer(text):
        if shape_named_by(match["value"]) in (OLDER, None):
            return match["value"]
    return None


def names_client_id(text: str) -> bool:
    """Tell whether a text speaks of the id that belongs to a client secret."""
    return _CLIENT_ID.search(text) is not None


def names_verification(front: str) -> bool:
    """Tell whether what stands right in front of a token calls it a webhook's verification."""
    return _VERIFICATION.search(front[-_LONGEST_NAME:]) is not None
