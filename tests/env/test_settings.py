"""Settings survive restarts, newer programs and broken files."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.env import settings as module
from facilitator_app.env.settings import (
    MOST_RECENT,
    UPGRADES,
    VERSION,
    RecentEvent,
    Settings,
    SettingsFile,
    ThemeChoice,
    from_json,
    read_settings,
    to_json,
    write_settings,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def test_what_was_chosen_is_there_at_the_next_start(tmp_path):
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    file.change(language="sv", theme=ThemeChoice.DARK, text_scale=1.5, letter_keys=False)

    again = SettingsFile(tmp_path / "deep" / "settings.json").value

    assert again == file.value
    assert (again.language, again.theme, again.text_scale) == ("sv", ThemeChoice.DARK, 1.5)


def test_keys_of_a_newer_program_are_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"language": "fi", "orchestra": {"tuba": 1}}), encoding="utf-8")

    SettingsFile(path).change(language="en")

    assert json.loads(path.read_text(encoding="utf-8"))["orchestra"] == {"tuba": 1}
    assert read_settings(path).language == "en"


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"fi"', "\x00"])
def test_a_broken_file_means_the_usual_settings(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")

    assert read_settings(path) == Settings()


def test_one_value_without_sense_does_not_lose_the_others():
    data = {"language": "fi", "text_scale": 17, "theme": "plaid", "key_hints": "yes", "window": [1]}

    assert from_json(data) == Settings(language="fi")


@given(st.dictionaries(st.sampled_from([each.name for each in fields(Settings)]), JSON))
def test_no_file_stops_the_program(data):
    settings = from_json(dict(data))

    assert from_json(to_json(settings)) == settings


@given(
    scale=st.floats(1.0, 2.0),
    hints=st.booleans(),
    recent=st.lists(st.builds(RecentEvent, st.text(max_size=9), st.text(max_size=9)), max_size=5),
)
def test_every_choice_survives_writing_and_reading(scale, hints, recent):
    settings = Settings(text_scale=scale, key_hints=hints, recent=tuple(recent))

    assert from_json(json.loads(json.dumps(to_json(settings)))) == settings


def test_a_text_size_out_of_range_cannot_be_chosen():
    with pytest.raises(ValueError, match="text_scale"):
        replace(Settings(), text_scale=2.5)


def test_the_event_opened_last_is_the_first_of_the_recent_ones():
    settings = Settings()
    for number in range(MOST_RECENT + 3):
        settings = settings.with_recent(RecentEvent(f"/{number}", "old"))
    settings = settings.with_recent(RecentEvent("/5", "new"))

    assert settings.recent[0] == RecentEvent("/5", "new")
    assert len(settings.recent) == len({each.path for each in settings.recent}) == MOST_RECENT
    assert settings.without_recent("/5").recent[0].path == f"/{MOST_RECENT + 2}"


def test_a_folder_that_cannot_be_written_keeps_the_choice_for_this_start(tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("", encoding="utf-8")
    file = SettingsFile(blocker / "settings.json")
    file.change(language="sv")

    assert file.value.language == "sv"
    assert not write_settings(blocker / "settings.json", Settings())


def test_every_change_of_the_format_has_its_upgrade_and_each_upgrade_its_test():
    assert set(UPGRADES) == set(range(1, VERSION))
    tests = [name for name in globals() if name.startswith("test_upgrade_from_")]
    assert len(tests) == len(UPGRADES)


def test_every_field_can_be_read():
    assert set(module._READ) == {each.name for each in fields(Settings)} - {"unknown"}
