"""Listens inside our program: what it logs, raises, opens and starts. `install` before all else.

It is put into the program by Python itself (`sitecustomize`), so that this is the very program that
people start. What it heard stands in files of the folder that the environment names.
"""

import atexit
import faulthandler
import importlib
import logging
import os
import sys
import threading
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, Final

from tests.support.leaks.canaries import let_stories_hold_them

FOLDER_VARIABLE: Final = "LEAK_SPY_FOLDER"

SITECUSTOMIZE: Final = "from tests.support.leaks import spy\nspy.install()\n"

_RAISING: Final = {
    "notion_wizard.adapters.notion_http": "NotionHttp",
    "notion_wizard.adapters.system_keychain": "SystemKeychain",
    "notion_wizard.adapters.profile_file": "ProfileFile",
    "notion_wizard.practice.memory": "MemoryKeychain",
}
_EVENTS: Final = (
    "open",
    "os.",
    "shutil.",
    "socket.connect",
    "socket.getaddrinfo",
    "subprocess.Popen",
    "syslog.",
    "tempfile.",
    "webbrowser.open",
)


class Spy:
    """Notes what it hears, by story and by kind; nothing is written to files before `write`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._heard = defaultdict[str, list[str]](list)
        self._lock = threading.Lock()
        self.story = "program"

    def note(self, kind: str, text: str) -> None:
        """Remember this."""
        with self._lock:
            self._heard[f"{self.story}.{kind}"].append(text)

    def write(self) -> None:
        """Put what was heard since into files, and how this process looks from outside."""
        self._note_process()
        with self._lock:
            heard, self._heard = self._heard, defaultdict(list)
        for kind, texts in heard.items():
            with (self._folder / f"{kind}-{os.getpid()}").open("ab") as file:
                file.write("\n".join(texts).encode("utf-8", "surrogatepass"))

    def _note_process(self) -> None:
        for name in ("cmdline", "environ"):
            self.note("process", Path(f"/proc/self/{name}").read_text("utf-8", "replace"))
        self.note("environment", repr(dict(os.environ)))
        with (self._folder / f"stacks-{os.getpid()}").open("ab") as file:
            faulthandler.dump_traceback(file)


the: Spy | None = None
"""The one of this process."""


def install() -> None:
    """Begin to listen, if the environment says where to write it down."""
    global the  # noqa: PLW0603 - one process, one spy
    folder = os.environ.get(FOLDER_VARIABLE)
    if folder is None:
        return
    the = Spy(Path(folder))
    let_stories_hold_them()
    _listen_to_logs(the)
    _listen_to_exceptions(the)
    _listen_to_system(the)
    atexit.register(the.write)


@contextmanager
def story(slug: str) -> Iterator[None]:
    """What is heard meanwhile belongs to this story."""
    assert the is not None
    before, the.story = the.story, slug
    try:
        yield
    finally:
        the.write()
        the.story = before


class _Listener(logging.Handler):
    def __init__(self, spy: Spy) -> None:
        super().__init__(logging.DEBUG)
        self._spy = spy
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(args)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self._spy.note("logs", self.format(record))


def _listen_to_logs(spy: Spy) -> None:
    logging.getLogger().addHandler(_Listener(spy))
    logging.getLogger().setLevel(logging.DEBUG)
    for name in ("urllib3", "requests", "keyring", "asyncio", "secretstorage", "jeepney"):
        logging.getLogger(name).setLevel(logging.DEBUG)


def _listen_to_exceptions(spy: Spy) -> None:
    """Whatever an adapter raises, with all that hangs on it."""
    for module, name in _RAISING.items():
        adapter = getattr(importlib.import_module(module), name)
        for method, function in list(vars(adapter).items()):
            if callable(function) and not method.startswith("_"):
                setattr(adapter, method, _listened(function, spy))


def _listened(function: Callable[..., Any], spy: Spy) -> Callable[..., Any]:
    @wraps(function)
    def listened(*given: object, **named: object) -> object:
        try:
            return function(*given, **named)
        except BaseException as error:
            spy.note("exceptions", told(error))
            raise

    return listened


def told(error: BaseException) -> str:
    """Return all that a program which catches an exception might print of it."""
    parts = traceback.format_exception(error)
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        waiting += [one.__cause__, one.__context__]
        waiting += [inner for inner in one.args if isinstance(inner, BaseException)]
        # requests keeps the request, with its headers, and urllib3 its own exceptions.
        held = {**vars(one), "args": one.args, "notes": getattr(one, "__notes__", ())}
        parts += [repr(one), str(one)]
        parts += [f"{name}: {value!r} {_inside(value)}" for name, value in held.items()]
    return "\n".join(parts)


def _inside(value: object) -> str:
    try:
        return repr(vars(value))
    except TypeError:
        return ""


def _listen_to_system(spy: Spy) -> None:
    """Files by their names, programs with their arguments and environment, hosts."""

    def heard(event: str, given: tuple[object, ...]) -> None:
        if event.startswith(_EVENTS):
            spy.note("system", f"{event} {given!r}")

    sys.addaudithook(heard)
