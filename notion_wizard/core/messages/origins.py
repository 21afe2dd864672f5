"""Which tool printed a message."""

import re
from typing import Final

from notion_wizard.core.messages.folding import Folded
from notion_wizard.core.model import MakeWay, Tool

# A name counts before any phrase, and a tool before the library that it uses.
_NAMES: Final = (
    (Tool.N8N, (r"(?<![a-z0-9])n8n(?![a-z0-9])",)),
    (Tool.ZAPIER, ("(?<![a-z])zapier", "(?<![a-z0-9_])zaps?(?![a-z0-9_])")),
    (
        Tool.OTHER,
        (
            "obsidian",
            r"\bmcp\b",
            "mcp[._-]",
            "_mcp_",
            r"[\"']jsonrpc[\"']",
            "modelcontextprotocol",
            "raycast",
            "airbyte",
            "pipedream",
            "workato",
            "activepieces",
            "notero",
            "zotero",
            r"automate\.io",
            "power automate",
            "microsoft flow",
            r"\bifttt\b",
            r"\bclaude (?:desktop|code)\b",
            "home ?assistant",
            r"tray\.(?:io|ai)",
            r"relay\.app",
            r"\b2sync\b",
            "whalesync",
            "unito",
            "retool",
            r"\bbubble(?:\.io|:)",
            "webflow",
            "super\\.so",
            "softr",
            "readwise",
            "flow launcher",
            r"\balfred workflow",
        ),
    ),
    (
        Tool.MAKE,
        (
            r"\bmake\.com\b",
            r"\bintegromat\b",
            r"\bin make\b(?! (?:sure|it|a|the|this|my|your|sense)\b)",
            '(?:integration|connection) "make"',
        ),
    ),
    (
        Tool.SCRIPT,
        (
            "apps script",
            "github actions?",
            "postman",
            "powershell",
            "invoke-(?:restmethod|webrequest)",
            r"(?:\A|\$ )curl |\bcurl (?:-|['\"]?https?:)",
            r"\bcurl(?:: ?\(| error )",
        ),
    ),
)

# "Make" with its capital is the product; small it is a verb, and a program that builds others.
_MAKE: Final = re.compile(
    r"\bMake: |(?:\A|[.!?>] |: )Make(?: [-–—|>] | \()|\bMake (?:scenario|module|team|notification)"
    r"|\bMake (?:says|shows|sagt|meldet|zeigt|dit|affiche|dice|muestra|diz|mostra)\b"
    r"|\b(?:[Ss]c[ée]nario|[Ee]scenario|[Cc]en[áa]rio|[Mm][óo]dul[eo]) (?:d[eo] )?Make\b"
    r"|[(\[](?:Notion, ?)?Make[)\]]"
    r"|\b(?:in|from|of|by|with|bei|von|mit|dans|avec|en|con|no|com) Make\b(?! (?:sure|it|a|the)\b)"
    r"|Make(?:で|の|に|は|에서|의)"
)

_PHRASES: Final = (
    (
        Tool.N8N,
        (
            "nodeapierror",
            "nodeoperationerror",
            "authorization failed - please check",
            "forbidden - perhaps check your credentials",
            "couldn.t connect with these settings",
            "the service is receiving too many requests",
            "resource you are requesting could not be found",
            "the service was not able to process your request",
            "the service failed to handle your request",
            "bad request - please check your",
            "service unavailable - try again later or consider",
            "problem (?:in|running) node",
            "the connection was aborted, perhaps the server is offline",
            "the connection cannot be established, this usually occurs",
            "the connection timed out, consider setting",
        ),
    ),
    (
        Tool.MAKE,
        (
            "invalidaccesstokenerror",
            "bundlevalidationerror",
            "moduletimeouterror",
            "incompletedataerror",
            "invalidconfigurationerror",
            r"\b(?:data|runtime|ratelimit|connection)error:? (?:\[\d{3}\]|the operation failed)",
            "the operation failed with an error",
            "der vorgang ist mit einem fehler fehlgeschlagen",
            "l'operation a echoue avec une erreur",
            "la operacion fallo con un error",
            "a operacao falhou com um erro",
            "failed to (?:load data|verify connection)",
            r"\b(?:the|your|le|votre) scenario\b",
            r"\bscenario (?:was|has|run|stopped|failed)\b",
            "szenario",
            r"\b(?:el|tu|su) escenario\b",
            r"\b(?:o|seu) cenario\b",
            "シナリオ",
            "시나리오",
            r"\borigin notion\b",
            r"notion internal\b",
        ),
    ),
    (
        Tool.ZAPIER,
        (
            "the app returned",
            "reconnect (?:your )?account",
            "expected 2xx",
            "throttlederror",
            "error while hydrating",
        ),
    ),
    (
        Tool.SCRIPT,
        (
            # Python
            r"traceback \(most recent",
            "during handling of the above exception",
            "notion_client",
            "apiresponseerror",
            "ultimate_notion",
            r"\brequests\.exceptions",
            "urllib3",
            "httpsconnectionpool",
            "clientresponseerror",
            r"<response \[\d",
            "aiohttp",
            r"\bhttpx\.",
            "httpcore",
            r"\bssl\.ssl",
            r"_ssl\.c",
            r"\b\w{2,40}\.(?:errors|exceptions?)\.\w{2,40}error",
            r"\b\w{2,40}\.\w{2,40}error: ",
            "slack_sdk",
            "error code: [45]\\d\\d - \\{",
            "keyerror:",
            "oserror: ",
            r"\[errno -?\d",
            r"\bhttp\.client\.",
            r"\bpython3? \S{1,100}\.py\b",
            # JavaScript
            "@notionhq/client",
            "unknownhttpresponseerror",
            "node_modules",
            r"\bnode:",
            r"\(node:",
            "at tlssocket",
            "und_err_",
            r"\[cause\]",
            "fetcherror:",
            r"\baxios",
            r"\berror \[err_",
            "npm err",
            r"\bat \S{1,200}\.[cm]?[jt]s:\d",
            r"\bat (?:object|async|process|client)[ .].{0,80}:\d",
            r"\bat clientrequest\.",
            r"\bnode \S{1,100}\.[cm]?js\b",
            # Other languages
            r"\bjavax?\.\w",
            "exception in thread",
            r"notion\.api\.v1\.",
            r"\bdial tcp\b",
            r"\bread tcp\b",
            "proxyconnect",
            r"\bx509:",
            r"\b(?:get|post|patch) \"https?:",
            r"goroutine \d",
            r"\bpanic: ",
            r"\bgo run\b",
            r"faraday",
            "errno::e",
            "net::(?:open|read)timeout",
            "openssl::",
            r"notion::api",
            r"\.rb:\d",
            "php (?:fatal|warning)",
            "guzzlehttp",
            r"\bsystem\.(?:net|security|threading)\.",
            "unhandled exception",
            "notionapiexception",
            r"notion\.client\.",
            "reqwest",
            "error sending request for url",
            "http status (?:client|server) error",
            "notion-sdk",
            # Apps Script, workflows, lines of HTTP
            "mutehttpexceptions",
            r"code\.gs\b",
            "exception: (?:request failed for|dns error|address unavailable|die anfrage fur)",
            "process completed with exit code",
            "github/workspace",
            r"##\[error\]",
            r"\bmakefile:\d",
            r"http/[12](?:\.[01])? \d{3}",
            "client error for url",
            "client error '",
            "client error: ",
        ),
    ),
)

_Table = tuple[tuple[Tool, re.Pattern[str]], ...]


def _compiled(rows: tuple[tuple[Tool, tuple[str, ...]], ...]) -> _Table:
    return tuple((tool, re.compile("|".join(patterns))) for tool, patterns in rows)


_BY_NAME: Final = _compiled(_NAMES)
_BY_PHRASE: Final = _compiled(_PHRASES)
_TYPED_TOKEN: Final = re.compile(r"notion internal|internal integration")
_SIGNED_IN: Final = re.compile(r"invalidaccesstokenerror|oauth|invalid_grant")


def tool_of(message: Folded) -> Tool | None:
    """Return the tool that printed the message, None if it does not tell."""
    named = _first(_BY_NAME, message.plain)
    if named in (Tool.SCRIPT, None) and _MAKE.search(message.flat):
        return Tool.MAKE
    return named or _first(_BY_PHRASE, message.plain)


def make_way_of(plain: str) -> MakeWay | None:
    """Return how Make is connected, None if the message does not tell."""
    if _TYPED_TOKEN.search(plain):
        return MakeWay.TOKEN
    return MakeWay.SIGN_IN if _SIGNED_IN.search(plain) else None


def _first(table: _Table, plain: str) -> Tool | None:
    return next((tool for tool, pattern in table if pattern.search(plain)), None)
