"""A network of its own for a test: which routes there are, which names, who answers.

Linux, as root: a process holds the namespace, sockets are made inside of it, and programs run in
it. Nothing of this computer's own network is touched.
"""

import contextlib
import ctypes
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeVar

from tests.support.command_line import Ran, run_command

Made = TypeVar("Made")

_NEEDED: Final = ("unshare", "nsenter", "ip", "mount")
_READY: Final = b"ready\n"
_HOLD: Final = "echo ready; exec cat"

# Addresses for documentation (RFC 5737, RFC 3849): nobody has them.
IPV4: Final = "198.51.100.7"
IPV6: Final = "2001:db8::7"
OURS: Final = ("198.51.100.1/24", "2001:db8::1/64")

_ALL_THAT_IS_DONE: Final = f"""
ip link add line type veth peer name nowhere &&
ip -6 address add {OURS[1]} dev line &&
mount --bind /etc/hosts /etc/hosts
"""


def why_not() -> str | None:
    """Return why there can be no namespace here, or None."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "needs Linux and root"
    missing = [name for name in _NEEDED if not shutil.which(name)]
    if missing:
        return f"needs {', '.join(missing)}"
    command = ["unshare", "--net", "--mount", "sh", "-c", _ALL_THAT_IS_DONE]
    tried = subprocess.run(command, stderr=subprocess.DEVNULL, check=False)  # noqa: S603 - above
    return "needs namespaces, veth, IPv6 and bind mounts" if tried.returncode else None


class NetworkNamespace:
    """A context manager: at first a network with nothing in it, not even loopback."""

    def __enter__(self) -> Self:
        self._resources = contextlib.ExitStack()
        self._files = Path(self._resources.enter_context(tempfile.TemporaryDirectory()))
        self._holder = subprocess.Popen(  # noqa: S603 - our own words
            ["unshare", "--net", "--mount", "sh", "-c", _HOLD],  # noqa: S607
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._holder.stdout is not None
        assert self._holder.stdout.readline() == _READY
        self._enter = ("nsenter", "--target", str(self._holder.pid), "--net", "--mount", "--")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._resources.close()
        # The namespace goes with the last process in it.
        self._holder.communicate()

    def keep(self, resource: contextlib.AbstractContextManager[Made]) -> Made:
        """Enter this, and leave it before the network goes."""
        return self._resources.enter_context(resource)

    def run(
        self, *command: str, given: bytes = b"", environment: Mapping[str, str] | None = None
    ) -> Ran:
        """Run a program in this network."""
        return run_command((*self._enter, *command), given, environment)

    def ip(self, *arguments: str) -> None:
        """Change something of this network."""
        ran = self.run("ip", *arguments)
        assert ran.exit_code == 0, ran.errors

    def set_up_loopback(self) -> None:
        """Let this network reach itself."""
        self.ip("link", "set", "lo", "up")

    def set_up_line(self) -> None:
        """Connect it to a line on which everything is lost, with a route to all the world."""
        self.set_up_loopback()
        self.ip("link", "add", "line", "type", "veth", "peer", "name", "nowhere")
        self.ip("link", "set", "nowhere", "up")
        # Nobody asks on the line who has an address: it would not be found, and that is told.
        self.ip("link", "set", "line", "up", "arp", "off")
        for address in OURS:
            self.ip(
                "address", "add", address, "dev", "line", *(["nodad"] if ":" in address else [])
            )
        for family in ("-4", "-6"):
            self.ip(family, "route", "add", "default", "dev", "line")

    def set_names(self, names: Mapping[str, Iterable[str]]) -> None:
        """Let these names stand for these addresses, without a name server."""
        lines = (f"{address} {name}\n" for name, found in names.items() for address in found)
        self._replace("/etc/hosts", "".join(lines))

    def set_name_server(self, address: str, *options: str) -> None:
        """Ask this name server."""
        self._replace("/etc/resolv.conf", f"nameserver {address}\noptions {' '.join(options)}\n")

    def inside(self, make: Callable[[], Made]) -> Made:
        """Return what is made in a thread that is in this network: a socket stays in it."""
        made: list[Made] = []

        def work() -> None:
            with Path(f"/proc/{self._holder.pid}/ns/net").open("rb") as namespace:
                library = ctypes.CDLL(None, use_errno=True)
                assert library.setns(namespace.fileno(), 0) == 0, os.strerror(ctypes.get_errno())
            made.append(make())

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return made[0]

    def _replace(self, path: str, content: str) -> None:
        file = self._files / Path(path).name
        first = not file.exists()
        file.write_text(content)
        if first:
            assert self.run("mount", "--bind", str(file), path).exit_code == 0


class NameServer:
    """A context manager: answers on port 53 that there is no such name, or never answers."""

    def __init__(self, namespace: NetworkNamespace, *, silent: bool = False) -> None:
        self._socket = namespace.inside(_name_socket)
        self._silent = silent

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # It wakes whoever waits for a question.
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                question, asker = self._socket.recvfrom(512)
                if question and not self._silent:
                    # RFC 1035, 4.1.1: the same id, a response, recursion, no such name.
                    self._socket.sendto(question[:2] + b"\x81\x83" + question[4:], asker)


def _name_socket() -> socket.socket:
    found = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    found.bind(("127.0.0.1", 53))
    return found
