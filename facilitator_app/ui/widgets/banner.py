"""The strip: says something without covering anything or taking the focus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator_app.ui.notices import MakeNotice, Notice, NoticeAction, Tone
from facilitator_app.ui.strip_names import CLOSE
from facilitator_app.ui.theme import Theme, Token
from facilitator_app.ui.widgets.boxes import Card, Column, Row, clear
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.icon import Icon
from facilitator_app.ui.widgets.label import Label, Span
from facilitator_app.ui.widgets.wrap_row import WrapRow

LEAST_WORDS = 240  # beside the buttons; else these stand below

_FILL: dict[Tone, Token] = {
    "pri": "prisoft",
    "amber": "ambersoft",
    "moss": "mosssoft",
    "lingon": "lingonsoft",
}
_EDGE: dict[Tone, Token] = {
    "pri": "priline",
    "amber": "amberline",
    "moss": "mossline",
    "lingon": "lingonline",
}


class Banner(Card):
    """One notice as a strip.

    Attributes:
        pressed: The id of the button that was pressed; "close" for the cross.
    """

    pressed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        make_notice: MakeNotice,
        parent: QWidget | None = None,
        *,
        keys: bool = True,
    ) -> None:
        super().__init__(theme, parent)
        self._make, self._keys = make_notice, keys
        self._notice = make_notice()
        self._icon = Icon(theme, "", px=20)
        self._text = Label(theme, wrap=True)
        self._detail = Label(theme, role="meta", colour="text2", wrap=True)
        words = Column(theme, gap=2)
        words.addStretch(1)
        words.addWidget(self._text)
        words.addWidget(self._detail)
        words.addStretch(1)
        self._buttons = WrapRow(theme, gap=8)
        said = Row(theme, gap=12)
        said.addWidget(self._icon)
        said.addLayout(words, 1)
        self._row = Row(theme, self, gap=12, margins=(14, 10, 14, 10))
        self._row.addLayout(said, 1)
        self._row.addLayout(self._buttons)
        self._show()

    @property
    def notice(self) -> Notice:
        """What it says now."""
        return self._notice

    def show_keys(self, *, keys: bool) -> None:
        """Show the keys on the buttons, or not because a newer strip has them."""
        if keys != self._keys:
            self._keys = keys
            self._show()

    def renew(self) -> None:
        """Say what there is to say now; the same again changes nothing."""
        notice = self._make()
        if notice != self._notice:
            self._notice = notice
            self._show()

    def alert(self) -> None:
        """Let a screen reader read it at once."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def press(self, key: str) -> bool:
        """Press the button with this key; False when there is none."""
        action = next((each for each in self._notice.actions if each.key == key), None)
        if action is not None:
            self.pressed.emit(action.id)
        return action is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where both do not fit side by side."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._notice = self._make()
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        notice = self._notice
        self.set_colours(_FILL[notice.tone], _EDGE[notice.tone])
        self._icon.show_icon(notice.icon, notice.tone)
        gap = " " if notice.title and notice.text else ""
        self._text.show_spans([Span(notice.title, "strong"), Span(gap + notice.text)])
        self._detail.show_text(notice.detail)
        self._detail.setVisible(bool(notice.detail))
        self.setAccessibleName(" ".join(filter(None, (notice.title, notice.text, notice.detail))))
        clear(self._buttons)
        for action in notice.actions:
            self._buttons.addWidget(self._button(action))
        if notice.closable:
            name = QCoreApplication.translate("Banner", "Close")
            close = Button(self._theme, icon="x", kind="quiet", name=name)
            close.clicked.connect(self._on_close)
            self._buttons.addWidget(close)

        self._arrange()

    def _arrange(self) -> None:
        least = self._theme.px(LEAST_WORDS) + self._buttons.sizeHint().width()
        beside = self.width() >= least
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)

    def _button(self, action: NoticeAction) -> _ActionButton:
        key = action.key if self._keys else ""
        button = _ActionButton(self._theme, action, key)
        button.chosen.connect(self.pressed)
        return button

    @Slot()
    def _on_close(self) -> None:
        self.pressed.emit(CLOSE)


class _ActionButton(Button):
    """A button that reports its action by id."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, action: NoticeAction, key: str) -> None:
        super().__init__(
            theme,
            action.text,
            icon=action.icon,
            kind="primary" if action.primary else "normal",
            key=key,
        )
        self._id = action.id
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._id)


class NamedBanner(Banner):
    """A strip that reports its name too."""

    pressed_by_name = Signal(str, str)

    def __init__(self, theme: Theme, make_notice: MakeNotice, name: str) -> None:
        super().__init__(theme, make_notice)
        self._name = name
        self.pressed.connect(self._on_own_pressed)

    @Slot(str)
    def _on_own_pressed(self, action: str) -> None:
        self.pressed_by_name.emit(self._name, action)
