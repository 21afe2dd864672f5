"""The text of a file, read so that writing it again gives the very same bytes."""

import codecs
from dataclasses import dataclass, field
from typing import Final

_WIDE: Final = (
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BYTE_BY_BYTE: Final = "latin-1"


@dataclass(frozen=True, slots=True)
class FileText:
    """A text, the mark in front of it and how its characters are written."""

    text: str = field(repr=False)
    mark: bytes = b""
    codec: str = _BYTE_BY_BYTE

    def with_text(self, text: str) -> bytes:
        """Return the file with another text in the place of this one."""
        return self.mark + text.encode(self.codec, "surrogatepass")


def file_text(data: bytes) -> FileText | None:
    """Return the text of a file; None for one that holds no text.

    A token is ASCII, which UTF-8 and the older codes all write alike: so they need not be told
    apart, and each byte counts as one character. UTF-16 is known by its mark.
    """
    for mark, codec in _WIDE:
        # The mark of UTF-32 begins with that of UTF-16.
        if data.startswith(mark) and not data.startswith(codecs.BOM_UTF32_LE):
            return _wide_text(data, mark, codec)
    if b"\0" in data:
        return None
    return FileText(data.decode(_BYTE_BY_BYTE))


def _wide_text(data: bytes, mark: bytes, codec: str) -> FileText | None:
    try:
        text = data[len(mark) :].decode(codec, "surrogatepass")
    except UnicodeDecodeError:
        return None
    return FileText(text, mark, codec)
