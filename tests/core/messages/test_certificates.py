"""Secure connections that did not come about, as libraries and browsers print them."""

import pytest

from notion_wizard.core.codes import Code
from tests.core.messages.tables import GO, POOL, cases, code_of

VERIFY = "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "
DOT_NET = "System.Security.Authentication.AuthenticationException: The remote certificate is "

MESSAGES = {
    Code.TLS_NOT_TRUSTED: [
        f"ssl.SSLCertVerificationError: {VERIFY}unable to get local issuer certificate",
        f"requests.exceptions.SSLError: {POOL} {VERIFY}self-signed certificate in its chain",
        "TypeError: fetch failed\n  [cause]: Error: unable to get local issuer certificate",
        "Error: unable to verify the first certificate\n  code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'",
        (
            "javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid "
            "certification path to requested target"
        ),
        f"{GO}x509: certificate signed by unknown authority",
        "error trying to connect: invalid peer certificate: UnknownIssuer",
        f"{DOT_NET}invalid because of errors in the certificate chain: UntrustedRoot",
        "curl: (60) SSL certificate problem: unable to get local issuer certificate",
        (
            "curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT "
            "(0x80090325) - The chain was issued by an authority that is not trusted."
        ),
        (
            "The underlying connection was closed: Could not establish trust relationship for the "
            "SSL/TLS secure channel."
        ),
        "Faraday::SSLError: SSL_connect returned=1: certificate verify failed",
        "NET::ERR_CERT_AUTHORITY_INVALID",
        "Error code: SEC_ERROR_UNKNOWN_ISSUER",
        "Error code: MOZILLA_PKIX_ERROR_MITM_DETECTED",
        "Für den geschützten SSL/TLS-Kanal konnte keine Vertrauensstellung hergestellt werden.",
        "証明書を信頼できません",
        "request to https://notion.oauth.raycast.com/token failed: self signed certificate",
        (
            'NSURLErrorDomain Code=-1202 "The certificate for this server is invalid. You might be '
            "connecting to a server that is pretending to be “api.notion.com”"
        ),
        "Das Zertifikat für diesen Server ist ungültig.",
        "Zertifikatsfehler: selbst signiertes Zertifikat in der Zertifikatskette",
        "Erreur de certificat : impossible d’obtenir le certificat de l’émetteur local",
        "Prueba de conexión fallida: certificado autofirmado en la cadena de certificados",
        "Certificado autoassinado na cadeia de certificados",
        "인증서를 신뢰할 수 없습니다",
    ],
    Code.TLS_DATE: [
        f"{VERIFY}certificate has\nexpired (_ssl.c:1006)",
        f"{VERIFY}certificate is not yet valid",
        "code: 'CERT_HAS_EXPIRED'",
        f"{GO}tls: failed to verify certificate: x509: certificate has expired or is not yet valid",
        f"{DOT_NET}invalid because of errors in the certificate chain: NotTimeValid",
        "javax.net.ssl.SSLHandshakeException: NotAfter: Tue Jan 05 12:00:00 CET 2021",
        "SEC_ERROR_EXPIRED_CERTIFICATE",
        "java.security.cert.CertificateExpiredException: NotAfter: Mon Jan 01 00:00:00 UTC 2024",
        "java.security.cert.CertificateNotYetValidException: NotBefore: Mon Jan 01 00:00:00 UTC",
        "NET::ERR_CERT_DATE_INVALID",
        "token: ***\nError: certificate has expired",
        "SSL-Zertifikat abgelaufen: api.notion.com",
        "Le certificat de api notion a expiré",
        "El certificado ha caducado",
        "証明書の有効期限が切れています",
        "인증서가 만료되었습니다",
    ],
    Code.TLS_WRONG_HOST: [
        f"{VERIFY}Hostname mismatch, certificate is not valid for 'api.notion.com'.",
        "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames",
        f"{GO}x509: certificate is valid for *.zscaler.net, not api.notion.com",
        "curl: (60) SSL: no alternative certificate subject name matches target host name",
        f"{DOT_NET}invalid: RemoteCertificateNameMismatch",
        "javax.net.ssl.SSLPeerUnverifiedException: Hostname api.notion.com not verified:",
        "SSL_ERROR_BAD_CERT_DOMAIN",
    ],
    Code.TLS_OTHER: [
        "curl: (35) error:0A000410:SSL routines::sslv3 alert handshake failure",
        "curl: (35) schannel: CRYPT_E_NO_REVOCATION_CHECK - The revocation function was unable",
        "requests.exceptions.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number",
        "javax.net.ssl.SSLException: Received fatal alert: handshake_failure",
        "remote error: tls: bad certificate",
        "ERR_SSL_PROTOCOL_ERROR",
    ],
    Code.TIMED_OUT: [
        "httpx.ConnectTimeout: _ssl.c:989: The handshake operation timed out",
        f"{GO}net/http: TLS handshake timeout",
    ],
}


@pytest.mark.parametrize(("text", "code"), cases(MESSAGES))
def test_the_kind_of_a_certificates_trouble_is_told(text, code):
    assert code_of(text) is code
