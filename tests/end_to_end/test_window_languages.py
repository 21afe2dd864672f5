"""The window speaks the language of the system, of --lang, and of who chose another in Help."""

import pytest


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr:en", "Que s’est-il passé"), ("it:pt_PT", "O que aconteceu"), ("xx", "What happened?")],
)
def test_the_systems_language_is_spoken_from_the_first_screen_on(computer, language, words):
    computer.screen |= {"LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "en_US.UTF-8"}
    computer.screen["LANGUAGE"] = language
    window = computer.start_wizard(None, "--practice")
    window.wait_for_text(words)
    window.press("nav-cancel")
    assert window.wait_for_end() == 0


def test_the_command_line_has_the_last_word(computer):
    computer.screen["LANGUAGE"] = "fr"
    window = computer.start_wizard(None, "--practice", "--lang", "ja")
    window.wait_for_text("何がありましたか")
    window.press("nav-cancel")
    assert window.wait_for_end() == 0
