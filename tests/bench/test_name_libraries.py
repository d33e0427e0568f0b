"""Could a library find inflected names? Recall and false alarms of each, beside our own rules.

    python -m pip install snowballstemmer simplemma     (and, on the system, libvoikko1 voikko-fi)
    python -m pytest tests/bench/test_name_libraries.py -s

A library finds a name when it brings the form in the text and the name on the list to the same
stem or base form. The names are those of the fixture; the ordinary lines name nobody.
"""

from __future__ import annotations

import re
import time

import pytest

from facilitator_app.env.paths import resource
from facilitator_app.intake.dictionaries import has_dictionary
from facilitator_app.intake.identifier_words import read_places
from tests.core.identifiers.test_names_in_text import (
    checker_for,
    inflected_names,
    ordinary_lines,
    participants,
    sample_lines,
)

TRICKY = ["Aamu Virta", "Onni Salmi", "Toivo Mäki"]
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class ByStem:
    """Names found by comparing what `stems` makes of their words, and of the words of a text."""

    def __init__(self, names, stems, *, capitals):
        self._stems, self._capitals = stems, capitals
        self._wanted = {
            stem for name in names for word in WORD.findall(name) for stem in stems(word)
        }

    def check(self, text):
        words = (word for word in WORD.findall(text) if word[0].isupper() or not self._capitals)
        return [word for word in words if not self._wanted.isdisjoint(self._stems(word))]


def snowball():
    stemmer = pytest.importorskip("snowballstemmer").stemmer("finnish")
    return lambda word: {stemmer.stemWord(word.lower())}


def simplemma():
    lemmatize = pytest.importorskip("simplemma").lemmatize
    return lambda word: {lemmatize(word, lang="fi").lower()}


def voikko():
    if not has_dictionary("fi"):
        pytest.skip("this computer has no Voikko")
    analyze = pytest.importorskip("libvoikko").Voikko("fi").analyze
    return lambda word: {each["BASEFORM"].lower() for each in analyze(word)} or {word.lower()}


def measured(name, make_checker):
    pairs = inflected_names()
    checker = make_checker(sorted({base for _, base in pairs}))
    missed = [form for form, _ in pairs if not checker.check(f"Kysyttiin, mitä {form} mietti.")]
    recall = 1 - len(missed) / len(pairs)
    lines = [*ordinary_lines(), *sample_lines()]
    checker = make_checker([*participants(), *TRICKY])
    began = time.perf_counter()
    alarms = sum(bool(checker.check(line)) for line in lines)
    took = time.perf_counter() - began
    print(
        f"\n{name}: recall {recall:.3f} of {len(pairs)} forms, false alarms "
        f"{100 * alarms / len(lines):.2f} in 100 of {len(lines)} lines, "
        f"{1e6 * took / len(lines):.0f} us a line; missed {missed[:6]}"
    )
    return recall, alarms / len(lines)


@pytest.mark.parametrize("make", [snowball, simplemma, voikko])
def test_no_library_alone_reaches_what_the_own_rules_do(make):
    stems = make()
    any_word = measured(
        f"{make.__name__}, any word", lambda names: ByStem(names, stems, capitals=False)
    )
    capitals = measured(
        f"{make.__name__}, capitals", lambda names: ByStem(names, stems, capitals=True)
    )
    places = read_places(resource("identifiers"))
    own = measured("own rules", lambda names: checker_for(names, places))

    assert own[0] >= 0.97
    assert own[1] <= 0.02
    assert own[0] > max(any_word[0], capitals[0])
