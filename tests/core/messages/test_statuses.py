import pytest

from notion_wizard.core.codes import Code
from tests.core.messages.tables import code_of


@pytest.mark.parametrize(
    "text",
    [
        "401",
        "Notion: 401",
        "n8n 401",
        "HTTP 401",
        "HTTP/1.1 401",
        "HTTP Error 401: Unauthorized",
        "status 401",
        '{"statusCode":401}',
        '\\"httpCode\\": \\"401\\"',
        "Server returned HTTP response code: 401 for URL",
        "Zurückgegebener Code: 401",
        "[401] Something",
        "Der Server sagt (401) etwas",
        "401 Client Error",
        "401 - {",
        "401, message='No'",
        "response 401",
        "401 from api.notion.com",
        "NotionClientError: 401",
        "Error syncing tasks to Notion (code 401), will retry",
        "returned 401",
        "I get a 401 from Notion",
        "Got 401 calling GET, expected 2xx.",
        "Request failed with status code 401",
        "Fehler 401",
        "エラー 401",
        "오류 401",
    ],
)
def test_a_number_is_a_status_where_it_is_told_as_one(text):
    assert code_of(text) is Code.TOKEN_REFUSED


@pytest.mark.parametrize(
    "text",
    [
        "Order 401",
        "Order #401 was created in Notion",
        "I have 404 databases",
        "$500",
        "Invoice 429",
        "Total: 429 EUR",
        "12:40:401",
        "id=401",
        "page_size=500",
        "2026-11-20 08:14:22,401 INFO sync done",
        "processed 401 rows",
        "error: 500 rows left out",
        "Line 404: done",
        "Room 403 is booked",
        "port 407 open",
        "Build 503 passed",
        "api.notion.com latency 500 ms",
        "Our 401(k) plan",
        "The code 401 is on the door",
        "revenue 500, cost 403",
        "version 4.0.3 status 500.1",
    ],
)
def test_prices_dates_and_counts_are_no_status(text):
    assert code_of(text) is None
