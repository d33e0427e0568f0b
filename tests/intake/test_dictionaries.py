"""Dictionaries of this computer: found where systems keep them, silent where there is none."""

import sys
from types import ModuleType

import pytest

from facilitator_app.intake import dictionaries
from facilitator_app.intake.dictionaries import (
    Spelling,
    find_hunspell,
    has_dictionary,
    open_spelling,
    read_hunspell,
)

RULES = "SET UTF-8\nSFX A Y 1\nSFX A 0 n .\n"
WORDS = "2\nförtroende/A\ndialog\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(dictionaries, "folders", lambda: [tmp_path / "none", tmp_path])
    return tmp_path


def put(folder, name, rules=RULES, words=WORDS):
    (folder / f"{name}.aff").write_text(rules, encoding="utf-8")
    (folder / f"{name}.dic").write_text(words, encoding="utf-8")


def without_voikko(monkeypatch, found):
    class Voikko:
        def __init__(self, language):
            assert language == "fi"

        def spell(self, word):
            return word == "luottamus"

    Voikko.listSupportedSpellingLanguages = staticmethod(found)
    module = ModuleType("libvoikko")
    module.Voikko = Voikko
    monkeypatch.setitem(sys.modules, "libvoikko", module)


def missing_library():
    raise OSError("libvoikko.so.1: cannot open shared object file")


def test_a_dictionary_of_hunspell_knows_its_words_and_their_forms(folder):
    put(folder, "sv_FI")
    words = read_hunspell(folder / "sv_FI")

    assert [words.knows(each) for each in ("förtroenden", "dialog", "förtronde")] == [
        True,
        True,
        False,
    ]


def test_swedish_of_finland_comes_before_that_of_sweden(folder):
    put(folder, "sv_SE")
    assert find_hunspell("sv", [folder]) == folder / "sv_SE"

    put(folder, "sv_FI")
    assert find_hunspell("sv", [folder]) == folder / "sv_FI"
    assert find_hunspell("de", [folder]) is None


def test_without_a_dictionary_nothing_is_said_to_be_wrong(folder, monkeypatch):
    without_voikko(monkeypatch, missing_library)
    spelling = open_spelling(["fi", "sv", "en"])

    assert not any(map(has_dictionary, ("fi", "sv", "en")))
    assert not spelling
    assert spelling.knows("mitävain")


@pytest.mark.parametrize("words", ["", "\x00\xff", "99\n" + "/" * 50])
def test_a_dictionary_that_cannot_be_read_is_as_good_as_none(folder, words):
    put(folder, "en_GB", rules="SFX A Y\nSFX\nFLAG\n" if words else "\x00", words=words)

    assert open_spelling(["en"]).knows("anything")


def test_voikko_without_finnish_words_is_as_good_as_none(folder, monkeypatch):
    without_voikko(monkeypatch, list)

    assert not has_dictionary("fi")
    assert not open_spelling(["fi"])


def test_a_word_is_known_when_one_of_the_dictionaries_knows_it(folder, monkeypatch):
    put(folder, "sv_FI")
    without_voikko(monkeypatch, lambda: ["fi"])
    spelling = open_spelling(["fi", "sv", "fi"])

    assert has_dictionary("fi")
    assert [spelling.knows(each) for each in ("luottamus", "dialog", "luotamus")] == [
        True,
        True,
        False,
    ]


def test_a_word_is_looked_up_once():
    asked = []

    class Words:
        def knows(self, word):
            asked.append(word)
            return True

    spelling = Spelling([Words()])
    assert spelling.knows("sana")
    assert spelling.knows("sana")
    assert asked == ["sana"]


def test_folders_name_the_users_own_first(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")

    assert dictionaries.folders()[0] == tmp_path / ".local/share/hunspell"
