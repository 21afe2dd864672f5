"""The stories of the way to Notion: what blocks it, breaks it, or looks at it."""

from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.practice.exchange import HALF_AN_ANSWER, Answer
from notion_wizard.practice.played_way import NOTION
from notion_wizard.practice.scenario import WORLD, Scenario

_HTML: Final = {"Content-Type": "text/html; charset=utf-8"}
_GATEWAY: Final = "Northwind Office Gateway"
_PROXY: Final = {**NOTION, "proxy": "proxy.northwind.example:8080"}

WAYS: Final = (
    Scenario(
        slug="offline",
        title=QT_TRANSLATE_NOOP("Practice", "No internet"),
        summary=QT_TRANSLATE_NOOP("Practice", "This computer is not online."),
        fault=Code.OFFLINE,
    ),
    Scenario(
        slug="name-not-found",
        title=QT_TRANSLATE_NOOP("Practice", "Notion’s address is not found"),
        summary=QT_TRANSLATE_NOOP("Practice", "A filter or a VPN does not let the name through."),
        fault=Code.NAME_NOT_FOUND,
        fault_facts=NOTION,
    ),
    Scenario(
        slug="connection-refused",
        title=QT_TRANSLATE_NOOP("Practice", "The connection is turned away"),
        summary=QT_TRANSLATE_NOOP("Practice", "A firewall says no at once."),
        fault=Code.CONNECTION_REFUSED,
        fault_facts=NOTION,
    ),
    Scenario(
        slug="timed-out",
        title=QT_TRANSLATE_NOOP("Practice", "No answer"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "Notion does not answer in time. It takes a minute until that is sure."
        ),
        world=replace(WORLD, delay=600),
    ),
    Scenario(
        slug="connection-cut",
        title=QT_TRANSLATE_NOOP("Practice", "The connection breaks"),
        summary=QT_TRANSLATE_NOOP("Practice", "Each answer ends before it is whole."),
        world=replace(WORLD, in_the_way=HALF_AN_ANSWER),
    ),
    Scenario(
        slug="tls-not-trusted",
        title=QT_TRANSLATE_NOOP("Practice", "An office network looks inside"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "The network opens secure connections, and this computer does not trust it for that.",
        ),
        fault=Code.TLS_NOT_TRUSTED,
        fault_ends=True,
        fault_facts=NOTION | {"issuer": _GATEWAY},
    ),
    Scenario(
        slug="tls-date",
        title=QT_TRANSLATE_NOOP("Practice", "A clock that is wrong"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "The date of this computer does not fit, or a certificate has run out."
        ),
        fault=Code.TLS_DATE,
        fault_facts=NOTION | {"issuer": _GATEWAY},
    ),
    Scenario(
        slug="tls-wrong-host",
        title=QT_TRANSLATE_NOOP("Practice", "Something else answers"),
        summary=QT_TRANSLATE_NOOP("Practice", "The certificate that comes is for another name."),
        fault=Code.TLS_WRONG_HOST,
        fault_facts=NOTION | {"issuer": "Guest Portal"},
    ),
    Scenario(
        slug="tls-other",
        title=QT_TRANSLATE_NOOP("Practice", "No secure connection"),
        summary=QT_TRANSLATE_NOOP("Practice", "Something in between spoils the beginning of it."),
        fault=Code.TLS_OTHER,
        fault_facts=NOTION,
    ),
    Scenario(
        slug="inspected-but-trusted",
        title=QT_TRANSLATE_NOOP("Practice", "An office network looks inside, and is trusted"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "All works here. A tool on the same computer may be less trusting."
        ),
        inspected_by=_GATEWAY,
    ),
    Scenario(
        slug="proxy-unreachable",
        title=QT_TRANSLATE_NOOP("Practice", "The proxy does not answer"),
        summary=QT_TRANSLATE_NOOP("Practice", "The company’s network or VPN is not connected."),
        fault=Code.PROXY_UNREACHABLE,
        fault_facts=_PROXY,
    ),
    Scenario(
        slug="proxy-login",
        title=QT_TRANSLATE_NOOP("Practice", "The proxy wants a sign-in"),
        summary=QT_TRANSLATE_NOOP("Practice", "It lets nobody through without name and password."),
        fault=Code.PROXY_LOGIN,
        fault_facts=_PROXY | {"status": 407},
    ),
    Scenario(
        slug="sign-in-page",
        title=QT_TRANSLATE_NOOP("Practice", "A hotel's sign-in page"),
        summary=QT_TRANSLATE_NOOP("Practice", "A sign-in page answers in place of Notion."),
        world=replace(
            WORLD, in_the_way=Answer(200, _HTML, b"<!doctype html><title>Guest access</title>")
        ),
    ),
    Scenario(
        slug="blocked",
        title=QT_TRANSLATE_NOOP("Practice", "The network is blocked"),
        summary=QT_TRANSLATE_NOOP("Practice", "A block page answers before Notion is reached."),
        world=replace(
            WORLD,
            in_the_way=Answer(
                403,
                {**_HTML, "cf-ray": "8f0c1d2e3a4b5c6d-AMS"},
                b"<!doctype html><title>Access denied</title>",
            ),
        ),
    ),
    Scenario(
        slug="strange-answer",
        title=QT_TRANSLATE_NOOP("Practice", "An answer that makes no sense"),
        summary=QT_TRANSLATE_NOOP("Practice", "Something answers, but not as Notion does."),
        world=replace(WORLD, in_the_way=Answer(200, {"Content-Type": "application/json"}, b"[]")),
    ),
    Scenario(
        slug="notion-busy",
        title=QT_TRANSLATE_NOOP("Practice", "Notion asks to wait"),
        summary=QT_TRANSLATE_NOOP(
            "Practice",
            "Too many requests came from this workspace. Notion asks for 15 minutes, long enough "
            "to look at this state; here it stays so.",
        ),
        world=replace(WORLD, busy_for=900),
    ),
    Scenario(
        slug="short-pause",
        title=QT_TRANSLATE_NOOP("Practice", "Notion asks to wait a moment"),
        summary=QT_TRANSLATE_NOOP(
            "Practice", "Notion asks for 12 seconds. The wizard counts them and goes on by itself."
        ),
        world=replace(WORLD, busy_for=12, free_from_look=2),
    ),
    Scenario(
        slug="notion-trouble",
        title=QT_TRANSLATE_NOOP("Practice", "Notion has trouble"),
        summary=QT_TRANSLATE_NOOP("Practice", "Notion itself is down for the moment."),
        world=replace(WORLD, is_down=True),
    ),
)
