import subprocess
import sys
from types import SimpleNamespace

import pytest
import requests

from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.practice.scenarios import SCENARIOS
from notion_wizard.practice.stage import stage


class UnreachedNotion:
    """Stands for the real adapter, which practice must not know."""


def test_without_a_slug_all_is_well():
    with stage() as opened:
        assert opened.scenario.slug == "databases-found"
        assert opened.profiles.load().profiles == ()


def test_an_unknown_slug_is_wrong_use_and_is_not_told_again():
    with pytest.raises(Problem) as raised, stage("ntn_something"):
        pass
    assert raised.value.code is Code.WRONG_USE
    assert not raised.value.diagnosis.facts
    assert raised.value.__context__ is None


def test_a_saved_token_is_on_home_and_in_the_keychain():
    with stage("token-switched-off") as opened:
        book = opened.profiles.load()
        (profile,) = book.profiles
        kept = opened.keychain.read(profile.id)
    assert kept == Secret(opened.scenario.token)
    assert kept.fingerprint(book.fingerprint_key) == profile.fingerprint
    assert book.sighting(profile.fingerprint).worked_at == profile.last_worked
    assert profile.databases == 37


def test_after_a_move_the_earlier_workspace_is_known_by_another_token():
    with stage("still-old-workspace") as opened:
        book = opened.profiles.load()
    (profile,) = book.profiles
    assert profile.identity.workspace == "Northwind (old)"
    pasted = Secret(opened.scenario.paste).fingerprint(book.fingerprint_key)
    assert book.sighting(pasted) is None


def test_a_token_refused_before_is_remembered_and_not_saved():
    with stage("refused-before") as opened:
        book = opened.profiles.load()
    assert book.profiles == ()
    pasted = Secret(opened.scenario.paste).fingerprint(book.fingerprint_key)
    assert book.sighting(pasted).refused_at


def test_a_save_that_was_cut_off_is_in_the_journal_with_both_tokens_kept():
    with stage("save-interrupted") as opened:
        book = opened.profiles.load()
        (profile,) = book.profiles
        earlier, newer = (
            opened.keychain.read(place) for place in (profile.id, f"{profile.id}/newer")
        )
    assert newer == Secret(opened.scenario.token)
    assert newer.fingerprint(book.fingerprint_key) == book.pending.profile.fingerprint
    assert earlier.fingerprint(book.fingerprint_key) == profile.fingerprint
    assert book.pending.replaces is True


def test_a_token_that_is_gone_is_on_home_and_not_in_the_keychain():
    with stage("entry-gone") as opened:
        (profile,) = opened.profiles.load().profiles
        assert opened.keychain.read(profile.id) is None


def test_an_earlier_token_is_named_by_the_list_and_not_in_the_keychain():
    with stage("nothing-to-undo") as opened:
        (profile,) = opened.profiles.load().profiles
        assert profile.earlier
        assert opened.keychain.read(profile.id) is not None
        assert opened.keychain.read(f"{profile.id}/before") is None


@pytest.mark.parametrize(
    "slug",
    [
        *("no-keychain", "keychain-locked", "keychain-refused", "keychain-not-safe"),
        *("keychain-full", "keychain-trouble"),
    ],
)
def test_a_faulty_keychain_of_the_story_raises_its_code(slug):
    with stage(slug) as opened, pytest.raises(Problem) as raised:
        opened.keychain.write("practice", Secret("a made-up token"))
    assert raised.value.code.slug == slug


@pytest.mark.parametrize(
    "slug", [scenario.slug for scenario in SCENARIOS.values() if scenario.fault is not None]
)
def test_a_fault_of_the_way_comes_out_of_every_call(slug):
    token, cancel = Secret("a made-up token"), Cancel()
    with stage(slug) as opened:
        notion = opened.wrap(UnreachedNotion())
    for call in (
        lambda: notion.reach(cancel),
        lambda: notion.identify(token, cancel),
        lambda: notion.may_read_content(token, cancel=cancel),
        lambda: notion.may_read_comments(token, cancel),
        lambda: notion.may_read_users(token, cancel),
        lambda: notion.search(token, None, cancel),
        lambda: notion.page_titles(token, None, cancel),
        lambda: notion.find(token, "an id", cancel),
    ):
        with pytest.raises(Problem) as raised:
            call()
        assert raised.value.code.slug == slug
        assert raised.value.diagnosis.facts == opened.scenario.fault_facts


def test_a_keychain_that_was_refused_once_opens_at_the_second_question():
    with stage("keychain-refused") as opened:
        with pytest.raises(Problem):
            opened.keychain.read("practice")
        opened.keychain.write("practice", Secret("a made-up token"))
        assert opened.keychain.read("practice") == Secret("a made-up token")


def test_a_way_that_can_be_mended_is_open_when_it_is_tried_again():
    given, _asked = notion_that(lambda *arguments: arguments)
    with stage("tls-not-trusted") as opened:
        notion = opened.wrap(given)
    for call in (notion.reach, notion.identify):
        with pytest.raises(Problem):
            call("a token")
    assert notion.reach("a token") == ("a token",)
    assert notion.identify("a token") == ("a token",)


def notion_that(answer):
    """A Notion whose every call does the same."""
    asked = [name for name in vars(Notion) if not name.startswith("_")]
    return SimpleNamespace(**dict.fromkeys(asked, answer)), asked


def test_a_way_answers_as_the_given_one():
    given, asked = notion_that(lambda *arguments: arguments)
    with stage() as opened:
        notion = opened.wrap(given)
    for name in asked:
        assert getattr(notion, name)("a token") == ("a token",)


def test_an_inspected_way_is_told():
    given, _asked = notion_that(lambda *_arguments: None)
    with stage("inspected-but-trusted") as opened:
        notion = opened.wrap(given)
    told = notion.inspection(Cancel())
    assert told.code is Code.INSPECTED_BUT_TRUSTED
    assert told.facts["issuer"] == "Northwind Office Gateway"


def test_what_goes_wrong_at_the_practice_server_names_notion():
    def fail(*_arguments):
        raise Problem(Code.NOTION_TROUBLE, host="127.0.0.1", port=40123, status=500)

    given, asked = notion_that(fail)
    with stage() as opened:
        notion = opened.wrap(given)
    for name in set(asked) - {"inspection"}:
        with pytest.raises(Problem) as raised:
            getattr(notion, name)(Cancel())
        facts = {"host": "api.notion.com", "port": 443, "status": 500}
        assert raised.value.diagnosis.facts == facts


def test_a_problem_that_names_no_place_stays_as_it_is():
    problem = Problem(Code.CANCELLED)

    def fail(*_arguments):
        raise problem

    given, _asked = notion_that(fail)
    with stage() as opened, pytest.raises(Problem) as raised:
        opened.wrap(given).reach(Cancel())
    assert raised.value is problem


def test_the_address_answers_as_long_as_the_stage_stands(client):
    with stage() as opened:
        assert client(opened.api_url, opened.scenario.token).get("/users/me").ok
    with pytest.raises(requests.ConnectionError):
        client(opened.api_url, opened.scenario.token).get("/users/me")


def test_two_stages_share_nothing():
    with stage() as one, stage() as other:
        one.keychain.write("practice", Secret("a made-up token"))
        assert other.keychain.read("practice") is None
        assert one.api_url != other.api_url


def test_naming_the_scenarios_starts_and_imports_no_server():
    program = (
        "import sys, notion_wizard.practice.stage as s; "
        "print([n for n in ('http.server', 'requests', 'PySide6', 'keyring', "
        "'notion_wizard.adapters', 'notion_wizard.gui') if n in sys.modules])"
    )
    ran = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def test_practice_is_no_program_of_its_own():
    ran = subprocess.run(
        [sys.executable, "-m", "notion_wizard.practice", "offline"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode != 0
