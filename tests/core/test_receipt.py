import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    copy_deleted,
    file_put_back,
    file_replaced,
    save_undone,
    saving_skipped,
    tool_tried,
)
from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.receipt import receipt
from notion_wizard.core.session import Verdict
from notion_wizard.core.token_places.kinds_of_files import BACKUP_ENDING
from notion_wizard.wording import Wording
from tests.core.builders import (
    NOON,
    TOKENS,
    UNNAMED,
    checked,
    session_of,
    with_listing,
    with_no,
    with_paste,
    with_save,
)

OF_A, OF_B = (f"/{folder}/.env{BACKUP_ENDING}" for folder in "ab")


def read(session):
    """The receipt as it is read, with the tool's name as the page fills it in."""
    say = Wording().say
    return [say(line.text, {"tool": "n8n", **line.facts}) for line in receipt(session)]


@pytest.mark.parametrize(
    ("session", "headline"),
    [
        (tool_tried(checked(tool=Tool.N8N), Verdict.WORKS, NOON), "n8n works with Notion again"),
        (
            tool_tried(checked(tool=Tool.N8N, situation=Situation.FIRST), Verdict.WORKS, NOON),
            "n8n works with Notion",
        ),
        (tool_tried(checked(tool=Tool.N8N), Verdict.LATER, NOON), "Not yet confirmed: n8n"),
        (tool_tried(checked(tool=Tool.N8N), Verdict.SAME_ERROR, NOON), "The token works"),
        (tool_tried(checked(tool=Tool.NONE), Verdict.WORKS, NOON), "The token works"),
        (tool_tried(checked(tool=Tool.NONE), Verdict.LATER, NOON), "The token works"),
        (checked(), "The token works"),
        (session_of(), "You know the way"),
        (with_no(with_paste(session_of())), "You know the way"),
    ],
)
def test_the_headline_is_what_was_reached(session, headline):
    assert read(session)[0] == headline


def test_a_checked_and_saved_token_is_told_line_by_line():
    lines = read(with_save(with_listing(checked(), "Orders", "Stock")))
    checked_line, *others = lines[1:]
    assert checked_line.startswith("Token of “Order sync” in “Northwind”, checked ")
    assert others == [
        "It reaches 2 databases.",
        "Kept on this computer as “Orders”, and read back to make sure.",
        "Nothing else on this computer was changed.",
    ]


def test_what_was_not_saved_is_told_so():
    lines = read(saving_skipped(with_listing(checked())))
    assert len(lines) == 3
    assert lines[-1].startswith("Not saved on this computer.")


def test_a_save_that_was_undone_is_told_so():
    undone = save_undone(with_save(checked()), Diagnosis(Code.UNDONE))
    assert read(undone)[-1] == "The save was undone: the token before is back."


def test_an_earlier_token_that_no_longer_works_is_not_told_as_a_good_one():
    undone = save_undone(with_save(checked()), Diagnosis(Code.UNDONE, variant="refused"))
    assert read(undone)[-1].endswith("is back, but Notion does not accept it.")


def test_a_save_that_was_brought_back_is_told_as_a_save():
    undone = save_undone(with_save(checked()), Diagnosis(Code.UNDONE, variant="refused"))
    lines = read(save_undone(undone, Diagnosis(Code.UNDONE)))
    assert "Kept on this computer as “Orders”, and read back to make sure." in lines
    assert not any("undone" in line for line in lines)


def test_where_nothing_was_done_nothing_was_changed():
    assert read(session_of()) == ["You know the way", "Nothing on this computer was changed."]


IN_FILES = "The new token was put into {}. What was there before is kept beside, as a copy."
HAS_FILES = IN_FILES.format("1 file")


@pytest.mark.parametrize(
    ("session", "told"),
    [
        (session_of(), ["Nothing else on this computer was changed."]),
        (
            saving_skipped(session_of()),
            ["The wizard has not saved the token, and forgets it when this window closes."],
        ),
        (
            with_save(session_of()),
            [
                "Kept on this computer as “Orders”, and read back to make sure.",
                "Nothing else on this computer was changed.",
            ],
        ),
    ],
)
def test_files_that_got_the_token_are_told_before_anything_is_said_of_the_rest(session, told):
    # The second time another old token stood in it.
    session = file_replaced(file_replaced(session, OF_A), f"{OF_A}-2")
    assert read(session)[-len(told) - 1 :] == [HAS_FILES, *told]
    assert read(file_put_back(session, f"{OF_A}-2"))[-len(told) - 1] == HAS_FILES
    two = file_replaced(session, OF_B)
    assert IN_FILES.format("2 files") in read(two)


def test_a_copy_that_was_deleted_is_not_said_to_lie_there():
    both = file_replaced(file_replaced(session_of(), OF_A), OF_B)
    one_left = read(copy_deleted(both, OF_A))
    assert IN_FILES.format("1 file") in one_left
    assert "The new token was put into 1 file. No copy was left." in one_left
    none_left = read(copy_deleted(copy_deleted(both, OF_A), OF_B))
    assert "The new token was put into 2 files. No copy was left." in none_left
    assert not any("kept beside" in line for line in none_left)
    # That of an earlier path, beside the same file: the one of this path is there.
    assert copy_deleted(both, f"{OF_A}-2") is both


def test_a_file_with_two_copies_keeps_one_of_them():
    twice = file_replaced(file_replaced(session_of(), OF_A), f"{OF_A}-2")
    assert IN_FILES.format("1 file") in read(copy_deleted(twice, OF_A))
    # A name that has become free is given again.
    again = file_replaced(copy_deleted(file_replaced(session_of(), OF_A), OF_A), OF_A)
    assert IN_FILES.format("1 file") in read(again)


def test_a_file_that_was_put_back_is_as_it_was_and_not_told():
    session = file_put_back(file_replaced(session_of(), OF_A), OF_A)
    assert session == session_of()
    assert file_put_back(session, OF_B) is session


def test_there_is_no_token_in_it():
    for identity in (checked(), checked(identity=UNNAMED)):
        text = "\n".join(read(with_save(identity)))
        assert not any(token.occurs_in(text) for token in TOKENS)
