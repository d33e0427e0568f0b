"""The sets of ground rules to choose from: those of the program, and every version of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from facilitator_app.core.rules import RuleSheet
from facilitator_app.core.template import in_language
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.sized import Sized

KEY = Qt.ItemDataRole.UserRole


class SheetList(Card):
    """Lists rule sets.

    Attributes:
        chosen: A `RuleSheet` to look at.
        use_wanted: The chosen one is to be the event's.
        import_wanted: A sheet is to be taken from a file.
        export_wanted: The chosen one is to be handed on as a file.
    """

    chosen = Signal(object)
    use_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sheets: Sequence[RuleSheet] = ()
        self._title = Label(theme, role="h3")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        Sized(theme, self.list, self.list.setSpacing, 3)
        self._use = Button(theme, icon="check")
        self._import = Button(theme, icon="upload", size="small")
        self._export = Button(theme, icon="file-down", size="small")
        files = Row(theme, gap=8)
        files.addWidget(self._import)
        files.addWidget(self._export)
        files.addStretch(1)
        column = Column(theme, self, gap=8, margins=(14, 10, 12, 12))
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addWidget(self._use)
        column.addLayout(files)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        self._use.clicked.connect(self.use_wanted)
        self._import.clicked.connect(self.import_wanted)
        self._export.clicked.connect(self.export_wanted)

    @property
    def current(self) -> RuleSheet | None:
        """The chosen sheet."""
        row = self.list.currentRow()
        return self._sheets[row] if 0 <= row < len(self._sheets) else None

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Sets of rules"))
        self.list.setAccessibleName(self.tr("Sets of rules"))
        self._use.show_text(self.tr("Use in this event"))
        self._import.show_text(self.tr("Import…"))
        self._export.show_text(self.tr("Export…"))

    def show_sheets(
        self, sheets: Sequence[RuleSheet], language: str, held: tuple[str, int]
    ) -> None:
        """Show these sheets.

        Args:
            held: Id and version of the one that the event's rules were copied from.
        """
        row = max(0, self.list.currentRow())
        at = next((n for n, each in enumerate(sheets) if (each.id, each.version) == held), row)
        first = not self._sheets
        self._sheets = sheets
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for each in sheets:
            self.list.addItem(QListWidgetItem(self._words(each, language, held)))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.list.setCurrentRow(min(at if first else row, len(sheets) - 1))

    def select(self, sheet: RuleSheet) -> None:
        """Choose a sheet."""
        for at, each in enumerate(self._sheets):
            if (each.id, each.version) == (sheet.id, sheet.version):
                self.list.setCurrentRow(at)

    def _words(self, sheet: RuleSheet, language: str, held: tuple[str, int]) -> str:
        name = in_language(sheet.names, language)
        parts = [self.tr("%n rule(s)", "", len(sheet.rules))]
        if sheet.own:
            parts.append(self.tr("own, version {version}").format(version=sheet.version))
        if (sheet.id, sheet.version) == held:
            parts.append(self.tr("in this event"))
        return f"{name}\n{' · '.join(parts)}"

    @Slot(int)
    def _on_row(self, _: int) -> None:
        sheet = self.current
        self._use.setEnabled(sheet is not None)
        self._export.setEnabled(sheet is not None)
        if sheet is not None:
            self.chosen.emit(sheet)

    @Slot()
    def _on_activated(self) -> None:
        self.use_wanted.emit()
