"""Every page draws itself in the middle of an event. The pictures are for people to look at."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from facilitator_app.env.settings import ThemeChoice
from facilitator_app.ui.page_ids import PageId
from tests.ui.pictures import Look, play_to_the_middle, take_pictures


@pytest.fixture
def look_restored(qapp):
    """Other tests share the application: it looks again as it did."""
    palette, font, style = qapp.palette(), qapp.font(), qapp.styleSheet()
    yield
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setStyleSheet(style)


@pytest.mark.parametrize(
    "look",
    [Look(), Look(language="sv", theme=ThemeChoice.DARK), Look(language="en", scale=2.0)],
    ids=["light", "dark-sv", "large-en"],
)
def test_every_page_draws_itself(qapp, look_restored, tmp_path, look):
    event, now_ms = play_to_the_middle(tmp_path)

    files = take_pictures(qapp, event, now_ms, tmp_path, look)

    assert [file.stem for file in files] == [page.value for page in PageId]
    for file in files:
        picture = QImage(str(file))
        colours = {picture.pixel(x, y) for x in range(0, 1366, 3) for y in range(0, 688, 3)}
        assert (picture.width(), picture.height()) == (1366, 688)
        assert len(colours) > 20, file.stem  # not an empty window
