"""3xx: what Notion says of the token, and the tool behind it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

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
_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Tokens", "Click Try again.")
_TEST_IN_TOOL: Final = QT_TRANSLATE_NOOP("Tokens", "Test again in {tool}.")

_WAS_REPLACED: Final = QT_TRANSLATE_NOOP(
    "Tokens", "The token was replaced in Notion, and this is the older one."
)
_WAS_REMOVED: Final = QT_TRANSLATE_NOOP("Tokens", "The connection was removed.")
_WAS_MISCOPIED: Final = QT_TRANSLATE_NOOP(
    "Tokens", "A letter was changed when it was copied or typed."
)
_PERSON_LEFT: Final = QT_TRANSLATE_NOOP(
    "Tokens", "It is a personal token, and it ended or its maker left."
)
_IS_WEBHOOK: Final = QT_TRANSLATE_NOOP(
    "Tokens", "It is a webhook’s verification token, which looks just the same."
)

_REFUSED: Final = Entry(
    severity=Severity.PROBLEM,
    title=QT_TRANSLATE_NOOP("Tokens", "Notion does not accept this token"),
    explanation=QT_TRANSLATE_NOOP(
        "Tokens",
        "Most often it has been replaced and this is the older one. "
        "Open the connection in Notion, click Show, then Copy. "
        "Do not click Refresh yet: it can stop other tools.",
    ),
    causes=(_WAS_REPLACED, _WAS_REMOVED, _WAS_MISCOPIED, _PERSON_LEFT),
    fixes=(
        _ASK_AN_OWNER,
        _LOOK_AT_WORKSPACE,
        _OPEN_THE_CONNECTION,
        _SHOW_AND_COPY,
        _PASTE_HERE,
        _NEVER_REFRESH_YET,
    ),
    say=QT_TRANSLATE_NOOP(
        "Tokens",
        "Notion does not accept this token; most often it is an older one, so open "
        "the connection, click Show, then Copy, and do not click Refresh.",
    ),
    deed=Deed.GET_TOKEN,
)

_TURNED_DOWN: Final[Mapping[Code, Entry]] = {
    Code.TOKEN_REFUSED: replace(
        _REFUSED,
        variants={
            # `secret_` and 43 letters: a webhook's verification token has that shape too.
            "older-shape": replace(
                _REFUSED,
                causes=(_WAS_REPLACED, _WAS_REMOVED, _IS_WEBHOOK, _WAS_MISCOPIED),
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
            QT_TRANSLATE_NOOP("Tokens", "In Notion, open the page of your personal tokens."),
            QT_TRANSLATE_NOOP("Tokens", "Make a new one, and choose a long time."),
            _PASTE_HERE,
            QT_TRANSLATE_NOOP("Tokens", "Better: use a connection’s token, which has no end date."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens", "Notion says that the time of this token is over; make a new one."
        ),
        deed=Deed.GET_TOKEN,
    ),
    Code.TOKEN_SWITCHED_OFF: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "This token worked until {when}"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Since then someone replaced it or removed the connection. "
            "A workspace owner can copy the current one.",
        ),
        causes=(_WAS_REPLACED, _WAS_REMOVED, _PERSON_LEFT),
        fixes=(
            _ASK_AN_OWNER,
            _LOOK_AT_WORKSPACE,
            _OPEN_THE_CONNECTION,
            _SHOW_AND_COPY,
            _PASTE_HERE,
            _NEVER_REFRESH_YET,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "This token worked until {when}; since then someone replaced it or removed "
            "the connection.",
        ),
        deed=Deed.GET_TOKEN,
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
    ),
}

_ACCEPTED: Final[Mapping[Code, Entry]] = {
    Code.ACCEPTED: Entry(
        severity=Severity.FINE,
        title=QT_TRANSLATE_NOOP("Tokens", "Notion accepts this token"),
        explanation=QT_TRANSLATE_NOOP("Tokens", "It opens “{workspace}” through “{connection}”."),
        fixes=(),
        say=QT_TRANSLATE_NOOP("Tokens", "The token is good; Notion accepts it."),
    ),
    Code.OTHER_WORKSPACE: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "This token opens another workspace"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It opens “{workspace}”; before, it was “{earlier_workspace}”. "
            "That is right only if you meant to change the workspace.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Go on if this is the workspace you want."),
            QT_TRANSLATE_NOOP(
                "Tokens", "Else choose the right one at the top left in Notion, and copy there."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good, but it opens another workspace than before; did you mean that?",
        ),
        variants={
            "after-move": Entry(
                severity=Severity.FINE,
                title=QT_TRANSLATE_NOOP("Tokens", "This token opens your new workspace"),
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens", "It opens “{workspace}”; before, it was “{earlier_workspace}”."
                ),
                fixes=(),
                say=QT_TRANSLATE_NOOP(
                    "Tokens", "The token is good, and it opens your new workspace."
                ),
            ),
        },
    ),
    Code.OTHER_CONNECTION: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "This token belongs to another connection"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It opens the same workspace through “{connection}”. "
            "It may see other pages than the one before.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Go on if you meant to change it."),
            QT_TRANSLATE_NOOP(
                "Tokens", "Share the pages that are missing with “{connection}” in Notion."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good, but it belongs to another connection than before; "
            "some pages may have to be shared again.",
        ),
    ),
    Code.PERSONAL_TOKEN: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "This is a personal token"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It acts as the person who made it and sees what that person sees. "
            "It ends when its time is over, when it is revoked, or when that person leaves.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Go on if the tool is yours alone."),
            QT_TRANSLATE_NOOP("Tokens", "Note the day it ends."),
            QT_TRANSLATE_NOOP(
                "Tokens", "For a team, use the token of a connection (also called integration)."
            ),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good; it is a personal one, so it ends some day or when you leave.",
        ),
    ),
    Code.STILL_OLD_WORKSPACE: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Tokens", "This token still opens the old workspace"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "You said you moved. "
            "Check the name at the top left in Notion, and copy the token there. "
            "Nothing was saved.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Tokens", "Notion still had the old workspace open."),
            QT_TRANSLATE_NOOP("Tokens", "The browser is signed in with the old account."),
            QT_TRANSLATE_NOOP("Tokens", "The new connection was made in the old workspace."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "In Notion, choose the new workspace at the top left."),
            QT_TRANSLATE_NOOP(
                "Tokens", "Open the connection (also called integration), or make it there."
            ),
            _SHOW_AND_COPY,
            _PASTE_HERE,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token works but still opens the old workspace; which name stands at the "
            "top left in Notion?",
        ),
        deed=Deed.GET_TOKEN,
    ),
    Code.WIZARD_OUTDATED: Entry(
        severity=Severity.UNDECIDED,
        title=QT_TRANSLATE_NOOP("Tokens", "This wizard may be out of date"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Notion did not understand the wizard’s question. Nothing is known about your token.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Tokens", "Notion has changed since this version was made."),
            QT_TRANSLATE_NOOP("Tokens", "A proxy changed the question on its way."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Install the newest version of Notion Wizard."),
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens", "Your wizard may be too old for Notion; install the newest version."
        ),
        deed=Deed.REPORT,
    ),
}

_TOOL: Final[Mapping[Code, Entry]] = {
    Code.TOOL_NOT_RESTARTED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} may still use the old token"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens", "The token is good. Many tools read it only when they start."
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Save the new token in {tool}."),
            QT_TRANSLATE_NOOP("Tokens", "Close {tool} completely and start it again."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens", "The token is good; close the tool completely, start it again and test."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.OTHER_VARIABLE_NAME: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} may look under another name"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good. The tool may not read {variable} at all.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Look up in the tool’s instructions which name it reads."),
            QT_TRANSLATE_NOOP("Tokens", "Put the token under exactly that name."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good; the tool may expect it under another name, "
            "which its instructions tell.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.TOOL_VALIDATOR_OUTDATED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} may know only older tokens"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good. "
            "The tool’s own check may still expect secret_ at the beginning; "
            "tokens begin with ntn_ since 2024.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Install the newest version of {tool}."),
            QT_TRANSLATE_NOOP("Tokens", "Tell its makers if the newest version does so too."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good; the tool knows only the older kind, so it needs an update.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.TOOL_WANTS_OAUTH: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} wants you to sign in instead"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token is good, but this way of connecting takes none. "
            "It signs in with Notion and asks which pages to share.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "In {tool}, connect Notion and sign in."),
            QT_TRANSLATE_NOOP("Tokens", "Choose the right workspace, and tick the pages."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "This tool takes no token there; connect Notion again and sign in when it asks.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.VARIABLE_WINS: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{variable} wins over the file"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "This computer holds a token as an environment variable, and tools read that first. "
            "What you put into the file is then ignored.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Put the new token into {variable}, or remove it."),
            QT_TRANSLATE_NOOP("Tokens", "Close {tool} and its window, and start it again."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "An older token is set on the computer itself and wins over the file; "
            "change it there too.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.TOOL_STILL_FAILS: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "The token is good, {tool} still complains"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "Notion accepts the token from here, so the cause is most likely in the tool. "
            "Its error message tells more.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Tokens", "It still uses the old token until it is restarted."),
            QT_TRANSLATE_NOOP("Tokens", "It keeps several connections, and a step uses another."),
            QT_TRANSLATE_NOOP("Tokens", "It reads the token from another place."),
            QT_TRANSLATE_NOOP("Tokens", "The database is not shared, or is now another one."),
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "Restart {tool}."),
            QT_TRANSLATE_NOOP("Tokens", "Choose the new connection in every step."),
            QT_TRANSLATE_NOOP("Tokens", "Pick the database again in every step."),
            QT_TRANSLATE_NOOP("Tokens", "Paste the tool’s error message into the wizard."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "The token itself is good; read me the exact message that the tool shows now.",
        ),
        deed=Deed.EXPLAIN_MESSAGE,
        variants={
            "signed-in": Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Tokens", "{tool} still complains"),
                explanation=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "It signs in with Notion, so no token is the cause. Most often another "
                    "workspace was chosen, or the page with the database was not ticked.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP("Tokens", "In {tool}, connect Notion once more."),
                    QT_TRANSLATE_NOOP("Tokens", "Choose the right workspace, and tick the pages."),
                    QT_TRANSLATE_NOOP("Tokens", "Pick the database again in every step."),
                    QT_TRANSLATE_NOOP("Tokens", "Paste the tool’s error message into the wizard."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Tokens",
                    "The tool signs in by itself; look which workspace was chosen there, and "
                    "whether the page is ticked.",
                ),
            )
        },
    ),
    Code.NO_TOKEN_NEEDED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Tokens", "{tool} needs no token"),
        explanation=QT_TRANSLATE_NOOP(
            "Tokens",
            "It signs in with Notion instead. "
            "Connect it there, choose the right workspace and pick the database in each step.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Tokens", "In {tool}, connect Notion and sign in."),
            QT_TRANSLATE_NOOP("Tokens", "Choose the right workspace, and tick the pages."),
            QT_TRANSLATE_NOOP("Tokens", "Pick the database again in every step."),
            _TEST_IN_TOOL,
        ),
        say=QT_TRANSLATE_NOOP(
            "Tokens",
            "You need no token for this tool; connect Notion again inside it and choose "
            "the right workspace.",
        ),
    ),
}

ENTRIES: Final[Mapping[Code, Entry]] = {**_TURNED_DOWN, **_ACCEPTED, **_TOOL}
"""The entries of 3xx."""
