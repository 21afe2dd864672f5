"""What the application tells macOS about itself (Info.plist), in all languages of the program."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

NAME: Final = "Notion Wizard"

IDENTIFIER: Final = "localhost.notion-wizard"
"""The maintainers' address backwards, as there is no domain. The keychain knows a program by it:
after a change it asks again for each saved token."""

LANGUAGES: Final = {
    "en": "© 2026 The Notion Wizard developers. Free software under the GPL 3.0 or later.",
    "de": "© 2026 Die Entwickler von Notion Wizard. Freie Software unter der GPL 3.0 oder neuer.",
    "es": "© 2026 Los desarrolladores de Notion Wizard. Software libre con la GPL 3.0 o posterior.",
    "fr": "© 2026 Les développeurs de Notion Wizard. Logiciel libre sous GPL 3.0 ou ultérieure.",
    "ja": "© 2026 Notion Wizard 開発者。GPL 3.0 以降のもとで公開されている自由ソフトウェアです。",
    "ko": "© 2026 Notion Wizard 개발자. GPL 3.0 이상에 따라 제공되는 자유 소프트웨어입니다.",
    "pt-BR": "© 2026 Os desenvolvedores do Notion Wizard. Software livre sob GPL 3.0 ou posterior.",
}
"""Every language of the program, by Apple's name for it, with the copyright that Finder shows."""

PLUGINS_NOT_NEEDED: Final = r"""
    PySide6/Qt/plugins/(?!
        platforms/libq(cocoa|offscreen)
        | styles/libqmacstyle
        | imageformats/libqsvg
        | iconengines/
      )
"""
"""Of Qt's plugins all but these; the rest is in `packaging/freezing.py`."""

_MAC_TAG: Final = re.compile(r"macosx_(\d{1,3})_(\d{1,3})_")


def information(version: str, minimum_system: str) -> dict[str, object]:
    """Return the content of Info.plist; PyInstaller adds the program's and the icon's names."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleName": NAME,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": minimum_system,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": LANGUAGES["en"],
        # Qt follows the dark look, whatever system PyInstaller's part was built for.
        "NSRequiresAquaSystemAppearance": False,
    }


def minimum_system(tags: Iterable[str]) -> str:
    """Return the oldest macOS that all wheels of these tags run on."""
    needed = [tuple(map(int, found.groups())) for tag in tags if (found := _MAC_TAG.search(tag))]
    return ".".join(map(str, max(needed)))


def write_names(folder: Path) -> list[Path]:
    """Write into the resources what each language calls it, and return the files.

    The folders alone make macOS speak the reader's language in its own menus and panels.
    """
    files = []
    for language, copyright_line in LANGUAGES.items():
        told = {
            "CFBundleDisplayName": NAME,
            "CFBundleName": NAME,
            "NSHumanReadableCopyright": copyright_line,
        }
        file = folder / f"{language}.lproj" / "InfoPlist.strings"
        file.parent.mkdir(parents=True, exist_ok=True)
        lines = (f'{name} = "{text}";\n' for name, text in told.items())
        file.write_text("".join(lines), encoding="utf-8")
        files.append(file)
    return files
