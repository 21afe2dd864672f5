"""The way to the token for someone who does not own the workspace: ask who does."""

from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.guide.existing import MAY_DO_TOO_LITTLE
from notion_wizard.core.guide.step import GuideStep
from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

OWNER_QUESTION: Final = QT_TRANSLATE_NOOP(
    "Guide", "Only a workspace owner can see or make it. Are you one?"
)

FIND_AN_OWNER: Final = GuideStep(
    QT_TRANSLATE_NOOP("Guide", "Find out who owns the workspace."),
    QT_TRANSLATE_NOOP(
        "Guide",
        "In Notion click the name at the top left, then {settings}, then {people}, "
        "and look for “{workspace_owner}”.",
    ),
    link="notion",
    illustration="people",
)

ASK_THE_OWNER: Final = (
    FIND_AN_OWNER,
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Send that person the message below."),
        QT_TRANSLATE_NOOP("Guide", "It says what to do, and how to do no harm."),
    ),
    GuideStep(
        QT_TRANSLATE_NOOP("Guide", "Come back when you have the answer."),
        QT_TRANSLATE_NOOP("Guide", "You can close the wizard: it remembers where you were."),
    ),
)

_COPY_FOR_NAMED_TOOL: Final = QT_TRANSLATE_NOOP(
    "Guide",
    "Hello,\n\n"
    "{tool} needs the token of its Notion connection again, and only a workspace owner can "
    "see it. Could you help?\n\n"
    "1. Open Notion: the name at the top left must be our workspace.\n"
    "2. Open {address:plain} and click the connection that {tool} uses.\n"
    "3. On the {configuration} tab, click {show}, then {copy}.\n\n"
    "Please do not click {refresh}: every tool that uses this connection would stop. If the "
    "connection is not there, tell me before you make a new one.\n\n"
    "It is best if you paste the token into {tool} yourself. If that does not work, share it "
    "with me in a password manager, not by mail or chat.\n\n"
    "Thank you!",
)

_COPY: Final = QT_TRANSLATE_NOOP(
    "Guide",
    "Hello,\n\n"
    "Our tool needs the token of its Notion connection again, and only a workspace owner can "
    "see it. Could you help?\n\n"
    "1. Open Notion: the name at the top left must be our workspace.\n"
    "2. Open {address:plain} and click the connection that our tool uses.\n"
    "3. On the {configuration} tab, click {show}, then {copy}.\n\n"
    "Please do not click {refresh}: every tool that uses this connection would stop. If the "
    "connection is not there, tell me before you make a new one.\n\n"
    "It is best if you paste the token into the tool yourself. If that does not work, share "
    "it with me in a password manager, not by mail or chat.\n\n"
    "Thank you!",
)

_MOVED_FOR_NAMED_TOOL: Final = QT_TRANSLATE_NOOP(
    "Guide",
    "Hello,\n\n"
    "We moved to another Notion workspace, and {tool} needs a connection there. Only a "
    "workspace owner can make one. Could you help?\n\n"
    "1. Open Notion: the name at the top left must be our new workspace.\n"
    "2. Open {address:plain} and click “{create_connection}”.\n"
    "3. Give it a name, and choose our new workspace in the dropdown.\n"
    "4. Under {capabilities}, tick “{read_content}”. Only if {tool} also writes into Notion, "
    "tick “{update_content}” and “{insert_content}” too. Then save.\n"
    "5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds "
    "our databases.\n"
    "6. On the {configuration} tab, click {show}, then {copy}.\n\n"
    "Is there a connection for it already? Then open that one and begin with step 4. Please "
    "do not click {refresh}: every tool that uses it would stop.\n\n"
    "It is best if you paste the token into {tool} yourself. If that does not work, share it "
    "with me in a password manager, not by mail or chat.\n\n"
    "Thank you!",
)

_MOVED: Final = QT_TRANSLATE_NOOP(
    "Guide",
    "Hello,\n\n"
    "We moved to another Notion workspace, and our tool needs a connection there. Only a "
    "workspace owner can make one. Could you help?\n\n"
    "1. Open Notion: the name at the top left must be our new workspace.\n"
    "2. Open {address:plain} and click “{create_connection}”.\n"
    "3. Give it a name, and choose our new workspace in the dropdown.\n"
    "4. Under {capabilities}, tick “{read_content}”. Only if our tool also writes into "
    "Notion, tick “{update_content}” and “{insert_content}” too. Then save.\n"
    "5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds "
    "our databases.\n"
    "6. On the {configuration} tab, click {show}, then {copy}.\n\n"
    "Is there a connection for it already? Then open that one and begin with step 4. Please "
    "do not click {refresh}: every tool that uses it would stop.\n\n"
    "It is best if you paste the token into the tool yourself. If that does not work, share "
    "it with me in a password manager, not by mail or chat.\n\n"
    "Thank you!",
)

_FIRST_FOR_NAMED_TOOL: Final = QT_TRANSLATE_NOOP(
    "Guide",
    "Hello,\n\n"
    "{tool} needs a connection in our Notion workspace, and only a workspace owner can make "
    "one. Could you help?\n\n"
    "1. Open Notion: the name at the top left must be our workspace.\n"
    "2. Open {address:plain} and click “{create_connection}”.\n"
    "3. Give it a name, and choose our workspace in the dropdown.\n"
    "4. Under {capabilities}, tick “{read_content}”. Only if {tool} also writes into Notion, "
    "tick “{update_content}” and “{insert_content}” too. Then save.\n"
    "5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds "
    "our databases.\n"
    "6. On the {configuration} tab, click {show}, then {copy}.\n\n"
    "Is there a connection for it already? Then open that one and begin with step 4. Please "
    "do not click {refresh}: every tool that uses it would stop.\n\n"
    "It is best if you paste the token into {tool} yourself. If that does not work, share it "
    "with me in a password manager, not by mail or chat.\n\n"
    "Thank you!",
)

_FIRST: Final = QT_TRANSLATE_NOOP(
    "Guide",
    "Hello,\n\n"
    "Our tool needs a connection in our Notion workspace, and only a workspace owner can "
    "make one. Could you help?\n\n"
    "1. Open Notion: the name at the top left must be our workspace.\n"
    "2. Open {address:plain} and click “{create_connection}”.\n"
    "3. Give it a name, and choose our workspace in the dropdown.\n"
    "4. Under {capabilities}, tick “{read_content}”. Only if our tool also writes into "
    "Notion, tick “{update_content}” and “{insert_content}” too. Then save.\n"
    "5. On the “{content_access}” tab, click “{edit_access}” and tick the page that holds "
    "our databases.\n"
    "6. On the {configuration} tab, click {show}, then {copy}.\n\n"
    "Is there a connection for it already? Then open that one and begin with step 4. Please "
    "do not click {refresh}: every tool that uses it would stop.\n\n"
    "It is best if you paste the token into the tool yourself. If that does not work, share "
    "it with me in a password manager, not by mail or chat.\n\n"
    "Thank you!",
)

_LET_IT_DO_MORE: Final = QT_TRANSLATE_NOOP(
    "Guide",
    "Hello,\n\n"
    "Our Notion connection may do too little, and only a workspace owner can change that. Could "
    "you help?\n\n"
    "1. Open {address:plain} and click the connection.\n"
    "2. Under {capabilities}, tick “{read_content}”, and save. If our tool writes into Notion, "
    "tick “{update_content}” and “{insert_content}” too.\n\n"
    "Please do not click {refresh}: the token stays as it is.\n\n"
    "Thank you!",
)

_NAMED: Final = frozenset({Tool.ZAPIER, Tool.MAKE, Tool.N8N})

_NEW_CONNECTION: Final = {
    Situation.MOVED: (_MOVED_FOR_NAMED_TOOL, _MOVED),
    Situation.FIRST: (_FIRST_FOR_NAMED_TOOL, _FIRST),
}


def owner_message(
    tool: Tool | None,
    situation: Situation = Situation.REFUSED,
    *,
    reason: Code | None = None,
) -> Text:
    """Return the message for the workspace owner, ready to send.

    Besides Notion's words it takes the facts `tool` (the tool's name) and `address` (that of
    the connections).
    """
    if reason in MAY_DO_TOO_LITTLE:
        return _LET_IT_DO_MORE
    named, unnamed = _NEW_CONNECTION.get(situation, (_COPY_FOR_NAMED_TOOL, _COPY))
    return named if tool in _NAMED else unnamed
