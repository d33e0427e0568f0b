"""The icon of a phase, the same wherever phases are shown."""

from __future__ import annotations

from facilitator_app.core.model import Form, Phase, Step

_BY_STEP = {
    Step.RULES: "shield-check",
    Step.TOPIC_CHOICE: "list-checks",
    Step.INSIGHTS_ALONE: "lightbulb",
    Step.INSIGHTS: "lightbulb",
    Step.CLOSING: "flag",
    Step.BREAK: "coffee",
}
_BY_FORM = {
    Form.INDIVIDUAL: "pencil",
    Form.PAIRS: "users-2",
    Form.CUMULATIVE_PAIRS: "users-2",
    Form.ROUND: "repeat",
    Form.JOINT: "users",
    Form.FISHBOWL: "circle-dot",
    Form.PLENARY: "presentation",
    Form.BREAK: "coffee",
}


def phase_icon(phase: Phase) -> str:
    """Return the icon of a phase: of its place in the method, else of its form."""
    return _BY_STEP.get(phase.step) or _BY_FORM[phase.form]
