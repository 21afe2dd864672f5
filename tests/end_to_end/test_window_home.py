"""The second start: what Home knows, and how each path goes on from there."""

import os
from pathlib import Path

import pytest

from notion_wizard.core.codes import Code
from tests.support.stand_in import NEW_TOKEN
from tests.support.walks import answer, save_first


def close(window):
    window.press("nav-cancel")
    assert window.wait_for_end() == 0


@pytest.mark.parametrize("damage", [b"", b"no JSON", b'{"schema": "notion-wizard/pro', None])
def test_a_list_that_cannot_be_read_is_set_aside_and_told_at_the_start(computer, northwind, damage):
    folder = Path(os.environ["XDG_DATA_HOME"], "notion-wizard")
    folder.mkdir(parents=True)
    file = folder / "profiles.json"
    if damage is None:
        file.mkdir()
    else:
        file.write_bytes(damage)
    window = computer.start_wizard(northwind.api_url)
    window.wait_for("trouble")
    window.wait_for_text("The list of saved tokens is damaged")
    aside = folder / "profiles-unreadable-1.json"
    window.wait_for_text(str(aside))
    assert aside.is_dir() if damage is None else aside.read_bytes() == damage
    window.press("trouble-close")
    window.press("support-report")
    window.press("report-copy")
    window.wait_for_text("Copied")
    told = f"Screen 1 · What happened  {Code.PROFILES_UNREADABLE.label}"
    assert told in computer.clipboard()
    window.press("report-close")
    answer(window, "make")


def test_a_saved_token_is_one_click_from_its_verdict_and_unasked_until_then(computer, northwind):
    first = computer.start_wizard(northwind.api_url)
    save_first(first, NEW_TOKEN)
    close(first)

    with computer.questions_to_keyring() as questions:
        second = computer.start_wizard(northwind.api_url)
        second.wait_for_text("Northwind Studio – Order sync")
        second.wait_for_text("37 databases.")
        assert questions() == []
        second.press("home-check")
        second.wait_for_code("3 0 0 9")
        assert questions()
    second.press("nav-next")
    second.wait_for_code("5 0 0 4")
    second.press("nav-next")
    second.wait_for("page-done")


def test_zapier_needs_no_token_and_home_keeps_what_is_left_for_later(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "zapier")
    window.wait_for("page-tools")
    window.wait_for_code("3 4 6 3")
    window.press("nav-next")
    window.wait_for_words("done-number", "3 4 6 3")
    window.press("nav-finish")
    assert window.wait_for_end() == 0

    window = computer.start_wizard(northwind.api_url)
    window.wait_for_text("Still to be tested: Zapier")
    window.press("home-tool")
    window.press("tools-works")
    window.press("done-home")
    window.wait_for("page-situation")


def test_who_waits_for_the_owner_goes_on_where_the_path_was_left(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make", "moved")
    window.wait_for("page-guide")
    assert not window.wait_for("nav-next").is_enabled
    window.press("guide-owner-no")
    window.wait_for_words("guide-message", "Make")
    window.press("nav-next")
    window.wait_for_text("Waiting for the workspace owner")
    close(window)

    window = computer.start_wizard(northwind.api_url)
    window.press("home-paste")
    window.write("paste-field", NEW_TOKEN)
    window.wait_for_text("Is “Northwind Studio” your new workspace?")
    window.press("workspace-yes")
    window.press("nav-next")
    window.press("nav-next")
    window.press("nav-save")
    window.wait_for_code("6 0 0 2")
    window.wait_for_text("Put it in Make")


def test_a_refused_token_leads_to_the_guide_and_back_keeps_everything(computer, northwind):
    northwind.becomes(tokens={})
    window = computer.start_wizard(northwind.api_url)
    answer(window, "script")
    window.write("paste-field", f"  {NEW_TOKEN}")
    window.wait_for_code("3 0 1 4")
    assert not window.wait_for("nav-next").is_enabled
    window.wait_for_text("Get the token, still to come")
    window.press("diagnosis-deed", "Get the token")
    window.wait_for("page-guide")
    window.wait_for_code("3 0 1 4")

    window.press("nav-back")
    window.wait_for("page-check")
    window.wait_for_words("paste-receipt", "50 characters")
    window.wait_for_code("3 0 1 4")
    window.write("paste-field", f"  {NEW_TOKEN}")
    window.wait_for_code("1 5 2 3")
    window.press("nav-back")
    assert window.wait_for("tool-script").is_checked
    assert window.wait_for("situation-refused").is_checked


def test_who_does_not_wait_any_more_is_asked_everything_anew(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make", "first")
    window.press("guide-owner-no")
    window.press("nav-next")
    window.press("home-forget")
    window.press("nav-next")
    window.wait_for("page-situation")
    assert not window.wait_for("tool-make").is_checked
    answer(window, "make", "first")
    window.wait_for("page-guide")
    assert not window.wait_for("guide-owner-no").is_checked
    window.press("guide-owner-no")
    window.wait_for("guide-message")
