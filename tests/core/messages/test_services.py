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
