"""A document: records that merge in any order, any number of times."""

import json
import random as chance

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Doc, Map, Text, merge_updates

from facilitator_app.core.changes import Add, Set, Touched
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import KINDS, Line, Scope, Theme
from facilitator_app.core.state import EventState
from facilitator_app.sync.document import Document
from tests.strategies import MERGED, by_key, changes

ROOM = tuple(kind for kind in KINDS if kind.scope is Scope.ROOM)


def known(state: EventState):
    tables = [state.table(kind) for kind in KINDS]
    return by_key(
        [each for table in tables for each in (*table.rows.values(), *table.removed.values())]
    )


@given(st.lists(st.lists(changes(ROOM), min_size=1, max_size=3), max_size=8))
def test_a_document_holds_what_the_state_holds(steps):
    document, state = Document(), EventState.empty()
    updates = []
    for drawn in steps:
        # A change of something unknown is the state's to pass over.
        step = [each for each in drawn if isinstance(each, Add) or state.known(each.kind, each.id)]
        updates.append(document.apply(step))
        state = state.apply(step)

    assert by_key(document.read_all()) == known(state)
    assert by_key(Document(each for each in updates if each).read_all()) == known(state)


@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.lists(changes(MERGED), min_size=1, max_size=2)), max_size=12
    ),
    st.data(),
)
def test_three_laptops_agree_whatever_arrives_when_and_how_often(steps, data):
    laptops = [Document() for _ in range(3)]
    sent: list[tuple[int, bytes]] = []
    for laptop, step in steps:
        if update := laptops[laptop].apply(step):
            sent.append((laptop, update))
        if sent and data.draw(st.booleans(), label="something arrives early"):
            _, early = data.draw(st.sampled_from(sent))
            laptops[data.draw(st.integers(0, 2))].receive(early)

    for laptop in laptops:
        for _, update in data.draw(st.permutations(sent + sent[:3]), label="order"):
            laptop.receive(update)

    first, second, third = (by_key(laptop.read_all()) for laptop in laptops)
    assert first == second == third
    late = Document(update for _, update in sent)
    assert by_key(late.read_all()) == first


@given(
    st.lists(st.lists(changes(MERGED), min_size=1, max_size=2), min_size=1, max_size=8), st.data()
)
def test_the_records_told_are_the_records_that_changed(steps, data):
    writer, reader = Document(), Document()
    for step in steps:
        update = writer.apply(step)
        if not update:
            continue
        before = by_key(reader.read_all())

        received = reader.receive(update)

        after = by_key(reader.read_all())
        changed = {key for key in before | after if before.get(key) != after.get(key)}
        assert changed <= {(each.kind.kind, each.id) for each in received.touched}
        assert reader.receive(update).updates == ()


@given(st.lists(changes(ROOM), max_size=10))
def test_one_record_reads_as_it_does_among_all(steps):
    document = Document()
    document.apply(steps)

    for record in document.read_all():
        assert document.read(type(record), record.id) == record


@given(st.lists(changes(MERGED), max_size=10), st.lists(changes(MERGED), max_size=5))
def test_a_peer_gets_exactly_what_it_lacks(first, second):
    one, other = Document(), Document()
    one.apply(first)
    other.receive(one.snapshot())
    seen = other.state_vector()
    one.apply(second)

    other.receive(one.updates_since(seen))

    assert by_key(other.read_all()) == by_key(one.read_all())


def test_two_people_type_in_one_line_and_no_letter_is_lost():
    one, other = Document(), Document()
    other.receive(one.apply([Add(Line(id="a", text="Tieto kulki."))]))

    to_other = one.apply([Set(Line, "a", "text", "Nopea tieto kulki.")])
    to_one = other.apply([Set(Line, "a", "text", "Tieto kulki hyvin 😀.")])
    one.receive(to_one)
    other.receive(to_other)

    assert one.read(Line, "a").text == other.read(Line, "a").text == "Nopea tieto kulki hyvin 😀."


def test_an_update_that_comes_too_early_waits_for_its_turn():
    writer, reader = Document(), Document()
    first = writer.apply([Add(Theme(id="a"))])
    second = writer.apply([Set(Theme, "a", "title", "Luottamus")])

    early, again = reader.receive(second), reader.receive(second)
    assert (early.touched, early.updates, early.waits) == (frozenset(), (), True)
    assert (again.updates, again.waits) == ((), False)
    assert reader.waiting == (second,)
    assert reader.read_all() == []

    received = reader.receive(first)

    assert (received.updates, received.waits) == ((first, second), False)
    assert received.touched == {Touched(Theme, "a")}
    assert reader.waiting == ()
    assert reader.read(Theme, "a").title == "Luottamus"


def test_two_updates_that_need_each_other_are_taken_together():
    one, other, reader = Document(), Document(), Document()
    start = one.apply([Add(Line(id="a", text="x"))])
    other.receive(start)
    from_one = one.apply([Set(Line, "a", "text", "xy")])
    other.receive(from_one)
    from_other = other.apply([Set(Line, "a", "text", "xyz")])
    one.receive(from_other)
    last = one.apply([Set(Line, "a", "text", "xyz!")])
    crossing = merge_updates(from_one, last), merge_updates(start, from_other)

    waits = [reader.receive(each).waits for each in crossing]

    assert waits == [True, False]
    assert reader.waiting == ()
    assert reader.read(Line, "a").text == "xyz!"


def test_why_the_engine_is_not_given_what_comes_too_early():
    """When this fails, the engine keeps its promise, and `update_reader.py` can go."""
    source = Doc()
    updates = []
    source.observe(lambda event: updates.append(event.update))
    entries = source.get("records", type=Map)
    entries["a"], entries["a"], entries["b"] = "1", "2", "3"
    reader = Doc()

    for at in (1, 2, 0):
        reader.apply_update(updates[at])

    assert reader.get("records", type=Map).to_py() != entries.to_py() == {"a": "2", "b": "3"}


def later_version(entries):
    doc = Doc()
    doc.get("records", type=Map).update(entries)
    return doc.get_update()


def test_what_a_later_version_wrote_is_kept_for_it():
    document = Document()
    update = later_version(
        {
            "note/a": json.dumps({"mood": "calm", "number": 3}),
            "note/a/weather": '"rain"',
            "song/s": '{"title":"la"}',
        }
    )

    received = document.receive(update)

    assert received.updates == (update,)
    assert received.touched == {Touched(Line, "a")}
    assert document.read_all() == [Line(id="a", number=3)]
    document.apply([Set(Line, "a", "starred", value=True)])
    handed_on = Doc()
    handed_on.apply_update(document.snapshot())
    entries = handed_on.get("records", type=Map).to_py()
    assert entries["song/s"] == '{"title":"la"}'
    assert json.loads(entries["note/a"])["mood"] == "calm"
    assert entries["note/a/weather"] == '"rain"'


def test_news_of_a_kind_that_only_a_later_version_knows_is_news():
    update = later_version({"song/s": "{}"})
    received = Document().receive(update)
    assert (received.touched, received.updates) == (frozenset(), (update,))


@pytest.mark.parametrize(
    "entries",
    [
        {"note/a": 5.0, "note/a/number": True},
        {"note/a": "[]", "note/a/number": "not json"},
        {"note/a": '{"text":5,"tags":{"a":1}}', "note": "x", "note/": "{}", "note/a/b/c": "1"},
        {"note/a": None, "": "", "/": "", "//": ""},
        {"note/a": Map({"x": "y"}), "note/a/tags": Text("x")},
        {"note/a": "[" * 5000},
        {"note/a": '{"at_ms":1e400,"number":99999999999999999999,"text":"\\ud83d"}'},
    ],
)
def test_an_entry_that_makes_no_sense_harms_nothing(entries):
    document = Document()
    document.apply([Add(Line(id="mine", text="sanottu"))])

    document.receive(later_version(entries))

    found = by_key(document.read_all())
    assert found["note", "mine"].text == "sanottu"
    for kind, record_id in found:
        assert document.read(Line, record_id) == found[kind, record_id]


@pytest.mark.parametrize("value", [Map({"x": "y"}), "plain", 3.0])
def test_a_text_that_is_none_can_be_typed_over(value):
    doc = Doc()
    doc.get("records", type=Map)["note/a"] = "{}"
    doc.get("texts", type=Map)["note/a/text"] = value
    document = Document([doc.get_update()])
    assert document.read(Line, "a") == Line(id="a", text="plain" if value == "plain" else "")
    assert document.read_all() == [document.read(Line, "a")]

    document.apply([Set(Line, "a", "text", "sanottu")])

    assert document.read(Line, "a").text == "sanottu"


@pytest.mark.parametrize(
    "garbage", [b"", b"\x01", b"no update", b"\xff" * 40, b"\x01\x01\x01\x00\x1f"]
)
def test_what_is_no_update_is_refused_and_changes_nothing(garbage):
    document = Document()
    kept = [document.apply([Add(Line(id="a", text="sanottu"))])]

    with pytest.raises(UserError) as caught:
        document.receive(garbage)

    assert caught.value.problem is Problem.BAD_UPDATE

    kept.append(document.apply([Set(Line, "a", "text", "sanottu näin")]))
    assert document.read(Line, "a").text == "sanottu näin"
    assert by_key(Document(kept).read_all()) == by_key(document.read_all())


def test_a_damaged_log_is_refused():
    with pytest.raises(UserError) as caught:
        Document([b"no update"])
    assert caught.value.problem is Problem.BAD_UPDATE


class PanicException(BaseException):
    """What the engine raises when it gives up."""


def test_when_the_engine_gives_up_the_document_is_as_it_was(monkeypatch):
    document = Document()
    kept = [document.apply([Add(Line(id="a", text="sanottu"))])]
    update = Document().apply([Add(Line(id="b"))])

    class Broken(Doc):
        def apply_update(self, each):
            super().apply_update(each)
            raise PanicException

    document._doc.__class__ = Broken
    with pytest.raises(UserError) as caught:
        document.receive(update)

    assert caught.value.problem is Problem.BAD_UPDATE
    assert [each.id for each in document.read_all()] == ["a"]
    kept.append(document.apply([Set(Line, "a", "text", "vielä")]))
    assert by_key(Document(kept).read_all()) == by_key(document.read_all())


def test_a_step_that_fails_half_way_leaves_nothing_behind():
    document = Document()
    kept = [document.apply([Add(Line(id="a", text="sanottu"))])]

    with pytest.raises(TypeError):
        document.apply([Set(Line, "a", "starred", value=True), Set(Line, "a", "tags", object())])

    assert document.read(Line, "a") == Line(id="a", text="sanottu")
    kept.append(document.apply([Set(Line, "a", "text", "sanottu näin")]))
    assert by_key(Document(kept).read_all()) == by_key(document.read_all())


@pytest.mark.parametrize("seed", range(12))
def test_mutilated_updates_do_not_corrupt_what_is_there(seed):
    random = chance.Random(seed)
    source, document = Document(), Document()
    updates = [
        source.apply([Add(Line(id=f"l{at}", text="Erätauko 😀")), Add(Theme(id=f"t{at}"))])
        for at in range(6)
    ]
    kept = [document.apply([Add(Line(id="mine", text="oma"))])]
    for _ in range(150):
        broken = bytearray(random.choice(updates))
        for _ in range(random.randint(1, 4)):
            broken[random.randrange(len(broken))] = random.randrange(256)
        try:
            received = document.receive(bytes(broken))
        except UserError:
            continue
        kept += received.updates
        document.read_all()

    kept.append(document.apply([Set(Line, "mine", "text", "oma teksti")]))
    assert document.read(Line, "mine").text == "oma teksti"
    assert by_key(Document(kept).read_all())["note", "mine"].text == "oma teksti"


def test_a_record_written_over_is_the_new_one_as_a_whole():
    document = Document()
    document.apply([Add(Line(id="a", text="vanha", starred=True)), Set(Line, "a", "number", 7)])

    document.apply([Add(Line(id="a", text="uusi"))])

    assert document.read(Line, "a") == Line(id="a", text="uusi")


def test_nothing_done_is_no_update():
    document = Document()
    assert document.apply([]) == b""
    document.apply([Add(Line(id="a", text="x"))])
    assert document.apply([Set(Line, "a", "text", "x")]) == b""
