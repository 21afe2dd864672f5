"""Puts the new token in the place of others, and changes nothing else of the file."""

import re
from collections.abc import Collection
from functools import cache

from notion_wizard.core.secret import Secret
from notion_wizard.core.token_places.file_text import file_text
from notion_wizard.core.token_places.finding import fingerprint_at, spots_in


def with_new_token(
    data: bytes, fingerprints: Collection[str], new: Secret, key: bytes
) -> bytes | None:
    """Return the file with the new token wherever one of these tokens stands.

    Every other byte stays: the file's code, its mark, its line ends. None if none of them stands
    there, or if the new token could not stand in a file as it is, without a sign of a language
    around it.
    """
    read = file_text(data)
    put = new.reveal()
    if read is None or not _can_stand_anywhere().fullmatch(put):
        return None
    parts: list[str] = []
    end = 0
    for spot in spots_in(read.text):
        if fingerprint_at(read.text, spot, key) in fingerprints:
            parts += (read.text[end : spot.start], put)
            end = spot.end
    return read.with_text("".join((*parts, read.text[end:]))) if parts else None


@cache
def _can_stand_anywhere() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9_-]+")
