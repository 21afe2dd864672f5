"""What people paste instead of a token, each named by what it is."""

import pytest

from notion_wizard.core.paste import Kind, analyse
from tests.support.pastes import CURRENT, ID, LINK, OLDER, main_of, token_of

DASHED = f"{ID[:8]}-{ID[8:12]}-{ID[12:16]}-{ID[16:20]}-{ID[20:]}"
OBJECT_NOT_FOUND = (
    f"Could not find database with ID: {DASHED}. Make sure the relevant pages and databases are "
    'shared with your integration "Order sync".'
)

THINGS = {
    "nothing": ("", "nothing-pasted"),
    "blanks": (" \t\r\n", "nothing-pasted"),
    "what nobody sees": ("\u200b\ufeff\0\xad", "nothing-pasted"),
    # Links and ids
    "a link": (LINK, "database-link"),
    "a link and a line end": (f"{LINK}\n", "database-link"),
    "a link in brackets": (f"<{LINK}>", "database-link"),
    "a link in a sentence": (f"It is {LINK}, I think", "database-link"),
    "a link without a scheme": (LINK.removeprefix("https://"), "database-link"),
    "a link of the new host": (f"https://app.notion.com/p/{ID}", "database-link"),
    "a link of a published page": (f"https://northwind.notion.site/Orders-{ID}", "database-link"),
    "a link of the app": (LINK.replace("https", "notion"), "database-link"),
    "an id": (ID, "bare-id"),
    "an id with dashes": (DASHED, "bare-id"),
    "an id in capitals": (ID.upper(), "bare-id"),
    "a quoted id": (f'"{ID}"', "bare-id"),
    "a named id": (f"NOTION_DATABASE_ID={ID}", "bare-id"),
    "an id with words": (f"my database id is {ID}", "bare-id"),
    "a data source": (f"collection://{DASHED}", "bare-id"),
    # Other secrets of Notion's
    "a refresh token": ("nrt_4991090011501Ejc6Xn4sHguI7jZIN449mKe9PRhpMfNK", "refresh-token"),
    "a named refresh token": ('"refresh_token": "nrt_4991090011501Ejc6Xn4s"', "refresh-token"),
    "a cookie": ("v02%3Auser_token_or_cookies%3AqW3eRtYuIoP", "browser-cookie"),
    "a cookie decoded": ("v02:user_token_or_cookies:qW3eRtYuIoP", "browser-cookie"),
    "a cookie of the newest kind": (
        "v03%3AeyJhbGciOiJkaXIiLCJraWQiOiJwcm9kdWN0aW9u",
        "browser-cookie",
    ),
    "a cookie with its name": ("token_v2=v03%3AeyJhbGciOiJkaXIi", "browser-cookie"),
    "a client secret": ("client_secret: secret_aB3dE5fG7hJ9kL", "client-secret"),
    "a client secret of the token's shape": (f"NOTION_CLIENT_SECRET={OLDER}", "client-secret"),
    "a client secret of no shape": ("OAuth client secret: qW3eRtYuIoP9aSdFgHjK2", "client-secret"),
    "a client secret on its own line": (f"OAuth client secret\n{OLDER}", "client-secret"),
    # Placeholders
    "a shell variable": ("$NOTION_TOKEN", "unfilled-variable"),
    "a shell variable in braces": ("${NOTION_TOKEN}", "unfilled-variable"),
    "a Windows variable": ("%NOTION_TOKEN%", "unfilled-variable"),
    "a PowerShell variable": ("$env:NOTION_TOKEN", "unfilled-variable"),
    "a template": ("{{ $json.token }}", "unfilled-variable"),
    "a secret of GitHub": ("${{ secrets.NOTION_TOKEN }}", "unfilled-variable"),
    "a command": ("$(NOTION_TOKEN)", "unfilled-variable"),
    "JavaScript's variable": ("process.env.NOTION_TOKEN", "unfilled-variable"),
    "Vite's variable": ("import.meta.env.VITE_NOTION_TOKEN", "unfilled-variable"),
    "Python's variable": ('os.environ["NOTION_TOKEN"]', "unfilled-variable"),
    "Python's call": ("os.getenv('NOTION_TOKEN')", "unfilled-variable"),
    "a format": ("{notion_token}", "unfilled-variable"),
    "behind Bearer": ("Bearer ${NOTION_TOKEN}", "unfilled-variable"),
    "behind its name": ('NOTION_TOKEN="${NOTION_TOKEN}"', "unfilled-variable"),
    "behind a prefix": ("ntn_{{token}}", "unfilled-variable"),
    "in angle brackets": ("<your token>", "unfilled-variable"),
    "in angle brackets, in capitals": ("<YOUR_NOTION_TOKEN>", "unfilled-variable"),
    "in square brackets": ("[paste your token]", "unfilled-variable"),
    "a password manager's": ("op://Work/Notion/token", "unfilled-variable"),
    "nothing filled in": ("Bearer undefined", "unfilled-variable"),
    "no value": ("NOTION_TOKEN=", "unfilled-variable"),
    "only the name": ("NOTION_API_KEY", "unfilled-variable"),
    "in a long file": (
        "# a comment line\n" * 20 + "NOTION_TOKEN=${TOKEN}\n",
        "unfilled-variable",
    ),
    # Hidden and shortened
    "dots": ("ntn_••••••••••••", "masked-copy"),
    "stars": ("ntn_****************", "masked-copy"),
    "many full stops": ("ntn_............", "masked-copy"),
    "bullets alone": ("••••••••••••••••", "masked-copy"),
    "stars alone": ("********", "masked-copy"),
    "circles": ("●●●●●●●●", "masked-copy"),
    "spaced bullets": ("• • • • • •", "masked-copy"),
    "the end shown": ("••••••••8R5x", "masked-copy"),
    "both ends shown": ("ntn_48••••••8R5x", "masked-copy"),
    "named": ("NOTION_TOKEN=secret_••••••••", "masked-copy"),
    "a word instead": ("[REDACTED]", "masked-copy"),
    "a word behind the prefix": ("ntn_[hidden]", "masked-copy"),
    "our own mark": ("[token removed]", "masked-copy"),
    "an ellipsis": ("ntn_4821…8R5x", "shortened-copy"),
    "three dots": ("ntn_4821...8R5x", "shortened-copy"),
    "dots in brackets": ("ntn_4821[...]8R5x", "shortened-copy"),
    "cut with an ellipsis": (f"{CURRENT[:30]}…", "shortened-copy"),
    "cut with dots": (f"{CURRENT[:30]}...", "shortened-copy"),
    "no prefix": ("4821…8R5x", "shortened-copy"),
    "of a manual": ("NOTION_TOKEN=ntn_...", "shortened-copy"),
    # Examples
    "of the documentation": ("ntn_abc123def456ghi789jkl012mno345pqr", "example-token"),
    "of the older documentation": ("secret_t1CdN9S8yicG5eWLUOfhcWaOscVnFXns", "example-token"),
    "as a header": ("Bearer secret_t1CdN9S8yicG5eWLUOfhcWaOscVnFXns", "example-token"),
    "x only": ("ntn_xxxxxxxxxxxxxxxx", "example-token"),
    "x in a whole shape": (f"ntn_12345678901{'x' * 35}", "example-token"),
    "x in the older shape": (f"secret_{'x' * 43}", "example-token"),
    "zeros": (f"ntn_{'0' * 20}", "example-token"),
    "your": ("ntn_your_token_here", "example-token"),
    "your alone": ("your-notion-token", "example-token"),
    "your in capitals": ("YOUR_API_KEY", "example-token"),
    "words": ("paste your token here", "example-token"),
    "a placeholder": ("secret_placeholder", "example-token"),
    "change me": ("NOTION_TOKEN=changeme", "example-token"),
    # Keys of other services
    "OpenAI": ("sk-proj-aB3dE5fG7hJ9kLmN", "other-service-key"),
    "Anthropic": ("sk-ant-api03-aB3dE5fG7hJ9", "other-service-key"),
    "GitHub": ("ghp_aB3dE5fG7hJ9kLmNoPqRsTuVwXyZ123456", "other-service-key"),
    "GitLab": ("glpat-aB3dE5fG7hJ9kLmNoPqR", "other-service-key"),
    "Slack": ("xoxb-123456789012-aB3dE5fG7hJ9", "other-service-key"),
    "AWS": ("AKIAIOSFODNN7ABCDEFG", "other-service-key"),
    "Google": ("AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q", "other-service-key"),
    "Stripe": ("sk_live_aB3dE5fG7hJ9kLmN", "other-service-key"),
    "Airtable": (f"patAbCdEfGhIjKlMn.{'0123456789abcdef' * 4}", "other-service-key"),
    "a JWT": ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl", "other-service-key"),
    "a private key": ("-----BEGIN RSA PRIVATE KEY-----", "other-service-key"),
    "a named key": ('OPENAI_API_KEY="sk-proj-aB3dE5fG7hJ9kLmN"', "other-service-key"),
    # Words
    "a word": ("hello", "ordinary-text"),
    "a sentence": ("I do not have a token yet.", "ordinary-text"),
    "a password": ("Tr0ub4dor&3", "ordinary-text"),
    "a mail address": ("anna@example.com", "ordinary-text"),
    "a web address": ("https://example.com/", "ordinary-text"),
    "Notion's own page": ("https://www.notion.so/my-integrations", "ordinary-text"),
    "an address of the API": (f"https://api.notion.com/v1/databases/{ID}/query", "ordinary-text"),
    "an error message": ("API token is invalid.", "ordinary-text"),
    "an error as JSON": ('{"object":"error","status":401,"code":"unauthorized"}', "ordinary-text"),
    "an error with an id": (OBJECT_NOT_FOUND, "ordinary-text"),
    "an error with a link": (
        f"APIResponseError: could not load {LINK} for the sync",
        "ordinary-text",
    ),
    "an error with a variable": (
        "Error: the workflow could not start, since process.env.NOTION_TOKEN is not set here",
        "ordinary-text",
    ),
    "a name that begins alike": ("secret_key", "ordinary-text"),
    "prose about the prefix": ("It should begin with ntn_ or secret_ as ntn_abc", "ordinary-text"),
    "no text at all": ("\ufffd\ufffdPNG\r\n\x1a\n\0\0\0\rIHDR", "ordinary-text"),
    "halves of characters": ("\ud800\udfff\ud800", "ordinary-text"),
    "one letter": ("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "ordinary-text"),
    "only quotes": ('""', "ordinary-text"),
    "a line of words": ("one_long_name_of_a_thing_in_words", "ordinary-text"),
    # Unknown
    "a run of letters and digits": ("aB3dE5fG7hJ9kLmNoPqR", "unknown-shape"),
    "a run with dashes": ("abc-def-123-ghi-jkl-456", "unknown-shape"),
    "a run in both cases": ("abcdefghijABCDEFGHIJ", "unknown-shape"),
    "a named run": ("NOTION_TOKEN=aB3dE5fG7hJ9kLmNoPqR", "unknown-shape"),
    "digits": ("12345678901234567890", "unknown-shape"),
    "a long sum": ("da39a3ee5e6b4b0d3255bfef95601890afd80709", "unknown-shape"),
    "letters swapped in the prefix": (f"nnt_{CURRENT[4:]}", "unknown-shape"),
    "a run too short": ("aB3dE5fG7hJ9kLmNoPq", "ordinary-text"),
}


@pytest.mark.parametrize(("text", "slug"), THINGS.values(), ids=THINGS.keys())
def test_what_is_no_token_is_named(text, slug):
    paste = analyse(text)

    assert main_of(paste) == slug
    assert paste.main in paste.findings


SENT = {
    "nrt_4991090011501Ejc6Xn4s": "nrt_4991090011501Ejc6Xn4s",
    f"client secret: {OLDER}": OLDER,
    "Bearer ntn_your_token_here": "ntn_your_token_here",
    "token = aB3dE5fG7hJ9kLmNoPqR": "aB3dE5fG7hJ9kLmNoPqR",
    "your token here": None,
    "ghp_aB3dE5fG7hJ9kLmNoPqRsTuVwXyZ123456": None,
    "token_v2=v03%3AeyJhbGciOiJkaXIi": None,
    "ntn_••••••••••••": None,
    "${NOTION_TOKEN}": None,
    LINK: None,
    ID: None,
    "hello": None,
}


@pytest.mark.parametrize(("text", "token"), SENT.items())
def test_only_what_could_be_a_token_of_notions_is_ever_sent(text, token):
    assert token_of(analyse(text)) == token


KINDS = {
    "ntn_••••••••••••": Kind.CURRENT,
    "secret_xxxxxxxx": Kind.OLDER,
    f"client secret: {OLDER}": Kind.OLDER,
    "ghp_aB3dE5fG7hJ9kLmNoPqRsTuVwXyZ123456": Kind.UNKNOWN,
    "nrt_4991090011501Ejc6Xn4s": Kind.UNKNOWN,
    "aB3dE5fG7hJ9kLmNoPqR": Kind.UNKNOWN,
    "secret_key": Kind.NONE,
    "${NOTION_TOKEN}": Kind.NONE,
    LINK: Kind.NONE,
    ID: Kind.NONE,
    "": Kind.NONE,
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_the_kind_follows_the_prefix(text, kind):
    assert analyse(text).kind is kind


@pytest.mark.parametrize(
    ("text", "link"),
    [(f"see {LINK}.", LINK), (ID, ID), (OBJECT_NOT_FOUND, DASHED), ("hello", None)],
)
def test_a_link_or_a_databases_id_is_kept(text, link):
    assert analyse(text).link == link


def test_a_token_that_is_called_a_client_secret_stays_a_token():
    assert token_of(analyse(f"client_secret={CURRENT}")) == CURRENT
    assert main_of(analyse(f"client_secret={CURRENT}")) == "prefix-text"


def test_the_service_and_the_variable_are_told():
    assert analyse("glpat-aB3dE5fG7hJ9kLmNoPqR").findings[0].facts == {"service": "GitLab"}
    assert analyse("Bearer ${TOKEN}").findings[0].facts == {"variable": "${TOKEN}"}


def test_blanks_and_wrapping_of_other_things_are_told_too():
    slugs = [one.code.slug for one in analyse(f'\ufeff"{LINK}" \n').findings]

    assert slugs == [
        "surrounding-space",
        "line-break",
        "invisible-character",
        "quotes",
        "database-link",
    ]


def test_what_the_field_shows_is_bounded():
    paste = analyse("word " * 10_000)

    assert len(paste.text) == 4_096
