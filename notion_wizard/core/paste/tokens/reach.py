"""Decides how far a token reaches over the joints between its pieces.

A wrapped token and a cut one with a word behind it look alike; what tells them apart is whether
the pieces add up to a token, how they are split, what they look like and how the text goes on.
"""

from collections.abc import Sequence
from typing import Final

from notion_wizard.core.paste.surroundings import is_quote
from notion_wizard.core.paste.tokens.closings import Closing
from notion_wizard.core.paste.tokens.joints import Joint, Piece
from notion_wizard.core.paste.tokens.words import (
    is_mixed,
    is_mixed_word,
    is_word,
    may_begin_sentence,
    reads_like_nothing,
)

# These part a name from its value or two values: only a clear piece goes on behind them.
_STRONG_SEPARATORS: Final = frozenset("&=|")
_LEAST_BEHIND_STRONG: Final = 5
_LEAST_BEHIND_SIGN: Final = 3
_LEAST_ALONE: Final = 3
# How long a mixed piece must be when the text goes on behind it.
_LEAST_BEFORE_WORDS: Final = {None: 0, Joint.LINE: 3, Joint.BLANK: 4, Joint.SIGN: 2}
_LEAST_WHEN_OPEN: Final = 5
# How many digits a last piece may have that has nothing else.
_MOST_DIGITS: Final = {None: 0, Joint.LINE: 2, Joint.BLANK: 1, Joint.SIGN: 2}
_MOST_DIGITS_IF_SPLIT: Final = 3
# How much too long a token gets by a slip; what is longer is another thing.
_MOST_TOO_MUCH: Final = 12
_LONGEST_PREFIX: Final = 7
_FEWEST_EQUAL: Final = 3
_CLEARLY_SPLIT: Final = 5
_FEWEST_WORDS: Final = 2


def belongs_together(pieces: Sequence[Piece]) -> bool:
    """Tell whether pieces that add up to a token are one, and not a cut one and words."""
    first, *apart = pieces
    if not apart:
        # Nothing but the prefix may be in parts.
        return True
    if pieces[-1].closing is Closing.INSIDE or not all(map(_sign_may_stand_inside, apart)):
        return False
    lengths = (*first.parts, *(piece.length for piece in apart))
    return _is_regular(lengths) or _takes_in_no_words(apart)


def _takes_in_no_words(apart: Sequence[Piece]) -> bool:
    """Tell whether the pieces behind the first are none but a token's."""
    clear = max((i for i, piece in enumerate(apart, 1) if _is_clear(piece)), default=0)
    before, behind = apart[: max(clear - 1, 0)], apart[clear:]
    if sum(is_word(piece.text) for piece in before) >= _FEWEST_WORDS:
        return False
    if _goes_on_in_words(apart[-1]):
        return len(behind) <= 1
    if not behind:
        return _may_go_on_behind(apart[-1])
    is_split = clear > 0
    return apart[-1].closing is Closing.CLOSED and not any(
        _is_word_or_number(piece, is_split=is_split) or (not is_split and _may_go_before(piece))
        for piece in behind
    )


def belonging(pieces: Sequence[Piece], right_length: int, digits: int) -> int:
    """Return how many of the pieces belong to a damaged token.

    The first begins with the prefix, or what is left of it; `digits` is how far the part reaches
    in which a token has digits alone.
    """
    exactly = _fitting_exactly(pieces, right_length)
    if exactly:
        return exactly
    certain = _split_regularly(pieces)
    length = sum(piece.length for piece in pieces[:certain])
    is_open = False  # whether what stands behind the certain ones could be anything
    for number, piece in enumerate(pieces[certain:], certain + 1):
        before, length = length, length + piece.length
        is_clear = _is_clear_alone(piece)
        is_of_digits = piece.text.isdigit() and length <= digits
        if (
            before >= right_length
            # What adds up to a token and is none has taken in words.
            or length == right_length
            or length > right_length + _MOST_TOO_MUCH
            or not (is_clear or is_of_digits or _may_be_piece(piece))
        ):
            return certain
        if is_clear:
            certain, is_open = number, False
        elif not is_of_digits and not reads_like_nothing(piece.text):
            is_open = True
    return certain if is_open or pieces[-1].closing is not Closing.CLOSED else len(pieces)


def _fitting_exactly(pieces: Sequence[Piece], right_length: int) -> int:
    """Return how many pieces have the right length, with their stray signs or without; else 0."""
    length = clean = 0
    for number, piece in enumerate(pieces, 1):
        length += piece.length
        clean += piece.length - piece.strays
        if right_length in (length, clean) and belongs_together(pieces[:number]):
            return number
    return 0


def _is_regular(lengths: Sequence[int]) -> bool:
    """Tell whether all pieces but the ends are equally long, as a printed key or a column is."""
    first, *inner, last = lengths
    if not inner:
        return False
    width = inner[0]
    is_even = all(length == width for length in inner) and last <= width
    if len(inner) == 1:
        return is_even and first == width
    # In the first there may be the prefix besides, or a name that is not counted.
    return is_even and first <= width + _LONGEST_PREFIX


def _split_regularly(pieces: Sequence[Piece]) -> int:
    """Return how many pieces are so evenly split that they must belong together; at least 1."""
    if len(pieces) <= _FEWEST_EQUAL:
        return 1
    joint, width = pieces[1].joint, pieces[1].length
    number = 1
    for piece in pieces[1:]:
        if piece.joint is not joint or piece.length != width or piece.closing is Closing.INSIDE:
            break
        number += 1
    if number < _CLEARLY_SPLIT or pieces[0].length > width + _LONGEST_PREFIX:
        return 1
    while number > 1 and _is_open_word(pieces[number - 1]):
        number -= 1
    return number + any(
        _is_last_group(piece, joint, width) for piece in pieces[number : number + 1]
    )


def _is_open_word(piece: Piece) -> bool:
    return piece.closing is not Closing.CLOSED and is_word(piece.text)


def _is_last_group(piece: Piece, joint: Joint | None, width: int) -> bool:
    """Tell the shorter rest that stands behind equal groups."""
    return (
        piece.joint is joint
        and piece.length < width
        and piece.closing is Closing.CLOSED
        and not is_word(piece.text, is_split=True)
    )


def _is_clear(piece: Piece) -> bool:
    """Tell whether it can hardly be anything but a piece of a token."""
    if not is_mixed(piece.text) or "_" in piece.text:
        return False
    return not is_mixed_word(piece.text, words_follow=piece.closing is not Closing.CLOSED)


def _is_clear_alone(piece: Piece) -> bool:
    """Tell the same where the pieces add up to nothing."""
    return (
        len(piece.text) >= _LEAST_ALONE
        and _is_clear(piece)
        and _may_go_on_behind(piece)
        and _sign_may_part(piece)
    )


def _may_go_on_behind(piece: Piece) -> bool:
    """Tell whether a mixed piece can end a token, as the text goes on."""
    least = {
        Closing.CLOSED: 0,
        Closing.WORDS: _LEAST_BEFORE_WORDS[piece.joint],
        Closing.SIGNS: _LEAST_BEFORE_WORDS[piece.joint],
        Closing.OPEN: _LEAST_WHEN_OPEN,
    }
    return piece.closing in least and len(piece.text) >= least[piece.closing]


def _goes_on_in_words(piece: Piece) -> bool:
    """Tell whether more words follow a piece on its line, and it is certainly none of them."""
    if piece.closing is not Closing.WORDS or piece.sign:
        return False
    return piece.text.isascii() and not may_begin_sentence(piece.text)


def _may_go_before(piece: Piece) -> bool:
    """Tell what may be a word before others, though it would be none by itself."""
    return piece.closing is Closing.WORDS and may_begin_sentence(piece.text)


def _is_word_or_number(piece: Piece, *, is_split: bool = False) -> bool:
    if "_" in piece.text or (piece.closing is Closing.OPEN and not _is_clear(piece)):
        return True
    if not piece.text.isascii():
        return not _is_clear(piece)
    if piece.text.isdigit():
        most = _MOST_DIGITS_IF_SPLIT if is_split else _MOST_DIGITS[piece.joint]
        return len(piece.text) > most
    return is_word(piece.text, is_split=is_split) or is_mixed_word(piece.text, is_split=is_split)


def _may_be_piece(piece: Piece) -> bool:
    """Tell what could be a piece though it is not clear; what follows then decides."""
    return piece.closing is not Closing.INSIDE and not piece.sign and not _is_word_or_number(piece)


def _sign_may_stand_inside(piece: Piece) -> bool:
    """Tell whether a sign in front may be a stray one, if all adds up to a token with it."""
    if not piece.sign:
        return True
    if piece.joint is Joint.LINE or is_quote(piece.sign[0]):
        return len(piece.sign) == 1 and _is_clear(piece) and len(piece.text) >= _LEAST_BEHIND_SIGN
    if piece.closing is Closing.OPEN:
        return _is_clear(piece)
    return piece.text.isdigit() or not _is_word_or_number(piece)


def _sign_may_part(piece: Piece) -> bool:
    """Tell whether a clear piece goes on behind a sign, where nothing adds up."""
    if not piece.sign:
        return True
    if piece.joint is Joint.LINE or is_quote(piece.sign[0]):
        return False
    is_strong = not _STRONG_SEPARATORS.isdisjoint(piece.sign)
    return not is_strong or len(piece.text) >= _LEAST_BEHIND_STRONG
