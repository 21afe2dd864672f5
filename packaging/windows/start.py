"""Runs first in the installed program, which `launcher.c` starts."""

import os
import sys

# From where these point Qt would load code, or what describes it. Which screen it takes and how
# large it draws stays the person's choice.
for _name in (
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_PLATFORMTHEME",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
):
    os.environ.pop(_name, None)

# A program that brings its own Python is asked like one that was frozen: it starts itself once
# more by its own name.
sys.frozen = True

from notion_wizard.__main__ import main  # noqa: E402 - behind the lines above

sys.exit(main())
