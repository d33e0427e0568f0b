"""A document: what is forgotten, compacted or trimmed is nowhere, and nothing else is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.core.changes import Add, Set, Touched
from facilitator_app.core.model import Line, Theme
from facilitator_app.sync.document import Document
from tests.strategies import MERGED, by_key, changes, records


@given(st.lists(records(MERGED), min_size=1, max_size=6), st.data())
def test_what_is_forgotten_is_nowhere_and_stays_away(added, data):
    document, old_copy = Document(), Document()
    for record in added:
        document.apply([Add(record)])
    old_copy.receive(document.snapshot())
    gone = data.draw(st.sampled_from(added))
    edit = document.apply([Set(Line, "a", "text", "x")])

    update = document.forget([Touched(type(gone), gone.id)])

    assert document.read(type(gone), gone.id) is None
    document.receive(old_copy.snapshot())
    assert document.read(type(gone), gone.id) is None
    if edit:
        old_copy.receive(edit)
    received = old_copy.receive(update)
    assert Touched(type(gone), gone.id) in received.touched
    assert old_copy.read(type(gone), gone.id) is None
    others = {(each.kind, each.id) for each in added} - {(gone.kind, gone.id)}
    assert others <= set(by_key(document.read_all()))


def test_a_compacted_document_holds_no_former_wording():
    document, peer = Document(), Document()
    peer.receive(document.apply([Add(Line(id="a", text="SALAISUUS1 jäi")), Add(Theme(id="t"))]))
    document.apply([Set(Line, "a", "text", "jäi"), Set(Theme, "t", "title", "SALAISUUS2")])
    document.apply([Set(Theme, "t", "title", "Luottamus")])

    compacted = document.compact()

    assert b"SALAISUUS" not in compacted
    assert by_key(Document([compacted]).read_all()) == by_key(document.read_all())
    peer.receive(compacted)
    assert by_key(peer.read_all()) == by_key(document.read_all())
    with pytest.raises(TypeError):  # built anew from the compacted one
        document.apply([Set(Line, "a", "tags", object())])
    assert document.read(Line, "a").text == "jäi"


@given(st.lists(changes(MERGED), max_size=10), st.lists(changes(MERGED), max_size=4))
def test_trimming_changes_nothing_even_when_two_do_it_at_once(steps, theirs):
    one, other = Document(), Document()
    one.apply(steps)
    other.receive(one.snapshot())
    other.apply(theirs)
    expected = Document([one.snapshot(), other.snapshot()])

    for laptop in (one, other):
        before = by_key(laptop.read_all())
        laptop.trim()
        assert by_key(laptop.read_all()) == before
    one.receive(other.snapshot())
    other.receive(one.snapshot())

    assert by_key(one.read_all()) == by_key(other.read_all()) == by_key(expected.read_all())


def test_a_trimmed_document_holds_no_value_that_was_changed():
    document = Document()
    document.apply([Add(Theme(id="t", title="SALAISUUS", position=2.0))])
    document.apply([Set(Theme, "t", "title", "Luottamus")])
    assert b"SALAISUUS" in document.snapshot()

    assert document.trim()
    assert document.trim() == b""

    assert b"SALAISUUS" not in document.snapshot()
    assert document.read(Theme, "t") == Theme(id="t", title="Luottamus", position=2.0)
