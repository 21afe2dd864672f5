import pytest

from notion_wizard.adapters.at_spi import AtSpiReaders

assistive = pytest.importorskip("tests.support.assistive")
secret_service = pytest.importorskip("tests.support.secret_service")


def test_without_a_registry_announcements_count_as_heard(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    assert AtSpiReaders().hears_announcements()


@pytest.mark.skipif(
    not (secret_service.is_installed() and assistive.is_installed()),
    reason="needs dbus, gnome-keyring and at-spi2-core",
)
def test_they_are_heard_while_a_reader_listens_for_them(monkeypatch):
    with secret_service.SecretServiceSession() as session:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
        assert not AtSpiReaders().hears_announcements()
        with assistive.AssistiveTechnology(session.address):
            assert AtSpiReaders().hears_announcements()
        assert not AtSpiReaders().hears_announcements()
