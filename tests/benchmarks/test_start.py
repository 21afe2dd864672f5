"""How soon the first usable screen is painted, beside a bare two-page QWizard."""

import os
import subprocess
import sys

import pytest

BARE = """
from PySide6.QtWidgets import QApplication, QWizard, QWizardPage
application = QApplication([])
wizard = QWizard()
wizard.addPage(QWizardPage())
wizard.addPage(QWizardPage())
wizard.show()
application.processEvents()
import os
os._exit(0)
"""

OURS = """
from PySide6.QtCore import QTimer
import notion_wizard.window as window
import os
QTimer.singleShot(0, lambda: os._exit(0))
window.run_window(None, "en", "http://127.0.0.1:9/v1")
"""


@pytest.mark.parametrize("program", [BARE, OURS], ids=["bare-qwizard", "notion-wizard"])
def test_first_screen(benchmark, program):
    # Installed programs have their byte code beside them.
    environment = {key: value for key, value in os.environ.items() if "BYTECODE" not in key}

    def start():
        subprocess.run([sys.executable, "-c", program], env=environment, check=True)  # noqa: S603

    benchmark.pedantic(start, rounds=5, warmup_rounds=1)
