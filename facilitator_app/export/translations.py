"""Texts that go to a translator and come back: a table in Word, or XLIFF."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path

from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_languages import master_language
from facilitator_app.core.translating import (
    TRANSLATED,
    ReturnedText,
    compose_translation_table,
    sent_texts,
)
from facilitator_app.env.paths import resource
from facilitator_app.export.save import require_ending, save
from facilitator_app.export.words import LANGUAGES, read_words

WHAT = "translation"
WORD, XLIFF = ".docx", (".xlf", ".xliff")


def write_translation(state: EventState, language: str, out: Path) -> None:
    """Write what there is to translate into `language`, as the ending of `out` says.

    Raises:
        UserError: No such language or format, or the file cannot be written.
    """
    require_ending(out, *XLIFF, WORD)
    save(out, render_translation(state, language, out.suffix.lower()))


def render_translation(state: EventState, language: str, suffix: str) -> bytes:
    """Return what `write_translation` writes."""
    master = master_language(state)
    if language == master:
        raise UserError(Problem.SAME_LANGUAGE)
    if language not in LANGUAGES:
        raise UserError(Problem.BAD_VALUE, field="language")
    words = read_words(resource("report"), master if master in LANGUAGES else LANGUAGES[0])
    if suffix in XLIFF:
        from facilitator_app.export.xliff import xliff  # noqa: PLC0415 - brings lxml

        return xliff(sent_texts(state, language), words, language)
    if suffix != WORD:
        raise UserError(Problem.BAD_VALUE, field="out")
    from facilitator_app.export.package import build  # noqa: PLC0415 - brings python-docx

    composition = compose_translation_table(state, language)
    made = datetime.combine(composition.day, time(12), UTC)
    return build(f"{WHAT}-{language}", None, composition, words, made)


def read_translation(path: Path) -> tuple[str, tuple[ReturnedText, ...]]:
    """Return the language of the translations in a file that came back, and the texts.

    Raises:
        UserError: It is missing, or no translation of ours.
    """
    if path.suffix.lower() in XLIFF:
        from facilitator_app.export.xliff import read_xliff  # noqa: PLC0415 - brings lxml

        return read_xliff(path)
    from facilitator_app.export.edited_file import read_edited  # noqa: PLC0415 - brings lxml
    from facilitator_app.export.runs import BOOKMARK_START  # noqa: PLC0415

    document = read_edited(path)
    what, _, language = document.what.partition("-")
    if what != WHAT:
        raise UserError(Problem.NOT_A_TRANSLATION, path=path)
    start = f"{BOOKMARK_START}{TRANSLATED}_"
    texts = [
        ReturnedText(name.removeprefix(start), "", read.before + read.text)
        for name, read in document.anchored.items()
        if name.startswith(start)
    ]
    return language, tuple(texts)
