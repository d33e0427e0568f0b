"""The summary in its languages as a table: a row for each text, a column for each language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import FIVE_QUESTIONS, Group, Section, Theme, ThemePart
from facilitator_app.core.state import EventState
from facilitator_app.core.summary_languages import (
    TextState,
    Unit,
    master_language,
    other_languages,
    text_state,
    translation_of,
    units,
)
from facilitator_app.ui.formats import clock_time_of
from facilitator_app.ui.summary.words import group_name, language_name, section_heading, translate

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
_EDITABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


@frozen
class TextCell:
    """One text in one language.

    Attributes:
        note: Where a translation stands, in words; "" for the original.
    """

    text: str
    state: TextState = TextState.DONE
    note: str = ""


@frozen
class TextRow:
    """A heading, or a text with its translations.

    Attributes:
        heading: What stands above the texts that follow; then `unit` is None.
    """

    heading: str = ""
    unit: Unit | None = None
    cells: tuple[TextCell, ...] = ()


class LanguageModel(QAbstractTableModel):
    """Read only; what is written is reported by the view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TextRow, ...] = ()
        self._languages: tuple[str, ...] = ()

    @property
    def rows(self) -> Sequence[TextRow]:
        """What is shown."""
        return self._rows

    @property
    def languages(self) -> Sequence[str]:
        """The language of each column, the original first."""
        return self._languages

    def show_state(self, state: EventState) -> bool:
        """Show the texts as they are now; False when the rows are the same texts as before."""
        languages = (master_language(state), *other_languages(state))
        rows = text_rows(state)
        keys = [each.unit.key if each.unit else each.heading for each in rows]
        known = [each.unit.key if each.unit else each.heading for each in self._rows]
        if keys == known and languages == self._languages:
            changed = [at for at, each in enumerate(rows) if each != self._rows[at]]
            self._rows = tuple(rows)
            for at in changed:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(languages) - 1))
            return False
        self.beginResetModel()
        self._rows, self._languages = tuple(rows), languages
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return how many texts and headings there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """Return a column for each language."""
        return 0 if parent.isValid() else len(self._languages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a text in a language."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()] if row.unit else TextCell(row.heading)
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = language_name(self._languages[index.column()]) if row.unit else ""
            return ", ".join(part for part in (name, cell.text, cell.note) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that texts can be written; headings can not even be reached."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        heading = self._rows[index.row()].unit is None
        return Qt.ItemFlag.ItemIsEnabled if heading else _EDITABLE


def text_rows(state: EventState) -> list[TextRow]:
    """Return every text under its heading: what all say together, the groups, then the themes."""
    groups = [group.id for group in state.all(Group)]
    order = {group_id: at for at, group_id in enumerate(groups, start=1)}
    told = sorted(units(state), key=lambda each: _place(each, order))
    rows: list[TextRow] = []
    heading = ""
    for unit in told:
        own = _heading(state, unit)
        if own != heading:
            heading = own
            rows.append(TextRow(own))
        rows.append(TextRow(unit=unit, cells=tuple(_cells(state, unit))))
    return rows


def _place(unit: Unit, order: dict[str, int]) -> tuple[int, int, int]:
    if unit.section is None:
        return (len(order) + 1, 0, 0)
    return (0, order.get(unit.group_id, 0), list(Section).index(unit.section))


def _heading(state: EventState, unit: Unit) -> str:
    if unit.section is None:
        theme = state.get(Theme, unit.theme_id)
        title = theme.title or translate("Summary", "Theme without a title")
        return translate("Summary", "Theme: {title}").format(title=title)
    section = section_heading(unit.section)
    group = state.find(Group, unit.group_id)
    if group is None or (unit.section not in FIVE_QUESTIONS and not unit.group_id):
        return section
    return f"{group_name(group)} · {section}"


def _cells(state: EventState, unit: Unit) -> list[TextCell]:
    cells = [TextCell(unit.text, note=_part_name(unit))]
    for language in other_languages(state):
        found = translation_of(state, unit, language)
        held = text_state(state, unit, language)
        cells.append(TextCell(found.text if found else "", held, _note(state, unit, held)))
    return cells


def _note(state: EventState, unit: Unit, held: TextState) -> str:
    match held:
        case TextState.DONE:
            return translate("Summary", "up to date")
        case TextState.MISSING:
            return translate("Summary", "not translated")
        case TextState.CHANGED:
            name = language_name(master_language(state))
            if not unit.changed_at_ms:
                return translate("Summary", "{language} changed").format(language=name)
            time = clock_time_of(unit.changed_at_ms, state.event.utc_offset_minutes)
            words = translate("Summary", "{language} changed {time}")
            return words.format(language=name, time=time)


def _part_name(unit: Unit) -> str:
    match unit.part:
        case ThemePart.TITLE:
            return translate("Summary", "Statement")
        case ThemePart.DESCRIPTION:
            return translate("Summary", "What was said")
        case ThemePart.DISAGREEMENT:
            return translate("Summary", "Views differed")
        case _:
            return ""
