"""Brings the translations up to date: new texts into the .ts files, .qm files out of them.

Qt Linguist's own tools do both; `make translations` calls this. What is not finished is counted,
and the program shows it in English.
"""

import subprocess
import sys
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = ("de", "es", "fr", "ja", "ko", "pt_BR")

# Without line numbers, which would change with every line of code; what is gone is gone.
_UPDATE: Final = ("-source-language", "en", "-no-obsolete", "-locations", "none", "-silent")


def bring_up_to_date(folder: Path = FOLDER) -> dict[str, list[str]]:
    """Write all files in the folder anew; return what is not translated yet, by language."""
    sources = sorted(str(path) for path in (ROOT / "notion_wizard").rglob("*.py"))
    return {language: _bring_one(language, folder, sources) for language in LANGUAGES}


def _bring_one(language: str, folder: Path, sources: list[str]) -> list[str]:
    texts = folder / f"notion_wizard_{language}.ts"
    _run("lupdate", *_UPDATE, "-target-language", language, *sources, "-ts", str(texts))
    _run("lrelease", "-silent", "-nounfinished", str(texts), "-qm", str(texts.with_suffix(".qm")))
    return _unfinished(texts)


def _unfinished(texts: Path) -> list[str]:
    # Our own file, not somebody's: nothing in it is hostile.
    root = ET.parse(texts).getroot()  # noqa: S314
    return [
        message.findtext("source", "")
        for message in root.iter("message")
        if message.find("translation[@type]") is not None
    ]


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True)  # noqa: S603 - our own arguments


if __name__ == "__main__":
    for language, missing in bring_up_to_date().items():
        print(f"{language}: {len(missing) or 'nothing'} to translate", *missing, sep="\n  ")
