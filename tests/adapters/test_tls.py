"""Secure connections, over real TLS: what is not trusted gets nothing."""

import socket
import ssl
import sys
from datetime import UTC, datetime, timedelta

import pytest

from notion_wizard.adapters import tls_faults
from notion_wizard.adapters.limits import Limits
from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.secret import Secret
from tests.support.peer import (
    USER,
    answering,
    message,
    server_side,
)
from tests.support.wire import TOKEN, code_with, problem_with, trusting


def test_a_trusted_server_is_sent_the_token(peer, notion, authority):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    client = notion(server.url, tls=trusting(authority))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


def test_no_other_certificates_are_added_to_the_trusted_ones(peer, notion, authority):
    context = trusting(authority)()
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    notion(server.url, tls=lambda: context).identify(Secret(TOKEN), Cancel())
    assert context.cert_store_stats()["x509_ca"] == 1
    assert context.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.skipif(sys.platform != "linux", reason="there the system's trust is a file")
def test_whom_the_system_trusts_is_trusted(peer, notion, authority, tmp_path, monkeypatch):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    trusted = tmp_path / "trusted.pem"
    authority.cert_pem.write_to_path(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    assert notion(server.url).identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


def test_an_untrusted_server_gets_nothing_and_its_issuer_is_told(peer, notion, authority):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    problem = problem_with(notion(server.url))
    assert problem.code is Code.TLS_NOT_TRUSTED
    assert problem.diagnosis.facts["issuer"] == "Acme Inspection"
    assert TOKEN.encode() not in b"".join(server.requests)


def test_214_a_certificate_that_only_this_computer_trusts_passes_and_is_told(
    peer, notion, authority
):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    client = notion(server.url, tls=trusting(authority))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"
    said = len(server.requests)
    told = client.inspection(Cancel())
    assert told.code is Code.INSPECTED_BUT_TRUSTED
    assert told.facts["issuer"] == "Acme Inspection"
    assert b"".join(server.requests[said:]) == b""


def test_a_certificate_of_the_public_list_is_worth_no_word(
    peer, notion, authority, tmp_path, monkeypatch
):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    public = tmp_path / "public.pem"
    authority.cert_pem.write_to_path(public)
    monkeypatch.setattr(tls_faults, "DEFAULT_CA_BUNDLE_PATH", str(public))
    client = notion(server.url, tls=trusting(authority))
    assert client.inspection(Cancel()) is None


def test_without_the_public_list_nothing_can_be_told(peer, notion, authority, monkeypatch):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    monkeypatch.setattr(tls_faults, "DEFAULT_CA_BUNDLE_PATH", "/nowhere/cacert.pem")
    assert notion(server.url, tls=trusting(authority)).inspection(Cancel()) is None


def test_what_cannot_be_told_of_the_public_list_is_worth_no_word(peer, notion):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert notion(f"https://127.0.0.1:{port}").inspection(Cancel()) is None
    plain = peer(answering(message(USER)))
    assert notion(plain.url).inspection(Cancel()) is None
    cancelled = Cancel()
    cancelled.set()
    assert notion(f"https://127.0.0.1:{port}").inspection(cancelled) is None
    assert plain.requests == []


@pytest.mark.parametrize("days", [(-20, -10), (10, 20)], ids=["expired", "not yet valid"])
def test_a_certificate_of_another_time_is_told(peer, notion, authority, days):
    begins, ends = (datetime.now(UTC) + timedelta(days=count) for count in days)
    certificate = authority.issue_cert("127.0.0.1", not_before=begins, not_after=ends)
    server = peer(answering(message(USER)), server_side(certificate))
    assert code_with(notion(server.url, tls=trusting(authority))) is Code.TLS_DATE
    assert server.requests == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_certificate_of_another_host_is_told(peer, notion, authority, host):
    certificate = authority.issue_cert("elsewhere.example")
    server = peer(answering(message(USER)), server_side(certificate))
    url = server.url.replace("127.0.0.1", host)
    assert code_with(notion(url, tls=trusting(authority))) is Code.TLS_WRONG_HOST
    assert server.requests == []


def test_a_server_that_speaks_an_old_protocol_is_told(peer, notion, authority):
    old = server_side(authority.issue_cert("127.0.0.1"))
    old.maximum_version = ssl.TLSVersion.TLSv1_2

    def demanding():
        context = trusting(authority)()
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        return context

    assert code_with(notion(peer(answering(b""), old).url, tls=demanding)) is Code.TLS_OTHER


def test_a_server_that_speaks_no_tls_is_told(peer, notion):
    def plain(_peer, connection):
        connection.recv(65536)
        connection.sendall(message(b"", status="400 Bad Request"))

    server = peer(plain)
    assert code_with(notion(server.url.replace("http:", "https:"))) is Code.TLS_OTHER


def test_a_connection_that_ends_in_the_handshake_is_cut(peer, notion):
    server = peer(lambda _peer, connection: connection.recv(1))
    assert code_with(notion(server.url.replace("http:", "https:"))) is Code.CONNECTION_CUT


def test_a_handshake_without_an_answer_times_out(peer, notion):
    server = peer(lambda peer, _connection: peer.closing.wait())
    limits = Limits(connect=0.2, tries=1)
    client = notion(server.url.replace("http:", "https:"), limits)
    assert code_with(client) is Code.TIMED_OUT
