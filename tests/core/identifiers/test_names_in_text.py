"""Names of the event's lists in every form, and common words that only look like names."""

import json
from pathlib import Path

import pytest

from facilitator_app.core.identifiers import (
    NOT_CHECKED,
    Case,
    Category,
    Checker,
    Name,
    NameKind,
    Places,
    names_of,
)
from facilitator_app.core.model import Event, FrameItem, Group, Person, Seat
from facilitator_app.core.state import EventState

FILES = Path(__file__).parents[2] / "files"
SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
PLACES = Path(__file__).parents[3] / "resources" / "identifiers" / "places.json"


def inflected_names():
    return [tuple(pair) for pair in json.loads((FILES / "inflected_names.json").read_text("utf-8"))]


def ordinary_lines():
    return (FILES / "ordinary_lines.txt").read_text("utf-8").splitlines()


def sample_lines():
    names = ("event_a_mikkeli_2020.json", "event_b_single_2h.json")
    events = [json.loads((SAMPLES / name).read_text("utf-8")) for name in names]
    return [note["text"] for event in events for note in event["notes"]]


def participants():
    sample = json.loads((SAMPLES / "event_a_mikkeli_2020.json").read_text("utf-8"))
    return [f"{each['first_name']} {each['last_name']}" for each in sample["participants"]]


@pytest.fixture(scope="module")
def places():
    data = json.loads(PLACES.read_text("utf-8"))
    return Places(tuple(data["large"]), tuple(data["small"]))


def checker_for(names, places=None):
    known = [Name(name, NameKind.PARTICIPANT) for name in names]
    return Checker(known, places or Places(), "Mikkeli")


def found(checker, text):
    return [(each.category, text[each.start : each.end]) for each in checker.check(text)]


def test_at_least_97_of_100_inflected_names_of_the_list_are_found():
    pairs = inflected_names()
    checker = checker_for({name for _, name in pairs})

    missed = [
        form
        for form, _ in pairs
        if not any(form in words for _, words in found(checker, f"Kysyttiin, mitä {form} mietti."))
    ]

    assert len(pairs) >= 300
    assert 1 - len(missed) / len(pairs) >= 0.97, missed


def test_every_name_is_found_in_a_list_of_its_own():
    """Not because another name of the long list happens to have the same form."""
    pairs = inflected_names()

    missed = [
        form
        for form, name in pairs
        if not checker_for([name]).check(f"Kysyttiin, mitä {form} mietti.")
    ]

    assert 1 - len(missed) / len(pairs) >= 0.97, missed


def test_at_most_2_of_100_ordinary_lines_raise_a_false_alarm(places):
    lines = [*ordinary_lines(), *sample_lines()]
    checker = checker_for(
        [*participants(), "Aamu Virta", "Onni Salmi", "Toivo Mäki", "Satu Ranta", "Ilona Kallio"],
        places,
    )

    alarms = [(line, found(checker, line)) for line in lines if checker.check(line)]

    assert len(lines) >= 1374
    assert len(alarms) / len(lines) <= 0.02, alarms


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Helena Niittyvirran mielestä", ["Helena Niittyvirran"]),
        ("niittyvirralle kerrottiin", ["niittyvirralle"]),
        ("Kirsi Puruvesi-Rinteelle ja Juha-Pekan", ["Kirsi Puruvesi-Rinteelle", "Juha-Pekan"]),
        ("Juha Pekan mukaan", ["Juha Pekan"]),
        ("Åsas tankar och Öhbergs åsikt", ["Åsas", "Öhbergs"]),
        ("Aino sanoi, että ainoa keino", ["Aino"]),
        ("Kutsutaan Aino mukaan", ["Aino"]),
        ("Anna meille aikaa", []),
        ("Se oli Annan idea", ["Annan"]),
        ("aamulla oli onni matkassa", []),
        ("Aamu oli kaunis", []),
        ("Aamu Virta oli paikalla", ["Aamu Virta"]),
        ("Moore’n ja Moore'n", ["Moore’n", "Moore'n"]),
    ],
)
def test_a_name_counts_where_a_name_is_likely(text, words):
    names = [*participants(), "Aamu Virta", "Juha Pekka", "Anna Onni", "Tim Moore"]

    assert [words for _, words in found(checker_for(names), text)] == words


def test_a_finding_says_in_which_case_the_name_stands():
    checker = checker_for(["Maija Virtanen"])

    cases = [
        checker.check(f"kysy {form}")[0].case
        for form in ("Virtanen", "Virtasen", "Virtasta", "Virtaselle", "Virtasessa", "Maijaan")
    ]

    assert cases == [
        Case.NOMINATIVE,
        Case.GENITIVE,
        Case.PARTITIVE,
        Case.ALLATIVE,
        Case.INESSIVE,
        Case.ILLATIVE,
    ]


def test_a_surname_on_no_list_is_a_guess():
    (finding,) = checker_for([]).check("Soitettiin Korhoselle heti.")

    assert (finding.category, finding.certain) == (Category.OTHER_NAME, False)


def test_organisations_are_found_by_their_whole_name():
    names = [
        Name("Kangasniemen kunta", NameKind.ORGANISATION),
        Name("kunta", NameKind.ORGANISATION),
    ]
    checker = Checker(names, Places())

    assert found(checker, "Kangasniemen kunnassa oli toisin kuin kunnassa yleensä") == [
        (Category.ORGANISATION, "Kangasniemen kunnassa")
    ]
    assert not checker.check("Kunta päätti")


def test_the_lists_of_an_event_are_people_seats_staff_and_speakers():
    state = EventState.empty().with_records(
        [
            Event(id="event", organiser="Tilaisuuden pitäjä"),
            Person(id="p", first_name="Maija", last_name="Meikäläinen", organisation="Aavan kunta"),
            Person(id="q", first_name="X", organisation="Tilaisuuden pitäjä"),
            Seat(id="r:p", name="Maija M."),
            Group(id="g", facilitator="Ohjaaja 1 (rooli)", recorder="Pekka"),
            FrameItem(id="f", speaker="Valtiosihteeri Esimerkki"),
        ]
    )

    names = {(name.text, name.kind) for name in names_of(state)}

    assert ("Maija Meikäläinen", NameKind.PARTICIPANT) in names
    assert ("Maija M.", NameKind.PARTICIPANT) in names
    assert ("Pekka", NameKind.STAFF) in names
    assert ("Aavan kunta", NameKind.ORGANISATION) in names
    assert not any(text == "Tilaisuuden pitäjä" for text, _ in names)
    checker = Checker(names_of(state), Places())
    assert not checker.check("Ohjaaja kysyi ja valtiosihteeri vastasi")
    assert [each.category for each in checker.check("Pekan ja Esimerkin")] == [
        Category.STAFF,
        Category.SPEAKER,
    ]


def test_what_cannot_be_checked_is_named():
    assert len(NOT_CHECKED) >= 4
