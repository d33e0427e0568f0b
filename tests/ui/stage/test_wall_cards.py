"""The themes wall in the room: what the gate let through by tag, large enough, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import notes
from facilitator_app.core.model import Group, Line
from facilitator_app.core.timeline import Track, TrackState, TrackStatus
from facilitator_app.core.wall import let_through
from facilitator_app.env.paths import resource
from facilitator_app.env.settings import StageSettings
from facilitator_app.ui.stage.canvas import StageCanvas
from facilitator_app.ui.stage.content import StageScene, stage_facts
from facilitator_app.ui.stage.control import StageControl
from facilitator_app.ui.stage.facts import StageTheme, StageView
from facilitator_app.ui.stage.wall_cards import MOST_CARDS, SMALLEST, wall_cards
from facilitator_app.ui.stage.words import StageWords

ROOM = QRectF(80, 150, 1760, 800)


@pytest.fixture
def with_lines(session):
    session.commit([Add(Group(id="g1", number=1))], name="make", undoable=False)
    lines = [
        Line(id=f"l{n}", group_id="g1", text=text, tags=tags, done=True, recorder="Maija")
        for n, (text, tags) in enumerate(
            [
                ("Luottamus syntyy ajasta", ("jaa", "luottamus")),
                ("Avoimuus on teko", ("jaa", "avoimuus")),
                ("Luottamus katoaa hetkessä", ("luottamus", "jaa")),
                ("Tämä jää meille", ("luottamus",)),
            ]
        )
    ]
    session.commit(notes.begin_lines(session.state, lines), name="x", undoable=False)
    for each in ("l0", "l1", "l2"):
        session.execute_now(let_through, each, 1)
    return session


def scene(state):
    status = TrackStatus(TrackState.WAITING)
    return StageScene(state, state.find(Group, "g1"), Track(), status, 0, StageSettings())


def serif(px):
    font = QFont("Literata")
    font.setPixelSize(px)
    return font


def test_the_room_sees_lines_of_the_gate_by_tag_and_no_name(with_lines, tmp_path, qapp):
    words = StageWords(resource("i18n"), tmp_path)
    facts = stage_facts(scene(with_lines.state), StageView.THEMES, words)

    assert facts.heading == "Mitä on noussut esiin"
    assert facts.themes == (
        StageTheme("luottamus", ("Luottamus syntyy ajasta", "Luottamus katoaa hetkessä")),
        StageTheme("avoimuus", ("Avoimuus on teko",)),
    )
    assert "Maija" not in repr(facts)


def test_a_struck_line_leaves_the_room_at_once(with_lines, tmp_path, qapp):
    with_lines.execute_now(notes.strike, "l1", struck=True)
    words = StageWords(resource("i18n"), tmp_path)

    facts = stage_facts(scene(with_lines.state), StageView.THEMES, words)
    assert [each.tag for each in facts.themes] == ["luottamus"]


def test_the_views_go_round_by_the_themes_only_when_there_are_some(
    with_lines, kit, bridge, qtbot, tmp_path
):
    desk = QWidget()
    qtbot.addWidget(desk)
    control = StageControl(kit, kit.theme.icons, StageWords(resource("i18n"), tmp_path), desk)
    control.show_event(bridge)
    assert control.after(StageView.CLOCK) is StageView.THEMES

    for each in ("l0", "l1", "l2"):
        with_lines.execute_now(notes.strike, each, struck=True)
    assert control.after(StageView.CLOCK) is StageView.FOLLOW


def test_every_card_keeps_its_lines_inside_in_letters_that_can_be_read(qapp):
    long = "Keskeneräisestä saa puhua, jos joku sanoo ensin ettei tiedä vielä. " * 2
    for count in (1, 2, 5, 9, 14):
        themes = [StageTheme(f"tunniste{n}", (long,) * (n + 1)) for n in range(count)]
        cards = wall_cards(themes, ROOM, serif)

        assert len(cards) == min(count, MOST_CARDS)
        assert len({line.font.pixelSize() for card in cards for line in card.lines}) == 1
        for card in cards:
            assert ROOM.contains(card.place)
            assert all(line.font.pixelSize() >= SMALLEST for line in card.lines)
            height = sum(line.height for line in card.lines)
            assert height <= card.place.height() or len(card.lines) == 1


def test_a_wall_with_nothing_on_it_is_no_card(qapp):
    assert wall_cards((), ROOM, serif) == []


def test_the_wall_is_painted_and_read_out(with_lines, tmp_path, qtbot, theme):
    canvas = StageCanvas(theme.icons)
    qtbot.addWidget(canvas)
    canvas.resize(960, 540)
    canvas.show_facts(
        stage_facts(
            scene(with_lines.state), StageView.THEMES, StageWords(resource("i18n"), tmp_path)
        )
    )
    picture = canvas.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(60, 900, 3) for y in range(80, 460, 3)}

    assert len(colours) > 20
    assert "Luottamus katoaa hetkessä" in canvas.accessibleName()
