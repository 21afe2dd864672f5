"""Screens with a scale: all is whole, in its place, within reach and as sharp as it can be."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.support.virtual_screen import virtual_screen

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")


def walk(scale, size, how):
    """Walk through the program in a process of its own, which is where a scale can be set."""
    # What is reached here is reached in the other tests too: nothing is measured.
    environment = {name: text for name, text in os.environ.items() if "COVERAGE" not in name}
    environment |= {"QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, "-m", "tests.support.scaled_walk", how]
    with virtual_screen(size) as display:
        ended = subprocess.run(  # noqa: S603 - our own program
            command, env=environment | {"DISPLAY": display}, check=True, stdout=subprocess.PIPE
        )
    return json.loads(ended.stdout)


@pytest.mark.parametrize(
    ("scale", "size", "how"),
    [
        (1.5, "1366x768", "few"),
        pytest.param(1.25, "1366x768", "every", marks=pytest.mark.long),
        pytest.param(1.5, "1366x768", "every", marks=pytest.mark.long),
        # The smallest screens on which nothing has to be scrolled sidewards.
        pytest.param(1.5, "800x600", "every", marks=pytest.mark.long),
        pytest.param(2.0, "1024x768", "every", marks=pytest.mark.long),
    ],
)
def test_with_a_scale_nothing_is_cut_covered_blurred_or_out_of_reach(scale, size, how):
    seen = walk(scale, size, how)
    assert seen["scale"] == scale
    assert len(seen["screens"]) > 10
    assert not seen["wrong"], "\n".join(seen["wrong"])
