import pytest

from notion_wizard.wording.languages import (
    best_language,
    first_offered,
    offered_languages,
    system_language,
)

OFFERED = ("en", "de", "pt_BR", "ja")


@pytest.mark.parametrize(
    ("wanted", "best"),
    [
        ("de", "de"),
        ("de_AT.UTF-8@euro", "de"),
        ("DE-ch", "de"),
        ("pt-BR", "pt_BR"),
        ("pt_PT.UTF-8", "pt_BR"),
        ("ja_JP", "ja"),
        ("en_GB", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("", "en"),
        (None, "en"),
        ("../../secret", "en"),
    ],
)
def test_the_nearest_language_is_taken_else_english(wanted, best):
    assert best_language(wanted, OFFERED) == best


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        (["it-IT", "it", "de-CH", "de"], "de"),
        (["en-GB", "de"], "en"),
        (["pt-PT"], "pt_BR"),
        (["it"], "en"),
        ([], "en"),
    ],
)
def test_of_several_languages_the_first_that_is_spoken_is_taken(wanted, first):
    assert first_offered(wanted, OFFERED) == first


def test_english_is_always_offered_first():
    assert offered_languages()[0] == "en"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "ja:de"}, "ja"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "it:pt_PT:de"}, "pt_BR"),
        ({"LANG": ""}, None),
    ],
)
def test_the_environment_names_the_language(environment, language):
    assert system_language(environment) == language
