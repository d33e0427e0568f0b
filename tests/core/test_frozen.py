"""Values: what `@frozen` makes is what a frozen dataclass is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.frozen import frozen


class Base:
    kind: ClassVar[str] = "base"

    a: int
    b: str = "b"
    c: Mapping[str, int] = field(default_factory=dict)
    d: tuple[str, ...] = field(default=(), metadata={"seen": True})
    e: int = field(default=0, compare=False, repr=False)


@frozen
class Point(Base):
    a: int
    b: str = "b"
    c: Mapping[str, int] = field(default_factory=dict)
    d: tuple[str, ...] = field(default=(), metadata={"seen": True})
    e: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Usual(Base):
    a: int
    b: str = "b"
    c: Mapping[str, int] = field(default_factory=dict)
    d: tuple[str, ...] = field(default=(), metadata={"seen": True})
    e: int = field(default=0, compare=False, repr=False)


@frozen(kw_only=True)
class Thing:
    id: str
    removed: bool = False

    def __post_init__(self) -> None:
        if "/" in self.id:
            raise ValueError(self.id)


@frozen(kw_only=True)
class Named(Thing):
    name: str = ""


@frozen
class Nothing:
    """No fields at all."""


arguments = st.fixed_dictionaries(
    {"a": st.integers(0, 3)},
    optional={
        "b": st.sampled_from("bx"),
        "c": st.dictionaries(st.sampled_from("xy"), st.integers(0, 1)),
        "d": st.lists(st.sampled_from("pq"), max_size=2).map(tuple),
        "e": st.integers(0, 1),
    },
)


@given(arguments, arguments)
def test_values_are_compared_shown_and_replaced_as_dataclasses_are(first, second):
    ours, usual = Point(**first), Usual(**first)

    assert (ours == Point(**second)) is (usual == Usual(**second))
    assert repr(ours) == repr(usual).replace("Usual", "Point")
    assert replace(ours, **second) == Point(**{**first, **second})
    assert [getattr(ours, each.name) for each in fields(ours)] == [
        getattr(usual, each.name) for each in fields(usual)
    ]


def test_the_fields_tell_their_metadata():
    assert [each.name for each in fields(Point) if each.metadata.get("seen")] == ["d"]


def test_a_value_can_be_a_key_when_its_parts_can():
    assert len({Nothing(), Nothing()}) == 1
    assert {Named(id="a"): 1}[Named(id="a")] == 1
    with pytest.raises(TypeError):
        hash(Point(1))  # it holds a mapping


def test_values_of_two_kinds_are_never_the_same():
    assert Thing(id="a") != Named(id="a")
    assert Nothing() != ()


def test_each_value_has_its_own_container():
    assert Point(1).c is not Point(1).c


@pytest.mark.parametrize("value", [Point(1), Named(id="a")])
def test_a_value_never_changes(value):
    with pytest.raises(FrozenInstanceError):
        value.a = 2
    with pytest.raises(FrozenInstanceError):
        del value.id
    with pytest.raises((FrozenInstanceError, AttributeError)):
        value.unheard_of = 2


def test_what_a_value_refuses_is_refused_also_in_a_kind_of_it():
    with pytest.raises(ValueError, match="a/b"):
        Named(id="a/b", name="x")


def test_values_by_name_are_not_given_by_place():
    with pytest.raises(TypeError):
        Named("a")
    with pytest.raises(TypeError):
        Point()
