import threading

import pytest

from notion_wizard.adapters.connection import Proxy
from notion_wizard.cli.doctor import Way, examined, try_keychain
from notion_wizard.cli.rungs import RungName, RungStatus, overall
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import Outcome
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.problem import Problem
from notion_wizard.practice.memory import MemoryKeychain
from tests.support.fake_notion import FakeNotion

PROXY = Proxy("proxy.example", 3128)


class Line:
    """Connects, or raises this code; remembers where to."""

    def __init__(self, fault=None):
        self.fault = fault
        self.hosts = []

    def __call__(self, host, port):
        self.hosts.append((host, port))
        if self.fault:
            raise Problem(self.fault)


def way_of(notion=None, line=None, proxy=None, *, is_https=True):
    host, port = "api.notion.com", 443
    return Way(notion or FakeNotion(), host, port, is_https, proxy, line or Line())


def rungs_of(*arguments, keychain=None, **options):
    found = examined(way_of(*arguments, **options), keychain or MemoryKeychain())
    return {rung.name: rung for rung in found}


def code_of(rung):
    return rung.diagnosis and rung.diagnosis.code


def test_all_is_well():
    rungs = rungs_of()
    assert list(rungs) == list(RungName)
    assert rungs.pop(RungName.PROXY).status is RungStatus.SKIPPED
    assert {rung.status for rung in rungs.values()} == {RungStatus.OK}
    assert overall(rungs.values()) is Outcome.FINE


def test_214_an_inspected_connection_that_is_trusted_is_advice():
    inspected = Diagnosis(Code.INSPECTED_BUT_TRUSTED, {"issuer": "Acme Inspection"})
    rungs = rungs_of(FakeNotion(inspected=inspected))
    assert rungs[RungName.CERTIFICATES].status is RungStatus.ADVICE
    assert rungs[RungName.CERTIFICATES].diagnosis == inspected
    assert rungs[RungName.NOTION].status is RungStatus.OK
    assert overall(rungs.values()) is Outcome.ADVICE


def test_a_computer_that_is_offline_is_undecided():
    rungs = rungs_of(FakeNotion(way=Code.OFFLINE), Line(Code.OFFLINE))
    assert rungs[RungName.NETWORK].status is RungStatus.UNDECIDED
    assert code_of(rungs[RungName.NOTION]) is Code.OFFLINE
    assert rungs[RungName.CERTIFICATES].status is RungStatus.SKIPPED
    assert overall(rungs.values()) is Outcome.UNDECIDED


def test_a_network_that_works_is_told_apart_from_a_notion_that_does_not_answer():
    rungs = rungs_of(FakeNotion(way=Code.TIMED_OUT))
    assert rungs[RungName.NETWORK].status is RungStatus.OK
    assert code_of(rungs[RungName.NOTION]) is Code.TIMED_OUT


def test_certificates_are_the_tls_part_of_reaching_notion():
    rungs = rungs_of(FakeNotion(way=Code.TLS_NOT_TRUSTED))
    assert code_of(rungs[RungName.CERTIFICATES]) is Code.TLS_NOT_TRUSTED
    assert rungs[RungName.NETWORK].status is RungStatus.OK


class Answering(FakeNotion):
    """What came back was a Problem with these facts."""

    def __init__(self, code, **facts):
        super().__init__()
        self.problem = Problem(code, **facts)

    def reach(self, _cancel):
        raise self.problem


def test_whoever_got_an_answer_trusted_the_certificates():
    rungs = rungs_of(Answering(Code.NOTION_TROUBLE, status=503))
    assert rungs[RungName.CERTIFICATES].status is RungStatus.OK
    assert rungs[RungName.NOTION].status is RungStatus.UNDECIDED


@pytest.mark.parametrize("facts", [{"proxy_status": 403}, {}], ids=["a proxy", "this computer"])
def test_whoever_was_stopped_before_has_seen_no_certificate(facts):
    rungs = rungs_of(Answering(Code.BLOCKED, **facts), proxy=PROXY)
    assert rungs[RungName.PROXY].status is RungStatus.OK
    assert rungs[RungName.CERTIFICATES].status is RungStatus.SKIPPED
    assert code_of(rungs[RungName.NOTION]) is Code.BLOCKED


def test_without_https_there_are_no_certificates():
    rungs = rungs_of(is_https=False)
    assert rungs[RungName.CERTIFICATES].status is RungStatus.SKIPPED


def test_with_a_proxy_the_proxy_is_the_first_step_of_the_way():
    line = Line()
    rungs = rungs_of(line=line, proxy=PROXY)
    assert line.hosts == [("proxy.example", 3128)]
    assert rungs[RungName.NETWORK].status is RungStatus.SKIPPED
    assert rungs[RungName.PROXY].status is RungStatus.OK


def test_a_proxy_that_is_not_there_is_named():
    rungs = rungs_of(FakeNotion(way=Code.TIMED_OUT), Line(Code.CONNECTION_REFUSED), PROXY)
    assert code_of(rungs[RungName.PROXY]) is Code.PROXY_UNREACHABLE
    assert rungs[RungName.PROXY].diagnosis.facts == {"proxy": "proxy.example:3128"}


def test_a_proxy_that_wants_a_login_is_seen_when_it_is_used():
    rungs = rungs_of(FakeNotion(way=Code.PROXY_LOGIN), proxy=PROXY)
    assert code_of(rungs[RungName.PROXY]) is Code.PROXY_LOGIN


def test_a_keychain_that_works_is_left_as_it_was():
    keychain = Watched()
    try_keychain(keychain)
    assert keychain.deeds == ["read", "write", "read", "delete"]
    assert len(keychain.entries) == 1
    assert next(iter(keychain.entries)).startswith("self-test-")


class Watched(MemoryKeychain):
    """Remembers what was done to it, and to which entries."""

    def __init__(self, fault=None):
        super().__init__(fault=fault)
        self.deeds, self.entries = [], set()

    def read(self, entry):
        self._note("read", entry)
        return super().read(entry)

    def write(self, entry, token):
        self._note("write", entry)
        super().write(entry, token)

    def delete(self, entry):
        self._note("delete", entry)
        super().delete(entry)

    def _note(self, deed, entry):
        self.deeds.append(deed)
        self.entries.add(entry)


def test_a_keychain_that_keeps_something_else_is_left_clean_too():
    keychain = Watched(Code.NOT_KEPT)
    with pytest.raises(Problem) as caught:
        try_keychain(keychain)
    assert caught.value.code is Code.NOT_KEPT
    assert keychain.deeds[-1] == "delete"


def test_a_keychain_that_forgets_at_once_does_not_keep():
    class Forgetful(MemoryKeychain):
        def write(self, entry, token):
            pass

    with pytest.raises(Problem) as caught:
        try_keychain(Forgetful())
    assert caught.value.code is Code.NOT_KEPT


def test_a_keychain_that_is_missing_is_a_problem_of_the_keychain_alone():
    rungs = rungs_of(keychain=MemoryKeychain(fault=Code.NO_KEYCHAIN))
    assert code_of(rungs[RungName.KEYCHAIN]) is Code.NO_KEYCHAIN
    assert rungs[RungName.NOTION].status is RungStatus.OK
    assert overall(rungs.values()) is Outcome.PROBLEM


class Hanging(MemoryKeychain):
    """Waits for the person, who never comes."""

    def __init__(self):
        super().__init__()
        self.let_go = threading.Event()

    def read(self, _entry):
        self.let_go.wait()


def test_a_keychain_that_waits_is_undecided_and_nothing_was_written():
    keychain = Hanging()
    found = examined(way_of(), keychain, seconds_for_keychain=0)
    assert code_of(found[-1]) is Code.KEYCHAIN_WAITING
    assert found[-1].status is RungStatus.UNDECIDED


def test_a_way_that_takes_too_long_is_timed_out():
    never = threading.Event()

    class Hangs(FakeNotion):
        def reach(self, _cancel):
            never.wait()

    way = way_of(Hangs(), line=lambda _host, _port: never.wait())
    network, _proxy, certificates, notion, _keychain = examined(way, MemoryKeychain(), seconds=0)
    never.set()
    assert code_of(network) is Code.TIMED_OUT
    assert code_of(notion) is Code.TIMED_OUT
    assert certificates.status is RungStatus.SKIPPED


def test_a_crash_of_a_rung_reaches_the_caller():
    def crash(_host, _port):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        examined(way_of(line=crash), MemoryKeychain())
