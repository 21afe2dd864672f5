"""From the two questions to a tool that works."""

from tests.support.stand_in import NEW_TOKEN
from tests.support.walks import answer, go_to_save, paste_good, save

PROFILE = "northwind-studio-order-sync"


def test_a_damaged_paste_is_explained_and_repaired(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")

    window.write("paste-field", f"  {NEW_TOKEN[:-4]}\n")
    window.wait_for_code("1 2 1 6")
    window.wait_for_words("paste-receipt", "46 characters, begins ntn_")
    window.wait_for_text("50 would be right")
    assert not window.wait_for("nav-next").is_enabled
    assert northwind.times_asked("/users/me") == 1, "only whether Notion is there"

    window.write("paste-field", f"  {NEW_TOKEN}\n")
    window.wait_for_code("3 0 0 9")
    window.wait_for_words("paste-receipt", f"50 characters, begins ntn_, ends {NEW_TOKEN[-4:]}")
    window.wait_for_text("2 spaces removed")
    window.wait_for_text("1 line break removed")
    assert window.wait_for("paste-field").text == "●" * 50
    assert window.wait_for("nav-next").is_enabled


def test_a_token_gets_into_the_keyring_and_the_way_ends_at_a_working_tool(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    assert not window.wait_for("nav-next").is_enabled
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    window.press("nav-next")
    window.wait_for_words("databases-count", "37 databases found")
    window.press("nav-next")
    window.press("nav-save")

    window.wait_for("page-tools")
    window.wait_for_code("6 0 0 2")
    assert computer.kept(PROFILE) == NEW_TOKEN
    window.press("tools-works")
    window.wait_for_words("done-number", "6 0 0 2")
    window.press("nav-finish")
    assert window.wait_for_end() == 0


def test_every_screen_and_every_verdict_is_announced(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    save(window)
    announced = " ".join(computer.technology.announcements)
    for words in (
        "Paste and check",
        "Notion accepts this token",
        "Databases this token can reach",
        "reaches 37 databases",
        "Saved on this computer and tested",
    ):
        assert words in announced


def test_going_on_without_saving_leaves_the_keyring_empty_and_copies_from_memory(
    computer, northwind
):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "n8n")
    paste_good(window, NEW_TOKEN)
    go_to_save(window)
    window.press("save-skip")
    window.press("tools-copy")
    window.wait_for_words("tools-copy-status", "Copied")
    assert computer.clipboard() == NEW_TOKEN
    assert computer.kept(PROFILE) is None

    window.press("nav-cancel")
    assert window.wait_for_end() == 0
    assert computer.clipboard() == ""


def test_the_report_tells_the_code_and_nothing_of_the_token(computer, northwind):
    northwind.becomes(tokens={})
    window = computer.start_wizard(northwind.api_url)
    answer(window, "script")
    window.write("paste-field", NEW_TOKEN)
    window.wait_for_code("3 0 1 4")
    window.press("support-report")
    window.wait_for_words("report-text", "NW-3014")
    assert NEW_TOKEN[15:40] not in window.wait_for("report-text").text
