"""Whether people say that they moved."""

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.messages import read_message
from notion_wizard.core.model import Situation

REFUSED = "API token is invalid."


@pytest.mark.parametrize(
    "text",
    [
        "We moved to a new Notion workspace and now Zapier says:",
        "We migrated everything to another Notion account, now:",
        "We switched workspaces:",
        "Wir sind in einen neuen Workspace umgezogen, seither n8n:",
        "Seit wir den Workspace gewechselt haben:",
        "Wir haben gewechselt in einen anderen Arbeitsbereich:",
        "Nous avons déménagé vers un nouvel espace de travail :",
        "Nous avons changé d'espace de travail :",
        "J’ai changé de compte Notion :",
        "Nos mudamos a un nuevo espacio de trabajo:",
        "Hemos cambiado de espacio de trabajo y ahora n8n dice:",
        "Mudamos para um novo workspace e o Zapier mostra:",
        "Trocamos de conta:",
    ],
)
def test_a_move_is_what_happened(text):
    reading = read_message(f"{text} {REFUSED}")

    assert reading.situation is Situation.MOVED
    assert reading.diagnosis
    assert reading.diagnosis.code is Code.TOKEN_REFUSED


@pytest.mark.parametrize(
    "text",
    [
        "We have not moved to a new workspace.",
        "We changed the workspace name.",
        "The page was moved to another folder.",
        "Wir haben im Workspace das Passwort gewechselt:",
        "Le mot de passe de compte a changé :",
        "He cambiado la contraseña de mi cuenta:",
        "Mudei a senha da conta:",
    ],
)
def test_what_else_changed_or_moved_is_no_move(text):
    assert read_message(f"{text} {REFUSED}").situation is Situation.REFUSED


def test_a_move_is_told_without_an_error_but_not_beside_another_services():
    moved = "We moved to a new workspace."

    assert read_message(moved).situation is Situation.MOVED
    assert read_message(f"{moved} Slack: invalid_auth").situation is None
