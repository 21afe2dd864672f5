"""2xx as a tool met it: what a tool's message says of its own way to Notion.

The wizard only read the message. What it says of its own way ("tried more than once", "was not
sent", "this computer") would be untrue here.
"""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Entry, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

IN_TOOL: Final = "in-tool"
"""The variant's name."""

MAYBE: Final = "maybe"
"""The variant for what a tool's trouble may come from, as long as nothing proves it."""

IN_CLOUD: Final = "in-cloud"
"""The variant for a tool that is a web site, which nobody closes and starts."""

SIGNED_IN: Final = "signed-in"
"""The variant for a tool that signs in with Notion, so that no token of the person's is meant."""

_AGAIN: Final = QT_TRANSLATE_NOOP("Network", "Let {tool} do its work again.")
_WAIT: Final = QT_TRANSLATE_NOOP(
    "Network", "Wait a few minutes, then let {tool} do its work again."
)
_SERVER: Final = QT_TRANSLATE_NOOP(
    "Network", "If it runs on a server of your own, tell whoever looks after that server."
)
_HERE: Final = QT_TRANSLATE_NOOP(
    "Network", "Only if it runs on this computer: check the internet connection, VPN and proxy."
)
_SUPPORT: Final = QT_TRANSLATE_NOOP(
    "Network", "If it stays, show the message to the support of {tool}."
)
_ASK_IT: Final = QT_TRANSLATE_NOOP(
    "Network", "Only in a company’s network: ask the IT department to let {tool} reach Notion."
)


def _entry(
    title: Text,
    explanation: Text,
    fixes: tuple[Text, ...],
    say: Text,
    causes: tuple[Text, ...] = (),
) -> Entry:
    return Entry(Severity.UNDECIDED, title, explanation, fixes, say, causes)


_NO_WAY: Final[Mapping[Code, Entry]] = {
    Code.OFFLINE: _entry(
        QT_TRANSLATE_NOOP("Network", "{tool} had no internet connection"),
        QT_TRANSLATE_NOOP(
            "Network", "It could not ask Notion, so its message says nothing about your token."
        ),
        (_AGAIN, _HERE, _SERVER),
        QT_TRANSLATE_NOOP(
            "Network",
            "{tool} had no way to the internet, so its message says nothing about the token; "
            "let it try again.",
        ),
    ),
    Code.NAME_NOT_FOUND: _entry(
        QT_TRANSLATE_NOOP("Network", "{tool} did not find Notion’s address"),
        QT_TRANSLATE_NOOP(
            "Network",
            "It could not look the address up, so Notion was never asked. "
            "The message says nothing about your token.",
        ),
        (
            _WAIT,
            QT_TRANSLATE_NOOP(
                "Network", "If it has a field for Notion’s address, look for a typing error there."
            ),
            _HERE,
            _SERVER,
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "{tool} could not look up Notion’s address; it has nothing to do with the token.",
        ),
    ),
    Code.CONNECTION_REFUSED: _entry(
        QT_TRANSLATE_NOOP("Network", "{tool} could not connect to Notion"),
        QT_TRANSLATE_NOOP(
            "Network",
            "Something in between turned the connection away, most often a firewall or a proxy. "
            "The message says nothing about your token.",
        ),
        (_WAIT, _HERE, _SERVER, _ASK_IT),
        QT_TRANSLATE_NOOP(
            "Network",
            "Something turned away the connection of {tool} to Notion; "
            "it has nothing to do with the token.",
        ),
    ),
    Code.TIMED_OUT: _entry(
        QT_TRANSLATE_NOOP("Network", "{tool} got no answer in time"),
        QT_TRANSLATE_NOOP(
            "Network",
            "It waited for Notion, and gave up. The message says nothing about your token.",
        ),
        (
            _WAIT,
            QT_TRANSLATE_NOOP("Network", "If it does much at once, let it do less."),
            _HERE,
            _SUPPORT,
        ),
        QT_TRANSLATE_NOOP(
            "Network", "{tool} got no answer in time; wait a few minutes, then let it try again."
        ),
        (
            QT_TRANSLATE_NOOP("Network", "Notion was slow at that moment."),
            QT_TRANSLATE_NOOP("Network", "It asked for very much at once."),
            QT_TRANSLATE_NOOP("Network", "A firewall swallows the connection without a word."),
        ),
    ),
    Code.CONNECTION_CUT: _entry(
        QT_TRANSLATE_NOOP("Network", "The connection of {tool} broke off"),
        QT_TRANSLATE_NOOP(
            "Network",
            "It ended before the whole answer was there. "
            "The message says nothing about your token.",
        ),
        (_AGAIN, _HERE, _SERVER, _SUPPORT),
        QT_TRANSLATE_NOOP(
            "Network", "The connection of {tool} to Notion broke off half way; let it try again."
        ),
    ),
}

_NO_TRUST: Final[Mapping[Code, Entry]] = {
    Code.TLS_NOT_TRUSTED: _entry(
        QT_TRANSLATE_NOOP("Network", "{tool} does not trust the secure connection"),
        QT_TRANSLATE_NOOP(
            "Network",
            "It met a certificate that it does not know, most often of a network that inspects "
            "connections. The message says nothing about your token.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "Network",
                "Ask whoever looks after its computer or server how {tool} can trust the "
                "network’s certificate.",
            ),
            QT_TRANSLATE_NOOP(
                "Network",
                "Only if it runs on this computer: try another network, such as your phone’s "
                "hotspot.",
            ),
            QT_TRANSLATE_NOOP("Network", "Leave the check of certificates switched on."),
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "{tool} met a certificate that it does not trust; it has nothing to do with the token.",
        ),
        (
            QT_TRANSLATE_NOOP("Network", "A company or school reads along in its network."),
            QT_TRANSLATE_NOOP(
                "Network", "A security program on the same computer or server reads along."
            ),
            QT_TRANSLATE_NOOP("Network", "Its own list of known issuers is old or empty."),
        ),
    ),
    Code.TLS_DATE: _entry(
        QT_TRANSLATE_NOOP("Network", "A clock may be wrong where {tool} runs"),
        QT_TRANSLATE_NOOP(
            "Network",
            "A certificate did not fit the date there, so no secure connection was made. "
            "The message says nothing about your token.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "Network", "Set date and time to automatic on the computer or server it runs on."
            ),
            QT_TRANSLATE_NOOP("Network", "Bring that system up to date, if it is an old one."),
            _AGAIN,
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "Look at the date and time of the computer or server that {tool} runs on; "
            "are they right?",
        ),
    ),
    Code.TLS_WRONG_HOST: _entry(
        QT_TRANSLATE_NOOP("Network", "Something else answered {tool}, not Notion"),
        QT_TRANSLATE_NOOP(
            "Network",
            "Its certificate is for another name than Notion’s. "
            "The message says nothing about your token.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "Network", "If it has a field for Notion’s address, look for a typing error there."
            ),
            QT_TRANSLATE_NOOP(
                "Network",
                "Only if it runs on this computer: open any web page, and sign in if you are asked "
                "to.",
            ),
            _AGAIN,
            _ASK_IT,
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "Something else answered {tool} in Notion’s place, often a proxy or a network that "
            "wants a sign-in.",
        ),
    ),
    Code.TLS_OTHER: _entry(
        QT_TRANSLATE_NOOP("Network", "{tool} could not connect securely"),
        QT_TRANSLATE_NOOP(
            "Network",
            "It and the other side did not agree on a secure connection. "
            "The message says nothing about your token.",
        ),
        (
            _AGAIN,
            QT_TRANSLATE_NOOP("Network", "Update {tool}, if it is an old version."),
            _HERE,
            _ASK_IT,
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "{tool} could not make a secure connection to Notion; "
            "it has nothing to do with the token.",
        ),
        (
            QT_TRANSLATE_NOOP("Network", "A proxy or a security program stands in between."),
            QT_TRANSLATE_NOOP("Network", "It is too old for today’s connections."),
        ),
    ),
}

_IN_BETWEEN: Final[Mapping[Code, Entry]] = {
    Code.PROXY_UNREACHABLE: _entry(
        QT_TRANSLATE_NOOP("Network", "{tool} could not reach its proxy"),
        QT_TRANSLATE_NOOP(
            "Network",
            "It is set to go through a proxy, which did not let it through. "
            "The message says nothing about your token.",
        ),
        (
            QT_TRANSLATE_NOOP("Network", "Look at the proxy in the settings of {tool}."),
            QT_TRANSLATE_NOOP(
                "Network",
                "Only if it runs on this computer: connect to the company’s network or VPN.",
            ),
            _AGAIN,
            _SERVER,
        ),
        QT_TRANSLATE_NOOP(
            "Network", "{tool} goes through a proxy that does not let it through; is it set right?"
        ),
    ),
    Code.PROXY_LOGIN: _entry(
        QT_TRANSLATE_NOOP("Network", "A proxy wants {tool} to sign in"),
        QT_TRANSLATE_NOOP(
            "Network",
            "The proxy lets nobody through without name and password. "
            "The message says nothing about your token.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "Network", "Look at the proxy’s name and password in the settings of {tool}."
            ),
            _ASK_IT,
            _AGAIN,
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "A proxy wants name and password of {tool}; your IT department can let it through.",
        ),
    ),
    Code.SIGN_IN_PAGE: _entry(
        QT_TRANSLATE_NOOP("Network", "A sign-in page answered {tool}"),
        QT_TRANSLATE_NOOP(
            "Network",
            "A web page came back in place of Notion’s answer, as in hotels and some companies. "
            "The message says nothing about your token.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "Network",
                "Only if it runs on this computer: open any web page, and sign in or accept the "
                "terms.",
            ),
            _AGAIN,
            _SERVER,
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "A page that wants a sign-in answered {tool}; it has nothing to do with the token.",
        ),
    ),
    Code.BLOCKED: _entry(
        QT_TRANSLATE_NOOP("Network", "Something on the way blocks {tool}"),
        QT_TRANSLATE_NOOP(
            "Network",
            "It was stopped before Notion’s own answer. The message says nothing about your token.",
        ),
        (_WAIT, _HERE, _ASK_IT, _SUPPORT),
        QT_TRANSLATE_NOOP(
            "Network",
            "Something between {tool} and Notion blocks the way; "
            "it has nothing to do with the token.",
        ),
        (
            QT_TRANSLATE_NOOP("Network", "A company filter or a security program blocks it."),
            QT_TRANSLATE_NOOP("Network", "A VPN, a server’s address or its region is turned away."),
        ),
    ),
    Code.STRANGE_ANSWER: _entry(
        QT_TRANSLATE_NOOP("Network", "{tool} could not read the answer"),
        QT_TRANSLATE_NOOP(
            "Network",
            "Something came back that is not in Notion’s usual form. "
            "The message says nothing about your token.",
        ),
        (
            _WAIT,
            QT_TRANSLATE_NOOP(
                "Network", "If it has a field for Notion’s address, look for a typing error there."
            ),
            _HERE,
            _SUPPORT,
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "{tool} got an answer that is not in Notion’s usual form; "
            "wait a few minutes, then let it try again.",
        ),
        (
            QT_TRANSLATE_NOOP("Network", "Something on the way answered or changed the answer."),
            QT_TRANSLATE_NOOP("Network", "Notion had trouble at that moment."),
        ),
    ),
}

_NOTION_ITSELF: Final[Mapping[Code, Entry]] = {
    Code.NOTION_BUSY: _entry(
        QT_TRANSLATE_NOOP("Network", "Notion asked {tool} for a pause"),
        QT_TRANSLATE_NOOP(
            "Network",
            "Notion got many requests at once and asked to wait {seconds:duration}. "
            "The message says nothing about your token.",
        ),
        (
            QT_TRANSLATE_NOOP(
                "Network", "Wait {seconds:duration}, then let {tool} do its work again."
            ),
            QT_TRANSLATE_NOOP("Network", "If it comes back, let it ask less often."),
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "Notion asked {tool} to wait {seconds:duration}; then let it try again.",
        ),
        (
            QT_TRANSLATE_NOOP("Network", "{tool} asks very often, or for very much at once."),
            QT_TRANSLATE_NOOP("Network", "Other tools of the workspace work at the same time."),
        ),
    ),
    Code.NOTION_TROUBLE: _entry(
        QT_TRANSLATE_NOOP("Network", "Notion had trouble when {tool} asked"),
        QT_TRANSLATE_NOOP(
            "Network",
            "The trouble is on Notion’s side. The message says nothing about your token.",
        ),
        (
            _WAIT,
            QT_TRANSLATE_NOOP("Network", "Look at Notion’s status page if it lasts."),
        ),
        QT_TRANSLATE_NOOP(
            "Network",
            "Notion had trouble when {tool} asked; wait a few minutes, then let it try again.",
        ),
    ),
}

IN_TOOL_ENTRIES: Final[Mapping[Code, Entry]] = {
    **_NO_WAY,
    **_NO_TRUST,
    **_IN_BETWEEN,
    **_NOTION_ITSELF,
}
"""By code: everything of 2xx that a tool's message can mean."""
