"""Runs first in the installed program, which `launcher.c` starts."""

import sys

# A program that brings its own Python is asked like one that was frozen: it starts itself once
# more by its own name.
sys.frozen = True

from notion_wizard.__main__ import main  # noqa: E402 - behind the line above

sys.exit(main())
