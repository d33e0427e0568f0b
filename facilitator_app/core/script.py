"""The script on paper: one table of what happens when, what to say, with room to write and tick.

It is held in the hand while somebody speaks: what is said aloud and the clock stand large.
"""

from __future__ import annotations

from collections.abc import Iterator

from facilitator_app.core.document import (
    Block,
    Cell,
    Clock,
    Column,
    Composition,
    Heading,
    Paragraph,
    Role,
    Span,
    Style,
    Table,
    Text,
    Word,
    Written,
    paragraph,
    strong,
    word,
)
from facilitator_app.core.event_facts import day_of, ground_rules, organisers, phase_title, title_of
from facilitator_app.core.model import (
    CANVAS_ID,
    Canvas,
    Flex,
    FrameItem,
    Group,
    Mode,
    Phase,
    Question,
    Step,
)
from facilitator_app.core.plan import Slot, schedule
from facilitator_app.core.programme import item_end
from facilitator_app.core.state import EventState
from facilitator_app.core.told import written

TICK_BOX = Written("☐")
_NOTHING = Written("")


def compose_script(state: EventState) -> Composition:
    """Return the script of an event."""
    return Composition(
        kind=Word("script"),
        title=word("script_title", title=title_of(state)),
        subject=_when(state),
        organisers=organisers(state),
        day=day_of(state),
        blocks=tuple(_blocks(state)),
    )


def _blocks(state: EventState) -> Iterator[Block]:
    yield paragraph(Style.TITLE, word("script_title", title=title_of(state)))
    yield paragraph(Style.SUBTITLE, _when(state))
    goal = state.find(Canvas, CANVAS_ID)
    if goal is not None and goal.goal.strip():
        yield paragraph(Style.LEAD, written(goal.goal.strip(), state.event.language))
    yield Heading(1, Word("script_course"))
    yield _table(state)
    rules = ground_rules(state)
    if rules:
        yield Heading(1, Word("script_rules"), new_page=True)
        yield from (paragraph(Style.RULE, rule) for rule in rules)
    variants = list(_variants(state))
    if variants:
        yield Heading(1, Word("script_variants"))
        yield from variants


def _when(state: EventState) -> Text:
    event = state.event
    when = word(
        "day_and_time",
        weekday=Word(f"weekday_{day_of(state).isoweekday()}"),
        day=day_of(state),
        start=Clock(event.start_minute),
        end=Clock(event.end_minute),
    )
    place = event.place.strip()
    if not place:
        return word("script_remote", when=when) if event.mode is Mode.REMOTE else when
    return word("script_when", when=when, place=written(place, event.language))


def _table(state: EventState) -> Table:
    event = state.event
    slots = schedule(state.all(Phase), event.groups_start_minute)
    items = state.all(FrameItem)
    begins = event.groups_start_minute
    before = [at for at, each in enumerate(items) if each.start_minute < begins]
    ends = slots[-1].end_minute if slots else begins
    after = [at for at, each in enumerate(items) if at not in before and _is_after(each, ends)]
    return Table(
        caption=Word("script_caption"),
        description=Word("script_description"),
        columns=(
            Column(Word("script_time"), share=12),
            Column(Word("column_phase"), share=19),
            Column(Word("script_say"), share=48),
            Column(Word("script_notes"), share=21),
        ),
        rows=(
            *(_frame_row(state, at) for at in before),
            *(_phase_row(state, slot) for slot in slots),
            *(_frame_row(state, at) for at in after),
        ),
        kept=False,
    )


def _is_after(item: FrameItem, minute: int) -> bool:
    return item.start_minute >= minute and not item.is_dialogue


def _frame_row(state: EventState, at: int) -> tuple[Cell, ...]:
    items, language = state.all(FrameItem), state.event.language
    item = items[at]
    end = item_end(items, at)
    said = [paragraph(Style.SAID, strong(written(item.title, language)))] if item.title else []
    if item.speaker:
        said.append(paragraph(Style.SAID, written(item.speaker, language)))
    length = None if end is None else end - item.start_minute
    time = _time(item.start_minute, length)
    return (time, Word("script_programme"), tuple(said) or _NOTHING, _NOTHING)


def _phase_row(state: EventState, slot: Slot) -> tuple[Cell, ...]:
    phase = slot.phase
    return (
        _time(slot.start_minute, phase.minutes),
        tuple(_phase_cell(state, phase)),
        tuple(_said(state, phase)) or _NOTHING,
        _hint(state, phase),
    )


def _time(start_minute: int, length: int | None) -> tuple[Paragraph, ...]:
    clock = paragraph(Style.SAID, strong(Clock(start_minute)))
    tick = paragraph(Style.BODY, TICK_BOX, Word("script_done"))
    if not length:
        return (clock, tick)
    return (clock, paragraph(Style.BODY, word("minutes", count=length)), tick)


def _phase_cell(state: EventState, phase: Phase) -> Iterator[Paragraph]:
    yield paragraph(Style.BODY, strong(phase_title(state, phase)))
    yield paragraph(Style.BODY, Word(f"form_{phase.form.value}"))
    if phase.flex is Flex.PROTECTED:
        yield paragraph(Style.BODY, Word("script_protected"))
    elif phase.flex is Flex.DROPS:
        yield paragraph(Style.BODY, Word("script_drops"))
    elif phase.min_minutes is not None and phase.min_minutes < phase.minutes:
        yield paragraph(Style.BODY, word("script_least", count=phase.min_minutes))


def _said(state: EventState, phase: Phase) -> Iterator[Paragraph]:
    language = state.event.language
    if phase.step in (Step.WELCOME, Step.TRANSITION) and _announces(state, phase):
        words = state.event.recording_announcement.strip()
        yield paragraph(Style.SAID, Written(words, language, quoted=True, ready=True))
    for text in (part.strip() for part in phase.script.split("\n") if part.strip()):
        yield paragraph(Style.SAID, Written(text, language, quoted=True, ready=True))
    for question in state.by(Question, "phase_id", phase.id):
        if not question.group_id:
            text = written(question.text, language, ready=True)
            yield paragraph(Style.SAID, Span(TICK_BOX), Span(text, Role.STRONG))


def _announces(state: EventState, phase: Phase) -> bool:
    """Return True for the first phase in which people are told what is written down."""
    if not state.event.recording_announcement.strip():
        return False
    first = next(
        (each for each in state.all(Phase) if each.step is Step.WELCOME),
        state.all(Phase)[0],
    )
    return phase.id == first.id


def _hint(state: EventState, phase: Phase) -> Cell:
    hint = phase.hint.strip()
    return written(hint, state.event.language, ready=True) if hint else _NOTHING


def _variants(state: EventState) -> Iterator[Block]:
    """Yield the questions that single groups are asked in words of their own."""
    language = state.event.language
    for group in state.all(Group):
        own = state.by(Question, "group_id", group.id)
        if own:
            yield Heading(2, word("group", number=group.number))
        for question in own:
            phase = state.find(Phase, question.phase_id)
            if phase is not None:
                title = strong(phase_title(state, phase))
                spoken = group.language or language
                yield paragraph(Style.BULLET, title, Written(question.text, spoken))
