"""Writing the documents of an event: what the window and the command line call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time
from enum import StrEnum
from pathlib import Path

from facilitator_app.core import returned
from facilitator_app.core.document import Composition
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.frozen import frozen
from facilitator_app.core.lists import compose_lists
from facilitator_app.core.model import Exported
from facilitator_app.core.national import compose_national
from facilitator_app.core.plan_and_course import compose_plan_and_course
from facilitator_app.core.record import compose_record
from facilitator_app.core.returned import ReturnedRow
from facilitator_app.core.script import compose_script
from facilitator_app.core.state import EventState
from facilitator_app.core.summary import compose_summary
from facilitator_app.core.word_template import TemplateFindings
from facilitator_app.env.paths import resource
from facilitator_app.export.collecting import no_collecting
from facilitator_app.export.save import require_ending, save
from facilitator_app.export.words import LANGUAGES, Words, read_words, with_ready_words


class What(StrEnum):
    """Which document of an event."""

    RECORD = "record"
    SUMMARY = "summary"
    SCRIPT = "script"
    PLAN_VS_ACTUAL = "plan-vs-actual"
    NATIONAL = "national"
    LISTS = "lists"


_READY_TEXTS = ("phases/steps.json", "questions/bank.json")
NAMES_PEOPLE = frozenset({What.LISTS})  # for the door; none of the others does


@frozen
class Returned:
    """What a document that came back is, and how it differs.

    Attributes:
        what: Which document.
        language: Of the document.
        is_known: False when nobody knows what it said when it left.
    """

    what: str
    language: str
    is_known: bool
    rows: tuple[ReturnedRow, ...]


_COMPOSERS: Mapping[What, Callable[[EventState], Composition]] = {
    What.RECORD: compose_record,
    What.SUMMARY: compose_summary,
    What.SCRIPT: compose_script,
    What.PLAN_VS_ACTUAL: compose_plan_and_course,
    What.NATIONAL: compose_national,
    What.LISTS: compose_lists,
}


def write(
    what: What,
    state: EventState,
    language: str,
    out: Path,
    template: Path | None = None,
    *,
    made: datetime | None = None,
) -> None:
    """Write a document of an event as a Word file.

    It may take a second for thousands of lines: call it away from the GUI thread.

    Args:
        language: Of the document, "fi", "sv" or "en"; what people wrote keeps its own.
        template: Whose styles and page it takes; None means our own.
        made: When it is made; None means on the day of the event.

    Raises:
        UserError: The language is not known, or the file cannot be written, or is none of Word.
    """
    require_ending(out, ".docx")
    content = render(what, state, language, template, made=made)
    save(out, content)


def remember(path: Path) -> tuple[str, dict[str, str]]:
    """Return what to keep of a document that was written: the id of the export, and its digests.

    Raises:
        UserError: It cannot be read again.
    """
    from facilitator_app.export.edited_file import read_edited  # noqa: PLC0415 - brings lxml

    document = read_edited(path)
    return document.export_id, returned.remembered(document)


def compare(state: EventState, path: Path) -> Returned:
    """Return how an edited document differs from what it said when it left, and from now.

    It may take a second for thousands of lines: call it away from the GUI thread.

    Raises:
        UserError: It cannot be read, or was not written here.
    """
    from facilitator_app.export.edited_file import read_content, read_edited  # noqa: PLC0415
    from facilitator_app.export.runs import bookmark_name  # noqa: PLC0415

    edited = read_edited(path)
    kinds = {what.value: what for what in What}
    if edited.what not in kinds or not edited.anchored:
        raise UserError(Problem.NOT_OUR_DOCUMENT, path=path)
    exported = state.find(Exported, edited.export_id)
    present = read_content(render(kinds[edited.what], state, edited.language))
    where = {bookmark_name(name): place for name, place in returned.places(state).items()}
    rows = returned.differences(exported.texts if exported else None, edited, present, where)
    return Returned(edited.what, edited.language, exported is not None, tuple(rows))


def check_template(template: Path) -> TemplateFindings:
    """Return what an organisation should know of its template before it is used.

    Raises:
        UserError: It is missing, or refused with a reason.
    """
    from facilitator_app.export import template_findings  # noqa: PLC0415 - brings python-docx

    return template_findings.check_template(template)


def compose(what: What, state: EventState) -> Composition:
    """Return a document before it has a language."""
    return _COMPOSERS[what](state)


def render(
    what: What,
    state: EventState,
    language: str,
    template: Path | None = None,
    *,
    made: datetime | None = None,
) -> bytes:
    """Return what `write` writes."""
    if language not in LANGUAGES:
        raise UserError(Problem.BAD_VALUE, value=language)
    # python-docx takes a tenth of a second to import
    from facilitator_app.export.package import build  # noqa: PLC0415

    with no_collecting():
        composition = compose(what, state)
        words = words_for(state, language)
        moment = made or datetime.combine(composition.day, time(12), UTC)
        return build(what.value, template, composition, words, moment)


def words_for(state: EventState, language: str) -> Words:
    """Return the words of a document; ready texts of the method are known in another language."""
    words = read_words(resource("report"), language)
    if language == state.event.language:
        return words
    return with_ready_words(words, (resource(name) for name in _READY_TEXTS))
