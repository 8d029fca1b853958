"""Show to someone: the whole screen, one point at a time, large; turned over with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from toolkit.base import words
from toolkit.base.words import t
from toolkit.desktop.look import fonts, look
from toolkit.desktop.widgets import IconButton, Picture, PrimaryButton, QuietButton, Scroll, Text, column, row
from toolkit.desktop.widgets.overlay import Overlay
from toolkit.paper.blocks import Run
from toolkit.paper.blocks import Text as Said
from toolkit.sheets.library import Point, Sheet

_PICTURE = 168  # pixels at any text size: larger words need the room more


class ShowPoints(Overlay):
    """Covers the window, which fills the screen meanwhile.

    Left and right arrow, Space and Return turn it over, Home and End go to the ends, Esc closes.
    """

    def __init__(self, host: QWidget, sheet: Sheet) -> None:
        super().__init__(host)
        self.setObjectName("rights.show")
        self.setAccessibleName(sheet.info.title)
        self._language = sheet.info.language
        self._points: list[Point] = sheet.points()
        self._at = 0
        self._was_full = False
        self._title = Text(sheet.info.title, "strong", "soft")
        self._count = Text("", "strong", "soft", wrap=False)
        self._close = IconButton("x", t("Rights", "Close"), name="rights.show.close")
        self._picture = Picture("question", "lead", _PICTURE * 100 // look().percent, folder="pictograms")
        self._first = self._said(1.25, bold=True)
        self._rest = self._said(0.95)
        self._first.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._rest.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._back = QuietButton(t("Rights", "Back"), "chevron-left", name="rights.show.back")
        self._next = PrimaryButton(t("Rights", "Next"), "chevron-right", name="rights.show.next")
        self._lay_out()
        self._close.clicked.connect(self.close_it)
        self._back.clicked.connect(lambda: self.turn(-1))
        self._next.clicked.connect(lambda: self.turn(1))
        self.closed.connect(self._leave_full)
        self._show_point()

    def _said(self, times: float, *, bold: bool = False) -> Text:
        """Return words in the sheet's own font and direction, `times` the size of the largest role."""
        made = Text("", "")
        font = look().font("display")
        font.setFamilies(fonts.families(self._language))
        font.setPixelSize(round(look().pixels("display") * times))
        font.setBold(bold)
        made.setFont(font)
        rtl = words.is_right_to_left(self._language)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return made

    def _lay_out(self) -> None:
        head = row(4)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addWidget(self._close)
        middle = Scroll(gap=5, margin=0)
        middle.body.addStretch(1)
        middle.body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.body.addWidget(self._first)
        middle.body.addWidget(self._rest)
        middle.body.addStretch(1)
        foot = row(4)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._next)
        whole = column(4, 6)
        whole.addLayout(head)
        whole.addWidget(middle, 1)
        whole.addLayout(foot)
        self.setLayout(whole)

    def open(self) -> None:
        """Fill the screen and show the first point."""
        window = self.window()
        self._was_full = window.isFullScreen()
        if not self._was_full:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        super().open()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_full(self) -> None:
        window = self.window()
        if not self._was_full:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def turn(self, step: int) -> None:
        """Go on or back by `step` points; at the ends it stays."""
        self._at = min(max(self._at + step, 0), len(self._points) - 1)
        self._show_point()

    @property
    def point(self) -> Point:
        """The point that is shown."""
        return self._points[self._at]

    def _show_point(self) -> None:
        point = self.point
        first, rest = _parted(point.text)
        self._picture.setVisible(point.picture is not None)
        if point.picture is not None:
            self._picture.set_picture(point.picture.name)
        self._first.setText(first)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        count = t("Rights", "{number} of {all}")
        self._count.setText(words.fill(count, number=self._at + 1, all=len(self._points)))
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < len(self._points) - 1)
        if not self._next.isEnabled():
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover everything."""
        QPainter(self).fillRect(self.rect(), look().colour("ground"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the buttons does nothing: there is no shade to click on."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn over, or close."""
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Right: on,
            Qt.Key.Key_Left: -on,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Space: 1,
            Qt.Key.Key_Return: 1,
            Qt.Key.Key_Home: -len(self._points),
            Qt.Key.Key_End: len(self._points),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(step)


def _parted(text: Said) -> tuple[str, str]:
    """Return a point's bold beginning and what follows it; all of it where nothing is bold."""
    runs = (Run(text, bold=True),) if isinstance(text, str) else text
    lead = 0
    while lead < len(runs) and runs[lead].bold:
        lead += 1
    first = "".join(run.text for run in runs[:lead]).strip()
    rest = "".join(run.text for run in runs[lead:]).strip()
    return (first, rest) if first else (rest, "")
