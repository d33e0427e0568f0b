"""What every document says of the event: its facts, groups and times. Counted, never typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from facilitator_app.core.document import (
    Block,
    Chart,
    Clock,
    Column,
    Listing,
    Paragraph,
    Series,
    Signed,
    Style,
    Table,
    Text,
    Word,
    Written,
    paragraph,
    word,
)
from facilitator_app.core.model import Group, Mode, Phase, RuleSet
from facilitator_app.core.participation import group_sizes, took_part
from facilitator_app.core.quotes import held_back
from facilitator_app.core.state import EventState
from facilitator_app.core.template import in_language
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.core.time_use import PhaseTime, time_use
from facilitator_app.core.told import says_something, spoken_in, told_lines, written

_GENERATED_NAME = re.compile(r"\w+ \d+")  # "Ryhmä 1", as the program names a new group
_NOTHING = Written("–")


def title_of(state: EventState) -> Text:
    """Return the title of the event."""
    title = shown_on_one_line(state.event.title)
    return written(title, state.event.language) if title else Word("untitled")


def day_of(state: EventState) -> date:
    """Return the day of the event."""
    return date.fromisoformat(state.event.day)


def organisers(state: EventState) -> tuple[Written, ...]:
    """Return who stands behind the event, each once."""
    event = state.event
    names = [event.organiser] if says_something(event.organiser) else event.hosts
    return tuple(
        written(shown_on_one_line(name), event.language) for name in names if says_something(name)
    )


def notes_for_readers(state: EventState) -> Iterator[Paragraph]:
    """Yield what a reader must know before anything else."""
    if state.event.invented:
        yield paragraph(Style.NOTE, Word("invented"))


def held_back_note(state: EventState) -> tuple[Text, ...]:
    """Return how many quotes are left out because nobody has cleared them; nothing when none is."""
    count = len(held_back(state))
    return (word("made_held_back", count=count),) if count else ()


def facts_table(state: EventState, more: Iterable[tuple[str, Text]] = ()) -> Table:
    """Return the facts of the event, one a row; what is not known has no row.

    Args:
        more: Names of further facts and what they are.
    """
    rows = [(Word(f"fact_{name}"), value) for name, value in (*_facts(state), *more)]
    return Table(
        caption=Word("facts_caption"),
        description=Word("facts_description"),
        columns=(Column(Word("fact"), share=29), Column(Word("fact_content"), share=71)),
        rows=tuple(rows),
    )


def group_title(state: EventState, group: Group) -> Word:
    """Return what a group is called: its number, and its own name or its topic."""
    name = shown_on_one_line(group.name)
    own = name if name and not only_numbers(name, group) else shown_on_one_line(group.topic)
    if not own:
        return word("group", number=group.number)
    return word("group_named", number=group.number, name=written(own, spoken_in(state, group.id)))


def only_numbers(name: str, group: Group) -> bool:
    """Return True for a name that says no more than the number of its group."""
    return bool(_GENERATED_NAME.fullmatch(name)) and name.endswith(f" {group.number}")


def group_facts(people: int, lines: int) -> Text:
    """Return how many people and lines a group had; people only where they are known."""
    count = word("lines", count=lines)
    if not people:
        return word("group_lines", lines=count)
    return word("group_facts", people=word("people", count=people), lines=count)


def phase_title(state: EventState, phase: Phase) -> Text:
    """Return the title of a phase."""
    title = shown_on_one_line(phase.title)
    return written(title, state.event.language, ready=True) if title else Word("phase_untitled")


def ground_rules(state: EventState) -> tuple[Written, ...]:
    """Return the ground rules of the event in every language they are known in."""
    rules = state.find(RuleSet, state.event.rule_set_id)
    told = (_rule(rule, state.event.language) for rule in (rules.rules if rules else ()))
    return tuple(rule for rule in told if rule.text)


def groups_table(state: EventState) -> Table | None:
    """Return people and lines of each group; None when there is one group or none."""
    groups = state.all(Group)
    if len(groups) < 2:
        return None
    sizes, lines = group_sizes(state), told_lines(state)
    counts = [(sizes.get(each.id, 0), len(lines.get(each.id, ()))) for each in groups]
    people, told = (sum(column) for column in zip(*counts, strict=True))
    return Table(
        caption=Word("groups_caption"),
        description=Word("groups_description"),
        columns=(
            Column(Word("column_group"), share=56),
            Column(Word("column_people"), is_number=True, share=22),
            Column(Word("column_lines"), is_number=True, share=22),
        ),
        rows=(
            *(
                (group_title(state, each), *count)
                for each, count in zip(groups, counts, strict=True)
            ),
            (Word("total"), people, told),
        ),
        has_total=True,
    )


def times_tables(state: EventState) -> Iterator[Block]:
    """Yield how long the phases were planned to take and how long they took."""
    times = time_use(state)
    if not times:
        return
    columns = [
        Column(Word("column_phase"), share=43),
        Column(Word("column_planned"), is_number=True, share=19),
    ]
    held = any(each.held for each in times)
    if held:
        yield times_chart(state, times)
        yield paragraph(Style.NOTE, Word("chart_in_table"))
        columns += [
            Column(Word("column_held"), is_number=True, share=19),
            Column(Word("column_difference"), is_number=True, share=19),
        ]
    yield Table(
        caption=Word(_times_caption(state) if held else "plan_caption"),
        description=Word("times_description" if held else "plan_description"),
        columns=tuple(columns),
        rows=(
            *(_times_row(state, each)[: len(columns)] for each in times),
            _times_total(times)[: len(columns)],
        ),
        has_total=True,
    )


def times_chart(state: EventState, times: Sequence[PhaseTime]) -> Chart:
    """Return the planned and the actual length of the phases as bars."""
    longest = max(times, key=lambda each: each.mean_minutes or 0)
    mean = len(state.all(Group)) > 1
    return Chart(
        caption=Word("times_chart_caption_mean" if mean else "times_chart_caption"),
        description=word(
            "times_chart_description",
            longest=phase_title(state, longest.phase),
            held=word("minutes", count=longest.mean_minutes or 0),
            planned=word("minutes", count=longest.phase.minutes),
        ),
        categories=tuple(phase_title(state, each.phase) for each in times),
        series=(
            Series(Word("column_planned"), tuple(each.phase.minutes for each in times)),
            Series(Word("column_held"), tuple(each.mean_minutes for each in times)),
        ),
    )


def _rule(words: Mapping[str, str], language: str) -> Written:
    text = in_language(words, language).strip()
    spoken = next((each for each in (language, "fi") if words.get(each)), next(iter(words), ""))
    return Written(text, spoken, translations=words)


def _times_caption(state: EventState) -> str:
    return "times_caption_mean" if len(state.all(Group)) > 1 else "times_caption"


def _times_row(state: EventState, time: PhaseTime) -> tuple[Text, ...]:
    planned, mean = time.phase.minutes, time.mean_minutes
    title = phase_title(state, time.phase)
    if mean is None:
        return (title, planned, Word("not_held"), _NOTHING)
    return (title, planned, mean, Signed(mean - planned))


def _times_total(times: tuple[PhaseTime, ...]) -> tuple[Text, ...]:
    planned = sum(each.phase.minutes for each in times)
    held = sum(each.mean_minutes or 0 for each in times)
    return (Word("total"), planned, held, Signed(held - planned))


def _facts(state: EventState) -> Iterator[tuple[str, Text]]:
    event = state.event
    yield "topic", title_of(state)
    yield "time", _time(state)
    if place := _place(state):
        yield "place", place
    if names := organisers(state):
        yield "organiser", Listing(names)
    if says_something(event.series):
        yield "series", written(shown_on_one_line(event.series), event.language)
    if people := _people(state):
        yield "participants", people
    if staff := _staff(state):
        yield "staff", Listing(staff)
    yield "languages", Listing(_languages(state), begins=True)
    yield "method", Word("method_with_rules" if ground_rules(state) else "method")


def _time(state: EventState) -> Text:
    event = state.event
    day = day_of(state)
    if not event.end_minute:
        return word("day_alone", weekday=Word(f"weekday_{day.isoweekday()}"), day=day)
    return word(
        "day_and_time",
        weekday=Word(f"weekday_{day.isoweekday()}"),
        day=day,
        start=Clock(event.start_minute),
        end=Clock(event.end_minute),
    )


def _place(state: EventState) -> Text | None:
    place = shown_on_one_line(state.event.place)
    if state.event.mode is Mode.REMOTE:
        return (
            word("remote_at", place=written(place, state.event.language))
            if place
            else Word("remote")
        )
    return written(place, state.event.language) if place else None


def _people(state: EventState) -> Text | None:
    people, groups = took_part(state), len(state.all(Group))
    if not people:
        return None
    if groups < 2:
        return word("people", count=people)
    return word(
        "people_in_groups",
        people=word("people", count=people),
        groups=word("in_groups", count=groups),
    )


def _staff(state: EventState) -> tuple[Word, ...]:
    """Count the people who ran the groups; a helper of several groups counts once."""
    groups = state.all(Group)
    roles = {
        "facilitators": {group.facilitator for group in groups},
        "co_facilitators": {group.co_facilitator for group in groups},
        "recorders": {group.recorder for group in groups},
    }
    return tuple(
        word(role, count=count)
        for role, names in roles.items()
        if (count := sum(bool(name.strip()) for name in names))
    )


def _languages(state: EventState) -> tuple[Text, ...]:
    codes = [state.event.language, *(group.language for group in state.all(Group))]
    known = ("fi", "sv", "en")
    return tuple(
        Word(f"language_{code}") if code in known else Written(code)
        for code in dict.fromkeys(code.strip() for code in codes)
        if code
    )
