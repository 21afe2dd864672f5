"""`--self-test`, as installers and their verification run it."""

import json
import os
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import notion_wizard
from tests.support.command_line import PROGRAM, Ran, run_command
from tests.support.computer import Computer
from tests.support.other_program import OtherProgram

PACKAGE = Path(notion_wizard.__file__).parent
CHECKS = ["window", "practice", "keychain", "tls", "translations", "resources"]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def file(tmp_path):
    return tmp_path / "result.json"


def self_test(file, command=PROGRAM, **environment) -> tuple[Ran, dict, dict]:
    """Run it; return what ran, the result, and its checks by name."""
    ran = run_command((*command, "--self-test", str(file)), environment=environment)
    result = json.loads(file.read_text("utf-8"))
    checks = {check.pop("name"): check for check in result["checks"]}
    return ran, result, checks


def test_with_a_screen_and_a_keyring_every_check_passes(file, display):
    pytest.importorskip("secretstorage")
    from tests.support import secret_service  # noqa: PLC0415 - Linux only

    if not secret_service.is_installed():
        pytest.skip("needs dbus and gnome-keyring")
    with secret_service.SecretServiceSession() as keyring:
        ran, result, checks = self_test(
            file,
            **{**keyring.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            PYTHON_KEYRING_BACKEND="keyring.backends.SecretService.Keyring",
        )
        assert [check["status"] for check in checks.values()] == ["passed"] * len(CHECKS)
        assert kept_in(keyring) == []
    assert list(checks) == CHECKS
    assert (ran.exit_code, ran.output, ran.errors) == (0, "", "")
    assert result["schema"] == "notion-wizard/self-test/1"
    assert result["outcome"] == "passed"
    assert result["version"] == notion_wizard.__version__
    assert result["python"] == ".".join(map(str, sys.version_info[:3]))
    assert result["qt"].startswith("6.")
    assert result["frozen"] is False
    assert checks["window"]["detail"].endswith("on xcb")
    told = file.read_text("utf-8")
    assert "ntn_" not in told
    assert os.environ["HOME"] not in told


def kept_in(keyring) -> list[str]:
    import secretstorage  # noqa: PLC0415 - as above
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - as above

    with open_dbus_connection(keyring.address) as bus:
        return [item.get_label() for item in secretstorage.search_items(bus, {})]


def test_what_the_person_has_copied_stays_on_the_clipboard(file, display):
    screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with OtherProgram("the person's own words", screen):
        _, _, checks = self_test(file, **screen)
        copied = Computer.clipboard(SimpleNamespace(screen=screen))
    assert checks["practice"]["status"] == "passed"
    assert copied == "the person's own words"


def test_without_a_keychain_that_check_is_skipped_and_all_is_well(file):
    ran, result, checks = self_test(file, **OFFSCREEN)
    assert (ran.exit_code, result["outcome"]) == (0, "passed")
    assert checks["keychain"]["status"] == "skipped"
    assert checks["keychain"]["detail"] == "this computer has none"
    assert {checks[name]["status"] for name in CHECKS if name != "keychain"} == {"passed"}


def test_a_keychain_that_is_not_safe_has_failed(file):
    unsafe = "keyring.backends.null.Keyring"
    ran, result, checks = self_test(file, **OFFSCREEN, PYTHON_KEYRING_BACKEND=unsafe)
    assert (ran.exit_code, result["outcome"]) == (1, "failed")
    assert (checks["keychain"]["status"], checks["keychain"]["detail"]) == (
        "failed",
        "keychain-not-safe",
    )


@pytest.mark.parametrize(
    ("left_behind", "check", "detail"),
    [
        ("translations", "translations", "de is not there"),
        ("translations/notion_wizard_ko.qm", "translations", "ko is not there"),
        ("icons/ok.svg", "resources", "icons/ok.svg is not there, or no drawing"),
        ("icons/ok.svg", "practice", "an exception that nobody caught: FileNotFoundError"),
        ("screens.toml", "resources", "FileNotFoundError"),
    ],
)
def test_what_was_left_behind_when_it_was_packed_is_told(
    file, tmp_path, left_behind, check, detail
):
    shutil.copytree(PACKAGE, tmp_path / "notion_wizard", ignore=lambda *_: ["__pycache__"])
    shutil.copytree(PACKAGE.parent / "resources", tmp_path / "resources")
    missing = tmp_path / "resources" / left_behind
    shutil.rmtree(missing) if missing.is_dir() else missing.unlink()
    packed = (sys.executable, "-P", "-m", "notion_wizard")
    ran, result, checks = self_test(file, packed, **OFFSCREEN, PYTHONPATH=str(tmp_path))
    assert (ran.exit_code, result["outcome"]) == (1, "failed")
    assert (checks[check]["status"], checks[check]["detail"]) == ("failed", detail)
    assert "Traceback" not in ran.errors


def test_what_hangs_is_ended_and_told(file):
    # Its own bounds are seconds longer than anybody wants to wait in a test.
    program = (
        "import sys, time; from notion_wizard.self_test import program, files_checks;"
        "program.SECONDS = 1; files_checks.translations = lambda: time.sleep(100);"
        f"program.run_self_test(__import__('pathlib').Path({str(file)!r}))"
    )
    ran = run_command((sys.executable, "-c", program), environment=OFFSCREEN)
    assert ran.exit_code == 1
    last = json.loads(file.read_text("utf-8"))["checks"][-1]
    assert last["status"] == "failed"
    assert last["detail"] == "not over after 1 seconds"


@pytest.mark.parametrize("name", [".", "no/such/folder/result.json"])
def test_a_file_that_cannot_be_written_is_wrong_use(tmp_path, name):
    ran = run_command((*PROGRAM, "--self-test", str(tmp_path / name)), environment=OFFSCREEN)
    assert ran.exit_code == 2
    assert "argument --self-test: cannot write to this file" in ran.errors
    assert "NW-902" in ran.errors
    assert ran.output == ""


def test_the_languages_it_looks_for_are_all_there_are():
    from notion_wizard.self_test.files_checks import LANGUAGES  # noqa: PLC0415 - loads Qt
    from notion_wizard.wording import offered_languages  # noqa: PLC0415 - as above

    assert ("en", *LANGUAGES) == offered_languages()
