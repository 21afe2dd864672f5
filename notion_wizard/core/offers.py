"""Which buttons the cards of a code may have, wherever they are shown: the handbook names them."""

from collections.abc import Iterator, Mapping
from typing import Final

from notion_wizard.core.catalogue import ENTRIES, buttons
from notion_wizard.core.catalogue.buttons import LABELS
from notion_wizard.core.catalogue.entry import Deed, Entry, Severity
from notion_wizard.core.catalogue.reasons import Behind
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.note_for_it import concerns_it, may_concern_it
from notion_wizard.core.text import Text
from notion_wizard.core.tool_trouble import POSSIBLE_TROUBLES

SWITCHED_ON_IN_NOTION: Final = frozenset({Code.CANNOT_READ_CONTENT, Code.CAPABILITY_MISSING})
"""What may be another thing a moment later, when somebody has ticked it in Notion."""

_TOLD_BEHIND_A_DEED: Final = (
    Code.SAVED_AND_READ_BACK,
    Code.SAVED_NOT_RETESTED,
    Code.UNDONE,
    Code.NOTHING_TO_UNDO,
    Code.REMOVED,
    Code.SAVE_INTERRUPTED,
)
"""There is nothing that could be tried again."""

_HOLDS_A_TOKEN: Final = (
    *(Code.TRUNCATED_END, Code.TRUNCATED_START, Code.TOO_LONG),
    *(Code.LOOKALIKE_CHARACTER, Code.ODD_CHARACTER, Code.EXAMPLE_TOKEN),
    *(Code.DATABASE_LINK, Code.REFRESH_TOKEN, Code.UNFILLED_VARIABLE, Code.CLIENT_SECRET),
    *(Code.REFUSED_BEFORE, Code.SAME_TEXT),
)
"""Pastes that are not sent by themselves, and hold something that could be."""

_LEAVES_A_LINK: Final = (
    *(Code.MASKED_COPY, Code.SHORTENED_COPY, Code.EXAMPLE_TOKEN, Code.TWO_TOKENS),
    *(Code.DATABASE_LINK, Code.BARE_ID, Code.BROWSER_COOKIE, Code.OTHER_SERVICE_KEY),
    *(Code.UNFILLED_VARIABLE, Code.ORDINARY_TEXT, Code.CLIENT_SECRET, Code.SAME_TEXT),
)
"""Pastes without a token: a link beside one is kept by itself."""

_BESIDE: Final[Mapping[Code, tuple[Text, ...]]] = {
    Code.NOTION_BUSY: (buttons.TRY_AGAIN_NOW, buttons.STOP_WAITING),
    Code.TWO_TOKENS: (buttons.ONE_OF_TWO,),
    Code.STILL_OLD_WORKSPACE: (buttons.NOT_THIS_WORKSPACE, buttons.THIS_WORKSPACE),
    Code.SAVED_AND_READ_BACK: (buttons.UNDO_THE_SAVE,),
    Code.SAVED_NOT_RETESTED: (buttons.UNDO_THE_SAVE,),
    Code.UNDONE: (buttons.BRING_NEWER_BACK,),
    Code.SAVE_INTERRUPTED: (buttons.FINISH_SAVING, buttons.UNDO_SAVING, buttons.PUT_AWAY),
    Code.VARIABLE_WINS: (buttons.LOOK_IN_FOLDER, buttons.REPLACE_IN_FILE),
    Code.FILE_NOT_REPLACED: (
        buttons.REPLACE_IN_FILE,
        buttons.UNDO_IN_FILE,
        buttons.DELETE_COPY,
        buttons.LOOK_IN_FOLDER,
    ),
}
"""Buttons that are no deed of the catalogue and stand on or beside the card."""


def buttons_of(code: Code) -> tuple[Text, ...]:
    """Return what the buttons say that a card of this code may have, or that stand beside it."""
    deeds = (LABELS[deed] for deed in deeds_of(code))
    again = (LABELS[Deed.PASTE_AGAIN],) if _asks_for_another_paste(code) else ()
    return tuple(dict.fromkeys((*again, *deeds, *_BESIDE.get(code, ()))))


def deeds_of(code: Code) -> tuple[Deed, ...]:
    """Return the deeds that a card of this code may offer on some screen, its own first."""
    return tuple(dict.fromkeys(_offered(code, ENTRIES[code])))


def may_try_again(code: Code, entry: Entry) -> bool:
    """Tell whether asking once more can bring something else."""
    helps = entry.deed is Deed.TRY_AGAIN or code // 100 in (2, 6)
    is_open = entry.severity is Severity.UNDECIDED
    return helps or is_open or code in SWITCHED_ON_IN_NOTION


def is_turned_down(code: Code) -> bool:
    """Tell whether Notion has turned the token down: then another one has to be got."""
    return code // 10 == Code.ACCEPTED // 10 and code is not Code.ACCEPTED


def _asks_for_another_paste(code: Code) -> bool:
    """Tell whether the button beside the field of screen 3 is what to click next."""
    is_of_a_token = code // 100 in (1, 3) and ENTRIES[code].severity is Severity.PROBLEM
    return is_of_a_token and code not in SWITCHED_ON_IN_NOTION


def _offered(code: Code, entry: Entry) -> Iterator[Deed]:
    cases = (entry, *entry.variants.values())
    yield from (case.deed for case in cases if case.deed)
    if code in POSSIBLE_TROUBLES and code is not Code.TOOL_STILL_FAILS:
        yield Deed.TRIED_IN_VAIN
    if is_turned_down(code):
        yield Deed.GET_TOKEN
    if Behind.WEBHOOK.value in entry.causes and code is not Code.MAYBE_WEBHOOK_SECRET:
        yield Deed.CAME_WITH_WEBHOOK
    if code is Code.TOO_LONG:
        yield Deed.USE_TOKEN_PART
    if code in _LEAVES_A_LINK:
        yield Deed.KEEP_LINK
    if code in _HOLDS_A_TOKEN:
        yield Deed.TEST_ANYWAY
    if any(may_try_again(code, case) for case in cases) and code not in _TOLD_BEHIND_A_DEED:
        yield Deed.TRY_AGAIN
    told = Diagnosis(code)
    if concerns_it(told) or may_concern_it(told):
        yield Deed.COPY_NOTE
