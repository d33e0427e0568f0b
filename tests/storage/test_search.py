"""Finding lines in the tables of a file."""

import pytest
from sqlite_utils import Database

from facilitator_app.core.model import Group, Line, LineKind, Phase, Section, Sentence
from facilitator_app.core.search_words import LineFilter
from facilitator_app.storage import read_model
from facilitator_app.storage.migrations import migrations
from facilitator_app.storage.search import find_line_ids, find_lines


def line(line_id, text, group="g1", phase="p1", kind=LineKind.VIEW, tags=(), **values):
    return Line(
        id=line_id,
        group_id=group,
        phase_id=phase,
        what=kind,
        text=text,
        tags=tags,
        done=True,
        **values,
    )


@pytest.fixture
def db():
    db = Database(memory=True)
    migrations.apply(db)
    read_model.rebuild(
        db,
        [
            Group(id="g1", number=1),
            Group(id="g2", number=2),
            Phase(id="p1", title="Alkujuttu"),
            line("a", "Luottamuksesta puhuttiin paljon", number=1),
            line("b", "Avoimuus lisää luottamusta", group="g2", tags=("Avoimuus",), number=1),
            line("c", "Aivan muuta", phase="p2", kind=LineKind.QUOTE, number=2, theme_ids=("t",)),
            line("d", "Kirjuri → toinen", kind=LineKind.HANDOFF, number=3),
            line("e", "Kunnissa kysytään", number=4),
            Sentence(id="s", section=Section.TOPICS, line_ids=("a",)),
        ],
    )
    yield db
    db.close()


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (LineFilter(), "ecba"),
        (LineFilter(words="luottamus"), "ba"),
        (LineFilter(words="luottamus avoimuuden"), "b"),
        (LineFilter(words="avoimuus"), "b"),
        (LineFilter(words="kunta"), "e"),
        (LineFilter(words="kirjuri"), ""),
        (LineFilter(words='"*"'), ""),
        (LineFilter(words="luottamus", group_id="g1"), "a"),
        (LineFilter(phase_id="p2"), "c"),
        (LineFilter(kinds=(LineKind.QUOTE, LineKind.INSIGHT)), "c"),
        (LineFilter(tag="avoimuus"), "b"),
        (LineFilter(unused=True), "eb"),
    ],
)
def test_every_filter_narrows(db, wanted, ids):
    assert "".join(find_line_ids(db, wanted)) == ids


def test_the_list_of_the_command_line_finds_forms_too(db):
    assert [row["id"] for row in find_lines(db, search="luottamus")] == ["a", "b"]
    assert [row["id"] for row in find_lines(db, group=2)] == ["b"]
    assert find_lines(db, search="!!!") == []
