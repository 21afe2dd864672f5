import pytest

from notion_wizard.adapters.at_spi import AtSpiReaders, all_hear_announcements

assistive = pytest.importorskip("tests.support.assistive")
secret_service = pytest.importorskip("tests.support.secret_service")


def test_without_a_registry_announcements_count_as_heard(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    assert AtSpiReaders().hears_announcements()


OLD_READER = (
    (":1.0", "Focus::"),
    (":1.0", "Object:StateChanged:Focused"),
    (":1.0", "Object:PropertyChange:AccessibleDescription"),
)
NEW_READER = ((":1.1", "Object:StateChanged:Focused"), (":1.1", "Object:Announcement:"))
LOGGER = ((":1.2", "Object:Announcement:"), (":1.2", "Object:TextChanged:"))


@pytest.mark.parametrize(
    ("registered", "hear"),
    [
        ((), True),
        (LOGGER, True),
        (NEW_READER, True),
        (OLD_READER, False),
        ((*OLD_READER, *LOGGER), False),
        ((*OLD_READER, *NEW_READER), False),
        ((*NEW_READER, *LOGGER), True),
        (((":1.3", "object:state-changed:"),), False),
        (((":1.3", "object:state-changed:focused"), (":1.3", "object:announcement")), True),
        (((":1.3", "focus:"), (":1.3", "object:")), True),
        (((":1.3", "object:"),), True),
        (((":1.3", "object:state-changed:checked"),), True),
    ],
)
def test_all_hear_announcements_if_each_that_follows_the_keyboard_listens_for_them(
    registered, hear
):
    assert all_hear_announcements(registered) is hear


@pytest.mark.skipif(
    not (secret_service.is_installed() and assistive.is_installed()),
    reason="needs dbus, gnome-keyring and at-spi2-core",
)
def test_the_registry_tells_who_listens(monkeypatch):
    with secret_service.SecretServiceSession() as session:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
        assert AtSpiReaders().hears_announcements(), "there is no reader"
        with assistive.AssistiveTechnology(session.address, "object:state-changed:focused"):
            assert AtSpiReaders().hears_announcements()
        assert AtSpiReaders().hears_announcements()
