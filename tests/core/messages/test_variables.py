"""Variables that a tool looks for and does not find."""

import pytest

from notion_wizard.core.codes import Code
from tests.core.messages.tables import code_of, facts_of

NAMED = [
    "Error: NOTION_TOKEN is not set\nError: Process completed with exit code 1.",
    "KeyError: 'NOTION_TOKEN'",
    "OPENAPI_HEADERS environment variable is not set. Please set NOTION_TOKEN.",
    "/home/ana/sync.sh: line 1: NOTION_TOKEN: unbound variable",
    "bash: NOTION_TOKEN: parameter null or not set",
    "Environment variable NOTION_TOKEN not found",
    "Environment variable 'NOTION_TOKEN' is not present",
    "error: Required env var NOTION_TOKEN is empty",
    "Please set NOTION_TOKEN",
    "You must provide NOTION_TOKEN",
    "Missing NOTION_TOKEN",
    "No NOTION_TOKEN found in environment",
    "GITHUB_USER is set but NOTION_TOKEN is empty",
    "$NOTION_TOKEN is empty, exiting",
    "process.env.NOTION_TOKEN is undefined",
    "config.yml: NOTION_TOKEN is blank",
    "This tool requires a valid Notion API token. Set NOTION_TOKEN env variable to its value.",
    # German, French, Spanish, Portuguese
    "Fehlende Umgebungsvariable: NOTION_TOKEN",
    "NOTION_TOKEN fehlt",
    "Bitte NOTION_TOKEN setzen",
    "Bitte setzen Sie NOTION_TOKEN in der .env-Datei",
    "Variable d'environnement manquante : NOTION_TOKEN",
    "Veuillez définir la variable NOTION_TOKEN",
    "La variable d'environnement NOTION_TOKEN est vide",
    "La variable de entorno NOTION_TOKEN está vacía",
    "Falta la variable NOTION_TOKEN",
    "Por favor, configure NOTION_TOKEN",
    "A variável de ambiente NOTION_TOKEN não foi encontrada",
    "Variável ausente: NOTION_TOKEN",
]


@pytest.mark.parametrize("text", NAMED)
def test_a_variable_that_is_missing_is_told_with_its_name(text):
    assert code_of(text) is Code.OTHER_VARIABLE_NAME
    assert facts_of(text)["variable"] in ("NOTION_TOKEN", "OPENAPI_HEADERS")


def test_a_workflows_missing_input_is_a_variable_too():
    text = "Error: Input required and not supplied: notion-token"

    assert code_of(text) is Code.OTHER_VARIABLE_NAME


@pytest.mark.parametrize(
    "text",
    [
        "Please set SECRET_KEY",
        "DATABASE_URL not found",
        "Input required and not supplied: branch",
        "The SECRET_KEY setting must not be empty.",
        "notion_client not found",
        "notion_database not found",
        "NOTION_TOKEN ok, file not found",
        "export NOTION_TOKEN=***",
    ],
)
def test_what_is_no_tokens_variable_or_is_there_is_none_that_is_missing(text):
    assert code_of(text) is None
