"""A token goes through everything, and afterwards nothing that is left behind holds any of it.

Searched are the logs at their most talkative, both outputs, all that the screens showed and said,
every exception with all that hangs on it, the names of files, the arguments and environments of
programs, the stacks, and each file of the home. Not the keyring: there it belongs.
"""

import base64
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from notion_wizard.practice.scenarios import SCENARIOS
from tests.support.command_line import PROGRAM, SECONDS
from tests.support.leaks import spy
from tests.support.leaks.canaries import CANARIES, GOOD
from tests.support.leaks.search import PIECE, traces, written_forms

if sys.platform != "linux":
    pytest.skip("needs a Secret Service and /proc", allow_module_level=True)

TAIL = CANARIES[0]
ROOT = Path(__file__).parents[2]

QUICK = (
    "databases-found",
    "surrounding-text",
    "two-tokens",
    "truncated-end",
    "other-service-key",
    "refused-before",
    "token-refused",
    "still-old-workspace",
    "link-not-shared-or-missing",
    "connection-cut",
    "tls-not-trusted",
    "not-kept",
)
"""One of each kind; `make test-all` walks the others."""
SLOW = tuple(slug for slug in SCENARIOS if slug not in QUICK)

QUICK_COMMANDS = ("databases-found", "invisible-character", "client-secret", "strange-answer")
SLOW_COMMANDS = tuple(
    # The one waits a minute for an answer; what it does meanwhile others do as well.
    slug
    for slug in SCENARIOS
    if slug not in (*QUICK_COMMANDS, "timed-out")
)


@dataclass
class Spied:
    """A home, what was heard inside the programs that ran there, and what they wrote."""

    folder: Path
    environment: dict[str, str]

    def run(self, *command: str, given: bytes = b"", **environment: str):
        """Run a program to its end, and keep what it wrote."""
        ran = subprocess.run(  # noqa: S603 - our own programs
            command,
            input=given,
            capture_output=True,
            env={**os.environ, **self.environment, **environment},
            timeout=10 * SECONDS,
            check=False,
        )
        number = len(list(self.folder.glob("standard-*")))
        (self.folder / f"standard-output-{number}").write_bytes(ran.stdout)
        (self.folder / f"standard-error-{number}").write_bytes(ran.stderr)
        return ran

    def walk(self, display, *arguments):
        """Walk stories through the window."""
        screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        ran = self.run(sys.executable, "-m", "tests.support.leaks.walk", *arguments, **screen)
        assert ran.returncode == 0, ran.stderr.decode()[-2000:]

    def heard(self, kind):
        """Return all that was heard of a kind."""
        return b"".join(file.read_bytes() for file in self.folder.glob(f"heard/*.{kind}-*"))

    def leaks(self):
        """Return each place that holds a piece of a canary, by its path, and in which form."""
        files = [file for file in self.folder.rglob("*") if file.is_file()]
        found = {
            str(file.relative_to(self.folder)): traces(
                file.read_bytes() + os.fsencode(file.relative_to(self.folder)), CANARIES
            )
            for file in files
        }
        return {place: forms for place, forms in found.items() if forms}


@pytest.fixture
def keyring():
    pytest.importorskip("secretstorage")
    from tests.support import secret_service  # noqa: PLC0415 - Linux only

    if not secret_service.is_installed():
        pytest.skip("needs dbus and gnome-keyring")
    with secret_service.SecretServiceSession() as session:
        yield session


@pytest.fixture
def spied(tmp_path, keyring, monkeypatch):
    for name in ("home", "site", "heard", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    (tmp_path / "site" / "sitecustomize.py").write_text(spy.SITECUSTOMIZE)
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    return Spied(
        tmp_path,
        {
            "HOME": str(tmp_path / "home"),
            "XDG_RUNTIME_DIR": str(tmp_path / "run"),
            "PYTHONPATH": f"{tmp_path / 'site'}{os.pathsep}{ROOT}",
            "DBUS_SESSION_BUS_ADDRESS": keyring.address,
            spy.FOLDER_VARIABLE: str(tmp_path / "heard"),
        },
    )


# The search itself


@pytest.mark.parametrize("piece", range(len(TAIL) // PIECE))
def test_a_piece_is_found_however_it_is_written(piece):
    text = TAIL[piece * PIECE :][:PIECE]
    for form, written in written_forms(text):
        assert traces(b"before" + written + b"behind", CANARIES), form


@pytest.mark.parametrize("half", [GOOD[:25], GOOD[25:], TAIL[:17], TAIL[17:]])
@pytest.mark.parametrize(
    "write",
    [
        str.encode,
        str.swapcase,
        lambda text: text.encode("utf-16"),
        lambda text: repr(text.encode("utf-16")),
        lambda text: base64.b64encode(b"Bearer " + text.encode()),
        lambda text: base64.urlsafe_b64encode(f"{text}:".encode()),
        lambda text: "".join(f"%{ord(one):02X}" for one in text),
        lambda text: "".join(f"\\x{ord(one):02x}" for one in text),
        lambda text: json.dumps({"a": text}),
    ],
)
def test_half_a_token_is_found_in_whatever_programs_make_of_it(half, write):
    written = write(half)
    assert traces(written if isinstance(written, bytes) else written.encode(), CANARIES)


def test_what_support_may_hear_is_no_leak():
    assert traces(f"50 characters, begins ntn_, ends {TAIL[-4:]}".encode(), CANARIES) == []


# Through the window


def test_a_token_that_is_planted_is_found_in_each_place(spied, display):
    spied.walk(display, "--plant", "databases-found")
    places = " ".join(spied.leaks())
    for planted in (
        ".logs-",
        ".exceptions-",
        ".screens-",
        ".system-",
        "standard-output-",
        "standard-error-",
        "home/config/leaks/planted.conf",
    ):
        assert planted in places


def test_the_window_leaves_nothing_of_a_token_behind(spied, display):
    spied.walk(display, *QUICK)
    assert spied.leaks() == {}
    # It was there, and others heard what they should.
    name = "Northwind Studio – Order sync"
    data = str(spied.folder / "home" / "stories" / "databases-found")
    told = spied.run(*PROGRAM, "get", name, XDG_DATA_HOME=data)
    assert told.stdout.decode().strip() == GOOD
    assert b"urllib3" in spied.heard("logs")
    assert b"The token, hidden" in spied.heard("screens")
    assert b"NW-3014" in spied.heard("report")
    assert b"Northwind Office Gateway" in spied.heard("note-for-it")
    assert b"Orders 2026" in spied.heard("files")
    assert b"Problem" in spied.heard("exceptions")


@pytest.mark.long
@pytest.mark.timeout(900)
def test_no_story_of_the_practice_notion_leaves_anything_of_a_token_behind(spied, display):
    spied.walk(display, *SLOW)
    assert spied.leaks() == {}


def test_the_memory_of_the_window_is_kept_out_of_core_dumps(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    window.wait_for("page-situation")
    limits = Path(f"/proc/{window._process.pid}/limits").read_text()
    (line,) = (line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert line.split()[4] == "0"


# On the command line


def check(spied, slug):
    for more in (("--json",), ("--test-anyway",)):
        ran = spied.run(*PROGRAM, "check", "--practice", slug, *more)
        assert ran.returncode in (0, 1, 3)
        assert b"Traceback" not in ran.stderr
        assert ran.stdout


@pytest.mark.parametrize("slug", QUICK_COMMANDS)
def test_a_check_leaves_nothing_of_a_token_behind(spied, slug):
    check(spied, slug)
    assert spied.leaks() == {}


@pytest.mark.long
@pytest.mark.timeout(900)
def test_no_check_of_any_story_leaves_anything_of_a_token_behind(spied):
    for slug in SLOW_COMMANDS:
        check(spied, slug)
    assert spied.leaks() == {}


CRASHES = """
from notion_wizard.adapters.transport import Transport

def exchange(self, call, *rest):
    held = {"Authorization": f"Bearer {call.token.reveal()}"} if call.token else {}
    raise ValueError(held)

Transport._exchange = exchange
"""


def test_a_check_that_crashes_leaves_nothing_of_a_token_behind(spied):
    (spied.folder / "site" / "sitecustomize.py").write_text(spy.SITECUSTOMIZE + CRASHES)
    ran = spied.run(*PROGRAM, "check", "--practice", "databases-found")
    assert b"NW-9011" in ran.stderr + ran.stdout
    assert spied.leaks() == {}


def test_a_doctor_leaves_nothing_of_what_is_kept_behind(spied):
    ran = spied.run(*PROGRAM, "doctor", "--json", "--practice", "same-as-saved")
    assert ran.returncode == 0
    assert spied.leaks() == {}


@pytest.mark.parametrize(
    "arguments",
    [
        "{}",
        "check {}",
        "check --token {}",
        "check --json={}",
        "check --lang {}",
        "check --practice={}",
        "check --api-url {}",
        "check --api-url https://{}@api.notion.com/v1",
        "check --database {}",
        "check --json --database https://www.notion.so/{}",
        "check -{}",
        "doctor {}",
        "get {}",
        "get {} more",
        "handbook --output /nowhere/{}",
        "handbook --output {}.html",
    ],
)
@pytest.mark.parametrize("token", [GOOD, GOOD[:25]], ids=["whole", "half"])
def test_a_token_among_the_arguments_is_never_repeated(tmp_path, arguments, token):
    ran = run_at(tmp_path, *arguments.format(token).split())
    assert traces(ran.stdout + ran.stderr, CANARIES) == []
    # Nothing stood on standard input; another language than those that are there is English.
    assert ran.returncode == (1 if {"--database", "--lang"} & set(arguments.split()) else 2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", ["{}", "check {}", "check -{}", "get {} more"])
def test_the_end_of_a_token_among_the_arguments_is_never_repeated(tmp_path, arguments):
    ran = run_at(tmp_path, *arguments.format(TAIL[17:]).split())
    assert traces(ran.stdout + ran.stderr, CANARIES) == []
    assert ran.returncode == 2


def test_a_token_in_place_of_an_address_is_never_repeated(tmp_path):
    ran = run_at(tmp_path, "doctor", NOTION_WIZARD_API_URL=f"https://{GOOD}/v1")
    assert traces(ran.stdout + ran.stderr, CANARIES) == []
    assert ran.returncode == 2


def run_at(folder, *arguments, **environment):
    return subprocess.run(  # noqa: S603 - our own program
        (*PROGRAM, *arguments),
        cwd=folder,
        capture_output=True,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        timeout=SECONDS,
        check=False,
    )
