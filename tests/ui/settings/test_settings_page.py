"""Settings apply at once and can be undone."""

from __future__ import annotations

import pytest

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui import spelling_choice
from facilitator_app.ui.page_ids import PageId


@pytest.fixture
def page(program):
    program.window.show_page(PageId.SETTINGS)
    return program.window.page


def test_another_language_is_spoken_at_once(program, page, qapp):
    page._language.chosen.emit("sv")
    qapp.processEvents()

    assert page.title.text() == "Inställningar"
    assert page._language.value == "sv"


def test_another_theme_is_shown_at_once_and_undone(program, page):
    page._look.chosen.emit(ThemeChoice.DARK)
    assert program.kit.theme.dark
    program.keys.undo()
    assert not program.kit.theme.dark
    assert page._look.value == ThemeChoice.LIGHT
    program.keys.redo()
    assert program.kit.theme.dark


def test_the_text_grows_with_the_slider(program, page):
    page._text_size.setValue(143)

    assert program.kit.theme.scale == 1.45
    assert page._percent.text() == "145 %"


def test_the_window_is_laid_out_when_the_slider_is_let_go(program, page):
    page._text_size.sliderMoved.emit(178)

    assert program.kit.theme.scale == 1.0
    assert page._percent.text() == "180 %"


def test_keys_on_buttons_can_be_hidden(program, page):
    page._key_hints.click()
    assert not program.kit.theme.key_hints
    program.keys.undo()
    assert page._key_hints.isChecked()


def test_single_letter_keys_can_be_switched_off(program, page):
    page._letter_keys.click()

    assert not program.kit.preferences.value.letter_keys


def test_the_folder_can_be_changed_and_set_back(program, page, tmp_path):
    program.kit.preferences.choose(documents_folder=str(tmp_path / "oma"))
    assert page._folder.text() == str(tmp_path / "oma")
    assert program.events.folder == tmp_path / "oma"
    page._usual.click()

    assert program.events.folder == tmp_path / "Dialogit"
    assert page._usual.isHidden()


def test_every_control_is_named_after_its_setting(page):
    names = {
        page._text_size.accessibleName(),
        page._key_hints.accessibleName(),
        page._language.accessibleName(),
    }
    assert names == {"Tekstin koko", "Pikanäppäinvihjeet painikkeissa", "Käyttöliittymän kieli"}


def test_the_bowl_is_off_until_somebody_wants_it_and_can_be_switched_back(program, page):
    assert not page.sound.switch.isChecked()
    page.sound.switch.click()
    assert program.kit.preferences.value.sound
    program.keys.undo()
    assert not page.sound.switch.isChecked()


def test_a_computer_without_sound_says_so_when_the_bowl_is_tested(page):
    assert page.sound._silent.isHidden()
    page.sound.test.click()  # the computer of the tests has nothing to play with
    assert not page.sound._silent.isHidden()


def test_spelling_is_off_until_somebody_turns_it_on_and_can_be_undone(program, page, monkeypatch):
    monkeypatch.setattr(spelling_choice, "has_dictionary", lambda _: True)
    page.refresh(None)
    assert page._spelling.isEnabled()
    assert not page._spelling.isChecked()

    page._spelling.click()
    assert program.kit.preferences.value.spelling
    assert page._spelling.isChecked()
    program.keys.undo()
    assert not program.kit.preferences.value.spelling
    assert not page._spelling.isChecked()


def test_what_is_chosen_at_a_pane_is_seen_in_the_settings(sample, monkeypatch):
    monkeypatch.setattr(spelling_choice, "has_dictionary", lambda _: True)
    sample.window.show_page(PageId.NOTES)
    sample.window.page.desk.spelling.choice.turn()
    sample.window.show_page(PageId.SETTINGS)

    assert sample.window.page._spelling.isChecked()


@pytest.mark.parametrize(("language", "has"), [("fi", True), ("sv", False)])
def test_where_there_is_no_dictionary_the_settings_say_so(
    program, page, monkeypatch, language, has
):
    monkeypatch.setattr(spelling_choice, "has_dictionary", lambda each: each == "fi")
    program.kit.preferences.choose(language=language)

    assert page._spelling.isEnabled() == has
    assert ("ordlista" in page._spelling.accessibleDescription()) == (not has)
