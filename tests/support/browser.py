"""Debian's Chromium without a window, spoken to over a pipe: a page is opened, typed into, seen.

https://chromedevtools.github.io/devtools-protocol/ — messages are JSON, each ended by a NUL.
"""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

PROGRAM: Final = shutil.which("chromium")
_ARGUMENTS: Final = (
    "--headless=new",
    "--no-first-run",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--remote-debugging-pipe",
    # Root may start it only without; the page is our own.
    "--no-sandbox",
)
# The program reads from 3 and writes to 4.
_AT_3_AND_4: Final = 'exec "$@" 3<&"$COMMANDS" 4>&"$ANSWERS"'
_PATIENCE_SECONDS: Final = 30
_MOST_BYTES: Final = 1 << 16

Fields = Mapping[str, Any]


class Browser:
    """One tab."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands, self._answers = commands, answers
        self._unread = b""
        self._number = 0
        self._tab: str | None = None
        self.loaded: list[str] = []
        """Each address that the tab asked for."""
        self.complaints: list[str] = []
        """What the page's policy or script had to complain about."""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._tab = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._ask(f"{domain}.enable")

    def open(self, file: Path, fragment: str = "") -> None:
        """Open a file, and wait until it is there."""
        # By way of nothing: a page that is open would only go to the fragment.
        for address in ("about:blank", file.as_uri() + (f"#{fragment}" if fragment else "")):
            self._ask("Page.navigate", url=address)
            self._wait_for("Page.loadEventFired")
        self.settle()

    def run(self, script: str) -> Any:
        """Return what an expression of the page gives."""
        told = self._ask(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def settle(self) -> None:
        """Wait until everything is drawn."""
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def type(self, text: str) -> None:
        """Type into what has the keyboard."""
        self._ask("Input.insertText", text=text)

    def press(self, key: str, number: int) -> None:
        """Press a key, such as Enter (13)."""
        text = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self._ask(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                code=key,
                windowsVirtualKeyCode=number,
                **text,
            )

    def look_as(self, *, width: int, height: int = 900, scheme: str = "light") -> None:
        """Have a window of this size, in a light or dark scheme."""
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self._ask("Emulation.setEmulatedMedia", features=[feature])
        self.settle()

    def picture(self) -> bytes:
        """Return what is seen, as PNG."""
        return base64.b64decode(self._ask("Page.captureScreenshot", format="png")["data"])

    def print(self) -> bytes:
        """Return what is printed, as PDF."""
        return base64.b64decode(self._ask("Page.printToPDF", printBackground=False)["data"])

    def _ask(self, method: str, **fields: Any) -> Fields:
        self._number += 1
        message = {"id": self._number, "method": method, "params": fields}
        if self._tab is not None:
            message["sessionId"] = self._tab
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") == self._number:
                assert "error" not in told, told
                return told["result"]

    def _wait_for(self, event: str) -> None:
        while self._next().get("method") != event:
            pass

    def _next(self) -> Fields:
        while b"\0" not in self._unread:
            ready, _, _ = select.select([self._answers], [], [], _PATIENCE_SECONDS)
            came = os.read(self._answers, _MOST_BYTES) if ready else b""
            assert came, "the browser has ended, or says nothing more"
            self._unread += came
        message, _, self._unread = self._unread.partition(b"\0")
        told = json.loads(message)
        match told.get("method"):
            case "Network.requestWillBeSent":
                self.loaded.append(told["params"]["request"]["url"])
            case "Log.entryAdded":
                self.complaints.append(told["params"]["entry"]["text"])
            case "Runtime.exceptionThrown":
                self.complaints.append(str(told["params"]["exceptionDetails"]))
            case _:
                pass
        return told


@contextmanager
def browser() -> Generator[Browser]:
    """Start the browser for the length of a `with`, with a profile of its own."""
    assert PROGRAM is not None
    commands, to_browser = os.pipe()
    from_browser, answers = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        arguments = (*_ARGUMENTS, f"--user-data-dir={profile}")
        started = subprocess.Popen(  # noqa: S603 - the system's own browser
            ("bash", "-c", _AT_3_AND_4, "browser", PROGRAM, *arguments),  # noqa: S607 - as above
            env={**os.environ, "COMMANDS": str(commands), "ANSWERS": str(answers)},
            pass_fds=(commands, answers),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(commands)
        os.close(answers)
        try:
            yield Browser(to_browser, from_browser)
        finally:
            started.terminate()
            started.wait(30)
            os.close(to_browser)
            os.close(from_browser)
