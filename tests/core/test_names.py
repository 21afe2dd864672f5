import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.names import visible


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Orders", "Orders"),
        ("  two\r\nlines\u2028here ", "two lines here"),
        ("\x1b[2Jred\x9b31m", "[2Jred31m"),
        ("invoice\u202excod.exe\u2069", "invoicexcod.exe"),
        ("half \ud83d pair", "half pair"),
        ("\u200b\ufeff\u2060", ""),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("\U0001f469\u200d\U0001f52c", "\U0001f469\u200d\U0001f52c"),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_only_what_can_be_seen_is_left_of_a_name(name, shown):
    assert visible(name) == shown


@given(st.text())
def test_what_is_seen_of_a_name_is_all_there_is_to_see(name):
    assert visible(visible(name)) == visible(name)
