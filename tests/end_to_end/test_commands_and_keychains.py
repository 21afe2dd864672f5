"""`doctor` and `get` as processes, in front of every kind of keychain."""

import json
import os
import re
import subprocess
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.core.model import Book, Identity, Profile
from tests.support.command_line import PROGRAM, SECONDS, run, started

pytest.importorskip("secretstorage")

import pty

import secretstorage
from jeepney.io.blocking import open_dbus_connection

from tests.support import assistive, secret_service
from tests.support.keyring_prompt import KeyringPrompt

TOKEN = "ntn_" + "40000000001" + "CanaryTokenThatOnlyAPipeMayCarry000"
NAME = "Northwind – Order sync"
ENTRY = "northwind-order-sync"
ROOT = Path(__file__).parents[2]


def environment_of(keyring):
    return {
        "DBUS_SESSION_BUS_ADDRESS": keyring.address,
        "XDG_RUNTIME_DIR": keyring.environment["XDG_RUNTIME_DIR"],
        "PYTHON_KEYRING_BACKEND": "",
    }


@pytest.fixture
def keyring():
    """An unlocked one, which cannot ask."""
    if not secret_service.is_installed():
        pytest.skip("needs dbus and gnome-keyring")
    with secret_service.SecretServiceSession() as session:
        yield session


@pytest.fixture
def asking(display):
    """A locked one that asks, and its question."""
    if not (secret_service.is_installed() and assistive.is_installed()):
        pytest.skip("needs dbus, gnome-keyring and at-spi2-core")
    screen = {"DISPLAY": display, "XAUTHORITY": os.environ.get("XAUTHORITY", "")}
    with (
        secret_service.SecretServiceSession(screen) as session,
        assistive.AssistiveTechnology(session.address) as technology,
    ):
        save(session)
        session.lock()
        yield session, KeyringPrompt(session, technology)


def save(keyring):
    """Save a token as the window does."""
    profile = Profile(ENTRY, NAME, Identity(), "f" * 16, datetime(2026, 11, 20, tzinfo=UTC))
    ProfileFile().change(lambda book: Book(book.fingerprint_key, (profile,)))
    attributes = {"service": f"notion-wizard/{ENTRY}", "username": "token"}
    with closing(open_dbus_connection(keyring.address)) as bus:
        collection = secretstorage.get_default_collection(bus)
        collection.create_item("made by a test", attributes, TOKEN.encode())


def entries(keyring):
    with closing(open_dbus_connection(keyring.address)) as bus:
        return [
            item.get_label() for item in secretstorage.get_default_collection(bus).get_all_items()
        ]


def keychain_rung(notion, environment):
    ran = run("doctor", "--json", "--api-url", notion.api_url, environment=environment)
    rungs = {rung["name"]: rung for rung in ran.json["checks"]}
    return ran.exit_code, rungs["keychain"]


class TestDoctor:
    def test_an_unlocked_keyring_is_fine_and_nothing_stays_in_it(self, notion, keyring):
        save(keyring)
        exit_code, rung = keychain_rung(notion, environment_of(keyring))
        assert (exit_code, rung["status"], rung["diagnosis"]) == (0, "ok", None)
        assert entries(keyring) == ["made by a test"]

    def test_a_locked_keyring_that_cannot_ask_is_locked(self, notion, keyring):
        keyring.lock()
        exit_code, rung = keychain_rung(notion, environment_of(keyring))
        assert (exit_code, rung["diagnosis"]["slug"]) == (1, "keychain-locked")

    @pytest.mark.long
    def test_a_keyring_that_asks_is_waited_for_ten_seconds_and_is_no_problem(self, notion, asking):
        keyring, prompt = asking
        exit_code, rung = keychain_rung(notion, environment_of(keyring))
        assert (exit_code, rung["diagnosis"]["slug"]) == (3, "keychain-waiting")
        assert 10 <= rung["seconds"] < 11
        prompt.refuse()

    @pytest.mark.long
    def test_a_keyring_that_has_fallen_silent_does_not_hang_it(self, notion, keyring):
        keyring.fall_silent()
        exit_code, rung = keychain_rung(notion, environment_of(keyring))
        assert (exit_code, rung["diagnosis"]["slug"]) == (3, "keychain-waiting")

    @pytest.mark.parametrize(
        ("backend", "slug"),
        [
            ("keyring.backends.fail.Keyring", "no-keychain"),
            ("keyring.backends.null.Keyring", "keychain-not-safe"),
            ("keyrings.alt.file.PlaintextKeyring", "keychain-not-safe"),
            ("keyring.backends.chainer.ChainerBackend", "keychain-not-safe"),
            ("", "no-keychain"),
        ],
    )
    def test_what_keeps_nothing_or_keeps_it_readable_is_told_apart(self, notion, backend, slug):
        environment = {
            "PYTHON_KEYRING_BACKEND": backend,
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        }
        exit_code, rung = keychain_rung(notion, environment)
        assert (exit_code, rung["diagnosis"]["slug"]) == (1, slug)
        # There was no token that could be good or saved.
        assert "token is good" not in json.dumps(rung)
        assert "saved" not in json.dumps(rung)


class TestGet:
    @pytest.mark.parametrize("name", [NAME, ENTRY])
    def test_it_prints_a_saved_token_into_a_pipe(self, keyring, name):
        save(keyring)
        ran = run("get", name, environment=environment_of(keyring))
        assert (ran.exit_code, ran.output.strip(), ran.errors) == (0, TOKEN, "")

    def test_an_entry_that_was_deleted_in_the_systems_own_tool_is_told(self, keyring):
        save(keyring)
        command = ("secret-tool", "clear", "service", f"notion-wizard/{ENTRY}")
        subprocess.run(command, env={**os.environ, **environment_of(keyring)}, check=True)  # noqa: S603
        ran = run("get", NAME, environment=environment_of(keyring))
        assert (ran.exit_code, ran.output) == (1, "")
        assert "NW-6133" in ran.errors

    def test_it_waits_for_a_keyring_that_asks(self, asking):
        keyring, prompt = asking
        with started((*PROGRAM, "get", NAME), environment=environment_of(keyring)) as program:
            prompt.unlock()
            output, _ = program.communicate(timeout=SECONDS)
        assert (program.returncode, output.decode().strip()) == (0, TOKEN)

    def test_a_keyring_that_is_refused_is_told_and_nothing_is_printed(self, asking):
        keyring, prompt = asking
        with started((*PROGRAM, "get", NAME), environment=environment_of(keyring)) as program:
            prompt.refuse()
            output, errors = program.communicate(timeout=SECONDS)
        assert (program.returncode, output) == (1, b"")
        assert "NW-6028" in errors.decode()

    @pytest.mark.parametrize(
        ("answer", "exit_code", "is_shown"),
        [("yes\n", 0, True), ("no\n", 1, False), ("\n", 1, False)],
    )
    def test_on_a_terminal_it_asks_before_anybody_can_read_along(
        self, keyring, answer, exit_code, is_shown
    ):
        save(keyring)
        screen, line = pty.openpty()
        command = (*PROGRAM, "get", NAME)
        with started(command, stdout=line, environment=environment_of(keyring)) as program:
            program.communicate(answer.encode(), timeout=SECONDS)
        os.close(line)
        os.set_blocking(screen, False)
        try:
            shown = os.read(screen, 10_000)
        except OSError:
            shown = b""
        os.close(screen)
        assert program.returncode == exit_code
        assert (TOKEN.encode() in shown) is is_shown


def commands_in_readme(word):
    text = (ROOT / "README.md").read_text("utf-8")
    return re.findall(rf"^{word} .*$", text, re.MULTILINE)


def test_the_commands_of_the_readme_print_the_token(keyring):
    save(keyring)
    (lookup,) = commands_in_readme("secret-tool")
    (export,) = commands_in_readme("export")
    shell = f'{lookup}\necho\n{export}\nprintf %s "$NOTION_TOKEN"'
    path = f"{Path(PROGRAM[0]).parent}:{os.environ['PATH']}"
    environment = {**os.environ, **environment_of(keyring), "PATH": path}
    ran = subprocess.run(  # noqa: S603 - the README's own words
        ("/bin/sh", "-c", shell), env=environment, capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == [TOKEN, TOKEN]
