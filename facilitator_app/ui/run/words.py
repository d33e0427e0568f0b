"""The words of the run page for what the core says in enums."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.forecast import TrackForecast
from facilitator_app.core.model import Form, Message, Phase, Signal, Step
from facilitator_app.core.recovery import Choice
from facilitator_app.ui.formats import clock_time


def form_word(phase: Phase) -> str:  # noqa: C901, PLR0911 - one row each
    """Return how people work in a phase, "discussion in the circle"."""
    translate = QCoreApplication.translate
    if phase.step is Step.TOPIC_CHOICE:
        return translate("Run", "chosen together")
    match phase.form:
        case Form.INDIVIDUAL:
            return translate("Run", "everyone alone")
        case Form.PAIRS:
            return translate("Run", "in pairs")
        case Form.CUMULATIVE_PAIRS:
            return translate("Run", "pair after pair")
        case Form.ROUND:
            return translate("Run", "round")
        case Form.JOINT:
            return translate("Run", "discussion in the circle")
        case Form.FISHBOWL:
            return translate("Run", "inner and outer circle")
        case Form.PLENARY:
            return translate("Run", "all together")
        case Form.BREAK:
            return translate("Run", "break")


def signal_word(signal: Signal) -> str:
    """Return what somebody who asks for the floor wants to do."""
    translate = QCoreApplication.translate
    if signal is Signal.JOIN:
        return translate("Run", "Goes on from this")
    return translate("Run", "New thought")


def choice_word(choice: Choice) -> str:
    """Return a way out of a plan that no longer fits."""
    translate = QCoreApplication.translate
    match choice:
        case Choice.SHORTEN:
            return translate("Run", "Shorten what can be shortened")
        case Choice.SHORTEN_CLOSING:
            return translate("Run", "Shorten the closing below 20 min too")
        case Choice.LEAVE_OUT_LOOP:
            return translate("Run", "Leave out the deepening")
        case Choice.END_LATE:
            return translate("Run", "Agree on a later end")


def message_text(what: Message, text: str, minute: int) -> str:
    """Return what a message to the groups says."""
    translate = QCoreApplication.translate
    match what:
        case Message.FIVE_LEFT:
            return translate("Run", "5 minutes left")
        case Message.NEXT_PHASE:
            return translate("Run", "To the next phase")
        case Message.ALL_BACK:
            sentence = translate("Run", "Everybody back at {time}")
            return sentence.format(time=clock_time(minute))
        case Message.COMING:
            return translate("Run", "Somebody is coming to help")
        case Message.OWN:
            return text


def late_word(ms: int) -> str:
    """Return how late something is in words, rounded to whole minutes."""
    translate = QCoreApplication.translate
    count = round(abs(ms) / 60_000)
    if count == 0:
        return translate("Run", "on time")
    if ms > 0:
        return translate("Run", "%n min late", "", count)
    return translate("Run", "%n min early", "", count)


def since_start_word(each: TrackForecast) -> str:
    """Return how it goes since a late start; "" when it began on time."""
    if abs(each.late_start_ms) < 60_000 or not each.is_running:
        return ""
    translate = QCoreApplication.translate
    sentence = translate("Run", "Began {late}, since then {since}.")
    return sentence.format(late=late_word(each.late_start_ms), since=late_word(each.since_start_ms))
