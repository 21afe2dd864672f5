"""Whether someone who asks about a message says that they moved to another workspace."""

import re
from typing import Final

_WORKSPACE: Final = (
    r"(?:notion[- ])?(?:workspace|account|teamspace|arbeitsbereich|konto|espace(?: de travail)?"
    r"|compte|espacio(?: de trabajo)?|cuenta|espaco(?: de trabalho)?|conta)"
)
_NEW: Final = (
    r"(?:new|another|different|other|neue[nrs]?|andere[nrs]?|nouve(?:l|au|lle)|autre|nuev[oa]|otr[oa]"
    r"|nov[oa]|outr[oa])"
)
_HAVE: Final = r"(?<!not )(?<!n't )\b"

_MOVED: Final = re.compile(
    "|".join(
        (
            (
                rf"{_HAVE}(?:moved|migrated|switched|changed) (?:[\w' ]{{1,40}} )?"
                rf"(?:to|into) (?:\w{{1,8}} )?{_NEW} {_WORKSPACE}\b"
            ),
            (
                rf"{_HAVE}(?:changed|switched) (?:our |my |the )?(?:notion[- ])?workspaces?\b"
                r"(?! (?:name|icon|settings|owner|plan)\b)"
            ),
            rf"\b{_WORKSPACE} (?:\w{{2,6}} )?(?:umgezogen|gewechselt)\b",
            (
                r"\b(?:umgezogen\b[^.!?]{0,30}"
                rf"|gewechselt (?:in|zu|auf)(?: \w{{1,8}})?(?: {_NEW})?) {_WORKSPACE}\b"
            ),
            (
                r"\b(?:demenage|migre|change|(?:sommes|suis|est) passes?)\b.{0,12}"
                r"(?:\b(?:de|vers|dans|pour|a) |\bd'(?=e))(?:\w{1,8} )?"
                rf"(?:{_NEW} )?{_WORKSPACE}\b"
            ),
            (
                r"\b(?:mudamos|mudei|mudado|migramos|migrei|migrado|trocamos|troquei|cambiamos|cambiado"
                r"|cambie|trasladamos|trasladado)(?: (?:todo|tudo))?"
                r" (?:de|a|para|al)(?: (?:un|una|um|uma|el|la|o|nuestr[oa]))?"
                rf"(?: {_NEW})? {_WORKSPACE}\b"
            ),
        )
    )
)


def tells_of_a_move(plain: str) -> bool:
    """Tell whether a folded message speaks of a move, in English or a language beside it."""
    return bool(_MOVED.search(plain))
