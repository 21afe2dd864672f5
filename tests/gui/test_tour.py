from tests.tour import (
    look_for_the_token,
    paste_a_short_token,
    see_the_other_paths,
    walk_to_the_end,
)


def test_the_whole_tour_can_be_walked(practise):
    person = practise("databases-found")
    seen = []
    walk_to_the_end(person, seen.append)
    paste_a_short_token(person)
    look_for_the_token(person, seen.append)
    see_the_other_paths(person, seen.append)
    assert {"1-what-happened", "4-databases", "done", "home"} <= set(seen)
