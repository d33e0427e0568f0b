"""The window as a whole: pages, keys, strips, language, look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator_app.core.commands import plan, summary
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Phase, Section
from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.actions import KEYS, PAGE_KEYS, ActionId
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.window_notices import crash_notice

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def act(program, action):
    """Press the key of an action: the offscreen platform has no shortcuts of its own."""
    program.keys.run(action)


def strip(window, name):
    banner = window.strips.banner(name)
    return banner.accessibleName() if banner is not None else ""


def notice(title, key="F8"):
    return lambda: Notice("amber", "clock", title, actions=(NoticeAction("yes", "Kyllä", key),))


def test_the_window_begins_on_the_start_page_without_an_event(window):
    assert window.page.page_id is PageId.START
    assert not window.rail.item(PageId.PLAN).isEnabled()
    assert window.windowTitle() == "Dialogipöytä"


def test_opening_the_sample_leads_to_its_plan(sample):
    assert sample.window.page.page_id is PageId.PLAN
    assert sample.window.windowTitle() == "Luottamusta rakentamassa.dialogi – Dialogipöytä"
    assert sample.window.rail.item(PageId.PLAN).isEnabled()


@pytest.mark.parametrize("page", list(PageId))
def test_every_page_of_the_rail_can_be_shown_on_the_sample(sample, page):
    sample.window.show_page(page)

    assert sample.window.page.page_id is page
    assert sample.window.rail.item(page).isChecked()


def test_pages_of_an_event_cannot_be_reached_without_one(window):
    window.show_page(PageId.RUN)

    assert window.page.page_id is PageId.START


@pytest.mark.parametrize(("page", "key"), PAGE_KEYS.items())
def test_alt_and_a_figure_lead_to_a_page(sample, page, key):
    QTest.keyClick(sample.window, Qt.Key(ord(key[-1])), ALT)

    assert sample.window.page.page_id is page


def test_closing_the_event_leads_back_to_the_start_page(sample):
    assert sample.events.close()

    assert sample.window.page.page_id is PageId.START
    assert not sample.window.rail.item(PageId.PLAN).isEnabled()
    assert sample.window.bridge is None


def test_undo_says_what_it_undid_and_offers_it_again(sample):
    window, bridge = sample.window, sample.events.bridge
    phase = bridge.state.all(Phase)[0]
    bridge.execute(plan.set_minutes, phase.id, phase.minutes + 5)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert bridge.state.get(Phase, phase.id).minutes == phase.minutes
    assert strip(window, "undone") == "Kumottu: keston muutos."

    window.strips.banner("undone").pressed.emit("redo")
    assert bridge.state.get(Phase, phase.id).minutes == phase.minutes + 5
    assert strip(window, "undone") == "Tehty uudelleen: keston muutos."

    bridge.execute(plan.set_minutes, phase.id, 3)
    assert strip(window, "undone") == ""


def test_what_was_undone_is_said_where_it_happened(sample):
    window, bridge = sample.window, sample.events.bridge
    phase = bridge.state.all(Phase)[0]
    bridge.execute(plan.set_minutes, phase.id, phase.minutes + 5)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)

    window.show_page(PageId.PLAN)  # it is there already
    assert strip(window, "undone")

    window.show_page(PageId.PEOPLE)
    assert strip(window, "undone") == ""


def test_what_cannot_be_done_is_a_strip_that_goes_with_the_next_change(sample):
    window, bridge = sample.window, sample.events.bridge
    sample.kit.door.report(UserError(Problem.NO_SUCH_RECORD))
    assert strip(window, "problem") == "Sitä ei enää ole tapahtumassa."

    bridge.execute(plan.set_minutes, bridge.state.all(Phase)[0].id, 3)
    assert strip(window, "problem") == ""


def test_a_crash_is_a_quiet_bar_and_the_program_goes_on(sample):
    sample.kit.door.report_crash()

    text = strip(sample.window, "crash")
    assert text.startswith("Jokin meni pieleen, kirjaukset ovat tallessa.")
    assert crash_notice().closable
    sample.window.strips.banner("crash").pressed.emit("close")
    assert strip(sample.window, "crash") == ""


def test_a_damaged_file_that_was_made_anew_is_told_once(sample, monkeypatch):
    window, bridge = sample.window, sample.events.bridge
    kept = bridge.path.with_name(f"{bridge.path.name}.damaged")
    monkeypatch.setattr(type(bridge), "damaged_file", kept)
    bridge.saved.emit(1)
    text = strip(window, "mended")
    assert text.startswith("Tiedosto oli vaurioitunut ja se tehtiin uudelleen.")
    assert kept.name in text

    window.strips.banner("mended").pressed.emit("close")
    bridge.saved.emit(2)
    assert strip(window, "mended") == ""


def test_a_failed_write_is_a_strip_that_stays_until_all_is_saved(sample, monkeypatch):
    window, bridge = sample.window, sample.events.bridge
    with monkeypatch.context() as failing:
        failing.setattr(type(bridge), "write_problem", Problem.DISK_FULL)
        failing.setattr(type(bridge), "unsaved", 2)
        bridge.failed.emit(Problem.DISK_FULL)
        bridge.saved.emit(1)
        assert strip(window, "write").startswith("2 muutosta ei ole levyllä. Levy on täynnä.")
        assert not window.strips.banner("write").notice.closable
    bridge.saved.emit(2)

    assert strip(window, "write") == ""


def test_f8_answers_the_page_before_the_window_and_only_one_of_them_shows_keys(sample):
    window, pressed = sample.window, []
    window.strips.pressed.connect(lambda name, _: pressed.append(name))
    window.page.strips.pressed.connect(lambda name, _: pressed.append(name))
    window.page.strips.put("of the page", notice("Sivun"))
    act(sample, ActionId.ACCEPT)
    window.page.strips.take("of the page")
    window.strips.put("of the window", notice("Ikkunan"))
    sample.kit.clock.advance(seconds=1)
    act(sample, ActionId.ACCEPT)

    assert pressed == ["of the page", "of the window"]


def test_f8_twice_within_a_moment_answers_once(sample):
    pressed = []
    sample.window.page.strips.pressed.connect(lambda name, _: pressed.append(name))
    sample.window.page.strips.put("ask", notice("Sivun"))
    act(sample, ActionId.ACCEPT)
    sample.kit.clock.advance(seconds=0.2)
    act(sample, ActionId.ACCEPT)

    assert pressed == ["ask"]


def test_the_language_changes_everywhere_at_once(sample):
    window = sample.window
    window.strips.put("of the window", crash_notice)
    sample.kit.preferences.choose(language="sv")
    QApplication.processEvents()  # Qt tells the windows of a new language through the queue

    assert window.rail.item(PageId.RUN).accessibleName() == "Ledning"
    assert window.page.title.text() == "Plan"
    assert window.windowTitle().endswith("Dialogbordet")
    assert strip(window, "of the window").startswith("Något gick fel")
    sample.kit.preferences.choose(language="en")
    QApplication.processEvents()
    assert window.header.cell("search").accessibleName() == "Search and commands"


def test_keys_change_the_look(sample):
    theme = sample.kit.theme
    QTest.keyClick(sample.window, Qt.Key.Key_D, CTRL | SHIFT)
    assert theme.dark
    QTest.keyClick(sample.window, Qt.Key.Key_Plus, CTRL)
    assert theme.scale == 1.1
    QTest.keyClick(sample.window, Qt.Key.Key_Minus, CTRL)
    QTest.keyClick(sample.window, Qt.Key.Key_Plus, CTRL)
    QTest.keyClick(sample.window, Qt.Key.Key_0, CTRL)
    assert theme.scale == 1.0


def test_the_look_of_the_last_time_is_there_at_the_next_start(program):
    program.kit.preferences.choose(theme=ThemeChoice.DARK, text_scale=1.25)

    assert program.kit.theme.dark
    assert program.kit.theme.scale == 1.25


def test_the_window_remembers_where_it_was(program):
    program.window.setGeometry(40, 30, 1200, 650)
    program.window.close()

    assert program.kit.preferences.value.window == (40, 30, 1200, 650)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("page", [PageId.START, PageId.SETTINGS, PageId.HELP])
def test_the_frame_and_its_own_pages_fit_a_small_screen(sample, language, page):
    sample.kit.preferences.choose(language=language)
    QApplication.processEvents()
    window = sample.window
    window.show_page(page)
    least = window.page.minimumSizeHint()

    assert window.rail.width() + window.header.minimumSizeHint().width() <= 1280
    assert window.rail.minimumSizeHint().height() <= 560
    assert least.width() + window.rail.width() <= 1280
    assert least.height() + window.header.height() <= 600


def test_the_command_list_finds_pages_and_commands(sample, qtbot):
    act(sample, ActionId.PALETTE)
    palette = sample.keys.palette
    palette._field.setText("kirj")
    found = [palette._list.item(row).text() for row in range(palette._list.count())]
    assert found[0] == "Kirjaukset"
    assert "Vie: Tarkka kirjaus" in found
    assert all("kirj" in text.lower() for text in found)
    QTest.keyClick(palette._field, Qt.Key.Key_Return)

    assert sample.window.page.page_id is PageId.NOTES
    assert palette.isHidden()


def test_the_command_list_offers_no_page_that_cannot_be_reached(program):
    act(program, ActionId.PALETTE)
    texts = {
        program.keys.palette._list.item(row).text()
        for row in range(program.keys.palette._list.count())
    }

    assert "Tapahtumat" in texts
    assert "Ohjaus" not in texts
    QTest.keyClick(program.keys.palette._field, Qt.Key.Key_Escape)
    assert program.keys.palette.isHidden()


def test_the_command_list_says_when_nothing_is_found(sample):
    act(sample, ActionId.PALETTE)
    palette = sample.keys.palette
    palette._field.setText("oma pohja")

    said = "Näillä sanoilla ei löydy mitään. Kokeile vähempiä kirjaimia."
    assert palette._none.isVisible()
    assert (palette._none.text(), palette._field.accessibleDescription()) == (said, said)
    palette._field.setText("kirj")
    assert not palette._none.isVisible()
    palette.close_again()


def test_the_key_card_names_every_key(sample):
    sections = sample.keys.sections()
    everywhere = [row.keys[0] for row in sections[0].rows]

    assert everywhere == [keys[0] for keys in KEYS.values()]
    assert all(row.does for section in sections for row in section.rows)


def test_every_action_does_something(sample, monkeypatch):
    monkeypatch.setattr(sample.flow, "choose", lambda: None)
    sample.keys.open_wanted.disconnect()
    for action in KEYS:
        sample.kit.clock.advance(seconds=1)
        act(sample, action)
    sample.window.showNormal()


def test_no_key_is_given_twice():
    keys = [key for each in KEYS.values() for key in each] + list(PAGE_KEYS.values())

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("page", list(PageId))
def test_no_key_of_a_page_is_a_key_of_the_window_too(sample, page):
    """Qt gives a key that two ask for to neither of them."""
    sample.window.show_page(page)
    everywhere = {QKeySequence(key) for keys in KEYS.values() for key in keys}
    everywhere |= {QKeySequence(key) for key in PAGE_KEYS.values()}

    of_page = {each.key() for each in sample.window.page.findChildren(QShortcut)}

    assert [key.toString() for key in of_page & everywhere] == []


def test_the_list_of_commands_reaches_the_summary_and_finds_its_sentences(sample):
    act(sample, ActionId.PALETTE)
    palette = sample.keys.palette
    palette._field.setText("sitaattipankki")
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    page = sample.window.page
    assert (page.page_id, page.mode) == (PageId.SUMMARY, "bank")

    sample.events.bridge.execute(
        summary.add_sentence, "made", Section.DIFFERENCES, "Kiireestä oltiin eri mieltä."
    )
    act(sample, ActionId.PALETTE)
    palette._field.setText("kiire")
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert page.mode == "table"
    assert page.work.outline.current == "made"


def test_every_command_of_the_summary_does_something(sample, monkeypatch):
    exported = []
    sample.window.show_page(PageId.SUMMARY)
    page = sample.window.page
    monkeypatch.setattr(page.exports, "run", lambda what, _: exported.append(what))
    specs = next(each for each in sample.window.specs if each.id is PageId.SUMMARY)

    for command in specs.commands():
        page.run_command(command.id)

    assert {"summary", "record", "copy"} <= set(exported)
    page.decline()
    page.exports.menu.close_again()
