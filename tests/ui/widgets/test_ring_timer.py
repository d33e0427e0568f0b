"""The ring tells how much is left in figures, a word, a shape and a colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from facilitator_app.core.model import MINUTE_MS, Phase
from facilitator_app.core.timeline import Face, TrackState, TrackStatus
from facilitator_app.ui.widgets.ring_timer import RingTimer

PHASE = Phase(id="p", title="Yhteinen keskustelu", minutes=26)
LENGTH_MS = 26 * MINUTE_MS


def status(left_ms, state=TrackState.RUNNING, silence_ms=None):
    return TrackStatus(
        state=state,
        phase=PHASE,
        phase_id="p",
        length_ms=LENGTH_MS,
        spent_ms=LENGTH_MS - left_ms,
        silence_ms=silence_ms,
        silence_length_ms=0 if silence_ms is None else 2 * MINUTE_MS,
    )


@pytest.fixture
def ring(theme, finnish, qtbot):
    ring = RingTimer(theme)
    qtbot.addWidget(ring)
    ring.resize(218, 218)
    return ring


@pytest.mark.parametrize(
    ("shown", "face", "figures", "word", "share"),
    [
        (status(822_000), Face.RUNNING, "13:42", "jäljellä", 822_000 / LENGTH_MS),
        (status(234_000), Face.SOON, "3:54", "pian loppu", 0.15),
        (status(-200_000), Face.OVER, "+3:20", "yli ajan", 1.0),
        (status(624_000, TrackState.PAUSED), Face.PAUSED, "10:24", "pysäytetty", 0.4),
        (status(600_000, silence_ms=70_000), Face.SILENCE, "1:10", "hiljaisuus", 70 / 120),
        (TrackStatus(TrackState.WAITING), Face.WAITING, "–", "alkaa klo 17.00", 0.0),
        (TrackStatus(TrackState.ENDED), Face.ENDED, "–", "päättynyt", 0.0),
    ],
)
def test_each_state_has_its_figures_word_and_share(ring, shown, face, figures, word, share):
    ring.show_status(shown, starts="17.00")

    assert (ring.facts.face, ring.facts.figures, ring.facts.word) == (face, figures, word)
    assert ring.facts.share == pytest.approx(share, abs=0.001)


def test_states_can_be_told_apart_without_colour(ring):
    faces = [
        status(822_000),
        status(234_000),
        status(-200_000),
        status(822_000, TrackState.PAUSED),
        status(822_000, silence_ms=70_000),
        TrackStatus(TrackState.WAITING),
    ]
    words = set()
    for each in faces:
        ring.show_status(each)
        words.add(ring.facts.word)

    assert len(words) == len(faces)


def test_the_ring_repaints_only_when_its_figures_change(ring, qtbot):
    shown = []
    ring.figures_changed.connect(shown.append)
    painted = []
    ring.update = lambda: painted.append(ring.facts.figures)
    for left_ms in range(10_000, 7_000, -200):  # ticks: early, late, doubled
        ring.show_status(status(left_ms))
        ring.show_status(status(left_ms))

    assert shown == ["0:10", "0:09", "0:08"]
    assert painted == shown


def test_over_time_counts_up_from_one_second(ring):
    shown = []
    ring.figures_changed.connect(shown.append)
    for left_ms in (1_000, 400, 0, -400, -999, -1_000, -1_999, -2_000):
        ring.show_status(status(left_ms))

    assert shown == ["0:01", "0:00", "+0:01", "+0:02"]


def test_a_screen_reader_hears_of_minutes_not_of_seconds(ring):
    names = []
    for left_ms in range(130_000, 0, -1_000):
        ring.show_status(status(left_ms))
        if not names or names[-1] != ring.accessibleName():
            names.append(ring.accessibleName())

    assert names == ["3 minuuttia pian loppu", "2 minuuttia pian loppu", "1 minuutti pian loppu"]


def test_the_word_follows_the_language(ring, finnish, qapp):
    ring.show_status(status(822_000))
    finnish.use("sv")
    qapp.processEvents()
    ring.show_status(status(822_000))

    assert ring.facts.word == "kvar"


@pytest.mark.parametrize("side", [90, 118, 218, 400])
@pytest.mark.parametrize("left_ms", [822_000, -5_999_000, 5_999_000])
def test_the_figures_fit_into_the_ring_at_every_size(ring, side, left_ms):
    ring.resize(side, side)
    ring.show_status(status(left_ms))
    shown = min(side, ring.sizeHint().width())
    width = QFontMetricsF(ring._time_font(shown)).horizontalAdvance(ring.facts.figures)

    assert width < shown * (1 - 2 * 0.075)


def test_every_state_is_painted(ring):
    pictures = set()
    for shown in (status(822_000), status(234_000), status(-1_000), TrackStatus(TrackState.ENDED)):
        ring.show_status(shown)
        pictures.add(ring.grab().toImage().bits().tobytes())

    assert len(pictures) == 4
