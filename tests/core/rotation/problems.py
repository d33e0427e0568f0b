"""Rotation problems for tests: small ones by Hypothesis, and exhaustive answers to them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from hypothesis import strategies as st

from facilitator_app.core.rotation.problem import Instance, Tables, read_instance
from facilitator_app.core.rotation.score import broken_in


def grid(tables, size, rounds, **more):
    """A problem of full tables, without conditions."""
    return read_instance(
        {
            "people": [{"id": f"p{number:03}"} for number in range(tables * size)],
            "rounds": [{"tables": [{"min": size, "max": size}] * tables}] * rounds,
            **more,
        }
    )


@st.composite
def tiny_problems(draw, most_people=5, most_rounds=2, *, conditions=True):
    """Problems that can be solved by trying everything; some cannot be solved at all."""
    rounds = draw(st.integers(1, most_rounds))
    count = draw(st.integers(2, most_people if rounds == 1 else 4))
    tables = draw(st.integers(1, 3))
    people = [
        {
            "id": f"p{number}",
            "org": draw(st.sampled_from("xy")),
            "rounds": draw(st.sampled_from([None, None, None, [0], list(range(rounds))[-1:]])),
        }
        for number in range(count)
    ]
    size = st.tuples(st.integers(0, 2), st.integers(1, 3)).map(
        lambda pair: {"min": pair[0], "max": max(pair[0], pair[1] + 1)}
    )
    ids = st.sampled_from([each["id"] for each in people])
    groups = st.lists(st.lists(ids, min_size=2, max_size=3, unique=True), max_size=2)
    data = {
        "people": people,
        "rounds": [
            {"tables": draw(st.lists(size, min_size=tables, max_size=tables))}
            for _ in range(rounds)
        ],
        "attributes": {"org": 1},
    }
    if conditions:
        pins = st.lists(
            st.fixed_dictionaries({"person": ids, "table": st.integers(0, tables - 1)}), max_size=2
        )
        data |= {"together": draw(groups), "apart": draw(groups), "pinned": draw(pins)}
    return read_instance(data)


def seatings_of(instance: Instance, number: int) -> Iterator[Tables]:
    """Yield every seating of a round that keeps its conditions."""
    here = sorted(instance.present[number])
    tables = range(len(instance.tables[number]))
    for at in product(tables, repeat=len(here)):
        seating = tuple(
            tuple(person for person, table in zip(here, at, strict=True) if table == each)
            for each in tables
        )
        if not broken_in(instance, number, seating):
            yield seating


def all_seatings(instance: Instance) -> Iterator[tuple[Tables, ...]]:
    """Yield every seating of the event that keeps its conditions."""
    free = [list(seatings_of(instance, number)) for number in instance.free]
    for rounds in product(*free):
        yield (*instance.held, *rounds)
