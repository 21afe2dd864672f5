from pathlib import Path

import pytest

from notion_wizard.cli.arguments import Check, Doctor, Get, Handbook, Window, parse
from notion_wizard.cli.wrong_use import WrongUse

TOKEN = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"


def message_of(*arguments, **environment):
    with pytest.raises(WrongUse) as caught:
        parse(arguments, environment)
    return caught.value.reason.source + " ".join(map(str, caught.value.facts.values()))


def test_without_a_command_the_window_is_meant():
    assert parse([], {}) == Window()


def test_practice_without_a_slug_is_databases_found():
    assert parse(["--practice"], {}) == Window(practice="databases-found")


def test_the_window_takes_a_scenario_a_language_and_an_address():
    arguments = ["--practice", "offline", "--lang", "de", "--api-url", "http://127.0.0.1:8080/v1/"]
    assert parse(arguments, {}) == Window("offline", "de", "http://127.0.0.1:8080/v1")


def test_check_takes_everything_that_is_written_down_for_it():
    options = ["--json", "--database", "a", "--database", "b", "--test-anyway", "--practice"]
    command = parse(["check", *options, "--lang", "fr"], {})
    assert isinstance(command, Check)
    assert command.as_json
    assert command.links == ("a", "b")
    assert command.test_anyway
    assert command.place.practice == "databases-found"
    assert command.language == "fr"


def test_check_asks_notion_itself_unless_told_otherwise():
    command = parse(["check"], {})
    assert isinstance(command, Check)
    assert command.place.address.url == "https://api.notion.com/v1"
    assert command.place.practice is None


def test_options_for_all_commands_stand_before_or_behind_the_command():
    before = parse(["--lang", "ja", "--api-url", "http://localhost:1/v1", "doctor"], {})
    behind = parse(["doctor", "--lang", "ja", "--api-url", "http://localhost:1/v1"], {})
    assert before == behind
    assert isinstance(before, Doctor)
    assert before.place.address.url == "http://localhost:1/v1"


def test_the_address_comes_from_the_environment_too_and_the_option_beats_it():
    environment = {"NOTION_WIZARD_API_URL": "http://[::1]:8080/v1"}
    from_environment = parse(["doctor"], environment)
    from_option = parse(["doctor", "--api-url", "http://127.0.0.1:9/v1"], environment)
    assert isinstance(from_environment, Doctor)
    assert isinstance(from_option, Doctor)
    assert from_environment.place.address.url == "http://[::1]:8080/v1"
    assert from_option.place.address.url == "http://127.0.0.1:9/v1"


def test_get_takes_a_name_and_handbook_a_file():
    assert parse(["get", "Northwind"], {}) == Get("Northwind")
    assert parse(["handbook"], {}) == Handbook()
    assert parse(["handbook", "--output", "a.html"], {}) == Handbook(Path("a.html"))


def test_a_folder_may_be_called_as_tokens_begin_and_no_file_after_one():
    file = "/home/me2/secret_santa/handbook.html"
    assert parse(["handbook", "--output", file], {}) == Handbook(Path(file))
    for name in (f"{TOKEN}.html", f"{TOKEN}/handbook.html"):
        assert "looks like a token" in message_of("handbook", "--output", name)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/v1",
        "http://127.0.0.1.example.com/v1",
        "http://user@127.0.0.1/v1",
        "http://127.0.0.1@example.com/v1",
        "http://0.0.0.0/v1",
        "file:///etc/passwd",
        "nonsense",
    ],
)
def test_an_address_that_is_not_this_computer_is_wrong_use(url):
    assert "must be on this computer" in message_of("check", "--api-url", url)
    assert "must be on this computer" in message_of("check", NOTION_WIZARD_API_URL=url)


@pytest.mark.parametrize(
    "arguments",
    [
        ["chek"],
        ["--json"],
        ["check", "--jso"],
        ["check", "extra"],
        ["check", "--database"],
        ["get"],
        ["doctor", "--database", "link"],
        ["--self-test"],
    ],
)
def test_what_is_not_understood_is_wrong_use(arguments):
    assert message_of(*arguments)


def test_an_unknown_scenario_is_wrong_use_and_the_known_ones_are_named():
    message = message_of("check", "--practice", "no-such-thing")
    assert "no-such-thing" not in message
    assert "databases-found" in message


@pytest.mark.parametrize(
    "arguments",
    [
        [TOKEN],
        ["check", TOKEN],
        ["check", f"--token={TOKEN}"],
        ["check", f"--{TOKEN}"],
        ["check", "--practice", TOKEN],
        ["check", "--api-url", TOKEN],
        [TOKEN[12:]],
        ["check", TOKEN[20:]],
        ["get", "Northwind", TOKEN],
    ],
)
def test_a_token_in_an_argument_is_not_repeated(arguments):
    message = message_of(*arguments)
    assert TOKEN[12:28] not in message
    assert TOKEN[-12:] not in message


def test_version_is_printed(capsys):
    with pytest.raises(SystemExit) as caught:
        parse(["--version"], {})
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith("notion-wizard ")


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as caught:
        parse(["--help"], {})
    assert caught.value.code == 0
    printed = capsys.readouterr().out
    assert all(command in printed for command in ("check", "doctor", "get", "handbook"))
