"""A recorder's own short forms, and tags while they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.abbreviations import Expansion, expansion, read_list, write_list
from facilitator_app.core.model import Line
from facilitator_app.core.state import EventState
from facilitator_app.core.tags import completions, tag_counts, typed_tag

OWN = {"vrk": "virkamies", "lk": "luottamus kunnassa"}


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("vrk", Expansion(3, "virkamies")),
        ("Siis vrk", Expansion(3, "virkamies")),
        ("Vrk", Expansion(3, "Virkamies")),
        ("avrk", None),
        ("#vrk", None),
        ("vrk ", None),
        ("", None),
    ],
)
def test_a_short_form_is_written_out_when_it_stands_alone(before, expected):
    assert expansion(before, OWN) == expected


def test_the_list_reads_what_it_writes_and_skips_what_is_no_pair():
    assert read_list(write_list(OWN)) == OWN
    assert read_list("ilman paria\n = tyhjä\nkaksi sanaa = ei\na = b = c\n") == {"a": "b = c"}


@given(st.dictionaries(st.from_regex(r"\A\w{1,5}\Z"), st.from_regex(r"\A\w[\w ]{0,9}\w\Z")))
def test_any_list_survives(pairs):
    assert read_list(write_list(pairs)) == pairs


@pytest.mark.parametrize(
    ("before", "typed"),
    [("#", ""), ("siis #luo", "luo"), ("a#luo", None), ("#luo ", None), ("#pienet-k", "pienet-k")],
)
def test_a_tag_is_completed_while_it_is_typed(before, typed):
    assert typed_tag(before) == typed


def test_the_commonest_tags_come_first():
    lines = [Line(id=str(n), tags=tags) for n, tags in enumerate([("luottamus",), ("Luonto",)] * 2)]
    lines.append(Line(id="x", tags=("luottamus", "avoimuus")))
    counts = tag_counts(EventState.empty().with_records(lines))

    assert completions("lu", counts) == ["luottamus", "Luonto"]
    assert completions("luottamus", counts) == []
    assert completions("", counts)[0] == "luottamus"
