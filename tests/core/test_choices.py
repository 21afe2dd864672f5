from datetime import UTC, datetime

from notion_wizard.core.choices import computer_described, language_chosen, profile_renamed
from notion_wizard.core.model import Book, Identity, Preferences, Profile

AT = datetime(2026, 11, 3, tzinfo=UTC)
PROFILES = tuple(Profile(name.lower(), name, Identity(), "0" * 16, AT) for name in ("One", "Two"))
BOOK = Book(b"key", PROFILES, preferences=Preferences(language="de", keeps_no_tokens=True))


def test_a_chosen_language_leaves_the_other_preferences_as_they_are():
    assert language_chosen(BOOK, "ja").preferences == Preferences("ja", keeps_no_tokens=True)


def test_whose_computer_it_is_leaves_the_other_preferences_as_they_are():
    described = computer_described(BOOK, keeps_no_tokens=False)
    assert described.preferences == Preferences("de", keeps_no_tokens=False)


def test_renaming_changes_the_name_of_this_profile_only_and_keeps_its_entry():
    renamed = profile_renamed(BOOK, "two", "Orders")
    assert [(profile.id, profile.name) for profile in renamed.profiles] == [
        ("one", "One"),
        ("two", "Orders"),
    ]


def test_a_name_that_nobody_can_see_changes_nothing():
    assert profile_renamed(BOOK, "two", "\u200b \u00ad") == BOOK


def test_renaming_what_is_not_there_changes_nothing():
    assert profile_renamed(BOOK, "three", "Orders") == BOOK
