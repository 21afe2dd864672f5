"""The program with its window, which SIGKILL ends at a point of its first save."""

import os
import sys
from pathlib import Path
from typing import Any

from notion_wizard.__main__ import main
from notion_wizard.core import saving
from notion_wizard.core.secret import Secret
from tests.support.killed_saves import die_before, watch


def _end_first_save_at(point: int) -> None:
    save_token = saving.save_token
    step = die_before(point)

    def watched(*given: Any, **more: Any) -> Any:
        *others, retest = given
        # The first question of all chooses the keychain, and changes nothing.
        others[0].read("nothing")
        watch(str(Path(os.environ["XDG_DATA_HOME"], "notion-wizard")), step)

        def retest_at_this_point(kept: Secret) -> None:
            step()
            retest(kept)

        return save_token(*others, retest_at_this_point, **more)

    saving.save_token = watched


if __name__ == "__main__":
    _end_first_save_at(int(sys.argv.pop(1)))
    sys.exit(main())
