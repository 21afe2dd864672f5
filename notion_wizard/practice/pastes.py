"""The stories of what a paste may bring instead of the bare token; their Notion takes it."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.practice.scenario import REPLACED_TOKEN, TOKEN, Scenario
from notion_wizard.practice.workspaces import ORDERS_ID, link_to

_MIDDLE: Final = 27
_IN_FULL_WIDTH: Final = "".join(chr(ord(one) + 0xFEE0) for one in TOKEN)

# Slug, title, what happened, and what lies on the clipboard.
_REPAIRED: Final[tuple[tuple[str, Text, Text, str], ...]] = (
    (
        "surrounding-space",
        QT_TRANSLATE_NOOP("Practice", "Blanks around the token"),
        QT_TRANSLATE_NOOP(
            "Practice",
            "Two blanks and a line break came along. The wizard takes them off and says so.",
        ),
        f"  {TOKEN}\n",
    ),
    (
        "line-break",
        QT_TRANSLATE_NOOP("Practice", "A token that mail has wrapped"),
        QT_TRANSLATE_NOOP("Practice", "The mail program broke it and put a mark before the rest."),
        f"{TOKEN[:_MIDDLE]}\n> {TOKEN[_MIDDLE:]}",
    ),
    (
        "inner-space",
        QT_TRANSLATE_NOOP("Practice", "A gap inside the token"),
        QT_TRANSLATE_NOOP("Practice", "It was read from a printed page, with a gap."),
        f"{TOKEN[:_MIDDLE]} {TOKEN[_MIDDLE:]}",
    ),
    (
        "invisible-character",
        QT_TRANSLATE_NOOP("Practice", "Characters that nobody sees"),
        QT_TRANSLATE_NOOP("Practice", "A chat program put an invisible character into it."),
        f"{TOKEN[:_MIDDLE]}\u200b{TOKEN[_MIDDLE:]}",
    ),
    (
        "quotes",
        QT_TRANSLATE_NOOP("Practice", "Quotes around the token"),
        QT_TRANSLATE_NOOP("Practice", "It was copied out of a letter, with its quotes."),
        f"“{TOKEN}”",
    ),
    (
        "prefix-text",
        QT_TRANSLATE_NOOP("Practice", "A name in front of the token"),
        QT_TRANSLATE_NOOP("Practice", "The whole line of a settings file was copied."),
        f"export NOTION_TOKEN={TOKEN}",
    ),
    (
        "trailing-punctuation",
        QT_TRANSLATE_NOOP("Practice", "A full stop behind the token"),
        QT_TRANSLATE_NOOP("Practice", "It stood at the end of a sentence."),
        f"{TOKEN}.",
    ),
    (
        "surrounding-text",
        QT_TRANSLATE_NOOP("Practice", "A chat message with the token"),
        QT_TRANSLATE_NOOP("Practice", "The colleague’s whole message was copied."),
        f"Hi Sam, here is the new token: {TOKEN} – good luck!",
    ),
    (
        "pasted-twice",
        QT_TRANSLATE_NOOP("Practice", "The token twice"),
        QT_TRANSLATE_NOOP("Practice", "It was pasted two times in a row."),
        TOKEN * 2,
    ),
    (
        "prefix-case",
        QT_TRANSLATE_NOOP("Practice", "A capital at the beginning"),
        QT_TRANSLATE_NOOP("Practice", "A phone’s keyboard made the first letter a capital."),
        f"N{TOKEN[1:]}",
    ),
    (
        "full-width",
        QT_TRANSLATE_NOOP("Practice", "Letters of a Japanese keyboard"),
        QT_TRANSLATE_NOOP("Practice", "Every letter is as wide as a Japanese one."),
        _IN_FULL_WIDTH,
    ),
    (
        "escaped",
        QT_TRANSLATE_NOOP("Practice", "A backslash before the underscore"),
        QT_TRANSLATE_NOOP("Practice", "A page about Markdown rewrote it."),
        TOKEN.replace("_", "\\_"),
    ),
)

_WRONG: Final[tuple[tuple[str, Text, Text, str], ...]] = (
    (
        "nothing-pasted",
        QT_TRANSLATE_NOOP("Practice", "An empty clipboard"),
        QT_TRANSLATE_NOOP("Practice", "Nothing was copied, so only a blank arrives."),
        " ",
    ),
    (
        "truncated-end",
        QT_TRANSLATE_NOOP("Practice", "The end of the token is missing"),
        QT_TRANSLATE_NOOP("Practice", "The last 4 characters were left behind in Notion."),
        TOKEN[:-4],
    ),
    (
        "truncated-start",
        QT_TRANSLATE_NOOP("Practice", "The beginning of the token is missing"),
        QT_TRANSLATE_NOOP("Practice", "The mouse began four characters too late."),
        TOKEN[4:],
    ),
    (
        "too-long",
        QT_TRANSLATE_NOOP("Practice", "A word sticks to the token"),
        QT_TRANSLATE_NOOP("Practice", "The next word came along without a space between."),
        f"{TOKEN}Thanks",
    ),
    (
        "masked-copy",
        QT_TRANSLATE_NOOP("Practice", "Dots instead of the token"),
        QT_TRANSLATE_NOOP("Practice", "It was copied while Notion was hiding it."),
        "ntn_" + "•" * 46,
    ),
    (
        "shortened-copy",
        QT_TRANSLATE_NOOP("Practice", "A shortened token"),
        QT_TRANSLATE_NOOP("Practice", "A tool’s list shows only the beginning and the end."),
        f"{TOKEN[:8]}…{TOKEN[-4:]}",
    ),
    (
        "lookalike-character",
        QT_TRANSLATE_NOOP("Practice", "A letter that only looks right"),
        QT_TRANSLATE_NOOP("Practice", "A scanner took one letter for a Cyrillic one."),
        TOKEN.replace("a", "\u0430", 1),
    ),
    (
        "odd-character",
        QT_TRANSLATE_NOOP("Practice", "A stray sign in the token"),
        QT_TRANSLATE_NOOP("Practice", "A key was pressed by accident, in place of a letter."),
        f"{TOKEN[:_MIDDLE]}#{TOKEN[_MIDDLE + 1 :]}",
    ),
    (
        "example-token",
        QT_TRANSLATE_NOOP("Practice", "The example of some instructions"),
        QT_TRANSLATE_NOOP("Practice", "The words of the instructions were copied."),
        "ntn_your_token_here",
    ),
    (
        "two-tokens",
        QT_TRANSLATE_NOOP("Practice", "Two tokens at once"),
        QT_TRANSLATE_NOOP("Practice", "The first one works. The second one was replaced long ago."),
        f"{TOKEN}\n{REPLACED_TOKEN}",
    ),
    (
        "unknown-shape",
        QT_TRANSLATE_NOOP("Practice", "Something that may be a token"),
        QT_TRANSLATE_NOOP("Practice", "It looks like no token of today. Notion is asked."),
        "v9k2Lm4Qx7TzR1pWd8sYbN3c",
    ),
    (
        "capitals-lost",
        QT_TRANSLATE_NOOP("Practice", "A token without its capitals"),
        QT_TRANSLATE_NOOP("Practice", "A form turned all its letters into small ones."),
        TOKEN.lower(),
    ),
    (
        "database-link",
        QT_TRANSLATE_NOOP("Practice", "A link instead of the token"),
        QT_TRANSLATE_NOOP("Practice", "The link of a database was copied."),
        link_to(ORDERS_ID, "Orders-2026"),
    ),
    (
        "bare-id",
        QT_TRANSLATE_NOOP("Practice", "A number of a database"),
        QT_TRANSLATE_NOOP("Practice", "The number out of a database’s link was copied."),
        ORDERS_ID,
    ),
    (
        "refresh-token",
        QT_TRANSLATE_NOOP("Practice", "The wrong one of two tokens"),
        QT_TRANSLATE_NOOP("Practice", "Signing in gave two tokens, and this renews the other."),
        f"nrt_{TOKEN[4:]}",
    ),
    (
        "browser-cookie",
        QT_TRANSLATE_NOOP("Practice", "Something out of the browser"),
        QT_TRANSLATE_NOOP("Practice", "An old guide told to copy the browser’s cookie."),
        f"token_v2=v03%3A{TOKEN[15:]}{TOKEN[15:]}",
    ),
    (
        "other-service-key",
        QT_TRANSLATE_NOOP("Practice", "The key of another service"),
        QT_TRANSLATE_NOOP("Practice", "The line above in the password manager was copied."),
        f"sk-ant-{TOKEN[15:]}",
    ),
    (
        "unfilled-variable",
        QT_TRANSLATE_NOOP("Practice", "A name in place of the token"),
        QT_TRANSLATE_NOOP("Practice", "The settings hold only the name of a variable."),
        "${NOTION_TOKEN}",
    ),
    (
        "ordinary-text",
        QT_TRANSLATE_NOOP("Practice", "An error message instead of the token"),
        QT_TRANSLATE_NOOP("Practice", "The tool’s message was copied. The wizard can explain it."),
        "The app returned: API token is invalid. Please check your account.",
    ),
    (
        "client-secret",
        QT_TRANSLATE_NOOP("Practice", "The secret for signing in"),
        QT_TRANSLATE_NOOP("Practice", "The page of a public connection shows another secret."),
        f"OAuth client secret: secret_{TOKEN[7:]}",
    ),
)

PASTES: Final = tuple(
    Scenario(slug=slug, title=title, summary=summary, clipboard=clipboard)
    for slug, title, summary, clipboard in (*_REPAIRED, *_WRONG)
)
"""One story for each code from 101 to 147."""
