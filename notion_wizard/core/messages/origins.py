"""Which tool printed a message."""

import re
from typing import Final

from notion_wizard.core.model import MakeWay, Tool

# Tools with a name before libraries: an MCP server prints what its library prints.
_ORIGINS: Final = (
    (
        Tool.N8N,
        (
            r"\bn8n\b",
            "nodeapierror",
            "nodeoperationerror",
            "authorization failed - please check",
            "forbidden - perhaps check your credentials",
            "couldn.t connect with these settings",
            "the service is receiving too many requests",
            "resource you are requesting could not be found",
            "the service was not able to process your request",
            "bad request - please check your",
        ),
    ),
    (
        Tool.ZAPIER,
        (
            r"\bzapier\b",
            r"\bzaps?\b",
            "the app returned",
            "reconnect (?:your )?account",
        ),
    ),
    (
        Tool.MAKE,
        (
            r"\bmake\.com\b",
            r"\bintegromat\b",
            "invalidaccesstokenerror",
            "bundlevalidationerror",
            "moduletimeouterror",
            "incompletedataerror",
            "the operation failed with an error",
            "failed to (?:load data|verify connection)",
            r"the scenario\b",
            r"\bscenario (?:was|has|run)\b",
            "szenario",
            r"sc[ée]nario\b",
            r"\bescenario\b",
            r"\bcen[áa]rio\b",
            r"notion internal\b",
            r"\b(?:in|from|of|bei|von|dans|en|no) make\b(?! sure)",
        ),
    ),
    (
        Tool.OTHER,
        (
            "obsidian",
            r"\bmcp\b",
            "mcp[._-]",
            "modelcontextprotocol",
            "raycast",
            "airbyte",
            "pipedream",
            "workato",
            "notero",
            "zotero",
            r"automate\.io",
            "power automate",
            r"\bifttt\b",
            r"\bclaude (?:desktop|code)\b",
            "home assistant",
            r"tray\.io",
            r"\b2sync\b",
            "retool",
            r"bubble\.io",
            "webflow",
            "flow launcher",
        ),
    ),
    (
        Tool.SCRIPT,
        (
            r"traceback \(most recent",
            "notion_client",
            "apiresponseerror",
            "@notionhq/client",
            "node_modules",
            r"requests\.exceptions",
            "urllib3",
            r"httpx\.",
            "httpcore",
            "node:internal",
            "axioserror",
            r"\bcurl: ?\(",
            "notion-sdk",
            "notionapiexception",
            "process completed with exit code",
            "github/workspace",
            r"http/[12](?:\.[01])? \d{3}",
            "keyerror:",
            r"\bat \S{1,200}\.[jt]s:\d",
            "client error for url",
            "client error '",
            "client error: ",
        ),
    ),
)
_TOOLS: Final = tuple(
    (tool, re.compile("|".join(patterns), re.IGNORECASE)) for tool, patterns in _ORIGINS
)
_TYPED_TOKEN: Final = re.compile(r"notion internal|internal integration", re.IGNORECASE)
_SIGNED_IN: Final = re.compile(r"invalidaccesstokenerror|oauth|invalid_grant", re.IGNORECASE)


def tool_of(text: str) -> Tool | None:
    """Return the tool that printed the message, None if it does not tell."""
    return next((tool for tool, pattern in _TOOLS if pattern.search(text)), None)


def make_way_of(text: str) -> MakeWay | None:
    """Return how Make is connected, None if the message does not tell."""
    if _TYPED_TOKEN.search(text):
        return MakeWay.TOKEN
    return MakeWay.SIGN_IN if _SIGNED_IN.search(text) else None
