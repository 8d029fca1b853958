"""`Field`: a label, what one fills in, a hint and, when something is wrong, a line that says what."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import column, row
from toolkit.desktop.widgets.press import mirrored, paint_ground
from toolkit.desktop.widgets.text import Picture, Text


class Field(QWidget):
    """Label above `control`, hint below; `name` (``stock.receive.quantity``) is the control's object name.

    The label is the control's buddy and accessible name, the hint its description.
    """

    def __init__(self, label: str, control: QWidget, hint: str = "", *, name: str = "") -> None:
        super().__init__()
        self.control = control
        self._label = Text(label, "strong", wrap=False)
        self._label.setBuddy(control)
        self._hint = Text(hint, "small", "soft")
        if not hint:  # never shown before it has a parent: it would be a window of its own for a moment
            self._hint.hide()
        self._wrong = Text("", "small", "danger")
        self._sign = Picture("alert-circle", "danger", 16)
        self._sign.hide()
        self._wrong.hide()
        control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        if name:
            control.setObjectName(name)
            self.setObjectName(f"{name}.field")
        self.setFocusProxy(control)
        body = column(1)
        body.addWidget(self._label)
        body.addWidget(control)
        body.addWidget(self._hint)
        line = row(1)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._wrong, 1)
        body.addLayout(line)
        self.setLayout(body)

    def set_label(self, label: str) -> None:
        """Name it otherwise."""
        self._label.setText(label)
        self.control.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Say another hint."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.control.setAccessibleDescription(hint)

    def error(self, sentence: str) -> None:
        """Say what is wrong with it; an empty sentence takes that back."""
        wrong = bool(sentence)
        self._wrong.setText(sentence)
        self._wrong.setVisible(wrong)
        self._sign.setVisible(wrong)
        self.control.setAccessibleDescription(sentence or self._hint.text())
        if bool(self.control.property("wrong")) != wrong:
            self.control.setProperty("wrong", wrong)
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)
            self.control.update()

    def wrong(self) -> bool:
        """Tell whether an error is shown."""
        return bool(self._wrong.text())


class Line(QLineEdit):
    """A field of one line; `secret` for passphrases, `longest` bounds what is taken."""

    def __init__(self, text: str = "", *, placeholder: str = "", secret: bool = False, longest: int = 200) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(longest)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if look().mirrored:
            # Qt goes by the words: a number or a code would stand at the far end of an Arabic form.
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)


class Lines(QPlainTextEdit):
    """A field of several lines; Tab leaves it. `rows` is its height in lines."""

    def __init__(self, text: str = "", *, placeholder: str = "", rows: int = 4, longest: int = 20000) -> None:
        super().__init__(text)
        self._rows = rows
        self._longest = longest
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.textChanged.connect(self._bound)

    def _bound(self) -> None:
        if len(self.toPlainText()) > self._longest:
            cursor = self.textCursor()
            cursor.deletePreviousChar()
            self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Return the height of its rows."""
        tall = QFontMetrics(look().font()).lineSpacing() * self._rows + look().space(4)
        return QSize(look().wide(240), tall)

    def minimumSizeHint(self) -> QSize:
        """Return the height of two rows."""
        tall = QFontMetrics(look().font()).lineSpacing() * min(2, self._rows) + look().space(4)
        return QSize(look().wide(120), tall)


class Combo(QComboBox):
    """One of a list that opens; painted here so that frame and arrow match the other fields.

    Give choices with `choose(items)`; `value()` is the chosen one's own value.
    """

    def __init__(self, items: list[tuple[str, object]] | None = None) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(8)
        self.choose(items or [])

    def choose(self, items: list[tuple[str, object]]) -> None:
        """Offer (word, value) pairs, keeping the chosen value where it is still there."""
        kept = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        for word, value in items:
            self.addItem(word, value)
        self.blockSignals(blocked)
        if kept is not None:
            self.set_value(kept)

    def value(self) -> object:
        """Return the chosen value, None where there is none."""
        return self.currentData()

    def set_value(self, value: object) -> bool:
        """Choose the item with `value`; False where there is none."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)
                return True
        return False

    def sizeHint(self) -> QSize:
        """Return the longest word, the arrow and padding."""
        worn = look()
        metrics = QFontMetrics(worn.font())
        words = [self.itemText(i) for i in range(self.count())] or [""]
        wide = max(metrics.horizontalAdvance(word) for word in words) + worn.icon_size + 2 * worn.space(3)
        return QSize(max(wide, worn.wide(120)), worn.target)

    def minimumSizeHint(self) -> QSize:
        """Return a size in which a word and the arrow are seen."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), look().wide(200)), hint.height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the text size changed."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, word and arrow."""
        worn = look()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        wrong = bool(self.property("wrong"))
        on = self.isEnabled()
        outline = "danger" if wrong else "edge" if on else "line"
        paint_ground(painter, self.rect(), "surface" if on else "raised", outline)
        side = worn.icon_size - 4
        arrow = QRect(self.width() - side - worn.space(2), (self.height() - side) // 2, side, side)
        painter.drawPixmap(mirrored(arrow, self).topLeft(), worn.pixmap("chevron-down", "soft", side))
        painter.setFont(worn.font())
        painter.setPen(worn.colour("ink" if on and self.currentIndex() >= 0 else "soft"))
        room = QRect(worn.space(3), 0, arrow.x() - worn.space(3) - worn.space(1), self.height())
        words = self.currentText() if self.currentIndex() >= 0 else self.placeholderText()
        shown = QFontMetrics(worn.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(mirrored(room, self), flags, shown)
