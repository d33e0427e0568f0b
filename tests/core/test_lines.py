"""What a typed line says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.lines import KIND_OF_MARK, MARK_OF_KIND, TypedLine, parse, typed
from facilitator_app.core.model import LineKind

MARKS = "".join(KIND_OF_MARK)
TYPED = st.text(st.sampled_from(f"{MARKS}#aä b-_'\u00a0") | st.characters(), max_size=16)


@given(TYPED)
def test_what_was_read_can_be_typed_again(text):
    line = parse(text)

    assert parse(typed(line.kind, line.text, line.tags)) == line


@given(TYPED)
def test_no_word_is_lost(text):
    line = parse(text)

    letters = [each for each in text if each.isalnum()]
    kept = f"{line.text} {' '.join(line.tags)}"
    assert all(each in kept for each in letters)


@given(TYPED)
def test_something_typed_is_never_an_empty_line(text):
    line = parse(text)

    assert bool(line.text or line.tags) == bool(text.strip())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tieto kulki hyvin.", TypedLine(LineKind.VIEW, "Tieto kulki hyvin.")),
        ('"En tiennyt keneltä kysyä"', TypedLine(LineKind.QUOTE, "En tiennyt keneltä kysyä")),
        ("”Ohje vaihtui” #ohjeet", TypedLine(LineKind.QUOTE, "Ohje vaihtui", ("ohjeet",))),
        ("* Jäin yksin", TypedLine(LineKind.EXPERIENCE, "Jäin yksin")),
        ("!Kaikilla oli sama pulma", TypedLine(LineKind.INSIGHT, "Kaikilla oli sama pulma")),
        ("/ Nopea vai oikea", TypedLine(LineKind.DISAGREEMENT, "Nopea vai oikea")),
        ("? Kuka päättää", TypedLine(LineKind.QUESTION, "Kuka päättää")),
        ("+ Yhteinen numero", TypedLine(LineKind.PROPOSAL, "Yhteinen numero")),
        (": tauko pidettiin", TypedLine(LineKind.PROCESS, "tauko pidettiin")),
        (". ? ei ole kysymys", TypedLine(LineKind.VIEW, "? ei ole kysymys")),
        ("... ja sitten", TypedLine(LineKind.VIEW, "... ja sitten")),
        ("?", TypedLine(LineKind.VIEW, "?")),
        ("#korona #arki", TypedLine(LineKind.VIEW, "", ("korona", "arki"))),
        ("#kunta auttoi #kunta", TypedLine(LineKind.VIEW, "kunta auttoi", ("kunta",))),
        ("C#-kieli ja a#b", TypedLine(LineKind.VIEW, "C#-kieli ja a#b")),
        ("", TypedLine(LineKind.VIEW, "")),
    ],
)
def test_marks_and_tags_are_read(text, expected):
    assert parse(text) == expected


@pytest.mark.parametrize("kind", list(LineKind))
def test_every_kind_can_be_typed(kind):
    line = typed(kind, "sanat", ("aihe",))

    assert line.endswith("sanat #aihe")
    if kind in MARK_OF_KIND:
        assert parse(line) == TypedLine(kind, "sanat", ("aihe",))
