"""What is there when the first screen is painted, and what has to wait until then."""

import pytest

from tests.support.first_screen import first_screen

_LATER = (
    # What the first job, the first paste and the first click need.
    "http.client",
    "json",
    "keyring",
    "requests",
    "ssl",
    "tomllib",
    "truststore",
    "urllib3",
    "notion_wizard.adapters.notion_http",
    "notion_wizard.adapters.system_keychain",
    "notion_wizard.core.catalogue.pasted",
    "notion_wizard.core.crash",
    "notion_wizard.core.diagnose",
    "notion_wizard.core.guide",
    "notion_wizard.core.jobs",
    "notion_wizard.core.links",
    "notion_wizard.core.listing",
    "notion_wizard.core.messages.reader",
    "notion_wizard.core.paste.doctor",
    "notion_wizard.core.report",
    "notion_wizard.core.saving",
    "notion_wizard.core.scrub",
    "notion_wizard.core.tool_guides.guides",
    "notion_wizard.gui.afterwards",
    "notion_wizard.gui.chronicle",
    "notion_wizard.gui.countdown",
    "notion_wizard.gui.help",
    "notion_wizard.gui.idle",
    "notion_wizard.gui.job_tasks",
    "notion_wizard.gui.pages.check",
    "notion_wizard.gui.pages.guide",
    "notion_wizard.gui.pages.home",
    "notion_wizard.gui.trouble",
    # What other starts of the program need.
    "notion_wizard.cli",
    "notion_wizard.practice",
)


@pytest.fixture(scope="module")
def screen():
    return first_screen()


def test_the_first_screen_is_painted_before_anything_that_it_does_not_need(screen):
    assert screen.is_painted


@pytest.mark.parametrize("module", _LATER)
def test_the_first_screen_opens_without(screen, module):
    assert module not in screen.modules


def test_the_first_screen_can_be_used_at_once(screen):
    tools = {f"tool-{tool}" for tool in ("zapier", "make", "n8n", "script", "other", "none")}
    situations = {f"situation-{one}" for one in ("refused", "moved", "missing", "first")}
    others = {"situation-message", "support-help", "support-report", "nav-cancel"}
    assert tools | situations | others <= screen.enabled
    assert screen.focus == "situation-message"


def test_assistive_technology_has_a_name_for_all_that_can_be_used(screen):
    parts = ("tool-", "situation-", "nav-", "support-", "page-")
    used = {name for name in screen.enabled if name.startswith(parts)}
    assert all(screen.accessible[name] for name in used)
