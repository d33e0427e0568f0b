"""The page on events that nobody would make, and on none; every step of it can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.core.changes import Add
from facilitator_app.core.model import (
    Event,
    Feedback,
    Group,
    Line,
    LineKind,
    Recipient,
    Section,
    Sentence,
    Theme,
)
from facilitator_app.core.themes import lines_of_theme
from facilitator_app.ui.summary.view_stack import AFTER, BANK, LANGUAGES, READ, TABLE, THEMES
from facilitator_app.ui.widgets.boxes import Scroll

MODES = (TABLE, THEMES, BANK, LANGUAGES, READ, AFTER)
HEBREW = "לא ידעתי שאפשר לדבר כך, 50 % אולי?"
ARABIC = "قالت المجموعة إن الثقة تبدأ بالاستماع."
LONG = ("Otsikko joka ei lopu koskaan vaikka sitä lukisi " * 7)[:300]
UNBROKEN = "Ä" * 300


def fill(page, *records):
    page.bridge.commit([Add(each) for each in records], name="sample", undoable=False)


def see_all(page):
    """Look at the page in every way; nothing in it is wider than its place."""
    for mode in MODES:
        page.show_mode(mode)
        QApplication.processEvents()
        page.grab()
        for each in page.findChildren(Scroll):
            if each.isVisible():
                assert each.widget().width() <= each.viewport().width(), mode
    page.show_mode(TABLE)


def line(number, group_id="g0", text="Rivi", what=LineKind.VIEW, themes=()):
    return Line(
        id=f"l{number}",
        group_id=group_id,
        number=number,
        at_ms=number,
        text=text,
        what=what,
        done=True,
        theme_ids=themes,
    )


def test_an_event_with_nothing_in_it_is_seen_in_every_way(make_page):
    page = make_page(empty=True)

    see_all(page)

    page.add()
    page.work.make_sentence()
    page.work.choose_theme()
    page.work.go_to_source()
    assert not page.remove()
    page.open_export()
    page.exports.menu.close_again()


def test_lines_without_a_theme_and_a_proposal_of_none(make_page, qtbot):
    page = make_page(empty=True)
    fill(page, Group(id="g0", number=1), line(1), line(2))

    see_all(page)
    page.work.propose()
    qtbot.waitUntil(lambda: page.work.shows_proposals)

    assert page.work.proposals.rows == ()
    assert "Mikään tunniste tai sana" in page.work.proposals._about.text()
    assert page.decline()


@pytest.mark.parametrize("title", [LONG, UNBROKEN, HEBREW, "", "a\u2028b\tc", "<b>&nbsp;"])
def test_any_title_finds_its_place(make_page, title):
    page = make_page(empty=True)
    fill(
        page,
        Event(id="event", title=title, day="2026-03-01", language="fi"),
        Group(id="g0", number=1, name=title),
        Group(id="g1", number=2),
        Theme(id="t", title=title, description=title, disagreement=title),
        line(1, text=title or "x", themes=("t",)),
        Sentence(id="s", text=title or "x", line_ids=("l1",)),
        Recipient(id="r", name=title),
        Feedback(id="f", experience=title),
    )

    see_all(page)
    page.work.rename_theme("t")
    assert page.work.panel.fields["title"].text in (title, title.replace("\u2028", "\n"))


def test_quotes_from_right_to_left_keep_their_words(make_page):
    page = make_page(empty=True)
    fill(
        page,
        Group(id="g0", number=1),
        line(1, text=HEBREW, what=LineKind.QUOTE),
        line(2, text=ARABIC, what=LineKind.QUOTE),
        Sentence(id="s", text=ARABIC, line_ids=("l2",)),
    )

    see_all(page)
    page.show_mode(BANK)
    page.quotes.list.go_to("l1")
    page.quotes.toggle()

    shown = [face.quote.line.text for face in page.quotes.list.quotes.faces]
    assert shown == [HEBREW, ARABIC]
    assert page.quotes.list.quotes.faces[0].quote.cleared
    assert page.languages.table.texts.rows[1].cells[0].text == ARABIC


def test_a_thousand_groups_are_seen_and_written_on(make_page):
    page = make_page(empty=True)
    groups = [Group(id=f"g{n}", number=n + 1) for n in range(1000)]
    lines = [line(n, f"g{n}", f"Rivi {n}", themes=(f"t{n % 5}",)) for n in range(1000)]
    themes = [Theme(id=f"t{n}", title=f"Teema {n}", position=float(n)) for n in range(5)]
    fill(page, *groups, *themes, *lines)

    see_all(page)
    page.desk.add_sentence(Section.TOPICS, "Kaikki puhuivat.", ["l1"])

    assert page.work.matrix.numbers.columnCount() == 1002
    assert page.work.strip._bars.count() == 9  # those that find room
    assert page.work.outline._whose.count() == 1001


def test_every_deed_of_the_page_is_one_step_that_is_undone(page):
    desk, bridge = page.desk, page.bridge
    state = bridge.state
    theme, other = state.all(Theme)[:2]
    own = [each.id for each in lines_of_theme(state, theme.id)][:2]
    sentence = state.by(Sentence, "section", Section.TOPICS)[0]
    page.show_mode(AFTER)
    deeds = {
        "sentence": lambda: desk.add_sentence(Section.TOPICS, "Uusi.", ["A019"]),
        "words": lambda: desk.edit_sentence(sentence.id, "Toisin."),
        "sources": lambda: desk.add_sources(sentence.id, ["A200"]),
        "place": lambda: desk.move_sentence(sentence.id, Section.UNCLEAR),
        "gone": lambda: desk.remove_sentence(sentence.id),
        "language": lambda: desk.translate(sentence.id, "sv", "Så."),
        "lines": lambda: desk.move_lines(own, theme.id, other.id),
        "out": lambda: desk.take_out(own, theme.id),
        "theme": lambda: desk.add_theme("Uusi", own),
        "statement": lambda: desk.edit_theme(theme.id, title="Väite"),
        "sheet": page.after.feedback.begin_sheet,
        "fact": lambda: page.after.facts._on_given("ages", "17-84"),
    }
    for name, deed in deeds.items():
        before = _records(bridge.state)
        deed()
        assert _records(bridge.state) != before, name
        bridge.undo()
        assert _records(bridge.state) == before, name


def _records(state):
    return {(type(each), each.id): each for each in state.everything() if not each.removed}
