"""The sample events: real programmes with invented people, told as records and typed lines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from facilitator_app.core.frozen import frozen
from facilitator_app.core.lines import TypedLine, parse, typed
from facilitator_app.core.model import (
    EVENT_ID,
    Attendance,
    Event,
    Flex,
    Form,
    FrameItem,
    Group,
    LineKind,
    Mode,
    Person,
    Phase,
    Question,
    Recipient,
    Section,
    Step,
)
from facilitator_app.core.template import TemplateStep
from facilitator_app.intake.templates import read_steps

SEMINAR = "event_a_mikkeli_2020"
SINGLE = "event_b_single_2h"

_KINDS = {
    "näkemys": LineKind.VIEW,
    "sitaatti": LineKind.QUOTE,
    "kokemus": LineKind.EXPERIENCE,
    "oivallus": LineKind.INSIGHT,
    "jännite": LineKind.DISAGREEMENT,
    "kysymys": LineKind.QUESTION,
    "ehdotus": LineKind.PROPOSAL,
    "prosessi": LineKind.PROCESS,
}
_LATE = "saapui myöhässä"
_ATTENDANCE = {
    "osallistui": Attendance.PRESENT,
    "ei saapunut": Attendance.NO_SHOW,
    _LATE: Attendance.PRESENT,
    "lähti aiemmin": Attendance.LEFT,
    "perui samana aamuna": Attendance.CANCELLED,
}
_STEPS = {
    "siirtyminen": (Step.TRANSITION, Form.PLENARY, Flex.SHRINKS, 2),
    "tervetuloa": (Step.WELCOME, Form.JOINT, Flex.SHRINKS, 3),
    "pelisaannot": (Step.RULES, Form.JOINT, Flex.PROTECTED, 3),
    "alkujuttu": (Step.OPENING, Form.ROUND, Flex.SHRINKS, 8),
    "oma_pohdinta": (Step.REFLECTION, Form.INDIVIDUAL, Flex.DROPS, 2),
    "pariporina": (Step.PAIRS, Form.PAIRS, Flex.SHRINKS, 4),
    "yhteinen": (Step.JOINT, Form.JOINT, Flex.PROTECTED, 20),
    "aiheen_valinta": (Step.TOPIC_CHOICE, Form.JOINT, Flex.SHRINKS, 3),
    "syventaminen": (Step.DEEPENING, Form.JOINT, Flex.SHRINKS, 12),
    "oivallus_yksin": (Step.INSIGHTS_ALONE, Form.INDIVIDUAL, Flex.PROTECTED, 2),
    "oivallukset": (Step.INSIGHTS, Form.ROUND, Flex.PROTECTED, 8),
    "lopetus": (Step.CLOSING, Form.JOINT, Flex.PROTECTED, 4),
    "katse_tulevaan": (Step.PLENARY, Form.PLENARY, Flex.SHRINKS, 5),
}
_SECTIONS = {
    "main": Section.TOPICS,
    "agreed": Section.AGREED,
    "disagreed": Section.AGREED,
    "differences": Section.DIFFERENCES,
    "unclear": Section.UNCLEAR,
    "next": Section.CONTINUE,
}


@frozen
class SampleLine:
    """A line that somebody types.

    Attributes:
        at_ms: When its first letter is typed.
    """

    id: str
    group_id: str
    at_ms: int
    content: TypedLine
    starred: bool

    @property
    def as_typed(self) -> str:
        """What the recorder's fingers write."""
        return typed(self.content.kind, self.content.text, self.content.tags)


@frozen
class SampleTheme:
    """A theme and the tags that lead to it."""

    title: str
    tags: frozenset[str]


@frozen
class SampleSentence:
    """A sentence of the summary with its source lines."""

    section: Section
    text: str
    group_id: str = ""
    line_ids: tuple[str, ...] = ()


@frozen
class SampleEvent:
    """A whole sample event.

    Attributes:
        circles: Group id -> person ids in the order of the circle.
        arrivals: Person id -> what became of the registration.
        late: Who had told that they come later, and came.
    """

    event: Event
    rule_set: str
    frame: tuple[FrameItem, ...]
    phases: tuple[Phase, ...]
    questions: tuple[Question, ...]
    groups: tuple[Group, ...]
    people: tuple[Person, ...]
    circles: Mapping[str, tuple[str, ...]]
    arrivals: Mapping[str, Attendance]
    late: frozenset[str]
    lines: tuple[SampleLine, ...]
    themes: tuple[SampleTheme, ...]
    sentences: tuple[SampleSentence, ...]
    recipients: tuple[Recipient, ...]


def read_sample(folder: Path, name: str, *, offset_minutes: int) -> SampleEvent:
    """Return a sample event of `folder` (`resources/samples`).

    Args:
        offset_minutes: Of local time from UTC on the day of the event.
    """
    data = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    work = json.loads((folder / f"{name}_summary.json").read_text(encoding="utf-8"))
    steps = read_steps(folder.parent / "phases")
    event = _event(data, offset_minutes)
    codes = [each["code"] for each in data.get("group_phases", data.get("phases", []))]
    return SampleEvent(
        event=event,
        rule_set=data["event"]["rule_set"],
        frame=tuple(_frame(number, each) for number, each in enumerate(data.get("agenda", ()), 1)),
        phases=tuple(_phases(data, work["phases"], steps)),
        questions=tuple(_questions(data["event"]["questions"], work["phases"], codes)),
        groups=tuple(_groups(data)),
        people=tuple(_person(each) for each in data["participants"]) + tuple(_waiting(data)),
        circles=_circles(data),
        arrivals={
            each["id"]: _ATTENDANCE[each.get("status", "osallistui")]
            for each in data["participants"]
        },
        late=frozenset(each["id"] for each in data["participants"] if each.get("status") == _LATE),
        lines=tuple(_line(each, event) for each in data["notes"]),
        themes=tuple(
            SampleTheme(each["title"], frozenset(each["tags"])) for each in work["themes"]
        ),
        sentences=tuple(_sentences(data, work)),
        recipients=tuple(_recipients(data, work)),
    )


def _event(data: Mapping[str, Any], offset_minutes: int) -> Event:
    facts = data["event"]
    phases = data.get("group_phases", data.get("phases"))
    hosts = tuple(facts.get("hosts", ()))
    return Event(
        id=EVENT_ID,
        title=facts["title"],
        subtitle=facts.get("subtitle", ""),
        day=facts["date"],
        start_minute=_minute(facts["start"]),
        dialogue_start_minute=_minute(phases[0]["start"]),
        end_minute=_minute(facts["end"]),
        utc_offset_minutes=offset_minutes,
        mode=Mode.REMOTE if facts["mode"] == "verkko" else Mode.ON_SITE,
        place=facts.get("place", "Mikkeli"),
        organiser=facts.get("organiser", ", ".join(hosts)),
        hosts=hosts,
        audience=facts.get("audience", ""),
        series=facts.get("series", ""),
        capacity=facts.get("capacity", len(data["participants"])),
        recording_announcement=data.get("recording_announcement_fi", ""),
        invented=True,
    )


def _frame(number: int, data: Mapping[str, Any]) -> FrameItem:
    return FrameItem(
        id=f"frame-{number}",
        start_minute=_minute(data["start"]),
        end_minute=_minute(data["end"]),
        title=data["title"],
        speaker=data.get("speaker_role", ""),
        is_dialogue=data["kind"] == "dialogues",
    )


def _phases(
    data: Mapping[str, Any], words: Mapping[str, Any], steps: Mapping[str, TemplateStep]
) -> list[Phase]:
    phases: list[Phase] = []
    for number, each in enumerate(data.get("group_phases", data.get("phases")), start=1):
        step, form, flex, least = _STEPS[_base(each["code"])]
        own = words[each["code"]]
        ready = steps[own["use"]]
        phases.append(
            Phase(
                id=each["code"],
                position=float(number),
                step=step,
                form=form,
                flex=flex,
                min_minutes=min(least, each["minutes"]),
                minutes=each["minutes"],
                title=own["title"],
                script=own.get("script", ready.scripts["fi"]),
                hint=ready.hints["fi"],
                auto_next=form is Form.PAIRS,
            )
        )
    return phases


def _questions(
    questions: Mapping[str, str], words: Mapping[str, Any], codes: Sequence[str]
) -> list[Question]:
    found = [(_phase_of(name, codes), text) for name, text in questions.items()]
    found += [(code, text) for code in codes for text in words[code].get("questions", ())]
    return [
        Question(id=f"question-{number}", phase_id=phase, position=float(number), text=text)
        for number, (phase, text) in enumerate(found, start=1)
        if phase
    ]


def _groups(data: Mapping[str, Any]) -> list[Group]:
    if "groups" not in data:
        return [
            Group(
                id="group-1",
                number=1,
                facilitator=_role("Ohjaaja"),
                recorder=_role("Kirjuri"),
            )
        ]
    return [
        Group(
            id=f"group-{each['group']}",
            number=each["group"],
            room=each["room"],
            facilitator=_role(each["facilitator"]),
            co_facilitator=_role(each.get("cofacilitator") or ""),
            recorder=_role(each["recorder"]),
            topic=each.get("deepening_topic", ""),
        )
        for each in data["groups"]
    ]


def _person(data: Mapping[str, Any]) -> Person:
    return Person(
        id=data["id"],
        first_name=data["first_name"],
        last_name=data.get("last_name", ""),
        organisation=data.get("org_type", ""),
        organisation_code=data.get("org_code", ""),
        sector=data.get("sector", ""),
        unit=data.get("unit", ""),
        level=data.get("level", ""),
        language=data.get("language", "fi"),
        joins_by=data.get("joins_by", ""),
        needs=data.get("access_needs", ""),
        registered_at=data.get("registered", ""),
        wants_summary=data.get("consent_notes_info", True),
        invented=True,
    )


def _waiting(data: Mapping[str, Any]) -> list[Person]:
    return [
        Person(
            id=each["id"],
            organisation=each["org_type"],
            sector=each["sector"],
            attendance=Attendance.WAITING,
            invented=True,
        )
        for each in data.get("waiting_list", ())
    ]


def _circles(data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    if "groups" not in data:
        return {"group-1": tuple(data["speaking_order"])}
    circles: dict[str, tuple[str, ...]] = {}
    for each in data["groups"]:
        order = each["speaking_order_round_1"]
        absent = [person for person in each["members"] if person not in order]
        circles[f"group-{each['group']}"] = (*order, *absent)
    return circles


def _line(data: Mapping[str, Any], event: Event) -> SampleLine:
    hour, minute, second = map(int, data["time"].split(":"))
    kind, text = _KINDS[data["type"]], data["text"].strip('"')
    content = TypedLine(kind, text, tuple(data["tags"]))
    again = parse(typed(content.kind, content.text, content.tags))
    return SampleLine(
        id=data["id"],
        group_id=f"group-{data.get('group', 1)}",
        at_ms=event.at_ms(hour * 60 + minute + second / 60),
        content=again,
        starred=data["highlight"],
    )


def _sentences(data: Mapping[str, Any], work: Mapping[str, Any]) -> list[SampleSentence]:
    sentences = [
        SampleSentence(Section(each["section"]), each["text"], "", tuple(each["lines"]))
        for each in work["sentences"]
    ]
    summaries = data.get("group_summaries") or [{"group": 1, **data["summary"]}]
    for each in summaries:
        group_id = f"group-{each['group']}"
        for name, section in _SECTIONS.items():
            value = each[name]
            texts = [", ".join(value)] if isinstance(value, list) else [value]
            sentences += [SampleSentence(section, _sentence(text), group_id) for text in texts]
    return sentences


def _recipients(data: Mapping[str, Any], work: Mapping[str, Any]) -> list[Recipient]:
    names = data["joint_summary" if "joint_summary" in data else "summary"]["recipients"]
    english = set(work.get("recipients_in_english", ()))
    return [
        Recipient(
            id=f"recipient-{number}",
            name=name,
            language="en" if name in english else "fi",
            position=float(number),
        )
        for number, name in enumerate(names, start=1)
    ]


def _minute(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _base(code: str) -> str:
    return code.rstrip("_0123456789")


def _phase_of(name: str, codes: Sequence[str]) -> str:
    if name in codes:
        return name
    return next((code for code in codes if _base(code) == _base(name)), "")


def _role(text: str) -> str:
    """Leave out the explanation in brackets: "Ohjaaja 1 (…)" is "Ohjaaja 1"."""
    return text.partition(" (")[0]


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith(".") else f"{text}."
