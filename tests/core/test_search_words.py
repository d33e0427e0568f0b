"""Words in all their forms, for the search field."""

import pytest

from facilitator_app.core.search_words import beginnings, search_words


def finds(searched, word):
    return any(word.startswith(each) for each in beginnings(searched))


@pytest.mark.parametrize(
    ("searched", "words"),
    [
        ("luottamus", "luottamuksesta luottamuksen luottamusta luottamukseen luottamukset"),
        ("luottamuksesta", "luottamus luottamuksen"),
        ("avoimuus", "avoimuudesta avoimuuden avoimuutta avoimuuteen"),
        ("kunta", "kunnan kunnissa kuntaan kuntien kunnallinen"),
        ("kunnissa", "kunta kuntien"),
        ("ihminen", "ihmisen ihmisiä ihmistä ihmisten"),
        ("mäki", "mäen mäellä mäkeä"),
        ("tieto", "tiedon tiedoista tietoa"),
        ("tiedon", "tieto"),
        ("virkamies", "virkamiehen virkamiehille"),
        ("hanke", "hankkeen hankkeissa hanketta"),
        ("avoin", "avoimen avoimia avointa"),
        ("päätös", "päätöksen päätöksiä päätöstä"),
        ("antaa", "annan antoi annettiin antavat"),
        ("puhua", "puhuttiin puhun puhumme"),
        ("esitellä", "esittelin esitelty"),
        ("luott", "luottamus"),
        ("ei", "ei"),
        ("öppenhet", "öppenheten"),
    ],
)
def test_a_word_finds_its_forms(searched, words):
    missed = [word for word in words.split() if not finds(searched, word)]

    assert not missed


@pytest.mark.parametrize(
    ("searched", "words"),
    [("kunta", "kun kuin kukka"), ("talo", "taas tauko"), ("tie", "tämä"), ("asia", "aika")],
)
def test_a_word_does_not_find_just_anything(searched, words):
    assert not [word for word in words.split() if finds(searched, word)]


def test_no_beginning_begins_with_another_one():
    for word in ("luottamus", "kunta", "avoimuudesta", "x"):
        found = beginnings(word)
        assert not [a for a in found for b in found if a != b and a.startswith(b)]


def test_the_words_of_a_search_are_small_and_without_signs():
    assert search_words('  "Luottamus", #avoimuus! ') == ["luottamus", "avoimuus"]
