"""Proxies, names, refusals, silence, breaks and web pages on the way to Notion."""

import pytest

from notion_wizard.core.codes import Code
from tests.core.messages.tables import GO, POOL, cases, code_of

MESSAGES = {
    Code.PROXY_LOGIN: [
        (
            f"{POOL} (Caused by ProxyError('Unable to connect to proxy', OSError('Tunnel "
            "connection failed: 407 Proxy Authentication Required')))"
        ),
        "curl: (56) Received HTTP code 407 from proxy after CONNECT",
        "Der Proxyserver erfordert eine Authentifizierung (407).",
    ],
    Code.PROXY_UNREACHABLE: [
        (
            f"{POOL} (Caused by ProxyError('Unable to connect to proxy', OSError('[Errno 111] "
            "Connection refused')))"
        ),
        f"{GO}proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused",
        "curl: (5) Could not resolve proxy: proxy.corp.local",
        "ERR_PROXY_CONNECTION_FAILED",
    ],
    Code.BLOCKED: [
        "curl: (56) CONNECT tunnel failed, response 403",
        "<html><head><title>Attention Required! | Cloudflare</title></head></html>",
        (
            "HTTP/2 403\ncontent-type: text/html\ncf-ray: 8e5a1c0d2f1b9a3c-FRA\n\n<!DOCTYPE html>"
            "<title>Just a moment...</title>"
        ),
        "Error 1020: Access denied\nRay ID: 8e5a1c0d2f1b9a3c",
        "<html><head><title>403 Forbidden</title></head><body>nginx</body></html>",
        "Web Page Blocked. Access to api.notion.com was blocked by your organization.",
        "Zscaler: your organization policy does not allow you to visit this site: api.notion.com",
    ],
    Code.SIGN_IN_PAGE: [
        "<!DOCTYPE html><title>Hotel WiFi Login</title><form action='/login'></form>",
        "HTTP/1.1 302 Found\nLocation: http://captive.hotel.example/?url=https://api.notion.com/",
        "HTTP/1.1 511 Network Authentication Required",
        "307 Temporary Redirect",
    ],
    Code.OFFLINE: [
        "plugin:obsidian-importer: Error: net::ERR_INTERNET_DISCONNECTED",
        "curl: (7) Failed to connect to api.notion.com port 443: Network is unreachable",
        'NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."',
        "Keine Internetverbindung",
        "Sem conexão com a internet",
    ],
    Code.NAME_NOT_FOUND: [
        (
            "FetchError: request to https://api.notion.com/v1/users/me failed, reason: getaddrinfo "
            "ENOTFOUND api.notion.com"
        ),
        f"{POOL} (Caused by NameResolutionError(\"Failed to resolve 'api.notion.com'\"))",
        "httpx.ConnectError: [Errno -3] Temporary failure in name resolution",
        "java.net.UnknownHostException: api.notion.com",
        f"{GO}dial tcp: lookup api.notion.com: no such host",
        "System.Net.Http.HttpRequestException: No such host is known. (api.notion.com:443)",
        "cURL error 6: Could not resolve host: api.notion.com",
        "Exception: DNS error: https://api.notion.com/v1/pages",
        'ConnectError("dns error", "failed to lookup address information")',
        "wget: unable to resolve host address ‘api.notion.com’",
        "FetchError: request to https://notion.oauth.raycast.com/token failed, reason: getaddrinfo",
        "NSURLErrorDomain Code=-1003 api.notion.com",
        "Couldn't connect with these settings\ngetaddrinfo ENOTFOUND api.notion.com",
        "This site can’t be reached\nDNS_PROBE_FINISHED_NXDOMAIN",
    ],
    Code.CONNECTION_REFUSED: [
        "Error: connect ECONNREFUSED 104.18.39.101:443",
        "java.net.ConnectException: Connection refused: connect",
        "[WinError 10061] No connection could be made because the target machine actively refused",
        "curl: (7) Failed to connect to api.notion.com port 443: Couldn't connect to server",
        "httpx.ConnectError: All connection attempts failed",
        "System.Net.WebException: Unable to connect to the remote server",
    ],
    Code.TIMED_OUT: [
        "RequestTimeoutError: Request to Notion API has timed out",
        "httpx.ReadTimeout: The read operation timed out",
        "ConnectTimeoutError: Connect Timeout Error\n  code: 'UND_ERR_CONNECT_TIMEOUT'",
        "java.net.SocketTimeoutException: Connect timed out",
        f"{GO}dial tcp 104.18.39.101:443: i/o timeout",
        f"{GO}context deadline exceeded",
        "TaskCanceledException: canceled due to the configured HttpClient.Timeout of 100 seconds",
        "The app did not respond in time.",
        "Request timeout",
        "request to https://api.notion.com/v1/pages failed, reason: Socket connection timeout",
        "Net::OpenTimeout: execution expired",
    ],
    Code.CONNECTION_CUT: [
        "Error: read ECONNRESET",
        "('Connection aborted.', RemoteDisconnected('Remote end closed connection'))",
        (
            "('Connection aborted.', ConnectionResetError(10054, 'Eine vorhandene Verbindung wurde "
            "vom Remotehost geschlossen'))"
        ),
        f"{GO}EOF",
        "curl: (52) Empty reply from server",
        "net::ERR_CONNECTION_RESET",
        "PR_END_OF_FILE_ERROR",
        "SocketError: other side closed\n  code: 'UND_ERR_SOCKET'",
        "Client network socket disconnected before secure TLS connection was established",
        "TypeError: Failed to fetch",
        "The network connection was lost.",
    ],
    Code.NOTION_TROUBLE: [
        "502 Bad Gateway",
        "<html><head><title>504 Gateway Time-out</title></head></html>",
        "Error 522: Connection timed out\nCloudflare Ray ID: 8e5a1c0d2f1b9a3c",
        "notion_client.errors.HTTPResponseError: Request to Notion API failed with status: 503",
        "Got 503 calling POST https://api.notion.com/v1/search, triggering ThrottledError",
        "request took 401 ms, then 502 Bad Gateway from api.notion.com",
    ],
    Code.STRANGE_ANSWER: [
        "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
        "SyntaxError: Unexpected token < in JSON at position 0",
        "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    ],
}


@pytest.mark.parametrize(("text", "code"), cases(MESSAGES))
def test_what_broke_on_the_way_is_told(text, code):
    assert code_of(text) is code
