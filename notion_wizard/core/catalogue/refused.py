"""3xx: why Notion does not take a token."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.in_tool import IN_TOOL, MAYBE, SIGNED_IN
from notion_wizard.core.catalogue.reasons import Behind
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

_ASK_AN_OWNER: Final = QT_TRANSLATE_NOOP(
    "Tokens", "Ask a workspace owner to do this if you are not one."
)
_OPEN_THE_CONNECTION: Final = QT_TRANSLATE_NOOP(
    "Tokens", "In Notion, open the connection (also called integration)."
)
_LOOK_AT_WORKSPACE: Final = QT_TRANSLATE_NOOP(
    "Tokens", "Look whether the right workspace stands at the top left in Notion."
)
_SHOW_AND_COPY: Final = QT_TRANSLATE_NOOP("Tokens", "Click Show, then Copy.")
_PASTE_HERE: Final = QT_TRANSLATE_NOOP("Tokens", "Paste it here.")
_NEVER_REFRESH_YET: Final = QT_TRANSLATE_NOOP(
    "Tokens", "Do not click Refresh yet: it can stop other tools."
)
_COPY_THE_PRESENT_ONE: Final = (
    _ASK_AN_OWNER,
    _LOOK_AT_WORKSPACE,
    _OPEN_THE_CONNECTION,
    _SHOW_AND_COPY,
    _PASTE_HERE,
    _NEVER_REFRESH_YET,
)
_TEST_IN_TOOL: Final = QT_TRANSLATE_NOOP("Tokens", "Test again in {tool}.")
_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Tokens", "Click Try again.")

_OPEN_PERSONAL_TOKENS: Final = QT_TRANSLATE_NOOP(
    "Tokens", "In Notion, open the page of your personal tokens."
)
_BETTER_A_CONNECTION: Final = QT_TRANSLATE_NOOP(
    "Tokens", "Better: use a connection’s token, which has no end date."
)

_FIXES_AFTER_MOVE: Final = (
    QT_TRANSLATE_NOOP("Tokens", "In Notion, choose the new workspace at the top left."),
    QT_TRANSLATE_NOOP("Tokens", "Open the connection (also called integration), or make it there."),
    _SHOW_AND_COPY,
    _PASTE_HERE,
)
_FIXES_OF_PERSONAL: Final = (
    _OPEN_PERSONAL_TOKENS,
    QT_TRANSLATE_NOOP("Tokens", "Look whether this one has ended; make a new one."),
    _PASTE_HERE,
    _BETTER_A_CONNECTION,
)

_USUAL_CAUSES: Final = (
    Behind.REPLACED,
    Behind.REMOVED,
    Behind.MISCOPIED,
    Behind.PERSONAL_ENDED,
    Behind.OLD_WORKSPACE,
)


def _causes(*several: Behind) -> tuple[Text, ...]:
    """All that a card of this code may tell; there the evidence of the case puts them in order."""
    return tuple(one.value for one in several)


# A tool's message: no token of the person's is in it, and Show and Copy would lead astray.
_SIGNED_IN_ENTRY: Final = Entry(
    severity=Severity.PROBLEM,
    title=QT_TRANSLATE_NOOP("Tokens", "{tool} has lost its access to Notion"),
    explanation=QT_TRANSLATE_NOOP(
        "Tokens",
        "It signs in with Notion, so you need no token for it. "
        "Connect Notion again in {tool}, and choose the right workspace.",
    ),
    causes=(
        QT_TRANSLATE_NOOP("Tokens", "Someone removed the connection in Notion."),
        QT_TRANSLATE_NOOP("Tokens", "Whoever signed in has left the workspace."),
        QT_TRANSLATE_NOOP("Tokens", "The workspace has moved."),
    ),
    fixes=(
        QT_TRANSLATE_NOOP("Tokens", "In {tool}, open the list of connections, and choose Notion."),
        QT_TRANSLATE_NOOP("Tokens", "Connect again, and sign in with Notion."),
        QT_TRANSLATE_NOOP("Tokens", "Choose the right workspace, and tick the pages."),
        _TEST_IN_TOOL,
    ),
    say=QT_TRANSLATE_NOOP(
        "Tokens",
        "The tool has lost its access to Notion; connect Notion again there, no token is needed.",
    ),
)
_SIGNED_IN_VARIANT: Final = {SIGNED_IN: _SIGNED_IN_ENTRY}

_REFUSED: Final = Entry(
    severity=Severity.PROBLEM,
    title=QT_TRANSLATE_NOOP("Tokens", "Notion does not accept this token"),
    explanation=QT_TRANSLATE_NOOP(
        "Tokens",
        "Most often it has been replaced and this is the older one. "
        "Open the connection in Notion, click Show, then Copy. "
        "Do not click Refresh yet: it can stop other tools.",
    ),
    causes=_causes(*_USUAL_CAUSES, Behind.WEBHOOK),
    fixes=_COPY_THE_PRESENT_ONE,
    say=QT_TRANSLATE_NOOP(
        "Tokens",
        "Notion does not accept this token; most often it is an older one, so open "
        "the connection, click Show, then Copy, and do not click Refresh.",
    ),
    deed=Deed.GET_TOKEN,
)

_SWITCHED_OFF: Final = Entry(
    severity=Severity.PROBLEM,
    title=QT_TRANSLATE_NOOP("Tokens", "This token worked until {when}"),
    explanation=QT_TRANSLATE_NOOP(
        "Tokens",
        "Since then someone replaced it or removed the connection. "
        "A workspace owner can copy the current one.",
    ),
    causes=_causes(Behind.REPLACED, Behind.REMOVED, Behind.PERSONAL_ENDED, Behind.OLD_WORKSPACE),
    fixes=_COPY_THE_PRESENT_ONE,
    say=QT_TRANSLATE_NOOP(
        "Tokens",
        "This token worked until {when}; since then someone replaced it or removed the connection.",
    ),
    deed=Deed.GET_TOKEN,
)

ENTRIES: Final[Mapping[Code, Entry]] = {
    Code.TOKEN_REFUSED: replace(
        _REFUSED,
        # By the likeliest cause, where that is another one.
        variants=_SIGNED_IN_VARIANT
        | {
            "old-workspace": replace(
                _REFUSED,
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "Most likely it belongs to the workspace from before the move. "
                    "In Notion, choose the new workspace at the top left, and copy the token "
                    "there. Nothing was saved.",
                ),
                fixes=_FIXES_AFTER_MOVE,
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "Notion does not accept this token; after a move it is most likely the one of "
                    "the old workspace, so copy the one of the new.",
                ),
            ),
            "miscopied": replace(
                _REFUSED,
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "Most likely a letter was changed on its way here. "
                    "In Notion, click Copy next to the token, then paste it. "
                    "Do not click Refresh: it can stop other tools.",
                ),
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "Notion does not accept this token; most likely a letter changed, so click "
                    "Copy next to it in Notion and paste it.",
                ),
            ),
            "personal-ended": replace(
                _REFUSED,
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "Most likely it is a personal token, and it has ended or its maker has left. "
                    "Its maker can make a new one. "
                    "Nothing was saved.",
                ),
                fixes=_FIXES_OF_PERSONAL,
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "Notion does not accept this token; most likely it is a personal one that has "
                    "ended, and its maker can make a new one.",
                ),
            ),
        },
    ),
    Code.TOKEN_REVOKED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "Notion says this token was revoked"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Someone took it back on purpose, and it will not work again. "
            "A workspace owner can copy the current one or make a new one. "
            "Nothing was saved.",
        ),
        fixes=(
            _ASK_AN_OWNER,
            _OPEN_THE_CONNECTION,
            _SHOW_AND_COPY,
            _PASTE_HERE,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "Notion says that someone took this token back; a workspace owner can copy "
            "the current one.",
        ),
        deed=Deed.GET_TOKEN,
        variants=_SIGNED_IN_VARIANT,
    ),
    Code.TOKEN_EXPIRED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "Notion says this token has expired"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Its time is over, and it will not work again. "
            "Most often it is a personal token, which its maker can replace. "
            "Nothing was saved.",
        ),
        fixes=(
            _OPEN_PERSONAL_TOKENS,
            QT_TRANSLATE_NOOP("Tokens", "Make a new one, and choose a long time."),
            _PASTE_HERE,
            _BETTER_A_CONNECTION,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens", "Notion says that the time of this token is over; make a new one."
        ),
        deed=Deed.GET_TOKEN,
        variants=_SIGNED_IN_VARIANT,
    ),
    Code.TOKEN_SWITCHED_OFF: replace(
        _SWITCHED_OFF,
        variants={
            "old-workspace": replace(
                _SWITCHED_OFF,
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "Most likely it ended with the move. "
                    "In Notion, choose the new workspace at the top left, and copy the token "
                    "there. Nothing was saved.",
                ),
                fixes=_FIXES_AFTER_MOVE,
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "This token worked until {when} and most likely ended with the move; copy the "
                    "one of the new workspace.",
                ),
            ),
            "personal-ended": replace(
                _SWITCHED_OFF,
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "It is a personal token: most likely it has ended, or its maker has left. "
                    "Its maker can make a new one. "
                    "Nothing was saved.",
                ),
                fixes=_FIXES_OF_PERSONAL,
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "This token worked until {when}; it is a personal one and has most likely "
                    "ended, so its maker can make a new one.",
                ),
            ),
        },
    ),
    Code.REFUSED_AND_DAMAGED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "Notion does not accept this damaged token"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It was not whole when it was pasted, and that is the likely cause. "
            "In Notion, click Copy next to the token, then paste it here. "
            "Nothing was saved.",
        ),
        causes=_causes(Behind.DAMAGED, *_USUAL_CAUSES, Behind.WEBHOOK, Behind.TOO_FRESH),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE, _NEVER_REFRESH_YET),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token was damaged when it was copied; copy it again with the Copy button.",
        ),
        deed=Deed.PASTE_AGAIN,
    ),
    Code.NOTHING_SENT: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Tokens", "The token did not arrive at Notion"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Something on the way took it off, such as a proxy or a security program. "
            "Nothing is known about your token.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Try another network, such as your phone’s hotspot."),
            QT_TRANSLATE_NOOP("Tokens", "If you use a VPN, switch it off."),
            QT_TRANSLATE_NOOP("Tokens", "Tell your IT department, with the report."),
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "Something on your network took the token out of the request; try another network.",
        ),
        deed=Deed.TRY_AGAIN,
        variants={
            IN_TOOL: Entry(
                severity=Severity.UNDECIDED,
                title=QT_TRANSLATE_NOOP("Tokens", "{tool} asked Notion without a token"),
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "Most often its field or variable for the token is empty, or has another name. "
                    "The message says nothing about your token.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP(
                        "Tokens", "Look at the place for the token in {tool}: is there one?"
                    ),
                    QT_TRANSLATE_NOOP("Tokens", "Put the token in again, and save."),
                    QT_TRANSLATE_NOOP("Tokens", "Close {tool} and open it, or let it run again."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "{tool} asked Notion without any token; is its field for the token empty?",
                ),
            )
        },
    ),
    Code.ACCOUNT_RESTRICTED: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "Notion restricts this account"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Notion says that the account may not be used by programs. "
            "Another token of the same account would not help. "
            "Nothing was saved.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Write to Notion’s support."),
            QT_TRANSLATE_NOOP("Tokens", "Use a token that another workspace owner made."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "Notion has restricted the account behind this token; only Notion’s support "
            "can change that.",
        ),
        deed=Deed.REPORT,
    ),
    Code.MAYBE_WEBHOOK_SECRET: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "That is probably a webhook’s verification token"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It looks like an older token but only confirms a webhook and opens nothing. "
            "Copy the connection’s own token. "
            "Nothing was saved.",
        ),
        causes=_causes(Behind.WEBHOOK, Behind.DAMAGED, *_USUAL_CAUSES, Behind.TOO_FRESH),
        fixes=(_OPEN_THE_CONNECTION, _SHOW_AND_COPY, _PASTE_HERE),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "What came with the webhook is not the token; copy the one of the connection.",
        ),
        deed=Deed.GET_TOKEN,
    ),
    Code.TOO_FRESH: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "This token may be too new"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "A token made a minute ago can need a minute before it works. "
            "Wait, then try again once. "
            "Nothing was saved.",
        ),
        causes=_causes(Behind.TOO_FRESH, *_USUAL_CAUSES),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Wait one minute."),
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Tokens", "If it stays, copy the token again in Notion."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens", "The token is brand new; wait a minute, then click Try again once."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.CAPABILITY_MISSING: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "The token works but may not do this"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Notion accepts it, but the connection lacks “{capability}”. "
            "A workspace owner can switch that on in the connection’s settings.",
        ),
        fixes=(
            _ASK_AN_OWNER,
            _OPEN_THE_CONNECTION,
            QT_TRANSLATE_NOOP("Tokens", "Under Capabilities, tick “{capability}” and save."),
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good; the connection lacks a capability, which a workspace owner "
            "can switch on.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
        variants={
            # A guess, while nothing but a tool's trouble speaks for it.
            MAYBE: Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Tokens", "The connection may lack a capability"),
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "The token is good. Some tools also want to insert, to update or to read "
                    "user information, and the connection has to allow that.",
                ),
                fixes=(
                    _ASK_AN_OWNER,
                    _OPEN_THE_CONNECTION,
                    QT_TRANSLATE_NOOP(
                        "Tokens", "Under Capabilities, tick what the tool asks for, and save."
                    ),
                    _TEST_IN_TOOL,
                ),
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "The token is good; look under Capabilities whether the connection allows "
                    "what the tool wants to do.",
                ),
                deed=Deed.OPEN_CONNECTIONS,
            )
        },
    ),
}
