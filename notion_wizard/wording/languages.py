"""Which languages there are, and which one the person's system speaks."""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from notion_wizard.resources import resource

ENGLISH: Final = "en"
_STEM: Final = "notion_wizard_"


def translation_file(language: str) -> Path:
    """Return where the translation into a language is, if there is one."""
    return resource("translations") / f"{_STEM}{language}.qm"


def offered_languages() -> tuple[str, ...]:
    """Return the codes of all languages the program speaks, English first: `en`, `de`, `pt_BR`."""
    files = resource("translations").glob(f"{_STEM}*.qm")
    return (ENGLISH, *sorted(file.stem.removeprefix(_STEM) for file in files))


def best_language(wanted: str | None, offered: Sequence[str]) -> str:
    """Return the offered language nearest to a code such as `de-AT` or `pt_PT.UTF-8`.

    English where there is none.
    """
    return (wanted and _nearest(wanted, offered)) or ENGLISH


def first_offered(wanted: Iterable[str], offered: Sequence[str]) -> str:
    """Return the first language that somebody wants, best first, and the program speaks."""
    nearest = (_nearest(one, offered) for one in wanted)
    return next(filter(None, nearest), ENGLISH)


def _nearest(wanted: str, offered: Sequence[str]) -> str | None:
    code = wanted.partition(".")[0].partition("@")[0].replace("-", "_").casefold()
    base = code.partition("_")[0]
    by_code = {one.casefold(): one for one in offered}
    of_same_base = (one for one in offered if one.casefold().partition("_")[0] == base)
    return by_code.get(code) or by_code.get(base) or next(of_same_base, None)


def system_language(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the language that the environment or Windows names, None where neither does.

    A Mac tells it only to programs with a window, and those can ask Qt.
    """
    # The order in which gettext looks; LANGUAGE may list several.
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        named = environment.get(variable, "")
        if named:
            return first_offered(named.split(":"), offered_languages())
    if sys.platform == "win32":  # pragma: no cover - Windows alone has `windll`
        import ctypes  # noqa: PLC0415 - needed here only
        import locale  # noqa: PLC0415 - as above

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return None
