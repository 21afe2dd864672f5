"""What to do with a connection that is there already: copy its token, refresh it, widen it."""

from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.guide.step import GuideStep
from notion_wizard.core.text import QT_TRANSLATE_NOOP

SHOW_AND_COPY: Final = GuideStep(
    QT_TRANSLATE_NOOP(
        "Guide",
        "On the {configuration} tab, next to “{access_token}”, click {show}, then {copy}.",
    ),
    QT_TRANSLATE_NOOP(
        "Guide",
        "Older pages call it “{access_token_before}”. "
        "Do not click {refresh} here: it can stop other tools.",
    ),
    illustration="show-and-copy",
)

TICK_CAPABILITIES: Final = GuideStep(
    QT_TRANSLATE_NOOP("Guide", "Under {capabilities}, tick “{read_content}”, and save."),
    QT_TRANSLATE_NOOP(
        "Guide",
        "If your tool also writes into Notion, tick “{update_content}” and “{insert_content}” too.",
    ),
    illustration="capabilities",
)

_OPEN_CONNECTION: Final = GuideStep(
    QT_TRANSLATE_NOOP(
        "Guide", "Open your list of connections and click the one that your tool uses."
    ),
    QT_TRANSLATE_NOOP(
        "Guide",
        "They used to be called {integrations_before}. "
        "Not in the list? Look below before you make a new one.",
    ),
    link="connections",
    illustration="connections-list",
)

COPY_ITS_TOKEN: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Open Notion and look at the name at the top left."),
        QT_TRANSLATE_NOOP(
            "Guide",
            "It must be the workspace that your tool works with. "
            "If it is another one, click the name and choose the right one.",
        ),
        link="notion",
        illustration="workspace-name",
    ),
    _OPEN_CONNECTION,
    SHOW_AND_COPY,
)

REFRESH: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP(
            "Guide",
            "Only if this very token was turned down, or strangers saw it: click {refresh}.",
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Every tool that uses this connection stops until you update it. "
            "So paste the copied token first: the wizard tells you if it is the one that was "
            "turned down. Older pages call the button {refresh_before}.",
        ),
        illustration="refresh",
        careful=True,
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "After that, copy the new token: {show}, then {copy}."),
        QT_TRANSLATE_NOOP("Guide", "At the end you see the tools that need it."),
    ),
)

MAY_DO_TOO_LITTLE: Final = frozenset({Code.CAPABILITY_MISSING, Code.CANNOT_READ_CONTENT})

LET_IT_DO_MORE: Final = (
    _OPEN_CONNECTION,
    TICK_CAPABILITIES,
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Come back and check the same token again."),
        QT_TRANSLATE_NOOP("Guide", "The token stays as it is, and nothing changes in your tools."),
    ),
)

NOT_IN_THE_LIST: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Is it the wrong workspace?"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Look at the name at the top left in Notion. "
            "If it is not the right one, change it there and open the list again.",
        ),
        link="notion",
        illustration="workspace-name",
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Is your browser signed in with another account?"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Click the name at the top left: the e-mail address stands there. "
            "The list shows what that account has.",
        ),
        link="notion",
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Are you not an owner of this workspace?"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Only owners see its connections. "
            "Answer No to the question about the owner: a message to send is ready there.",
        ),
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "None of these? Then it was deleted: make a new one."),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Click “{create_connection}”, give it a name, choose the workspace in the dropdown and "
            "tick “{read_content}”, also “{update_content}” and “{insert_content}” if your tool "
            "writes. It begins without pages: under “{content_access}”, tick the page that holds "
            "your databases.",
        ),
        link="connections",
        illustration="new-connection",
    ),
)
"""Why a connection may not be in the list, in the order to look; a new one only at the end."""
