"""2xx as they are told before anybody has given a token: of none is anything known or sent."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

BEFORE_TOKEN: Final = "before-token"
"""The variant's name."""

EXPLANATIONS: Final[Mapping[Code, Text]] = {
    Code.OFFLINE: QT_TRANSLATE_NOOP(
        "Network", "Notion cannot be reached from here. A new token would not change that."
    ),
    Code.NAME_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Network",
        "This computer could not look up {host}. A new token would not change that.",
    ),
    Code.CONNECTION_REFUSED: QT_TRANSLATE_NOOP(
        "Network",
        "Most often a firewall or a security program between here and {host} does that. "
        "A new token would not change it.",
    ),
    Code.TIMED_OUT: QT_TRANSLATE_NOOP(
        "Network",
        "The wizard waited for Notion, and gave up in the end. A new token would not change that.",
    ),
    Code.CONNECTION_CUT: QT_TRANSLATE_NOOP(
        "Network",
        "It ended before the whole answer was here. A new token would not change that.",
    ),
    Code.TLS_NOT_TRUSTED: QT_TRANSLATE_NOOP(
        "Network",
        "This computer does not trust that inspection, so the wizard sends nothing through it. "
        "A new token would not change that. "
        "Click “Copy the note for IT”, and mail it to your IT department.",
    ),
    Code.TLS_DATE: QT_TRANSLATE_NOOP(
        "Network",
        "The certificate that came does not fit today’s date here, so the wizard sent nothing. "
        "A new token would not change that.",
    ),
    Code.TLS_WRONG_HOST: QT_TRANSLATE_NOOP(
        "Network",
        "Its certificate is for another name than {host}, so the wizard sent nothing. "
        "A new token would not change that.",
    ),
    Code.TLS_OTHER: QT_TRANSLATE_NOOP(
        "Network",
        "This computer and the other side found no way to secure it, so the wizard sent nothing. "
        "A new token would not change that.",
    ),
    Code.PROXY_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Network",
        "This computer is set to go through {proxy}, and got no further. "
        "A new token would not change that.",
    ),
    Code.PROXY_LOGIN: QT_TRANSLATE_NOOP(
        "Network",
        "{proxy} lets nobody through without name and password. A new token would not change that.",
    ),
    Code.SIGN_IN_PAGE: QT_TRANSLATE_NOOP(
        "Network",
        "Something else came back in place of Notion’s answer, as in hotels and trains. "
        "A new token would not change that.",
    ),
    Code.BLOCKED: QT_TRANSLATE_NOOP(
        "Network",
        "The request was stopped before Notion itself could answer. "
        "A new token would not change that.",
    ),
    Code.STRANGE_ANSWER: QT_TRANSLATE_NOOP(
        "Network",
        "Something came back that is not in Notion’s usual form. "
        "A new token would not change that.",
    ),
    Code.NOTION_BUSY: QT_TRANSLATE_NOOP(
        "Network",
        "It got many requests at once and asks to wait {seconds:duration}. "
        "Nothing is wrong here, and a new token would not change that.",
    ),
    Code.NOTION_TROUBLE: QT_TRANSLATE_NOOP(
        "Network",
        "The wizard asked more than once and got no proper answer. "
        "Nothing is wrong here, and a new token would not change that.",
    ),
    Code.CANCELLED: QT_TRANSLATE_NOOP(
        "Network",
        "Whether this computer reaches Notion is not known yet. You can go on all the same.",
    ),
}
"""What the explanation is then, by code: all that are undecided."""
