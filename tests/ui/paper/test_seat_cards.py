"""Name tents, badges and slips: everybody has one, and nothing runs over its edge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from facilitator_app.core.errors import Problem
from facilitator_app.core.model import Group, Person, Round, Seat
from facilitator_app.core.state import EventState
from facilitator_app.env.paths import resource
from facilitator_app.export.words import read_words
from facilitator_app.ui.paper.compose import badges, name_tents, seat_cards, slips
from facilitator_app.ui.paper.output import pdf_of
from facilitator_app.ui.paper.people_paper import PeoplePaper
from facilitator_app.ui.paper.seat_cards import Badges, Card, NameTents, Slips
from facilitator_app.ui.paper.sheet import HEIGHT, WIDTH, PaperSize
from facilitator_app.ui.widgets.strips import Strips

LONG = Card(
    "Maximilian-Alexander Anna-Katariina",
    "Tuomikoski-Lahti-Puruvesi-Niittyvirta",
    "Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
    tuple(f"Kierros {at} · 10.0{at} · Ryhmä {at}, Kaupungintalon juhlasali" for at in range(1, 5)),
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, offscreen


@pytest.fixture(scope="module")
def fonts(session_theme):
    session_theme.font("script")


@pytest.fixture
def words():
    return read_words(resource("report"), "fi")


def picture(sheet):
    image = QImage(round(WIDTH), round(HEIGHT), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    sheet.paint(painter, 0)
    painter.end()
    return image


def dark(image, left, top, right, bottom):
    return any(
        image.pixelColor(x, y).value() < 120
        for x in range(round(left), round(right))
        for y in range(round(top), round(bottom))
    )


def state_of(count):
    people = [
        Person(id=f"p{at:02}", first_name=f"Nimi{at}", last_name="Suku") for at in range(count)
    ]
    rounds = [Round(id=f"r{number}", number=number) for number in (1, 2)]
    seats = [
        Seat(id=f"{each.id}:{person.id}", round_id=each.id, group_id="g", person_id=person.id)
        for each in rounds
        for person in people
    ]
    return EventState.empty().with_records([Group(id="g", number=3), *people, *rounds, *seats])


@pytest.mark.parametrize(
    ("make", "pages"), [(name_tents, 6), (badges, 2), (slips, 2)], ids=["tents", "badges", "slips"]
)
def test_everybody_with_a_seat_has_one(fonts, words, make, pages):
    sheet = make(state_of(11), words)
    assert sheet.page_count == pages
    assert pdf_of([(sheet, PaperSize.A4)], "x").startswith(b"%PDF")


def test_a_card_says_where_to_go_in_each_round(words):
    card = seat_cards(state_of(1), words)[0]
    assert (card.name, card.last_name) == ("Nimi0", "Suku")
    assert card.places == ("Kierros 1 · Ryhmä 3", "Kierros 2 · Ryhmä 3")


def test_a_tent_can_be_read_from_both_sides(fonts):
    image = picture(NameTents([Card("Aino")]))
    quarter = HEIGHT / 4
    assert dark(image, 100, 10, WIDTH - 100, quarter - 10)
    assert dark(image, 100, quarter + 10, WIDTH - 100, 2 * quarter - 10)
    upper = image.copy(0, 0, round(WIDTH), round(quarter))
    assert upper.pixelColor(2, 2).value() == 255


@pytest.mark.parametrize(
    ("sheet", "box"),
    [
        (NameTents([LONG]), (20, HEIGHT / 2 + 2, WIDTH - 20, HEIGHT)),
        (Badges([LONG]), (WIDTH / 2 + 2, 35, WIDTH - 30, 180)),
        (Slips([LONG], "Otsikko " * 30), (WIDTH / 2 + 2, 35, WIDTH - 30, 180)),
    ],
    ids=["tents", "badges", "slips"],
)
def test_the_longest_name_stays_within_its_card(fonts, sheet, box):
    assert not dark(picture(sheet), *box)


@pytest.fixture
def paper(kit, theme, finnish):
    room = QWidget()
    made = PeoplePaper(kit, Strips(theme, room), room)
    room.show()
    yield made
    room.close()
    room.deleteLater()


def test_the_menu_offers_every_kind(paper):
    paper.offer(state_of(3), QPoint(0, 0))
    menu = next(each for each in paper._room.findChildren(QMenu) if each.isVisible())
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert texts == [
        "Luettelot Wordiin…",
        "Luettelot PDF:nä…",
        "Pöytäkyltit PDF:nä…",
        "Nimilaput PDF:nä…",
        "Henkilökohtaiset laput PDF:nä…",
        "Videokokouksen huoneet (csv)…",
        "Tulosta",
    ]


def test_tents_are_saved_where_one_says(paper, tmp_path, monkeypatch):
    out = tmp_path / "tents.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    paper.save("tents", state_of(3))
    assert out.read_bytes().startswith(b"%PDF")


def test_without_seats_there_is_a_sentence(paper, kit):
    told = []
    kit.door.problem.connect(told.append)
    paper.save("badges", EventState.empty())
    assert [each.problem for each in told] == [Problem.NOBODY_SEATED]
