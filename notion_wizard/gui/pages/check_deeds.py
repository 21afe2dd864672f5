"""What can be done about a diagnosis on screen 3: on the card, under More, beside it."""

from notion_wizard.core import offers
from notion_wizard.core.catalogue.entry import Deed, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import testable
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.note_for_it import concerns_it, may_concern_it
from notion_wizard.core.session import Session


def may_try_again(diagnosis: Diagnosis) -> bool:
    """Tell whether asking once more can bring something else."""
    return offers.may_try_again(diagnosis.code, diagnosis.entry)


def another_paste_helps(diagnosis: Diagnosis | None) -> bool:
    """Tell whether the token is what to look at: not where nothing is known of it, or it works."""
    if diagnosis is None:
        return True
    is_open = diagnosis.severity is Severity.UNDECIDED
    return not is_open and diagnosis.code not in offers.SWITCHED_ON_IN_NOTION


def deeds_on_card(diagnosis: Diagnosis, session: Session) -> tuple[Deed | None, ...]:
    """Return the card's own deed first, and what else applies here."""
    link = session.paste.link if session.paste else None
    keeps = link is not None and all(check.link != link for check in session.links)
    has_part = session.paste is not None and session.paste.part is not None
    return (
        None if _stands_elsewhere(diagnosis) else diagnosis.entry.deed,
        Deed.GET_TOKEN if offers.is_turned_down(diagnosis.code) else None,
        Deed.KEEP_LINK if keeps else None,
        Deed.USE_TOKEN_PART if has_part and diagnosis.code is Code.TOO_LONG else None,
        Deed.COPY_NOTE if concerns_it(diagnosis) else None,
    )


def _stands_elsewhere(diagnosis: Diagnosis) -> bool:
    # Where nothing came yet, nothing is pasted "again": the button beside the field says Paste.
    return diagnosis.entry.deed is Deed.KEEP_LINK or diagnosis.code is Code.NOTHING_PASTED


def deeds_under_more(diagnosis: Diagnosis, session: Session) -> tuple[Deed, ...]:
    """Return what only some people want."""
    can_be_sent = session.token is not None and not testable(session)
    may_be_webhooks = any(one.code is Code.MAYBE_WEBHOOK_SECRET for one in diagnosis.causes)
    is_said = diagnosis.code is Code.MAYBE_WEBHOOK_SECRET
    return (
        *((Deed.TEST_ANYWAY,) if can_be_sent else ()),
        *((Deed.CAME_WITH_WEBHOOK,) if may_be_webhooks and not is_said else ()),
        *((Deed.COPY_NOTE,) if may_concern_it(diagnosis) else ()),
    )


def found_beside(diagnosis: Diagnosis, session: Session) -> tuple[Diagnosis, ...]:
    """Return what was found in the paste beside what the card tells, problems first."""
    found = session.paste.findings if session.paste else ()
    others = (one for one in found if one.code is not diagnosis.code)
    return tuple(sorted(others, key=lambda one: not one.stops))
