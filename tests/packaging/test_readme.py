"""The README's download part names what the builders make, and leads to what is there."""

import re
from pathlib import Path

import pytest

import notion_wizard

ROOT = Path(notion_wizard.__file__).parents[1]
README = ROOT / "README.md"
PAGES = [README, ROOT / "packaging/README.md", ROOT / "packaging/FOR-IT.md"]
BUILDERS = "".join(
    (ROOT / "packaging" / system / "build.py").read_text("utf-8")
    for system in ("linux", "windows", "macos")
)


def anchors(text):
    """Return the names by which headings are linked to, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one).lower().replace(" ", "-") for one in headings}


def test_each_file_to_download_is_one_that_is_made():
    table = README.read_text("utf-8").partition("| You have |")[2].partition("\n\n")[0]
    files = re.findall(r"^\| [^|]+ \| `([^`]+)` \|", table, re.MULTILINE)
    assert len(files) == 6
    for file in files:
        made = re.sub(r"(arm64|x86_64)\.dmg", "{platform.machine()}.dmg", file)
        assert made.replace("VERSION", "{version}") in BUILDERS, file


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_within_the_project_leads_somewhere(page):
    links = re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)", page.read_text("utf-8"))
    assert links or page.parent.name == "packaging"
    for file, anchor in links:
        target = page.parent / file if file else page
        assert target.exists(), file
        if anchor:
            assert anchor in anchors(target.read_text("utf-8")), anchor
