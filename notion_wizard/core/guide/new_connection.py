"""How to make a connection: in the new workspace after a move, the first one, or one more."""

from typing import Final

from notion_wizard.core.guide.existing import SHOW_AND_COPY, TICK_CAPABILITIES
from notion_wizard.core.guide.step import GuideStep
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_CREATE: Final = QT_TRANSLATE_NOOP(
    "Guide", "Open your list of connections and click “{create_connection}”."
)

# Tokens come last, so that nothing else needs the clipboard before the wizard gets it.
_TICK_THE_PARENT_PAGE: Final = QT_TRANSLATE_NOOP(
    "Guide",
    "On the “{content_access}” tab, click “{edit_access}” "
    "and tick the page that holds your databases.",
)

AFTER_A_MOVE: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Open Notion and look at the name at the top left."),
        QT_TRANSLATE_NOOP(
            "Guide",
            "It must be your new workspace. "
            "If it is the old one, click the name and choose the new one.",
        ),
        link="notion",
        illustration="workspace-name",
    ),
    GuideStep(
        _CREATE,
        QT_TRANSLATE_NOOP(
            "Guide",
            "Tokens do not move along: the new workspace needs a connection of its own, under "
            "{build}, {internal_connections}. Is there one for your tool already? Then open that "
            "and go on with the tick at {capabilities}.",
        ),
        link="connections",
        illustration="create-connection",
    ),
    GuideStep(
        QT_TRANSLATE_NOOP(
            "Guide", "Give it a name, and choose your new workspace in the dropdown."
        ),
        QT_TRANSLATE_NOOP("Guide", "Look twice: the old workspace may be chosen at first."),
        illustration="new-connection",
    ),
    TICK_CAPABILITIES,
    GuideStep(
        _TICK_THE_PARENT_PAGE,
        QT_TRANSLATE_NOOP(
            "Guide",
            "Once is enough: all pages inside it follow. "
            "You can also open the page, click {menu}, {connections}, “{add_connection}”. "
            "Databases that were copied are new to your tool, so it must pick them again; that "
            "comes at the end.",
        ),
        illustration="parent-page",
    ),
    SHOW_AND_COPY,
)

ONE_MORE: Final = (
    GuideStep(
        _CREATE,
        QT_TRANSLATE_NOOP(
            "Guide",
            "The button is under {build}, {internal_connections}. Connections used to be called "
            "{integrations_before}, and the button “{create_connection_before}”.",
        ),
        link="connections",
        illustration="create-connection",
    ),
    GuideStep(
        QT_TRANSLATE_NOOP(
            "Guide", "Give it the name of your tool, and choose the workspace in the dropdown."
        ),
        QT_TRANSLATE_NOOP("Guide", "Look twice: another workspace may be chosen at first."),
        illustration="new-connection",
    ),
    TICK_CAPABILITIES,
    GuideStep(
        _TICK_THE_PARENT_PAGE,
        QT_TRANSLATE_NOOP(
            "Guide",
            "Once is enough: all pages inside it follow. "
            "You can also open the page, click {menu}, {connections}, “{add_connection}”.",
        ),
        illustration="parent-page",
    ),
    SHOW_AND_COPY,
)
"""A connection in the place of one that was deleted."""

FIRST: Final = (
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Open Notion and look at the name at the top left."),
        QT_TRANSLATE_NOOP(
            "Guide",
            "It must be the workspace with the databases that your tool needs. "
            "If it is another one, click the name and choose the right one.",
        ),
        link="notion",
        illustration="workspace-name",
    ),
    *ONE_MORE,
)
