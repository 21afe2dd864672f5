import http.client
import socket
import threading
from urllib.parse import urlsplit

import pytest
import requests

from notion_wizard.practice.exchange import HALF_AN_ANSWER, Answer, Cut
from notion_wizard.practice.scenario import STUDIO, TOKEN, WORLD
from notion_wizard.practice.server import PracticeServer
from notion_wizard.practice.workspaces import branches
from notion_wizard.practice.world import World


def test_2000_databases_come_in_20_pages_each_once_last_edited_first(client):
    with PracticeServer(World({TOKEN: STUDIO}, branches)) as server:
        results, pages = client(server.api_url, TOKEN).listed()
    assert (len(results), pages) == (2_000, 20)
    assert len({result["id"] for result in results}) == 2_000
    assert len({result["parent"]["database_id"] for result in results}) == 2_000
    edits = [result["last_edited_time"] for result in results]
    assert edits == sorted(edits, reverse=True)


def test_each_answer_has_a_request_id_of_its_own(client):
    with PracticeServer(WORLD) as server:
        asked = client(server.api_url, TOKEN)
        answers = [asked.get("/users/me") for _ in range(3)]
    assert len({answer.headers["x-notion-request-id"] for answer in answers}) == 3


def test_it_listens_on_the_loopback_alone():
    with PracticeServer(WORLD) as server:
        parts = urlsplit(server.api_url)
        assert (parts.scheme, parts.hostname, parts.path) == ("http", "127.0.0.1", "/v1")


def test_a_connection_can_break_before_or_amid_an_answer(client):
    for cut in (Cut(), HALF_AN_ANSWER):
        with (
            PracticeServer(World(in_the_way=cut)) as server,
            pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)),
        ):
            client(server.api_url, TOKEN).get("/users/me")


def test_its_end_ends_an_answer_that_is_still_awaited(client):
    outcomes = []

    def ask(asked):
        try:
            outcomes.append(asked.get("/users/me", timeout=100))
        except requests.ConnectionError as error:
            outcomes.append(type(error))

    never = Answer(200, {}, b"{}")
    with PracticeServer(World(in_the_way=never, delay=1_000)) as server:
        waiting = threading.Thread(target=ask, args=(client(server.api_url, TOKEN),))
        waiting.start()
    waiting.join()
    assert outcomes == [requests.ConnectionError]


def test_its_end_drops_connections_that_are_kept_open_and_frees_the_port():
    with PracticeServer(WORLD) as server:
        parts = urlsplit(server.api_url)
        kept = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        kept.request("GET", "/v1/users/me")
        assert kept.getresponse().read()
    assert kept.sock.recv(1) == b""
    kept.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((parts.hostname, parts.port), timeout=30)


def test_it_is_quiet_whatever_comes_in(capfd):
    with PracticeServer(WORLD) as server:
        parts = urlsplit(server.api_url)
        for sent in (
            b"nonsense\r\n\r\n",
            b"GET //[ HTTP/1.1\r\n\r\n",
            b"POST /v1/search HTTP/1.1\r\nContent-Length: x\r\n\r\n",
            b"POST /v1/search HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n",
        ):
            with socket.create_connection((parts.hostname, parts.port), timeout=30) as connection:
                connection.sendall(sent)
                connection.shutdown(socket.SHUT_WR)
                answer = connection.makefile("rb").read()
            assert b" 400 " in answer or b" 413 " in answer
    assert capfd.readouterr() == ("", "")


def test_a_connection_that_comes_while_it_ends_is_dropped_too():
    with PracticeServer(WORLD) as server:
        pass
    ours, theirs = socket.socketpair()
    with ours, theirs:
        server._server.opened(theirs)
        assert ours.recv(1) == b""


def test_looks_are_counted_for_each_question_by_itself():
    with PracticeServer(WORLD) as server:
        notion = server._server
        assert [notion.look("GET", "/v1/users", b"") for _ in range(3)] == [1, 2, 3]
        assert notion.look("GET", "/v1/users/me", b"") == 1
        assert notion.look("POST", "/v1/users", b"") == 1
