"""The ways of seeing a summary, one at a time; the one that is seen follows the event."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator_app.core.model import Line, Sentence
from facilitator_app.core.model import Theme as ThemeRecord
from facilitator_app.ui.breakpoints import Breakpoint
from facilitator_app.ui.summary.after_view import AfterView
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.language_view import LanguageView
from facilitator_app.ui.summary.quote_view import QuoteView
from facilitator_app.ui.summary.read_view import ReadView
from facilitator_app.ui.summary.returned_view import ReturnedView
from facilitator_app.ui.summary.work_area import WorkArea
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.empty_state import EmptyState

TABLE, THEMES, BANK, LANGUAGES, READ = "table", "themes", "bank", "languages", "read"
AFTER, RETURNED = "after", "returned"
MODES = (TABLE, THEMES, BANK, LANGUAGES, READ, AFTER)


class ViewStack(QStackedWidget):
    """Table and themes share a view; each other way has its own.

    Attributes:
        mode: What is seen.
    """

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.mode = TABLE
        self.work = WorkArea(theme, desk)
        self.quotes = QuoteView(theme, desk)
        self.languages = LanguageView(theme, desk)
        self.reading = ReadView(theme, desk)
        self.after = AfterView(theme, desk)
        self.returned = ReturnedView(theme, desk)
        self.empty = EmptyState(theme, "file-text")
        for view in (*self._views, self.empty):
            self.addWidget(view)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of the view that is seen, not of the one that needs most."""
        view = self.currentWidget()
        return QSize(0, view.minimumSizeHint().height() if view is not None else 0)

    @property
    def sees_work(self) -> bool:
        """True while lines become themes and sentences."""
        return self.mode in (TABLE, THEMES)

    def see(self, mode: str) -> None:
        """See the summary in another way."""
        self.mode = mode
        self.work.show_board(shown=mode == THEMES)
        self.show_state()

    def show_state(self) -> None:
        """Show what is seen; the rest follows when it is."""
        state = self._desk.state
        has_any = bool(state.all(Line) or state.all(Sentence) or state.all(ThemeRecord))
        view, show = self._ways.get(self.mode, (self.work, self.work.show_state))
        if has_any or view is self.after:
            show()
            self.setCurrentWidget(view)
        else:
            self.setCurrentWidget(self.empty)

    def areas(self) -> Sequence[QWidget]:
        """Return what F6 goes through."""
        match self.mode:
            case "bank":
                return [self.quotes.list]
            case "languages":
                return [self.languages.table]
            case "read":
                return [self.reading.first_target()]
            case "after":
                return [self.after.recipients, self.after.feedback, self.after.facts]
            case "returned":
                return [self.returned.list]
            case _:
                return self.work.areas()

    def arrange(self, room: Breakpoint) -> None:
        """Use the room there is."""
        self.work.arrange(room)
        self.after.arrange(room)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for view in self._views:
            view.retranslate()

    @property
    def _views(
        self,
    ) -> tuple[WorkArea, QuoteView, LanguageView, ReadView, AfterView, ReturnedView]:
        return (
            self.work,
            self.quotes,
            self.languages,
            self.reading,
            self.after,
            self.returned,
        )

    @property
    def _ways(self) -> Mapping[str, tuple[QWidget, Callable[[], None]]]:
        return {
            BANK: (self.quotes, self.quotes.show_state),
            LANGUAGES: (self.languages, self.languages.show_state),
            READ: (self.reading, self.reading.show_state),
            AFTER: (self.after, self.after.show_state),
            RETURNED: (self.returned, self.returned.show_state),
        }
