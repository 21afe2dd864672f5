"""The keychain: a test entry is written, read back, compared and deleted."""

from collections.abc import Callable
from typing import Final

from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.cli.background import Background, OutOfTime
from notion_wizard.cli.doctor import try_keychain
from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.self_test.result import FailedCheck, SkippedCheck

_SECONDS: Final = 15
"""A keychain that takes longer waits for somebody."""


def keychain() -> str:
    """Make the round trip of `doctor`, whose entry is `notion-wizard/self-test-` and a number."""
    store = SystemKeychain()

    def work(_tell: Callable[[None], None]) -> None:
        try_keychain(store)

    try:
        list(Background(work).told(_SECONDS))
    except OutOfTime:
        reason = f"no answer within {_SECONDS} seconds: it may be asking for its password"
    except Problem as problem:
        reason = problem.code.slug
    else:
        return store.name
    if reason == Code.NO_KEYCHAIN.slug:
        raise SkippedCheck("this computer has none")
    raise FailedCheck(reason)
