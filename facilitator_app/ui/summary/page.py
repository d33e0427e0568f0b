"""See the sentences of the summary."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget

from facilitator_app.core.changes import ChangeSet
from facilitator_app.core.model import Sentence
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.page import Page
from facilitator_app.ui.page_ids import PageId
from facilitator_app.ui.widgets.boxes import Column


class SummaryPage(Page):
    """The sentences in their order."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(PageId.SUMMARY, kit)
        self._sentences = QListWidget()
        Column(self.theme, self.body).addWidget(self._sentences)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        super().retranslate()
        self._sentences.setAccessibleName(self.tr("Sentences"))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Show the sentences as they are now."""
        if self.bridge is None or (changes is not None and not changes.touches(Sentence)):
            return
        self._sentences.clear()
        for sentence in self.bridge.state.all(Sentence):
            self._sentences.addItem(sentence.text)
