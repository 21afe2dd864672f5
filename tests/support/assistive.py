"""What assistive technology sees of a window, and does there: AT-SPI over D-Bus, as Orca uses it.

The interfaces: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""

import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NamedTuple, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

# Bits of a state: AtspiStateType.
_BUSY, _CHECKED, _ENABLED, _PRESSED, _SHOWING = 3, 4, 8, 20, 25

_SECONDS_FOR_AN_ANSWER: Final = 60


def is_installed() -> bool:
    """Whether D-Bus can start it on this computer."""
    return Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists()


class _Place(NamedTuple):
    bus_name: str
    path: str


_PREFIX: Final = "org.a11y.atspi."
_REGISTRY: Final = f"{_PREFIX}Registry"
_APPLICATIONS: Final = _Place(_REGISTRY, "/org/a11y/atspi/accessible/root")
_EVENTS: Final = _Place(_REGISTRY, "/org/a11y/atspi/registry")
_LISTENED_TO: Final = {
    "Announcement": "object:announcement",
    "TextChanged": "object:text-changed",
}
"""By their names on D-Bus: the events that a screen reader speaks, as it asks for them."""


@dataclass(frozen=True)
class Widget:
    """A showing widget as it was when it was looked at.

    `name` is its object name, or its class if it has none; `says` what a screen reader says first;
    `text` what stands in a field, as far as it is told.
    """

    place: _Place
    name: str
    says: str
    description: str
    text: str
    is_enabled: bool
    is_checked: bool
    is_busy: bool


class AssistiveTechnology:
    """A context manager over what runs on a session bus.

    `announcements` holds all that was announced up to the last look, and `texts_told` all that a
    field told of its own accord of what was put into it or deleted. `also` are events that it says
    it listens for besides; nothing is done with them.
    """

    def __init__(self, session_bus: str, *also: str) -> None:
        self._session_bus = session_bus
        self._also = also
        self.announcements: list[str] = []
        self.texts_told: list[str] = []

    def __enter__(self) -> Self:
        # To ask for its own bus is enough to start it.
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with closing(open_dbus_connection(self._session_bus)) as bus:
            reply = bus.send_and_get_reply(new_method_call(launcher, "GetAddress"))
        (address,) = unwrap_msg(reply)
        self._bus = open_dbus_connection(address)
        # The match is for the bus, the registration for the programs, which else stay silent.
        for member, event in _LISTENED_TO.items():
            self._ask(
                message_bus.AddMatch(MatchRule(type="signal", member=member)),
                _call(_EVENTS, "Registry", "RegisterEvent", "s", event),
            )
        self._ask(*(_call(_EVENTS, "Registry", "RegisterEvent", "s", one) for one in self._also))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bus.close()

    def widgets(self, process: int) -> list[Widget]:
        """Return what this process shows now; what contains others stands before them."""
        (applications,) = self._ask(_call(_APPLICATIONS, "Accessible", "GetChildren"))
        owners = self._ask(*map(message_bus.GetConnectionUnixProcessID, dict(applications)))
        level = [
            _Place(*application)
            for application, owner in zip(applications, owners, strict=True)
            if owner == process
        ]
        found: list[Widget] = []
        while level:
            inside = self._ask(*(_call(place, "Accessible", "GetChildren") for place in level))
            widgets = self._showing([_Place(*child) for some in inside for child in some or ()])
            found += widgets
            level = [widget.place for widget in widgets]
        return found

    def press(self, widget: Widget) -> bool:
        """Do what the widget is for, and wait until that is done; False if that cannot be now.

        A pressed button stays down for a while before it clicks.
        """
        (actions,) = self._ask(_call(widget.place, "Action", "GetActions"))
        names = [name for name, *_described in actions or ()]
        wanted = next(
            (names.index(name) for name in ("Press", "Toggle", "Click") if name in names), None
        )
        if wanted is None:
            return False
        (is_done,) = self._ask(_call(widget.place, "Action", "DoAction", "i", wanted))
        while self._state_of([widget.place]).get(widget.place, 0) >> _PRESSED & 1:
            time.sleep(0.01)
        return bool(is_done)

    def write(self, widget: Widget, text: str) -> None:
        """Put a text in place of what stands in a field."""
        self._ask(_call(widget.place, "EditableText", "SetTextContents", "s", text))

    def _showing(self, candidates: Sequence[_Place]) -> list[Widget]:
        states = {
            place: state
            for place, state in self._state_of(candidates).items()
            if state >> _SHOWING & 1
        }
        ids, names, descriptions = (
            self._ask(*(_property(place, one) for place in states))
            for one in ("AccessibleId", "Name", "Description")
        )
        texts = self._texts(list(states))
        return [
            Widget(
                place,
                name=_string(object_path).rpartition(".")[2],
                says=_string(name),
                description=_string(description),
                text=texts.get(place, ""),
                is_enabled=bool(state >> _ENABLED & 1),
                is_checked=bool(state >> _CHECKED & 1),
                is_busy=bool(state >> _BUSY & 1),
            )
            for (place, state), object_path, name, description in zip(
                states.items(), ids, names, descriptions, strict=True
            )
        ]

    def _state_of(self, places: Sequence[_Place]) -> dict[_Place, int]:
        answers = self._ask(*(_call(place, "Accessible", "GetState") for place in places))
        return {place: answer[0] for place, answer in zip(places, answers, strict=True) if answer}

    def _texts(self, places: Sequence[_Place]) -> dict[_Place, str]:
        interfaces = self._ask(*(_call(place, "Accessible", "GetInterfaces") for place in places))
        fields = [
            place
            for place, names in zip(places, interfaces, strict=True)
            if f"{_PREFIX}Text" in (names or ())
        ]
        texts = self._ask(*(_call(place, "Text", "GetText", "ii", 0, -1) for place in fields))
        return {place: text or "" for place, text in zip(fields, texts, strict=True)}

    def _ask(self, *questions: Message) -> list[Any]:
        """Ask all at once; an answer is None where there is none: a widget may go at any time."""
        serials = [next(self._bus.outgoing_serial) for _question in questions]
        for serial, question in zip(serials, questions, strict=True):
            self._bus.send(question, serial=serial)
        answers: dict[int, Any] = {}
        while len(answers) < len(serials):
            message = self._bus.receive(timeout=_SECONDS_FOR_AN_ANSWER)
            fields = message.header.fields
            match message.header.message_type:
                case MessageType.method_return:
                    answers[fields[HeaderFields.reply_serial]] = next(iter(message.body), None)
                case MessageType.error:
                    answers[fields[HeaderFields.reply_serial]] = None
                case _ if (member := fields[HeaderFields.member]) in _LISTENED_TO:
                    (_detail, _first, _second, (_kind, text), _more) = message.body
                    heard = self.announcements if member == "Announcement" else self.texts_told
                    heard.append(text)
        return [answers[serial] for serial in serials]


def _call(place: _Place, interface: str, method: str, signature: str = "", *given: Any) -> Message:
    address = DBusAddress(place.path, place.bus_name, f"{_PREFIX}{interface}")
    return new_method_call(address, method, signature or None, given)


def _property(place: _Place, name: str) -> Message:
    return Properties(DBusAddress(place.path, place.bus_name, f"{_PREFIX}Accessible")).get(name)


def _string(answer: tuple[str, str] | None) -> str:
    return answer[1] if answer else ""
