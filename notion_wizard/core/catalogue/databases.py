"""5xx: the databases that a token reaches."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.in_tool import MAYBE
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_OPEN_DATABASE: Final = QT_TRANSLATE_NOOP("Databases", "In Notion, open the database.")
_CLICK_CONNECTIONS: Final = QT_TRANSLATE_NOOP(
    "Databases", "Click ••• at the top right, then Connections (also called integrations)."
)
_ADD_CONNECTION: Final = QT_TRANSLATE_NOOP(
    "Databases", "Click “Add connection”, choose “{connection}” and confirm."
)
_REMOVE_AND_ADD: Final = QT_TRANSLATE_NOOP(
    "Databases", "If it is already listed there, remove it and add it again."
)
_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("Databases", "Click Try again.")
_COPY_LINK: Final = QT_TRANSLATE_NOOP("Databases", "Click •••, then Copy link, and paste it here.")

_NOTHING_SHARED: Final = Entry(
    severity=Severity.ADVICE,
    title=QT_TRANSLATE_NOOP("Databases", "The token works. No databases are shared yet"),
    explanation=QT_TRANSLATE_NOOP(
        "Databases",
        "In Notion open the database, click •••, Connections, and add “{connection}”. "
        "The wizard keeps looking.",
    ),
    fixes=(_OPEN_DATABASE, _CLICK_CONNECTIONS, _ADD_CONNECTION, _REMOVE_AND_ADD),
    say=QT_TRANSLATE_NOOP(
        "Databases",
        "The token is good, it just sees nothing yet; open the database in Notion, click "
        "the three dots, Connections, and add yours.",
    ),
    deed=Deed.OPEN_NOTION,
    variants={
        # On the screen of the tool nobody looks again by itself.
        MAYBE: Entry(
            severity=Severity.ADVICE,
            title=QT_TRANSLATE_NOOP("Databases", "No databases are shared yet"),
            explanation=QT_TRANSLATE_NOOP(
                "Databases",
                "The token is good. "
                "In Notion open the database, click •••, Connections, and add “{connection}”.",
            ),
            fixes=(_OPEN_DATABASE, _CLICK_CONNECTIONS, _ADD_CONNECTION, _REMOVE_AND_ADD),
            say=QT_TRANSLATE_NOOP(
                "Databases",
                "The token is good; share the database with your connection in Notion, then "
                "test the tool again.",
            ),
        )
    },
)

_NOBODY_LOOKS: Final = QT_TRANSLATE_NOOP(
    "Databases",
    "In Notion open the database, click •••, Connections, and add “{connection}”. "
    "Then come back and click Look again.",
)

_LIST: Final[Mapping[Code, Entry]] = {
    Code.DATABASES_FOUND: Entry(
        severity=Severity.FINE,
        title=QT_TRANSLATE_NOOP("Databases", "The token works and reaches %n database(s)", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "This is the whole list that Notion gives. "
            "One that was shared a moment ago can take a while to appear.",
        ),
        fixes=(),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "The token is good and reaches %n database(s); is the one you need among them?",
            "",
            3,
        ),
    ),
    Code.NOTHING_SHARED: replace(
        _NOTHING_SHARED,
        variants={"at-rest": replace(_NOTHING_SHARED, explanation=_NOBODY_LOOKS)},
    ),
    Code.NOTHING_VISIBLE: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "The token works but sees no database"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "A personal token sees what its maker sees, so nothing has to be shared with it. "
            "Most often that person cannot open the database, or it is in another workspace.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP(
                "Databases", "Look whether the token’s maker can open the database in Notion."
            ),
            QT_TRANSLATE_NOOP("Databases", "If not, ask its owner to share it with that person."),
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "The token is good; can the person who made it open that database in Notion?",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.LIST_INCOMPLETE: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "There may be more databases than these"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "Notion did not tell all of them this time. "
            "The token works, and one that is missing here can be checked by its link.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Databases", "Paste the link of the database that you miss."),
            _TRY_AGAIN,
        ),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "Notion did not list everything; paste the link of the database you need.",
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.LIST_INTERRUPTED: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "The list broke off after %n database(s)", "", 3),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "Notion’s answers broke off on the way; what came so far is kept. The token works.",
        ),
        fixes=(
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("Databases", "Paste the link of the database that you miss."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Databases", "The token is good; the list broke off on the way, so look once more."
        ),
        deed=Deed.TRY_AGAIN,
    ),
    Code.CANNOT_READ_CONTENT: Entry(
        severity=Severity.PROBLEM,
        title=QT_TRANSLATE_NOOP("Databases", "The token works but may not read"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "Notion accepts it, but the connection most likely lacks “Read content”. "
            "A workspace owner can switch that on in the connection’s settings.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Databases", "Ask a workspace owner to do this if you are not one."),
            QT_TRANSLATE_NOOP(
                "Databases", "In Notion, open the connection (also called integration)."
            ),
            QT_TRANSLATE_NOOP("Databases", "Under Capabilities, tick “Read content” and save."),
            QT_TRANSLATE_NOOP("Databases", "Come back here and click Try again."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "The token is good; in the connection’s capabilities, Read content has to be ticked.",
        ),
        deed=Deed.OPEN_CONNECTIONS,
    ),
}

_ONE_BY_LINK: Final[Mapping[Code, Entry]] = {
    Code.LINK_REACHABLE: Entry(
        severity=Severity.FINE,
        title=QT_TRANSLATE_NOOP("Databases", "This token reaches “{title}”"),
        explanation=QT_TRANSLATE_NOOP("Databases", "Your tool can reach it with this token too."),
        fixes=(),
        say=QT_TRANSLATE_NOOP(
            "Databases", "The token reaches that database; pick it again in the tool."
        ),
    ),
    Code.LINK_NOT_SHARED_OR_MISSING: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "This token cannot see that database yet"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "Most often it has not been shared with “{connection}”. "
            "Already listed there? Remove it, add it again.",
        ),
        causes=(
            QT_TRANSLATE_NOOP("Databases", "It is not shared with “{connection}”."),
            QT_TRANSLATE_NOOP("Databases", "It belongs to another workspace."),
            QT_TRANSLATE_NOOP("Databases", "It was deleted, or the link is not complete."),
        ),
        fixes=(_OPEN_DATABASE, _CLICK_CONNECTIONS, _ADD_CONNECTION, _REMOVE_AND_ADD),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "The token cannot see that database yet; open it in Notion, click the three dots, "
            "Connections, and add yours.",
        ),
        deed=Deed.OPEN_DATABASE,
    ),
    Code.LINK_IS_PAGE: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "That link leads to a page"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "The token reaches that page. A database may stand on it, with a link of its own.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Databases", "On the page, open the database as a full page."),
            _COPY_LINK,
        ),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "That is the link of a page; open the database itself and copy its link.",
        ),
        deed=Deed.OPEN_DATABASE,
    ),
    Code.LINK_IS_LINKED_VIEW: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "That is a view, not the database itself"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "It shows a database that lives elsewhere, and tools cannot use a view. "
            "The database itself has to be shared.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP(
                "Databases", "Click the arrow beside the view’s name to open the database itself."
            ),
            _COPY_LINK,
        ),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "That is only a view of a database; open the original and copy its link.",
        ),
        deed=Deed.OPEN_DATABASE,
    ),
    Code.LINK_NOT_NOTION: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "That link does not lead to Notion"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "Links to a database begin with app.notion.com, www.notion.so or alike. "
            "Nothing was sent.",
        ),
        fixes=(_OPEN_DATABASE, _COPY_LINK),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "That link is not from Notion; open the database in Notion and copy its link.",
        ),
        deed=Deed.PASTE_AGAIN,
        variants={
            # A name, or other words.
            "no-link": Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Databases", "That is not a link"),
                explanation=QT_TRANSLATE_NOOP(
                    "Databases",
                    "A database is checked by its link: in Notion open it, click •••, then Copy "
                    "link. By its name, look for it in the list. Nothing was sent.",
                ),
                fixes=(
                    _OPEN_DATABASE,
                    _COPY_LINK,
                    QT_TRANSLATE_NOOP("Databases", "Or look for its name in the list."),
                ),
                say=QT_TRANSLATE_NOOP(
                    "Databases",
                    "That is not a link; open the database in Notion and copy its link, or look "
                    "for its name in the list.",
                ),
                deed=Deed.PASTE_AGAIN,
            ),
            "token-here": Entry(
                severity=Severity.ADVICE,
                title=QT_TRANSLATE_NOOP("Databases", "A token does not belong here"),
                explanation=QT_TRANSLATE_NOOP(
                    "Databases",
                    "This field shows what is in it, so the token was taken out at once. "
                    "Here a database is checked by its link. Nothing was sent.",
                ),
                fixes=(
                    QT_TRANSLATE_NOOP(
                        "Databases",
                        "Is it another token? Click Back until the wizard asks for the token, and "
                        "paste it there.",
                    ),
                    _OPEN_DATABASE,
                    _COPY_LINK,
                ),
                say=QT_TRANSLATE_NOOP(
                    "Databases",
                    "That was the token, and the wizard has taken it out; here comes the "
                    "database’s link.",
                ),
                deed=Deed.PASTE_AGAIN,
            ),
        },
    ),
    Code.LINK_WITHOUT_ID: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "That link names no database"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "The long number that names a database is missing or cut. Nothing was sent.",
        ),
        fixes=(_OPEN_DATABASE, _COPY_LINK),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "The link is not complete; open the database in Notion and copy its link again.",
        ),
        deed=Deed.PASTE_AGAIN,
    ),
    Code.LINK_IN_TRASH: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "That database is in Notion’s trash"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases", "The token reaches “{title}”, but someone has put it in the trash."
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Databases", "In Notion, open Trash at the left."),
            QT_TRANSLATE_NOOP("Databases", "Find it there and click Restore."),
            QT_TRANSLATE_NOOP("Databases", "Then click Check once more."),
        ),
        say=QT_TRANSLATE_NOOP(
            "Databases", "That database is in Notion’s trash; restore it from there."
        ),
        deed=Deed.OPEN_DATABASE,
    ),
    Code.LINK_OTHER_WORKSPACE: Entry(
        severity=Severity.ADVICE,
        title=QT_TRANSLATE_NOOP("Databases", "That database may be in another workspace"),
        explanation=QT_TRANSLATE_NOOP(
            "Databases",
            "This token opens only “{workspace}”. "
            "After a move, copied databases have links of their own.",
        ),
        fixes=(
            QT_TRANSLATE_NOOP("Databases", "In Notion, choose “{workspace}” at the top left."),
            _OPEN_DATABASE,
            _COPY_LINK,
        ),
        say=QT_TRANSLATE_NOOP(
            "Databases",
            "That link may belong to the old workspace; open the database in the new one "
            "and copy its link.",
        ),
        deed=Deed.PASTE_AGAIN,
    ),
    Code.DATABASE_APPEARED: Entry(
        severity=Severity.FINE,
        title=QT_TRANSLATE_NOOP("Databases", "The token sees “{title}” now"),
        explanation=QT_TRANSLATE_NOOP("Databases", "Sharing it in Notion has worked."),
        fixes=(),
        say=QT_TRANSLATE_NOOP(
            "Databases", "That worked, the token sees the database now; pick it in the tool."
        ),
    ),
}

ENTRIES: Final[Mapping[Code, Entry]] = {**_LIST, **_ONE_BY_LINK}
"""The entries of 5xx."""
