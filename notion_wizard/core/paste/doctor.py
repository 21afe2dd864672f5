"""The paste doctor's way through a text: nothing, whole tokens, else whatever it is instead."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.characters import BLANKS, INVISIBLE, View, view_of
from notion_wizard.core.paste.findings import paste_of, repairs_of
from notion_wizard.core.paste.result import Paste
from notion_wizard.core.paste.surroundings import edges
from notion_wizard.core.paste.tokenless import paste_without_token
from notion_wizard.core.paste.whole import Place, whole_tokens
from notion_wizard.core.paste.wrong_things import (
    client_secret_in,
    is_example,
    link_in,
    names_verification,
)
from notion_wizard.core.secret import Secret
from notion_wizard.core.token import OLDER

# A whole token is found anywhere; for everything else the beginning of a long text tells enough.
_LOOKED_AT: Final = 65_536


def analyse(text: str) -> Paste:
    """Say what a pasted text is. Total on any text, in time linear in its length."""
    view = view_of(text)
    if view.is_blank:
        return paste_of("", (Diagnosis(Code.NOTHING_PASTED),), Counter())
    places = _worth_testing(whole_tokens(view), view.plain)
    tokens = tuple(dict.fromkeys(place.token for place in places))
    match tokens:
        case ():
            return paste_without_token(view.part(0, _LOOKED_AT))
        case (_,):
            return _one_token(view, places)
        case _:
            return _several_tokens(view, tokens)


def _worth_testing(places: Sequence[Place], plain: str) -> Sequence[Place]:
    """Leave out client secrets, and examples where something better stands beside them."""
    if not places:
        return places
    client_secret = client_secret_in(plain)
    own = [place for place in places if place.token != client_secret]
    return [place for place in own if not is_example(place.token)] or own


def _one_token(view: View, places: Sequence[Place]) -> Paste:
    first = places[0]
    repairs = repairs_of(view, first.start, first.body, first.end)
    if len(places) > 1:
        repairs = _repairs_of_copies(view, places)
    tail = first.shape.tail_of(first.token)
    advice: tuple[Diagnosis, ...] = ()
    if is_example(first.token):
        advice = (Diagnosis(Code.EXAMPLE_TOKEN),)
    elif tail.islower() or tail.isupper():
        advice = (Diagnosis(Code.CAPITALS_LOST),)
    paste = paste_of(first.token, advice, repairs, token=first.token)
    return replace(
        paste,
        link=link_in(view.plain),
        is_verification=first.shape is OLDER and names_verification(view.plain),
    )


def _repairs_of_copies(view: View, places: Sequence[Place]) -> Counter[Code]:
    """Count what stands before the first and behind the last, and how many there are."""
    first, last = places[0], places[-1]
    before = repairs_of(view.part(0, first.end), first.start, first.body, first.end)
    rest = view.part(last.start, len(view.plain))
    behind = repairs_of(rest, 0, last.body - last.start, last.end - last.start)
    return before | behind | Counter({Code.PASTED_TWICE: len(places)})


def _several_tokens(view: View, tokens: Sequence[str]) -> Paste:
    repairs = edges(view) + Counter({Code.INVISIBLE_CHARACTER: view.plain.count(INVISIBLE)})
    problems = (Diagnosis(Code.TWO_TOKENS, {"n": len(tokens)}),)
    paste = paste_of(view.plain.strip(BLANKS), problems, repairs)
    candidates = tuple(Secret(token) for token in tokens)
    return replace(paste, link=link_in(view.plain), candidates=candidates)
