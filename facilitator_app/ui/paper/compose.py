"""The sheets of an event, in the words of a language."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator_app.core.document import Clock, Word, word
from facilitator_app.core.event_facts import day_of
from facilitator_app.core.lists import compose_lists
from facilitator_app.core.model import Group, RuleSet
from facilitator_app.core.script import compose_script
from facilitator_app.core.seat_lists import RoundTime, people_by_name, seated_rounds
from facilitator_app.core.state import EventState
from facilitator_app.core.text import shown_on_one_line
from facilitator_app.export.words import Words
from facilitator_app.ui.paper.document_sheet import DocumentSheet
from facilitator_app.ui.paper.note_sheets import NoteSheets, NoteSheetWords
from facilitator_app.ui.paper.poster import Poster, PosterWords
from facilitator_app.ui.paper.room_signs import RoomSign, RoomSigns
from facilitator_app.ui.paper.seat_cards import Badges, Card, NameTents, Slips

NOTE_PAGES = 2  # a group fills two in an hour


def script_sheet(state: EventState, words: Words) -> DocumentSheet:
    """Return the script."""
    return DocumentSheet(compose_script(state), words)


def poster(state: EventState, *words: Words) -> Poster | None:
    """Return the ground rules for the wall in one or more languages; None when there are none."""
    held = state.find(RuleSet, state.event.rule_set_id)
    if held is None or not held.rules:
        return None
    return Poster(
        PosterWords(
            title=" · ".join(each.plain(Word("paper_rules")) for each in words),
            rules=held.rules,
            languages=[each.language for each in words],
            greeting=held.greeting,
            logo=held.logo,
            footer=state.event.organiser,
        )
    )


def room_signs(state: EventState, words: Words) -> RoomSigns:
    """Return a sign for each group."""
    signs: list[RoomSign] = []
    for group in state.all(Group):
        name = words.plain(word("group", number=group.number))
        below = [each for each in (group.room, group.topic) if each and each != name]
        signs.append(RoomSign(name, " · ".join(below)))
    return RoomSigns(signs, state.event.title, _when(state, words))


def note_sheets(state: EventState, words: Words) -> NoteSheets:
    """Return blank note sheets for each group."""
    names = [words.plain(word("group", number=group.number)) for group in state.all(Group)]
    columns = ("column_phase", "paper_column_time", "paper_column_kind", "paper_column_said")
    return NoteSheets(
        NoteSheetWords(
            title=f"{state.event.title} · {_when(state, words)}",
            columns=[words.plain(Word(each)) for each in columns],
            rule=words.plain(Word("paper_rule")),
            legend=words.plain(Word("paper_legend")),
            recorder=words.plain(Word("paper_recorder")),
        ),
        names,
        NOTE_PAGES,
    )


def lists_sheet(state: EventState, words: Words) -> DocumentSheet:
    """Return where everybody sits, by name and by table."""
    return DocumentSheet(compose_lists(state), words)


def name_tents(state: EventState, words: Words) -> NameTents:
    """Return a tent for everybody who has a seat."""
    return NameTents(seat_cards(state, words))


def badges(state: EventState, words: Words) -> Badges:
    """Return a badge for everybody who has a seat."""
    return Badges(seat_cards(state, words))


def slips(state: EventState, words: Words) -> Slips:
    """Return a slip with the way of everybody who has a seat."""
    return Slips(seat_cards(state, words), f"{state.event.title} · {_when(state, words)}")


def seat_cards(state: EventState, words: Words) -> list[Card]:
    """Return what stands on the cards, in the order of the alphabet."""
    rounds = seated_rounds(state)
    return [
        Card(
            shown_on_one_line(each.first_name),
            shown_on_one_line(each.last_name),
            shown_on_one_line(each.organisation),
            tuple(
                _place(words, rounds, at, group)
                for at, group in enumerate(each.groups)
                if group is not None
            ),
        )
        for each in people_by_name(state)
    ]


def _place(words: Words, rounds: Sequence[RoundTime], at: int, group: Group) -> str:
    """Return "Kierros 2 · 11.04 · Ryhmä 3"; where there is one round, only the group."""
    name = words.plain(word("group", number=group.number))
    room = shown_on_one_line(group.room)
    where = name if not room or room == name else f"{name}, {room}"
    if len(rounds) == 1:
        return where
    parts = [words.plain(word("lists_round", number=rounds[at].round.number))]
    minute = rounds[at].start_minute
    if minute is not None:
        parts.append(words.plain(Clock(minute)))
    return " · ".join((*parts, where))


def _when(state: EventState, words: Words) -> str:
    event = state.event
    return words.plain(
        word(
            "day_and_time",
            weekday=Word(f"weekday_{day_of(state).isoweekday()}"),
            day=day_of(state),
            start=Clock(event.groups_start_minute),
            end=Clock(event.groups_end_minute),
        )
    )
