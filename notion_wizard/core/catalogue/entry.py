"""The shape of a catalogue entry."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from notion_wizard.core.text import Text


class Severity(StrEnum):
    """How much a state matters to the person."""

    FINE = "fine"
    REPAIRED = "repaired"
    ADVICE = "advice"
    PROBLEM = "problem"
    UNDECIDED = "undecided"


class Deed(StrEnum):
    """What a diagnosis' button does; the window knows how, and how it is labelled."""

    PASTE_AGAIN = "paste-again"
    TRY_AGAIN = "try-again"
    GET_TOKEN = "get-token"
    OPEN_CONNECTIONS = "open-connections"
    OPEN_DATABASE = "open-database"
    OPEN_NOTION = "open-notion"
    TYPE_AGAIN = "type-again"
    KEEP_LINK = "keep-link"
    EXPLAIN_MESSAGE = "explain-message"
    TEST_ANYWAY = "test-anyway"
    USE_TOKEN_PART = "use-token-part"
    CAME_WITH_WEBHOOK = "came-with-webhook"
    COPY_NOTE = "copy-note"
    GO_ON_WITHOUT_SAVING = "go-on-without-saving"
    SHOW_VARIABLES = "show-variables"
    TRIED_IN_VAIN = "tried-in-vain"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said about one end state.

    Title: the state in at most eight words. Explanation: at most three sentences, likeliest
    first. Causes: likeliest first, where there are several. Fixes: imperatives. Say: the
    sentence for the phone. Variants: the same state in another light, such as another
    workspace right after a move, which is good news. What is plain is advice with nothing to be
    careful about.
    """

    severity: Severity
    title: Text
    explanation: Text
    fixes: tuple[Text, ...]
    say: Text
    causes: tuple[Text, ...] = ()
    deed: Deed | None = None
    variants: Mapping[str, "Entry"] = field(default_factory=dict[str, "Entry"])
    is_plain: bool = False
