"""E-mails, phones, identity codes, dates, places with titles."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.identifiers import Category, Checker, Name, NameKind, Places
from facilitator_app.core.identifiers.patterns import is_identity_code

PLACES = Path(__file__).parents[3] / "resources" / "identifiers" / "places.json"


@pytest.fixture(scope="module")
def checker():
    data = json.loads(PLACES.read_text("utf-8"))
    places = Places(tuple(data["large"]), tuple(data["small"]))
    return Checker([Name("Maija Virtanen", NameKind.PARTICIPANT)], places, "Hartola")


@pytest.mark.parametrize(
    ("text", "category", "words"),
    [
        ("mail maija.m@kunta.fi.", Category.EMAIL, "maija.m@kunta.fi"),
        ("soita 040 123 4567 heti", Category.PHONE, "040 123 4567"),
        ("tai +358 40 1234567", Category.PHONE, "+358 40 1234567"),
        ("tai 015-123 456", Category.PHONE, "015-123 456"),
        ("tunnus 131052-308T on", Category.IDENTITY_CODE, "131052-308T"),
        ("Tapasimme 8.9.2020 klo 10.45.", Category.DATE, "8.9.2020"),
        ("Se oli 8.9. aamulla", Category.DATE, "8.9."),
        ("vasta 8. syyskuuta 2020 selvisi", Category.DATE, "8. syyskuuta 2020"),
        ("syyskuun 8. päivä", Category.DATE, "syyskuun 8. päivä"),
        ("den 8 september 2020 ändrades", Category.DATE, "den 8 september 2020"),
        ("on September 8th, 2020 it", Category.DATE, "September 8th, 2020"),
        ("sitten 2020-09-08 alkoi", Category.DATE, "2020-09-08"),
        ("Hirvikosken kunnanjohtaja soitti", Category.TITLE_AND_PLACE, "Hirvikosken kunnanjohtaja"),
        ("kysy Sulkavan rehtorilta", Category.TITLE_AND_PLACE, "Sulkavan rehtorilta"),
        ("rektorn i Hangö sade", Category.TITLE_AND_PLACE, "rektorn i Hangö"),
        ("the mayor of Ii said", Category.TITLE_AND_PLACE, "mayor of Ii"),
        ("Kun Sulkavalla kysyttiin", Category.SMALL_PLACE, "Sulkavalla"),
    ],
)
def test_an_identifier_is_found_where_it_stands(checker, text, category, words):
    assert [(each.category, text[each.start : each.end]) for each in checker.check(text)] == [
        (category, words)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "klo 9.10. alkaa tauko",
        "kello 10.45 mentiin",
        "se maksoi 1 250 000 euroa",
        "32.13.2020 ei ole päivä",
        "50 % vastasi, 2,5 kertaa",
        "Helsingissä ja Tampereella on toisin",
        "Hartolassa tavattiin",
        "Suomen pääministeri puhui",
        "Kunnan johtaja vastasi",
        "kunnanjohtaja soitti",
        "puhelin 112",
        "kohdat 1.2.3 ja 4.5.6",
    ],
)
def test_what_only_looks_like_one_is_left_alone(checker, text):
    assert checker.check(text) == ()


def test_the_check_character_of_an_identity_code_is_checked(checker):
    assert is_identity_code("131052-308T")
    assert not is_identity_code("131052-308U")
    assert not is_identity_code("tekstiä")
    (mistyped,) = checker.check("131052-308U")
    assert not mistyped.certain


def test_of_findings_that_overlap_the_longer_one_stays(checker):
    text = "Kirjoita maija.virtanen@kunta.fi"

    assert [each.category for each in checker.check(text)] == [Category.EMAIL]


@given(st.text(max_size=200))
def test_any_text_can_be_checked_and_findings_lie_in_order_inside_it(text):
    checker = Checker([Name("Maija Virtanen", NameKind.PARTICIPANT)], Places(("Turku",), ("Ii",)))

    findings = checker.check(text)

    edges = [edge for each in findings for edge in (each.start, each.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize("letter", ["a", "1 ", "a@", ".", "A-", "1.", "+1 "])
def test_ten_thousand_characters_take_no_unreasonable_time(checker, letter):
    checker.check(letter * 10_000)
