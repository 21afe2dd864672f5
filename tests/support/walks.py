"""The stretches of the wizard that many walks have in common."""

from tests.support.window_process import WindowProcess


def answer(window: WindowProcess, tool: str, situation: str = "refused") -> None:
    """Answer the two questions of screen 1, and go on."""
    window.press(f"tool-{tool}")
    window.press(f"situation-{situation}")
    window.press("nav-next")


def paste_good(window: WindowProcess, token: str) -> None:
    """On screen 3, paste a token that Notion accepts."""
    window.write("paste-field", token)
    window.wait_for_code("3 0 0 9")


def go_to_save(window: WindowProcess) -> None:
    """From an accepted token over the databases to screen 5."""
    window.press("nav-next")
    window.wait_for_code("5 0 0 4")
    window.press("nav-next")
    window.wait_for("page-save")


def save(window: WindowProcess) -> None:
    """From an accepted token to a saved one; this opens screen 6."""
    go_to_save(window)
    window.press("nav-save")
    window.wait_for("page-tools")
    window.wait_for_code("6 0 0 2")


def save_first(window: WindowProcess, token: str) -> None:
    """The whole way from the first start to a saved token and a tool that works; to Home."""
    answer(window, "make")
    paste_good(window, token)
    save(window)
    window.press("tools-works")
    window.press("done-home")
    window.wait_for("page-home")


def replace_saved(window: WindowProcess, token: str) -> None:
    """From Home's card over the questions to screen 5, with another token."""
    window.press("home-replace")
    window.wait_for("page-situation")
    assert window.wait_for("tool-make").is_checked
    assert window.wait_for("situation-refused").is_checked
    window.press("nav-next")
    window.write("paste-field", token)
    window.wait_for_code("3 2 0 6")
    go_to_save(window)
