"""What a client of Notion meets on the wire: limits, trust, and that no token gets out of it."""

import ssl

import pytest

from notion_wizard.adapters.limits import Limits
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret

TOKEN = "ntn_00000000000CANARYcanaryCANARYcanaryCANARYcanary"
PATIENT = Limits(connect=60, read=60, call=100, tries=1)
HASTY = Limits(connect=60, read=0.2, call=100, tries=2, back_off=0.001)


def trusting(authority):
    """Make contexts that trust this authority alone."""

    def make():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(context)
        return context

    return make


def problem_with(client, cancel=None):
    with pytest.raises(Problem) as caught:
        client.identify(Secret(TOKEN), cancel or Cancel())
    problem = caught.value
    assert problem.__cause__ is None
    assert problem.__context__ is None
    assert "CANARY" not in f"{problem!r} {problem} {problem.args} {vars(problem)}"
    return problem


def code_with(client, cancel=None):
    return problem_with(client, cancel).code
