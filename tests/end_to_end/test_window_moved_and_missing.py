"""After a move the workspace is what matters; with a missing database the sharing is."""

from dataclasses import replace

from notion_wizard.practice.workspaces import (
    LATECOMER_ID,
    ORDERS_ID,
    latecomer,
    link_to,
    studio,
)
from tests.support.stand_in import NEW_TOKEN, OLD_TOKEN
from tests.support.walks import answer, paste_good, save_first


def test_after_a_move_the_old_workspace_is_the_alarm_and_the_new_one_good_news(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    window.press("nav-next")
    answer(window, "make", "moved")
    window.press("guide-have")
    window.write("paste-field", OLD_TOKEN)
    window.wait_for_code("3 2 3 3")
    window.wait_for_text("Is “Northwind (old)” the right workspace?")
    assert not window.wait_for("nav-next").is_enabled
    window.press("workspace-no")
    window.wait_for("page-guide")

    window.press("guide-have")
    window.write("paste-field", NEW_TOKEN)
    window.wait_for_code("3 2 0 6")
    window.press("nav-next")
    window.wait_for("page-databases")


def test_after_a_move_with_no_workspace_known_the_person_is_asked(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "n8n", "moved")
    window.press("guide-have")
    window.write("paste-field", NEW_TOKEN)
    window.wait_for_text("Is “Northwind Studio” your new workspace?")
    assert not window.wait_for("nav-next").is_enabled
    window.press("workspace-yes")
    window.wait_for_code("3 2 0 6")
    window.press("nav-next")
    window.wait_for("page-databases")


def test_a_missing_database_needs_no_token_and_may_be_checked_with_one(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make", "missing")
    window.wait_for_text("Share the database")
    assert window.find("guide-owner-yes") is None
    window.press("guide-check")
    paste_good(window, NEW_TOKEN)
    window.press("nav-next")
    window.write("databases-link", link_to(ORDERS_ID))
    window.press("databases-link-check")
    window.wait_for_code("5 1 0 3")
    window.press("nav-next")
    window.wait_for_text("Now in Make")


def test_with_a_saved_token_a_missing_database_is_watched_for_until_it_is_shared(
    computer, northwind
):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, NEW_TOKEN)
    window.press("home-missing")
    window.write("databases-link", link_to(LATECOMER_ID))
    window.press("databases-link-check")
    window.wait_for_code("5 1 1 6")
    window.wait_for("databases-watch-stop")
    shared = replace(latecomer()[0], shared_from_look=1)
    northwind.becomes(databases=lambda: (shared, *studio()))
    window.wait_for_code("5 1 8 8")
    window.wait_for_words("databases-count", "38 databases found")
