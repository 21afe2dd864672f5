"""What may be behind Notion's one "no", how to get out of it, and what speaks for each."""

from enum import Enum
from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP


class Behind(Enum):
    """What may be behind a refusal; among equals the order in which they are told."""

    DAMAGED = QT_TRANSLATE_NOOP("Tokens", "It was not whole when it was pasted.")
    REPLACED = QT_TRANSLATE_NOOP(
        "Tokens", "The token was replaced in Notion, and this is the older one."
    )
    REMOVED = QT_TRANSLATE_NOOP("Tokens", "The connection was removed.")
    OLD_WORKSPACE = QT_TRANSLATE_NOOP("Tokens", "It belongs to the workspace from before the move.")
    WEBHOOK = QT_TRANSLATE_NOOP(
        "Tokens", "It is a webhook’s verification token, which looks just the same."
    )
    MISCOPIED = QT_TRANSLATE_NOOP("Tokens", "A letter was changed when it was copied or typed.")
    PERSONAL_ENDED = QT_TRANSLATE_NOOP(
        "Tokens", "It is a personal token, and it ended or its maker left."
    )
    TOO_FRESH = QT_TRANSLATE_NOOP("Tokens", "It was made a moment ago and is not known yet.")


_SHOW_AND_COPY: Final = QT_TRANSLATE_NOOP(
    "Tokens",
    "In Notion, open the connection, click Show, then Copy. Do not click Refresh yet.",
)

WAYS_OUT: Final = {
    Behind.DAMAGED: QT_TRANSLATE_NOOP(
        "Tokens", "In Notion, click Copy next to the token, then paste it here."
    ),
    Behind.REPLACED: _SHOW_AND_COPY,
    Behind.REMOVED: QT_TRANSLATE_NOOP(
        "Tokens",
        "Look for it in Notion, in the right workspace and account. "
        "Only if it is gone, make a new one.",
    ),
    Behind.OLD_WORKSPACE: QT_TRANSLATE_NOOP(
        "Tokens",
        "In Notion, choose the new workspace at the top left, and copy the token there.",
    ),
    Behind.WEBHOOK: QT_TRANSLATE_NOOP("Tokens", "Copy the token of the connection itself."),
    Behind.MISCOPIED: QT_TRANSLATE_NOOP(
        "Tokens", "Click Copy next to the token in Notion and paste it; do not type it."
    ),
    Behind.PERSONAL_ENDED: QT_TRANSLATE_NOOP(
        "Tokens", "Its maker can make a new one; the token of a connection has no end date."
    ),
    Behind.TOO_FRESH: QT_TRANSLATE_NOOP("Tokens", "Wait one minute, then click Try again."),
}
"""For each the one thing to do."""

# What speaks for it

NOT_WHOLE: Final = QT_TRANSLATE_NOOP("Tokens", "The wizard saw damage in what was pasted.")
WORKED_HERE: Final = QT_TRANSLATE_NOOP("Tokens", "It worked on this computer until {when}.")
NEWER_IS_SAVED: Final = QT_TRANSLATE_NOOP(
    "Tokens", "A newer token of the same connection is saved here as “{name}”."
)
SAID_REVOKED: Final = QT_TRANSLATE_NOOP("Tokens", "The tool’s message says that it was taken back.")
SAID_EXPIRED: Final = QT_TRANSLATE_NOOP("Tokens", "The tool’s message says that its time is over.")
WAS_PERSONAL: Final = QT_TRANSLATE_NOOP(
    "Tokens", "It was a personal token when it worked on this computer."
)
SAID_MOVED: Final = QT_TRANSLATE_NOOP(
    "Tokens", "You said that you moved, and tokens do not move along."
)
OPENED_BEFORE_MOVE: Final = QT_TRANSLATE_NOOP(
    "Tokens", "On this computer it opened “{earlier_workspace}”, and you said that you moved."
)
WAS_TYPED: Final = QT_TRANSLATE_NOOP("Tokens", "It was typed, and one wrong letter is enough.")
CAME_IN_PIECES: Final = QT_TRANSLATE_NOOP(
    "Tokens", "It came in pieces, and the wizard put them together."
)
LOOKS_LIKE_WEBHOOKS: Final = QT_TRANSLATE_NOOP(
    "Tokens", "It begins with secret_, and it never worked on this computer."
)
CAME_WITH_WEBHOOK: Final = QT_TRANSLATE_NOOP("Tokens", "It came with a webhook.")
JUST_MADE: Final = QT_TRANSLATE_NOOP(
    "Tokens", "If you have just made it, Notion may need a minute."
)

# The tool, once the token is fine

SAME_AS_BEFORE: Final = QT_TRANSLATE_NOOP(
    "Tokens", "The error is the same as before, so the new token may not have arrived."
)
MESSAGE_SAYS_NO: Final = QT_TRANSLATE_NOOP(
    "Tokens",
    "Its message says that Notion turns its token down; yours works, so it uses another one.",
)
ANOTHER_ERROR: Final = QT_TRANSLATE_NOOP(
    "Tokens", "The error is another one now, so something has changed."
)
VARIABLE_SET_IN_FILE: Final = QT_TRANSLATE_NOOP(
    "Tokens", "The wizard found it: “{file:plain}” sets it in line {line:plain}."
)
VARIABLE_SET_HERE: Final = QT_TRANSLATE_NOOP(
    "Tokens", "The wizard found it in the environment of this computer."
)
READS_VARIABLES_FIRST: Final = QT_TRANSLATE_NOOP(
    "Tokens", "Programs read environment variables before their files."
)
BEGINS_WITH_NTN: Final = QT_TRANSLATE_NOOP(
    "Tokens", "The token begins with ntn_, which older programs do not know."
)
READS_USERS: Final = QT_TRANSLATE_NOOP(
    "Tokens", "Older versions of n8n read user information for their test, and it may not."
)
MAY_NOT_READ: Final = QT_TRANSLATE_NOOP(
    "Tokens", "The wizard tried it: the connection may not read content."
)
LIST_IS_EMPTY: Final = QT_TRANSLATE_NOOP(
    "Tokens", "The wizard found no database that this token reaches."
)
ALL_WAS_TRIED: Final = QT_TRANSLATE_NOOP("Tokens", "You have tried what is behind this most often.")

# A save that did not work

STILL_IN_PLACE: Final = QT_TRANSLATE_NOOP("Keychain", "The token saved before is still in place.")
