"""What the readers of this desktop listen for (`core.ports.Readers`): AT-SPI, over D-Bus."""

# jeepney brings no types:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from typing import Any, Final

_SECONDS_PER_CALL: Final = 2
_ANNOUNCEMENT: Final = "object:announcement"
_FOCUS: Final = ("object:statechanged:focused", "focus")
"""What follows the keyboard reads aloud: a logger, or a tool for tests, may listen for anything."""


class AtSpiReaders:
    """Asks the registry in which readers write down what they want to hear of."""

    def hears_announcements(self) -> bool:
        """Tell whether all that read listen for announcements: Orca does since its version 45."""
        try:
            events = _registered_events()
        except Exception:  # noqa: BLE001 - without the registry there is no reader of this kind
            return True
        return all_hear_announcements((str(sender), str(event)) for sender, event, *_ in events)


def all_hear_announcements(registered: Iterable[tuple[str, str]]) -> bool:
    """Tell whether every sender that listens for the focus listens for announcements, too."""
    heard: defaultdict[str, list[str]] = defaultdict(list)
    for sender, event in registered:
        # The registry writes "Object:StateChanged:Focused", those who ask "object:state-changed".
        heard[sender].append(event.casefold().replace("-", "").rstrip(":"))
    return all(
        _is_among(events, _ANNOUNCEMENT)
        for events in heard.values()
        if any(_is_among(events, one) for one in _FOCUS)
    )


def _is_among(events: Iterable[str], wanted: str) -> bool:
    """Whether it was asked for, or all of a kind that it belongs to."""
    return any(f"{wanted}:".startswith(f"{event}:") for event in events)


def _registered_events() -> Any:  # noqa: ANN401 - as D-Bus brings it
    (address,) = _call(None, "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
    (events,) = _call(
        address,
        "/org/a11y/atspi/registry",
        "org.a11y.atspi.Registry",
        "GetRegisteredEvents",
    )
    return events


def _call(bus: str | None, path: str, name: str, method: str) -> Any:  # noqa: ANN401 - as above
    # Comes with keyring, and only where there is D-Bus.
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    with closing(open_dbus_connection(bus or "SESSION")) as connection:
        message = new_method_call(DBusAddress(path, name, name), method)
        return unwrap_msg(connection.send_and_get_reply(message, timeout=_SECONDS_PER_CALL))
