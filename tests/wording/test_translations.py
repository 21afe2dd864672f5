"""The translations are whole, fresh, and lose nothing of what a text is filled with."""

import ast
import re
import runpy
import shutil
import tomllib
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import notion_wizard
from notion_wizard.resources import resource
from notion_wizard.self_test import files_checks
from notion_wizard.wording import Wording, offered_languages

PACKAGE = Path(notion_wizard.__file__).parent
# `packaging` is also the name of a library: the script cannot be imported.
SCRIPT = runpy.run_path(str(PACKAGE.parent / "packaging" / "development" / "translations.py"))
FOLDER, LANGUAGES = SCRIPT["FOLDER"], SCRIPT["LANGUAGES"]
PLACE = re.compile(r"\{[^{}]*\}|%n")
TAG = re.compile(r"</?[a-z]+>")
GLOSSARY = tomllib.loads((FOLDER / "glossary.toml").read_text("utf-8"))


def _texts(language):
    # Our own file, not somebody's: nothing in it is hostile.
    return ET.parse(FOLDER / f"notion_wizard_{language}.ts").getroot()  # noqa: S314


def messages_of(language):
    """Yield context, English, and the forms of the translation; None if it is not finished."""
    for context in _texts(language).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [one.text or "" for one in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                None if translation.get("type") else forms or [translation.text or ""],
            )


def translations_of(language):
    return [one for one in messages_of(language) if one[2]]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """A copy of the files, brought up to date with what stands in the code now."""
    folder = tmp_path_factory.mktemp("translations")
    for file in FOLDER.glob("notion_wizard_*.ts"):
        shutil.copy(file, folder)
    return folder, SCRIPT["bring_up_to_date"](folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(fresh, language):
    _, unfinished = fresh
    assert unfinished[language] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["ts", "qm"])
def test_the_files_are_what_make_translations_makes(fresh, language, ending):
    folder, _ = fresh
    name = f"notion_wizard_{language}.{ending}"
    assert (FOLDER / name).read_bytes() == (folder / name).read_bytes(), "run make translations"


def test_all_languages_are_offered_and_asked_for_where_the_program_tests_itself():
    assert set(offered_languages()) == {"en", *LANGUAGES}
    assert files_checks.LANGUAGES == LANGUAGES


def marked_in(source):
    """Yield context and text of each call that shows or marks a text."""
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", None) or getattr(call.func, "id", None)
        arguments = [one.value for one in call.args[:2] if isinstance(one, ast.Constant)]
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(arguments) == 2:
            yield tuple(arguments)


def test_linguist_finds_every_text_of_the_code():
    # It overlooks what stands inside an f-string.
    known = {(context, source) for context, source, _ in messages_of("de")}
    files = PACKAGE.rglob("*.py")
    marked = {one for file in files for one in marked_in(file.read_text("utf-8"))}
    assert len(marked) > 2000
    assert marked - known == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_for_a_fact_and_every_tag_is_kept(language):
    for _, source, forms in translations_of(language):
        for form in forms:
            lost = Counter(PLACE.findall(source)) - Counter(PLACE.findall(form))
            # A singular may say its number in a word: "one database".
            assert set(lost) <= ({"%n"} if form is not forms[-1] else set()), form
            assert not Counter(PLACE.findall(form)) - Counter(PLACE.findall(source)), form
            assert Counter(TAG.findall(form)) == Counter(TAG.findall(source)), form
            assert "(s)" not in form


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 37])
def test_every_text_is_shown_translated_also_where_something_else_is_counted(language, count):
    wording = Wording(language)
    for context, source, forms in translations_of(language):
        if "%n" not in source:
            assert wording.translate(context, source, n=count) == forms[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_ends_as_one_and_a_label_does_not(language):
    for _, source, forms in translations_of(language):
        for form in forms:
            assert form == form.strip() or source != source.strip(), form
            assert form.endswith((".", "。")) is source.endswith("."), (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_glossary_are_used(language):
    texts = [
        (re.sub(r"\{[^}]*\}", "", source).casefold(), source, " ".join(forms).casefold())
        for _, source, forms in translations_of(language)
    ]
    for word, term in GLOSSARY["terms"].items():
        wanted = [one.casefold() for one in term[language]]
        own = re.compile(rf"\b{word}s?\b")
        exceptions = set(term.get("except", ()))
        for english, source, translated in texts:
            if own.search(english) and source not in exceptions:
                assert any(one in translated for one in wanted), (word, source, translated)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 5, 30])
def test_counts_are_said_in_the_right_form(language, count):
    wording = Wording(language)
    said = wording.duration(count)
    assert re.search(rf"\b{count}|{count}\D", said)
    assert "%n" not in said
    one, several = (wording.duration(n) for n in (1, 2))
    if language not in ("ja", "ko"):
        assert one.replace("1", "2") != several


def test_each_language_has_a_file_beside_its_texts():
    assert {file.name for file in resource("translations").glob("*.qm")} == {
        f"notion_wizard_{language}.qm" for language in LANGUAGES
    }
