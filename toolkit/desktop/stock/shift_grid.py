"""The boxes of a shift sheet on the screen: the same letters, numbers and order as on the paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from toolkit.base.words import number, t
from toolkit.desktop.look import look
from toolkit.desktop.widgets import Line, Picture, Text, clear, column, plane, row
from toolkit.stock.shift_sheet import BOXES, COLUMNS, CONFISCATED, TAKEN, Box, SheetRow, difference, picture

MOST_TYPED = 999_999


class BoxLine(Line):
    """One box: a whole number; Return goes on to the next box, `last` is emitted after the last one."""

    last = Signal()

    def __init__(self, name: str, word: str) -> None:
        super().__init__(longest=6)
        self.setObjectName(name)
        self.setAccessibleName(word)
        self.setValidator(QIntValidator(0, MOST_TYPED, self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setMinimumWidth(look().wide(56))
        self.setProperty("tight", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.after: BoxLine | None = None
        self.before: BoxLine | None = None

    def value(self) -> int | None:
        """Return the number, None where none is typed."""
        text = self.text()
        return int(text) if text.isdigit() else None

    def set_value(self, value: object) -> None:
        """Show a number, or nothing."""
        good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST_TYPED
        self.setText(str(value) if good else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have what is typed replace what stands there."""
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Return, and from box to box with the arrows up and down."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.after is None:
                self.last.emit()
            else:
                self.after.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Down and self.after is not None:
            self.after.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Up and self.before is not None:
            self.before.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            super().keyPressEvent(event)


class ShiftGrid(QWidget):
    """Rows of products under the letters, the boxes below; each row says what is missing to add up."""

    changed = Signal()
    last = Signal()  # Return in the last box

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._rows: tuple[SheetRow, ...] = ()
        self._fixed = False
        self.lines: dict[tuple[str, str], BoxLine] = {}  # (product, column)
        self.boxes: dict[str, BoxLine] = {}
        self._said: dict[str, Text] = {}
        self._body = column(4)
        self.setLayout(self._body)

    def show_rows(self, rows: tuple[SheetRow, ...], *, fixed: bool) -> None:
        """Show these products; `fixed`: what was taken out stands in the book and is not typed."""
        if rows == self._rows and fixed == self._fixed and self.lines:
            return
        kept = self.state()
        self._rows, self._fixed = rows, fixed
        clear(self._body)
        self.lines, self.boxes, self._said = {}, {}, {}
        self._body.addWidget(self._products())
        self._body.addWidget(self._people())
        every = [*self.lines.values(), *self.boxes.values()]
        for place, line in enumerate(every):
            line.after = every[place + 1] if place + 1 < len(every) else None
            line.before = every[place - 1] if place else None
            line.last.connect(self.last.emit)
            line.textChanged.connect(lambda _text: self._reckon())
        self.set_state(kept)

    def _products(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().space(2))
        grid.setVerticalSpacing(look().space(2))
        for place, box in enumerate(COLUMNS, 1):
            grid.addWidget(_head(box), 0, place)
            grid.setColumnStretch(place, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(len(COLUMNS) + 1, 3)
        for down, one in enumerate(self._rows, 1):
            code, word = one.product.code, one.product.word()
            head = row(2)
            head.addWidget(Text(number(one.number), "strong", wrap=False))
            head.addWidget(Picture(picture(one.product), "ink", folder="pictograms"))
            head.addWidget(Text(word, "body"), 1)
            grid.addWidget(plane(head), down, 0)
            for place, box in enumerate(COLUMNS, 1):
                if box.key == TAKEN and self._fixed:
                    there = Text(number(one.taken or 0), "large", wrap=False)
                    there.setAlignment(Qt.AlignmentFlag.AlignCenter)
                    grid.addWidget(there, down, place)
                    continue
                line = BoxLine(f"{self._name}.{code}.{box.key}.line", f"{word}: {box.word}")
                self.lines[code, box.key] = line
                grid.addWidget(line, down, place)
            said = Text("", "body", "soft")
            grid.addWidget(said, down, len(COLUMNS) + 1)
            self._said[code] = said
        return plane(grid)

    def _people(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().space(2))
        for place, box in enumerate(BOXES):
            grid.addWidget(_head(box), 0, place)
            line = BoxLine(f"{self._name}.{box.key or 'group'}.line", str(box.word))
            self.boxes[box.key] = line
            grid.addWidget(line, 1, place)
            grid.setColumnStretch(place, 1)
        return plane(grid)

    # -------------------------------------------------------------- what is typed
    def pieces(self, key: str) -> dict[str, int]:
        """Return what is typed in a column: product and pieces, nothing below one."""
        if key == TAKEN and self._fixed:
            return {one.product.code: one.taken for one in self._rows if one.taken}
        return {code: value for (code, at), line in self.lines.items() if at == key and (value := line.value())}

    def box(self, key: str) -> int:
        """Return what is typed in a box under the products."""
        return self.boxes[key].value() or 0 if key in self.boxes else 0

    def differences(self) -> dict[str, int]:
        """Return for each product what is not accounted for; those that add up are left out."""
        found = {}
        for one in self._rows:
            off = self._off(one)
            if off:
                found[one.product.code] = off
        return found

    def _off(self, one: SheetRow) -> int:
        code = one.product.code
        taken = one.taken if self._fixed else self.lines[code, TAKEN].value()
        return difference(taken, [self.lines[code, box.key].value() for box in COLUMNS if box.key != TAKEN])

    def police(self) -> bool:
        """Tell whether anything was taken by police."""
        return bool(self.pieces(CONFISCATED))

    def state(self) -> dict[str, Any]:
        """Return what is typed, as plain values."""
        return {
            "lines": [[code, key, value] for (code, key), line in self.lines.items() if (value := line.value())],
            "boxes": {key: value for key, line in self.boxes.items() if (value := line.value())},
        }

    def set_state(self, state: Mapping[str, Any]) -> None:
        """Show what was typed; what is strange is left out."""
        rows = state.get("lines")
        typed = {
            (one[0], one[1]): one[2]
            for one in (rows if isinstance(rows, list) else [])
            if isinstance(one, list) and len(one) == 3
        }
        for key, line in self.lines.items():
            line.set_value(typed.get(key))
        boxes = state.get("boxes")
        for name, line in self.boxes.items():
            line.set_value(boxes.get(name) if isinstance(boxes, dict) else None)
        self._reckon()

    def first(self) -> BoxLine | None:
        """Return the first box."""
        return next(iter(self.lines.values()), None)

    def _reckon(self) -> None:
        for one in self._rows:
            off, said = self._off(one), self._said[one.product.code]
            n = abs(off)
            if off > 0:
                said.setText(t("Stock", "{n} not accounted for", "", n))
            elif off < 0:
                said.setText(t("Stock", "{n} more than taken out", "", n))
            else:
                some = one.taken if self._fixed else self.lines[one.product.code, TAKEN].value()
                said.setText(t("Stock", "adds up") if some else "")
            said.set_tone("warm" if off < 0 else "soft" if off else "good")
        self.changed.emit()


def _head(box: Box) -> QWidget:
    words = column(0)
    for text, role in ((box.letter, "strong"), (str(box.word), "small")):
        line = Text(text, role)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        words.addWidget(line)
    words.addStretch(1)
    return plane(words)
