import ssl
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.name import _ASN1Type

from notion_wizard.adapters import tls_faults
from notion_wizard.adapters.tls_faults import MACOS, OPENSSL, WINDOWS, code_of_certificate
from notion_wizard.core.codes import Code


def certificate(*attributes, version=x509.Version.v3):
    """A certificate in DER whose issuer has these attributes."""
    key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.now(UTC)
    name = x509.Name(attributes)
    built = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([]))
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(2**150)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    assert built.version is version
    return built.public_bytes(serialization.Encoding.DER)


def attribute(kind, text, **options):
    return x509.NameAttribute(kind, text, **options)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (20, Code.TLS_NOT_TRUSTED),
        (10, Code.TLS_DATE),
        (9, Code.TLS_DATE),
        (62, Code.TLS_WRONG_HOST),
        (64, Code.TLS_WRONG_HOST),
        (23, Code.TLS_OTHER),
        (0x800B0101, Code.TLS_DATE),
        (0x800B010F, Code.TLS_WRONG_HOST),
        (0x800B0109, Code.TLS_NOT_TRUSTED),
        (0x800B0109 - 2**32, Code.TLS_NOT_TRUSTED),
        (0x800B010C, Code.TLS_OTHER),
        (-67818, Code.TLS_DATE),
        (-67602, Code.TLS_WRONG_HOST),
        (-67843, Code.TLS_NOT_TRUSTED),
        (-67820, Code.TLS_OTHER),
    ],
)
def test_each_system_s_number_has_its_name(number, code):
    assert code_of_certificate(number) is code


def test_the_three_tables_do_not_meet():
    as_windows_sees_them = {number & 0xFFFFFFFF for number in (*OPENSSL, *MACOS)}
    assert not as_windows_sees_them & WINDOWS.keys()
    assert not OPENSSL.keys() & MACOS.keys()


def test_the_common_name_goes_before_the_organization():
    der = certificate(
        attribute(x509.NameOID.ORGANIZATION_NAME, "Acme"),
        attribute(x509.NameOID.COMMON_NAME, "Acme Inspection CA"),
    )
    assert tls_faults._issuer(der) == "Acme Inspection CA"


def test_a_name_in_sixteen_bits_is_read():
    der = certificate(
        attribute(x509.NameOID.COMMON_NAME, "Prüfung", _type=_ASN1Type.BMPString),
    )
    assert tls_faults._issuer(der) == "Prüfung"


def test_a_name_is_shown_short_and_without_control_characters():
    der = certificate(attribute(x509.NameOID.ORGANIZATION_NAME, "\x1b[2J\u202e" + "A" * 60))
    assert tls_faults._issuer(der) == "[2J" + "A" * 60


def test_an_issuer_without_a_name_is_none():
    assert tls_faults._issuer(certificate()) is None


@pytest.mark.parametrize("der", [b"", b"\x30", b"\x30\x82", b"\x30\x03\x30\x01\x00", b"\x30\x00"])
def test_what_is_no_certificate_has_no_issuer(der, monkeypatch):
    class Shown:
        def __init__(self, *_arguments, **_options):
            self.sock = self

        def connect(self):
            pass

        def close(self):
            pass

        def getpeercert(self, *, binary_form):
            assert binary_form
            return der

    monkeypatch.setattr(tls_faults.http.client, "HTTPSConnection", Shown)
    assert tls_faults.issuer_seen("127.0.0.1", 443, proxy=None, timeout=1) is None


def test_an_issuer_that_cannot_be_asked_is_none(monkeypatch):
    def refuse(*_arguments, **_options):
        raise ssl.SSLError(1, "no")

    monkeypatch.setattr(tls_faults.http.client.HTTPSConnection, "connect", refuse)
    assert tls_faults.issuer_seen("127.0.0.1", 1, proxy="http://x:1", timeout=1) is None
