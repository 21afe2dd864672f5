"""Made-up tokens by chance, in place of those that the practice Notion knows: each is searched for.

The practice's own are made of words, which may stand anywhere; of these no piece does.
"""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Final

_STORIES: Final = "notion_wizard.practice.scenario"

_TAILS: Final = {
    "PracticeTokenForNorthwindStudiok3QZ": "qV8aZk2TfXw0RmJ5uLc9YhGs3NbE7dPo1KQ",
    "PracticeTokenForNorthwindBeforew3Kd": "H4xsB9nUe2GyWq7MaTz6CjK0vRfL5pDi8XE",
    "PracticeTokenThatWasReplacedNow7HpE": "Zt1Fo6KbSgQ3wYxN8eJr5VdAm0HuPc7LiTG",
    "PracticeTokenForPersonalAccess0q8Lm": "mD7pXe4RkaUz9CvWf2ShBq6NyTj1GoL8i0K",
    "PracticeTokenOfAWebhookThatOpensNothing7pLk": "Y5cJw8QnGa2VfHs0ZxKt7EpRb4LuMd9TiXo3ByWa6Nq",
}

GOOD: Final = "ntn_10000000001" + _TAILS["PracticeTokenForNorthwindStudiok3QZ"]
"""The one that the practice Notion takes in most stories."""

CANARIES: Final = tuple(_TAILS.values())
"""What no place may hold a larger piece of; what stands before them is the same in all tokens."""


def let_stories_hold_them() -> None:
    """Load the module that names the practice tokens, with these in it. First of all imports."""
    spec = importlib.util.find_spec(_STORIES)
    assert spec is not None
    assert spec.origin is not None
    source = Path(spec.origin).read_text("utf-8")
    for words, tail in _TAILS.items():
        assert source.count(words) == 1
        source = source.replace(words, tail)
    module = ModuleType(_STORIES)
    module.__file__ = spec.origin
    sys.modules[_STORIES] = module
    exec(compile(source, spec.origin, "exec"), vars(module))  # noqa: S102 - our own module
