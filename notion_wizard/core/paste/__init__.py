"""The paste doctor: what a pasted text is, what was wrong with it, and what of that is repaired.

Its patterns are made when the first text comes: the window opens sooner without them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from notion_wizard.core.paste.result import Kind, Paste

__all__ = ["Kind", "Paste", "analyse"]


def analyse(text: str) -> "Paste":
    """Analyse a pasted text: see `doctor`."""
    from notion_wizard.core.paste import doctor  # noqa: PLC0415 - see above

    return doctor.analyse(text)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    from notion_wizard.core.paste import result  # noqa: PLC0415 - see above

    return getattr(result, name)
