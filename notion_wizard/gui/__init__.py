"""The window: draws a `Session` and reports what the person does. Only this package knows Qt."""

import builtins
from importlib import import_module

# PySide6 puts an import of its own in place of the one before. It reads the source of every module
# that comes after it, to serve `from __feature__ import …`: nobody writes that here, and it takes
# time.
import_module("PySide6.QtCore")
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
