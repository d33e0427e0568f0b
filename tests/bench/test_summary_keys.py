"""From the sample's 300 raw lines to a finished summary, by keyboard alone: presses and minutes.

    python -m pytest tests/bench/test_summary_keys.py -s

A person is imitated who knows the key card and nothing else. Keys of commands and typed letters
are counted apart, because they go at another pace. Reading is not counted: it takes as long in
any program. The pace is a steady one: a command in a second, 200 letters in a minute.

The worst step was that of the five questions. Before, every sentence led back to the numbers
and from there with three to ten keys to the next lines; now the arrow aside shows what the next
group said of the same theme. Both ways are measured. (Clearing quotes took Space and an arrow
for each; now Space goes on by itself: 72 presses became 36.)
"""

from __future__ import annotations

import zipfile
from collections import Counter

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from facilitator_app.core.balance import balance
from facilitator_app.core.changes import Add
from facilitator_app.core.model import FIVE_QUESTIONS, Line, Section, Sentence, Theme
from facilitator_app.core.quotes import held_back
from facilitator_app.core.summary_sources import Support, support
from facilitator_app.session.opening import Desk, create
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.summary.section_block import AddBox
from tests.ui.conftest import (  # noqa: F401 - fixtures
    computer,
    finnish,
    hardware,
    program,
    qapp_args,
    session_theme,
    theme,
)
from tests.ui.summary.conftest import sample_records

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, PLAIN = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
SECONDS_PER_COMMAND, LETTERS_PER_MINUTE = 1.0, 200
STATEMENT = "Keskeneräisestä saa kertoa, kun sanoo, mikä on vielä auki."
SENTENCE = "Avoimuus alkaa siitä, että kerrotaan ajoissa, mikä on vielä päättämättä."


class Person:
    """Presses keys and counts them, step by step."""

    def __init__(self, window):
        self.window, self.step = window, ""
        self.commands, self.letters = Counter(), Counter()

    def press(self, key, held=PLAIN, times=1):
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget(), key, held)
            QApplication.processEvents()
            self.commands[self.step] += 1

    def type(self, text):
        field = QApplication.focusWidget()
        assert isinstance(field, QPlainTextEdit | QTextEdit), field
        field.insertPlainText(text)
        self.letters[self.step] += len(text)

    def go_to(self, widget, key=Qt.Key.Key_F6, held=PLAIN, most=12):
        """Press a key until `widget` has the focus."""
        for _ in range(most):
            if QApplication.focusWidget() is widget:
                return
            self.press(key, held)
        raise AssertionError(f"{widget} is not reached in {most} presses")

    def minutes(self, step):
        return (
            self.commands[step] * SECONDS_PER_COMMAND / 60 + self.letters[step] / LETTERS_PER_MINUTE
        )

    def report(self, title):
        print(f"\n{title}")
        print(f"{'step':<28}{'commands':>9}{'letters':>9}{'minutes':>9}")
        for step in self.commands:
            print(
                f"{step:<28}{self.commands[step]:>9}{self.letters[step]:>9}"
                f"{self.minutes(step):>9.1f}"
            )
        total = sum(map(self.minutes, self.commands))
        commands, letters = sum(self.commands.values()), sum(self.letters.values())
        print(f"{'all':<28}{commands:>9}{letters:>9}{total:>9.1f}")


@pytest.fixture
def page(program, tmp_path):  # noqa: F811 - a fixture
    path = tmp_path / "raakarivit.dialogi"
    desk = Desk(stamp=lambda: "2020-09-08T09:30:00.000Z", lock_path=lambda _: tmp_path / "lock")
    session = create(path, desk)
    session.commit([Add(each) for each in sample_records(raw=True)], name="raw", undoable=False)
    session.close()
    program.flow.open(path)
    program.window.show()
    program.window.activateWindow()
    QApplication.processEvents()
    return program.window.page_called(PageId.SUMMARY)


def wait_for(done):
    clock = QElapsedTimer()
    clock.start()
    while not done():
        QApplication.processEvents()
        assert clock.elapsed() < 10_000


@pytest.mark.parametrize("way", ["through the numbers", "arrows aside"])
def test_a_finished_summary_by_keyboard_alone(page, tmp_path, monkeypatch, way):
    """Before: back to the numbers for every sentence. Now: the arrow aside, where the lines are."""
    answer = {
        "through the numbers": answer_through_numbers,
        "arrows aside": answer_beside,
    }[way]
    person = Person(page.window())
    propose_themes(person, page)
    write_statements(person, page)
    answer(person, page)
    write_other_parts(person, page)
    clear_quotes(person, page)
    out = export(person, page, tmp_path, monkeypatch)
    person.report(f"from 300 raw lines to a document, {way}")

    state = page.bridge.state
    assert all(each.title == STATEMENT for each in state.all(Theme))
    assert all(state.by(Sentence, "section", each) for each in FIVE_QUESTIONS)
    told = [each for each in state.all(Sentence) if each.section in FIVE_QUESTIONS]
    assert all(support(state, each) is Support.TRACED for each in told)
    assert balance(state).missing == ()
    assert held_back(state) == []
    assert SENTENCE in zipfile.ZipFile(out).read("word/document.xml").decode()


def propose_themes(person, page):
    """Open the page, look at every proposal, take them all."""
    person.step = "themes proposed and taken"
    person.press(Qt.Key.Key_6, ALT)
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    wait_for(lambda: page.work.shows_proposals)
    person.press(Qt.Key.Key_Down, times=len(page.work.proposals.rows) - 1)
    person.press(Qt.Key.Key_F8)
    state = page.bridge.state
    placed = sum(bool(line.theme_ids) for line in state.all(Line))
    print(f"\n{placed} of {len(state.all(Line))} lines in {len(state.all(Theme))} themes")
    assert len(state.all(Theme)) >= 6


def write_statements(person, page):
    """Give each theme a statement in place of its word."""
    person.step = "statements of the themes"
    themes = page.bridge.state.all(Theme)
    person.go_to(page.work.matrix)
    person.press(Qt.Key.Key_Home, CTRL)
    person.press(Qt.Key.Key_F2)
    for number, _ in enumerate(themes, start=1):
        person.type(STATEMENT)
        if number < len(themes):
            person.press(Qt.Key.Key_Down, CTRL)
    person.press(Qt.Key.Key_Escape)


def answer_through_numbers(person, page):
    """Two sentences for each group, each resting on two lines that were said there."""
    person.step = "five questions, 12 sentences"
    groups = len(page.work.matrix.numbers.matrix.groups)
    for number in range(2 * groups):
        person.go_to(page.work.matrix, held=SHIFT)
        find_cell(person, page, number % groups)
        person.press(Qt.Key.Key_Return)
        write_sentence(person, number)


def answer_beside(person, page):
    """The same, but from group to group with the arrow aside: the lines stay where they are."""
    person.step = "five questions, 12 sentences"
    groups = len(page.work.matrix.numbers.matrix.groups)
    person.go_to(page.work.matrix, held=SHIFT)
    find_cell(person, page, 0)
    person.press(Qt.Key.Key_Return)
    matrix = page.work.matrix
    for number in range(2 * groups):
        while matrix.currentIndex().column() - 1 != (
            number if number < groups else 2 * groups - 1 - number
        ):
            person.press(Qt.Key.Key_Right if number < groups else Qt.Key.Key_Left)
        write_sentence(person, number)


def write_sentence(person, number):
    person.press(Qt.Key.Key_Down, SHIFT)
    person.press(Qt.Key(Qt.Key.Key_1 + number % 5), CTRL)
    person.type(SENTENCE)
    person.press(Qt.Key.Key_Return)


def find_cell(person, page, group):
    """Go with the arrows to a theme of which a group has at least two lines."""
    matrix = page.work.matrix
    rows = matrix.numbers.matrix.rows
    wanted = next(at for at, row in enumerate(rows) if row.counts[group] >= 2)
    row, column = matrix.currentIndex().row(), matrix.currentIndex().column()
    down, right = wanted - row, group + 1 - column
    person.press(Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up, times=abs(down))
    person.press(Qt.Key.Key_Right if right > 0 else Qt.Key.Key_Left, times=abs(right))
    assert matrix.currentIndex().column() == group + 1


def write_other_parts(person, page):
    """Title, lead, three key messages, missing voices, how it will be used."""
    person.step = "key messages, other parts"
    blocks = page.work.outline._blocks
    for _ in range(3):
        person.press(Qt.Key.Key_6, CTRL)
        person.type(SENTENCE)
        person.press(Qt.Key.Key_Return)
    for section in (Section.TITLE, Section.LEAD, Section.MISSING_VOICES, Section.USE):
        for _ in range(8):
            focus = QApplication.focusWidget()
            if isinstance(focus, AddBox) or page.work.outline.isAncestorOf(focus):
                break
            person.press(Qt.Key.Key_F6)
        targets = list(page.work.outline._targets())
        step = targets.index(blocks[section].add) - targets.index(QApplication.focusWidget())
        person.press(Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up, times=abs(step))
        assert QApplication.focusWidget() is blocks[section].add
        person.press(Qt.Key.Key_Return)
        person.type(SENTENCE)
        person.press(Qt.Key.Key_Return)


def clear_quotes(person, page):
    """Look at every quote by itself and let it leave."""
    person.step = "35 quotes looked at"
    person.press(Qt.Key.Key_3, CTRL | ALT)
    for _ in range(sum(_is_quote(page))):
        person.press(Qt.Key.Key_Space)


def _is_quote(page):
    return [line.what == "quote" and line.counts for line in page.bridge.state.all(Line)]


def export(person, page, folder, monkeypatch):
    """Look at the report and write the document; the system's own file chooser takes one Enter."""
    person.step = "report and export"
    out = folder / "yhteenveto.docx"
    monkeypatch.setattr(page.exports.exporter, "choose_path", lambda _: out)
    person.press(Qt.Key.Key_E, CTRL)
    wait_for(lambda: page.exports._report is not None)
    person.press(Qt.Key.Key_Return, times=1)
    person.commands[person.step] += 1  # the file chooser
    wait_for(out.exists)
    return out
