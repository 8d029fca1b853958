"""`Look`: which palette, text size and language the whole window wears, changed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from toolkit.base import words
from toolkit.desktop.look import fonts, scale
from toolkit.desktop.look.palette import Palette, palette
from toolkit.desktop.look.style import style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

# What a program that cannot wait says to Qt itself: `setStyle` hands back a QStyle, whose
# enumerations cost Python 5 ms before the first paint.
FUSION = ("-style", "fusion")
SCHEMES = ("auto", "light", "dark")


class Look(QObject):
    """Colours, letters and direction of one application; `changed` after any of them changed.

    It stands on the application like Qt's own palette and font do, and `look()` finds it there:
    an own-painted widget asks at each painting, so nothing has to be told.
    """

    changed = Signal()  # colours or text size
    language_changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        scheme: str = "auto",
        percent: int = 100,
        language: str = words.SOURCE_LANGUAGE,
        practice: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._percent = percent
        self._practice = practice
        self._palette = self._wanted()
        if app.property("satchelFusion") is None:
            app.setStyle("Fusion")
        app.setProperty("satchelLook", self)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        words.use(language)
        self._wear_language()
        self._wear()

    # what it is

    @property
    def scheme(self) -> str:
        """The scheme asked for: "auto" (as the system), "light" or "dark"."""
        return self._scheme

    @property
    def percent(self) -> int:
        """The text size in per cent: 100, 125 or 150."""
        return self._percent

    @property
    def practice(self) -> bool:
        """Whether the practice colours are worn."""
        return self._practice

    @property
    def language(self) -> str:
        """The language of the interface."""
        return words.current()

    @property
    def palette(self) -> Palette:
        """The tokens of the colours now worn."""
        return self._palette

    @property
    def mirrored(self) -> bool:
        """Whether reading goes from right to left."""
        return self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft

    # changing it

    def set_scheme(self, scheme: str) -> None:
        """Wear "auto", "light" or "dark"."""
        if scheme not in SCHEMES:
            raise ValueError(scheme)
        self._scheme = scheme
        self._change()

    def set_percent(self, percent: int) -> None:
        """Wear a text size of 100, 125 or 150 per cent."""
        if percent not in scale.PERCENTS:
            raise ValueError(percent)
        if percent != self._percent:
            self._percent = percent
            self._wear()
            self.changed.emit()

    def set_practice(self, practice: bool) -> None:
        """Wear the practice colours, or the plain ones."""
        self._practice = practice
        self._change()

    def set_language(self, language: str) -> None:
        """Speak another language from now on; pages rebuild their words."""
        if language == words.current():
            return
        words.use(language)
        self._wear_language()
        self._wear()
        self.language_changed.emit()

    # taking from it

    def colour(self, token: str) -> QColor:
        """Return the colour of a token of `Palette`."""
        return QColor(cast("str", getattr(self._palette, token)))

    def space(self, step: int) -> int:
        """Return gap 1 … 6: 4, 8, 12, 16, 24, 32 pixels."""
        return scale.SPACES[step]

    def pixels(self, role: str) -> int:
        """Return the height of the letters of a role, in pixels."""
        return scale.pixels(role, self._percent)

    def wide(self, pixels: int) -> int:
        """Return a length that must grow with the text it holds, from its length at 100 %."""
        return round(pixels * self._percent / 100)

    @property
    def target(self) -> int:
        """The smallest height of something to press, in pixels."""
        return scale.target(self._percent)

    @property
    def icon_size(self) -> int:
        """The side of an icon beside body text, in pixels."""
        return round(scale.ICON * (1 + (self._percent - 100) / 200))

    def font(self, role: str = "body", *, bold: bool = False) -> QFont:
        """Return the font of a role: small, body, strong, large, title, display."""
        font = QFont(fonts.families(words.current()))
        font.setPixelSize(self.pixels(role))
        font.setBold(bold or role in scale.BOLD)
        return font

    def pixmap(self, name: str, tint: str = "ink", size: int = 0, *, folder: str = "icons") -> QPixmap:
        """Return a picture in the colour of token `tint`; `size` 0 is the side of an icon."""
        from toolkit.desktop.look import icons

        ratio = self._app.devicePixelRatio()
        side = size or self.icon_size
        return icons.pixmap(name, self.colour(tint).name(), side, ratio, self.mirrored, folder)

    def icon(self, name: str, tint: str = "ink", size: int = 0) -> QIcon:
        """Return an icon for Qt's own widgets (menus, models); ours take the name alone."""
        from PySide6.QtGui import QIcon

        return QIcon(self.pixmap(name, tint, size))

    # wearing it

    def _wanted(self) -> Palette:
        dark = self._scheme == "dark" or (
            self._scheme == "auto" and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        return palette(dark=dark, practice=self._practice)

    def _system_changed(self) -> None:
        if self._scheme == "auto":
            self._change()

    def _change(self) -> None:
        wanted = self._wanted()
        if wanted != self._palette:
            self._palette = wanted
            self._wear()
            self.changed.emit()

    def _wear_language(self) -> None:
        right = words.is_right_to_left()
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)

    def _wear(self) -> None:
        roles = {
            QPalette.ColorRole.Window: "ground",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "raised",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.PlaceholderText: "soft",
            QPalette.ColorRole.Button: "raised",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.Highlight: "lead",
            QPalette.ColorRole.HighlightedText: "on_lead",
            QPalette.ColorRole.Link: "lead",
            QPalette.ColorRole.LinkVisited: "lead",
            QPalette.ColorRole.ToolTipBase: "ink",
            QPalette.ColorRole.ToolTipText: "ground",
            QPalette.ColorRole.Mid: "line",
            QPalette.ColorRole.Dark: "strong",
            QPalette.ColorRole.Accent: "lead",
        }
        worn = QPalette()
        for role, token in roles.items():
            worn.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            worn.setColor(QPalette.ColorGroup.Disabled, role, self.colour("soft"))
        self._app.setPalette(worn)
        self._app.setFont(self.font())
        self._app.setStyleSheet(style_sheet(self._palette, self._percent))


def look() -> Look:
    """Return the look of the running application."""
    found = QApplication.instance()
    worn = found.property("satchelLook") if found is not None else None
    if not isinstance(worn, Look):
        raise TypeError
    return worn
