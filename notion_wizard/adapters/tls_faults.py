"""Why a secure connection is not trusted: three systems' numbers, and who signed instead."""

import base64
import http.client
import ssl
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote, urlsplit

from requests.utils import DEFAULT_CA_BUNDLE_PATH

from notion_wizard.core.codes import Code

# https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/
OPENSSL: Final = {
    2: Code.TLS_NOT_TRUSTED,  # unable to get issuer certificate
    9: Code.TLS_DATE,  # not yet valid
    10: Code.TLS_DATE,  # expired
    13: Code.TLS_DATE,  # error in the field notBefore
    14: Code.TLS_DATE,  # error in the field notAfter
    18: Code.TLS_NOT_TRUSTED,  # self-signed
    19: Code.TLS_NOT_TRUSTED,  # self-signed in the chain
    20: Code.TLS_NOT_TRUSTED,  # unable to get the local issuer
    21: Code.TLS_NOT_TRUSTED,  # unable to verify the first certificate
    27: Code.TLS_NOT_TRUSTED,  # not trusted
    28: Code.TLS_NOT_TRUSTED,  # rejected
    62: Code.TLS_WRONG_HOST,  # host name mismatch
    64: Code.TLS_WRONG_HOST,  # address mismatch
}

# https://learn.microsoft.com/windows/win32/com/com-error-codes-4 (winerror.h)
WINDOWS: Final = {
    0x80096004: Code.TLS_NOT_TRUSTED,  # TRUST_E_CERT_SIGNATURE
    0x800B0101: Code.TLS_DATE,  # CERT_E_EXPIRED, also for "not yet valid"
    0x800B0102: Code.TLS_DATE,  # CERT_E_VALIDITYPERIODNESTING
    0x800B0109: Code.TLS_NOT_TRUSTED,  # CERT_E_UNTRUSTEDROOT
    0x800B010A: Code.TLS_NOT_TRUSTED,  # CERT_E_CHAINING
    0x800B010D: Code.TLS_NOT_TRUSTED,  # CERT_E_UNTRUSTEDTESTROOT
    0x800B010F: Code.TLS_WRONG_HOST,  # CERT_E_CN_NO_MATCH
    0x800B0111: Code.TLS_NOT_TRUSTED,  # TRUST_E_EXPLICIT_DISTRUST
    0x800B0112: Code.TLS_NOT_TRUSTED,  # CERT_E_UNTRUSTEDCA
    0x800B0114: Code.TLS_WRONG_HOST,  # CERT_E_INVALID_NAME
}

# https://developer.apple.com/documentation/security/security-framework-result-codes
MACOS: Final = {
    -25318: Code.TLS_NOT_TRUSTED,  # errSecCreateChainFailed
    -67602: Code.TLS_WRONG_HOST,  # errSecHostNameMismatch
    -67654: Code.TLS_NOT_TRUSTED,  # errSecTrustSettingDeny
    -67818: Code.TLS_DATE,  # errSecCertificateExpired
    -67819: Code.TLS_DATE,  # errSecCertificateNotValidYet
    -67843: Code.TLS_NOT_TRUSTED,  # errSecNotTrusted
}

_COMMON_NAME: Final = b"\x55\x04\x03"
_ORGANIZATION: Final = b"\x55\x04\x0a"
_VERSION_TAG: Final = 0xA0
_BMP_STRING: Final = 0x1E
_LONGEST_NAME: Final = 100


def code_of_certificate(number: int) -> Code:
    """Return the end state for the number that this system gave a refused certificate.

    The three systems' numbers do not meet: small, large and negative. Windows' are unsigned
    in its headers and signed in some of its functions.
    """
    for table, key in ((OPENSSL, number), (MACOS, number), (WINDOWS, number & 0xFFFFFFFF)):
        if key in table:
            return table[key]
    return Code.TLS_OTHER


def issuer_seen(host: str, port: int, *, proxy: str | None, timeout: float) -> str | None:
    """Return who signed the certificate that is shown for this host, or None.

    A handshake of its own, unverified, since an exception for an untrusted certificate does
    not tell; nothing is sent through it. `proxy` is a proxy's address, `timeout` in seconds.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # it is what we want to look at; no token goes here
    try:
        connection = _connection(host, port, proxy, timeout, context)
        try:
            connection.connect()
            return _issuer(connection.sock.getpeercert(binary_form=True) or b"")
        finally:
            connection.close()
    except (OSError, http.client.HTTPException, ValueError, IndexError):
        return None


def is_publicly_trusted(host: str, port: int, *, proxy: str | None, timeout: float) -> bool:
    """Tell whether the public list of certificates trusts what is shown for this host.

    Also True where that could not be told: only a plain no is worth a word. `timeout` is in
    seconds. The list is the one that requests brings along, which other programs use too.
    """
    try:
        context = ssl.create_default_context(cafile=DEFAULT_CA_BUNDLE_PATH)
        connection = _connection(host, port, proxy, timeout, context)
        try:
            connection.connect()
        finally:
            connection.close()
    except ssl.SSLCertVerificationError as refused:
        return code_of_certificate(refused.verify_code) is not Code.TLS_NOT_TRUSTED
    except (OSError, http.client.HTTPException, ValueError):
        return True
    return True


def _connection(
    host: str, port: int, proxy: str | None, timeout: float, context: ssl.SSLContext
) -> http.client.HTTPSConnection:
    if proxy is None:
        return http.client.HTTPSConnection(host, port, timeout=timeout, context=context)
    parts = urlsplit(proxy)
    connection = http.client.HTTPSConnection(
        parts.hostname or "", parts.port or 80, timeout=timeout, context=context
    )
    connection.set_tunnel(host, port, headers=_proxy_login(parts.username, parts.password))
    return connection


def _proxy_login(user: str | None, password: str | None) -> dict[str, str]:
    if user is None:
        return {}
    login = f"{unquote(user)}:{unquote(password or '')}".encode()
    return {"Proxy-Authorization": f"Basic {base64.b64encode(login).decode('ascii')}"}


def _issuer(certificate: bytes) -> str | None:
    """Return the issuer's name in a DER certificate (RFC 5280, 4.1): the third field or so.

    The standard library reads a certificate only once it is trusted.
    """
    (_, whole), *_ = _elements(certificate)
    (_, signed), *_ = _elements(whole)
    fields = [content for tag, content in _elements(signed) if tag != _VERSION_TAG]
    _serial, _algorithm, issuer, *_ = fields
    names: dict[bytes, str] = {}
    for _, relative_name in _elements(issuer):
        for _, attribute in _elements(relative_name):
            (_, kind), (tag, text) = _elements(attribute)
            encoding = "utf-16-be" if tag == _BMP_STRING else "utf-8"
            names[kind] = text.decode(encoding, "replace")
    name = names.get(_COMMON_NAME) or names.get(_ORGANIZATION) or ""
    shown = "".join(character for character in name if character.isprintable())
    return shown[:_LONGEST_NAME].strip() or None


def _elements(der: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield tag and content of each element that stands in a run of DER."""
    at = 0
    while at < len(der):
        tag, length = der[at], der[at + 1]
        at += 2
        if length >= 0x80:  # noqa: PLR2004 - the long form: that many bytes hold the length
            size = length - 0x80
            length = int.from_bytes(der[at : at + size], "big")
            at += size
        yield tag, der[at : at + length]
        at += length
