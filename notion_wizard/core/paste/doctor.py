"""The paste doctor's way through a text: nothing, whole tokens, else whatever it is instead."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.characters import BLANKS, INVISIBLE, View, view_of
from notion_wizard.core.paste.findings import paste_of, repairs_of
from notion_wizard.core.paste.others.cleaned import cleaned
from notion_wizard.core.paste.others.examples import is_example
from notion_wizard.core.paste.others.links_and_ids import link_in
from notion_wizard.core.paste.others.other_things import things_in
from notion_wizard.core.paste.others.secrets_of_notion import client_secret_in, names_verification
from notion_wizard.core.paste.others.tokenless import paste_without_token
from notion_wizard.core.paste.result import Paste
from notion_wizard.core.paste.surroundings import edges
from notion_wizard.core.paste.tokens.whole import Place, whole_tokens
from notion_wizard.core.secret import Secret
from notion_wizard.core.token import OLDER

# A whole token is found anywhere; for everything else the beginning of a long text tells enough.
_LOOKED_AT: Final = 65_536
_MORE_THAN_EXAMPLES: Final = frozenset(
    {
        Code.DATABASE_LINK,
        Code.BARE_ID,
        Code.REFRESH_TOKEN,
        Code.BROWSER_COOKIE,
        Code.UNFILLED_VARIABLE,
        Code.MASKED_COPY,
        Code.SHORTENED_COPY,
    }
)
# Bytes that no program writes into a text; NUL may come from a text of 16 bits a character.
_CONTROLS: Final = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def analyse(text: str) -> Paste:
    """Say what a pasted text is. Total on any text, in time linear in its length."""
    view = view_of(text)
    if view.is_blank and not _CONTROLS.search(text):
        return paste_of("", (Diagnosis(Code.NOTHING_PASTED),), Counter())
    places = _worth_testing(whole_tokens(view), view)
    tokens = tuple(dict.fromkeys(place.token for place in places))
    match tokens:
        case ():
            return paste_without_token(view.part(0, _LOOKED_AT))
        case (token,) if is_example(token) and _matters_less(view, places):
            return paste_without_token(view.part(0, _LOOKED_AT))
        case (_,):
            paste = _one_token(view, places)
        case _:
            paste = _several_tokens(view, tokens)
    return replace(paste, link=cleaned(_without(view, places)).found_by(link_in))


def _worth_testing(places: Sequence[Place], view: View) -> Sequence[Place]:
    """Leave out client secrets, and examples where something better stands beside them."""
    if not places:
        return places
    client_secret = cleaned(view).found_by(client_secret_in)
    own = [
        place
        for place in places
        if client_secret is None or not place.token.startswith(client_secret)
    ]
    return [place for place in own if not is_example(place.token)] or own


def _matters_less(view: View, places: Sequence[Place]) -> bool:
    """Tell whether something stands beside an example that says more than the example."""
    beside = cleaned(_without(view, places).part(0, _LOOKED_AT))
    return any(thing.code in _MORE_THAN_EXAMPLES for thing in things_in(beside))


def _without(view: View, places: Sequence[Place]) -> View:
    """Return the view with a blank for each token: none is ever taken for a part of a link."""
    raw, plain, end = "", "", 0
    for place in places:
        raw += view.raw[end : place.start] + " "
        plain += view.plain[end : place.start] + " "
        end = place.end
    return View(raw + view.raw[end:], plain + view.plain[end:])


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
    is_verification = first.shape is OLDER and names_verification(view.plain[: first.start])
    return replace(paste, is_verification=is_verification)


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
    return replace(paste, candidates=candidates)
