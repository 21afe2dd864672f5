"""Texts that a person reads, marked for translation where they stand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Text:
    """A marked English text. `{name}` is filled from facts, `%n` from the fact `n`.

    In English `(s)` behind a word stands for the plural: "%n space(s) removed".

    Quotes belong to the text, as "“{workspace}”", since each language has its own. When a fact
    is missing its fallback stands there without them: "that workspace". At the beginning of a
    sentence the fallback gets its capital by itself.

    A form says how a fact is shown: `{when}` is "10:42" or "November 3", `{when:at}` "at 10:42" or
    "on November 3", `{position:at}` "at place 17", `{seconds:duration}` "4 minutes", `{port:plain}`
    a number without grouping, `{file:plain}` a name that is not shortened.
    """

    context: str
    source: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a sentence, with facts of its own: "a long dash"."""

    text: Text
    facts: "Facts" = field(default_factory=dict[str, "Fact"])


Fact = str | int | datetime | Phrase
"""What may be filled into a text: a name, a number, a moment (shown in the reader's way), or a part
of the sentence that is translated by itself."""

Facts = Mapping[str, Fact]


def QT_TRANSLATE_NOOP(  # noqa: N802 - lupdate finds marked texts by this name
    context: str,
    source: str,
    _disambiguation: str = "",
    _n: int | None = None,
) -> Text:
    """Mark a text for translation; `wording` translates it when it is shown.

    A text that counts is written with both extra arguments, `("Ctx", "%n page(s)", "", 3)`:
    lupdate then knows it has plural forms.
    """
    return Text(context, source)
