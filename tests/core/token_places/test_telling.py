"""What a person reads about variables and files with tokens."""

import pytest

from notion_wizard.core.events import old_token_named, situation_chosen, variables_seen
from notion_wizard.core.model import Sighting, Situation
from notion_wizard.core.token_places.model import (
    FolderSearch,
    FoundFile,
    Scope,
    SeenToken,
    Setting,
    Variable,
)
from notion_wizard.core.token_places.telling import (
    files_with_old,
    looked_at_told,
    old_tokens_in,
    search_told,
    token_told,
    unknown_token_in,
    variable_told,
)
from notion_wizard.wording import Wording
from tests.core.builders import (
    NOON,
    OLDER_TOKEN,
    OTHER_CONNECTION,
    OTHER_TOKEN,
    TOKEN,
    book_of,
    checked,
    fingerprint_of,
)

NEW, OLD, ANOTHERS = (fingerprint_of(one) for one in (TOKEN, OTHER_TOKEN, OLDER_TOKEN))
UNKNOWN = "0123456789abcdef"
SESSION = checked(
    book_of(
        sightings=(
            Sighting(OLD, refused_at=NOON),
            Sighting(ANOTHERS, worked_at=NOON, identity=OTHER_CONNECTION),
        )
    )
)
SAY = Wording("en").say
HERE = "on this computer"
IN_TERMINALS = "in every new window of the terminal"
WINS = "Programs take it before any file, so put the new token there too."
NOWHERE = "The wizard cannot see where it is set."


def said(told):
    return " ".join(SAY(one.text, one.facts) for one in told)


def seen(fingerprint, line=3):
    return SeenToken(line, fingerprint, "ntn_…k3QZ")


def variable(fingerprint, *settings, now=True):
    return Variable("NOTION_TOKEN", fingerprint and seen(fingerprint), settings, now)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (
            variable(OLD, Setting("~/.bashrc", 12)),
            (
                f"NOTION_TOKEN {HERE} still holds the old token (ntn_…k3QZ). "
                f"It is set in “~/.bashrc”, line 12. {WINS}"
            ),
        ),
        (variable(NEW), f"NOTION_TOKEN {HERE} has the new token already. {NOWHERE}"),
        (
            variable(ANOTHERS, Setting(scope=Scope.ACCOUNT)),
            (
                f"NOTION_TOKEN {HERE} holds the token of another connection, “Stock sync” "
                "(ntn_…k3QZ). It is set in the environment variables of your Windows account. "
                f"{WINS}"
            ),
        ),
        (
            variable(UNKNOWN, Setting(scope=Scope.COMPUTER)),
            (
                f"NOTION_TOKEN {HERE} holds a Notion token that the wizard does not know "
                "(ntn_…k3QZ). "
                f"It is set in Windows’ environment variables for everyone here. {WINS}"
            ),
        ),
        (
            variable(None),
            (
                "NOTION_TOKEN is set on this computer, but there is no whole Notion token in it. "
                f"{NOWHERE} {WINS}"
            ),
        ),
        (
            variable(OLD, Setting("/etc/environment", 1_200), now=False),
            (
                f"NOTION_TOKEN still gets the old token (ntn_…k3QZ) {IN_TERMINALS}. "
                f"It is set in “/etc/environment”, line 1200. {WINS}"
            ),
        ),
        (
            variable(NEW, Setting("~/.zshrc", 2), now=False),
            f"NOTION_TOKEN gets the new token {IN_TERMINALS}. It is set in “~/.zshrc”, line 2.",
        ),
    ],
)
def test_a_variable_is_told_with_what_it_holds_where_and_why_it_matters(found, text):
    assert said(variable_told(found, variables_seen(SESSION, (found,)))) == text


def test_what_is_put_right_already_needs_only_a_new_window():
    stale, right = variable(OLD), variable(NEW, Setting("~/.zshrc", 2), now=False)
    told = said(variable_told(stale, variables_seen(SESSION, (stale, right))))
    assert told.startswith("What is open now still has another NOTION_TOKEN: close")


def test_of_many_places_a_few_are_told():
    many = variable(OLD, *(Setting(f"/etc/profile.d/{n}.sh", 1) for n in range(9)))
    assert said(variable_told(many, SESSION)).count("It is set in") == 3


def found(*fingerprints):
    return FoundFile("/home/a/.env", tuple(map(seen, fingerprints)), b"")


@pytest.mark.parametrize(
    ("fingerprint", "text"),
    [
        (OLD, "Line 3: the old token, ntn_…k3QZ"),
        (NEW, "Line 3: the new token"),
        (ANOTHERS, "Line 3: the token of another connection, ntn_…k3QZ"),
        (UNKNOWN, "Line 3: a token that the wizard does not know, ntn_…k3QZ"),
    ],
)
def test_a_token_in_a_file_is_told_with_its_line_and_masked(fingerprint, text):
    assert said([token_told(seen(fingerprint), SESSION)]) == text


def test_only_the_old_token_is_to_be_replaced_and_the_person_may_say_that_it_is_one():
    file = found(OLD, NEW, ANOTHERS, UNKNOWN)
    assert old_tokens_in(file, SESSION) == {OLD}
    assert unknown_token_in(file, SESSION).fingerprint == UNKNOWN
    named = old_token_named(SESSION, UNKNOWN)
    assert old_tokens_in(file, named) == {OLD, UNKNOWN}
    assert unknown_token_in(file, named) is None


@pytest.mark.parametrize(
    ("search", "text"),
    [
        (
            FolderSearch(looked_at=1_234, is_complete=True),
            "No file there holds the old token. Looked at 1,234 files.",
        ),
        (
            FolderSearch((found(OLD), found(UNKNOWN), found(NEW)), 3, is_complete=True),
            (
                "2 files there may still hold the old token. The new token stands in 1 file. "
                "Looked at 3 files."
            ),
        ),
        (
            FolderSearch((found(ANOTHERS), found(ANOTHERS, NEW)), 9, 2, 1),
            (
                "No file there holds the old token. "
                "The token of another connection stands in 2 files; the wizard leaves that alone. "
                "2 files or folders could not be read. Too large to look at: 1 file. "
                "Looked at 9 files. You stopped it: the rest of the folder was not looked at."
            ),
        ),
    ],
)
def test_what_came_of_a_look_through_a_folder_is_counted(search, text):
    assert said(search_told(search, SESSION)) == text


def test_before_a_first_connection_no_token_is_called_the_old_one():
    first = situation_chosen(SESSION, Situation.FIRST)
    nothing = FolderSearch(looked_at=1_234, is_complete=True)
    assert said(search_told(nothing, first)) == (
        "No file there holds another Notion token. Looked at 1,234 files."
    )
    several = FolderSearch((found(UNKNOWN), found(OLD)), 2, is_complete=True)
    assert said(search_told(several, first)) == (
        "2 files there may hold another Notion token. Looked at 2 files."
    )
    assert said([token_told(seen(OLD), first)]) == "Line 3: the token to be replaced, ntn_…k3QZ"


def test_what_was_replaced_counts_as_such():
    first, other = found(OLD), FoundFile("/home/a/b.env", (seen(OLD),), b"")
    search = FolderSearch((first, other), 2, is_complete=True).with_file(found(NEW))
    assert said(search_told(search, SESSION)) == (
        "1 file there may still hold the old token. The new token stands in 1 file. "
        "Looked at 2 files."
    )


def test_only_files_that_may_hold_the_old_token_are_shown():
    files = (found(OLD), found(NEW), found(ANOTHERS, UNKNOWN), found(ANOTHERS))
    assert files_with_old(FolderSearch(files), SESSION) == (files[0], files[2])


def test_how_far_a_look_has_come_is_a_number_of_files():
    assert said([looked_at_told(1)]) == "Looked at 1 file."
