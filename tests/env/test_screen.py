"""A window is opened only where somebody can see it."""

from __future__ import annotations

import pytest

from facilitator_app.env import screen


@pytest.fixture
def sockets(tmp_path, monkeypatch):
    """Where servers listen: 5 has a file, 6 only a name of the kernel's."""
    (tmp_path / "X5").touch()
    (tmp_path / "open").write_text(f"Num  Path\n0: 1 @{tmp_path}/X6\n0: 2 @{tmp_path}/X61\n")
    monkeypatch.setattr(screen, "SOCKETS", f"{tmp_path}/X")
    monkeypatch.setattr(screen, "OPEN_SOCKETS", str(tmp_path / "open"))
    return tmp_path


@pytest.mark.parametrize(
    ("display", "there"),
    [
        (":5", True),
        (":5.0", True),
        ("unix:6", True),
        (":7", False),
        ("", False),
        ("localhost:10.0", True),  # a remote login: Qt finds out
    ],
)
def test_a_display_that_nobody_is_behind_is_none(sockets, display, there):
    assert screen.has_x_server({"DISPLAY": display}) is there
    assert not screen.has_x_server({})


def test_where_nobody_can_tell_qt_finds_out(sockets):
    (sockets / "open").unlink()
    assert screen.has_x_server({"DISPLAY": ":7"})
