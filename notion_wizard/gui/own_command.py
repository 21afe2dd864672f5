"""How this program starts itself once more."""

import sys
from collections.abc import Sequence
from pathlib import Path


def own_command() -> Sequence[str]:
    """Return the command that starts this program; a packaged one is itself the interpreter."""
    is_python = Path(sys.executable).name.lower().startswith("python")
    if getattr(sys, "frozen", False) or "__compiled__" in globals() or not is_python:
        return (sys.executable,)
    # -P: nothing that lies in the folder where the wizard was started is loaded.
    return (sys.executable, "-P", "-m", "notion_wizard")
