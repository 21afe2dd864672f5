"""Messages as tools really print them, and what the reader makes of them."""

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.messages import Reading, read_message
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.scrub import MARK
from tests.support.pastes import CURRENT, ID, LINK, OLDER

REQUEST = "9d8f28e2-910f-465e-a5d0-2f7e0b65f0d9"
DASHED = f"{ID[:8]}-{ID[8:12]}-{ID[12:16]}-{ID[16:20]}-{ID[20:]}"
NOT_SHARED = (
    f"Could not find database with ID: {DASHED}. Make sure the relevant pages and databases are "
    'shared with your integration "Order sync".'
)
POOL = "HTTPSConnectionPool(host='api.notion.com', port=443): Max retries exceeded with url: /v1"


def envelope(status: int, code: str, message: str) -> str:
    """Return an error as Notion sends it."""
    message = message.replace('"', '\\"')
    return (
        f'{{"object":"error","status":{status},"code":"{code}","message":"{message}",'
        f'"request_id":"{REQUEST}"}}'
    )


def javascript(status: int, code: str, message: str) -> str:
    """Return an error as Notion's client for JavaScript prints it."""
    return (
        f"@notionhq/client warn: request fail {{\n  code: '{code}',\n  message: '{message}'\n}}\n"
        f"APIResponseError: {message}\n"
        "    at buildRequestError (/app/node_modules/@notionhq/client/build/src/errors.js:162:16)\n"
        "    at processTicksAndRejections (node:internal/process/task_queues:96:5) {\n"
        f"  code: '{code}',\n  status: {status},\n  headers: Headers {{\n"
        "    connection: [ 'close' ],\n    'cf-ray': [ '8852a7d7ea2d4d1e-FRA' ],\n"
        f"    'x-notion-request-id': [ '{REQUEST}' ]\n  }}\n}}\n"
    )


def python(error: str) -> str:
    """Return an error as Python prints it."""
    return (
        "Traceback (most recent call last):\n"
        '  File "sync.py", line 12, in <module>\n    notion.users.me()\n'
        f"{error}\n"
    )


N8N, MAKE, ZAPIER, SCRIPT, OTHER = Tool.N8N, Tool.MAKE, Tool.ZAPIER, Tool.SCRIPT, Tool.OTHER

MESSAGES = {
    # Notion's own envelope
    "refused": (envelope(401, "unauthorized", "API token is invalid."), Code.TOKEN_REFUSED, None),
    "revoked": (envelope(401, "unauthorized", "API token revoked."), Code.TOKEN_REVOKED, None),
    "expired": (envelope(401, "unauthorized", "API token expired."), Code.TOKEN_EXPIRED, None),
    "nothing sent": (
        envelope(401, "unauthorized", 'Authorization header must use the format "Bearer <token>".'),
        Code.NOTHING_SENT,
        None,
    ),
    "account restricted": (
        envelope(
            401, "unauthorized", "This user's account is restricted from accessing the public API."
        ),
        Code.ACCOUNT_RESTRICTED,
        None,
    ),
    "capability": (
        envelope(403, "restricted_resource", "Insufficient permissions for this endpoint."),
        Code.CAPABILITY_MISSING,
        None,
    ),
    "not shared": (
        envelope(404, "object_not_found", NOT_SHARED),
        Code.LINK_NOT_SHARED_OR_MISSING,
        None,
    ),
    "busy": (
        envelope(429, "rate_limited", "You have been rate limited. Please try again later."),
        Code.NOTION_BUSY,
        None,
    ),
    "trouble": (
        envelope(500, "internal_server_error", "Unexpected error encountered."),
        Code.NOTION_TROUBLE,
        None,
    ),
    "unavailable": (
        envelope(503, "service_unavailable", "Public API service is temporarily unavailable."),
        Code.NOTION_TROUBLE,
        None,
    ),
    "a page": (
        envelope(
            400, "validation_error", f"Provided database_id {DASHED} is a page, not a database."
        ),
        Code.LINK_IS_PAGE,
        None,
    ),
    "a linked database": (
        envelope(400, "validation_error", f"Database with ID {DASHED} is a linked database."),
        Code.LINK_IS_LINKED_VIEW,
        None,
    ),
    "archived": (
        envelope(400, "validation_error", "Can't edit block that is archived."),
        Code.LINK_IN_TRASH,
        None,
    ),
    "no id": (
        envelope(400, "validation_error", "path.database_id should be a valid uuid, instead was x"),
        Code.LINK_WITHOUT_ID,
        None,
    ),
    "several data sources": (
        envelope(
            400,
            "validation_error",
            "Databases with multiple data sources are not supported in this API version.",
        ),
        Code.TOOL_STILL_FAILS,
        None,
    ),
    "body": (
        envelope(400, "validation_error", "body failed validation: body.parent should be defined"),
        Code.TOOL_STILL_FAILS,
        None,
    ),
    "escaped JSON": (
        '"error": "{\\"status\\":401,\\"code\\":\\"unauthorized\\",\\"message\\":\\"No.\\"}"',
        Code.TOKEN_REFUSED,
        None,
    ),
    # Clients for JavaScript and Python
    "JavaScript, refused": (
        javascript(401, "unauthorized", "API token is invalid."),
        Code.TOKEN_REFUSED,
        SCRIPT,
    ),
    "JavaScript, not shared": (
        javascript(404, "object_not_found", NOT_SHARED),
        Code.LINK_NOT_SHARED_OR_MISSING,
        SCRIPT,
    ),
    "JavaScript, timed out": (
        (
            "RequestTimeoutError: Request to Notion API has timed out\n"
            "    at /app/node_modules/@notionhq/client/build/src/errors.js:91:16 {\n"
            "  code: 'notionhq_client_request_timeout'\n}"
        ),
        Code.TIMED_OUT,
        SCRIPT,
    ),
    "JavaScript, network": (
        (
            "FetchError: request to https://api.notion.com/v1/users/me failed, reason: getaddrinfo "
            "ENOTFOUND api.notion.com\n    at ClientRequest (/app/node_modules/node-fetch/lib.js:1)"
        ),
        Code.NAME_NOT_FOUND,
        SCRIPT,
    ),
    "JavaScript, certificate": (
        (
            "TypeError: fetch failed\n  cause: Error: self-signed certificate in its chain\n"
            "  code: 'SELF_SIGNED_CERT_IN_CHAIN'\n    at node:internal/deps/undici/undici:13185:13"
        ),
        Code.TLS_NOT_TRUSTED,
        SCRIPT,
    ),
    "axios": (
        "AxiosError: Request failed with status code 401",
        Code.TOKEN_REFUSED,
        SCRIPT,
    ),
    "Python, refused": (
        python("notion_client.errors.APIResponseError: API token is invalid."),
        Code.TOKEN_REFUSED,
        SCRIPT,
    ),
    "Python, httpx": (
        python(
            "httpx.HTTPStatusError: Client error '401 Unauthorized' for url "
            "'https://api.notion.com/v1/databases'"
        ),
        Code.TOKEN_REFUSED,
        SCRIPT,
    ),
    "Python, requests 404": (
        python(
            "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: "
            f"https://api.notion.com/v1/databases/{ID}"
        ),
        Code.LINK_NOT_SHARED_OR_MISSING,
        SCRIPT,
    ),
    "Python, no name": (
        python(
            f'requests.exceptions.ConnectionError: {POOL} (Caused by NameResolutionError("Failed '
            "to resolve 'api.notion.com' ([Errno -2] Name or service not known)\"))"
        ),
        Code.NAME_NOT_FOUND,
        SCRIPT,
    ),
    "Python, refused connection": (
        python(f"requests.exceptions.ConnectionError: {POOL} ([Errno 111] Connection refused)"),
        Code.CONNECTION_REFUSED,
        SCRIPT,
    ),
    "Python, certificate": (
        python(
            "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify "
            "failed: unable to get local issuer certificate (_ssl.c:1006)\nurllib3.exceptions"
        ),
        Code.TLS_NOT_TRUSTED,
        SCRIPT,
    ),
    "Python, certificate expired": (
        python(
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired"
        ),
        Code.TLS_DATE,
        SCRIPT,
    ),
    "Python, other host": (
        python(
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, "
            "certificate is not valid for 'api.notion.com'."
        ),
        Code.TLS_WRONG_HOST,
        SCRIPT,
    ),
    "Python, proxy": (
        python(
            f"requests.exceptions.ProxyError: {POOL} (Caused by ProxyError('Unable to connect to "
            "proxy', OSError('[Errno 111] Connection refused')))"
        ),
        Code.PROXY_UNREACHABLE,
        SCRIPT,
    ),
    "Python, proxy wants a name": (
        python(
            f"requests.exceptions.ProxyError: {POOL} (Caused by ProxyError('Unable to connect to "
            "proxy', OSError('Tunnel connection failed: 407 Proxy Authentication Required')))"
        ),
        Code.PROXY_LOGIN,
        SCRIPT,
    ),
    "Python, cut": (
        python(
            "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected("
            "'Remote end closed connection without response'))"
        ),
        Code.CONNECTION_CUT,
        SCRIPT,
    ),
    "Python, late": (
        python("httpx.ReadTimeout: The read operation timed out"),
        Code.TIMED_OUT,
        SCRIPT,
    ),
    "Python, no variable": (
        python("KeyError: 'NOTION_TOKEN'"),
        Code.OTHER_VARIABLE_NAME,
        SCRIPT,
    ),
    "Python, no JSON": (
        python("json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)"),
        Code.STRANGE_ANSWER,
        SCRIPT,
    ),
    "C#": (
        "Notion.Client.NotionApiException: API token is invalid.",
        Code.TOKEN_REFUSED,
        SCRIPT,
    ),
    "Java": (
        (
            "javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid "
            "certification path to requested target"
        ),
        Code.TLS_NOT_TRUSTED,
        None,
    ),
    "Go": (
        'Get "https://api.notion.com/v1/users/me": dial tcp: lookup api.notion.com: no such host',
        Code.NAME_NOT_FOUND,
        None,
    ),
    "curl, no name": (
        "curl: (6) Could not resolve host: api.notion.com",
        Code.NAME_NOT_FOUND,
        SCRIPT,
    ),
    "curl, certificate": (
        "curl: (60) SSL certificate problem: unable to get local issuer certificate",
        Code.TLS_NOT_TRUSTED,
        SCRIPT,
    ),
    "curl, no way": (
        "curl: (7) Failed to connect to api.notion.com port 443: Network is unreachable",
        Code.OFFLINE,
        SCRIPT,
    ),
    "curl, handshake": (
        "curl: (35) error:0A000410:SSL routines::sslv3 alert handshake failure",
        Code.TLS_OTHER,
        SCRIPT,
    ),
    "a GitHub workflow": (
        "Error: NOTION_API_KEY is not set\nError: Process completed with exit code 1.",
        Code.OTHER_VARIABLE_NAME,
        SCRIPT,
    ),
    # n8n
    "n8n, refused": (
        "Authorization failed - please check your credentials\nAPI token is invalid.",
        Code.TOKEN_REFUSED,
        N8N,
    ),
    "n8n, node": (
        "NodeApiError: Authorization failed - please check your credentials",
        Code.TOKEN_REFUSED,
        N8N,
    ),
    "n8n, own test": (
        "Couldn’t connect with these settings\nForbidden - perhaps check your credentials?",
        Code.TOKEN_REFUSED,
        N8N,
    ),
    "n8n, not found": (
        f"The resource you are requesting could not be found\n{NOT_SHARED}",
        Code.LINK_NOT_SHARED_OR_MISSING,
        N8N,
    ),
    "n8n, busy": (
        "The service is receiving too many requests from you",
        Code.NOTION_BUSY,
        N8N,
    ),
    "n8n, capability": (
        (
            "Problem in node ‘Notion‘: Forbidden - perhaps check your credentials?\n"
            "Insufficient permissions for this endpoint. (n8n 1.62)"
        ),
        Code.CAPABILITY_MISSING,
        N8N,
    ),
    "n8n, trouble": (
        "The service was not able to process your request\nn8n 1.62.1",
        Code.NOTION_TROUBLE,
        N8N,
    ),
    # Make
    "Make, refused": (
        "The operation failed with an error. [401] API token is invalid.",
        Code.TOKEN_REFUSED,
        MAKE,
    ),
    "Make, connection": (
        "Failed to verify connection 'My Notion Internal connection'. API token is invalid.",
        Code.TOKEN_REFUSED,
        MAKE,
    ),
    "Make, signed in": (
        "InvalidAccessTokenError: The access token is invalid. The scenario was stopped.",
        Code.TOKEN_REFUSED,
        MAKE,
    ),
    "Make, not found": (
        f"Failed to load data! [404] {NOT_SHARED}",
        Code.LINK_NOT_SHARED_OR_MISSING,
        MAKE,
    ),
    "Make, busy": (
        "The operation failed with an error. [429] Rate limit exceeded",
        Code.NOTION_BUSY,
        MAKE,
    ),
    "Make in German": (
        "Das Szenario wurde angehalten: Das API-Token ist ungültig.",
        Code.TOKEN_REFUSED,
        MAKE,
    ),
    "Make in French": (
        "Le scénario a été arrêté : le jeton d'API n'est pas valide.",
        Code.TOKEN_REFUSED,
        MAKE,
    ),
    "Make in Spanish": (
        "El escenario se detuvo: el token de la API no es válido.",
        Code.TOKEN_REFUSED,
        MAKE,
    ),
    "Make in Portuguese": (
        "O cenário foi interrompido: o token da API não é válido.",
        Code.TOKEN_REFUSED,
        MAKE,
    ),
    # Zapier
    "Zapier, refused": (
        'The app returned "API token is invalid.".',
        Code.TOKEN_REFUSED,
        ZAPIER,
    ),
    "Zapier, reconnect": (
        "Authentication failed — please reconnect account",
        Code.TOKEN_REFUSED,
        ZAPIER,
    ),
    "Zapier, expired": (
        "Your Zap was turned off: the connection's access has expired. Please reconnect.",
        Code.TOKEN_EXPIRED,
        ZAPIER,
    ),
    "Zapier, not found": (
        f"Your Zap could not run. {NOT_SHARED}",
        Code.LINK_NOT_SHARED_OR_MISSING,
        ZAPIER,
    ),
    # Others
    "Obsidian": (
        "Obsidian Importer: Failed to fetch Notion pages. Request failed, status 401",
        Code.TOKEN_REFUSED,
        OTHER,
    ),
    "Obsidian, network": (
        "plugin:obsidian-importer: Error: net::ERR_INTERNET_DISCONNECTED",
        Code.OFFLINE,
        OTHER,
    ),
    "an MCP server": (
        f"MCP error -32603: {envelope(401, 'unauthorized', 'API token is invalid.')}",
        Code.TOKEN_REFUSED,
        OTHER,
    ),
    "the remote MCP server": (
        (
            "HTTP 401 trying to load well-known OAuth metadata from https://mcp.notion.com/mcp: "
            '{"error":"invalid_token"}'
        ),
        Code.TOOL_WANTS_OAUTH,
        OTHER,
    ),
    "an MCP server without its variable": (
        "[mcp] notion: environment variable NOTION_TOKEN is missing",
        Code.OTHER_VARIABLE_NAME,
        OTHER,
    ),
    "Raycast": (
        "Raycast: Invalid token. It should start with secret_",
        Code.TOOL_VALIDATOR_OUTDATED,
        OTHER,
    ),
    "Airbyte": (
        "Airbyte: HTTP Status Code: 403. Error: Insufficient permissions for this endpoint.",
        Code.CAPABILITY_MISSING,
        OTHER,
    ),
    "an old check": (
        "The token must begin with 'secret_'.",
        Code.TOOL_VALIDATOR_OUTDATED,
        None,
    ),
    "an old check in German": (
        "Ungültiges Format: Der Schlüssel muss mit secret_ beginnen.",
        Code.TOOL_VALIDATOR_OUTDATED,
        None,
    ),
    "a sign-in": ("This endpoint requires OAuth.", Code.TOOL_WANTS_OAUTH, None),
    # Words of the articles
    "API token revoked": ("API token revoked", Code.TOKEN_REVOKED, None),
    "API token expired": ("API token expired", Code.TOKEN_EXPIRED, None),
    "API token invalid": ("API token invalid", Code.TOKEN_REFUSED, None),
    # Lines of HTTP
    "a status line": ("HTTP/1.1 401 Unauthorized", Code.TOKEN_REFUSED, SCRIPT),
    "a status line of 403": ("HTTP/2 403 Forbidden", Code.CAPABILITY_MISSING, SCRIPT),
    "a status line of 429": (
        "HTTP/2 429 \nRetry-After: 30",
        Code.NOTION_BUSY,
        SCRIPT,
    ),
    "502": ("502 Bad Gateway", Code.NOTION_TROUBLE, None),
    "529": ("Request failed with status 529", Code.NOTION_TROUBLE, None),
    "400": ("400 Bad Request", Code.TOOL_STILL_FAILS, None),
    "a blocked page": (
        "<html><head><title>Attention Required! | Cloudflare</title></head></html>",
        Code.BLOCKED,
        None,
    ),
    "a company's page": (
        "Web Page Blocked. Access to api.notion.com was blocked by your organization.",
        Code.BLOCKED,
        None,
    ),
    "a page in place of JSON": (
        "SyntaxError: Unexpected token < in JSON at position 0",
        Code.STRANGE_ANSWER,
        None,
    ),
    # Translated
    "German, revoked": ("Das Token wurde widerrufen.", Code.TOKEN_REVOKED, None),
    "German, expired": ("Ihr API-Schlüssel ist abgelaufen.", Code.TOKEN_EXPIRED, None),
    "German, sign-in": ("Autorisierung fehlgeschlagen", Code.TOKEN_REFUSED, None),
    "German, busy": ("Zu viele Anfragen", Code.NOTION_BUSY, None),
    "German, offline": ("Keine Internetverbindung", Code.OFFLINE, None),
    "French, revoked": ("Le jeton d'accès a été révoqué.", Code.TOKEN_REVOKED, None),
    "French, expired": ("Votre jeton a expiré.", Code.TOKEN_EXPIRED, None),
    "French, sign-in": ("Échec de l'authentification", Code.TOKEN_REFUSED, None),
    "French, not found": ("Base de données introuvable", Code.LINK_NOT_SHARED_OR_MISSING, None),
    "Spanish, revoked": ("El token ha sido revocado.", Code.TOKEN_REVOKED, None),
    "Spanish, expired": ("La clave ha caducado: clave caducada", Code.TOKEN_EXPIRED, None),
    "Spanish, sign-in": ("No autorizado", Code.TOKEN_REFUSED, None),
    "Spanish, busy": ("Demasiadas solicitudes", Code.NOTION_BUSY, None),
    "Portuguese, revoked": ("O token foi revogado.", Code.TOKEN_REVOKED, None),
    "Portuguese, expired": ("O token expirou.", Code.TOKEN_EXPIRED, None),
    "Portuguese, sign-in": ("Falha na autenticação", Code.TOKEN_REFUSED, None),
    "Portuguese, capability": ("Permissões insuficientes", Code.CAPABILITY_MISSING, None),
    # Said in other words
    "removed": ("The integration was removed from this workspace.", Code.TOKEN_REVOKED, None),
    "credentials": ("Invalid authentication credentials", Code.TOKEN_REFUSED, None),
    "a browser": ("TypeError: Failed to fetch", Code.CONNECTION_CUT, None),
    # Nothing known
    "nothing": ("", None, None),
    "words": ("It does not work any more", None, None),
}


@pytest.mark.parametrize(("text", "code", "tool"), MESSAGES.values(), ids=MESSAGES.keys())
def test_a_message_is_understood(text, code, tool):
    reading = read_message(text)

    assert (reading.diagnosis.code if reading.diagnosis else None) is code
    assert reading.tool is tool
    assert reading.masked == text


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("API token is invalid.", Situation.REFUSED),
        ("API token expired", Situation.REFUSED),
        ("The token must begin with secret_", Situation.REFUSED),
        (NOT_SHARED, Situation.MISSING),
        ("Can't edit block that is archived.", Situation.MISSING),
        ("getaddrinfo ENOTFOUND api.notion.com", None),
        ("restricted_resource", None),
        ("hello", None),
    ],
)
def test_a_message_answers_what_happened_where_it_tells(text, situation):
    assert read_message(text).situation is situation


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Failed to verify connection 'Notion Internal'.", MakeWay.TOKEN),
        ("InvalidAccessTokenError: no. The scenario was stopped.", MakeWay.SIGN_IN),
        ("The operation failed with an error. [401] API token is invalid.", None),
        ("Your Zap: Notion Internal", None),
    ],
)
def test_a_message_of_make_tells_how_make_is_connected(text, way):
    assert read_message(text).make_way is way


def facts_of(text: str) -> dict:
    """Return the facts of what the message means."""
    diagnosis = read_message(text).diagnosis
    assert diagnosis
    return dict(diagnosis.facts)


def test_what_was_not_found_is_told_with_its_id_and_the_connections_name():
    reading = read_message(envelope(404, "object_not_found", NOT_SHARED))

    assert reading.diagnosis
    assert reading.diagnosis.facts == {
        "request_id": REQUEST,
        "id": DASHED,
        "connection": "Order sync",
    }
    assert reading.link == DASHED


def test_a_page_that_is_not_found_can_be_looked_up_too():
    text = f"404 Client Error: Not Found for url: https://api.notion.com/v1/pages/{ID}"

    assert read_message(text).link == ID
    assert facts_of(text) == {"id": ID}


def test_an_id_says_nothing_where_the_token_is_refused():
    assert read_message(f"401 for https://api.notion.com/v1/blocks/{ID}").link is None


@pytest.mark.parametrize(
    ("text", "capability"),
    [
        ("restricted_resource: cannot list comments", "read comments"),
        ("restricted_resource: create comment", "insert comments"),
        ("restricted_resource: GET https://api.notion.com/v1/users", "read user information"),
        ("restricted_resource: create page", "insert content"),
        ("restricted_resource: PATCH https://api.notion.com/v1/pages/1", "update content"),
        ("restricted_resource: query database", "read content"),
        ("restricted_resource", None),
    ],
)
def test_the_missing_capability_is_guessed_from_what_was_tried(text, capability):
    assert facts_of(text).get("capability") == capability


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("429 Too Many Requests, retry-after: 30", 30),
        ("rate_limited 'retry-after': [ '60' ]", 60),
        ("429", None),
    ],
)
def test_the_pause_is_told_where_it_stands_there(text, seconds):
    assert facts_of(text).get("seconds") == seconds


def test_the_variable_that_is_missing_is_named():
    assert facts_of("Error: NOTION_API_KEY is not set") == {"variable": "NOTION_API_KEY"}
    assert facts_of("the notion token is not set") == {}


def test_a_token_in_a_message_is_taken_out_and_kept():
    reading = read_message(f"401 for Authorization: Bearer {CURRENT}\nAPI token is invalid.")

    assert reading.masked == f"401 for Authorization: Bearer {MARK}\nAPI token is invalid."
    assert reading.token
    assert reading.token.reveal() == CURRENT
    assert reading.situation is Situation.REFUSED


def test_a_wrapped_token_is_taken_out_whole():
    reading = read_message(f"Bearer {CURRENT[:20]}\n> {CURRENT[20:]} was refused")

    assert reading.masked == f"Bearer {MARK} was refused"
    assert reading.token
    assert reading.token.reveal() == CURRENT


@pytest.mark.parametrize(
    "text",
    [
        f"old {OLDER} new {CURRENT}",
        f"token {CURRENT[:30]} is invalid",
        f"token {OLDER[:-3]}, invalid",
        "refresh nrt_4991090011501Ejc6Xn4s",
        "cookie token_v2=v03%3AeyJhbGciOiJkaXIi",
    ],
)
def test_other_secrets_are_taken_out_and_not_kept(text):
    reading = read_message(text)

    assert MARK in reading.masked
    assert CURRENT[8:20] not in reading.masked
    assert OLDER[8:20] not in reading.masked
    assert reading.token is None


def test_a_link_in_a_message_is_kept():
    assert read_message(f"APIResponseError: could not find page {LINK}").link == LINK


@pytest.mark.parametrize(
    "text", [*(text for text, _, _ in MESSAGES.values()), f"{CURRENT} {CURRENT[:9]}\n{CURRENT[9:]}"]
)
def test_a_masked_message_read_again_gives_itself(text):
    masked = read_message(text).masked

    assert read_message(masked).masked == masked


NASTY = [
    "a", "ntn_", "token ", "<html", "401 mcp.notion.com ", "at x", "retry-after ", "secret_ ",
    "access denied ", "could not find ", "request_id: ", "\n", 'shared with your integration "',
]  # fmt: skip


@pytest.mark.parametrize("piece", NASTY)
def test_a_megabyte_of_anything_is_read(piece):
    # What grows with the square would run into the limit of each test.
    assert read_message(piece * (1_000_000 // len(piece)))


def test_the_end_of_a_long_message_counts():
    text = "line of a log\n" * 20_000 + "APIResponseError: API token is invalid.\n"

    reading = read_message(text)

    assert reading.diagnosis
    assert reading.diagnosis.code is Code.TOKEN_REFUSED


def test_nothing_shows_the_token():
    assert CURRENT[5:12] not in repr(read_message(f"401 {CURRENT}"))


def test_a_reading_of_nothing_is_empty():
    assert read_message("") == Reading("")
