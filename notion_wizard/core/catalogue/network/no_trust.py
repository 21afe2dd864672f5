"""210 to 214: the connection is not, or not by everybody, to be trusted."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.network.fixes import (
    ASK_IT,
    MAIL_NOTE,
    OTHER_NETWORK,
    SWITCH_VPN,
    TRY_AGAIN,
)
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

NO_TRUST: Final[Mapping[Code, Entry]] = {
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
            MAIL_NOTE,
            OTHER_NETWORK,
            TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Your network reads secure connections and the computer does not trust that; "
            "click “Copy the note for IT”, and mail it to your IT department.",
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
            TRY_AGAIN,
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
            OTHER_NETWORK,
            ASK_IT,
            TRY_AGAIN,
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
            "This computer and the other side found no way to secure it, "
            "so the token was not sent. Your token may be fine.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Network", "A proxy or a security program stands in between."),
            QT_TRANSLATE_NOOP("Network", "This system is too old for today’s connections."),
        ),
        fixes=(OTHER_NETWORK, SWITCH_VPN, ASK_IT, TRY_AGAIN),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "The computer could not make a secure connection to Notion; "
            "does it work on another network?",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.INSPECTED_BUT_TRUSTED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Network", "Something inspects connections; the wizard copes"),
        explanation=QT_TRANSLATE_NOOP(
            "Network",
            "Your network or a security program reads along, with a certificate of “{issuer}”. "
            "This computer trusts it, so the wizard works. "
            "A tool on this computer may not, and then reports an error of its own.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Network", "Go on: nothing here keeps you from it."),
            QT_TRANSLATE_NOOP(
                "Network",
                "If the tool on this computer reports a certificate error, "
                "click “Copy the note for IT”, and mail it to your IT department.",
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Network",
            "Something reads secure connections on your side; the wizard copes, but a tool on the "
            "same computer may not.",
        ),
    ),
}
