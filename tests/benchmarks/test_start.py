"""How soon the first usable screen is painted, beside a bare two-page QWizard.

Each start is a process of its own, from the interpreter to the first picture. The least of some
is told: what else the computer does only adds to it.
"""

import os
import subprocess
import sys
from typing import Final

import pytest

from tests.support.first_screen import STARTED

_IMPORTED: Final = """
from PySide6.QtWidgets import QApplication
import os
os._exit(0)
"""
_BARE: Final = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWizard, QWizardPage
class Page(QWizardPage):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: os._exit(0))
application = QApplication([])
wizard = QWizard()
wizard.addPage(Page())
wizard.addPage(QWizardPage())
wizard.show()
application.exec()
"""
_OURS: Final = f"""
def screen_is_there():
    os._exit(0)
{STARTED}"""
_ROUNDS: Final = 10
_least: Final[dict[str, float]] = {}


@pytest.mark.parametrize(
    ("name", "program"),
    [("bare-qwizard", _BARE), ("importing-qt", _IMPORTED), ("notion-wizard", _OURS)],
    ids=["bare-qwizard", "importing-qt", "notion-wizard"],
)
def test_first_screen(benchmark, capsys, name, program):
    # Installed programs have their byte code beside them.
    environment = {key: value for key, value in os.environ.items() if "BYTECODE" not in key}

    def start():
        subprocess.run([sys.executable, "-c", program], env=environment, check=True)  # noqa: S603

    benchmark.pedantic(start, rounds=_ROUNDS, warmup_rounds=1)
    _least[name] = benchmark.stats.stats.min
    ratio = _least[name] / _least["bare-qwizard"]
    benchmark.extra_info["times a bare QWizard"] = round(ratio, 2)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{name}: {_least[name] * 1000:.0f} ms, {ratio:.2f} times the bare one\n"
        )
