"""The support handbook: every code and all directions on one page that needs nothing else."""

from notion_wizard.wording import Wording


def handbook(wording: Wording) -> str:
    """Return the handbook as one HTML page, in the wording's language. It loads nothing."""
    from notion_wizard.wording.handbook.page import page  # noqa: PLC0415 - large: when asked for

    return page(wording)
