"""Three texts compared: what left, what came back, what stands here now."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.document import Anchored
from facilitator_app.core.returned import (
    Difference,
    LooseText,
    Place,
    ReadDocument,
    ReadText,
    differences,
    digest,
    remembered,
)

NAMES = ("a", "b", "c")
WHERE = {name: Place(Anchored.SENTENCE, name) for name in NAMES}
TEXTS = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["x", "y y", "z", ""]))
LOOSE = st.lists(st.sampled_from(["p", "q"]), max_size=2)


def document(texts, loose=()):
    anchored = {name: ReadText(text) for name, text in texts.items()}
    return ReadDocument("id", "summary", "fi", anchored, tuple(LooseText(each) for each in loose))


@given(TEXTS, LOOSE, TEXTS, LOOSE)
def test_what_nobody_edited_has_no_row_whatever_was_changed_here(left, loose, now, now_loose):
    came_back = document(left, loose)
    rows = differences(remembered(came_back), came_back, document(now, now_loose), WHERE)

    assert [row for row in rows if row.edited] == []
    taken_out = {row.name for row in rows}
    assert taken_out <= {name for name, text in left.items() if not text}


@given(TEXTS, TEXTS, TEXTS)
def test_every_edited_text_is_told_unless_the_same_stands_here(left, edited, now):
    rows = differences(remembered(document(left)), document(edited), document(now), WHERE)

    told = {row.name: row for row in rows}
    for name, text in edited.items():
        changed_there = digest(text) != digest(left.get(name, "")) or name not in left
        if text and changed_there and text != now.get(name):
            row = told[name]
            changed_here = name not in now or name not in left or now[name] != left[name]
            assert row.difference is (Difference.CONFLICT if changed_here else Difference.CHANGED)
            assert row.can_be_taken == (name in now)


@given(TEXTS, TEXTS)
def test_when_nobody_knows_what_left_every_difference_is_a_conflict(edited, now):
    rows = differences(None, document(edited), document(now), WHERE)

    assert {row.difference for row in rows} <= {Difference.CONFLICT}


def test_blanks_and_breaks_between_words_make_no_difference():
    came_back, now = document({"a": "Valoa\n tarvitaan."}), document({"a": "Valoa tarvitaan."})

    assert differences(remembered(now), came_back, now, WHERE) == []
