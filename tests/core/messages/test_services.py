import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.messages import read_message
from notion_wizard.core.model import Tool
from tests.core.messages.tables import code_of


@pytest.mark.parametrize(
    "text",
    [
        # By the host that answered
        "requests.exceptions.HTTPError: 401 Client Error for url: https://api.airtable.com/v0/x",
        "404 Client Error: Not Found for url: https://api.github.com/repos/a/b",
        "curl: (6) Could not resolve host: api.airtable.com",
        "Error: getaddrinfo ENOTFOUND smtp.gmail.com",
        "HTTPSConnectionPool(host='api.example.org', port=443): Read timed out.",
        '{"error":{"code":404,"message":"No."}} sheets.googleapis.com',
        "fatal: unable to access 'https://github.com/acme/x.git/': SSL certificate problem",
        "Zapier: Slack step after Notion: https://slack.com/api/chat.postMessage returned 401",
        "Error logging in: 401, message=Unauthorized, url=https://api.getnotion.com/api/auth/login",
        # By what only they print
        "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'No.'}}",
        "anthropic.RateLimitError: Error code: 429",
        "google.auth.exceptions.RefreshError: ('Token has been expired or revoked.')",
        '{"error":{"code":401,"message":"Expected OAuth 2 access token, login cookie or other"}}',
        "SQLSTATE[HY000] [1045] Access denied for user 'root'@'localhost'",
        "psycopg2.OperationalError: Connection refused on port 5432?",
        "redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379.",
        "pymongo.errors.OperationFailure: Authentication failed.",
        "docker: Error response from daemon: pull access denied for notion/x",
        "JsonWebTokenError: invalid token",
        "Invalid CSRF token",
        "Error: database not found: orders.sqlite",
        '{"errorMessage":"Authorization failed","nodeType":"n8n-nodes-base.telegram"}',
        # By name
        "OpenAI: Incorrect API key provided",
        "Airtable 401 Unauthorized: Invalid authentication token",
        "Trello: invalid token",
        "HubSpot: The OAuth token used to make this call expired 3 day(s) ago.",
        'Telegram: {"ok":false,"error_code":401,"description":"Unauthorized"}',
        "Stripe: Invalid API Key provided: sk_live_****1234",
        "Jira: 403 Forbidden. Insufficient permissions",
        "[401] Invalid authentication credentials. Origin: Google Sheets",
        "Your Google Sheets account needs to be reconnected. Zapier",
        'Problem running node "Google Sheets"\nAuthorization failed - check your credentials',
        "Microsoft Graph: Access token has expired or is not yet valid.",
        "Linear API: Authentication required, not authenticated",
        "Ungültiger Token in SAP-Schnittstelle",
        "The token has expired. Please log in to your bank again.",
        "Banco do Brasil: token inválido",
        "Ma banque : jeton expiré",
        "GITHUB_TOKEN is not set",
        "Missing SLACK_BOT_TOKEN",
        # By the address where it happened
        "502 Bad Gateway nginx/1.18.0 https://shop.example.com",
        "HTTP 500 https://example.com/api",
        "<html><title>502 Bad Gateway</title><body>https://shop.example.com nginx</body></html>",
        "<html><title>403 Forbidden</title><body>https://blog.example.org/admin</body></html>",
        "curl: (7) Failed to connect to shop.example.com port 443: Connection refused",
        "wget: unable to resolve host address 'mirror.example.net'",
        "connect ECONNREFUSED 10.1.2.3:5432",
        # Clouds
        (
            "botocore.exceptions.ClientError: An error occurred (ExpiredToken) when calling the "
            "PutObject operation: The provided token has expired."
        ),
        "An error occurred (AccessDenied) when calling the ListBuckets operation: Access Denied",
        "The security token included in the request is invalid.",
        # Databases
        "ERROR 1045 (28000): Access denied for user 'wp'@'localhost' (using password: YES)",
        'FATAL: password authentication failed for user "ana"',
        "ERROR: permission denied for table orders",
        "MongoServerError: Authentication failed.",
        # The system and its programs
        "bash: ./notion-sync.sh: Permission denied",
        "/bin/sh: permission denied: ./deploy.sh",
        "mkdir: cannot create directory 'logs': Permission denied",
        "open /var/run/docker.sock: permission denied",
        "tar: /var/backups: Cannot open: Permission denied",
        "ftp: connect: Connection refused port 21",
        "mail.example.org:587 Authentication failed",
        "https://crm.example.com/login: Bad Gateway",
        "az login: AADSTS70043: The refresh token has expired",
        "STRIPE_API_KEY is not set",
        "IBAN rejected: your bank refused the access token",
        "fatal: could not read from remote: Permission denied",
        "ssh: connect to host 10.0.0.3 port 22: Connection refused",
        "ssh_exchange_identification: Connection closed by remote host",
        "Access to the path 'C:\\Program Files\\Acme' is denied. Access denied.",
        # An English word
        "I had no notion that the token was invalid for the subway.",
        "The notion that access denied is fair is wrong.",
        "The very notion of an expired token is silly.",
    ],
)
def test_another_services_error_is_not_told_as_notions(text):
    reading = read_message(text)

    assert reading.diagnosis is None
    assert reading.situation is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("401 Unauthorized", Code.TOKEN_REFUSED),
        ("Slack works.\nNotion step: 401 Unauthorized", Code.TOKEN_REFUSED),
        ("GitHub Actions: API token is invalid.", Code.TOKEN_REFUSED),
        ("AWS Lambda: API token is invalid.", Code.TOKEN_REFUSED),
        ("ana@gmail.com: API token is invalid.", Code.TOKEN_REFUSED),
        ("goroutine 1: github.com/jomei/notionapi: API token is invalid.", Code.TOKEN_REFUSED),
        ('nodeType: "n8n-nodes-base.httpRequest": 401 Unauthorized', Code.TOKEN_REFUSED),
        ("at onlookup (dns.js:60): getaddrinfo EAI_AGAIN", Code.NAME_NOT_FOUND),
        ("lookup (dns.js) getaddrinfo failed", Code.NAME_NOT_FOUND),
        ("Cannot connect to Notion.Please try again", Code.CONNECTION_REFUSED),
        ("403 Forbidden nginx", Code.CAPABILITY_MISSING),
        ("[502] Bad Gateway. See https://help.make.com/errors", Code.NOTION_TROUBLE),
        ("curl: (60) SSL certificate problem: https://curl.se/docs", Code.TLS_NOT_TRUSTED),
        ("https://sync.example.com says: API token is invalid.", Code.TOKEN_REFUSED),
        ("<title>Hotel WiFi</title> sign in: http://hotel.example.com <html>", Code.SIGN_IN_PAGE),
        ("I have no notion why Notion says: unauthorized", Code.TOKEN_REFUSED),
        ("We pay our bank, and Notion says: unauthorized", Code.TOKEN_REFUSED),
        ("ssh works, but not Notion: permission denied", Code.CAPABILITY_MISSING),
        (
            'object_not_found: not shared with your integration "Slack sync", slack.com',
            Code.LINK_NOT_SHARED_OR_MISSING,
        ),
    ],
)
def test_notions_own_words_and_bare_errors_are_notions(text, code):
    assert code_of(text) is code


def test_another_services_error_still_names_the_tool():
    text = "Node 'Slack' in n8n: Authorization failed - please check your credentials"

    assert read_message(text).tool is Tool.N8N
