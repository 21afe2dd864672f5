"""Shows the core's texts: translated, counted and filled, for window and command line alike."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol, Self

from notion_wizard.core.catalogue.fallbacks import FALLBACKS
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Fact, Facts, Phrase, Text
from notion_wizard.wording.filling import LONGEST_NAME, fill, harmless, together
from notion_wizard.wording.languages import (
    ENGLISH,
    best_language,
    offered_languages,
    system_language,
    translation_file,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from notion_wizard.core.catalogue.entry import Entry
    from notion_wizard.core.codes import Code
    from notion_wizard.core.diagnosis import Diagnosis
    from notion_wizard.wording.rendered import Rendered

__all__ = ["Translator", "Wording", "harmless", "offered_languages", "together"]

_NO_FACTS: Final[Facts] = MappingProxyType({})
# Stands in for an unknown count: each language has the plural that "some" needs there.
_MANY: Final = 100

_SECONDS: Final = QT_TRANSLATE_NOOP("Wording", "%n second(s)", "", 3)
_MINUTES: Final = QT_TRANSLATE_NOOP("Wording", "%n minute(s)", "", 3)
_HOURS: Final = QT_TRANSLATE_NOOP("Wording", "%n hour(s)", "", 3)
_LONGEST_IN_SECONDS: Final = 90
_LONGEST_IN_MINUTES: Final = 90

_AT_TIME: Final = QT_TRANSLATE_NOOP("Wording", "at {moment}")
_ON_DAY: Final = QT_TRANSLATE_NOOP("Wording", "on {moment}")
_AT_PLACE: Final = QT_TRANSLATE_NOOP("Wording", "at place {position}")
_TODAY: Final = QT_TRANSLATE_NOOP("Wording", "today")
_YESTERDAY: Final = QT_TRANSLATE_NOOP("Wording", "yesterday")
# Some languages count the first day of a month and only number the others: "1er", "1º".
_FIRST_DAY: Final = QT_TRANSLATE_NOOP("FirstDayOfMonth", "1")
_DAY: Final = QT_TRANSLATE_NOOP("Wording", "{month} {day}")
_DAY_OF_YEAR: Final = QT_TRANSLATE_NOOP("Wording", "{month} {day}, {year}")
_MONTH_OF_YEAR: Final = QT_TRANSLATE_NOOP("Wording", "{month} {year}")
# Not `calendar`: it speaks the language of the process, not of these texts.
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_AND_MORE: Final = QT_TRANSLATE_NOOP("Wording", "{several}, {one}")
_AND_LAST: Final = QT_TRANSLATE_NOOP("Wording", "{several} and {one}")


class Translator(Protocol):
    """What is needed of a QTranslator: "" or None for a text it does not know."""

    def translate(self, context: str, source: str, disambiguation: str, n: int, /) -> str | None:
        """Return the translation, in the form for the count `n` (-1: none)."""
        ...


def _english_month(month: int) -> str:
    return _MONTHS[month - 1]


def _local_now() -> datetime:
    return datetime.now().astimezone()


class Wording:
    """The texts in one language. English needs no Qt; others load QtCore when first needed.

    A language without a translation file is English.
    """

    def __init__(
        self,
        language: str = ENGLISH,
        translator: Translator | None = None,
        now: Callable[[], datetime] = _local_now,
    ) -> None:
        known = translator is not None or translation_file(language).is_file()
        self.language: Final = language if known else ENGLISH
        self._given_translator = translator
        self._now = now

    @classmethod
    def for_language(cls, code: str | None) -> Self:
        """Return the wording nearest to a code (`de`, `de-AT`), to the system's if None."""
        return cls(best_language(code or system_language(), offered_languages()))

    # What the core says

    def say(self, text: Text, facts: Facts = _NO_FACTS) -> str:
        """Return the text as it is read: translated, in the form for `n`, facts filled in.

        Strings among the facts are made harmless, moments and numbers shown in the language's
        way. For a missing fact stands its fallback. Forms: see `Text`.
        """
        count = facts.get("n")
        n = count if isinstance(count, int) else None
        template = self.translate(text.context, text.source, n=n)
        return fill(
            template,
            lambda name, form: self._shown(facts.get(name), form),
            self._fallback,
        )

    def render(self, diagnosis: "Diagnosis") -> "Rendered":
        """Return everything that is read about a diagnosis."""
        from notion_wizard.wording.rendered import (  # noqa: PLC0415 - a calm window needs none
            render_diagnosis,
        )

        return render_diagnosis(diagnosis, self.say)

    def render_entry(self, code: "Code", entry: "Entry", facts: Facts = _NO_FACTS) -> "Rendered":
        """Return everything that is read about a code under the given entry of it."""
        from notion_wizard.wording.rendered import render_entry  # noqa: PLC0415 - as above

        return render_entry(code, entry, facts, self.say)

    def translate(
        self, context: str, source: str, disambiguation: str = "", n: int | None = None
    ) -> str:
        """Return the text in this language, with `%n` counted; lupdate finds calls by this name.

        A text that is not translated stays English.
        """
        translated = None
        if self._translator is not None:
            # -1 is "no count" and would give a counted text its singular; a count asks Qt for a
            # plural, which a text without one does not have.
            counted = _MANY if n is None else n
            form = counted if "%n" in source else -1
            translated = self._translator.translate(context, source, disambiguation, form)
        text = translated or source.replace("(s)", "" if n == 1 else "s")
        return text if n is None else text.replace("%n", self.number(n))

    # How this language writes facts

    def number(self, number: int) -> str:
        """Return a number with the language's grouping: 2,000."""
        if self._locale is None:
            return f"{number:,}"
        return self._locale.toString(number)

    def moment(self, moment: datetime) -> str:
        """Return the time if the moment is of today, else the day: 10:42, November 3."""
        now = self._now()
        local = moment.astimezone(now.tzinfo)
        if self._is_today(moment):
            return f"{local:%H:%M}"
        return self._date(local, now)

    def day(self, moment: datetime) -> str:
        """Return the day alone, for tables: today, yesterday, November 3."""
        now = self._now()
        local = moment.astimezone(now.tzinfo)
        match (now.date() - local.date()).days:
            case 0:
                return self.say(_TODAY)
            case 1:
                return self.say(_YESTERDAY)
            case _:
                return self._date(local, now)

    def month(self, month: date) -> str:
        """Return the month that a day lies in: November 2026."""
        return self._filled(_MONTH_OF_YEAR, self._parts_of(month))

    def _date(self, local: datetime, now: datetime) -> str:
        parts = self._parts_of(local)
        return self._filled(_DAY if local.year == now.year else _DAY_OF_YEAR, parts)

    def _parts_of(self, day: date) -> Mapping[str, str]:
        name = self._locale.monthName if self._locale else _english_month
        number = self.say(_FIRST_DAY) if day.day == 1 else str(day.day)
        return {"month": name(day.month), "day": number, "year": str(day.year)}

    def duration(self, seconds: int) -> str:
        """Return a time to wait, rounded up: 45 seconds, 4 minutes, 2 hours."""
        if seconds <= _LONGEST_IN_SECONDS:
            return self.say(_SECONDS, {"n": seconds})
        minutes = -(-seconds // 60)
        if minutes <= _LONGEST_IN_MINUTES:
            return self.say(_MINUTES, {"n": minutes})
        return self.say(_HOURS, {"n": -(-minutes // 60)})

    def join(self, items: Sequence[str]) -> str:
        """Return the items as a list in a sentence: `a, b and c`."""
        if not items:
            return ""
        *several, last = items
        if not several:
            return last
        return self._filled(_AND_LAST, {"several": self.row(several), "one": last})

    def row(self, items: Sequence[str]) -> str:
        """Return the items side by side, as many as they are: `a, b, c`."""
        joined = items[0] if items else ""
        for one in items[1:]:
            joined = self._filled(_AND_MORE, {"several": joined, "one": one})
        return joined

    # Inside

    @cached_property
    def _translator(self) -> Translator | None:
        if self._given_translator is not None or self.language == ENGLISH:
            return self._given_translator
        from PySide6.QtCore import QTranslator  # noqa: PLC0415 - English runs without Qt

        translator = QTranslator()
        translator.load(str(translation_file(self.language)))
        return translator

    @cached_property
    def _locale(self) -> "QLocale | None":
        if self.language == ENGLISH:
            return None
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - English runs without Qt

        return QLocale(self.language)

    def _filled(self, text: Text, parts: Mapping[str, str]) -> str:
        """Fill in what this class has made itself: as it is, however long."""
        template = self.translate(text.context, text.source)
        return fill(template, lambda name, _: parts.get(name), self._fallback)

    def _shown(self, fact: Fact | None, form: str) -> str | None:
        """Show a fact in a form; None if there is nothing to show."""
        match fact:
            case None:
                return None
            case str():
                return harmless(fact, None if form == "plain" else LONGEST_NAME) or None
            case int():
                return self._number_shown(fact, form)
            case Phrase():
                return self.say(fact.text, fact.facts)
            case _:
                return self._moment_shown(fact, form)

    def _number_shown(self, number: int, form: str) -> str:
        match form:
            case "at":
                return self._filled(_AT_PLACE, {"position": self.number(number)})
            case "duration":
                return self.duration(number)
            case "plain":
                return str(number)
            case _:
                return self.number(number)

    def _moment_shown(self, moment: datetime, form: str) -> str:
        shown = self.moment(moment)
        if form != "at":
            return shown
        return self._filled(_AT_TIME if self._is_today(moment) else _ON_DAY, {"moment": shown})

    def _is_today(self, moment: datetime) -> bool:
        now = self._now()
        return moment.astimezone(now.tzinfo).date() == now.date()

    def _fallback(self, name: str, form: str) -> str:
        text = FALLBACKS.get(f"{name}:{form}") or FALLBACKS.get(name)
        return self.translate(text.context, text.source) if text else "…"
