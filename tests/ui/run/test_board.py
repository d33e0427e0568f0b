"""All groups at once: one key for all, messages with seen-marks, help flags, 1 to 9."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from facilitator_app.core.changes import Add
from facilitator_app.core.commands.messages import seen_by
from facilitator_app.core.model import Broadcast, Group, Line, Message
from facilitator_app.core.timeline import TrackState
from facilitator_app.session.roles import Role, Seat
from tests.ui.run.conftest import small_event

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MINUTE_MS = 60_000


@pytest.fixture
def board(make_room):
    """The board of three groups that have begun together."""
    room = make_room(small_event(groups=3), follow="")
    room.key(Qt.Key.Key_F5)
    return room


def states(room):
    return {group.id: room.status(group.id).state for group in room.state.all(Group)}


def test_one_key_begins_stops_and_goes_on_in_every_group(board):
    assert board.page.board.isVisible()
    assert set(states(board).values()) == {TrackState.RUNNING}
    board.wait(seconds=1)
    board.key(Qt.Key.Key_Space)
    assert set(states(board).values()) == {TrackState.PAUSED}
    board.wait(seconds=1)
    board.key(Qt.Key.Key_Z, CTRL)
    assert set(states(board).values()) == {TrackState.RUNNING}


def test_1_to_9_opens_a_group_and_esc_comes_back(board):
    board.keys("2")
    assert board.page.desk.group().id == "g2"
    assert board.page.title.text() == "Ryhmä 2"
    board.key(Qt.Key.Key_Escape)
    assert board.page.desk.follows_all
    board.keys("9")
    assert board.page.desk.follows_all  # there is no group 9


def test_a_key_in_an_opened_group_is_for_that_group_alone(board):
    board.keys("2")
    board.wait(seconds=1)
    board.key(Qt.Key.Key_Right, CTRL)

    assert [board.status(each).phase_id for each in ("g1", "g2", "g3")] == ["p0", "p1", "p0"]


def test_the_slowest_group_decides_and_is_named(board):
    board.keys("3")
    board.wait(seconds=1)
    board.page.clock_keys.move_all(9)
    board.key(Qt.Key.Key_Escape)
    board.wait(minutes=1)

    forecast = board.page.desk.scene_of_group("g3").forecast
    assert forecast.offset_ms == 9 * MINUTE_MS
    strip = board.page.board.strip
    assert strip.isVisible()
    texts = " ".join(label.text() for label in strip.findChildren(type(board.page.title)))
    assert "Ryhmä 3 määrää lopun." in texts
    assert "9 min myöhässä" in texts
    assert "10.39" in texts


def test_f8_on_the_board_shortens_the_slowest_group_alone(board):
    board.keys("3")
    board.wait(seconds=1)
    board.page.clock_keys.move_all(9)
    board.key(Qt.Key.Key_Escape)
    board.wait(minutes=1)
    board.key(Qt.Key.Key_F8)

    assert board.bridge.track("g3").dropped or board.bridge.track("g3").added_seconds["p0"] < 540
    assert not board.bridge.track("g1").dropped
    assert board.bridge.track("g1").added_seconds == {}


def test_lines_of_five_minutes_are_counted_for_each_group(board):
    now_ms = board.page.desk.now_ms
    board.bridge.commit(
        [
            Add(Line(id=f"l{at}", group_id="g2", phase_id="p0", at_ms=now_ms, text="x"))
            for at in range(4)
        ],
        name="x",
    )
    board.show()
    rows = board.page.board._rows
    assert [row._row.lines for row in rows] == [0, 4, 0]
    assert rows[1]._row.pace[-1] == 4
    board.wait(minutes=6)
    assert rows[1]._row.pace[-2:] == (4, 0)


def test_a_message_goes_to_all_groups_and_shows_who_has_seen_it(board):
    board.key(Qt.Key.Key_F7)
    (message,) = board.state.all(Broadcast)
    assert (message.what, message.group_ids) == (Message.FIVE_LEFT, ())
    assert seen_by(board.state, message) == []
    seen = {label.text() for label in board.page.board.side.findChildren(QLabel)}
    assert "lähetetty, ei vielä nähty" in seen


def test_a_group_s_own_desk_shows_the_message_and_says_that_it_was_seen(board):
    board.key(Qt.Key.Key_F7, SHIFT)
    session = board.bridge._session
    session.seat = Seat(Role.FACILITATOR, "g2")
    board.page.refresh_now()
    board.show()
    assert "message" in board.page.strips.names

    board.key(Qt.Key.Key_F8)
    (message,) = board.state.all(Broadcast)
    assert [group.id for group in seen_by(board.state, message)] == ["g2"]
    assert "message" not in board.page.strips.names
    session.seat = Seat(Role.COORDINATOR)


def test_a_help_flag_is_on_the_row_and_on_the_rail_until_somebody_goes(board):
    flags = []
    board.program.keeper.flags_changed.connect(flags.append)
    board.keys("2")
    board.key(Qt.Key.Key_F12)
    board.key(Qt.Key.Key_Escape)
    assert board.state.get(Group, "g2").help_at_ms is not None
    assert flags[-1:] == [1]

    board.page.board.side.coming.emit("g2")
    board.page.board.side.settled.emit("g2")
    board.show()
    assert board.state.get(Group, "g2").help_at_ms is None
    assert flags[-1:] == [0]


def test_the_board_names_nobody_and_shows_no_note(board):
    board.bridge.commit(
        [Add(Line(id="l", group_id="g1", phase_id="p0", at_ms=1, text="SALAISUUS"))], name="x"
    )
    board.show()
    spoken = " ".join(row.accessibleName() for row in board.page.board._rows)
    assert "SALAISUUS" not in spoken
    assert "Aino" not in spoken
