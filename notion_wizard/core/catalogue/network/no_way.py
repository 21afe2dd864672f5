"""201 to 205: no connection came about, or it did not last."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.network.fixes import ASK_IT, OTHER_NETWORK, SWITCH_VPN, TRY_AGAIN
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

NO_WAY: Final[Mapping[Code, Entry]] = {
    Code.OFFLINE: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "This computer is not online"),
        explanation=QT_TRANSLATE_NOOP(
            "Network", "Notion could not be asked, so nothing is known about your token."
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "Wi-Fi is off or out of reach."),
            QT_TRANSLATE_NOOP("Network", "Flight mode is on."),
            QT_TRANSLATE_NOOP("Network", "A VPN lost its connection."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Connect to Wi-Fi or plug in the cable."),
            QT_TRANSLATE_NOOP("Network", "Open any web page to see that it works."),
            TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network", "Your computer is not online; connect it to the internet, then try again."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.NAME_NOT_FOUND: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Notion’s address was not found"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "This computer could not look up {host}. "
            "Notion could not be asked, so nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "The internet connection is down or very weak."),
            QT_TRANSLATE_NOOP("Network", "A filter or a VPN does not let the address through."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Open notion.com in a browser to see if that works."),
            SWITCH_VPN,
            OTHER_NETWORK,
            ASK_IT,
            TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Your computer cannot find Notion’s address; check internet and VPN.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.CONNECTION_REFUSED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Something turned the connection away"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "Most often a firewall or a security program between here and {host} does that. "
            "Notion could not be asked, so nothing is known about your token.",
        ),
        fixes=(SWITCH_VPN, OTHER_NETWORK, ASK_IT, TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Something on your network turns the connection away, often a firewall; "
            "a new token would not change that.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.TIMED_OUT: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "No answer came in time"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "The wizard waited for Notion, and gave up in the end. "
            "Nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "The internet connection is very slow."),
            QT_TRANSLATE_NOOP("Network", "A firewall swallows the connection without a word."),
            QT_TRANSLATE_NOOP("Network", "Notion is slow at the moment."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Wait a minute."),
            TRY_AGAIN,
            OTHER_NETWORK,
            ASK_IT,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network", "No answer came from Notion in time; wait a minute, then try again."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.CONNECTION_CUT: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "The connection broke off"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "It ended before the whole answer was here. Nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "The internet connection is weak."),
            QT_TRANSLATE_NOOP("Network", "A firewall or a security program cuts it."),
        ),
        fixes=(TRY_AGAIN, SWITCH_VPN, OTHER_NETWORK, ASK_IT),
        say=QT_TRANSLATE_NOOP("Network", "The connection to Notion broke off half way; try again."),
        deed=Deed.TRY_AGAIN,
    ),
}
