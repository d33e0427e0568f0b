"""What the parts of a plan are called. Only QtCore: the command line uses it too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.model import Flex, Form, Step
from facilitator_app.core.question_bank import QuestionKind

STEP_ICONS = {
    Step.TRANSITION: "presentation",
    Step.WELCOME: "users",
    Step.RULES: "shield-check",
    Step.OPENING: "repeat",
    Step.REFLECTION: "pencil",
    Step.PAIRS: "users-2",
    Step.JOINT: "users",
    Step.TOPIC_CHOICE: "list-checks",
    Step.DEEPENING: "users",
    Step.INSIGHTS_ALONE: "lightbulb",
    Step.INSIGHTS: "repeat",
    Step.CLOSING: "flag",
    Step.BREAK: "coffee",
    Step.PLENARY: "presentation",
    Step.OTHER: "users",
}
FORM_ICONS = {
    Form.INDIVIDUAL: "pencil",
    Form.PAIRS: "users-2",
    Form.CUMULATIVE_PAIRS: "users-2",
    Form.ROUND: "repeat",
    Form.JOINT: "users",
    Form.FISHBOWL: "users-round",
    Form.PLENARY: "presentation",
    Form.BREAK: "coffee",
}
FLEX_ICONS = {Flex.PROTECTED: "lock", Flex.SHRINKS: "scissors", Flex.DROPS: "circle-slash"}


def form_text(form: Form) -> str:  # noqa: C901 - one row each
    """Return what a form of work is called."""
    translate = QCoreApplication.translate
    match form:
        case Form.INDIVIDUAL:
            return translate("Plan", "Everyone alone")
        case Form.PAIRS:
            return translate("Plan", "In pairs")
        case Form.CUMULATIVE_PAIRS:
            return translate("Plan", "Pairs one after another")
        case Form.ROUND:
            return translate("Plan", "Round in the circle")
        case Form.JOINT:
            return translate("Plan", "Dialogue in the circle")
        case Form.FISHBOWL:
            return translate("Plan", "Fishbowl")
        case Form.PLENARY:
            return translate("Plan", "All groups together")
        case Form.BREAK:
            return translate("Plan", "Break")


def form_hint(form: Form) -> str:  # noqa: C901 - one row each
    """Return in one sentence how people work in a form."""
    translate = QCoreApplication.translate
    match form:
        case Form.INDIVIDUAL:
            return translate("Plan", "Everyone thinks or writes in silence.")
        case Form.PAIRS:
            return translate("Plan", "Two talk together; an odd number makes one trio.")
        case Form.CUMULATIVE_PAIRS:
            return translate("Plan", "Pairs are heard in turn, each goes on from the former.")
        case Form.ROUND:
            return translate("Plan", "One after another in the circle; passing is allowed.")
        case Form.JOINT:
            return translate("Plan", "Free talk; one speaks at a time.")
        case Form.FISHBOWL:
            return translate("Plan", "The inner circle talks, the outer one listens; then change.")
        case Form.PLENARY:
            return translate("Plan", "All groups in one room.")
        case Form.BREAK:
            return translate("Plan", "Free time.")


def flex_text(flex: Flex) -> str:
    """Return what gives when time runs out."""
    translate = QCoreApplication.translate
    match flex:
        case Flex.PROTECTED:
            return translate("Plan", "Protected")
        case Flex.SHRINKS:
            return translate("Plan", "Shrinks")
        case Flex.DROPS:
            return translate("Plan", "May be left out")


def flex_hint(flex: Flex) -> str:
    """Return in one sentence what that means."""
    translate = QCoreApplication.translate
    match flex:
        case Flex.PROTECTED:
            return translate("Plan", "No proposal ever takes time from it.")
        case Flex.SHRINKS:
            return translate("Plan", "Gives time down to its minimum.")
        case Flex.DROPS:
            return translate("Plan", "Goes first when time runs out.")


def question_kind_text(kind: QuestionKind) -> str:
    """Return what a kind of ready question is called."""
    translate = QCoreApplication.translate
    match kind:
        case QuestionKind.OPENING:
            return translate("Plan", "Opening questions")
        case QuestionKind.DEEPENING:
            return translate("Plan", "Deepening questions")
        case QuestionKind.CLOSING:
            return translate("Plan", "Closing questions")
