"""Every screen in every language: no word is cut or covered, at the usual size and at 200 %."""

import pytest

from notion_wizard.wording import Wording, offered_languages
from tests.support.cut_texts import cut_in
from tests.support.every_screen import visit_every_screen
from tests.support.within_reach import overlapping_in, still_wrong


@pytest.mark.long
@pytest.mark.parametrize(("factor", "size"), [(1, (980, 660)), (2, (800, 600))])
@pytest.mark.parametrize("language", offered_languages())
def test_no_word_is_cut_or_covered_on_any_screen(open_in, language, factor, size):
    person = open_in(Wording(language), factor, size)
    unread = []

    def look(name, window):
        covered = still_wrong(person, lambda: overlapping_in(window))
        wrong = (*cut_in(window, person), *covered)
        unread.extend(f"{name}: {one}" for one in wrong)

    visit_every_screen(person, look)
    assert not unread, "\n".join(unread)
