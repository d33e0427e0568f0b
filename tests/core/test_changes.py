"""New records and new values of fields."""

from facilitator_app.core.changes import (
    Add,
    ChangeSet,
    Set,
    Touched,
    cleaned,
    edit,
    remove,
    touched_by,
)
from facilitator_app.core.model import Event, Line, LineKind, RuleSet, Theme


def test_an_edit_leaves_out_what_stays_the_same():
    theme = Theme(id="t", title="Luottamus", position=1.0)

    assert edit(theme, title="Luottamus", position=2.0) == [Set(Theme, "t", "position", 2.0)]


def test_taking_away_is_a_change_that_can_be_turned_round():
    assert remove(Theme(id="t")) == Set(Theme, "t", "removed", value=True)


def test_every_text_in_a_change_is_cleaned():
    dirty = RuleSet(id="r", name="a\rb", rules=({"fi\x00": "x\u2028y"},))

    assert cleaned(Add(dirty)).record == RuleSet(id="r", name="a\nb", rules=({"fi\ufffd": "x\ny"},))
    assert cleaned(Set(Event, "event", "hosts", ("a\ud83d",))).value == ("a\ufffd",)
    assert cleaned(Set(Line, "a", "what", LineKind.QUOTE)).value is LineKind.QUOTE


def test_a_clean_change_stays_the_same_object():
    change = Add(Line(id="a", text="Erätauko"))
    assert cleaned(change) is change


def test_what_changed_can_be_asked_by_kind():
    change_set = ChangeSet(touched_by([Add(Line(id="a")), Set(Theme, "t", "title", "x")]))

    assert change_set.touched == {Touched(Line, "a"), Touched(Theme, "t")}
    assert change_set.ids(Line) == {"a"}
    assert change_set.touches(Theme, Event)
    assert not change_set.touches(Event)
