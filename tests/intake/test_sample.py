"""The sample events are what their files say."""

from __future__ import annotations

import json

import pytest

from facilitator_app.core.plan import available_minutes, planned_minutes
from facilitator_app.env.paths import resource
from facilitator_app.intake.sample import SEMINAR, SINGLE, read_sample


@pytest.mark.parametrize(("name", "lines", "people"), [(SEMINAR, 300, 52), (SINGLE, 74, 8)])
def test_every_line_keeps_its_words_kind_and_tags_through_typing(name, lines, people):
    sample = read_sample(resource("samples"), name, offset_minutes=180)
    written = json.loads((resource("samples") / f"{name}.json").read_text("utf-8"))["notes"]

    assert len(sample.lines) == lines
    assert len(sample.people) == people
    for line, source in zip(sample.lines, written, strict=True):
        assert line.content.text == source["text"].strip('"')
        assert list(line.content.tags) == source["tags"]


@pytest.mark.parametrize("name", [SEMINAR, SINGLE])
def test_the_plan_fills_the_time_exactly(name):
    sample = read_sample(resource("samples"), name, offset_minutes=180)

    assert planned_minutes(sample.phases) == available_minutes(sample.event)


@pytest.mark.parametrize("name", [SEMINAR, SINGLE])
def test_sentences_rest_on_lines_that_exist(name):
    sample = read_sample(resource("samples"), name, offset_minutes=180)
    known = {line.id for line in sample.lines}

    assert all(set(sentence.line_ids) <= known for sentence in sample.sentences)
    assert any(sentence.line_ids for sentence in sample.sentences)


def test_people_are_marked_as_invented():
    sample = read_sample(resource("samples"), SEMINAR, offset_minutes=180)

    assert all(person.invented for person in sample.people)
    assert sample.event.invented
