"""Events for tests: the samples after they were held, a small one, and one of any size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from facilitator_app.core.model import (
    Event,
    Group,
    Line,
    LineKind,
    LiveEvent,
    LiveKind,
    Person,
    Phase,
    Question,
    Quote,
    Round,
    RuleSet,
    Seat,
    Section,
    Sentence,
    Theme,
    Translation,
)
from facilitator_app.core.plan import schedule
from facilitator_app.core.state import EventState
from facilitator_app.env.paths import resource
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.intake.sample import SampleEvent, read_sample


@cache
def sample_state(name: str) -> EventState:
    """Return a sample event as it stands when its summary has been written."""
    sample = read_sample(resource("samples"), name, offset_minutes=180)
    rules = read_rule_sets(resource("rules"))[sample.rule_set]
    themes = [
        Theme(id=f"theme{at}", title=each.title, position=float(at))
        for at, each in enumerate(sample.themes)
    ]
    lines = _lines(sample, themes)
    return EventState.empty().with_records(
        [
            replace(sample.event, rule_set_id="rules"),
            RuleSet(id="rules", rules=tuple(rules.rules)),
            *sample.phases,
            *sample.questions,
            *sample.groups,
            *_people(sample),
            *_seats(sample),
            *_clocks(sample),
            *lines,
            *cleared(lines),
            *themes,
            *_sentences(sample),
        ]
    )


def _people(sample: SampleEvent) -> list[Person]:
    arrivals = sample.arrivals
    return [
        replace(each, attendance=arrivals.get(each.id, each.attendance)) for each in sample.people
    ]


def _seats(sample: SampleEvent) -> list[Round | Seat]:
    seats = [
        Seat(
            id=f"round:{who}",
            round_id="round",
            group_id=group_id,
            person_id=who,
            position=float(at),
        )
        for group_id, circle in sample.circles.items()
        for at, who in enumerate(circle)
    ]
    return [Round(id="round", number=1), *seats]


def _clocks(sample: SampleEvent) -> list[LiveEvent]:
    """Every group keeps to the plan, but the later ones begin their last phases a little late."""
    slots = schedule(sample.phases, sample.event.groups_start_minute)
    events: list[LiveEvent] = []
    for late, group in enumerate(sample.groups):
        for order, slot in enumerate(slots, start=1):
            minute = slot.start_minute + (late % 3 if order > 8 else 0)
            events.append(_live(sample, group.id, order, minute, slot.phase.id))
        end = _live(sample, group.id, len(slots) + 1, slots[-1].end_minute, "")
        events.append(replace(end, what=LiveKind.END))
    return events


def _live(sample: SampleEvent, group_id: str, order: int, minute: int, phase_id: str) -> LiveEvent:
    at_ms = sample.event.at_ms(minute)
    key = f"{group_id}-{order}"
    return LiveEvent(
        id=key, group_id=group_id, order=order, at_ms=at_ms, phase_id=phase_id, batch=key
    )


def _lines(sample: SampleEvent, themes: list[Theme]) -> list[Line]:
    slots = schedule(sample.phases, sample.event.groups_start_minute)
    numbers: Counter[str] = Counter()
    lines: list[Line] = []
    for each in sample.lines:
        numbers[each.group_id] += 1
        minute = sample.event.minute_of(each.at_ms)
        phase = [slot.phase for slot in slots if slot.start_minute <= minute][-1]
        tags = set(each.content.tags)
        placed = zip(themes, sample.themes, strict=True)
        lines.append(
            Line(
                id=each.id,
                group_id=each.group_id,
                phase_id=phase.id,
                at_ms=each.at_ms,
                number=numbers[each.group_id],
                recorder="Kirjuri",
                what=each.content.kind,
                tags=each.content.tags,
                text=each.content.text,
                done=True,
                starred=each.starred,
                theme_ids=tuple(theme.id for theme, known in placed if known.tags & tags),
            )
        )
    return lines


def _sentences(sample: SampleEvent) -> list[Sentence]:
    return [
        Sentence(
            id=f"sentence{at}",
            section=each.section,
            group_id=each.group_id,
            position=float(at),
            text=each.text,
            line_ids=each.line_ids,
        )
        for at, each in enumerate(sample.sentences)
    ]


def small_state() -> EventState:
    """Return an event with two groups in which everything occurs that a document can hold."""
    event = Event(
        id="event",
        title="Turvallinen arki",
        day="2026-10-14",
        start_minute=17 * 60,
        end_minute=19 * 60 + 30,
        utc_offset_minutes=180,
        place="Lehtolan pääkirjasto",
        organiser="Lehtolan kaupunki",
        rule_set_id="rules",
    )
    return EventState.empty().with_records(
        [
            event,
            RuleSet(id="rules", rules=({"fi": "Kuuntele toisia", "sv": "Lyssna på andra"},)),
            Phase(id="p1", position=1.0, title="Alkujuttu", minutes=10),
            Phase(id="p2", position=2.0, title="Yhteinen keskustelu", minutes=45),
            Question(id="q1", phase_id="p1", text="Milloin tunsit olosi turvalliseksi?"),
            Group(
                id="g1",
                number=1,
                name="Ryhmä 1",
                topic="Koti ja naapurusto",
                facilitator="Ohjaaja Orvokki",
                recorder="Kirjuri Kaino",
            ),
            Group(
                id="g2", number=2, name="Liikkuminen", language="sv", facilitator="Ohjaaja Olavi"
            ),
            Person(id="a", first_name="Aino", last_name="Annala"),
            Round(id="r", number=1),
            Seat(id="r:a", round_id="r", group_id="g1", person_id="a", name="Aino"),
            Seat(id="r:b", round_id="r", group_id="g2", person_id="b", name="Bertil"),
            LiveEvent(id="e1", group_id="g1", order=1, at_ms=event.at_ms(1021), phase_id="p1"),
            LiveEvent(id="e2", group_id="g1", order=2, at_ms=event.at_ms(1033), phase_id="p2"),
            LiveEvent(id="e3", group_id="g1", order=3, at_ms=event.at_ms(1080), what=LiveKind.END),
            *_small_lines(event),
            *cleared(_small_lines(event)),
            Theme(
                id="t1",
                position=1.0,
                title="Tuttuus tuo turvaa",
                description="Kerrottiin naapureista.",
            ),
            Theme(
                id="t2",
                position=2.0,
                title="Samat paikat koetaan eri tavoin",
                disagreement="Osa pelkää iltaa.",
            ),
            *_small_sentences(),
            Translation(id="s2:sv", sentence_id="s2", language="sv", text="Grannar är viktiga."),
        ]
    )


def _small_lines(event: Event) -> list[Line]:
    told = [
        (
            "n1",
            "g1",
            "p1",
            1025,
            LineKind.EXPERIENCE,
            "Naapuri huomasi, että ovi oli auki.",
            ("t1",),
        ),
        ("n2", "g1", "p1", 1027, LineKind.QUOTE, "Meidän rapussa moikataan.", ("t1",)),
        ("n3", "g1", "p2", 1040, LineKind.DISAGREEMENT, "Kamera ei auta & valo auttaa.", ("t2",)),
        ("n4", "g1", "p2", 1050, LineKind.INSIGHT, "Turvattomuus ei ole paikan ominaisuus.", ()),
        ("n5", "g2", "p1", 1026, LineKind.VIEW, "Bussit är sena och det är mörkt.", ("t2",)),
        (
            "n6",
            "g2",
            "p2",
            1045,
            LineKind.QUOTE,
            "I did not know that I was allowed to ask.",
            ("t2",),
        ),
        ("n7", "g2", "p2", 1046, LineKind.PROPOSAL, "אני מפחד בערב", ()),
    ]
    return [
        Line(
            id=line_id,
            group_id=group,
            phase_id=phase,
            at_ms=event.at_ms(minute),
            number=number,
            what=kind,
            text=text,
            theme_ids=themes,
            starred=kind is LineKind.INSIGHT,
        )
        for number, (line_id, group, phase, minute, kind, text, themes) in enumerate(told, start=1)
    ]


def _small_sentences() -> list[Sentence]:
    told = [
        ("s1", Section.TITLE, "", "Turvallinen arki syntyy siitä, että joku huomaa"),
        ("s2", Section.KEY_MESSAGE, "", "Naapurit ovat tärkeitä."),
        ("s3", Section.KEY_MESSAGE, "", "Tuttuus tuo turvaa. Moni tuntee naapurinsa."),
        ("s4", Section.AGREED, "", "Valoa tarvitaan."),
        ("s5", Section.TOPICS, "g1", "Puhuttiin rappukäytävästä."),
        ("s6", Section.USE, "", "Yhteenveto lähetetään kaupungille."),
        ("s7", Section.MISSING_VOICES, "", "Nuoret."),
    ]
    return [
        Sentence(
            id=key,
            section=section,
            group_id=group,
            position=float(at),
            text=text,
            line_ids=("n1",) if key == "s2" else (),
        )
        for at, (key, section, group, text) in enumerate(told)
    ]


def large_state(lines: int) -> EventState:
    """Return an event with forty lines a group, a theme for 50 lines and a sentence for 20."""
    event = Event(id="event", title="Suuri tapahtuma", day="2026-03-01", end_minute=700)
    groups = [
        Group(id=f"g{at}", number=at + 1, name=f"Ryhmä {at + 1}")
        for at in range(max(1, lines // 40))
    ]
    phases = [
        Phase(id=f"p{at}", position=float(at), title=f"Vaihe {at}", minutes=10) for at in range(8)
    ]
    kinds = [LineKind.VIEW] * 6 + [LineKind.QUOTE, LineKind.EXPERIENCE, LineKind.INSIGHT]
    said = [
        Line(
            id=f"{at:016x}",
            group_id=groups[at % len(groups)].id,
            phase_id=phases[at // len(groups) % 8].id,
            at_ms=event.at_ms(600) + at * 100,
            number=at,
            what=kinds[at % len(kinds)],
            text=f"Rivi {at}: yhteinen tekeminen lisäsi luottamusta & ymmärrystä naapureihin.",
            theme_ids=(f"t{at % max(1, lines // 50)}",),
        )
        for at in range(lines)
    ]
    summary = _summary_of(said)
    clocks = _held(event, groups, phases)
    return EventState.empty().with_records(
        [event, *groups, *phases, *said, *cleared(said), *summary, *clocks]
    )


def _summary_of(said: list[Line]) -> list[Theme | Sentence]:
    themes = [
        Theme(
            id=f"t{at}",
            position=float(at),
            title=f"Teema {at}: tekeminen yhdistää",
            description="Yhdessä tehty työ toi naapurit tutuiksi.",
            disagreement="Osa epäili, riittääkö aika.",
        )
        for at in range(max(1, len(said) // 50))
    ]
    sentences = [
        Sentence(
            id=f"s{at}",
            position=float(at),
            section=list(Section)[at % len(Section)],
            text=f"Lause {at}: osallistujat kertoivat yhteisestä tekemisestä.",
            line_ids=tuple(line.id for line in said[at * 20 : at * 20 + 3]),
        )
        for at in range(len(said) // 20)
    ]
    return [*themes, *sentences]


def _held(event: Event, groups: list[Group], phases: list[Phase]) -> list[LiveEvent]:
    """The clocks of every group, so that documents have times and a chart."""
    return [
        LiveEvent(
            id=f"{group.id}-{order}",
            group_id=group.id,
            order=order,
            at_ms=event.at_ms(600 + 10 * order),
            phase_id=phase.id,
            batch=f"{group.id}-{order}",
        )
        for group in groups
        for order, phase in enumerate(phases, start=1)
    ]


def cleared(lines: Iterable[Line]) -> list[Quote]:
    """Return for each quote among `lines` that it may leave the event."""
    return [
        Quote(id=line.id, group_id=line.group_id, cleared_words=line.text)
        for line in lines
        if line.what is LineKind.QUOTE
    ]


def every_text_state(texts: Iterable[str]) -> EventState:
    """Return the small event with a line, a theme and a sentence for each of `texts`."""
    state = small_state()
    event = state.event
    records: list[Line | Theme | Sentence] = []
    for at, text in enumerate(texts):
        key, place = f"x{at}", float(at + 10)
        kind = list(LineKind)[at % len(LineKind)]
        line = Line(id=key, group_id="g1", phase_id="p2", at_ms=event.at_ms(1040), text=text)
        records.append(replace(line, what=kind, number=at, theme_ids=(key,)))
        records.append(Theme(id=key, position=place, title=text, description=text))
        section = list(Section)[at % len(Section)]
        records.append(Sentence(id=key, position=place, section=section, text=text))
    lines = [each for each in records if isinstance(each, Line)]
    return state.with_records([*records, *cleared(lines)])
