"""What PyInstaller freezes on every system; the spec of each adds what is its own.

One folder, not one file: it starts as fast as the source, Qt stays a library that can be
exchanged, and no virus scanner takes it for something that unpacks itself.
"""

import os
import re
from collections.abc import Sequence
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Final

from PyInstaller.building.build_main import Analysis
from PyInstaller.utils.hooks import collect_submodules

from notion_wizard.parts import installed_parts

ROOT: Final = Path(__file__).parents[1]

# What the program reads, and neither the sources of the translations nor their glossary.
_RESOURCES: Final = [
    (str(file), f"notion_wizard/_resources/{file.parent.relative_to(ROOT / 'resources')}")
    for file in sorted((ROOT / "resources").rglob("*"))
    if file.suffix in (".qm", ".svg", ".css", ".js") or file.name == "screens.toml"
]
_CERTIFICATE: Final = (
    str(ROOT / "notion_wizard/self_test/untrusted.pem"),
    "notion_wizard/self_test",
)
_LANGUAGES: Final = "|".join(
    file.stem.removeprefix("notion_wizard_")
    for file in sorted((ROOT / "resources/translations").glob("*.qm"))
)

# What happens to be installed beside the parts that About names: some libraries would take it.
_PARTS: Final = {"notion-wizard", *(part.name for part in installed_parts())}
_STRANGERS: Final = [
    module for module, owners in packages_distributions().items() if _PARTS.isdisjoint(owners)
]

_EXCLUDED: Final = (
    *("tkinter", "unittest", "pydoc", "pdb", "doctest", "setuptools", "pip", "lib2to3"),
    # Nothing of ours is packed by them, and other systems name their libraries otherwise.
    *("bz2", "_bz2", "lzma", "_lzma"),
    *_STRANGERS,
)

# Of Qt the window needs its screens, its pictures and the keyboard. And how the packages came to be
# installed here is no matter of the program: their list of files tells the path of this folder.
_NOT_NEEDED: Final = rf"""
    [^/]+\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$ |
    PySide6/Qt/translations/(?!qtbase_({_LANGUAGES})\.qm)
    | PySide6/Qt/qml/
    | (PySide6/Qt/lib/)?(libQt6|Qt)
        (Qml|Quick|VirtualKeyboard|Pdf|EglFS|EglFs|WlShell|Labs|Lottie|Sql|Test)
    | PySide6/Qt(Qml|Quick|OpenGL|Sql|Test|PrintSupport)
"""


def not_needed(*more: str) -> re.Pattern[str]:
    """Return what is left out, by its place in the folder: of every system, and of this one."""
    return re.compile("|".join((_NOT_NEEDED, *more)), re.VERBOSE)


def analyse(
    keychains: Sequence[str],
    left_out: re.Pattern[str],
    hooks: Sequence[str],
    *,
    as_files: bool = False,
) -> Analysis:
    """Return all that goes along; the licences out of the folder that `build.py` names.

    Each module is a file of its own, or they are in an archive, which Python reads more slowly.
    """
    analysis = Analysis(
        [str(ROOT / "notion_wizard/__main__.py")],
        pathex=[str(ROOT)],
        datas=[
            *_RESOURCES,
            _CERTIFICATE,
            (os.environ["NOTION_WIZARD_LICENCES"], "notion_wizard/_resources/licences"),
        ],
        # They are imported by name: pages when they are opened, keychains when they are asked.
        hiddenimports=[
            *collect_submodules("notion_wizard"),
            "keyring.backends.fail",
            *(f"keyring.backends.{keychain}" for keychain in keychains),
        ],
        runtime_hooks=list(hooks),
        excludes=list(_EXCLUDED),
        optimize=0,
        noarchive=as_files,
    )
    analysis.binaries = [one for one in analysis.binaries if not left_out.match(one[0])]
    analysis.datas = [one for one in analysis.datas if not left_out.match(one[0])]
    return analysis
