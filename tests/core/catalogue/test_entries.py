import re
from itertools import chain

import pytest

from notion_wizard.core.catalogue import ENTRIES, entry_of, network
from notion_wizard.core.catalogue.entry import Deed, Severity
from notion_wizard.core.catalogue.fallbacks import FALLBACKS
from notion_wizard.core.codes import Code

FORBIDDEN = r"\b(invalid|illegal|failed|credentials?|exceptions?|please|sorry)\b"
FORMS = {"at", "duration", "plain"}
WITHOUT_FIXES = {Severity.FINE}

# Where diagnoses.md says something else than the beginning of its section.
FINE = {300, 500, 510, 518, 600, 610, 612}
ADVICE = {130, 131, 150, 214, *range(320, 323), *range(340, 347), 609, 611, 613}
ADVICE |= {501, 502, 503, 504, *range(511, 518)}
UNDECIDED = {*range(200, 250), 306, 330, 604, 901} - {214}

every_entry = pytest.mark.parametrize(
    "entry",
    [
        pytest.param(entry, id=f"{code.slug}-{variant}")
        for code, whole in ENTRIES.items()
        for variant, entry in {"": whole, **whole.variants}.items()
    ],
)


def texts_of(entry):
    return (entry.title, entry.explanation, *entry.causes, *entry.fixes, entry.say)


def placeholders(source):
    return re.findall(r"\{([a-z_]+)(?::([a-z]+))?\}", source)


def test_every_code_has_an_entry_in_the_order_of_the_codes_families():
    assert set(ENTRIES) == set(Code)


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_the_severity_is_the_one_of_the_design(code):
    if code in FINE:
        expected = Severity.FINE
    elif code in ADVICE:
        expected = Severity.ADVICE
    elif code in UNDECIDED:
        expected = Severity.UNDECIDED
    else:
        expected = Severity.REPAIRED if code < 120 else Severity.PROBLEM
    assert entry_of(code).severity is expected


@every_entry
def test_a_title_is_short_and_ends_without_a_full_stop(entry):
    title = entry.title.source
    assert 1 <= len(title.split()) <= 8
    assert not title.endswith(".")
    assert not re.search(r"NW|\d", title)


@every_entry
def test_an_explanation_has_at_most_three_sentences(entry):
    sentences = re.findall(r"[.?!](?=\s|$)", entry.explanation.source)
    assert 1 <= len(sentences) <= 3
    assert entry.explanation.source.endswith(".")


@every_entry
def test_no_text_blames_begs_or_frightens(entry):
    for text in texts_of(entry):
        found = re.findall(FORBIDDEN, text.source, re.IGNORECASE)
        assert not found or text is entry_of(Code.CRASHED).title
        assert not re.search(r"\b[45]\d\d\b|HTTP", text.source)


@every_entry
def test_fixes_are_there_unless_all_is_well_and_are_whole_sentences(entry):
    assert bool(entry.fixes) == (entry.severity not in WITHOUT_FIXES)
    for text in (*entry.fixes, *entry.causes):
        assert text.source[0].isupper() or text.source.startswith("{")
        assert re.search(r"[.?]$", text.source) or "notion-wizard" in text.source


@every_entry
def test_the_sentence_for_the_phone_is_one_sentence(entry):
    assert len(re.findall(r"[.?!](?=\s|$)", entry.say.source)) == 1


@every_entry
def test_every_placeholder_has_a_fallback_and_a_known_form(entry):
    for text in texts_of(entry):
        for name, form in placeholders(text.source):
            assert name in FALLBACKS
            assert form in FORMS | {""}
        assert "%n" not in text.source or "n" in FALLBACKS


@every_entry
def test_only_counted_texts_carry_the_plural_mark(entry):
    for text in texts_of(entry):
        assert ("(s)" in text.source) <= ("%n" in text.source)


@every_entry
def test_the_older_word_for_connection_stands_once_at_most(entry):
    texts = [text.source for text in texts_of(entry)]
    assert sum("also called integration" in source for source in texts) <= 1


def test_fallbacks_are_plain_words():
    for text in FALLBACKS.values():
        assert not re.search(r"[{}%“”]", text.source)


def test_the_notes_of_the_network_have_fallbacks_too():
    for note in (network.CLOUD_NOTE, network.MAYBE_CLOUD_NOTE, network.CLOUD_FAULT_NOTE):
        assert {name for name, _ in placeholders(note.source)} <= FALLBACKS.keys()


@pytest.mark.parametrize("code", [code for code in Code if 120 <= code < 150])
def test_a_paste_that_is_stopped_says_that_nothing_was_sent(code):
    entry = entry_of(code)
    if entry.severity is Severity.PROBLEM:
        assert entry.explanation.source.endswith("Nothing was sent or saved.")


@pytest.mark.parametrize("code", [code for code in Code if 600 <= code < 700])
def test_the_keychain_never_speaks_of_a_token_that_is_turned_down(code):
    for text in texts_of(entry_of(code)):
        assert not re.search(r"turned down|not accept|refuse", text.source)


def test_every_deed_is_asked_for_by_a_diagnosis_or_offered_beside_one():
    asked = {entry.deed for entry in ENTRIES.values()}
    assert asked - {None} == set(Deed) - {
        Deed.TEST_ANYWAY,
        Deed.USE_TOKEN_PART,
        Deed.CAME_WITH_WEBHOOK,
    }


def test_a_variant_is_chosen_by_name_and_an_unknown_one_is_the_entry_itself():
    moved = entry_of(Code.OTHER_WORKSPACE, "after-move")
    assert (moved.severity, moved.title.source) == (
        Severity.FINE,
        "This token opens your new workspace",
    )
    assert entry_of(Code.OTHER_WORKSPACE, "?") is entry_of(Code.OTHER_WORKSPACE)


def test_each_text_is_marked_under_its_family():
    contexts = {
        1: "Pasted",
        2: "Network",
        3: "Tokens",
        5: "Databases",
        6: "Keychain",
        7: "Machine",
        9: "Machine",
    }
    for code, entry in ENTRIES.items():
        entries = (entry, *entry.variants.values())
        marked = {text.context for text in chain.from_iterable(map(texts_of, entries))}
        assert marked == {contexts[code // 100]}


# The examples of diagnoses.md, title and explanation in one.
EXAMPLES = {
    121: "This token is %n character(s) short. Part of it was left behind when it was copied. "
    "In Notion, click Copy next to the token, then paste it here.",
    124: "That is the hidden version of the token. You copied the dots Notion shows in its place. "
    "In Notion click Show, then Copy, and paste again.",
    152: "This is the same token as before. Notion turned it down {when:at}; it ends in {ends}. "
    "The new one should end differently.",
    301: "Notion does not accept this token. Most often it has been replaced and this is the older "
    "one. Open the connection in Notion, click Show, then Copy. Do not click Refresh yet: it can "
    "stop other tools.",
    304: "This token worked until {when}. Since then someone replaced it or removed the "
    "connection. A workspace owner can copy the current one.",
    323: "This token still opens the old workspace. You said you moved. Check the name at the top "
    "left in Notion, and copy the token there.",
    501: "The token works. No databases are shared yet. In Notion open the database, click •••, "
    "Connections, and add “{connection}”. The wizard keeps looking.",
    511: "This token cannot see that database yet. Most often it has not been shared with "
    "“{connection}”. Already listed there? Remove it, add it again.",
    201: "This computer is not online. Notion could not be asked, so nothing is known about your "
    "token.",
    210: "Your network inspects secure connections. This computer does not trust that inspection, "
    "so the token was not sent. Your token may be fine. Send the note below to your IT department.",
    604: "Your computer is asking for its own password. A separate window wants the password you "
    "sign in to this computer with, not the Notion token. The wizard waits.",
    600: "Saved on this computer and tested. It is in {keychain} as “{name}”. Your tools have not "
    "changed yet; that comes next.",
}


@pytest.mark.parametrize("number", EXAMPLES)
def test_the_examples_of_the_design_are_word_for_word(number):
    entry = entry_of(Code(number))
    said = f"{entry.title.source}. {entry.explanation.source}"
    assert said.startswith(EXAMPLES[number])
