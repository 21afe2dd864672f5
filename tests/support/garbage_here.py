"""Windows in a test: what nobody needs of them any more goes in their own thread."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def garbage_found_here() -> Iterator[None]:
    """As in the program, which has `notion_wizard/gui/garbage.py` for it: no other thread looks."""
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        gc.enable()
