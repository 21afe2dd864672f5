"""Why a connection may not be in the list, in the order to look; a new one only at the end."""

from typing import Final

from notion_wizard.core.guide.step import GuideStep
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_OTHER_WORKSPACE: Final = GuideStep(
    QT_TRANSLATE_NOOP("Guide", "Is it the wrong workspace?"),
    QT_TRANSLATE_NOOP(
        "Guide",
        "Look at the name at the top left in Notion. "
        "If it is not the right one, change it there and open the list again.",
    ),
)

_OTHER_ACCOUNT: Final = GuideStep(
    QT_TRANSLATE_NOOP("Guide", "Is your browser signed in with another account?"),
    QT_TRANSLATE_NOOP(
        "Guide",
        "Click the name at the top left: the e-mail address stands there. "
        "The list shows what that account has.",
    ),
    illustration="account",
)

_NO_OWNER: Final = GuideStep(
    QT_TRANSLATE_NOOP("Guide", "Are you not an owner of this workspace?"),
    QT_TRANSLATE_NOOP(
        "Guide",
        "Only owners see its connections and make new ones. "
        "Answer No to the question about the owner: a message to send is ready there.",
    ),
)

_DELETED: Final = GuideStep(
    QT_TRANSLATE_NOOP("Guide", "None of these? Then it was most likely deleted: make a new one."),
    QT_TRANSLATE_NOOP(
        "Guide",
        "“{create_connection}” gives you a new one, which begins without pages. "
        "The token of the deleted one works nowhere any more, so all its tools need the new one.",
    ),
)

NOT_IN_THE_LIST: Final = (_OTHER_WORKSPACE, _OTHER_ACCOUNT, _NO_OWNER, _DELETED)
"""The list of connections does not show the one that the tool uses."""

CANNOT_MAKE_ONE: Final = (_OTHER_ACCOUNT, _NO_OWNER)
"""The page of connections offers no button for a new one, or the workspace is not among them."""
