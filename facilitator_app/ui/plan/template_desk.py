"""Whole plans: taken from templates, files and other events, kept as templates of one's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator_app.core.commands import fitting
from facilitator_app.core.errors import UserError
from facilitator_app.core.fitting import Misfit
from facilitator_app.core.model import Phase
from facilitator_app.core.plan import available_minutes
from facilitator_app.core.template import (
    Template,
    at_length,
    second_loop,
    template_of,
)
from facilitator_app.core.time_use import actual_minutes
from facilitator_app.env.paths import SUFFIX
from facilitator_app.intake.data_files import file_name
from facilitator_app.intake.templates import (
    import_template,
    own_id,
    read_own_templates,
    save_template,
    write_template,
)
from facilitator_app.session.reading import state_of
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.plan.library_menus import below
from facilitator_app.ui.plan.name_row import NameRow
from facilitator_app.ui.plan.phase_scene import PhaseScene
from facilitator_app.ui.plan.shelf import Shelf
from facilitator_app.ui.plan.template_menu import (
    FROM_EVENT,
    FROM_FILE,
    KEEP,
    LENGTH,
    LOOP,
    TO_FILE,
    USE,
    template_menu,
)
from facilitator_app.ui.texts import problem_text

TOLD, USE_NOW, SHORT = "template", "use", "short"
USUAL = "120"  # has a second loop to take


class TemplateDesk(QObject):
    """Does what the menu of templates offers, and says in a strip what it did."""

    def __init__(self, kit: Kit, tab: PhaseScene, shelf: Shelf, row: NameRow) -> None:
        super().__init__(row)
        self._kit, self._tab, self._shelf, self._row = kit, tab, shelf, row
        self._notice = Notice("moss", "check", "")
        self._imported: Template | None = None
        self._wanted = 0  # minutes that only the template's short form fits
        self._asks = {
            LOOP: self._turn_loop,
            KEEP: self._ask_name,
            FROM_FILE: self._ask_file,
            FROM_EVENT: self._ask_event,
            TO_FILE: self._ask_target,
        }
        row.given.connect(self.keep)
        tab.strips.pressed.connect(self._on_strip)

    def offer(self, button: QWidget) -> None:
        """Open the menu below a button."""
        bridge = self._tab.bridge
        if bridge is None:
            return
        state = bridge.state
        menu = template_menu(
            self._tab.theme,
            button,
            [*self._shelf.templates, *self._own()],
            state.event.language,
            present=available_minutes(state.event),
            has_loop=bool(second_loop([each.step for each in state.all(Phase)])),
        )
        menu.chosen.connect(self.act)
        menu.open_at(below(button))

    @Slot(str)
    def act(self, entry: str) -> None:
        """Do what an entry of the menu says."""
        if entry.startswith(USE):
            template = self._shelf.template(entry.removeprefix(USE))
            if template is not None:
                self.use(template)
        elif entry.startswith(LENGTH):
            self._fit(int(entry.removeprefix(LENGTH)))
        else:
            self._asks[entry]()

    def use(self, template: Template) -> None:
        """Put a template in place of the plan, as long as the plan may be."""
        bridge = self._tab.bridge
        if bridge is None:
            return
        fitted = at_length(template, available_minutes(bridge.state.event))
        taken = template if isinstance(fitted, Misfit) else fitted
        bridge.execute(fitting.use_template, taken, bridge.new_id)

    @Slot(str)
    def keep(self, name: str) -> None:
        """Keep the plan as a template of one's own, with the lengths it has now."""
        template = self._template(name)
        if template is None:
            return
        with self._kit.door.shown():
            kept = save_template(self._shelf.templates_folder, template)
            text = self.tr("“{name}”, version {version}, is among your templates.")
            self._tell(text.format(name=name, version=kept.version))

    def take_file(self, path: Path) -> None:
        """Take a template that somebody handed over among one's own, and offer to use it."""
        with self._kit.door.shown():
            self._imported = import_template(path, self._shelf.templates_folder)
            text = self.tr("“{name}” is among your templates.")
            name = next(iter(self._imported.names.values()))
            action = NoticeAction(USE_NOW, self.tr("Use it now"))
            self._tell(text.format(name=name), action)

    def take_event(self, path: Path) -> None:
        """Put the phases of another event in place of the plan, as long as they really took."""
        bridge = self._tab.bridge
        if bridge is None:
            return
        with self._kit.door.shown():
            other = state_of(path)
            lengths = actual_minutes(other)
            name = other.event.title
            taken = template_of(other, template_id="", name=name, lengths=lengths)
            bridge.execute(fitting.use_template, taken, bridge.new_id)
            if lengths:
                text = self.tr("Phases of “{name}”, as long as they really took.")
            else:
                text = self.tr("Phases of “{name}”, as they were planned: it was not held.")
            self._tell(text.format(name=name))

    def give_file(self, path: Path) -> None:
        """Write the plan as a template for somebody else."""
        template = self._template(path.stem)
        if template is not None:
            with self._kit.door.shown():
                write_template(path, template)
                self._tell(self.tr("Saved {file}.").format(file=path.name))

    def _template(self, name: str) -> Template | None:
        bridge = self._tab.bridge
        if bridge is None:
            return None
        return template_of(bridge.state, template_id=own_id(name), name=name, lengths={})

    def _own(self) -> list[Template]:
        templates, problems = read_own_templates(self._shelf.templates_folder)
        for problem in problems:
            self._kit.door.report(problem)
        return templates

    def _fit(self, minutes: int) -> None:
        """Fit the plan, or offer its template's short form where the plan itself is too long."""
        bridge = self._tab.bridge
        if bridge is None:
            return
        template = self._shelf.template(bridge.state.event.template)
        try:
            fitting.fit_to_length(bridge.state, minutes)
        except UserError as error:
            if template is not None and not isinstance(at_length(template, minutes), Misfit):
                self._offer_short_form(error, minutes)
                return
        bridge.execute(fitting.fit_to_length, minutes)

    def _offer_short_form(self, error: UserError, minutes: int) -> None:
        self._wanted = minutes
        action = NoticeAction(SHORT, self.tr("Take the template's short form"))
        text = self.tr("Phases that were changed are replaced; undo brings them back.")
        self._notice = Notice("amber", "scissors", problem_text(error), text, actions=(action,))
        self._tab.strips.put(TOLD, self._told)

    def _take_short_form(self) -> None:
        bridge = self._tab.bridge
        template = self._shelf.template(bridge.state.event.template) if bridge else None
        if bridge is not None and template is not None:
            bridge.execute(fitting.use_template_for, template, self._wanted, bridge.new_id)

    def _turn_loop(self) -> None:
        bridge = self._tab.bridge
        if bridge is None:
            return
        if second_loop([each.step for each in bridge.state.all(Phase)]):
            bridge.execute(fitting.leave_out_second_loop)
        else:
            usual = next(each for each in self._shelf.templates if each.id == USUAL)
            bridge.execute(fitting.take_second_loop, usual.steps, bridge.new_id)

    def _ask_name(self) -> None:
        if self._tab.bridge is not None:
            self._row.open(self._tab.bridge.state.event.title)

    def _ask_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when wanted

        bridge = self._tab.bridge
        if bridge is None:
            return
        kinds, folder = self.tr("Templates (*.json)"), str(bridge.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self._row.window(), "", folder, kinds)
        if chosen:
            self.take_file(Path(chosen))

    def _ask_event(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when wanted

        bridge = self._tab.bridge
        if bridge is None:
            return
        kinds = self.tr("Events (*{suffix})").format(suffix=SUFFIX)
        folder = str(bridge.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self._row.window(), "", folder, kinds)
        if chosen:
            self.take_event(Path(chosen))

    def _ask_target(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - when wanted

        bridge = self._tab.bridge
        if bridge is None:
            return
        kinds = self.tr("Templates (*.json)")
        offered = str(bridge.path.parent / f"{file_name(bridge.state.event.title)}.json")
        chosen, _ = QFileDialog.getSaveFileName(self._row.window(), "", offered, kinds)
        if chosen:
            self.give_file(Path(chosen))

    def _tell(self, text: str, *actions: NoticeAction) -> None:
        self._notice = Notice("moss", "check", text, actions=actions)
        self._tab.strips.put(TOLD, self._told)

    def _told(self) -> Notice:
        return self._notice

    @Slot(str, str)
    def _on_strip(self, name: str, action: str) -> None:
        if name != TOLD:
            return
        self._tab.strips.take(TOLD)
        if action == USE_NOW and self._imported is not None:
            self.use(self._imported)
        elif action == SHORT:
            self._take_short_form()
