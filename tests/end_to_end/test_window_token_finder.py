"""A real variable and real files still hold the old token: found and replaced in the window."""

import os
from pathlib import Path

import pytest

from tests.support.stand_in import NEW_TOKEN
from tests.support.walks import answer, paste_good, save

# In an environment others of this person may read it: so it is none of those that are searched for.
LEFT_OVER = "ntn_" + "20000000003" + "MadeUpTokenThatWasLeftOverInFilFzz8"


@pytest.fixture
def orders(tmp_path):
    folder = tmp_path / "orders"
    (folder / "config").mkdir(parents=True)
    (folder / ".env").write_bytes(f"# Café\r\nNOTION_TOKEN={LEFT_OVER}\r\n".encode())
    settings = f'{{"token": "{LEFT_OVER}"}}'
    (folder / "config" / "app.json").write_bytes(b"\xff\xfe" + settings.encode("utf-16-le"))
    return folder


def test_the_old_token_is_found_in_the_environment_and_in_files_and_replaced_there(
    computer, northwind, orders, monkeypatch
):
    monkeypatch.setenv("NOTION_TOKEN", LEFT_OVER)
    Path(os.environ["HOME"], ".bashrc").write_text(f"\nexport NOTION_TOKEN={LEFT_OVER}\n")
    before = {file: file.read_bytes() for file in orders.rglob("*") if file.is_file()}
    window = computer.start_wizard(northwind.api_url)
    answer(window, "script")
    window.write("paste-field", LEFT_OVER)
    window.wait_for_code("3 0 1 4")
    paste_good(window, NEW_TOKEN)
    save(window)

    window.wait_for_text("NOTION_TOKEN on this computer still holds the old token (ntn_…Fzz8)")
    window.wait_for_text("It is set in “~/.bashrc”, line 2.")
    window.press("tools-same")
    window.wait_for_code("3 4 4 9")

    window.press("tools-folder")
    window.write("fileNameEdit", str(orders))
    window.press("QPushButton", "Choose")
    window.wait_for_words("tools-found-summary", "2 files there may still hold the old token")
    assert {file: file.read_bytes() for file in before} == before
    window.press("tools-replace-1")
    window.wait_for_words("tools-replaced-1", "Replaced. The file as it was lies beside it")
    window.press("tools-replace-2")
    window.wait_for_words("tools-replaced-2", "Replaced")
    assert (orders / ".env").read_bytes() == f"# Café\r\nNOTION_TOKEN={NEW_TOKEN}\r\n".encode()
    settings = f'{{"token": "{NEW_TOKEN}"}}'
    assert (orders / "config/app.json").read_bytes() == b"\xff\xfe" + settings.encode("utf-16-le")
    window.press("tools-replace-undo-1")
    window.press("tools-replace-undo-2")
    window.wait_for_words("tools-replaced-2", "The file is as it was.")
    assert {file: file.read_bytes() for file in orders.rglob("*") if file.is_file()} == before
    assert LEFT_OVER[15:] not in "".join(computer.technology.announcements)
