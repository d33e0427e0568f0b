"""What a recorder does in one pane, without pixels: typing, finishing, changing, taking back.

A line is stamped with phase, question and time when its first letter is typed, and is written as
often as `keep` is called. Undo and redo are of this pane alone and of whoever types in it.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace

from facilitator_app.core.changes import Change, ChangeSet, Set, Touched, edit, remove
from facilitator_app.core.commands import notes
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.lines import TypedLine, of_kind, parse
from facilitator_app.core.model import Group, Line, LineKind, LineSource
from facilitator_app.core.moment import Moment, moment_at, moment_now
from facilitator_app.session.session import Session
from facilitator_app.session.undo import Step, Turn, UndoStack, step_of

KEEP_AFTER_MS = 100  # from the first unsaved key; leaves a busy computer 150 of the 250 behind them
ADDED_AT_ONCE = 100  # pasted lines; with all that follows from them some 50 ms
_FIELDS = ("what", "text", "tags", "done")


@frozen
class Draft:
    """The line in the entry.

    Attributes:
        line_id: Made when the first letter was typed.
        at_ms: When that was, milliseconds since the epoch.
        before: The line as it was when somebody began to change it; None for a new line.
        written: What of it has been handed to the session; None when nothing has.
    """

    line_id: str
    moment: Moment
    at_ms: int
    kind: LineKind
    words: str
    before: Line | None = None
    written: tuple[LineKind, str] | None = None


class NotePane:
    """One group's pane at this laptop.

    Attributes:
        recorder: The role or first name of who types now.
    """

    def __init__(self, session: Session, group_id: str, recorder: str = "") -> None:
        self._session, self.group_id = session, group_id
        group = session.state.find(Group, group_id)
        self.recorder = recorder or (group.recorder if group else "")
        self._draft: Draft | None = None
        self._source = LineSource.TYPED
        self._undo = UndoStack()
        self._name = f"pane {group_id}"
        self._stop = session.changed.add(self._heed)

    @property
    def draft(self) -> Draft | None:
        """The line in the entry, None when the entry is empty."""
        return self._draft

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the group in their order, also those being typed elsewhere."""
        return self._session.state.by(Line, "group_id", self.group_id)

    @property
    def said(self) -> tuple[Line, ...]:
        """The finished lines, without hand-off markers."""
        return tuple(line for line in self.lines if line.done and line.what is not LineKind.HANDOFF)

    @property
    def is_kept(self) -> bool:
        """True when everything in the entry was handed to the writer."""
        draft = self._draft
        return draft is None or draft.written == (draft.kind, draft.words)

    def close(self) -> None:
        """Let go of the session; what was typed is kept first."""
        self.keep()
        self._stop()

    def resume(self) -> Draft | None:
        """Take up the line that this recorder was typing when the program went away."""
        open_lines = [each for each in self.lines if not each.done]
        mine = [each for each in open_lines if each.recorder == self.recorder]
        if self._draft is None and mine:
            line = mine[-1]
            moment = Moment(line.phase_id, line.question_id)
            written = (line.what, line.text)
            self._draft = Draft(line.id, moment, line.at_ms, line.what, line.text, written=written)
        return self._draft

    def type(
        self,
        kind: LineKind,
        words: str,
        now_ms: int,
        *,
        source: LineSource = LineSource.TYPED,
        on_paper_ms: int | None = None,
    ) -> None:
        """Take what now stands in the entry; `keep` writes it.

        Args:
            on_paper_ms: The time that stands on the paper, milliseconds since the epoch.
        """
        if self._draft is None:
            if not words.strip():
                return
            self._source = source if on_paper_ms is None else LineSource.PAPER
            self._draft = self._new_draft(kind, words, now_ms, on_paper_ms)
        else:
            self._draft = replace(self._draft, kind=kind, words=words)

    def keep(self) -> int:
        """Write what is typed so far, and return the step's number on disk; 0 when nothing is new.

        Raises:
            UserError: This seat may not do that, or the file is open for reading only.
        """
        draft = self._draft
        if draft is None or self.is_kept:
            return 0
        if draft.before is not None:
            changes = notes.edit_finished(
                self._session.state, draft.line_id, draft.kind, draft.words
            )
        elif draft.written is None:
            changes = notes.begin_line(self._session.state, self._line_of(draft))
        else:
            changes = notes.edit_line(self._session.state, draft.line_id, draft.words, draft.kind)
        number = self._commit(changes)
        self._draft = replace(draft, written=(draft.kind, draft.words))
        return number

    def finish(self) -> str:
        """Make the entry a finished line and return its id; "" when there was nothing to keep."""
        draft = self._draft
        if draft is None:
            return ""
        if draft.before is not None:
            return self._finish_change(draft, draft.before)
        typed = of_kind(draft.kind, draft.words)
        if draft.written is not None:
            self._commit(notes.finish_line(self._session.state, draft.line_id, typed))
        elif typed.text or typed.tags:
            line = _finished(self._line_of(draft), typed)
            self._commit(notes.begin_line(self._session.state, line))
        self._draft = None
        line = self._session.state.find(Line, draft.line_id)
        if line is None:
            return ""
        self._undo.took(_birth("begin_line", [line]))
        return line.id

    def add_lines(self, typed_lines: Sequence[str], now_ms: int) -> list[str]:
        """Add a line for each of `typed_lines` that says something: what was pasted."""
        return [line_id for ids in self.adding(typed_lines, now_ms) for line_id in ids]

    def adding(self, typed_lines: Sequence[str], now_ms: int) -> Generator[Sequence[str]]:
        """Add lines as `add_lines` does, and yield the ids of `ADDED_AT_ONCE` of them at a time.

        However it ends, also when it is closed halfway, what was added is one step to undo.
        """
        if self._draft is not None:
            self.finish()
        moment, at_ms = (
            moment_now(self._session.state, self.group_id),
            self._not_before_last(now_ms),
        )
        added: list[Line] = []
        try:
            for start in range(0, len(typed_lines), ADDED_AT_ONCE):
                parsed = map(parse, typed_lines[start : start + ADDED_AT_ONCE])
                lines = [
                    _finished(self._blank(self._session.new_id(), moment, at_ms), typed)
                    for typed in parsed
                    if typed.text or typed.tags
                ]
                if lines:
                    self._commit(notes.begin_lines(self._session.state, lines))
                    added += lines
                yield [line.id for line in lines]
        finally:
            if added:
                self._undo.took(_birth("paste", added))

    def change(self, line_id: str) -> Draft | None:
        """Take a finished line into the entry; None when it cannot be changed."""
        self.finish()
        line = self._session.state.find(Line, line_id)
        if line is None or line.what is LineKind.HANDOFF:
            return None
        words = notes.words_in_entry(line)
        moment = Moment(line.phase_id, line.question_id)
        before = line if line.done else None
        self._draft = Draft(
            line.id, moment, line.at_ms, line.what, words, before, (line.what, words)
        )
        return self._draft

    def drop_change(self) -> None:
        """Leave the entry: a new line goes away, a changed one is as it was."""
        draft, self._draft = self._draft, None
        if draft is None or draft.written is None:
            return
        line = self._session.state.find(Line, draft.line_id)
        if line is None:
            return
        before = draft.before
        if before is None:
            typed = of_kind(draft.kind, draft.words)
            finished = notes.finish_line(self._session.state, line.id, typed)
            self._commit([*finished, remove(line)])  # should it come back, it comes back whole
            self._undo.took(_birth("begin_line", [line]))
            self._undo.took(_death(line))
        else:
            self._commit(edit(line, **{name: getattr(before, name) for name in _FIELDS}))

    def run(self, name: str, changes: Sequence[Change]) -> int:
        """Make `changes` to lines of this pane as one step that this pane can undo."""
        if not changes:
            return 0
        step = step_of(name, self._session.state, changes)
        number = self._commit(changes)
        self._undo.took(step)
        return number

    def hand_off(self, to: str, now_ms: int) -> None:
        """Mark that another recorder goes on from here; what was done before stays done."""
        self.finish()
        moment = moment_now(self._session.state, self.group_id)
        names = f"{self.recorder}{notes.ARROW}{to}"
        self._commit(
            notes.hand_off(
                self._session.state,
                self._session.new_id(),
                self.group_id,
                names,
                self._not_before_last(now_ms),
                moment.phase_id,
            )
        )
        self.recorder = to
        self._undo.clear()  # undo never crosses authors

    def undo(self) -> str:
        """Take back this pane's last step and return its name.

        Raises:
            UserError: There is nothing to undo.
        """
        return self._turn(self._undo.next_to_undo(self._session.state))

    def redo(self) -> str:
        """Do this pane's last undone step again and return its name.

        Raises:
            UserError: There is nothing to do again.
        """
        return self._turn(self._undo.next_to_redo(self._session.state))

    def restore(self, line_id: str, former: Line) -> int:
        """Give a line the words, kind and tags that it had before: from its history."""
        line = self._session.state.get(Line, line_id)
        values = {name: getattr(former, name) for name in ("what", "text", "tags")}
        return self.run("restore", edit(line, **values))

    def _finish_change(self, draft: Draft, before: Line) -> str:
        typed = of_kind(draft.kind, draft.words)
        self._draft = None
        line = self._session.state.find(Line, draft.line_id)
        if line is None:
            return ""
        self._commit(notes.finish_line(self._session.state, line.id, typed))
        after = self._session.state.known(Line, line.id)
        if after is not None and after != before:
            self._undo.took(_difference(before, after))
        return line.id

    def _turn(self, turn: Turn | None) -> str:
        if turn is None:
            raise UserError(Problem.NOTHING_TO_UNDO)
        self._commit(turn.changes)
        self._undo.took(turn)
        return turn.step.name

    def _commit(self, changes: Sequence[Change]) -> int:
        return self._session.commit(changes, name="note", initiator=self._name, undoable=False)

    def _heed(self, changed: ChangeSet) -> None:
        if changed.initiator == self._name:
            return
        self._undo.others_changed(changed.touched)
        known = (self._session.state.known(Line, each) for each in changed.ids(Line))
        if any(line is not None and not line.group_id for line in known):
            self._undo.clear()  # forgotten for good: its before-images hold what must be gone

    def _new_draft(self, kind: LineKind, words: str, now_ms: int, on_paper_ms: int | None) -> Draft:
        state, line_id = self._session.state, self._session.new_id()
        if on_paper_ms is not None:
            moment = moment_at(state, self.group_id, on_paper_ms)
            return Draft(line_id, moment, on_paper_ms, kind, words)
        moment = moment_now(state, self.group_id)
        return Draft(line_id, moment, self._not_before_last(now_ms), kind, words)

    def _line_of(self, draft: Draft) -> Line:
        blank = self._blank(draft.line_id, draft.moment, draft.at_ms)
        return replace(blank, what=draft.kind, text=draft.words, source=self._source)

    def _blank(self, line_id: str, moment: Moment, at_ms: int) -> Line:
        return Line(
            id=line_id,
            group_id=self.group_id,
            phase_id=moment.phase_id,
            question_id=moment.question_id,
            at_ms=at_ms,
            recorder=self.recorder,
        )

    def _not_before_last(self, now_ms: int) -> int:
        """Return `now_ms`, or the last line's time when the clock has gone back since."""
        typed = [each for each in self.lines[-3:] if each.source is not LineSource.PAPER]
        return max([now_ms, *(each.at_ms for each in typed)])


def _finished(line: Line, typed: TypedLine) -> Line:
    return replace(line, what=typed.kind, text=typed.text, tags=typed.tags, done=True)


def _birth(name: str, lines: Sequence[Line]) -> Step:
    there = tuple(Set(Line, line.id, "removed", value=False) for line in lines)
    gone = tuple(Set(Line, line.id, "removed", value=True) for line in lines)
    return Step(name, there, gone, frozenset(Touched(Line, line.id) for line in lines))


def _death(line: Line) -> Step:
    gone = Set(Line, line.id, "removed", value=True)
    return Step("remove", (gone,), (Set(Line, line.id, "removed", value=False),), frozenset())


def _difference(before: Line, after: Line) -> Step:
    names = [
        name for name in (*_FIELDS, "removed") if getattr(before, name) != getattr(after, name)
    ]
    forward = tuple(Set(Line, after.id, name, getattr(after, name)) for name in names)
    backward = tuple(Set(Line, after.id, name, getattr(before, name)) for name in names)
    return Step("edit_line", forward, backward, frozenset())
