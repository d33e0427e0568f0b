"""Three laptops type, undo, hand over, restart and merge: in the end all of them agree."""

from __future__ import annotations

import itertools
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import live, notes
from facilitator_app.core.errors import UserError
from facilitator_app.core.model import Group, Line, LineKind, Phase, Scope
from facilitator_app.session import reading
from facilitator_app.session.history import pane_history
from facilitator_app.session.note_pane import NotePane
from facilitator_app.session.opening import Desk, create, open_session

START_MS = 1_599_546_600_000
WORDS = st.text(
    st.sampled_from('aäö éš😀👩‍👧 #*!?"/+\n\u202emה\u0301z'), min_size=1, max_size=10
) | st.sampled_from(["Keskeneräisestä saa puhua", "#luottamus", "é", "s\u030c", "مرحبا", "😀👍"])
ACTS = st.one_of(
    st.tuples(st.just("type"), WORDS),
    st.tuples(st.just("kind"), st.sampled_from(list(LineKind)[:8])),
    st.tuples(
        st.sampled_from(
            [
                "keep",
                "enter",
                "undo",
                "redo",
                "change",
                "leave",
                "strike",
                "phase",
                "hand",
                "restart",
            ]
        ),
        st.none(),
    ),
    st.tuples(st.just("paste"), st.lists(WORDS, min_size=2, max_size=4)),
    st.tuples(st.just("merge"), st.integers(0, 2)),
)
STORY = st.lists(st.tuples(st.integers(0, 2), ACTS), max_size=30)


class Laptop:
    """One replica with one pane of the same group."""

    def __init__(self, folder: Path, number: int, origin: bytes) -> None:
        self.number = number
        self.path = folder / f"laptop{number}.dialogi"
        counter = itertools.count(1)
        self.desk = Desk(
            stamp=lambda: "2026-01-01T12:00:00.000Z",
            lock_path=lambda path: path.with_suffix(".lock"),
            new_id=lambda: f"{number}-{next(counter)}",
        )
        self.session = create(self.path, self.desk)
        if origin:
            self.session.receive(Scope.ROOM, origin)
        self.pane = NotePane(self.session, "g", f"Kirjuri {number}")

    def act(self, what, with_what, now_ms):  # noqa: C901, PLR0912 - one case a deed
        """Do one thing; what is refused is refused."""
        pane = self.pane
        match what:
            case "type":
                before = pane.draft.words if pane.draft else ""
                kind = pane.draft.kind if pane.draft else LineKind.VIEW
                pane.type(kind, before + str(with_what), now_ms)
            case "kind":
                pane.type(LineKind(str(with_what)), pane.draft.words if pane.draft else "", now_ms)
            case "keep":
                pane.keep()
            case "enter":
                pane.finish()
            case "paste":
                pane.add_lines(with_what, now_ms)
            case "change" if pane.said:
                pane.change(pane.said[now_ms % len(pane.said)].id)
            case "leave":
                pane.drop_change()
            case "strike" if pane.said:
                line = pane.said[-1]
                changes = notes.strike(self.session.state, line.id, struck=not line.struck)
                pane.run("strike", changes)
            case "hand":
                pane.hand_off(f"Seuraava {self.number}", now_ms)
            case "phase":
                self.session.execute_now(live.next_phase, self.session.new_id, ["g"], now_ms)
            case "undo":
                pane.undo()
            case "redo":
                pane.redo()
            case "restart":
                self.restart()
            case _:
                pass

    def restart(self) -> None:
        """Close, open again and take up the half-typed line."""
        recorder = self.pane.recorder
        self.pane.close()
        self.session.close()
        self.session = open_session(self.path, self.desk)
        self.pane = NotePane(self.session, "g", recorder)
        self.pane.resume()

    def take_from(self, other: Laptop) -> None:
        """Merge what another laptop has."""
        news = other.session.updates_since(Scope.ROOM, self.session.state_vector(Scope.ROOM))
        self.session.receive(Scope.ROOM, news)

    def close(self) -> None:
        self.pane.close()
        self.session.close()


@settings(max_examples=20)
@given(story=STORY)
def test_replicas_log_and_tables_agree_whatever_is_typed_undone_and_merged(story):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        laptops = [Laptop(folder, 0, b"")]
        laptops[0].session.commit(
            [
                *(Add(Phase(id=f"p{n}", position=n, title=f"Vaihe {n}")) for n in range(4)),
                Add(Group(id="g", number=1)),
            ],
            name="make",
            undoable=False,
        )
        first = laptops[0].session
        first.execute_now(live.start, first.new_id, ["g"], START_MS)
        origin = first.snapshot(Scope.ROOM)
        laptops += [Laptop(folder, number, origin) for number in (1, 2)]
        try:
            for at, (number, (what, with_what)) in enumerate(story):
                if what == "merge":
                    laptops[number].take_from(laptops[with_what])
                    continue
                try:
                    laptops[number].act(what, with_what, START_MS + at * 1000)
                except UserError:
                    continue  # nothing to undo, the dialogue is over
            _agree(laptops)
        finally:
            for laptop in laptops:
                laptop.close()


def _agree(laptops: list[Laptop]) -> None:
    for laptop in laptops:
        laptop.pane.keep()
    for one, two in [*itertools.permutations(laptops, 2)] * 2:
        one.take_from(two)
    states = [laptop.session.state.all(Line) for laptop in laptops]
    assert states[0] == states[1] == states[2]
    for laptop in laptops:
        assert laptop.session.flush()
        lines = laptop.session.state.by(Line, "group_id", "g")
        assert pane_history(laptop.path, "g").lines_at(10**15) == lines
        _, rows = reading.lines(laptop.path)
        assert {
            row["id"]: (row["text"], row["kind"], row["tags"], row["remove"]) for row in rows
        } == {
            line.id: (line.text, line.what, list(line.tags), line.struck)
            for line in lines
            if line.what is not LineKind.HANDOFF
        }
        assert reading.damage(laptop.path) == []


def test_a_thousand_pasted_lines_reach_the_other_laptops(tmp_path):
    one = Laptop(tmp_path, 0, b"")
    one.session.commit([Add(Group(id="g", number=1))], name="make", undoable=False)
    one.pane.add_lines([f"* é š 😀 مرحبا {n} #liite" for n in range(1_000)], START_MS)
    others = [Laptop(tmp_path, number, one.session.snapshot(Scope.ROOM)) for number in (1, 2)]

    _agree([one, *others])

    assert len(others[1].pane.said) == 1_000
    for laptop in (one, *others):
        laptop.close()
