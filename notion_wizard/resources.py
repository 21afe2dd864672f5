"""Where the files beside the code are: pictures, translations, Notion's words, practice data."""

from functools import cache
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parent


def resource(name: str) -> Path:
    """Return the path of a file under `resources/`, in a wheel as well as in a source tree."""
    # A wheel carries them inside the package; an editable install leaves them beside it.
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root / name


@cache
def text_of_resource(name: str) -> str:
    """Return what stands in a file; it is read once."""
    return resource(name).read_text(encoding="utf-8")
