"""What an update needs before it can be taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Array, Doc, Map, Text

from facilitator_app.sync.update_reader import read_clocks, read_needs

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)


def recorded(doc):
    updates = []
    subscription = doc.observe(lambda event: updates.append(event.update))
    return updates, subscription


@given(st.lists(st.tuples(st.sampled_from("abc"), VALUES), min_size=1, max_size=6))
def test_whatever_the_engine_writes_can_be_read(entries):
    doc = Doc(client_id=7)
    updates, _subscription = recorded(doc)
    shared = doc.get("records", type=Map)
    for key, value in entries:
        shared[key] = value

    clock = 0
    for update in updates:
        assert read_needs(update) == ({7: clock} if clock else {})
        clock = read_clocks(doc.get_state())[7] if update is updates[-1] else clock + 1
    assert read_needs(doc.get_update()) == {}


@given(st.text(max_size=6), st.text(max_size=6))
def test_a_text_is_as_long_as_the_engine_says(first, second):
    doc = Doc(client_id=7)
    updates, _subscription = recorded(doc)
    text = doc.get("text", type=Text)
    text += first
    seen = read_clocks(doc.get_state()).get(7, 0)
    text.insert(0, second)

    if second:
        assert read_needs(updates[-1]) == ({7: seen} if seen else {})


def test_an_update_of_two_people_needs_what_both_did_before():
    one, other = Doc(client_id=1), Doc(client_id=2)
    texts = [each.get("text", type=Text) for each in (one, other)]
    texts[0] += "Erätauko 😀"
    other.apply_update(one.get_update())
    updates, _subscription = recorded(other)
    del texts[1][0:2]
    texts[1] += "!"

    assert read_needs(updates[0]) == {1: 2}
    assert read_needs(updates[1]) == {1: 11}


def test_nested_types_and_everything_deleted_can_be_read():
    doc = Doc(client_id=7)
    records = doc.get("records", type=Map)
    records["a"] = Map({"x": Array([1, 2.5, Text("t")]), "d": Doc()})
    records["b"] = Text("abc")
    records["b"].format(0, 2, {"bold": True})
    records["b"].insert_embed(1, {"image": "x"})
    assert read_needs(doc.get_update()) == {}

    updates, _subscription = recorded(doc)
    del records["a"]
    del records["b"]
    assert all(set(read_needs(update)) == {7} for update in updates)
    assert read_needs(doc.get_update()) == {}


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\x01",
        b"\x80" * 50,
        b"\x01\x01\x07\x00\x1f\x00",
        b"\x01\x01\x07\x00\x08\x01\x01a\x01\x10\x00",
        b"\x01\x01\x07\x00\x08\x01\x01a\x01" + b"\x75\x01" * 5000,
    ],
)
def test_what_is_no_update_is_refused(garbage):
    with pytest.raises(ValueError, match=r"."):
        read_needs(garbage)
