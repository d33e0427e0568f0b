"""The conditions as chips, with a menu for more of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from facilitator_app.core.conditions import ATTRIBUTES, conditions, standing_id
from facilitator_app.core.model import Condition, ConditionKind
from facilitator_app.core.state import EventState
from facilitator_app.ui.groups.words import condition_text, mixed_by
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import FilterChip
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.label import Label

OF_PEOPLE = (
    ConditionKind.TOGETHER,
    ConditionKind.APART,
    ConditionKind.FIXED,
    ConditionKind.FROM_ROUND,
    ConditionKind.UNTIL_ROUND,
)
_SIZES = range(4, 13)


class ConditionsRow(QWidget):
    """Says what is asked of the division.

    Attributes:
        given: A `Condition`: asked for, put aside, or taken back.
        removed: Id of a condition that is asked for no more.
        people_wanted: A `ConditionKind`: it needs to be said for whom.
    """

    given = Signal(object)
    removed = Signal(str)
    people_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: list[Condition] = []
        self._label = Label(theme, role="small", colour="text2")
        self._flow_holder = QWidget(self)
        self._flow = FlowLayout(theme, self._flow_holder)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._flow_holder.setSizePolicy(policy)
        self._more = Button(theme, icon="plus", size="small")
        self._more.clicked.connect(self._on_more)
        self._chips: list[FilterChip] = []
        row = Row(theme, self, gap=8)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._flow_holder, 1)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.setAccessibleName(self.tr("Conditions"))
        self._label.show_text(self.tr("Conditions"))
        self._more.show_text(self.tr("Condition"), name=self.tr("Add a condition"))

    def show_state(self, state: EventState) -> None:
        """Show the conditions of the event."""
        self._shown = conditions(state)
        while len(self._chips) > len(self._shown):
            chip = self._chips.pop()
            chip.hide()
            chip.deleteLater()
        while len(self._chips) < len(self._shown):
            self._chips.append(self._new_chip(len(self._chips)))
        while self._flow.takeAt(0) is not None:
            pass
        for chip, condition in zip(self._chips, self._shown, strict=True):
            chip.show_text(condition_text(state, condition))
            chip.setChecked(condition.active)
            self._flow.addWidget(chip)
        self._flow.addWidget(self._more)

    def _new_chip(self, at: int) -> FilterChip:
        chip = FilterChip(self._theme, parent=self._flow_holder)
        chip.clicked.connect(partial(self._on_clicked, at))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(partial(self._on_menu, at))
        chip.show()
        return chip

    @Slot(int)
    def _on_clicked(self, at: int, *_: object) -> None:
        self._turn(self._shown[at])

    def _turn(self, condition: Condition) -> None:
        """Put a condition aside, or take it back; one about certain people goes."""
        if condition.what in OF_PEOPLE or condition.what is ConditionKind.MAX_SIZE:
            self.removed.emit(condition.id)
        else:
            self._give(condition.what, condition.attribute, active=not condition.active)

    @Slot(int, QPoint)
    def _on_menu(self, at: int, place: QPoint) -> None:
        menu = self._menu()
        words = self.tr("Take away") if self._shown[at].active else self.tr("Ask for")
        self._entry(menu, words, partial(self._turn, self._shown[at]))
        menu.popup(self._chips[at].mapToGlobal(place))

    @Slot()
    def _on_more(self) -> None:
        menu = self._menu()
        shown = {each.id for each in self._shown}
        for attribute in ATTRIBUTES:
            if standing_id(ConditionKind.MIX, attribute) not in shown:
                give = partial(self._give, ConditionKind.MIX, attribute)
                self._entry(menu, mixed_by(attribute), give)
        sizes = menu.addMenu(self.tr("Largest size of a group"))
        for size in _SIZES:
            give = partial(self._give, ConditionKind.MAX_SIZE, "", number=size)
            self._entry(sizes, str(size), give)
        if ConditionKind.LANGUAGE_TABLE not in shown:
            words = self.tr("Everybody where their language is spoken")
            self._entry(menu, words, partial(self._give, ConditionKind.LANGUAGE_TABLE))
        menu.addSeparator()
        for kind, words in self._about_people():
            self._entry(menu, words, partial(self.people_wanted.emit, kind.value))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _about_people(self) -> list[tuple[ConditionKind, str]]:
        return [
            (ConditionKind.TOGETHER, self.tr("Together …")),
            (ConditionKind.APART, self.tr("Apart …")),
            (ConditionKind.FIXED, self.tr("Always in one group …")),
            (ConditionKind.FROM_ROUND, self.tr("Arrives later …")),
            (ConditionKind.UNTIL_ROUND, self.tr("Leaves earlier …")),
        ]

    def _give(
        self, what: ConditionKind, attribute: str = "", *, number: int = 0, active: bool = True
    ) -> None:
        condition = Condition(
            id=standing_id(what, attribute),
            what=what,
            attribute=attribute,
            number=number,
            active=active,
        )
        self.given.emit(condition)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _entry(self, menu: QMenu, words: str, does: Callable[[], object]) -> None:
        menu.addAction(words.replace("&", "&&")).triggered.connect(partial(_call, does))


def _call(does: Callable[[], object], *_: object) -> None:
    does()
