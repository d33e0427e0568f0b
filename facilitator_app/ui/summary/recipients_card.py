"""Who gets the summary, in which language, and what has been sent already."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import sending
from facilitator_app.core.model import Recipient
from facilitator_app.core.summary_languages import LANGUAGES
from facilitator_app.ui.formats import day_and_time
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.words import language_name
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.chip import Chip
from facilitator_app.ui.widgets.combo import Combo
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.line_field import LineField
from facilitator_app.ui.widgets.text_field import TextField


class RecipientRow(QWidget):
    """One recipient.

    Attributes:
        edited: Name of a field and its new text.
        sent: It was sent now.
        removed: Off the list.
    """

    edited = Signal(str, str)
    sent = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = TextField(theme, lines=(1, 2), plain_enter=True)
        self._language = Combo(theme)
        self._state = Chip(theme, bare=True)
        self._send = Button(theme, icon="send", size="small")
        self._remove = Button(theme, icon="x", kind="quiet", size="small", name=" ")
        for code in LANGUAGES:
            self._language.addItem(language_name(code), code)
        row = Row(theme, gap=6)
        row.addWidget(self.name, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        below = Row(theme, gap=6, margins=(0, 0, 0, 8))
        below.addWidget(self._state)
        below.addStretch(1)
        below.addWidget(self._language)
        below.addWidget(self._send)
        column = Column(theme, self, gap=4)
        column.addLayout(row)
        column.addLayout(below)
        self.name.given.connect(partial(self.edited.emit, "name"))
        self._language.activated.connect(self._on_language)
        self._send.clicked.connect(self.sent)
        self._remove.clicked.connect(self.removed)

    def show_recipient(self, recipient: Recipient, offset_minutes: int) -> None:
        """Show the recipient as it is now."""
        self.name.show_text(recipient.name)
        self._language.setCurrentIndex(max(0, self._language.findData(recipient.language)))
        at = recipient.sent_at_ms
        if at is None:
            self._state.show_state(self.tr("not sent yet"), "clock", "amber")
        else:
            time = day_and_time(at, offset_minutes)
            self._state.show_state(self.tr("sent {time}").format(time=time), "check", "moss")
        again = at is not None
        name = recipient.name
        self._send.show_text(self.tr("Sent again") if again else self.tr("Sent now"))
        self._send.setAccessibleName(f"{self._send.word}: {name}")
        self.name.setAccessibleName(self.tr("Recipient"))
        self._language.setAccessibleName(self.tr("Language of {name}").format(name=name))
        self._remove.show_text("", name=self.tr("Remove {name}").format(name=name))

    @Slot()
    def _on_language(self) -> None:
        self.edited.emit("language", str(self._language.currentData()))


class RecipientsCard(Card):
    """The list of recipients."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme, self._desk = theme, desk
        self._rows: dict[str, RecipientRow] = {}
        self._title = Label(theme, role="h2")
        self._count = Label(theme, role="meta", colour="text2")
        self.new = LineField(theme)
        self._inside = QWidget()
        self._list = Column(theme, self._inside, gap=4, margins=(0, 0, 8, 0))
        self._list.addStretch(1)
        head = Row(theme, gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column = Column(theme, self, gap=8, margins=(16, 12, 10, 12))
        column.addLayout(head)
        column.addWidget(Scroll(self._inside), 1)
        column.addWidget(self.new)
        self.new.returnPressed.connect(self._on_new)

    def show_state(self) -> None:
        """Show the recipients as they are now."""
        state = self._desk.state
        found = state.all(Recipient)
        ids = [each.id for each in found]
        for gone in [each for each in self._rows if each not in ids]:
            row = self._rows.pop(gone)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, each in enumerate(found):
            row = self._rows.get(each.id) or self._made(each.id)
            if self._list.indexOf(row) != at:
                self._list.removeWidget(row)
                self._list.insertWidget(at, row)
            row.show_recipient(each, state.event.utc_offset_minutes)
        sent = sum(each.sent_at_ms is not None for each in found)
        told = self.tr("sent {sent} of {all}").format(sent=sent, all=len(found))
        self._count.show_text(told if found else "")

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.show_text(self.tr("Recipients"))
        self.new.setPlaceholderText(self.tr("New recipient, then Enter"))
        self.new.setAccessibleName(self.tr("New recipient"))
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _made(self, recipient_id: str) -> RecipientRow:
        row = RecipientRow(self._theme)
        row.edited.connect(partial(self._on_edited, recipient_id))
        row.sent.connect(partial(self._on_sent, recipient_id))
        row.removed.connect(partial(self._on_removed, recipient_id))
        self._rows[recipient_id] = row
        return row

    def _on_edited(self, recipient_id: str, name: str, text: str) -> None:
        bridge = self._desk.bridge
        if bridge is not None and self._desk.state.find(Recipient, recipient_id) is not None:
            bridge.execute(sending.edit_recipient, recipient_id, **{name: text.strip()})

    def _on_sent(self, recipient_id: str) -> None:
        bridge = self._desk.bridge
        if bridge is not None:
            bridge.execute(sending.mark_sent, bridge.new_id(), recipient_id, self._desk.now_ms)

    def _on_removed(self, recipient_id: str) -> None:
        bridge = self._desk.bridge
        if bridge is not None:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
            bridge.execute(sending.remove_recipient, recipient_id)

    @Slot()
    def _on_new(self) -> None:
        bridge, name = self._desk.bridge, self.new.text().strip()
        if bridge is not None and name:
            language = self._desk.state.event.language or LANGUAGES[0]
            self.new.clear()
            bridge.execute(sending.add_recipient, bridge.new_id(), name, language)
