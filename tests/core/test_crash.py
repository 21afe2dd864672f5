import ast

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.crash import crash_diagnosis
from notion_wizard.core.secret import Secret

CANARY = "ntn_" + "CanaryThatNobodyMaySee"


def caught(cause):
    with pytest.raises((TypeError, SyntaxError, ValueError)) as raised:
        cause()
    return crash_diagnosis(raised.value)


def test_type_and_place_are_told_and_the_place_is_ours():
    diagnosis = caught(lambda: Secret("a").__copy__())
    assert diagnosis.code is Code.CRASHED
    assert diagnosis.facts["kind"] == "TypeError"
    assert str(diagnosis.facts["place"]).startswith("core/secret.py:")


def test_a_place_outside_of_the_program_is_told_by_its_file_name_alone():
    place = str(caught(lambda: ast.literal_eval("(")).facts["place"])
    assert "/" not in place


def test_the_values_are_not_told():
    def fail():
        raise ValueError(CANARY)

    assert CANARY not in str(caught(fail).facts)


def test_an_exception_that_was_never_raised_has_no_place():
    assert "place" not in crash_diagnosis(ValueError()).facts
