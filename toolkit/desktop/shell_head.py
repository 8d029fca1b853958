"""The head of a page: its title, the way to search, and at most two actions; the rest under "…"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.page import PageAction
from toolkit.desktop.widgets.boxes import clear, row
from toolkit.desktop.widgets.press import IconButton, Press, PrimaryButton, QuietButton, mirrored, paint_ground
from toolkit.desktop.widgets.text import Rule, Text

_MOST = 2


class SearchButton(Press):
    """Looks like the field it opens: a glass, "Search" and the keys."""

    colours = ("surface", "raised", "soft", "edge")

    def __init__(self) -> None:
        super().__init__(t("Shell", "Search"), "search", name="head.search")
        self.setToolTip(t("Shell", "Search, Ctrl+K"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the width of a field."""
        return QSize(look().wide(220), look().target)

    def minimumSizeHint(self) -> QSize:
        """Return the width of glass and word."""
        return QSize(super().sizeHint().width(), look().target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw glass, word and keys."""
        worn = look()
        ground, words, outline = self.painted_colours()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_ground(painter, self.rect(), ground, outline)
        side, pad = worn.icon_size - 4, worn.space(3)
        place = mirrored(QRect(pad, (self.height() - side) // 2, side, side), self)
        painter.drawPixmap(place.topLeft(), worn.pixmap("search", words, side))
        painter.setPen(worn.colour(words))
        painter.setFont(worn.font())
        start = pad + side + worn.space(2)
        room = QRect(start, 0, self.width() - start - pad, self.height())
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(room, self), int(upright | Qt.AlignmentFlag.AlignLeading), self.text())
        small = worn.font("small")
        needed = QFontMetrics(worn.font()).horizontalAdvance(self.text()) + worn.space(4)
        if room.width() >= needed + QFontMetrics(small).horizontalAdvance("Ctrl+K"):
            painter.setFont(small)
            painter.drawText(mirrored(room, self), int(upright | Qt.AlignmentFlag.AlignTrailing), "Ctrl+K")


class Head(QWidget):
    """Title and actions of the page shown; `search_asked`, `hide_asked` are the shell's own."""

    search_asked = Signal()
    hide_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "ground")
        self.title = Text("", "title", wrap=False)
        self.title.setObjectName("head.title")
        self._search = SearchButton()
        self._search.clicked.connect(lambda: self.search_asked.emit())
        self._hide = IconButton("eye-off", t("Shell", "Hide the screen, Ctrl+H"), name="head.hide")
        self._hide.clicked.connect(lambda: self.hide_asked.emit())
        self._actions = row(2)
        line = row(3)
        line.setContentsMargins(look().space(5), look().space(3), look().space(5), look().space(3))
        line.addWidget(self.title, 1)
        line.addWidget(self._search)
        line.addWidget(self._hide)
        line.addLayout(self._actions)
        whole = row(0)
        whole.setDirection(whole.Direction.TopToBottom)
        whole.addLayout(line)
        whole.addWidget(Rule())
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_page(self, title: str, actions: Sequence[PageAction]) -> None:
        """Show a page's title and actions; one that is `whole` stands in place of "…"."""
        self.title.setText(title)
        clear(self._actions)
        every = next((action for action in actions if action.whole), None)
        actions = [action for action in actions if not action.whole]
        accent = next((action for action in actions[:_MOST] if action.primary), None)
        # The accent action stands last, at the trailing edge, where the eye and the hand end.
        for action in sorted(actions[:_MOST], key=lambda action: action is accent):
            kind = PrimaryButton if action is accent else QuietButton
            button = kind(action.verb, action.icon, name=action.name)
            button.clicked.connect(lambda _on=False, do=action.do: do())
            self._actions.addWidget(button)
        if len(actions) > _MOST:
            more = IconButton("dots", t("Shell", "More"), name="head.more")
            more.clicked.connect(lambda: self._menu(more, actions[_MOST:]))
            self._actions.addWidget(more)
        if every is not None:
            door = IconButton(every.icon, every.verb, name=every.name)
            door.clicked.connect(lambda: every.do())
            self._actions.addWidget(door)

    def _menu(self, button: QWidget, actions: Sequence[PageAction]) -> None:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in actions:
            entry = menu.addAction(look().icon(action.icon, "soft"), action.verb)
            entry.setObjectName(action.name)
            entry.triggered.connect(lambda _on=False, do=action.do: do())
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
