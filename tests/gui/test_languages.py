"""Every screen in every language that there is: no word is cut, at the usual size and at 200 %."""

import pytest

from notion_wizard.wording import Wording, offered_languages
from tests.support.cut_texts import cut_in
from tests.support.every_screen import visit_every_screen


@pytest.mark.long
@pytest.mark.parametrize(("factor", "size"), [(1, (980, 660)), (2, (800, 600))])
@pytest.mark.parametrize("language", offered_languages())
def test_no_word_is_cut_on_any_screen(open_in, language, factor, size):
    person = open_in(Wording(language), factor, size)
    cut = []
    visit_every_screen(
        person,
        lambda name, window: cut.extend(f"{name}: {one}" for one in cut_in(window, person)),
    )
    assert not cut, "\n".join(cut)
