"""2xx: the way to Notion."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.in_tool import IN_TOOL, IN_TOOL_ENTRIES
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

CLOUD_NOTE: Final = QT_TRANSLATE_NOOP(
    "Network", "This checks this computer. {tool} runs on its own servers."
)
"""Stands beside every 2xx when the tool runs in a cloud: its way to Notion is another one."""

CLOUD_FAULT_NOTE: Final = QT_TRANSLATE_NOOP(
    "Network", "{tool} runs on its own servers, so the fault is there and not on this computer."
)
"""Stands beside every 2xx that the message of a tool in a cloud means."""

NOTE_FOR_IT: Final = QT_TRANSLATE_NOOP(
    "Network",
    "Notion Wizard could not reach Notion over a trusted connection.\n"
    "Address: {host}, port {port:plain}\n"
    "Certificate issued by: {issuer}\n"
    "Time: {when}\n"
    "Support code: {code}\n"
    "The program trusts the certificates of the operating system. Wanted: the issuer’s root "
    "certificate in the system’s store, or no inspection for this address.",
)
"""What `diagnosis-note` copies for the IT department; `code` is the label, `NW-2100`."""

_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Network", "Click Try again.")
_ASK_IT: Final = QT_TRANSLATE_NOOP(
    "Network", "Ask your IT department to allow connections to {host}."
)
_OTHER_NETWORK: Final = QT_TRANSLATE_NOOP(
    "Network", "Try another network, such as your phone’s hotspot."
)
_SWITCH_VPN: Final = QT_TRANSLATE_NOOP(
    "Network", "If you use a VPN, switch it off, or on if your company needs it."
)

_NO_WAY: Final[Mapping[Code, Entry]] = {
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
            _TRY_AGAIN,
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
            _SWITCH_VPN,
            _OTHER_NETWORK,
            _TRY_AGAIN,
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
        fixes=(_SWITCH_VPN, _OTHER_NETWORK, _ASK_IT, _TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Something on your network turns the connection away, often a firewall; "
            "it has nothing to do with the token.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.TIMED_OUT: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "No answer came in time"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "The wizard tried more than once. Nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "The internet connection is very slow."),
            QT_TRANSLATE_NOOP("Network", "A firewall swallows the connection without a word."),
            QT_TRANSLATE_NOOP("Network", "Notion is slow at the moment."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Wait a minute."),
            _TRY_AGAIN,
            _OTHER_NETWORK,
            _ASK_IT,
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
        fixes=(_TRY_AGAIN, _SWITCH_VPN, _OTHER_NETWORK, _ASK_IT),
        say=QT_TRANSLATE_NOOP("Network", "The connection to Notion broke off half way; try again."),
        deed=Deed.TRY_AGAIN,
    ),
}

_NO_TRUST: Final[Mapping[Code, Entry]] = {
    Code.TLS_NOT_TRUSTED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Your network inspects secure connections"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "This computer does not trust that inspection, so the token was not sent. "
            "Your token may be fine. "
            "Send the note below to your IT department.",
        ),
        causes=(
            QT_TRANSLATE_NOOP(
                "Network", "A company or school reads along, with a certificate of “{issuer}”."
            ),
            QT_TRANSLATE_NOOP("Network", "A security program on this computer reads along."),
            QT_TRANSLATE_NOOP("Network", "Somebody on a public network pretends to be Notion."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Copy the note and send it to your IT department."),
            _OTHER_NETWORK,
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Your network reads secure connections and the computer does not trust that; "
            "copy the note on the screen for your IT department.",
        ),
        deed=Deed.COPY_NOTE,
    ),
    Code.TLS_DATE: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "This computer’s clock may be wrong"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "The certificate that came does not fit today’s date here, so the token was not sent. "
            "Your token may be fine.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "Date, time or time zone are set wrong here."),
            QT_TRANSLATE_NOOP("Network", "Your network uses a certificate that has run out."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Set date and time to automatic."),
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Network", "If the clock is right, tell your IT department."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Network", "Look at the date and time on your computer, year included; are they right?"
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.TLS_WRONG_HOST: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Something else answered in Notion’s place"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "Its certificate is for another name than {host}, so the token was not sent. "
            "Your token may be fine.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "The network wants you to sign in first."),
            QT_TRANSLATE_NOOP("Network", "A filter or a proxy answers instead."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Open any web page, and sign in if you are asked to."),
            _OTHER_NETWORK,
            _ASK_IT,
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Something else answers in Notion’s place, often a network that wants a sign-in; "
            "open a web page and look.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.TLS_OTHER: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "No secure connection could be made"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "This computer and the other side did not agree, so the token was not sent. "
            "Your token may be fine.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "A proxy or a security program stands in between."),
            QT_TRANSLATE_NOOP("Network", "This system is too old for today’s connections."),
        ),
        fixes=(_OTHER_NETWORK, _SWITCH_VPN, _ASK_IT, _TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "The computer could not make a secure connection to Notion; "
            "does it work on another network?",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.INSPECTED_BUT_TRUSTED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Network", "Your network inspects connections; the wizard copes"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "This computer trusts the certificate of “{issuer}”, so the wizard works. "
            "Your tool may not trust it and then reports an error of its own.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Go on."),
            QT_TRANSLATE_NOOP(
                "Network",
                "If the tool on this computer reports a certificate error, "
                "ask your IT department how it can trust your network’s certificate.",
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Your network reads secure connections; the wizard copes, but a tool on the same "
            "computer may not.",
        ),
    ),
}

_IN_BETWEEN: Final[Mapping[Code, Entry]] = {
    Code.PROXY_UNREACHABLE: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "The proxy cannot be reached"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "This computer is set to go through {proxy}, which did not answer. "
            "Notion could not be asked, so nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "The company’s network or VPN is not connected."),
            QT_TRANSLATE_NOOP("Network", "The setting is left over from another network."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Connect to the company’s network or VPN."),
            QT_TRANSLATE_NOOP(
                "Network", "At home, switch the proxy off in this computer’s network settings."
            ),
            _TRY_AGAIN,
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
            _ASK_IT,
            _TRY_AGAIN,
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
        title=QT_TRANSLATE_NOOP("Network", "This network wants you to sign in"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "A web page came back in place of Notion’s answer, as in hotels and trains. "
            "Nothing is known about your token.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Open any web page, and sign in or accept the terms."),
            _TRY_AGAIN,
            _OTHER_NETWORK,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Your network wants you to sign in first; open a web page, sign in, then try again.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.BLOCKED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Something on the way blocks Notion"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "A web page came back in place of Notion’s own answer. "
            "It says nothing about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "A company filter or a security program blocks it."),
            QT_TRANSLATE_NOOP("Network", "A VPN or your region is turned away."),
        ),
        fixes=(_SWITCH_VPN, _OTHER_NETWORK, _ASK_IT, _TRY_AGAIN),
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
            _TRY_AGAIN,
            _OTHER_NETWORK,
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

_NOTION_ITSELF: Final[Mapping[Code, Entry]] = {
    Code.NOTION_BUSY: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Notion asks for a pause"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "It got many requests at once and asks to wait {seconds:duration}. "
            "Nothing is known about your token yet, and nothing is wrong here.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "A tool with the same connection asks very often."),
            QT_TRANSLATE_NOOP("Network", "Many tools of the workspace work at this moment."),
        ),
        fixes=(QT_TRANSLATE_NOOP("Network", "Wait {seconds:duration}."), _TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Network", "Notion is busy and asks to wait {seconds:duration}; then try again."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.NOTION_TROUBLE: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "Notion itself has trouble right now"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "The wizard asked more than once and got no proper answer. "
            "Nothing is known about your token, and nothing is wrong here.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Wait a few minutes."),
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Network", "Look at Notion’s status page if it lasts."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Network", "Notion itself has trouble at the moment; try again in a few minutes."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.CANCELLED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Network", "You stopped the check"),
        explanation=QT_TRANSLATE_NOOP(
            "Network", "Nothing is known about your token. Nothing was saved."
        ),
        fixes=(QT_TRANSLATE_NOOP("Network", "Click Try again when you are ready."),),
        say=QT_TRANSLATE_NOOP(
            "Network", "The check was stopped before an answer came; click Try again."
        ),
        deed=Deed.TRY_AGAIN,
    ),
}

_ON_THIS_WAY: Final[Mapping[Code, Entry]] = {
    **_NO_WAY,
    **_NO_TRUST,
    **_IN_BETWEEN,
    **_NOTION_ITSELF,
}

ENTRIES: Final[Mapping[Code, Entry]] = {
    code: replace(entry, variants={IN_TOOL: IN_TOOL_ENTRIES[code]})
    if code in IN_TOOL_ENTRIES
    else entry
    for code, entry in _ON_THIS_WAY.items()
}
"""The entries of 2xx; those that a tool's message can mean have its variant."""
