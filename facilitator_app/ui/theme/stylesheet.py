"""The one style sheet, for Qt's own controls. The program's own widgets paint themselves."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from facilitator_app.ui.theme.tokens import HEIGHT_CONTROL, HEIGHT_SMALL, RADIUS_INPUT, Palette

Px = Callable[[float], int]

_SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $ctl; padding: ${p4}px ${p6}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: $surface; color: $text; border: 1px solid $ctl; border-radius: ${radius}px;
  padding: 0 ${p8}px; selection-background-color: $pri; selection-color: $onpri;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${control_inner}px; }
QPlainTextEdit, QTextEdit { padding: ${p4}px ${p6}px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid $pri; padding: 0 ${p8_less}px; min-height: ${control_focus}px;
}
QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $pri; padding: ${p4_less}px ${p6_less}px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { color: $text3; border-color: $line; background: $bg; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"] {
  border: none; padding: 0; background: transparent;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox[bare="true"] {
  border: 1px solid transparent; background: transparent; padding: 0 0 0 ${p4}px;
  min-height: ${small_inner}px; color: $text2;
}
QComboBox[bare="true"]:focus { border: 2px solid $pri; padding: 0 0 0 ${p3}px; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { border: 1px solid $ctl; padding: ${p4}px; }

QAbstractItemView {
  background: $surface; color: $text; border: none; outline: 0;
  selection-background-color: $prisoft; selection-color: $text;
}
QAbstractItemView::item:selected { background: $prisoft; color: $text; }
QListView::item, QTreeView::item { min-height: ${row}px; }
QTableView { gridline-color: $line; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
  background: $surface; color: $text2; border: none; border-bottom: 1px solid $line;
  padding: 0 ${p6}px; min-height: ${p30}px;
}
QTableCornerButton::section { background: $surface; border: none; }

QMenu { background: $surface; color: $text; border: 1px solid $ctl; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p20}px ${p6}px ${p12}px; border-radius: ${radius}px; }
QMenu::item:selected { background: $prisoft; color: $text; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px 0; }

QScrollArea, QStackedWidget, QScrollArea > #qt_scrollarea_viewport {
  background: transparent; border: none;
}
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $ctl; border-radius: ${p3}px; margin: ${p2}px; }
QScrollBar::handle:vertical { min-height: ${p28}px; }
QScrollBar::handle:horizontal { min-width: ${p28}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider:horizontal { min-height: ${p20}px; }
QSlider::groove:horizontal { height: ${p4}px; background: $sunk; border-radius: ${p2}px; }
QSlider::sub-page:horizontal { background: $pri; border-radius: ${p2}px; }
QSlider::handle:horizontal {
  width: ${p14}px; height: ${p14}px; margin: -${p6}px 0; border: 2px solid $pri;
  border-radius: ${p8}px; background: $surface;
}
QSplitter::handle { background: transparent; }
QProgressBar { background: $sunk; border: none; border-radius: ${p3}px; max-height: ${p6}px; }
QProgressBar::chunk { background: $pri; border-radius: ${p3}px; }
""")


def stylesheet(tokens: Palette, px: Px) -> str:
    """Return the style sheet in these colours and sizes."""
    colours: dict[str, object] = {**tokens}
    lengths = {f"p{length}": px(length) for length in (2, 3, 4, 6, 8, 10, 12, 14, 20, 28, 30)}
    return _SHEET.substitute(
        colours,
        **lengths,
        radius=px(RADIUS_INPUT),
        small_inner=px(HEIGHT_SMALL) - 2,
        control_inner=px(HEIGHT_CONTROL) - 2,
        control_focus=px(HEIGHT_CONTROL) - 4,
        p8_less=px(8) - 1,  # the border of what has the focus is one pixel thicker
        p6_less=px(6) - 1,
        p4_less=px(4) - 1,
        row=px(34),
    )
