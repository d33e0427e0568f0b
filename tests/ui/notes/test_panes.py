"""Panes side by side and in windows of their own, their heads and their rows."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from facilitator_app.core.commands import live, notes
from facilitator_app.core.model import LineKind
from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.breakpoints import breakpoint_of
from facilitator_app.ui.notes.line_delegate import fitted
from facilitator_app.ui.notices import Notice
from tests.ui.notes.steps import ENTER, pane, press, rows, texts, type_in


@pytest.mark.parametrize("count", [1, 2, 4, 6])
def test_every_layout_shows_that_many_panes_and_is_remembered(page, kit, count):
    page.use_layout(str(count))
    QApplication.processEvents()

    inside = page.grid.viewport().rect()
    seen = [
        each
        for each in page.desk.panes
        if inside.contains(each.view.mapTo(page.grid.viewport(), each.view.rect().center()))
    ]
    assert len(seen) == count
    assert kit.preferences.value.note_panes == count


def test_a_pane_goes_to_a_window_of_its_own_and_comes_back(page, qtbot):
    first = pane(page)
    page._windows.toggle(first)
    window = first.view.window()
    assert window is not page.window()
    type_in(first, "toisella näytöllä")
    press(first, ENTER)
    window.close()
    QApplication.processEvents()

    assert first.view.window() is page.window()
    assert texts(first) == ["toisella näytöllä"]


def test_the_keys_of_a_recorder_work_in_the_window_of_a_pane_too(page):
    page.kit.preferences.remember(note_panes=2)
    page._windows.toggle(pane(page, 2))
    window = page._windows.window_of(pane(page, 2))
    QApplication.sendEvent(pane(page, 2).view.entry.edit, QFocusEvent(QEvent.Type.FocusIn))
    type_in(pane(page, 2), "tähdellä")
    press(pane(page, 2), ENTER)
    window.keys.pressed.emit("star")
    window.keys.kind_wanted.emit(LineKind.INSIGHT)
    window.keys.pane_wanted.emit(1)

    assert pane(page, 2).notes.lines[-1].starred
    assert pane(page, 2).view.entry.kind is LineKind.INSIGHT
    assert page.window().focusWidget() is pane(page).view.entry.edit
    window.close()


def test_a_pane_is_where_it_was_when_the_event_is_opened_again(page, bridge, kit):
    page._windows.toggle(pane(page, 3))
    page._windows.window_of(pane(page, 3)).move(120, 90)
    page._windows.window_of(pane(page, 3)).resize(640, 480)
    page.show_event(None)
    assert kit.preferences.value.note_windows == {"g3": (120, 90, 640, 480)}

    page.show_event(bridge)
    window = page._windows.window_of(pane(page, 3))
    assert (window.x(), window.y(), window.width(), window.height()) == (120, 90, 640, 480)
    window.close()
    assert kit.preferences.value.note_windows == {}


def test_the_window_of_a_pane_closes_with_the_main_window_and_is_remembered(page, kit):
    page._windows.toggle(pane(page, 3))
    window = page._windows.window_of(pane(page, 3))
    page.window().close()

    assert not window.isVisible()
    assert list(kit.preferences.value.note_windows) == ["g3"]


def test_a_pane_stays_with_the_others_when_its_screen_is_gone(page, bridge, kit):
    page.show_event(None)
    kit.preferences.remember(note_windows={"g3": (99_000, 90, 640, 480)})
    page.show_event(bridge)

    assert page._windows.window_of(pane(page, 3)) is None


def test_the_head_of_a_pane_says_phase_and_question(page, session, clock):
    page.use_layout("1")
    page.on_tick(clock.now_ms())
    header = pane(page).view.header
    assert header.place.isVisible()
    assert header.place.text() == "Alkujuttu  Mistä luottamus syntyy?"

    page.use_layout("6")
    QApplication.processEvents()
    assert not header.place.isVisible()
    assert header.recorder.text() == "Kirjuri 1 · 0 riviä · Alkujuttu"

    session.execute_now(live.next_phase, session.new_id, ["g1"], clock.now_ms())
    page.on_tick(clock.now_ms())
    assert header.recorder.text() == "Kirjuri 1 · 0 riviä · Yhteinen keskustelu"


def test_the_rows_hold_what_a_model_must(page, qtbot):
    model = pane(page).view.model
    tester = QAbstractItemModelTester(model)
    for words in ("yksi", "kaksi", "kolme"):
        type_in(pane(page), words)
        press(pane(page), ENTER)
    session = page.bridge._session
    session.execute_now(live.next_phase, session.new_id, ["g1"], page.kit.clock.now_ms())
    type_in(pane(page), "neljä")
    press(pane(page), ENTER)
    first = pane(page).notes.lines[1]
    pane(page).run("edit_line", notes.edit_line(session.state, first.id, "pitempi " * 40))

    assert rows(pane(page))[0] == "Alkujuttu"
    assert rows(pane(page))[4] == "Yhteinen keskustelu"
    assert model.rowCount() == 6
    tester.deleteLater()


def test_every_row_is_said_to_a_screen_reader(page):
    type_in(pane(page), "?Kuka päättää #valta")
    press(pane(page), ENTER)
    page.bridge._session.flush()
    QApplication.processEvents()
    item = pane(page).view.model.item(1)

    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Kysymys" in spoken
    assert "Kuka päättää" in spoken
    assert "valta" in spoken


def test_headings_and_markers_end_in_an_ellipsis_where_a_pane_is_narrow(theme):
    font = theme.font("meta")
    width = QFontMetricsF(font).horizontalAdvance("Yhteinen keskustelu · 10.42")

    assert fitted(font, "Yhteinen", width, " · 10.42") == "Yhteinen · 10.42"
    cut = fitted(font, "Yhteinen keskustelu jatkuu vielä", width, " · 10.42")
    assert cut.startswith("Yhteinen kes")
    assert cut.endswith("… · 10.42")
    assert QFontMetricsF(font).horizontalAdvance(cut) <= width


def test_rows_are_as_high_as_their_words_need_in_a_window_of_the_pane_s_own(page):
    page.use_layout("6")
    type_in(pane(page), "Kertoi soittaneensa kuntaan viisi kertaa, eikä kukaan vastannut. #kunta")
    press(pane(page), ENTER)
    QApplication.processEvents()
    view = pane(page).view
    high = view.model.item(1).sizeHint().height()

    page._windows.toggle(pane(page))
    QApplication.processEvents()

    widths = {view.model.item(at).sizeHint().width() for at in range(view.model.rowCount())}
    assert widths == {view.list.viewport().width()}
    assert view.model.item(1).sizeHint().height() < high
    assert view.delegate.style_of_lines.tags, "there is room for them"
    page._windows.window_of(pane(page)).close()
    QApplication.processEvents()
    assert not view.delegate.style_of_lines.tags


def test_the_main_window_types_into_a_pane_of_its_own_while_the_first_is_in_another(page):
    assert page.first_focus() is pane(page, 1).view.entry.edit
    page._windows.toggle(pane(page, 1))
    assert page.desk.current is pane(page, 1)

    assert page.first_focus() is pane(page, 2).view.entry.edit
    assert pane(page, 1).view.entry not in page.areas()
    page._windows.window_of(pane(page, 1)).close()
    assert page.first_focus() is pane(page, 1).view.entry.edit


def test_the_pane_that_is_typed_into_stays_in_view_when_a_strip_takes_some_room(page, theme):
    page.use_layout("2")
    QApplication.processEvents()
    page._on_pane_focused(pane(page, 3))
    QApplication.processEvents()

    page.strips.put("proposal", partial(Notice, "amber", "clock", "Ehdotus", "teksti"))
    QApplication.processEvents()

    viewport = page.grid.viewport()
    view = pane(page, 3).view
    top = view.mapTo(viewport, view.rect().topLeft()).y()
    assert (top, view.height()) == (0, viewport.height())


@pytest.mark.parametrize("count", [1, 2, 4, 6])
def test_with_text_twice_as_large_head_and_entry_of_the_pane_are_seen_whole(page, theme, count):
    theme.use(ThemeChoice.LIGHT, 2.0)
    page.resize(1182, 460)  # what header, rail and a strip of two lines leave
    page.set_room(breakpoint_of(1366, 2.0))
    page.use_layout(str(count))
    page._on_pane_focused(pane(page, 5))
    for _ in range(3):
        QApplication.processEvents()

    view, seen = pane(page, 5).view, page.grid.viewport().rect()
    for part in (view.header, view.entry):
        place = QRect(part.mapTo(page.grid.viewport(), QPoint(0, 0)), part.size())
        assert seen.contains(place.center()), part
        assert (place.top() >= 0, place.bottom() <= seen.bottom()) == (True, True), part


def test_panels_give_their_controls_another_line_where_text_is_large(page, theme):
    theme.use(ThemeChoice.LIGHT, 2.0)
    page.set_room(breakpoint_of(1366, 2.0))
    page.search()
    QApplication.processEvents()
    for open_panel in (page.search, page._open_reading):
        open_panel()
        QApplication.processEvents()
        controls = page.panels._panel.findChildren(QAbstractButton)
        controls += page.panels._panel.findChildren(QComboBox)
        shown = [each for each in controls if each.isVisible()]
        assert [each for each in shown if each.width() < each.minimumSizeHint().width()] == []
        assert len(shown) > 4
    assert not page._top.isVisible()
    page.panels.close()
    assert page._top.isVisible()


def test_panes_that_would_be_too_narrow_stand_in_fewer_columns(page, theme):
    page.use_layout("6")
    QApplication.processEvents()
    assert len({each.view.x() for each in page.desk.panes}) == 3
    theme.use(ThemeChoice.LIGHT, 2.0)
    page.set_room(breakpoint_of(1366, 2.0))
    for _ in range(3):
        QApplication.processEvents()

    assert len({each.view.x() for each in page.desk.panes}) == 2
    hint = pane(page).view.entry.edit.placeholderText()
    assert hint.endswith("…")
    page.resize(1000, 600)
    for _ in range(3):
        QApplication.processEvents()
    assert len({each.view.x() for each in page.desk.panes}) == 1


def test_a_strip_that_would_be_cut_is_not_shown_and_its_key_does_nothing(page, theme):
    page.use_layout("4")
    type_in(pane(page), "Niittyvirta kertoi")
    press(pane(page), ENTER)
    QApplication.processEvents()
    below = pane(page).view.below
    assert below.isVisible()

    theme.use(ThemeChoice.LIGHT, 2.0)
    page.set_room(breakpoint_of(1366, 2.0))
    page.resize(1182, 400)
    for _ in range(3):
        QApplication.processEvents()
    assert not below.isVisible()
    assert not page.accept()
    assert texts(pane(page)) == ["Niittyvirta kertoi"]


def test_rows_are_measured_again_when_a_scroll_bar_comes_or_goes_with_them(page):
    page.use_layout("4")
    words = "Kertoi soittaneensa kuntaan viisi kertaa, eikä kukaan vastannut siellä koskaan."
    pane(page).notes.add_lines([words] * 30, 0)
    QApplication.processEvents()
    view = pane(page).view

    def widths():
        return {view.model.item(at).sizeHint().width() for at in range(view.model.rowCount())}

    assert widths() == {view.list.viewport().width()}
    page.undo()
    pane(page).notes.add_lines([words], 0)
    QApplication.processEvents()
    assert widths() == {view.list.viewport().width()}


def test_however_many_widths_a_layout_tries_the_rows_are_measured_once(page, qtbot, monkeypatch):
    page.use_layout("1")
    bridge = page.bridge
    with qtbot.waitSignal(bridge.saved, check_params_cb=lambda told: told >= bridge.last_step):
        pane(page).notes.add_lines([f"rivi {n}" for n in range(100)], 0)
    qtbot.waitUntil(lambda: pane(page).view.model.rowCount() > 100)  # they come a few at a time
    QApplication.processEvents()
    layouts, asked = page.desk._layouts, []
    height = layouts.height
    monkeypatch.setattr(layouts, "height", lambda *each: asked.append(each[1]) or height(*each))

    for width in (1_100, 1_200, 1_000):
        page.resize(width, 636)
    QApplication.processEvents()

    assert set(asked) == {pane(page).view.list.viewport().width()}
    assert len(asked) == pane(page).view.model.rowCount()
