"""What assistive technology is told of the window's own accord: a screen reader says it aloud."""

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


def test_a_page_is_busy_as_long_as_it_waits(computer):
    window = computer.start_wizard(None, "--practice", "keychain-waiting")
    answer(window, "n8n")
    window.press("practice-paste")
    window.wait_for_code("3 0 0 9")
    window.press("nav-next")
    window.wait_for_code("5 0 0 4")
    window.press("nav-next")
    window.press("nav-save")
    window.wait_until_busy(is_busy=True)
    window.wait_for("page-tools")
    window.wait_until_busy(is_busy=False)
