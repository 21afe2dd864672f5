import subprocess
import sys
import traceback
from datetime import UTC, datetime
from types import SimpleNamespace

import keyring.backends.libsecret
import keyring.backends.SecretService
import pytest
import secretstorage
from jeepney import DBusErrorResponse, HeaderFields
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordSetError
from secretstorage.exceptions import LockedException, PromptDismissedException

from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.adapters.system_clock import SystemClock
from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.core.codes import Code
from notion_wizard.core.model import Identity, Profile
from notion_wizard.core.problem import Problem
from notion_wizard.core.saving import save_token
from notion_wizard.core.secret import Secret
from tests.support.macos_keychain import MacKeychain
from tests.support.windows_credentials import WindowsCredentials

TOKEN = Secret("ntn_12345678901" + "a" * 35)
OTHER = Secret("secret_" + "b" * 43)
OLDER = Secret("secret_" + "c" * 43)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

# keyring does not close its connection when the keyring does not open.
leaves_a_socket = pytest.mark.filterwarnings(
    "ignore:unclosed <socket:ResourceWarning",
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning",
)


def problem_of(call, *arguments):
    with pytest.raises(Problem) as raised:
        call(*arguments)
    assert raised.value.__context__ is None
    return raised.value


@pytest.fixture
def windows(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.Windows.WinVaultKeyring")
    return WindowsCredentials(monkeypatch)


@pytest.fixture
def macos(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.macOS.Keyring")
    return MacKeychain(monkeypatch)


class TestOverARealSecretService:
    def test_the_systems_own_tool_reads_what_was_written(self, secret_service):
        SystemKeychain().write("orders", TOKEN)
        lookup = ["secret-tool", "lookup", "service", "notion-wizard/orders", "username", "token"]
        shown = subprocess.run(  # noqa: S603 - its words stand above
            lookup, env=secret_service.environment, capture_output=True, text=True, check=True
        )
        assert TOKEN.equals(Secret(shown.stdout.strip()))

    @pytest.mark.usefixtures("secret_service")
    def test_it_is_called_by_the_name_of_who_answers(self):
        keychain = SystemKeychain()
        keychain.read("orders")
        assert keychain.name == "Passwords and Keys (GNOME Keyring)"

    @pytest.mark.usefixtures("secret_service")
    def test_two_safe_backends_at_once_are_no_chain(self, monkeypatch):
        monkeypatch.setattr(keyring.backends.libsecret.Keyring, "viable", True)
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        assert type(keychain._chosen.backend) is keyring.backends.SecretService.Keyring

    @leaves_a_socket
    @pytest.mark.parametrize("call", ["read", "write", "delete"])
    def test_a_locked_keyring_that_cannot_ask_is_said_to_be_locked(self, secret_service, call):
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        secret_service.lock()
        arguments = ("orders", OTHER) if call == "write" else ("orders",)
        assert problem_of(getattr(keychain, call), *arguments).code is Code.KEYCHAIN_LOCKED

    @leaves_a_socket
    def test_a_keyring_killed_in_the_middle_comes_back_locked(self, secret_service):
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        secret_service.kill_keyring()
        assert problem_of(keychain.read, "orders").code is Code.KEYCHAIN_LOCKED

    @leaves_a_socket
    def test_without_d_bus_there_is_trouble_first_and_then_no_keychain(self, secret_service):
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        secret_service.kill_bus()
        assert problem_of(keychain.read, "orders").code is Code.KEYCHAIN_TROUBLE
        assert problem_of(SystemKeychain().read, "orders").code is Code.NO_KEYCHAIN


class TestABusyComputer:
    def test_trouble_that_passes_is_not_told(self, monkeypatch, windows):
        assert windows is not None
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        backend = type(keychain._chosen.backend)
        read, asked = backend.get_password, []

        def late(self, service, user):
            asked.append(service)
            if len(asked) == 1:
                raise TimeoutError
            return read(self, service, user)

        monkeypatch.setattr(backend, "get_password", late)
        assert keychain.read("orders") == TOKEN
        assert len(asked) == 2

    def test_a_refusal_is_not_asked_for_twice(self, monkeypatch, windows):
        assert windows is not None
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        asked = []

        def locked(_self, service, _user):
            asked.append(service)
            raise KeyringLocked

        monkeypatch.setattr(type(keychain._chosen.backend), "get_password", locked)
        assert problem_of(keychain.read, "orders").code is Code.KEYCHAIN_LOCKED
        assert len(asked) == 1


class TestChoosing:
    @pytest.mark.usefixtures("secret_service")
    def test_a_d_bus_that_greets_too_late_is_greeted_once_more(self, monkeypatch):
        greeted = []
        dbus_init = secretstorage.dbus_init

        def busy():
            greeted.append(True)
            if len(greeted) == 1:
                raise secretstorage.SecretServiceNotAvailableException("timed out")
            return dbus_init()

        monkeypatch.setattr(secretstorage, "dbus_init", busy)
        keychain = SystemKeychain()
        assert keychain.read("orders") is None
        assert len(greeted) > 1

    def test_an_unknown_answerer_is_called_by_its_process(self, monkeypatch):
        monkeypatch.setattr(
            "notion_wizard.adapters.keychain_name._secret_service_process", lambda: "other"
        )
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
        monkeypatch.setattr(keyring.backends.SecretService.Keyring, "viable", True)
        monkeypatch.setattr(keyring.backends.SecretService.Keyring, "get_password", lambda *_: None)
        keychain = SystemKeychain()
        keychain.read("orders")
        assert keychain.name == "Secret Service (other)"

    def test_where_nobody_can_be_asked_it_has_the_usual_name(self, monkeypatch):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
        monkeypatch.setattr(keyring.backends.SecretService.Keyring, "viable", True)
        monkeypatch.setattr(keyring.backends.SecretService.Keyring, "get_password", lambda *_: None)
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
        keychain = SystemKeychain()
        keychain.read("orders")
        assert keychain.name == "KWallet"

    @pytest.mark.parametrize(
        ("platform", "desktop", "name"),
        [
            ("win32", "", "Windows Credential Manager"),
            ("darwin", "", "Keychain"),
            ("linux", "ubuntu:GNOME", "Passwords and Keys (GNOME Keyring)"),
            ("linux", "KDE", "KWallet"),
        ],
    )
    def test_before_the_first_call_it_has_its_usual_name(
        self, monkeypatch, platform, desktop, name
    ):
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
        assert SystemKeychain().name == name

    def test_nothing_is_asked_before_the_first_call(self):
        SystemKeychain()

    @pytest.mark.parametrize(
        "backend",
        [
            "keyring.backends.null.Keyring",
            "keyring.backends.chainer.ChainerBackend",
            "keyrings.alt.file.PlaintextKeyring",
            "some.thing.Unknown",
            "nonsense",
        ],
    )
    def test_a_backend_that_is_not_known_to_be_safe_is_turned_down(self, monkeypatch, backend):
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
        problem = problem_of(SystemKeychain().write, "orders", TOKEN)
        assert problem.code is Code.KEYCHAIN_NOT_SAFE
        assert problem.diagnosis.facts["keychain"] == backend

    @pytest.mark.parametrize(
        "backend",
        ["keyring.backends.fail.Keyring", "keyring.backends.Windows.WinVaultKeyring"],
    )
    def test_a_backend_that_is_not_there_is_no_keychain(self, monkeypatch, backend):
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
        assert problem_of(SystemKeychain().read, "orders").code is Code.NO_KEYCHAIN

    def test_without_a_session_there_is_no_keychain(self, monkeypatch):
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        assert problem_of(SystemKeychain().read, "orders").code is Code.NO_KEYCHAIN


class TestKWallet:
    """One answer in two hundred is garbled there, at worst before it is text."""

    @pytest.fixture
    def kwallet(self, monkeypatch):
        """Give a function that says what KWallet answers, one after the other."""
        backend = keyring.backends.SecretService.Keyring
        monkeypatch.setattr(backend, "viable", True)
        monkeypatch.setattr(
            "notion_wizard.adapters.keychain_name._secret_service_process", lambda: "ksecretd"
        )
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")

        def answers(*said):
            rest = iter(said)

            def answer(*_arguments):
                each = next(rest)
                return bytes.fromhex(each[1:]).decode() if (each or "").startswith("#") else each

            monkeypatch.setattr(backend, "get_password", answer)

        return answers

    @pytest.mark.parametrize(
        ("said", "read"),
        [
            (("good", "good"), "good"),
            (("garbled", "good", "good"), "good"),
            (("good", "garbled", "good", "good"), "good"),
            (("#8c8c", "good", "good"), "good"),
            (("good", "#8c8c", "good", "good"), "good"),
            ((None, None), None),
            (("a", "b", "c", "d", "e"), "e"),
        ],
    )
    def test_it_is_believed_what_it_has_said_twice(self, kwallet, said, read):
        kwallet(*said)
        kept = SystemKeychain().read("orders")
        assert kept == (None if read is None else Secret(read))

    def test_writing_and_deleting_are_its_own(self, kwallet, monkeypatch):
        kwallet(None, None, None, None)
        done = []
        for deed in ("set_password", "delete_password"):
            monkeypatch.setattr(
                keyring.backends.SecretService.Keyring,
                deed,
                lambda _backend, *arguments: done.append(arguments),
            )
        keychain = SystemKeychain()
        keychain.write("orders", Secret("made up"))
        keychain.delete("orders")
        assert done == [
            ("notion-wizard/orders", "token", "made up"),
            ("notion-wizard/orders", "token"),
        ]


class TestWindows:
    def test_nothing_of_the_token_before_is_left_under_another_name(self, windows):
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        keychain.write("orders", OTHER)
        assert list(windows.kept) == ["notion-wizard/orders"]

    @pytest.mark.usefixtures("windows")
    def test_a_token_too_long_for_an_entry_leaves_the_one_before(self):
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        problem = problem_of(keychain.write, "orders", Secret("x" * 1281))
        assert problem.code is Code.KEYCHAIN_FULL
        assert keychain.read("orders") == TOKEN

    @pytest.mark.parametrize(
        ("number", "code"),
        [
            (5, Code.KEYCHAIN_REFUSED),
            (1223, Code.KEYCHAIN_REFUSED),
            (1783, Code.KEYCHAIN_FULL),
            (8, Code.KEYCHAIN_FULL),
            (112, Code.KEYCHAIN_FULL),
            (1816, Code.KEYCHAIN_FULL),
            (1312, Code.NO_KEYCHAIN),
            (31, Code.KEYCHAIN_TROUBLE),
        ],
    )
    def test_what_windows_says_is_told(self, windows, number, code):
        keychain = SystemKeychain()
        windows.fault = number
        problem = problem_of(keychain.read, "orders")
        assert problem.code is code
        assert problem.diagnosis.facts == {
            "keychain": "Windows Credential Manager",
            "reason": f"WindowsError {number}",
        }


class TestMacOS:
    @pytest.mark.parametrize(
        ("status", "code"),
        [
            (-128, Code.KEYCHAIN_REFUSED),
            (-25293, Code.KEYCHAIN_REFUSED),
            (-25308, Code.KEYCHAIN_LOCKED),
            (-25307, Code.NO_KEYCHAIN),
            (-34, Code.KEYCHAIN_FULL),
            (-1, Code.KEYCHAIN_TROUBLE),
        ],
    )
    @pytest.mark.parametrize("call", ["read", "write", "delete"])
    def test_what_macos_says_is_told(self, macos, call, status, code):
        keychain = SystemKeychain()
        keychain.write("orders", TOKEN)
        macos.fault = status
        arguments = ("orders", OTHER) if call == "write" else ("orders",)
        problem = problem_of(getattr(keychain, call), *arguments)
        assert problem.code is code
        assert str(status) in problem.diagnosis.facts["reason"]


QUESTIONS_OF_A_SAVE = {"windows": 11, "macos": 6}


@pytest.mark.parametrize(
    ("system", "question"),
    [
        (system, question)
        for system, questions in QUESTIONS_OF_A_SAVE.items()
        for question in range(1, questions + 1)
    ],
)
def test_a_question_answered_after_cancel_changes_nothing(request, tmp_path, system, question):
    system = request.getfixturevalue(system)
    keychain, profiles = SystemKeychain(), ProfileFile(tmp_path)
    keychain.write("orders", OTHER)
    keychain.write("orders/before", OLDER)
    before = dict(system.kept)
    asked = []
    system.ask = lambda: asked.append(None)
    profile = Profile("orders", "Order sync", Identity(), "", NOON)

    def given_up():
        return len(asked) >= question

    def accept(_token):
        pass

    arguments = (keychain, profiles, SystemClock(), TOKEN, profile, accept)
    with pytest.raises(Problem) as raised:
        save_token(*arguments, given_up=given_up)
    assert raised.value.code is Code.CANCELLED
    system.ask = lambda: None
    assert system.kept == before
    assert profiles.load().profiles == ()
    assert profiles.load().pending is None


def caused(trouble, cause):
    trouble.__cause__ = cause
    return trouble


def dbus_error(name):
    header = SimpleNamespace(fields={HeaderFields.error_name: name})
    return DBusErrorResponse(SimpleNamespace(header=header, body=("its text",)))


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (KeyringLocked(), Code.KEYCHAIN_LOCKED),
        (LockedException(), Code.KEYCHAIN_LOCKED),
        (PromptDismissedException(), Code.KEYCHAIN_REFUSED),
        (caused(InitError(), PromptDismissedException()), Code.KEYCHAIN_REFUSED),
        (InitError(), Code.KEYCHAIN_TROUBLE),
        (PasswordSetError(), Code.KEYCHAIN_TROUBLE),
        (caused(KeyringError(), OSError()), Code.KEYCHAIN_TROUBLE),
        (dbus_error("org.freedesktop.Secret.Error.IsLocked"), Code.KEYCHAIN_LOCKED),
        (dbus_error("org.freedesktop.DBus.Error.AccessDenied"), Code.KEYCHAIN_REFUSED),
        (dbus_error("org.freedesktop.DBus.Error.LimitsExceeded"), Code.KEYCHAIN_FULL),
        (dbus_error("org.freedesktop.DBus.Error.Spawn.ExecFailed"), Code.NO_KEYCHAIN),
        (dbus_error("org.freedesktop.DBus.Error.Unheard"), Code.KEYCHAIN_TROUBLE),
    ],
)
def test_what_keyring_raises_is_told(macos, trouble, code):
    def fail(*_arguments):
        raise trouble

    keychain = SystemKeychain()
    macos.set_generic_password = fail
    assert problem_of(keychain.write, "orders", TOKEN).code is code


def test_an_exception_that_quotes_the_token_goes_nowhere(macos):
    def fail(_keychain, _service, _username, password):
        raise ValueError(password)

    keychain = SystemKeychain()
    macos.set_generic_password = fail
    problem = problem_of(keychain.write, "orders", TOKEN)
    told = "".join(traceback.format_exception(problem)) + repr(problem.diagnosis)
    assert not TOKEN.occurs_in(told)
