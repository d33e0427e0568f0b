"""What a form of work needs in the middle: pairs, slips, inner and outer circle, who gets what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.circle import circle_view
from facilitator_app.core.model import Fishbowl, PairRound, Recipient, SlipCount
from facilitator_app.ui.formats import time_left
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Column, Row
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import FilterChip
from facilitator_app.ui.widgets.flow_layout import FlowLayout
from facilitator_app.ui.widgets.icon import IconLabel
from facilitator_app.ui.widgets.label import Label

TWO_MINUTES_MS = 120_000


class PairsPane(QWidget):
    """Who talks with whom, and a soft word when two minutes are left.

    Attributes:
        make_wanted: Make the pairs of this phase.
    """

    make_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cue = IconLabel(theme, "hourglass", role="h3", colour="amber", px=17)
        self._pairs = QWidget()
        self._flow = FlowLayout(theme, self._pairs, gap=8)
        self._labels: list[Label] = []
        self._none = Label(theme, role="body", colour="text2", wrap=True)
        self._make = Button(theme, icon="users-2")
        column = Column(theme, self, gap=10)
        column.addWidget(self._cue)
        column.addWidget(self._none)
        column.addWidget(self._pairs)
        column.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._make.clicked.connect(self.make_wanted)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._cue.show_text(self.tr("Two minutes left: tell the pairs softly"))
        self._none.show_text(self.tr("No pairs yet. Neighbours talk, or make pairs now."))
        self._make.show_text(self.tr("Make pairs"))

    def show_scene(self, scene: Scene) -> None:
        """Show the pairs of a phase."""
        phase_id = scene.phase.id if scene.phase else ""
        rounds = scene.state.by(PairRound, "group_id", scene.group.id)
        pairs = next((each.pairs for each in rounds if each.phase_id == phase_id), ())
        view = circle_view(scene.state, scene.group.id, "")
        names = {each.seat.person_id: each.seat.name for each in view.sitters}
        texts = ["  ⇄  ".join(names.get(person, "–") for person in pair) for pair in pairs]
        self._show(texts)
        self._none.setVisible(not texts)
        self._make.setVisible(not texts and len(view.sitters) > 1)
        self.show_time(scene)

    def show_time(self, scene: Scene) -> None:
        """Give the soft cue."""
        left_ms = scene.status.remaining_ms
        going = scene.phase is not None and scene.phase.id == scene.running_id
        self._cue.setVisible(going and 0 < left_ms <= TWO_MINUTES_MS)

    def _show(self, texts: Sequence[str]) -> None:
        while len(self._labels) > len(texts):
            label = self._labels.pop()
            self._flow.removeWidget(label)
            label.hide()
            label.deleteLater()
        while len(self._labels) < len(texts):
            label = Label(self._theme, role="h2")
            label.setMargin(self._theme.px(6))
            self._labels.append(label)
            self._flow.addWidget(label)
        for number, (label, text) in enumerate(zip(self._labels, texts, strict=True), start=1):
            label.show_text(f"{number}   {text}")


class SlipsPane(QWidget):
    """How many insight slips have been written.

    Attributes:
        counted: 1 or -1.
    """

    counted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label(theme, role="clock")
        self._of = Label(theme, role="body", colour="text2")
        self._less, self._more = Button(theme, "−", size="big"), Button(theme, "+", size="big")
        row = Row(theme, gap=14)
        for widget in (self._less, self._count, self._more, self._of):
            row.addWidget(widget)
        row.addStretch(1)
        self._hint = Label(theme, role="meta", colour="text2", wrap=True)
        column = Column(theme, self, gap=12)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addStretch(1)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._less.show_text("−", name=self.tr("One slip fewer"))
        self._more.show_text("+", name=self.tr("One slip more"))
        self._hint.show_text(self.tr("Count the slips as they come. Nobody writes a name on them."))

    def show_scene(self, scene: Scene) -> None:
        """Show the count of a phase."""
        phase_id = scene.phase.id if scene.phase else ""
        slips = scene.state.find(SlipCount, f"{scene.group.id}:{phase_id}")
        here = circle_view(scene.state, scene.group.id, "").here
        self._count.show_text(str(slips.count if slips else 0))
        self._of.show_text(self.tr("slips of {count} people").format(count=here))

    def show_time(self, scene: Scene) -> None:
        """Nothing moves here."""

    @Slot()
    def _on_less(self) -> None:
        self.counted.emit(-1)

    @Slot()
    def _on_more(self) -> None:
        self.counted.emit(1)


class FishbowlPane(QWidget):
    """Who sits in the inner circle, who listens, and how long this inner circle has talked.

    Attributes:
        swapped: Person ids of the inner circle.
    """

    swapped = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._time = IconLabel(theme, "timer", role="meta", colour="text2", px=15)
        self._people = QWidget()
        self._flow = FlowLayout(theme, self._people, gap=6)
        self._chips: list[_Person] = []
        self._all = Button(theme, icon="repeat")
        self._hint = Label(theme, role="meta", colour="text2", wrap=True)
        column = Column(theme, self, gap=10)
        for widget in (self._hint, self._people, self._time):
            column.addWidget(widget)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._all.clicked.connect(self._on_all)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._hint.show_text(
            self.tr("Marked: inner circle, talks. The others listen. Press a name to swap.")
        )
        self._all.show_text(self.tr("Swap the circles"))

    def show_scene(self, scene: Scene) -> None:
        """Show who sits where."""
        bowl = self._bowl(scene)
        view = circle_view(scene.state, scene.group.id, "")
        sitters = [each for each in view.sitters if not each.seat.absent]
        while len(self._chips) > len(sitters):
            chip = self._chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        while len(self._chips) < len(sitters):
            chip = _Person(self._theme)
            chip.clicked.connect(self._on_clicked)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        for chip, sitter in zip(self._chips, sitters, strict=True):
            chip.person_id = sitter.seat.person_id
            chip.show_text(sitter.seat.name)
            chip.setChecked(bowl is not None and chip.person_id in bowl.inner)
        self.show_time(scene)

    def show_time(self, scene: Scene) -> None:
        """Show how long the inner circle has talked."""
        bowl = self._bowl(scene)
        self._time.setVisible(bowl is not None and bool(bowl.inner))
        if bowl is not None:
            spent = time_left(max(0, scene.now_ms - bowl.since_ms) // 1000 * 1000)
            self._time.show_text(self.tr("This inner circle: {time}").format(time=spent))

    def _bowl(self, scene: Scene) -> Fishbowl | None:
        phase_id = scene.phase.id if scene.phase else ""
        return scene.state.find(Fishbowl, f"{scene.group.id}:{phase_id}")

    @Slot()
    def _on_clicked(self) -> None:
        self.swapped.emit([chip.person_id for chip in self._chips if chip.isChecked()])

    @Slot()
    def _on_all(self) -> None:
        self.swapped.emit([chip.person_id for chip in self._chips if not chip.isChecked()])


class _Person(FilterChip):
    person_id = ""


class ClosingPane(QWidget):
    """Who gets the summary, to be said aloud before everybody leaves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = IconLabel(theme, "send", role="h3", colour="text", px=17)
        self._list = Label(theme, role="script", wrap=True)
        column = Column(theme, self, gap=8)
        column.addWidget(self._head)
        column.addWidget(self._list)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._head.show_text(self.tr("The summary goes to"))

    def show_scene(self, scene: Scene) -> None:
        """Show the recipients."""
        names = [each.name for each in scene.state.all(Recipient)]
        text = "\n".join(names) or self.tr("Nobody has been named yet: see Summary.")
        self._list.show_text(text)

    def show_time(self, scene: Scene) -> None:
        """Nothing moves here."""
