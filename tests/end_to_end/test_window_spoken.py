"""What a field tells assistive technology of its own accord: a screen reader says it aloud."""

from notion_wizard.practice.scenarios import SCENARIOS
from tests.support.walks import answer

TOKEN = SCENARIOS["databases-found"].token


def test_a_pasted_token_is_told_as_dots_until_it_is_shown(computer):
    window = computer.start_wizard(None, "--practice")
    answer(window, "make")
    window.press("practice-paste")
    window.wait_for_code("3 0 0 9")
    told = computer.technology.texts_told
    assert "\u25cf" * len(TOKEN) in told
    assert not any(TOKEN[:8] in text for text in told)
    window.press("paste-show")
    window.wait_for_words("paste-field", TOKEN)
    assert any(TOKEN in text for text in told), "it is heard by who asked for it"
    window.press("paste-show")
    window.wait_for_words("paste-field", "\u25cf" * len(TOKEN))
