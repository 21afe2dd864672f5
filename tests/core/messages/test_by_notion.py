"""Notion's own words, as tools quote them."""

import json

import pytest

from notion_wizard.core.codes import Code
from tests.core.messages.tables import DATABASE, NOT_SHARED, REQUEST, cases, code_of, envelope

REFUSED = envelope(401, "unauthorized", "API token is invalid.")


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


MESSAGES = {
    Code.TOKEN_REFUSED: [
        REFUSED,
        json.dumps(json.loads(REFUSED), indent=2),
        json.dumps({"error": {"body": REFUSED, "statusCode": 401}}),
        json.dumps({"level": "error", "msg": json.dumps({"body": REFUSED})}),
        "{'object': 'error', 'status': 401, 'code': 'unauthorized', 'message': 'No.'}",
        REFUSED.replace('"', "&quot;"),
        "object: error\nstatus: 401\ncode: unauthorized\nmessage: API token is invalid.",
        "“API token is invalid.”",
        "API token is\ninvalid.",
        "AP1 token is invaIid.",
        '> The app returned "API token is\n> invalid.".',
        "API\u00a0token\u2028is\u00a0invalid.",
        "API\u200b token is\u00ad invalid.",
        "\x1b[31mAPI token\x1b[0m is invalid.",
        "ＡＰＩ token is invalid．",  # noqa: RUF001 - as a Japanese keyboard writes it
        "API&nbsp;token is invalid.",
        "APIErrorCode.Unauthorized",
        javascript(401, "unauthorized", "API token is invalid."),
        "notion_client.errors.APIResponseError: API token is invalid.",
        "Notion.Client.NotionApiException: API token is invalid.",
        "The operation failed with an error. [401] API token is invalid.",
        "Slack step succeeded.\nNotion step: API token is invalid.",
        f"OpenAI step OK (200)\nError in Notion: {REFUSED}",
        f"read ECONNRESET\nattempt 2: 502 Bad Gateway\nattempt 3: {REFUSED}",
        "This connection is expired. Please reconnect the account.\nAPI token is invalid.",
    ],
    Code.TOKEN_REVOKED: [
        envelope(401, "unauthorized", "API token revoked."),
        "API token has been revoked",
        "The integration was removed from this workspace.",
        "Notion connection was revoked by the user. Reconnect your Notion account.",
        "The access to Notion was revoked. Please sign in again.",
        "Der Zugriff auf Notion wurde widerrufen",
        "L’accès à Notion a été révoqué",
    ],
    Code.TOKEN_EXPIRED: [envelope(401, "unauthorized", "API token expired."), "API token expired"],
    Code.NOTHING_SENT: [
        envelope(401, "unauthorized", 'Authorization header must use the format "Bearer <token>".'),
        envelope(
            401, "unauthorized", 'Authorization header must use the format "Bearer <token>".'
        ).replace(" ", "\u00a0"),
        "httpx.LocalProtocolError: Illegal header value b'Bearer '",
    ],
    Code.ACCOUNT_RESTRICTED: [
        envelope(
            401, "unauthorized", "This user's account is restricted from accessing the public API."
        ).replace(" ", "\n"),
    ],
    Code.CAPABILITY_MISSING: [
        envelope(403, "restricted_resource", "Insufficient permissions for this endpoint."),
        "Given the bot capabilities, it's not possible to perform this operation: Insert content.",
        "Airbyte: HTTP Status Code: 403. Error: Insufficient permissions for this endpoint.",
    ],
    Code.LINK_NOT_SHARED_OR_MISSING: [
        envelope(404, "object_not_found", NOT_SHARED),
        javascript(404, "object_not_found", NOT_SHARED),
        NOT_SHARED.replace(" ", "\n> "),
        envelope(
            400,
            "validation_error",
            f"Database with ID {DATABASE} does not contain any data sources accessible by it.",
        ),
        "APIErrorCode.ObjectNotFound",
        "Notion::Api::Errors::ObjectNotFound: Could not find page with ID: 1.",
        f'object_not_found: database {DATABASE} is not shared with integration "Order sync"',
        f'{{"code":"rate_limited"}} retrying…\n{envelope(404, "object_not_found", "")}',
    ],
    Code.LINK_IS_PAGE: [
        envelope(400, "validation_error", f"Provided ID {DATABASE} is a page, not a database.")
    ],
    Code.LINK_IS_LINKED_VIEW: [
        envelope(400, "validation_error", f"Database with ID {DATABASE} is a linked database.")
    ],
    Code.LINK_IN_TRASH: [
        envelope(400, "validation_error", "Can't edit block that is archived."),
        "Can’t edit page that is archived.",
    ],
    Code.LINK_WITHOUT_ID: [
        envelope(400, "validation_error", "path.database_id should be a valid uuid, instead was x")
    ],
    Code.TOOL_VALIDATOR_OUTDATED: [
        "The token must begin with 'secret_'.",
        "Raycast: Invalid token. It should start with secret_",
        'Validation error: "notionToken" must match pattern ^secret_[A-Za-z0-9]{43}$',
        "Ungültiges Format: Der Schlüssel muss mit secret_ beginnen.",
        "El token debe comenzar con secret_",
        "トークンは secret_ で始まる必要があります",
    ],
    Code.TOOL_WANTS_OAUTH: [
        "This endpoint requires OAuth.",
        'HTTP 401 trying to load OAuth metadata from https://mcp.notion.com/mcp: "invalid_token"',
        '{"error":"invalid_grant"} POST https://api.notion.com/v1/oauth/token',
        "MCP server notion: Error: Dynamic client registration failed: HTTP 403 mcp.notion.com",
        "HTTP 403 https://mcp.notion.com/register",
        "Invalid authorization token for MCP server 'notion'. Please check your token.",
    ],
    Code.NOTION_BUSY: [
        envelope(429, "rate_limited", "You have been rate limited. Please try again later."),
    ],
    Code.NOTION_TROUBLE: [
        envelope(500, "internal_server_error", "Unexpected error encountered."),
        envelope(504, "gateway_timeout", "Notion timed out while attempting to complete this."),
        envelope(409, "conflict_error", "Conflict occurred while saving. Please try again."),
        envelope(529, "service_overload", "Notion is overloaded. Please try again later."),
        "ConnectionError\nThe operation failed with an error. [503] Notion is unavailable.",
    ],
    Code.TOOL_STILL_FAILS: [
        envelope(400, "validation_error", "body failed validation: body.parent should be defined"),
        envelope(400, "validation_error", "Status is not a property that exists."),
        envelope(400, "missing_version", "Notion-Version header should be defined"),
        envelope(
            400,
            "validation_error",
            "Databases with multiple data sources are not supported in this API version.",
        ),
    ],
}


@pytest.mark.parametrize(("text", "code"), cases(MESSAGES))
def test_what_notion_says_is_understood_however_it_is_wrapped_and_escaped(text, code):
    assert code_of(text) is code
