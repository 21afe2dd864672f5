"""A message as it may be shown: as it came, but for the secrets in it."""

from notion_wizard.core.paste.characters import view_of
from notion_wizard.core.paste.tokens.whole import whole_tokens
from notion_wizard.core.scrub import MARK, scrub


def masked(text: str) -> str:
    """Return the message without any token or key; masked again it is the same."""
    view = view_of(text)
    places = whole_tokens(view)
    if not places:
        return scrub(text)
    pieces: list[str] = []
    end = 0
    for place in places:
        pieces += (view.raw[end : place.start], MARK)
        end = place.end
    return scrub("".join((*pieces, view.raw[end:])))
