"""What is known of why the person needs a token, or needs more of the one there is."""

from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import answer_diagnosis, paste_diagnosis
from notion_wizard.core.guide.turned_down import is_refused
from notion_wizard.core.session import Session

_SEEN_BEFORE: Final = (Code.REFUSED_BEFORE, Code.SAME_TEXT)


def reason_of(session: Session) -> Code | None:
    """Return the code that brings the person to the guide, if there is one.

    What Notion said of the token counts most, then that this very token was turned down earlier,
    then what the error message on the first screen told, then why the owner was asked. A message
    that a token was refused is no reason: nobody knows whether the tool has the one that Notion
    shows.
    """
    answer = answer_diagnosis(session)
    if answer is not None and answer.stops:
        return answer.code
    told = paste_diagnosis(session)
    if told is not None and told.code in _SEEN_BEFORE and "when" in told.facts:
        return Code.REFUSED_BEFORE
    message = session.reading.diagnosis if session.reading else None
    if message is None or is_refused(message.code):
        return session.asked_for
    return message.code
