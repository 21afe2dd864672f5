"""220 to 232: something between this computer and Notion answers, or swallows."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.network.fixes import ASK_IT, OTHER_NETWORK, SWITCH_VPN, TRY_AGAIN
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

IN_BETWEEN: Final[Mapping[Code, Entry]] = {
    Code.PROXY_UNREACHABLE: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "The proxy cannot be reached"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "This computer is set to go through {proxy}, and got no further. "
            "Notion could not be asked, so nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "The company’s network or VPN is not connected."),
            QT_TRANSLATE_NOOP("Network", "The setting is left over from another network."),
            QT_TRANSLATE_NOOP("Network", "It is a SOCKS proxy, a kind that the wizard cannot use."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Connect to the company’s network or VPN."),
            QT_TRANSLATE_NOOP(
                "Network", "At home, switch the proxy off in this computer’s network settings."
            ),
            TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Your computer goes through a proxy that does not answer; "
            "is the company’s VPN connected?",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.PROXY_LOGIN: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "The proxy wants a sign-in"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "{proxy} lets nobody through without name and password. "
            "Notion could not be asked, so nothing is known about your token.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Open a web page, and sign in if you are asked to."),
            ASK_IT,
            TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Your company’s proxy wants name and password; your IT department can let "
            "Notion through.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.SIGN_IN_PAGE: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "This network may want you to sign in"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "Something else came back in place of Notion’s answer, as in hotels and trains. "
            "Nothing is known about your token.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Open any web page, and sign in or accept the terms."),
            TRY_AGAIN,
            OTHER_NETWORK,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Your network most likely wants you to sign in first; open a web page and look, "
            "then try again.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.BLOCKED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Something on the way blocks Notion"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "The request was stopped before Notion itself could answer. "
            "That says nothing about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "A company filter or a security program blocks it."),
            QT_TRANSLATE_NOOP("Network", "A VPN or your region is turned away."),
        ),
        fixes=(SWITCH_VPN, OTHER_NETWORK, ASK_IT, TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Something between you and Notion blocks the way; try without VPN "
            "or on another network.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.STRANGE_ANSWER: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "The answer could not be read"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "Something came back that is not in Notion’s usual form. "
            "Nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "Something on the way answered or changed the answer."),
            QT_TRANSLATE_NOOP("Network", "Notion has trouble at the moment."),
        ),
        fixes=(
            TRY_AGAIN,
            OTHER_NETWORK,
            QT_TRANSLATE_NOOP("Network", "If it stays, send the report to support."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "An answer came that is not in Notion’s usual form; try again, and send me the "
            "report if it stays.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
}
