"""Runs first in the frozen program: what it starts finds the system's libraries, not ours.

PyInstaller points LD_LIBRARY_PATH to them for this process, which has read it by now. A browser or
a file manager made with Qt would take our Qt for its own.
"""

import os

_BEFORE = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _BEFORE is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _BEFORE
