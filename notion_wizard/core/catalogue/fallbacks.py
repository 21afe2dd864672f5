"""What stands in a text where a fact is not known."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

FALLBACKS: Final[Mapping[str, Text]] = {
    "backup": QT_TRANSLATE_NOOP("Fallbacks", "a backup copy"),
    "capability": QT_TRANSLATE_NOOP("Fallbacks", "a capability"),
    "character": QT_TRANSLATE_NOOP("Fallbacks", "a stray character"),
    "code": QT_TRANSLATE_NOOP("Fallbacks", "not known"),
    "connection": QT_TRANSLATE_NOOP("Fallbacks", "your connection"),
    "earlier_workspace": QT_TRANSLATE_NOOP("Fallbacks", "another one"),
    "ends": QT_TRANSLATE_NOOP("Fallbacks", "the letters shown"),
    "file": QT_TRANSLATE_NOOP("Fallbacks", "the file"),
    "host": QT_TRANSLATE_NOOP("Fallbacks", "Notion’s address"),
    "issuer": QT_TRANSLATE_NOOP("Fallbacks", "an unknown issuer"),
    "keychain": QT_TRANSLATE_NOOP("Fallbacks", "this computer’s keychain"),
    "kind": QT_TRANSLATE_NOOP("Fallbacks", "kind unknown"),
    "line": QT_TRANSLATE_NOOP("Fallbacks", "not known"),
    "link": QT_TRANSLATE_NOOP("Fallbacks", "that link"),
    "n": QT_TRANSLATE_NOOP("Fallbacks", "some"),
    "name": QT_TRANSLATE_NOOP("Fallbacks", "your token"),
    "place": QT_TRANSLATE_NOOP("Fallbacks", "place unknown"),
    "port": QT_TRANSLATE_NOOP("Fallbacks", "not known"),
    "position": QT_TRANSLATE_NOOP("Fallbacks", "unknown"),
    "position:at": QT_TRANSLATE_NOOP("Fallbacks", "somewhere inside"),
    "proxy": QT_TRANSLATE_NOOP("Fallbacks", "a proxy"),
    "seconds": QT_TRANSLATE_NOOP("Fallbacks", "a few"),
    "seconds:duration": QT_TRANSLATE_NOOP("Fallbacks", "a little while"),
    "service": QT_TRANSLATE_NOOP("Fallbacks", "another service"),
    "title": QT_TRANSLATE_NOOP("Fallbacks", "that database"),
    "tool": QT_TRANSLATE_NOOP("Fallbacks", "your tool"),
    "variable": QT_TRANSLATE_NOOP("Fallbacks", "the variable"),
    "when": QT_TRANSLATE_NOOP("Fallbacks", "recently"),
    "when:at": QT_TRANSLATE_NOOP("Fallbacks", "earlier"),
    "workspace": QT_TRANSLATE_NOOP("Fallbacks", "that workspace"),
}
"""By the fact's name, or by name and form (`when:at`) where that form reads otherwise."""
