"""Sentences of the run page: what a key would do, what it did, and what is asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.adjusting import Adjustment
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.run.drift import cut_text
from facilitator_app.ui.run.scene import Scene

GO, STAY = "go", "stay"


def effect_text(scene: Scene, effect: Adjustment) -> str:
    """Return what more or less time would do to the rest."""
    translate = QCoreApplication.translate
    end = translate("Run", "End {time}").format(time=scene.clock(effect.end_after_ms))
    if not effect.seconds:
        return translate("Run", "There is no time left to take away.")
    if not effect.cuts:
        return end
    return f"{cut_text(effect.cuts)} · {end}"


def adjusted_text(scene: Scene, effect: Adjustment) -> str:
    """Return what more or less time did."""
    translate = QCoreApplication.translate
    minutes = abs(effect.seconds) // 60
    if effect.seconds > 0:
        what = translate("Run", "%n minute(s) added.", "", minutes)
    else:
        what = translate("Run", "%n minute(s) taken away.", "", minutes)
    return f"{what} {effect_text(scene, effect)}."


def accepted_text(scene: Scene, cuts: str) -> str:
    """Return what was accepted and when it ends now."""
    translate = QCoreApplication.translate
    sentence = translate("Run", "Accepted: {cuts}. End {time}.")
    return sentence.format(cuts=cuts, time=scene.clock(scene.forecast.expected_end_ms))


def go_to_notice(title: str) -> Notice:
    """Return the question whether to go to another phase."""
    translate = QCoreApplication.translate
    return Notice(
        "pri",
        "skip-forward",
        translate("Run", "Go to “{phase}” now?").format(phase=title),
        translate("Run", "What lies between is left out."),
        actions=(
            NoticeAction(GO, translate("Run", "Go there"), "F8", primary=True),
            NoticeAction(STAY, translate("Run", "Stay here"), "F9"),
        ),
        closable=False,
    )
