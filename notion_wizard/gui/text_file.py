"""Writes a file that the person asked for: a list, a report, a receipt, the handbook."""

from pathlib import Path

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem


def write_text_file(path: str, text: str, encoding: str = "utf-8") -> None:
    """Write the text; raises a Problem with FILE_NOT_WRITABLE. Call it in a job."""
    try:
        Path(path).write_text(text, encoding=encoding, newline="")
    except OSError:
        problem = Problem(Code.FILE_NOT_WRITABLE, file=Path(path).name)
    else:
        return
    raise problem
