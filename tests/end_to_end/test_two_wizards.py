"""Two wizards at once, over one keyring and one profile file."""

from tests.support.stand_in import NEW_TOKEN, OLD_TOKEN
from tests.support.walks import answer, go_to_save, paste_good, replace_saved, save_first

OLD_PROFILE = "northwind-old-order-sync"
NEW_PROFILE = "northwind-studio-order-sync"


def test_a_save_under_way_is_waited_for_and_when_it_is_killed_the_next_one_takes_nothing_away(
    computer, northwind
):
    first = computer.start_wizard(northwind.api_url)
    save_first(first, OLD_TOKEN)
    replace_saved(first, NEW_TOKEN)
    asked = northwind.times_asked("/users/me")
    with northwind.hanging():
        first.press("nav-save")
        northwind.wait_until_asked("/users/me", asked + 1)

    second = computer.start_wizard(northwind.api_url)
    second.wait_for("home-check")
    # The first one's save is no interrupted one.
    assert second.find("home-save-finish") is None
    replace_saved(second, NEW_TOKEN)
    second.press("nav-save")
    second.wait_for_code("6 0 4 4")
    assert computer.kept(OLD_PROFILE) == OLD_TOKEN
    first.kill()
    second.wait_for_code("6 0 0 2")
    assert computer.kept(OLD_PROFILE) == NEW_TOKEN
    assert computer.kept(f"{OLD_PROFILE}/before") == OLD_TOKEN


def test_what_two_wizards_save_at_the_same_time_is_all_kept(computer, northwind):
    windows = [computer.start_wizard(northwind.api_url) for _ in range(2)]
    for window, token in zip(windows, (NEW_TOKEN, OLD_TOKEN), strict=True):
        answer(window, "make")
        paste_good(window, token)
        go_to_save(window)
    for window in windows:
        window.press("nav-save")
    for window in windows:
        window.wait_for_code("6 0 0 2")
    assert computer.kept(NEW_PROFILE) == NEW_TOKEN
    assert computer.kept(OLD_PROFILE) == OLD_TOKEN
    third = computer.start_wizard(northwind.api_url)
    third.wait_for_text("Northwind Studio – Order sync")
    third.wait_for_text("Northwind (old) – Order sync")
