"""The token, wrapped so that nothing shows it by accident."""

from typing import Final, NoReturn

MARK: Final = "[token removed]"
"""Stands where a token was taken out of a text."""

_SHOWN: Final = "Secret(…)"


class Secret:
    """A token that no repr, str, format, pickle or copy gives away; only `reveal` does.

    A test over the syntax tree keeps the list of places that call `reveal`.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the token itself. Call it only where the token leaves this program."""
        return self._text

    def equals(self, other: "Secret") -> bool:
        """Tell whether both hold the same token, in time independent of where they differ."""
        import hmac  # noqa: PLC0415 - it loads a library, and a window that opens compares nothing

        return hmac.compare_digest(self._bytes(), other._bytes())  # noqa: SLF001 - its own class

    def occurs_in(self, text: str) -> bool:
        """Tell whether this token stands anywhere in the text."""
        return self._text in text

    def removed_from(self, text: str, mark: str) -> str:
        """Return the text with each occurrence of this token replaced by the mark."""
        return text.replace(self._text, mark)

    def fingerprint(self, key: bytes) -> str:
        """Return 16 hex digits that recognise this token again, and only for who has the key."""
        import hashlib  # noqa: PLC0415 - as above
        import hmac  # noqa: PLC0415 - as above

        return hmac.new(key, self._bytes(), hashlib.sha256).hexdigest()[:16]

    def _bytes(self) -> bytes:
        # A lone surrogate can come out of a clipboard; it must not raise an error that shows it.
        return self._text.encode("utf-8", "surrogatepass")

    def __bool__(self) -> bool:
        return bool(self._text)

    def __len__(self) -> int:
        return len(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.equals(other)

    def __hash__(self) -> int:
        # One hash for all: a real one would be an unkeyed fingerprint of the token.
        return hash(Secret)

    def __repr__(self) -> str:
        return _SHOWN

    def __str__(self) -> str:
        return _SHOWN

    def __format__(self, _spec: str) -> str:
        return _SHOWN

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("a Secret is neither pickled nor copied")

    def __copy__(self) -> NoReturn:
        raise TypeError("a Secret is neither pickled nor copied")

    def __deepcopy__(self, _memo: object) -> NoReturn:
        raise TypeError("a Secret is neither pickled nor copied")
