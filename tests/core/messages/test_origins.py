"""Which tool printed a message."""

import pytest

from notion_wizard.core.messages import read_message
from notion_wizard.core.model import MakeWay, Tool
from tests.core.messages.tables import GO, NOT_SHARED, POOL, cases

TOOLS = {
    Tool.N8N: [
        "n8n: connect ETIMEDOUT",
        "acme.app.n8n.cloud: API token is invalid.",
        (
            "NodeApiError: Authorization failed - please check your credentials\n"
            "    at node_modules/n8n-nodes-base/nodes/Notion/GenericFunctions.ts:69:9"
        ),
        f"The resource you are requesting could not be found\n{NOT_SHARED}",
        "Problem in node ‘Notion‘\ngetaddrinfo ENOTFOUND api.notion.com",
        "The connection was aborted, perhaps the server is offline\nECONNREFUSED",
    ],
    Tool.ZAPIER: [
        'The app returned "API token is invalid.".',
        'Zap "Make order" failed: API token is invalid.',
        'ZapierResponseError: {"status":429}',
        "Authentication failed — please reconnect account",
        "NotionアカウントがZapierから切断されました。Zapを続けるには再接続してください。",
        "Got 401 calling GET https://api.notion.com/v1/users/me, expected 2xx.",
    ],
    Tool.MAKE: [
        "Make: [ECONNRESET] read ECONNRESET",
        "eu1.make.com scenario 12345: API token is invalid.",
        "InvalidAccessTokenError\n[401] API token is invalid. (unauthorized)",
        f"DataError\n[404] {NOT_SHARED.replace('Order sync', 'Make')}",
        "In Make fehlt meine Datenbank",
        "Scénario Make en erreur : [401] Le jeton API n’est pas valide. (Notion)",
        "Mon scénario Make ne marche plus : [401] API token is invalid.",
        "Módulo Make com erro: [404]",
        "Token de API inválido. (Notion, Make)",
        "Make dit : API token is invalid.",
        "Das Szenario wurde angehalten: Das API-Token ist ungültig.",
        "Le scénario a été arrêté : le jeton d'API n'est pas valide.",
        "El escenario se detuvo: el token de la API no es válido.",
        "O cenário foi interrompido: o token da API não é válido.",
        "シナリオが停止しました: トークンが無効です",
        "Der Vorgang ist mit einem Fehler fehlgeschlagen. [401] API token is invalid.",
    ],
    Tool.OTHER: [
        "Pipedream: The Notion account could not be authenticated. Please reconnect your account.",
        "MCP error -32603: 401 Unauthorized",
        "@notionhq/notion-mcp-server: API token is invalid.",
        "Obsidian Importer: Failed to fetch Notion pages. Request failed, status 401",
        "Retool: Notion query failed: statusCode: 401",
        "Power Automate\nAction 'HTTP' failed: Unauthorized",
        "Activepieces: API token is invalid.",
    ],
    Tool.SCRIPT: [
        "Traceback (most recent call last):\nAPI token is invalid.",
        f"requests.exceptions.ConnectionError: {POOL}",
        "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host",
        "ultimate_notion.errors.SessionError: API token is invalid.",
        "@notionhq/client warn: request fail",
        "Error: self-signed certificate\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1674:34)",
        "    at Object.<anonymous> (/app/index.js:7:9)",
        "npm ERR! command sh -c node sync.js",
        "python sync.py\nAPI token is invalid.",
        "$ curl https://api.notion.com/v1/users/me",
        "curl: (6) Could not resolve host: api.notion.com",
        "cURL error 60: SSL certificate problem",
        "Google Apps Script: API token is invalid.",
        "Exception: DNS error: https://api.notion.com/v1/pages\nonEdit\t@ Code.gs:12",
        "Postman\n401 Unauthorized",
        "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match",
        "axios.get failed 401",
        "OSError: [Errno 101] Network is unreachable",
        "http.client.RemoteDisconnected: Remote end closed connection without response",
        "go run main.go\nnotion: API token is invalid.",
        "panic: notion: API token is invalid.",
        "GitHub Actions: API token is invalid.",
        "Run node sync.js\nError: Process completed with exit code 1.",
        "java.net.ConnectException: Connection refused: connect",
        f"{GO}dial tcp: i/o timeout",
        "raise_error.rb:9:in `on_complete': API token is invalid.",
        "System.Net.Http.HttpRequestException: No such host is known.",
        "reqwest::Error { kind: Connect }",
        "Invoke-RestMethod : The remote name could not be resolved",
        "HTTP/2 429 \nRetry-After: 30",
        "make: *** [Makefile:3: sync] Error 1\nnotion_client.errors: no",
        "slack_sdk.errors.SlackApiError: The request to the Slack API failed.",
    ],
    None: [
        "API token is invalid.",
        "make sure your token is correct: API token is invalid.",
        "I make a scenario every day, can you make it faster?",
        'your integration "Make it happen": API token is invalid.',
        "502 Bad Gateway",
    ],
}


@pytest.mark.parametrize(("text", "tool"), cases(TOOLS))
def test_the_tool_is_told_by_its_name_or_its_phrases(text, tool):
    assert read_message(text).tool is tool


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
