import sys
from pathlib import Path

import pytest

from notion_wizard import __version__
from notion_wizard.core.codes import Code
from tests.support.command_line import PROGRAM, SECONDS, run, run_command, started


def test_version():
    ran = run("--version")
    assert (ran.exit_code, ran.output) == (0, f"notion-wizard {__version__}\n")


def test_help():
    ran = run("--help")
    assert ran.exit_code == 0
    assert "check" in ran.output


def test_the_handbook_is_one_page_that_names_every_code():
    ran = run("handbook")
    assert ran.exit_code == 0
    assert ran.output.startswith("<!DOCTYPE html>")
    assert all(code.label in ran.output for code in Code)


def test_the_handbook_goes_to_a_file_too(tmp_path):
    file = tmp_path / "handbook.html"
    ran = run("handbook", "--output", str(file))
    assert (ran.exit_code, ran.output, ran.errors) == (0, "", "")
    assert file.read_text("utf-8") == run("handbook").output


def test_a_file_that_cannot_be_written_is_a_problem(tmp_path):
    ran = run("handbook", "--output", str(tmp_path))
    assert ran.exit_code == 1
    assert Code.FILE_NOT_WRITABLE.label in ran.errors
    assert str(tmp_path) in " ".join(ran.errors.split())


def test_the_handbook_is_utf_8_whatever_the_terminal_speaks():
    assert "•••" in run("handbook", environment={"PYTHONIOENCODING": "ascii"}).output


def test_get_of_a_name_that_is_not_saved_is_wrong_use():
    ran = run("get", "Northwind")
    assert (ran.exit_code, ran.output) == (2, "")
    assert "No token is saved on this computer." in ran.errors


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is without a display like this")
@pytest.mark.parametrize("arguments", [(), ("--practice",)])
def test_without_a_display_the_window_says_so(arguments):
    nothing = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    ran = run(*arguments, environment=nothing)
    assert (ran.exit_code, ran.output) == (1, "")
    assert Code.NO_DISPLAY.label in ran.errors


def test_output_that_nobody_reads_any_more_is_no_error():
    with started([*PROGRAM, "handbook"]) as program:
        program.stdout.close()
        errors = program.stderr.read()
        exit_code = program.wait(SECONDS)
    assert (exit_code, errors) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("arguments", [("check", "--practice", "--json"), ("handbook",)])
def test_output_that_cannot_be_written_is_a_problem(arguments):
    with (
        Path("/dev/full").open("wb") as full,
        started([*PROGRAM, *arguments], stdout=full) as program,
    ):
        _, errors = program.communicate(timeout=SECONDS)
    assert program.returncode == 1
    assert Code.FILE_NOT_WRITABLE.label in errors.decode()
    assert "Traceback" not in errors.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="closed as a shell on Linux closes them")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_standard_streams_are_no_crash(closed):
    ran = run_command(["/bin/sh", "-c", f'"$@" check --practice {closed}', "sh", *PROGRAM])
    assert ran.exit_code == 0
    assert "Traceback" not in ran.errors
