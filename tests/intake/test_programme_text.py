"""An invitation's programme: what is read, what is said about it, and that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.intake.programme_text import Note, NoteKind, read_programme

INVITATION = """Luottamusta rakentamassa – Keskustelu avoimen hallinnon merkityksestä kunnissa.

8.9.2020 klo 9.00-11.45.

9.00 Tervetuloa – Alivaltiosihteeri

9.10 Miten yhdessä edistämme avoimuutta ja hyvää johtamista? - Avoin hallinto ja sen johtaminen \
luottamusyhteiskunnan ytimessä

10.00 Erätauko-dialogit ja katse tulevaan

11.45 Tilaisuus päättyy
"""


def clock(minute):
    return None if minute is None else f"{minute // 60}.{minute % 60:02d}"


def starts(text):
    return [clock(each.start_minute) for each in read_programme(text).items]


def kinds(text):
    return [note.kind for note in read_programme(text).notes]


def test_the_invitation_gives_its_four_times_and_the_dialogue_between_the_last_two():
    programme = read_programme(INVITATION)

    assert [clock(each.start_minute) for each in programme.items] == [
        "9.00",
        "9.10",
        "10.00",
        "11.45",
    ]
    dialogue = programme.dialogue
    assert (clock(dialogue.start_minute), clock(dialogue.end_minute)) == ("10.00", "11.45")
    assert clock(programme.end_minute) == "11.45"
    assert programme.day == "2020-09-08"
    assert programme.notes == ()
    assert programme.can_be_taken
    assert programme.left_out == 2


def test_a_speaker_after_a_dash_stands_apart_when_it_is_short():
    items = read_programme(INVITATION).items

    assert (items[0].title, items[0].speaker) == ("Tervetuloa", "Alivaltiosihteeri")
    assert items[1].title.startswith("Miten yhdessä")


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("9.00 Alku", "9.00", None),
        ("9:10 Alku", "9.10", None),
        ("klo 10 Alku", "10.00", None),
        ("Klo 10.15 Alku", "10.15", None),
        ("kl. 10 Alku", "10.00", None),
        ("09.15–09.45 Alku", "9.15", "9.45"),
        ("09.15-09.45 Alku", "9.15", "9.45"),
        ("klo 9.00 – 9.30: Alku", "9.00", "9.30"),
        ("klo 9–10 Alku", "9.00", "10.00"),
        ("- 9.00 Alku", "9.00", None),
        ("• 9.00\tAlku", "9.00", None),
        ("9 am Alku", "9.00", None),
        ("9:30 a.m. Alku", "9.30", None),
        ("2 pm Alku", "14.00", None),
        ("12:30 PM Alku", "12.30", None),
        ("12 am Alku", "0.00", None),
        ("kl. 2 em Alku", "14.00", None),
        ("1:00 pm – 2:30 pm Alku", "13.00", "14.30"),
    ],
)
def test_a_line_that_begins_with_a_clock_time_is_an_item(line, start, end):
    (item,) = read_programme(line).items

    assert (clock(item.start_minute), clock(item.end_minute)) == (start, end)
    assert item.title == "Alku"


@pytest.mark.parametrize(
    "line",
    [
        "8.9.2020 klo 9.00-11.45.",
        "8.9.2020",
        "10.12. klo 9 Mikkelissä",
        "12.5 km kävelyä",
        "50 osallistujaa",
        "2020 oli vuosi",
        "1.2.3.4 verkko-osoite",
        "Alku klo 9.00",
    ],
)
def test_other_numbers_are_no_times(line):
    programme = read_programme(f"{line}\n9.00 Alku")

    assert [clock(each.start_minute) for each in programme.items] == ["9.00"]
    assert programme.left_out == 1


def test_a_title_may_stand_on_the_line_below_its_time():
    programme = read_programme("9.00\nTervetuloa\n\n9.15–9.45\nPuhe – Puhuja")

    assert [(each.title, each.speaker) for each in programme.items] == [
        ("Tervetuloa", ""),
        ("Puhe", "Puhuja"),
    ]
    assert programme.left_out == 0


def test_text_without_times_says_so_and_can_not_be_taken():
    programme = read_programme("Tervetuloa keskustelemaan\nkahvia tarjolla")

    assert programme.items == ()
    assert programme.notes == (Note(NoteKind.NO_TIMES),)
    assert not programme.can_be_taken
    assert programme.left_out == 2


def test_times_out_of_order_name_their_line_and_can_not_be_taken():
    programme = read_programme("9.00 a\n10.00 b\n9.30 c")

    assert Note(NoteKind.OUT_OF_ORDER, 3, "9.30", 570) in programme.notes
    assert not programme.can_be_taken
    assert len(programme.items) == 3


def test_an_end_before_its_start_is_out_of_order():
    assert NoteKind.OUT_OF_ORDER in kinds("10.00–9.00 Dialogi")


def test_a_programme_past_midnight_goes_on_into_the_next_day():
    programme = read_programme("21.30 Alku\n23.00 Dialogi\n0.30 Tilaisuus päättyy\n1.15 Bussi")

    assert [each.start_minute for each in programme.items] == [1290, 1380, 1470, 1515]
    assert [note.kind for note in programme.notes] == [NoteKind.PAST_MIDNIGHT]
    assert programme.can_be_taken


def test_a_span_past_midnight_ends_the_next_day():
    (item,) = read_programme("22.00–00.30 Yödialogi").items

    assert (item.start_minute, item.end_minute) == (1320, 1470)


def test_afternoon_hours_written_by_the_twelve_hour_clock_are_read_so_and_it_is_said():
    programme = read_programme("9.00 Alku\n11.45 Lounas\n1.15 Dialogit\n2.30 Tilaisuus päättyy")

    assert [clock(each.start_minute) for each in programme.items] == [
        "9.00",
        "11.45",
        "13.15",
        "14.30",
    ]
    assert programme.notes == (
        Note(NoteKind.AFTERNOON, 3, "1.15", 795),
        Note(NoteKind.AFTERNOON, 4, "2.30", 870),
    )


def test_a_clock_that_does_not_exist_is_named_and_the_rest_is_read():
    programme = read_programme("25.00 a\n9.75 b\n13 pm c\n9.00 Dialogi")

    assert [note.clock for note in programme.notes] == ["25.00", "9.75", "13"]
    assert {note.kind for note in programme.notes} == {NoteKind.BAD_CLOCK}
    assert len(programme.items) == 1
    assert programme.can_be_taken


def test_breaks_are_known_by_their_names_but_eratauko_is_no_break():
    text = (
        "9.00 Kahvi\n9.15 Erätauko-dialogit\n10.00 Tauko\n10.15 Dialogpaus\n11.00 Paus\n12 pm Lunch"
    )

    assert [each.is_break for each in read_programme(text).items] == [
        True,
        False,
        True,
        False,
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9.00 Keskustelu alkaa\n9.10 Pienryhmät\n10.00 Loppu", 1),
        ("9.00 Diskussion i grupper\n10.00 Slut", 0),
        ("9.00 Welcome\n9.30 Small group dialogues\n11.00 Ends", 1),
        ("9.00 Dialogi lyhyt\n9.10 Dialogi pitkä\n11.00 Päätös", 1),
    ],
)
def test_the_item_of_the_dialogues_is_known_by_its_words_the_longest_of_equal_ones(text, at):
    items = read_programme(text).items

    assert [number for number, each in enumerate(items) if each.is_dialogue] == [at]


def test_when_no_item_is_known_as_the_dialogues_it_is_asked_and_can_be_said():
    programme = read_programme("9.00 Alku\n10.00 Jatko\n11.00 Loppu")

    assert NoteKind.NO_DIALOGUE in [note.kind for note in programme.notes]
    chosen = programme.with_dialogue(1)
    assert chosen.dialogue.start_minute == 600
    assert chosen.notes == ()


def test_the_end_comes_from_the_date_line_when_no_item_says_it():
    assert read_programme("8.9.2020 klo 9.00–11.45\n9.00 a\n10.00 Dialogit").end_minute == 705


@given(st.text(max_size=400))
def test_any_text_can_be_read(text):
    programme = read_programme(text)

    words = sum(1 for line in text.splitlines() if line.strip())
    assert len(programme.items) <= words
    assert all(each.start_minute >= 0 for each in programme.items)


@given(st.lists(st.integers(0, 23 * 60 + 59), min_size=1, max_size=12, unique=True))
def test_times_in_order_are_read_as_they_stand(minutes):
    minutes = sorted(minutes)
    text = "\n".join(f"{clock(minute)} Kohta" for minute in minutes)

    assert [each.start_minute for each in read_programme(text).items] == minutes
