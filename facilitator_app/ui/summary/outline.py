"""The document at the right: five questions, the sentences below them, and where they come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.model import FIVE_QUESTIONS, Group, Section, Sentence, Translation
from facilitator_app.core.summary_languages import master_language, other_languages
from facilitator_app.core.summary_sources import Support, sources, support
from facilitator_app.ui.summary.desk import SummaryDesk
from facilitator_app.ui.summary.line_model import Dragged
from facilitator_app.ui.summary.section_block import SectionBlock
from facilitator_app.ui.summary.sentence_row import SentenceFace, SentenceRow
from facilitator_app.ui.summary.voice_menu import pop_up, voice_menu
from facilitator_app.ui.summary.whose import Whose
from facilitator_app.ui.summary.words import language_name, line_mark
from facilitator_app.ui.theme import Theme
from facilitator_app.ui.widgets.boxes import Card, Column, Row, Scroll
from facilitator_app.ui.widgets.button import Button
from facilitator_app.ui.widgets.label import Label
from facilitator_app.ui.widgets.segments import Option, Segments

OF_GROUPS = (*FIVE_QUESTIONS, Section.KEY_MESSAGE)
OF_ALL = (
    *FIVE_QUESTIONS,
    Section.TITLE,
    Section.LEAD,
    Section.KEY_MESSAGE,
    Section.MISSING_VOICES,
    Section.USE,
)


class Outline(Card):
    """The answers of one group, or the joint ones."""

    def __init__(self, theme: Theme, desk: SummaryDesk, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme, self._desk = theme, desk
        self._current = ""
        self._after_writing: Callable[[], object] | None = None
        self._languages = Segments(theme, look="small")
        self._whose = Whose(theme, desk)
        self._about = Label(theme, role="meta", colour="text2", wrap=True)
        self._more = Label(theme, role="meta_bold", colour="text2")
        self._blocks = {section: SectionBlock(theme, section) for section in OF_ALL}
        self.voices = Button(theme, icon="lightbulb", size="small")
        self._inside = QWidget()
        self._scroll = Scroll(self._inside)
        self._lay_out()
        self._connect()

    @property
    def current(self) -> str:
        """The id of the sentence that has, or last had, the focus; "" when it is gone."""
        return self._current if self._desk.state.find(Sentence, self._current) else ""

    @property
    def focused(self) -> str:
        """The id of the sentence that has the focus; "" when none has."""
        focus = self.window().focusWidget()
        return focus.face.id if isinstance(focus, SentenceRow) else ""

    @property
    def language(self) -> str:
        """The language in which the sentences are seen."""
        return self._languages.value or master_language(self._desk.state)

    @property
    def _is_translated(self) -> bool:
        return self.language != master_language(self._desk.state)

    def show_state(self) -> None:
        """Show the sentences as they are now."""
        self._whose.show_groups()
        self._show_languages()
        group_id = self._desk.group_id
        shown = OF_GROUPS if group_id else OF_ALL
        all_faces: list[SentenceFace] = []
        for section, block in self._blocks.items():
            block.setVisible(section in shown)
            faces = [self._face(each) for each in self._sentences(section)]
            block.show_sentences(faces)
            if section in FIVE_QUESTIONS:
                all_faces += faces
        self._more.setVisible(not group_id)
        self._show_about(all_faces)
        self.light_sources_of(self._desk.chosen)

    def light_sources_of(self, line_ids: Sequence[str]) -> None:
        """Light the sentences that rest on one of these lines."""
        wanted = set(line_ids)
        for row in self._rows():
            row.light(lit=any(line_id in wanted for line_id, _ in row.face.sources))

    def write(
        self,
        section: Section,
        line_ids: Sequence[str],
        text: str,
        after: Callable[[], object] | None = None,
    ) -> None:
        """Write a new sentence under `section`; `after` is called when that is over."""
        self._finish()
        self._after_writing = after
        block = self._blocks[section]
        hint = (
            self.tr("Enter keeps it, Esc gives it up. %n source line(s).", "", len(line_ids))
            if line_ids
            else self.tr("Enter keeps it, Esc gives it up.")
        )
        block.write(text, hint, line_ids)
        self._show(block.written_in)

    @Slot()
    def propose_voices(self) -> None:
        """Offer what the event tells of missing voices; what is chosen is edited first."""
        block = self._blocks[Section.MISSING_VOICES]
        self._desk.show_group("")
        self._show(block)
        write = partial(self.write, Section.MISSING_VOICES)
        menu = voice_menu(self, self._desk.state, write)
        pop_up(menu, self.voices.mapToGlobal(self.voices.rect().bottomLeft()))

    def rewrite(self, sentence_id: str, after: Callable[[], object] | None = None) -> None:
        """Change the words of a sentence; `after` is called when that is over."""
        sentence = self._desk.state.find(Sentence, sentence_id)
        if sentence is None:
            return
        self._finish()
        self._after_writing = after
        hint = self.tr("Enter keeps it, Esc gives it up. Without words the sentence goes.")
        text = sentence.text
        if self._is_translated:
            found = self._desk.state.find(Translation, f"{sentence_id}:{self.language}")
            text = found.text if found else ""
            hint = self.tr("In {language}. Enter keeps it, Esc gives it up.").format(
                language=language_name(self.language)
            )
        self._blocks[sentence.section].rewrite(sentence_id, text, hint)

    def go_to(self, sentence_id: str) -> None:
        """Give the focus to a sentence, in whichever group it is."""
        sentence = self._desk.state.find(Sentence, sentence_id)
        if sentence is None:
            return
        self._desk.show_group(sentence.group_id)
        row = self._blocks[sentence.section].row(sentence_id)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show(row)

    def first_target(self) -> QWidget:
        """Return what takes the focus: the current sentence, or the first thing there is."""
        for block in self._blocks.values():
            row = block.row(self._current)
            if row is not None:
                return row
        return next(self._targets(), self._whose)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._languages.setAccessibleName(self.tr("Language that is seen"))
        self._more.show_text(self.tr("Other parts of the summary"))
        self.voices.show_text(
            self.tr("Propose"), name=self.tr("Missing voices: what the event tells of them")
        )
        for block in self._blocks.values():
            block.retranslate(self.tr("Drag a line here, or write a sentence"))
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        theme = self._theme
        head = Row(theme, gap=8, margins=(14, 10, 14, 0))
        head.addWidget(self._whose)
        head.addStretch(1)
        head.addWidget(self._languages)
        about = Row(theme, margins=(16, 2, 14, 6))
        about.addWidget(self._about, 1)
        inside = Column(theme, self._inside, gap=10, margins=(6, 4, 6, 12))
        for section, block in self._blocks.items():
            if section is OF_ALL[len(FIVE_QUESTIONS)]:
                more = Row(theme, margins=(10, 6, 0, 0))
                more.addWidget(self._more)
                inside.addLayout(more)
            inside.addWidget(block)
        inside.addStretch(1)
        self._blocks[Section.MISSING_VOICES].head.addWidget(self.voices)
        column = Column(theme, self, gap=0, margins=(1, 1, 1, 6))
        column.addLayout(head)
        column.addLayout(about)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._languages.chosen.connect(self._on_language)
        self.voices.clicked.connect(self.propose_voices)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self._desk.group_changed.connect(self._on_group_changed)
        self._desk.chosen_changed.connect(self._on_chosen_changed)
        for block in self._blocks.values():
            block.kept.connect(self._on_kept)
            block.changed.connect(self._on_changed)
            block.add_wanted.connect(self._on_add_wanted)
            block.lines_dropped.connect(self._on_lines_dropped)
            block.row_made.connect(self._listen_to)
            block.closed.connect(self._on_closed)
            block.add.stepped.connect(partial(self._step, block.add))

    def _sentences(self, section: Section) -> list[Sentence]:
        state, group_id = self._desk.state, self._desk.group_id
        groups = {group.id for group in state.all(Group)}
        return [
            each
            for each in state.by(Sentence, "section", section)
            if (each.group_id if each.group_id in groups else "") == group_id
        ]

    def _face(self, sentence: Sentence) -> SentenceFace:
        state = self._desk.state
        held = support(state, sentence)
        notes = {
            Support.NONE: self.tr("no source line"),
            Support.LOST: self.tr("a source line was removed"),
            Support.TRACED: "",
        }
        marks = tuple((line.id, line_mark(state, line)) for line in sources(state, sentence))
        if self._is_translated:
            return self._translated_face(sentence, held, marks)
        return SentenceFace(sentence.id, sentence.text, held, marks, notes[held])

    def _translated_face(
        self, sentence: Sentence, held: Support, marks: tuple[tuple[str, str], ...]
    ) -> SentenceFace:
        """Return a sentence in the language that is seen; the original stands in for it."""
        found = self._desk.state.find(Translation, f"{sentence.id}:{self.language}")
        if found is None or not found.text.strip():
            note = self.tr("not translated")
            return SentenceFace(sentence.id, sentence.text, held, marks, note, missing=True)
        if found.of_text == sentence.text:
            return SentenceFace(sentence.id, found.text, Support.TRACED, marks)
        own = language_name(master_language(self._desk.state))
        note = self.tr("{language} changed").format(language=own)
        return SentenceFace(sentence.id, found.text, Support.TRACED, marks, note)

    def _rows(self) -> Iterator[SentenceRow]:
        for block in self._blocks.values():
            yield from block.rows

    def _targets(self) -> Iterator[QWidget]:
        for block in self._blocks.values():
            if block.isVisibleTo(self):
                yield from block.targets

    def _show_languages(self) -> None:
        state = self._desk.state
        codes = (master_language(state), *other_languages(state))
        options = [
            Option(code, language_name(code) if at == 0 else code, name=language_name(code))
            for at, code in enumerate(codes)
        ]
        seen = self._languages.value if self._languages.value in codes else codes[0]
        self._languages.show_options(options, seen)

    def _show_about(self, faces: Sequence[SentenceFace]) -> None:
        count = self.tr("%n sentence(s)", "", len(faces))
        traced = sum(bool(face.sources) for face in faces)
        parts = (
            self.tr("Five questions"),
            count,
            self.tr("%n traced to lines", "", traced),
        )
        self._about.show_text(" · ".join(parts))

    def _show(self, widget: QWidget) -> None:
        self._inside.layout().activate()  # pyright: ignore[reportOptionalMemberAccess]
        self._scroll.ensureWidgetVisible(widget, 0, self._theme.px(40))

    def _finish(self) -> None:
        for block in self._blocks.values():
            block.finish()

    def _step(self, widget: QWidget, step: int) -> None:
        targets = list(self._targets())
        at = targets.index(widget) + step if widget in targets else 0
        if 0 <= at < len(targets):
            targets[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._show(targets[at])

    @Slot()
    def _keep_in_sight(self) -> None:
        """See what is being written whole: its field grows after it has been opened."""
        for block in self._blocks.values():
            if block.is_editing:
                self._scroll.ensureWidgetVisible(block.written_in, 0, self._theme.px(8))

    @Slot(object)
    def _listen_to(self, row: SentenceRow) -> None:
        row.edit_wanted.connect(self.rewrite)
        row.removed.connect(self._on_removed)
        row.moved.connect(self._on_moved)
        row.source_wanted.connect(self._desk.line_wanted)
        row.lines_dropped.connect(self._on_sources_dropped)
        row.entered.connect(self._on_entered)
        row.stepped.connect(partial(self._step, row))

    @Slot()
    def _on_language(self) -> None:
        self._finish()
        self.show_state()

    @Slot(str, str)
    def _on_changed(self, sentence_id: str, text: str) -> None:
        if self._is_translated:
            self._desk.translate(sentence_id, self.language, text)
        else:
            self._desk.edit_sentence(sentence_id, text)

    @Slot()
    def _on_group_changed(self) -> None:
        self._finish()
        self.show_state()

    @Slot()
    def _on_chosen_changed(self) -> None:
        self.light_sources_of(self._desk.chosen)

    @Slot(object, str, object)
    def _on_kept(self, section: Section, text: str, line_ids: Sequence[str]) -> None:
        self._current = self._desk.add_sentence(section, text, line_ids)

    @Slot(str)
    def _on_closed(self, sentence_id: str) -> None:
        """Give the focus back to where the writing began."""
        after, self._after_writing = self._after_writing, None
        if after is not None:
            after()
        elif sentence_id:
            self.go_to(sentence_id)
        else:
            self.first_target().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_add_wanted(self, section: Section) -> None:
        self._desk.begin_sentence(section, ())

    @Slot(object, object)
    def _on_lines_dropped(self, section: Section, told: Dragged) -> None:
        self._desk.begin_sentence(section, told.line_ids)

    @Slot(str, object)
    def _on_sources_dropped(self, sentence_id: str, told: Dragged) -> None:
        self._desk.add_sources(sentence_id, told.line_ids)

    @Slot(str)
    def _on_entered(self, sentence_id: str) -> None:
        self._current = sentence_id
        self._desk.sentence_shown.emit(sentence_id)

    @Slot(str)
    def _on_removed(self, sentence_id: str) -> None:
        targets = [each for each in self._rows() if each.isVisible()]
        at = next((at for at, row in enumerate(targets) if row.face.id == sentence_id), 0)
        near = [*targets[at + 1 :], *reversed(targets[:at])]
        self._current = near[0].face.id if near else ""
        self._desk.remove_sentence(sentence_id)
        self.first_target().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, int)
    def _on_moved(self, sentence_id: str, step: int) -> None:
        """Move within the question; over its edge, into the one before or after."""
        sentence = self._desk.state.get(Sentence, sentence_id)
        own = [each.id for each in self._sentences(sentence.section)]
        at = own.index(sentence_id) + step
        if 0 <= at < len(own):
            self._desk.move_sentence(sentence_id, sentence.section, at)
        else:
            sections = OF_GROUPS if self._desk.group_id else OF_ALL
            to = sections.index(sentence.section) + step
            if 0 <= to < len(sections):
                place = None if step < 0 else 0
                self._desk.move_sentence(sentence_id, sections[to], place)
        self.go_to(sentence_id)
