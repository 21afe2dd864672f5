"""Whose error it is: Notion's, or another service's that the same tool works with."""

import re
from typing import Final

# Whoever answers from here, or prints this, is Notion. Home Assistant's getnotion.com is not.
_NOTION: Final = (
    r"(?<![\w-])notion\.(?:so|com|site)\b",
    "object_not_found",
    "restricted_resource",
    r"[\"']object[\"'] ?: ?[\"']error",
    "shared with your (?:integration|connection)",
    "x-notion-request-id",
    "notion-version",
    "notion_client",
    "@notionhq",
    r"n8n-nodes-base\.notion",
)

_HOSTS: Final = (
    r"airtable\.com",
    r"slack\.com",
    r"openai\.com",
    r"anthropic\.com",
    r"(?:api|docs|raw)\.github\.com",
    r"github\.com/\S{1,100}\.git\b",
    r"gitlab\.com",
    r"googleapis\.com",
    r"gmail\.com",
    r"accounts\.google\.com",
    r"graph\.microsoft\.com",
    r"microsoftonline\.com",
    r"office(?:365)?\.com",
    r"stripe\.com",
    r"hubspot\.com",
    r"hubapi\.com",
    r"trello\.com",
    r"discord(?:app)?\.com",
    r"telegram\.org",
    r"todoist\.com",
    r"asana\.com",
    r"monday\.com",
    r"clickup\.com",
    r"atlassian\.(?:net|com)",
    r"(?:my)?shopify\.com",
    r"mailchimp\.com",
    r"sendgrid\.(?:com|net)",
    r"twilio\.com",
    r"dropbox(?:api)?\.com",
    r"zoom\.us",
    r"salesforce\.com",
    r"zendesk\.com",
    r"figma\.com",
    r"evernote\.com",
    r"getnotion\.com",
    r"docker\.(?:io|com)",
    r"npmjs\.(?:org|com)",
    r"pypi\.org",
)

# What only other services and their libraries print.
_SIGNATURES: Final = (
    r"\bopenai\.\w{0,30}error",
    r"\banthropic\.\w{0,30}error",
    r"\bslack_sdk\b",
    "slackapierror",
    r"\bgoogle\.(?:auth|api_core)\b",
    "expected oauth 2 access token",
    "requested entity was not found",
    r"\"status\" ?: ?\"(?:unauthenticated|permission_denied)\"",
    "x-api-key",
    r"(?:discord|telegram|tweepy|stripe|twilio|airtable|github)\.(?:errors?|exceptions?|error)\.",
    r"home ?assistant\.components",
    r"home assistant\b",
    "error response from daemon",
    "npm err(?:or|!) code e40",
    r"\bsqlstate\b",
    r"\b(?:psycopg|pymongo|pymysql|sqlalchemy|sqlite3?\.|redis\.)",
    r"\b(?:mysql|postgres(?:ql)?|mongodb|mariadb) (?:server|error)",
    r"\.(?:sqlite3?|mdb|accdb)\b",
    r"(?:localhost|127\.0\.0\.1|\blocal)\"?:? ?(?:port )?(?:5432|3306|6379|27017|1433|25|587)\b",
    r"port (?:5432|3306|6379|27017|1433|587|465)\b",
    "csrf",
    "jsonwebtoken",
    "tokenexpirederror",
    r"\bjwt (?:malformed|expired|must)",
    r"n8n-nodes-base\.(?!notion|httprequest|code\b|function|webhook|set\b|if\b|merge|execute)\w",
)

_NAMES: Final = (
    "airtable",
    "slack",
    "openai",
    "anthropic",
    "github(?! actions?| workflow|[/_-])",
    "gitlab(?! ci|-ci)",
    "google (?:account|sheets?|drive|calendar|docs|ads|contacts|analytics|forms|tasks)",
    "gmail",
    "microsoft (?:graph|teams|365|to do|excel|outlook|dynamics|access)",
    "sharepoint",
    "onedrive",
    "outlook",
    "stripe",
    "hubspot",
    "trello",
    "discord",
    "telegram",
    "whatsapp",
    "todoist",
    "jira",
    "confluence",
    "asana",
    r"monday\.com",
    "clickup",
    "shopify",
    "woocommerce",
    "wordpress",
    "mailchimp",
    "mailgun",
    "sendgrid",
    "twilio",
    "dropbox",
    "evernote",
    "zoom",
    "salesforce",
    "zendesk",
    "intercom",
    "figma",
    "typeform",
    "calendly",
    "pipedrive",
    "spotify",
    "youtube",
    "facebook",
    "instagram",
    "linkedin",
    "twitter",
    "paypal",
    "quickbooks",
    "mysql",
    "postgres(?:ql)?",
    "mongodb",
    "redis",
    "supabase",
    "firebase",
)

# Hosts that a library names as the one it asked.
_ASKED: Final = re.compile(
    r"(?:\benotfound|\beai_again|resolve host:?|unknownhostexception:|\blookup|for url:?"
    r"|calling (?:get|post|patch|put|delete)|request to|\b(?:get|post|patch|put) \"|host=|resolve)"
    r" ?[\"'(]?(?:https?://)?(?P<host>(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\w(])"
)
_NO_HOST: Final = re.compile(r"\.(?:js|ts|py|go|rb|php|java|json|gs|html)\Z|\bproxy|\.local\Z")

_IS_NOTION: Final = re.compile("|".join(_NOTION))
_IS_ANOTHER: Final = re.compile(
    rf"(?<![\w@.-])(?:[\w-]{{1,63}}\.){{0,4}}(?:{'|'.join(_HOSTS)})(?![\w-])|{'|'.join(_SIGNATURES)}"
)
_SPEAKS_OF_NOTION: Final = re.compile("notion")
_SPEAKS_OF_ANOTHER: Final = re.compile(rf"(?<![a-z0-9@])(?:{'|'.join(_NAMES)})(?![a-z0-9])")


def is_of_another_service(plain: str) -> bool:
    """Tell whether a folded message is another service's; a bare error is Notion's.

    Notion's address and own words decide, then another's; among mere names Notion's does.
    """
    if _IS_NOTION.search(plain):
        return False
    if _IS_ANOTHER.search(plain) or _asks_another_host(plain):
        return True
    return not _SPEAKS_OF_NOTION.search(plain) and bool(_SPEAKS_OF_ANOTHER.search(plain))


def _asks_another_host(plain: str) -> bool:
    return any(not _NO_HOST.search(asked["host"]) for asked in _ASKED.finditer(plain))
