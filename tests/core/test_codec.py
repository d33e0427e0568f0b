"""Records to JSON values and back; what is not understood is passed over."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.codec import (
    born,
    comes_back,
    decode,
    from_json,
    shared_text_fields,
    to_json,
)
from facilitator_app.core.model import KINDS, Event, Group, Line, LineKind, Person, Phase
from tests.format_sample import FORMATS, defaults
from tests.strategies import names_of, records, records_of

RELEASED = sorted(FORMATS.glob("*.defaults.json"))

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(records())
def test_a_record_comes_back_as_it_was(record):
    kind = type(record)
    values = from_json(born(record)) | {
        name: getattr(record, name) for name in shared_text_fields(kind)
    }

    assert decode(kind, record.id, values) == record
    assert comes_back(record)


@given(records(), st.data())
def test_a_single_field_comes_back_as_it_was(record, data):
    name = data.draw(st.sampled_from(names_of(type(record))))
    value = getattr(record, name)

    read = decode(type(record), record.id, {name: from_json(to_json(value))})

    assert getattr(read, name) == value


@given(st.sampled_from(KINDS), st.data())
def test_whatever_stands_in_a_record_it_can_be_read(kind, data):
    names = st.sampled_from([*names_of(kind), "id", "of_the_next_version"])
    values = data.draw(st.dictionaries(names, JSON, max_size=6))

    record = decode(kind, "a", values)

    assert record.id == "a"
    assert comes_back(record)


@given(records_of(Line), st.text(max_size=8), JSON)
def test_a_field_of_a_later_version_is_passed_over(line, name, value):
    values = from_json(born(line)) | {"text": line.text}
    unknown = {f"later_{name}": value}

    assert decode(Line, line.id, values | unknown) == line


def test_a_kind_of_line_of_a_later_version_reads_as_a_view():
    assert decode(Line, "a", {"what": "song", "text": "la"}) == Line(id="a", text="la")


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (Line, "at_ms", True),
        (Line, "at_ms", 1.5),
        (Line, "at_ms", 2**63),
        (Line, "tags", "abc"),
        (Line, "tags", [1]),
        (Line, "done", 1),
        (Phase, "position", float("nan")),
        (Phase, "position", float("inf")),
        (Phase, "position", 10**400),
        (Phase, "minutes", -5),
        (Event, "day", "tomorrow"),
        (Event, "day", "9999-12-31"),
        (Event, "retention_days", -1),
        (Event, "retention_days", 10**12),
        (Group, "help_at_ms", "now"),
    ],
)
def test_a_value_that_does_not_fit_reads_as_the_default(kind, name, value):
    read = decode(kind, "a", {name: from_json(json.dumps(value))})

    assert getattr(read, name) == getattr(kind(id="a"), name)


def test_one_bad_value_does_not_spoil_the_others():
    read = decode(Phase, "a", {"title": "Alku", "minutes": -1, "position": 2.0})

    assert read == Phase(id="a", title="Alku", position=2.0)


def test_text_that_another_program_wrote_comes_out_as_it_may_be_stored():
    assert decode(Person, "a", {"first_name": "\ud83dAino\r\n"}).first_name == "\ufffdAino\n"


@pytest.mark.parametrize("text", ["", "{", "nul", "[" * 100_000, None, 5, b"\xff", "1" * 5000])
def test_what_is_no_json_is_nothing(text):
    assert from_json(text) is None


@pytest.mark.parametrize("value", [["list"], "a\r\nb", 2**60, "word", None])
def test_a_value_that_would_read_differently_does_not_come_back(value):
    assert not comes_back(Line(id="a", at_ms=value))


def test_a_value_that_json_cannot_hold_does_not_come_back():
    assert not comes_back(Line(id="a", text=object()))
    assert not comes_back(Phase(id="a", position=float("nan")))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)
def test_an_id_holds_no_slash(kind):
    with pytest.raises(ValueError, match="slash"):
        kind(id="a/b")


@pytest.mark.parametrize("released", RELEASED, ids=lambda each: each.name)
def test_defaults_are_part_of_the_file_format(released):
    """A record keeps only what differs from the defaults: a changed default changes old events."""
    then, now = json.loads(released.read_text(encoding="utf-8")), defaults()

    assert then
    assert {
        kind: {name: now.get(kind, {}).get(name, "gone") for name in values}
        for kind, values in then.items()
    } == then


def test_the_kinds_of_lines_of_the_contract_are_all_there():
    contract = ["view", "quote", "experience", "insight", "disagreement", "question", "proposal"]
    assert set(contract) <= {each.value for each in LineKind}
