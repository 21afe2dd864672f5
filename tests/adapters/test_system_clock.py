from datetime import UTC, datetime

from notion_wizard.adapters.system_clock import SystemClock


def test_now_is_this_moment_with_a_time_zone():
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert now.utcoffset() is not None
    assert before <= now <= datetime.now(UTC)
