"""The shapes of tokens."""

import pytest

from notion_wizard.core.token import CURRENT, LENGTH, OLDER, SHAPES, shape_named_by, shape_of
from tests.support.pastes import CURRENT as CURRENT_TOKEN
from tests.support.pastes import OLDER as OLDER_TOKEN


def test_every_shape_has_the_known_length():
    assert {shape.length for shape in SHAPES} == {LENGTH}


def test_whole_tokens_fit_their_shapes():
    assert shape_of(CURRENT_TOKEN) is CURRENT
    assert shape_of(OLDER_TOKEN) is OLDER
    assert CURRENT.tail_of(CURRENT_TOKEN) == CURRENT_TOKEN[15:]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ntn_",
        CURRENT_TOKEN[:49],
        f"{CURRENT_TOKEN}x",
        f"ntn_a{CURRENT_TOKEN[5:]}",
        f"{CURRENT_TOKEN[:49]}é",
        f"ntn_٣{CURRENT_TOKEN[5:]}",
        f"ntx_{CURRENT_TOKEN[4:]}",
        f"{OLDER_TOKEN[:49]}_",
    ],
)
def test_everything_else_fits_none(text):
    assert shape_of(text) is None


def test_a_prefix_names_its_shape():
    assert shape_named_by("ntn_1") is CURRENT
    assert shape_named_by("secret_") is OLDER
    assert shape_named_by("nrt_1") is None
