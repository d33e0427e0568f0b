"""Which Word template documents are written on: ours, or the organisation's own after a look."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.core.errors import UserError
from facilitator_app.core.word_template import TemplateFindings
from facilitator_app.ui.kit import Kit
from facilitator_app.ui.notices import Notice, NoticeAction
from facilitator_app.ui.tasks import Messenger, Task
from facilitator_app.ui.template_words import finding_texts
from facilitator_app.ui.widgets.strips import Strips

TEMPLATE, USE_OURS, ANOTHER = "template", "use_ours", "another"


class TemplateChoice(QObject):
    """Keeps the chosen template among the settings of this computer's user.

    Args:
        strips: Where it says what it found.

    Attributes:
        changed: Another one is chosen.
    """

    changed = Signal()

    def __init__(self, kit: Kit, strips: Strips, window: QWidget) -> None:
        super().__init__(window)
        self._kit, self._strips, self._window = kit, strips, window
        strips.pressed.connect(self._on_strip)

    @property
    def path(self) -> Path | None:
        """The organisation's template; None for ours."""
        name = self._kit.preferences.value.word_template
        return Path(name) if name else None

    def choose(self) -> None:
        """Let people choose a file; where one is in use, first say which, and offer ours again."""
        if self.path is None:
            self._ask()
        else:
            self.offer()

    def offer(self) -> None:
        """Say which template is in use, and offer ours or another one."""
        if self.path is not None:
            self._strips.put(TEMPLATE, partial(_in_use, self.path))

    def offer_after(self, error: UserError) -> None:
        """Offer ours where a document was not written for the template's sake.

        Its drive may be gone, while ours is at hand.
        """
        if (
            self.path is not None
            and Path(str(error.details.get("path", ""))).name == self.path.name
        ):
            self.offer()

    def _ask(self) -> None:
        title = self.tr("Your organisation's Word template")
        kinds = self.tr("Word templates and documents (*.dotx *.docx)")
        start = str(self.path.parent) if self.path else ""
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, kinds)
        if chosen:
            self.look_through(Path(chosen))

    def look_through(self, path: Path) -> Task:
        """Use a template unless it is refused; say what was found in it."""
        return self._kit.tasks.run(partial(_checked, path), partial(self._on_checked, path))

    def _on_checked(self, path: Path, findings: TemplateFindings) -> None:
        self._kit.preferences.choose(word_template=str(path))
        self._strips.put(TEMPLATE, partial(_notice, path, findings))
        self.changed.emit()

    @Slot(str, str)
    def _on_strip(self, name: str, action: str) -> None:
        if name == TEMPLATE and action == ANOTHER:
            self._ask()
        elif name == TEMPLATE and action == USE_OURS:
            self._kit.preferences.choose(word_template="")
            self._strips.take(TEMPLATE)
            self.changed.emit()


def template_name(path: Path | None) -> str:
    """Return what the menu calls the template."""
    if path is None:
        return QCoreApplication.translate("Templates", "Word template: ours")
    return QCoreApplication.translate("Templates", "Word template: {name}").format(name=path.name)


def _in_use(path: Path) -> Notice:
    translate = QCoreApplication.translate
    another = NoticeAction(ANOTHER, translate("Templates", "Choose another…"), icon="folder-open")
    title = translate("Templates", "Documents are written on {name}.").format(name=path.name)
    return Notice("pri", "info", title, actions=(another, _use_ours()))


def _use_ours() -> NoticeAction:
    return NoticeAction(
        USE_OURS, QCoreApplication.translate("Templates", "Use ours"), icon="undo-2"
    )


def _checked(path: Path, _: Messenger) -> TemplateFindings:
    from facilitator_app.export import documents  # noqa: PLC0415 - loaded with the first export

    return documents.check_template(path)


def _notice(path: Path, findings: TemplateFindings) -> Notice:
    translate = QCoreApplication.translate
    found = list(finding_texts(findings))
    serious = bool(findings.weak or findings.small) or not findings.is_a4
    return Notice(
        tone="amber" if serious else "moss",
        icon="triangle-alert" if serious else "circle-check",
        title=translate("Templates", "Documents are written on {name}.").format(name=path.name),
        text=" ".join(found) or translate("Templates", "Nothing in it needs mending."),
        actions=(_use_ours(),),
    )
