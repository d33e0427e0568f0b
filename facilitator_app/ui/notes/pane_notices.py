"""The strips of a pane: what is not saved, what could tell who is meant, what was taken up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication

from facilitator_app.core.commands import notes
from facilitator_app.core.errors import Problem
from facilitator_app.core.identifiers import Category, Finding
from facilitator_app.core.model import Line
from facilitator_app.ui.notes.identifier_words import category_words
from facilitator_app.ui.notes.pane_door import PaneDoor, as_parent
from facilitator_app.ui.notes.safety import SafetyBook
from facilitator_app.ui.notes.watch import IdentifierWatch
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.session_bridge import SessionBridge
from facilitator_app.ui.texts import failed_write_text

NOT_SAVED, IDENTIFIER, RESUMED = "not_saved", "identifier", "resumed"
PASTING, PASTED = "pasting", "pasted"
RETRY, ELSEWHERE, COPY = "retry", "elsewhere", "copy"
_SHOWN = 60  # characters of a suggestion on each side


class PaneNotices(QObject):
    """Puts the strips of one pane, and does what their buttons say."""

    def __init__(
        self, pane: PaneDoor, bridge: SessionBridge, safety: SafetyBook, watch: IdentifierWatch
    ) -> None:
        super().__init__(as_parent(pane))
        self._pane, self._bridge = pane, bridge
        self._safety, self._watch = safety, watch
        self._asked: tuple[str, Finding] | None = None
        self._unsaved = 0
        self._pasting = (0, 0)
        pane.view.strip_pressed.connect(self._on_pressed)

    def refresh(self) -> None:
        """Show the strips that are due now, and no others."""
        self.show_unsaved()
        self._show_identifier()

    def show_keys(self, *, keys: bool) -> None:
        """Show F8 and F9 only in the pane that is typed into."""
        self._pane.view.below.show_keys(keys=keys)

    def press(self, key: str) -> bool:
        """Press the button with this key; False when there is none."""
        return self._pane.view.below.press(key)

    def say_resumed(self) -> None:
        """Say that a half-typed line was taken up."""
        self._pane.view.below.put(RESUMED, _resumed_notice)

    def forget_resumed(self) -> None:
        """Say no more that a line was taken up: somebody goes on with it."""
        self._pane.view.below.take(RESUMED)

    @Slot(int, int)
    def say_pasting(self, done: int, total: int) -> None:
        """Say how many of the pasted lines are there already."""
        self._pasting = (done, total)
        below = self._pane.view.below
        if below.banner(PASTING) is None:
            below.put(PASTING, self._pasting_notice)
        else:
            below.renew(PASTING)

    def say_pasted(self, count: int) -> None:
        """Say how many lines were pasted."""
        self._pane.view.below.take(PASTING)
        self._pane.view.below.put(PASTED, partial(_pasted_notice, count))

    def _pasting_notice(self) -> Notice:
        return _pasting_notice(*self._pasting)

    def _own_unsaved(self) -> list[Line]:
        if not self._safety.failing:
            return []
        waiting = self._safety.waiting()
        return [line for line in self._pane.notes.lines if line.id in waiting]

    def show_unsaved(self) -> None:
        """Say how many lines are not on disk while the writer cannot write."""
        count = len(self._own_unsaved())
        if count == self._unsaved:
            return
        self._unsaved = count
        if count and self._bridge.write_problem is not None:
            make = partial(_unsaved_notice, count, self._bridge.write_problem)
            self._pane.view.strips.put(NOT_SAVED, make)
        else:
            self._pane.view.strips.take(NOT_SAVED)

    def _show_identifier(self) -> None:
        found = self._newest_finding()
        if found == self._asked:
            return
        self._asked = found
        if found is None:
            self._pane.view.below.take(IDENTIFIER)
            return
        line_id, finding = found
        text = self._bridge.state.get(Line, line_id).text
        after = self._watch.wording.replaced(text, finding)
        make = partial(_identifier_notice, finding.category, _around(after, finding.start))
        self._pane.view.below.put(IDENTIFIER, make)

    def _newest_finding(self) -> tuple[str, Finding] | None:
        row = self._pane.rows.newest_marked
        found = self._watch.in_line(row.line) if row is not None else ()
        return (row.line.id, found[0]) if row is not None and found else None

    @Slot(str, str)
    def _on_pressed(self, name: str, action: str) -> None:
        if name == NOT_SAVED:
            self._mend(action)
        elif name == IDENTIFIER:
            self._decide(accepted=action == "replace")
        elif name == PASTING:
            self._pane.stop_pasting()
        elif name in (RESUMED, PASTED):
            self._pane.view.below.take(name)

    def _mend(self, action: str) -> None:
        if action == RETRY:
            self._bridge.retry()
        elif action == COPY:
            text = "\n".join(line.text for line in self._own_unsaved())
            draft = self._pane.notes.draft
            typed = draft.words if draft else ""
            QGuiApplication.clipboard().setText("\n".join(filter(None, (text, typed))))
        elif action == ELSEWHERE:
            self._pane.want_elsewhere()

    def _decide(self, *, accepted: bool) -> None:
        if self._asked is None:
            return
        line_id, finding = self._asked
        state = self._bridge.state
        line = state.find(Line, line_id)
        if line is None:
            return
        words = line.text[finding.start : finding.end]
        if accepted:
            occurrence = line.text[: finding.start].count(words)
            replacement = self._watch.wording.replacement(finding)
            changes = notes.replace_words(state, line_id, words, replacement, occurrence)
            self._pane.run("replace_words", changes)
        else:
            self._pane.run("clear_words", notes.clear_words(state, line_id, words))


def _pasting_notice(done: int, total: int) -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        "pri",
        "copy",
        translate("PaneNotices", "Pasting lines: {done} of {total}").format(done=done, total=total),
        actions=(NoticeAction("stop", translate("PaneNotices", "Stop here")),),
        closable=False,
    )


def _identifier_notice(category: Category, suggestion: str) -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        "amber",
        "eye",
        translate("PaneNotices", "Possible identifier:"),
        category_words(category),
        translate("PaneNotices", "Suggestion: ”{text}”").format(text=suggestion),
        actions=(
            NoticeAction("replace", translate("PaneNotices", "Replace"), "F8", primary=True),
            NoticeAction("leave", translate("PaneNotices", "Leave"), "F9"),
        ),
        closable=False,
    )


def _unsaved_notice(count: int, problem: Problem) -> Notice:
    translate = QCoreApplication.translate
    title = translate("PaneNotices", "%n line(s) not on disk. The text is safe here.", "", count)
    again = translate("PaneNotices", "Try again")
    elsewhere = translate("PaneNotices", "Save on another disk…")
    return Notice(
        "lingon",
        "octagon-alert",
        title,
        "",
        failed_write_text(problem) + " " + translate("PaneNotices", "You can go on typing."),
        actions=(
            NoticeAction(RETRY, again, "", "refresh-cw", primary=True),
            NoticeAction(ELSEWHERE, elsewhere, "", "save"),
            NoticeAction(COPY, translate("PaneNotices", "Copy the text"), "", "copy"),
        ),
        closable=False,
    )


def _resumed_notice() -> Notice:
    translate = QCoreApplication.translate
    return Notice("pri", "history", translate("PaneNotices", "A half-typed line is where it was."))


def _pasted_notice(count: int) -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        "moss",
        "copy",
        translate("PaneNotices", "%n line(s) pasted.", "", count),
        translate("PaneNotices", "Ctrl+Z takes them back."),
    )


def _around(text: str, at: int) -> str:
    """Return the part of `text` around a place, with dots for what is left out."""
    start, end = max(0, at - _SHOWN // 2), min(len(text), at + _SHOWN)
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
