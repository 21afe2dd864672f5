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
        "It may also be called “{installation_access_token}”, on older pages "
        "“{access_token_before}”. Do not click {refresh} here: it can stop other tools.",
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

_COPY_THE_NEW_ONE: Final = GuideStep(
    QT_TRANSLATE_NOOP("Guide", "After that, copy the new token: {show}, then {copy}."),
    QT_TRANSLATE_NOOP(
        "Guide",
        "The connection most often keeps its pages. Some tools may go on with the old token for "
        "a few days, so change them all: the last screen has a list to tick.",
    ),
)

REFRESH: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP(
            "Guide",
            "Only if Notion shows this very token, the one that was turned down: click {refresh}.",
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Every tool that uses this connection stops until you update it. "
            "If Notion shows another token than the one you pasted, copy that one, and leave "
            "{refresh} alone. Older pages call the button {refresh_before}.",
        ),
        illustration="refresh",
        careful=True,
    ),
    _COPY_THE_NEW_ONE,
)

AFTER_A_LEAK: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Open the connection, and click {refresh} next to its token."),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Every tool that uses this connection stops until you update it. "
            "Older pages call the button {refresh_before}.",
        ),
        illustration="refresh",
        careful=True,
    ),
    _COPY_THE_NEW_ONE,
)
"""For a token that works, and that somebody saw who should not: it must work no more."""

MAY_DO_TOO_LITTLE: Final = frozenset({Code.CAPABILITY_MISSING, Code.CANNOT_READ_CONTENT})

LET_IT_DO_MORE: Final = (
    _OPEN_CONNECTION,
    TICK_CAPABILITIES,
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Come back and check the same token again."),
        QT_TRANSLATE_NOOP("Guide", "The token stays as it is, and nothing changes in your tools."),
    ),
)
