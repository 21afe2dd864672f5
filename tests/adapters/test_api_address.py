import pytest

from notion_wizard.adapters.api_address import parse_address, parse_loopback_address
from notion_wizard.adapters.notion_address import NOTION
from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (NOTION, NOTION),
        ("https://api.notion.com/v1/", "https://api.notion.com/v1"),
        ("https://API.Notion.com:443/v1", "https://api.notion.com/v1"),
        ("http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"),
        ("http://127.9.8.7/v1", "http://127.9.8.7/v1"),
        ("https://localhost:8443/a/v1", "https://localhost:8443/a/v1"),
        ("http://LOCALHOST:8000", "http://localhost:8000"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1"),
        ("HTTP://[0:0:0:0:0:0:0:1]/v1", "http://[0:0:0:0:0:0:0:1]/v1"),
    ],
)
def test_https_and_this_computer_are_addresses(text, url):
    assert parse_address(text).url == url


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v1",
        "127.0.0.1:8000",
        "//127.0.0.1/v1",
        "ftp://127.0.0.1/v1",
        "file:///v1",
        "https:///v1",
        "http://api.notion.com/v1",
        "http://127.0.0.1.example.com/v1",
        "http://localhost.example.com/v1",
        "http://localhost./v1",
        "http://127.1/v1",
        "http://2130706433/v1",
        "http://0x7f000001/v1",
        "http://0.0.0.0/v1",
        "http://[::]/v1",
        "http://[::ffff:127.0.0.1]/v1",
        "http://[::1%25lo]/v1",
        "http://[::1/v1",
        "http://someone@127.0.0.1/v1",
        "http://@127.0.0.1/v1",
        "http://127.0.0.1@example.com/v1",
        "http://127.0.0.1\\@example.com/v1",
        "http://127.0.0.1:80\\.example.com/v1",
        "http://127.0.0.1:0/v1",
        "http://127.0.0.1:99999/v1",
        "http://127.0.0.1:port/v1",
        "http://127.0.0.1/v1?",
        "http://127.0.0.1/v1?key=value",
        "http://127.0.0.1/v1#",
        "http://127.0.0.1/../v1",
        "http://127.0.0.1//v1",
        "http://127.0.0.1/v 1",
        "http://127.0.0.1/v1\n",
        "http://127.0.0.1\t/v1",
        "http://\uff1127.0.0.1/v1",
    ],
)
def test_anything_else_is_no_address(text):
    with pytest.raises(Problem) as caught:
        parse_address(text)
    assert caught.value.code is Code.WRONG_USE
    assert caught.value.__context__ is None


@pytest.mark.parametrize("text", [NOTION, "https://127.0.0.1.example.com/v1", "https://10.0.0.1"])
def test_the_option_takes_this_computer_alone(text):
    with pytest.raises(Problem) as caught:
        parse_loopback_address(text)
    assert caught.value.code is Code.WRONG_USE


@pytest.mark.parametrize("text", ["http://127.0.0.1:1/v1", "https://localhost/v1", "http://[::1]"])
def test_the_option_takes_this_computer(text):
    assert parse_loopback_address(text).is_loopback
