"""Terms of the method in a text."""

from __future__ import annotations

from facilitator_app.core.glossary import Glossary, Term
from facilitator_app.env.paths import resource
from facilitator_app.intake.glossary import read_glossary

GLOSSARY = Glossary(
    [
        Term("group", {"fi": "ryhmä", "sv": "grupp"}),
        Term("division", {"fi": "ryhmäjako / jako ryhmiin", "sv": "gruppindelning"}),
        Term("insight", {"fi": "oivallus", "sv": "insikt"}),
        Term("facilitator", {"fi": "ohjaaja (vanh. vetäjä)", "sv": "diskussionsledare"}),
    ]
)


def keys(text, language="fi", most=3):
    return [term.key for term in GLOSSARY.hints(text, language, most)]


def test_a_term_is_found_in_any_form():
    assert keys("Oivalluksia ja oivallusten jakoa") == ["insight"]
    assert keys("Ohjaajalle kiitos") == ["facilitator"]
    assert keys("vetäjä") == []  # what stands in brackets is no name to use


def test_a_longer_name_hides_the_shorter_one_within_it():
    assert keys("Jako ryhmiin meni hyvin") == ["division"]


def test_no_more_hints_than_wanted_and_none_in_a_language_without_terms():
    assert len(keys("Ohjaaja kertoi ryhmälle oivalluksesta", most=2)) == 2
    assert keys("facilitator", "en") == []


def test_the_terms_of_the_program_can_be_read():
    glossary = read_glossary(resource("glossary"))
    assert [term.key for term in glossary.hints("Kirjuri kertoi pelisäännöistä", "fi")]
