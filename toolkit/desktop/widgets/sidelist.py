"""`SideList`: the parts of a page by name at its leading edge, one of them marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy

from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import Scroll
from toolkit.desktop.widgets.rows import RowButton


class SideList(Scroll):
    """Entries (key, word, icon) from top to bottom; `chosen` names the one pressed; arrows move among them."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str, str]], *, title: str, name: str, width: int = 250) -> None:
        super().__init__(gap=1, margin=3)
        self.setAccessibleName(title)
        self.setObjectName(name)
        self._buttons: dict[str, RowButton] = {}
        group = QButtonGroup(self)
        group.setExclusive(True)
        for key, word, icon in entries:
            button = RowButton(word, icon, name=f"{name}.{key}", leads=False)
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            group.addButton(button)
            self._buttons[key] = button
            self.body.addWidget(button)
        self.finish()
        self.setFixedWidth(look().wide(width))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def mark(self, key: str) -> None:
        """Mark an entry, and bring it into sight."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            # One stop for Tab, at the one that is marked; the arrows lead on from there.
            for name, button in self._buttons.items():
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus if name == key else Qt.FocusPolicy.NoFocus)
            self.ensureWidgetVisible(self._buttons[key])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._buttons.values())
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        buttons[(here + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
