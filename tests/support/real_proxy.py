"""proxy.py as a process: a real proxy that leads every tunnel to a server of the test.

The class `Leading` is loaded by that process; the rest is for the tests.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import trustme
from proxy.http.parser import HttpParser
from proxy.http.proxy import HttpProxyBasePlugin

_PATIENCE: Final = 60
_LEADS_TO: Final = "LEADS_TO"
_SEEN: Final = "SEEN"


class Leading(HttpProxyBasePlugin):
    """Leads to a port on this computer, whatever name was asked for, and keeps what it reads."""

    def before_upstream_connection(self, request: HttpParser) -> HttpParser:
        request.port = int(os.environ[_LEADS_TO])
        return request

    def resolve_dns(self, _host: str, _port: int) -> tuple[str, None]:
        return "127.0.0.1", None

    def handle_client_request(self, request: HttpParser) -> HttpParser:
        with Path(os.environ[_SEEN]).open("ab") as seen:
            seen.write(request.build())
        return request


class RealProxy:
    """A context manager. With an `inspector` it reads along, with certificates of that authority.

    `leads_to` is a server's port; `notions` the authority which that server's certificate is of.
    """

    def __init__(
        self,
        leads_to: int,
        *options: str,
        inspector: trustme.CA | None = None,
        notions: trustme.CA | None = None,
    ) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._place = Path(self._folder.name)
        self._options = [*options, *self._inspecting(inspector, notions)]
        self._environment = {
            **os.environ,
            _LEADS_TO: str(leads_to),
            _SEEN: str(self._place / "seen"),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }

    @property
    def name(self) -> str:
        """Its host and port."""
        return f"127.0.0.1:{self._port}"

    def url(self, login: str = "") -> str:
        """Return its address, with a `name:password@` if one is given."""
        return f"http://{login}{self.name}"

    def seen(self) -> bytes:
        """Return every request that it could read."""
        file = self._place / "seen"
        return file.read_bytes() if file.exists() else b""

    def __enter__(self) -> Self:
        port_file = self._place / "port"
        with (self._place / "log").open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - a development dependency of ours
                [
                    *(sys.executable, "-m", "proxy", "--hostname", "127.0.0.1", "--port", "0"),
                    *("--port-file", str(port_file), "--data-dir", str(self._place / "data")),
                    *("--num-workers", "1", "--num-acceptors", "1", "--log-level", "WARNING"),
                    *("--plugins", f"{__name__}.{Leading.__name__}"),
                    *self._options,
                ],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._port = self._told_port(port_file)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # It has processes of its own.
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._folder.cleanup()

    def _told_port(self, file: Path) -> int:
        deadline = time.monotonic() + _PATIENCE
        while not (file.exists() and file.read_text().strip()):
            assert self._process.poll() is None, (self._place / "log").read_text()
            assert time.monotonic() < deadline, (self._place / "log").read_text()
            time.sleep(0.02)
        return int(file.read_text())

    def _inspecting(self, inspector: trustme.CA | None, notions: trustme.CA | None) -> list[str]:
        if inspector is None or notions is None:
            return []
        key, certificate, signing, trusted = (
            self._place / name for name in ("ca.key", "ca.pem", "signing.key", "notions.pem")
        )
        inspector.private_key_pem.write_to_path(key)
        inspector.cert_pem.write_to_path(certificate)
        # One key for every certificate that it makes up.
        trustme.CA().private_key_pem.write_to_path(signing)
        notions.cert_pem.write_to_path(trusted)
        return [
            *("--ca-key-file", str(key), "--ca-cert-file", str(certificate)),
            *("--ca-signing-key-file", str(signing), "--ca-file", str(trusted)),
            *("--ca-cert-dir", str(self._place / "certificates")),
        ]
