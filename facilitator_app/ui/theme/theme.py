"""The look of the window at this moment. Widgets ask for colours, fonts and sizes by name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from facilitator_app.env.settings import LARGEST_TEXT, SMALLEST_TEXT, ThemeChoice
from facilitator_app.ui.icons import Icons
from facilitator_app.ui.theme.palettes import palette_of, system_tokens
from facilitator_app.ui.theme.stylesheet import stylesheet
from facilitator_app.ui.theme.tokens import DARK, LIGHT, TOKENS, TYPE, Palette, Token, TypeRole

STYLE_ARGUMENTS = ("-style", "fusion")
SANS, SERIF = "Inter", "Literata"
_TABULAR = QFont.Tag("tnum")


class Theme(QObject):
    """Colours, fonts and sizes by name; tells when they change.

    The application is made with `STYLE_ARGUMENTS`: asking it for the style afterwards would load
    a tenth of Qt into Python.

    Args:
        dressed: False leaves the style sheet off until `dress`: while the first page is put
            together, Qt would apply it anew to every widget at every move of its parents.

    Attributes:
        changed: Anything of the look changed: ask again and repaint.
    """

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, *, dressed: bool = True) -> None:
        super().__init__(app)
        self._app, self._dressed = app, dressed
        self._system_palette = QPalette(app.palette())
        self._icons = Icons(resources / "icons")
        self._fonts_folder, self._serif_loaded = resources / "fonts", False
        self._load_fonts(SANS)
        self._choice, self._scale, self._key_hints = ThemeChoice.SYSTEM, 1.0, True
        self._high_contrast = False
        self._tokens: Palette = LIGHT
        self._colours: dict[Token, QColor] = {}
        self._fonts: dict[tuple[TypeRole, bool], QFont] = {}
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(app.styleHints(), "accessibility"):  # Qt 6.10
            hints = app.styleHints().accessibility()
            hints.contrastPreferenceChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def icons(self) -> Icons:
        """The icons themselves, for what has colours of its own: the room screen."""
        return self._icons

    @property
    def dark(self) -> bool:
        """True while light text stands on dark."""
        return self._tokens is DARK

    @property
    def scale(self) -> float:
        """How much larger than designed everything is, 1.0 to 2.0."""
        return self._scale

    @property
    def key_hints(self) -> bool:
        """True when buttons show their keys."""
        return self._key_hints

    @property
    def high_contrast(self) -> bool:
        """True when the system asks for its own colours."""
        return self._high_contrast

    def use(self, choice: ThemeChoice, scale: float, *, key_hints: bool = True) -> None:
        """Look like this from now on."""
        scale = min(LARGEST_TEXT, max(SMALLEST_TEXT, scale))
        if (choice, scale, key_hints) != (self._choice, self._scale, self._key_hints):
            self._choice, self._scale, self._key_hints = choice, scale, key_hints
            self._apply()

    def dress(self) -> None:
        """Give Qt's own controls their style sheet, if they have none yet."""
        if not self._dressed:
            self._dressed = True
            self._app.setStyleSheet(stylesheet(self._tokens, self.px))

    def c(self, token: Token) -> QColor:
        """Return the colour called `token`."""
        return self._colours[token]

    def hex(self, token: Token) -> str:
        """Return the colour called `token` as "#rrggbb"."""
        return self._tokens[token]

    def px(self, length: float) -> int:
        """Return a length of the design, in pixels at this text size."""
        return round(length * self._scale)

    def font(self, role: TypeRole, *, wide: bool = False) -> QFont:
        """Return the font of `role`, with figures of equal width.

        Args:
            wide: True in a window over 1600 logical pixels, where some roles are larger.
        """
        key = (role, wide)
        if key not in self._fonts:
            self._fonts[key] = self._font(role, wide=wide)
        return self._fonts[key]

    def line_height(self, role: TypeRole, *, wide: bool = False) -> int:
        """Return the distance from line to line of `role`, in pixels at this text size."""
        size = TYPE[role]
        return self.px(size.wide_line_px if wide and size.wide_line_px else size.line_px)

    def pixmap(self, name: str, colour: Token, px: int = 18) -> QPixmap:
        """Return an icon; `px` as designed, multiplied by the text size."""
        return self._icons.pixmap(name, self.px(px), self.c(colour), self._app.devicePixelRatio())

    def icon(self, name: str, colour: Token = "text2", px: int = 18) -> QIcon:
        """Return an icon for a Qt widget that wants a QIcon."""
        icon = QIcon(self.pixmap(name, colour, px))
        icon.addPixmap(self.pixmap(name, "text3", px), QIcon.Mode.Disabled)
        return icon

    def paint_icon(self, painter: QPainter, rect: QRectF, name: str, colour: Token) -> None:
        """Paint an icon into the square `rect`, which is in pixels of the screen."""
        pixmap = self._icons.pixmap(
            name, round(rect.width()), self.c(colour), painter.device().devicePixelRatio()
        )
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _font(self, role: TypeRole, *, wide: bool) -> QFont:
        size = TYPE[role]
        if size.serif and not self._serif_loaded:  # the start page has no word that is spoken
            self._serif_loaded = True
            self._load_fonts(SERIF)
        font = QFont(self._app.font())
        font.setFamilies([SERIF, "Georgia", "serif"] if size.serif else [SANS, *_system_family()])
        font.setPixelSize(self.px(size.wide_px if wide and size.wide_px else size.px))
        font.setWeight(QFont.Weight(size.weight))
        font.setFeature(_TABULAR, 1)
        return font

    def _apply(self) -> None:
        self._high_contrast = self._system_wants_contrast()
        self._tokens = self._chosen_tokens()
        self._colours = {token: QColor(self._tokens[token]) for token in TOKENS}
        self._fonts.clear()
        if not self._high_contrast:
            self._app.setPalette(palette_of(self._colours))
        self._app.setFont(self.font("body"))
        if self._dressed:
            self._app.setStyleSheet(stylesheet(self._tokens, self.px))
        self.changed.emit()

    def _chosen_tokens(self) -> Palette:
        if self._high_contrast:
            return system_tokens(self._system_palette)
        system_is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and system_is_dark
        )
        return DARK if dark else LIGHT

    def _system_wants_contrast(self) -> bool:
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    @Slot()
    def _on_system_changed(self) -> None:
        self._apply()

    def _load_fonts(self, family: str) -> None:
        for file in sorted(self._fonts_folder.glob(f"{family}-*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def _system_family() -> list[str]:
    return [QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()]
