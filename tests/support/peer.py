"""The other end of a connection, over real sockets, and how it may behave."""

import contextlib
import socket
import ssl
import struct
import threading

ODD_ONES_OUT = (BrokenPipeError, ConnectionResetError, ConnectionAbortedError, ssl.SSLError)

USER = (
    b'{"object": "user", "id": "b0000000-0000-4000-8000-000000000001", "type": "bot", '
    b'"name": "Order sync", "bot": {"workspace_name": "Northwind"}}'
)
LIST = b'{"object": "list", "results": [], "has_more": false, "next_cursor": null}'
"""An answer to all that is asked behind `/users/me`."""
REFUSAL = b'{"object": "error", "status": 401, "code": "unauthorized", "message": "No."}'


class Peer:
    """Listens on loopback and lets `behave(peer, connection)` do the rest, a thread for each.

    It keeps each request's head as it came; `closing` is set when the test is over. A `listener`
    of one's own may be at another place; it is then woken there too.
    """

    def __init__(self, behave, tls=None, listener=None, connect=socket.create_connection):
        self.behave = behave
        self.tls = tls
        self.requests = []
        self.asked = threading.Semaphore(0)
        self.closing = threading.Event()
        self._connect = connect
        self._listener = listener or socket.create_server(("127.0.0.1", 0))
        self.address, self.port = self._listener.getsockname()[:2]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def url(self):
        return f"{'https' if self.tls else 'http'}://{self.address}:{self.port}/v1"

    @property
    def proxy(self):
        return f"http://{self.address}:{self.port}"

    def read_request(self, connection):
        """Keep the head of a request; returns nothing if the other end went away instead."""
        head = bytearray()
        while b"\r\n\r\n" not in head and (piece := connection.recv(65536)):
            head += piece
        self.requests.append(bytes(head))
        self.asked.release()
        return bytes(head)

    def close(self):
        self.closing.set()
        # A closed listener still accepts in a thread that waits there: wake it.
        with contextlib.suppress(OSError):
            self._connect((self.address, self.port)).close()
        for thread in self._threads:
            thread.join(30)
        self._listener.close()

    def _accept(self):
        while not self.closing.is_set():
            connection, _ = self._listener.accept()
            if self.closing.is_set():
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection):
        with contextlib.suppress(*ODD_ONES_OUT), connection:
            if self.tls:
                with self.tls.wrap_socket(connection, server_side=True) as secured:
                    self.behave(self, secured)
            else:
                self.behave(self, connection)


def message(body, *headers, status="200 OK"):
    """A whole answer, as bytes."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def server_side(certificate):
    """The TLS of a server that shows this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


# Behaviours


def answering(answer):
    """Read the request, send these bytes, close."""

    def behave(peer, connection):
        peer.read_request(connection)
        connection.sendall(answer)

    return behave


def notion(peer, connection):
    """Be Notion for any token, in a workspace without databases, and refuse who has none."""
    while head := peer.read_request(connection):
        if b"\r\nAuthorization: " not in head:
            answer = message(REFUSAL, status="401 Unauthorized")
        else:
            answer = message(USER if b"/users/me" in head.partition(b"\r\n")[0] else LIST)
        connection.sendall(answer)


def resetting(peer, connection):
    """Read the request, break off."""
    peer.read_request(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hanging(peer, connection):
    """Read the request, never say a word."""
    peer.read_request(connection)
    peer.closing.wait()


def dripping(peer, connection):
    """Read the request, answer with a blank now and then."""
    peer.read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    while not peer.closing.wait(0.01):
        connection.sendall(b" ")


def flooding(peer, connection):
    """Read the request, answer with 60 MB."""
    peer.read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 60000000\r\n\r\n")
    for _ in range(60):
        connection.sendall(b" " * 1_000_000)


def flooding_in_pieces(peer, connection):
    """The same, without a word on how much it will be."""
    peer.read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(60):
        connection.sendall(b"f4240\r\n" + b" " * 1_000_000 + b"\r\n")


def tunnelling(tls, behave):
    """A proxy that does not look where the tunnel should lead: the other end is here."""

    def proxy(peer, connection):
        peer.read_request(connection)
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with tls.wrap_socket(connection, server_side=True) as secured:
            behave(peer, secured)

    return proxy
