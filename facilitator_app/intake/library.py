"""What facilitators draw on: ready phases and wordings, the question bank, prompt cards."""

from __future__ import annotations

from pathlib import Path

from facilitator_app.core.cards import Card, Situation
from facilitator_app.core.commands.mends import Library
from facilitator_app.core.model import Step
from facilitator_app.core.question_bank import BankQuestion, QuestionKind
from facilitator_app.intake.data_files import read_data, words
from facilitator_app.intake.templates import STEPS_FILE, read_steps


def read_library(folder: Path) -> Library:
    """Return the ready phases and wordings of `folder` (`resources/phases`)."""
    data = read_data(folder / STEPS_FILE)
    return Library(read_steps(folder), words(data["recording_announcement"]))


def read_question_bank(folder: Path) -> tuple[BankQuestion, ...]:
    """Return the ready questions of `folder` (`resources/questions`)."""
    return tuple(
        BankQuestion(
            id=each["id"],
            kind=QuestionKind(each["kind"]),
            steps=frozenset(Step(step) for step in each["steps"]),
            words=words(each["words"]),
        )
        for each in read_data(folder / "bank.json")["questions"]
    )


def read_special_terms(folder: Path) -> dict[str, frozenset[str]]:
    """Return, by language, how words begin that everyday speech does without."""
    terms = read_data(folder / "special_terms.json")["terms"]
    return {language: frozenset(stems) for language, stems in terms.items()}


def read_cards(folder: Path) -> tuple[Card, ...]:
    """Return the prompt cards of `folder` (`resources/cards`), by situation."""
    return tuple(
        Card(
            id=each["id"],
            situation=Situation(each["situation"]),
            titles=words(each["title"]),
            texts=words(each["say"]),
            keywords=words(each.get("words", {})),
        )
        for each in read_data(folder / "cards.json")["cards"]
    )
