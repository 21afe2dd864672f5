"""What the person chose for this program and its saved tokens: edits of the book."""

from dataclasses import replace

from notion_wizard.core.misplaced import without_misplaced_tokens
from notion_wizard.core.model import Book
from notion_wizard.core.names import visible


def language_chosen(book: Book, language: str) -> Book:
    """The language in which the program speaks from now on."""
    return replace(book, preferences=replace(book.preferences, language=language))


def computer_described(book: Book, *, keeps_no_tokens: bool) -> Book:
    """Whether the computer belongs to someone who helps others: then it keeps no tokens."""
    return replace(book, preferences=replace(book.preferences, keeps_no_tokens=keeps_no_tokens))


def profile_renamed(book: Book, profile_id: str, name: str) -> Book:
    """A saved token has another name, if any of that can be seen; its entry keeps its own."""
    clean = without_misplaced_tokens(visible(name))
    profile = book.profile(profile_id)
    return book.with_profile(replace(profile, name=clean or profile.name)) if profile else book
