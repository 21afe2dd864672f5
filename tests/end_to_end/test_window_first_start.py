"""From the two questions to a tool that works, with a damaged paste on the way."""

from tests.support.stand_in import NEW_TOKEN

PROFILE = "northwind-studio-order-sync"


def test_a_token_gets_from_the_clipboard_into_the_keyring_and_the_tool(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    window.press("tool-make")
    assert not window.wait_for("nav-back").is_enabled
    window.press("nav-next")

    window.write("paste-field", f"  {NEW_TOKEN[:-4]}\n")
    window.wait_for_code("1 2 1 6")
    window.wait_for_words("paste-receipt", "46 characters, begins ntn_")
    assert not window.wait_for("nav-next").is_enabled

    window.write("paste-field", f"  {NEW_TOKEN}\n")
    window.wait_for_code("3 0 0 9")
    window.wait_for_words("paste-receipt", f"50 characters, begins ntn_, ends {NEW_TOKEN[-4:]}")
    window.wait_for_text("2 spaces removed")
    window.wait_for_text("1 line break removed")
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
