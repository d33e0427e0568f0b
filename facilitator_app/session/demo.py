"""A whole event played through a session: arrivals, groups, clocks, notes, themes, summary."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from facilitator_app.core.changes import Change
from facilitator_app.core.commands import (
    groups,
    live,
    notes,
    people,
    plan,
    quotes,
    sending,
    summary,
)
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import (
    MINUTE_MS,
    Attendance,
    Form,
    Group,
    Line,
    Question,
)
from facilitator_app.core.plan import Slot, schedule
from facilitator_app.core.quotes import held_back
from facilitator_app.core.record import RECORD, compose_record
from facilitator_app.core.review import fingerprint
from facilitator_app.core.summary import SUMMARY, compose_summary
from facilitator_app.intake.sample import SampleEvent, SampleLine
from facilitator_app.session.dividing import divide
from facilitator_app.session.session import Session

TYPING_MS = 250
LETTERS_PER_BURST = 25  # what falls between two saves while somebody types fast

Act = Callable[[], object]


@frozen
class Cue:
    """Something that happens at a moment of the event."""

    at_ms: int
    act: Act


class Demo:
    """Plays a sample event in a session that it was filled into.

    Args:
        wait_until: Called with the time of each thing before it happens.
    """

    def __init__(
        self, session: Session, sample: SampleEvent, wait_until: Callable[[int], None]
    ) -> None:
        self._session, self._sample, self._wait_until = session, sample, wait_until
        event = sample.event
        self._slots = schedule(sample.phases, event.groups_start_minute)
        self._group_ids = [group.id for group in sample.groups]

    def check_in(self) -> None:
        """People arrive; some are late, some do not come."""
        start_ms = self._sample.event.at_ms(self._sample.event.start_minute)
        arrivals = list(self._sample.arrivals.items())
        for number, (person_id, attendance) in enumerate(arrivals):
            at_ms = start_ms - 15 * MINUTE_MS + number * 15 * MINUTE_MS // len(arrivals)
            first = Attendance.PRESENT if attendance is Attendance.LEFT else attendance
            if person_id in self._sample.late:
                first = Attendance.LATE
            self._at(at_ms, lambda p=person_id, a=first, t=at_ms: self._mark(p, a, t))

    def make_groups(self) -> None:
        """Those who came, or are on their way, are divided into groups anew."""
        divide(self._session, len(self._group_ids))

    def run_dialogues(self) -> None:
        """Clocks, pair rounds and notes of all groups, in the order in which they happen."""
        coming_and_going = (*self._coming_cues(), *self._leaving_cues())
        cues = [*self._clock_cues(), *self._line_cues(), *coming_and_going]
        for cue in sorted(cues, key=lambda each: each.at_ms):
            self._at(cue.at_ms, cue.act)

    def make_themes(self) -> None:
        """Lines are placed under themes by their tags, quotes are starred."""
        session = self._session
        for line in self._sample.lines:
            if line.starred:
                session.execute(notes.star, line.id, starred=True)
        for theme in self._sample.themes:
            theme_id = session.new_id()
            session.execute(summary.add_theme, theme_id, theme.title)
            line_ids = [
                each.id for each in self._sample.lines if theme.tags & set(each.content.tags)
            ]
            session.execute(summary.place, line_ids, theme_id)

    def clear_quotes(self) -> None:
        """Somebody looks at the wording of each quote and clears it."""
        state = self._session.state
        self._session.execute(quotes.clear_quotes, [line.id for line in held_back(state)])

    def write_summary(self) -> None:
        """The sentences of the summary are written, with their source lines."""
        for each in self._sample.sentences:
            self._session.execute(
                summary.add_sentence,
                self._session.new_id(),
                each.section,
                each.text,
                line_ids=each.line_ids,
                group_id=each.group_id,
            )

    def approve(self) -> None:
        """Somebody reads record and summary through: they are no drafts any more."""
        now_ms = self._sample.event.at_ms(self._sample.event.end_minute)
        for what, compose in ((RECORD, compose_record), (SUMMARY, compose_summary)):
            text = fingerprint(compose(self._session.state))
            self._session.execute(sending.approve, what, text, now_ms)

    def steps(self) -> Iterator[tuple[str, Act]]:
        """Yield the parts of the event by name, in order."""
        yield "check_in", self.check_in
        yield "groups", self.make_groups
        yield "dialogues", self.run_dialogues
        yield "themes", self.make_themes
        yield "quotes", self.clear_quotes
        yield "summary", self.write_summary
        yield "approval", self.approve

    def _clock_cues(self) -> Iterator[Cue]:
        event, first = self._sample.event, self._slots[0]
        start_ms = event.at_ms(first.start_minute)
        yield Cue(start_ms, lambda: self._live(live.start, start_ms))
        for slot in self._slots[1:]:
            at_ms = event.at_ms(slot.start_minute)
            if slot.phase.form is Form.PAIRS:
                yield Cue(at_ms, lambda s=slot: self._make_pairs(s))
            yield Cue(at_ms, lambda t=at_ms: self._live(live.next_phase, t))
            yield Cue(at_ms + MINUTE_MS, lambda s=slot, t=at_ms: self._tick_questions(s, t))
        end_ms = event.at_ms(self._slots[-1].end_minute)
        yield Cue(end_ms, lambda: self._live(live.next_phase, end_ms))

    def _line_cues(self) -> Iterator[Cue]:
        for line in self._sample.lines:
            text = line.as_typed
            ends = [*range(LETTERS_PER_BURST, len(text), LETTERS_PER_BURST), len(text)]
            yield Cue(line.at_ms, lambda it=line, e=ends[0]: self._begin(it, it.as_typed[:e]))
            for number, end in enumerate(ends[1:], start=1):
                at_ms = line.at_ms + number * TYPING_MS
                yield Cue(at_ms, lambda it=line, e=end: self._type(it, it.as_typed[:e]))
            at_ms = line.at_ms + (len(ends) + 1) * TYPING_MS
            yield Cue(at_ms, lambda it=line: self._finish(it))

    def _coming_cues(self) -> Iterator[Cue]:
        at_ms = self._sample.event.at_ms(self._slots[1].start_minute)
        for person_id in self._sample.late:
            yield Cue(at_ms, lambda p=person_id: self._mark(p, Attendance.PRESENT, at_ms))

    def _leaving_cues(self) -> Iterator[Cue]:
        left = [p for p, a in self._sample.arrivals.items() if a is Attendance.LEFT]
        at_ms = self._sample.event.at_ms(self._slots[-2].start_minute)
        for person_id in left:
            yield Cue(at_ms, lambda p=person_id: self._mark(p, Attendance.LEFT, at_ms))

    def _at(self, at_ms: int, act: Act) -> None:
        self._wait_until(at_ms)
        act()

    def _mark(self, person_id: str, attendance: Attendance, at_ms: int) -> None:
        self._session.execute(people.mark, person_id, attendance, at_ms)

    def _live(self, command: Callable[..., list[Change]], at_ms: int) -> None:
        self._session.execute_now(command, self._session.new_id, self._group_ids, at_ms)

    def _make_pairs(self, slot: Slot) -> None:
        for group in self._session.state.all(Group):
            self._session.execute(
                groups.make_pairs, self._session.new_id, group.id, slot.phase.id, mixed=False
            )

    def _tick_questions(self, slot: Slot, at_ms: int) -> None:
        for question in self._session.state.by(Question, "phase_id", slot.phase.id):
            for group_id in self._group_ids:
                self._session.execute_now(
                    plan.tick_question, question.id, group_id, at_ms, used=True
                )

    def _begin(self, line: SampleLine, text: str) -> None:
        state = self._session.state
        run = live.track(state, line.group_id).current
        phase_id = run.phase_id if run else ""
        asked = state.by(Question, "phase_id", phase_id)
        new = Line(
            id=line.id,
            group_id=line.group_id,
            phase_id=phase_id,
            question_id=asked[0].id if asked else "",
            at_ms=line.at_ms,
            recorder=state.get(Group, line.group_id).recorder,
            text=text,
        )
        self._session.execute_now(notes.begin_line, new)

    def _type(self, line: SampleLine, text: str) -> None:
        self._session.execute_now(notes.edit_line, line.id, text)

    def _finish(self, line: SampleLine) -> None:
        self._session.execute_now(notes.finish_line, line.id, line.content)
