"""The words of the documents: complete in three languages, none too many."""

from __future__ import annotations

import ast
import json
import re
from datetime import date
from pathlib import Path

import pytest

from facilitator_app.core.document import Clock, Listing, Signed, Word, Written, word
from facilitator_app.core.model import FIVE_QUESTIONS, Form, LineKind, Section
from facilitator_app.env.paths import resource
from facilitator_app.export.words import LANGUAGES, read_words

PACKAGE = Path(__file__).parents[2] / "facilitator_app"
ENTRIES = {
    language: json.loads((resource("report") / f"{language}.json").read_text(encoding="utf-8"))
    for language in LANGUAGES
}
ENDINGS = {*LineKind, *Form, *FIVE_QUESTIONS, *Section, *map(str, range(1, 8))}

HEADINGS = {"line_table"}  # of one table, by column; not the forms of one text


def sources():
    """The modules that speak in the words of the documents."""
    return [
        path for name in ("core", "export", "ui/paper") for path in (PACKAGE / name).glob("*.py")
    ]


def strings_and_families():
    """Strings of the code, and beginnings of f-strings, that may be keys."""
    strings, families = set(), set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                strings.add(node.value)
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                families.add(node.values[0].value)
    return strings, families


def keys_asked_for():
    """Keys that the code names as such."""
    keys = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                first = node.args[0]
                if name in ("Word", "word", "entry") and isinstance(first, ast.Constant):
                    keys.add(first.value)
    return keys


def gaps(pattern):
    return set(re.findall(r"\{(\w+)\}", pattern)) if isinstance(pattern, str) else set()


def test_the_same_keys_exist_in_every_language():
    assert list(ENTRIES["fi"]) == list(ENTRIES["sv"]) == list(ENTRIES["en"])


def test_every_key_that_the_code_names_exists():
    asked = keys_asked_for()

    assert asked - set(ENTRIES["fi"]) == set()
    assert len(asked) > 60


def test_no_key_is_unused():
    strings, families = strings_and_families()

    def is_used(key):
        family, _, ending = key.partition("_")
        known = ending in ENDINGS or ending in strings
        return key in strings or (f"{family}_" in families and known)

    assert [key for key in ENTRIES["fi"] if not is_used(key)] == []


@pytest.mark.parametrize("key", ENTRIES["fi"])
def test_what_goes_into_a_text_is_the_same_in_every_language(key):
    told = set()
    for entries in ENTRIES.values():
        entry = entries[key]
        forms = entry.values() if isinstance(entry, dict) else [entry]
        told.add(frozenset().union(*map(gaps, forms)) - {"count", "month", "month_name"})

    assert len(told) == 1


@pytest.mark.parametrize(("language", "entries"), ENTRIES.items())
def test_plurals_are_whole_and_no_text_is_left_blank(language, entries):
    for key, entry in entries.items():
        if isinstance(entry, dict) and key not in HEADINGS:
            assert {"one", "other"} <= set(entry)
        texts = entry.values() if isinstance(entry, dict) else [entry]
        assert all(texts)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", ["8.9.2020", "9.05", "12\u00a0345", "−3", "+2", "0", "1 ja 2", "1, 2 ja 3"]),
        ("sv", ["8.9.2020", "9.05", "12\u00a0345", "−3", "+2", "0", "1 och 2", "1, 2 och 3"]),
        ("en", ["8 September 2020", "9:05", "12,345", "−3", "+2", "0", "1 and 2", "1, 2 and 3"]),
    ],
)
def test_days_times_numbers_and_lists_are_written_as_the_language_does(language, told):
    words = read_words(resource("report"), language)
    texts = [date(2020, 9, 8), Clock(9 * 60 + 5.9), 12345, Signed(-3), Signed(2), Signed(0)]
    texts += [Listing((1, 2)), Listing((1, 2, 3))]

    assert [words.plain(text) for text in texts] == told


def test_a_time_after_midnight_is_the_time_on_the_clock():
    assert read_words(resource("report"), "fi").plain(Clock(25 * 60)) == "1.00"


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "0 kirjausta"), (1, "1 kirjaus"), (2, "2 kirjausta"), (1000, "1\u00a0000 kirjausta")],
)
def test_a_count_chooses_its_form(count, told):
    assert read_words(resource("report"), "fi").plain(word("lines", count=count)) == told


def test_small_numbers_are_written_out_where_the_text_runs():
    words = read_words(resource("report"), "fi")

    assert words.plain(word("in_groups", count=6)) == "kuudessa ryhmässä"
    assert words.plain(word("in_groups", count=11)) == "11 ryhmässä"


def test_a_list_that_begins_a_sentence_has_a_capital():
    words = read_words(resource("report"), "fi")
    languages = Listing((Word("language_fi"), Word("language_sv")), begins=True)

    assert words.plain(languages) == "Suomi ja ruotsi"


def test_words_of_people_keep_their_language_within_ours():
    words = read_words(resource("report"), "sv")
    title = word("record_title", title=Written("Arki", "fi"))

    assert words.stretches(title) == [("Anteckningar: ", ""), ("Arki", "fi")]
    assert words.stretches(word("record_title", title=Written("Vardag", "sv"))) == [
        ("Anteckningar: Vardag", "")
    ]
