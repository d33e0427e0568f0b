"""What comes next, in one line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import Form, PairRound
from facilitator_app.ui.phase_icons import phase_icon
from facilitator_app.ui.run.scene import Scene
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Row
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label


class NextLine(QWidget):
    """Icon, title, length and clock time of the next phase."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = Label(theme, role="control", colour="text3")
        self._icon = Icon(theme, "users", px=16, colour="text2")
        self._title = Label(theme, role="control_bold", elide=True)
        self._when = Label(theme, role="control", colour="text2")
        row = Row(theme, self, gap=9, margins=(4, 0, 4, 0))
        for widget in (self._word, self._icon, self._title, self._when):
            row.addWidget(widget)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        self._word.show_text(self.tr("Next"))

    def show_scene(self, scene: Scene) -> None:
        """Show what comes after the phase going on."""
        coming = scene.forecast.coming
        self.setVisible(bool(coming) and bool(scene.running_id))
        if not coming:
            return
        following = coming[0]
        self._icon.show_icon(phase_icon(following.phase))
        self._title.show_text(following.phase.title)
        sentence = self.tr("{minutes} min · at {time}")
        parts = [
            sentence.format(
                minutes=round(following.length_ms / 60_000), time=scene.clock(following.start_ms)
            )
        ]
        if following.phase.form is Form.PAIRS and _has_pairs(scene, following.phase.id):
            parts.append(self.tr("pairs are ready"))
        self._when.show_text(" · ".join(parts))


def _has_pairs(scene: Scene, phase_id: str) -> bool:
    rounds = scene.state.by(PairRound, "group_id", scene.group.id)
    return any(each.phase_id == phase_id for each in rounds)
