"""Time travel: a pane as it was, and every wording of a line, from the log alone."""

import pytest

from facilitator_app.core.changes import Add, Touched
from facilitator_app.core.commands import notes
from facilitator_app.core.model import Group, Line, LineKind
from facilitator_app.core.revisions import PaneHistory, Revision
from facilitator_app.session.forgetting import forget
from facilitator_app.session.history import pane_history
from facilitator_app.session.note_pane import NotePane


@pytest.fixture
def pane(session):
    session.commit([Add(Group(id="g1", number=1)), Add(Group(id="g2", number=2))], name="make")
    pane = NotePane(session, "g1", "Maija")
    yield pane
    pane.close()


def write(pane, words, clock, kind=LineKind.VIEW):
    pane.type(kind, words, clock.now_ms())
    line_id = pane.finish()
    clock.advance(seconds=60)
    return line_id


def test_the_pane_can_be_seen_as_it_was_at_any_time(session, pane, clock):
    start_ms = clock.now_ms()
    first = write(pane, "eka", clock)
    write(pane, "toka", clock)
    pane.change(first)
    write(pane, "eka uusiksi", clock)
    pane.run("strike", notes.strike(session.state, first, struck=True))
    clock.advance(seconds=60)
    pane.undo()
    other = NotePane(session, "g2", "Kirjuri 2")
    write(other, "toisen ryhmän rivi", clock)
    other.close()
    session.flush()

    history = pane_history(session.path, "g1")

    def at(minutes):
        lines = history.lines_at(start_ms + minutes * 60_000)
        return [(line.text, line.struck) for line in lines]

    assert history.lines_at(start_ms - 1) == ()
    assert at(0) == [("eka", False)]
    assert at(1) == [("eka", False), ("toka", False)]
    assert at(2) == [("eka uusiksi", False), ("toka", False)]
    assert at(3) == [("eka uusiksi", True), ("toka", False)]
    assert at(9) == [("eka uusiksi", False), ("toka", False)]
    assert history.lines_at(10**15) == pane.lines
    assert [each.line.text for each in history.of_line(first)] == ["eka", *["eka uusiksi"] * 3]
    assert len(history.moments_ms) == 5


def test_of_the_typing_only_the_latest_wording_is_shown(session, pane, clock):
    for words in ("K", "Kes", "Kesken"):
        pane.type(LineKind.VIEW, words, clock.now_ms())
        pane.keep()
    session.flush()
    history = pane_history(session.path, "g1")
    (line,) = history.lines_at(10**15)

    assert [each.line.text for each in history.of_line(line.id)] == ["Kesken"]
    pane.finish()
    session.flush()
    wordings = pane_history(session.path, "g1").of_line(line.id)
    assert [(each.line.text, each.line.done) for each in wordings] == [("Kesken", True)]


def test_a_clock_that_went_back_does_not_turn_the_history_round():
    history = PaneHistory(
        [
            Revision(1000, Line(id="a", text="eka")),
            Revision(500, Line(id="b", text="toka")),
            Revision(1500, Line(id="c", text="kolmas")),
        ]
    )

    assert [line.text for line in history.lines_at(1000)] == ["eka", "toka"]
    assert history.moments_ms == (1000, 1500)


def test_a_line_removed_for_good_is_gone_from_log_tables_index_and_history(session, pane, clock):
    secret = write(pane, "Salainenasia kerrottiin", clock)
    write(pane, "muu rivi", clock)
    session.flush()

    forget(session, [Touched(Line, secret)])

    history = pane_history(session.path, "g1")
    assert [line.text for line in history.lines_at(10**15)] == ["muu rivi"]
    assert not any("Salainen" in each.line.text for each in history.revisions)
    for file in session.path.parent.glob(f"{session.path.name}*"):
        assert b"Salainen" not in file.read_bytes()
        assert b"salainen" not in file.read_bytes()


def test_reading_can_be_stopped(session, pane, clock):
    write(pane, "rivi", clock)
    session.flush()

    assert pane_history(session.path, "g1", stopped=lambda: True).revisions == ()
