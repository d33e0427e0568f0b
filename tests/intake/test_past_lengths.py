"""The lengths of past events on disk."""

from __future__ import annotations

import json

import pytest

from facilitator_app.core.model import Form, Step
from facilitator_app.core.pacing_memory import PastEvent, PhaseLength
from facilitator_app.intake.past_lengths import MOST_EVENTS, PastLengths

LENGTHS = (PhaseLength(Step.OPENING, Form.ROUND, 8, 780),)


def test_what_was_remembered_is_there_at_the_next_start(tmp_path):
    path = tmp_path / "new" / "lengths.json"
    PastLengths(path).remember(PastEvent("one", LENGTHS))

    assert PastLengths(path).events == (PastEvent("one", LENGTHS),)


def test_an_event_is_remembered_as_it_was_last(tmp_path):
    past = PastLengths(tmp_path / "lengths.json")
    past.remember(PastEvent("one", ()))
    past.remember(PastEvent("two", LENGTHS))
    past.remember(PastEvent("one", LENGTHS))

    assert [event.key for event in past.events] == ["two", "one"]
    assert past.events[-1].lengths == LENGTHS


def test_only_the_last_events_are_remembered(tmp_path):
    past = PastLengths(tmp_path / "lengths.json")
    for number in range(MOST_EVENTS + 5):
        past.remember(PastEvent(str(number), LENGTHS))

    assert len(PastLengths(tmp_path / "lengths.json").events) == MOST_EVENTS
    assert past.events[0].key == "5"


def test_forgetting_takes_the_file_away(tmp_path):
    path = tmp_path / "lengths.json"
    past = PastLengths(path)
    past.remember(PastEvent("one", LENGTHS))
    past.forget_all()
    past.forget_all()

    assert past.events == ()
    assert not path.exists()


def test_a_disk_that_takes_nothing_is_told_and_this_process_remembers(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    past = PastLengths(tmp_path / "file" / "lengths.json")

    assert not past.remember(PastEvent("one", LENGTHS))
    assert past.events == (PastEvent("one", LENGTHS),)
    assert not past.forget_all()
    assert past.events == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"version": 2, "events": []}',
        '{"version": 1, "events": [1]}',
        '{"version": 1, "events": [{"key": "a", "lengths": [{"step": "x"}]}]}',
        json.dumps(
            {
                "version": 1,
                "events": [
                    {
                        "key": "a",
                        "lengths": [
                            {"step": "opening", "form": "round", "people": -1, "seconds": 1}
                        ],
                    }
                ],
            }
        ),
    ],
)
def test_a_broken_file_means_that_nothing_is_remembered(tmp_path, text):
    path = tmp_path / "lengths.json"
    path.write_text(text, encoding="utf-8")
    past = PastLengths(path)

    assert past.events == ()
    past.remember(PastEvent("one", LENGTHS))
    assert PastLengths(path).events == (PastEvent("one", LENGTHS),)
