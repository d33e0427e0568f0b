"""Where things are."""

import sys

import pytest

from facilitator_app.env import paths


def test_resources_are_found_in_this_checkout():
    assert (paths.resource("phases") / "120.json").is_file()


def test_resources_are_found_in_a_bundle(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("phases") == tmp_path / "resources" / "phases"


def test_resources_are_found_in_a_wheel(tmp_path, monkeypatch):
    module = tmp_path / "facilitator_app" / "env" / "paths.py"
    monkeypatch.setattr(paths, "__file__", str(module))
    (tmp_path / "facilitator_app" / "resources").mkdir(parents=True)
    assert paths.resource("phases") == tmp_path / "facilitator_app" / "resources" / "phases"


def test_a_file_has_one_lock_by_whatever_way_one_comes_to_it(tmp_path, monkeypatch):
    monkeypatch.setattr(
        paths.platformdirs, "user_state_dir", lambda *_, **__: str(tmp_path / "state")
    )
    file, link = tmp_path / "a.dialogi", tmp_path / "link.dialogi"
    file.touch()
    link.symlink_to(file)
    monkeypatch.chdir(tmp_path)

    locks = {paths.lock_path(each) for each in (file, link, paths.Path("a.dialogi"))}

    assert len(locks) == 1
    assert locks.pop().parent.is_dir()
    assert paths.lock_path(file) != paths.lock_path(tmp_path / "b.dialogi")


@pytest.mark.parametrize("name", ["ä ö 😀.dialogi", "a" * 200 + ".dialogi", "\udce4.dialogi"])
def test_any_file_name_has_a_lock(tmp_path, name):
    assert paths.file_key(tmp_path / name).isalnum()
