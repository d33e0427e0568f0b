"""One unit of pycrdt, one place that knows it."""

from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Doc, Text

from facilitator_app.sync.text_offsets import smallest_edit, to_bytes

NOTE = st.text(st.characters(exclude_categories=["Cs"]), max_size=80) | st.just("Erätauko på 😀")


@given(before=NOTE, inserted=NOTE, data=st.data())
def test_an_edit_of_the_shared_text_equals_the_edit_of_a_plain_string(before, inserted, data):
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    shared = Doc().get("note", type=Text)
    shared += before

    del shared[to_bytes(before, start) : to_bytes(before, end)]
    shared.insert(to_bytes(before, start), inserted)

    assert str(shared) == before[:start] + inserted + before[end:]


@given(NOTE, NOTE)
def test_the_smallest_edit_turns_one_text_into_the_other(old, new):
    edit = smallest_edit(old, new)

    assert old[: edit.start] + edit.inserted + old[edit.end :] == new


@given(NOTE, NOTE, NOTE, NOTE)
def test_an_edit_in_the_middle_is_no_longer_than_what_changed(head, old, new, tail):
    edit = smallest_edit(head + old + tail, head + new + tail)

    assert edit.end - edit.start <= len(old)
    assert len(edit.inserted) <= len(new)
