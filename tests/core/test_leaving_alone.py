"""A token that nobody used for long leaves the session; what was done with it stays."""

from dataclasses import replace

from notion_wizard.core.events import link_given, listing_wanted_again, token_left_alone, token_read
from notion_wizard.core.flow import Job, due_jobs
from notion_wizard.core.session import Origin, Step
from tests.core.builders import (
    TOKEN,
    book_of,
    checked,
    profile_of,
    session_of,
    with_listing,
    with_save,
    with_yes,
)


def test_a_token_that_was_not_saved_takes_its_answers_along():
    alone = token_left_alone(checked())
    assert alone.token is None
    assert alone.answer is None
    assert alone.paste is None


def test_of_a_saved_one_everything_but_the_token_stays():
    kept = with_save(with_listing(checked(), "Orders"))
    alone = token_left_alone(kept)
    assert alone.token is None
    assert alone.saved == kept.saved
    assert alone.listing == kept.listing
    assert set(due_jobs(alone)) <= {Job.REACH}


def test_a_saved_one_is_read_again_only_when_there_is_something_to_ask():
    profile = profile_of()
    begun = session_of(
        book_of(profile),
        origin=Origin.CHECK_SAVED,
        profile=profile,
        trail=(Step.HOME, Step.CHECK, Step.DATABASES),
    )
    listed = with_listing(with_yes(token_read(begun, TOKEN)), "Orders")
    alone = token_left_alone(listed)
    assert Job.READ_SAVED not in due_jobs(alone)
    assert Job.READ_SAVED in due_jobs(link_given(alone, "https://notion.so/x"))
    assert Job.READ_SAVED in due_jobs(replace(alone, listing=None))


def test_one_that_was_saved_on_this_path_is_read_again_and_all_that_is_known_stays():
    kept = with_save(with_listing(checked(), "Orders"))
    saved = replace(kept.saved, fingerprint=TOKEN.fingerprint(kept.book.fingerprint_key))
    alone = token_left_alone(replace(kept, saved=saved))
    assert Job.READ_SAVED not in due_jobs(alone)
    wanted = listing_wanted_again(alone)
    assert Job.READ_SAVED in due_jobs(wanted)
    again = token_read(wanted, TOKEN)
    assert again == replace(wanted, token=TOKEN)
    assert Job.LIST in due_jobs(again)


def test_another_token_under_its_name_is_tested_anew():
    kept = with_save(with_listing(checked(), "Orders"))
    saved = replace(kept.saved, fingerprint="another")
    wanted = listing_wanted_again(token_left_alone(replace(kept, saved=saved)))
    again = token_read(wanted, TOKEN)
    assert again.answer is None
    assert Job.TEST in due_jobs(again)
