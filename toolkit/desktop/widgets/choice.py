"""`ChoiceGrid`: large choices with a pictogram and a word, one or several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.desktop.look import look
from toolkit.desktop.widgets.flow import Flow
from toolkit.desktop.widgets.order import bring_into_sight
from toolkit.desktop.widgets.press import BigButton, mirrored

_STEPS: dict[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True)
class Choice:
    """One of them: the value it stands for, its word, a picture and a quiet second line."""

    value: object
    text: str
    picture: str = ""
    detail: str = ""
    folder: str = "pictograms"  # or "icons"


class _Tile(BigButton):
    """A choice; when chosen it has lead's ground, a strong outline and a tick: not colour alone."""

    returned = Signal()
    goes_on = False  # whether Return chooses and goes on, and never takes a choice back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the grid; say, after a choice, that it was made with Return."""
        if event.key() in _STEPS:
            event.ignore()
            return
        returned = self.goes_on and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not returned or not self.isChecked():
            super().keyPressEvent(event)
        if returned:
            self.returned.emit()

    def painted_colours(self) -> tuple[str, str, str]:
        """Return the tokens as it stands now."""
        if self.isChecked() and self.isEnabled():
            return "lead_tint", "ink", "lead"
        return super().painted_colours()

    def paint_label(self, painter: QPainter, token: str) -> None:
        """Draw the tick in the trailing corner as well."""
        super().paint_label(painter, token)
        if self.isChecked():
            side = look().icon_size - 4
            place = QRect(self.width() - side - look().space(1), look().space(1), side, side)
            tick = look().pixmap("circle-check", "lead", side)
            painter.drawPixmap(mirrored(place, self).topLeft(), tick)


class ChoiceGrid(QWidget):
    """Tiles in equal columns, `least` pixels wide at 100 %; arrows move, Space chooses, Return too.

    With `goes_on` Return never takes a choice back, and `passed` says that the person wants to go on.

    `name` is the object name; a tile's is ``name.value``.
    """

    changed = Signal()
    passed = Signal()  # with `goes_on`: Return was pressed on a tile, which is chosen now

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        several: bool = False,
        least: int = 180,
        most: int = 99,
        name: str = "",
        goes_on: bool = False,
    ) -> None:
        super().__init__()
        self._several = several
        self._goes_on = goes_on
        self._tiles: dict[int, _Tile] = {}
        self._choices: list[Choice] = []
        self._flow = Flow(gap=3, least=least, most=most)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setObjectName(name)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other ones, keeping what is chosen where it is still offered, and the focus where nothing changed."""
        if self._choices and list(choices) == self._choices:
            return
        kept = self.values()
        while (item := self._flow.takeAt(0)) is not None:
            tile = item.widget()
            if tile is not None:
                # Hidden first: a layout shows what it was given a moment later, and by then it would be a window.
                tile.hide()
                tile.setParent(None)
                tile.deleteLater()
        self._choices = list(choices)
        self._tiles = {}
        for index, choice in enumerate(self._choices):
            tile = _Tile(choice.text, choice.picture, choice.detail, folder=choice.folder)
            tile.setCheckable(True)
            tile.goes_on = self._goes_on
            tile.returned.connect(self.passed)
            tile.setObjectName(f"{self.objectName()}.{choice.value}")
            tile.clicked.connect(lambda _on=False, index=index: self._pressed(index))
            self._flow.addWidget(tile)
            self._tiles[index] = tile
        self.set_values(kept)

    def values(self) -> list[object]:
        """Return the values chosen, in the order of the grid."""
        return [choice.value for index, choice in enumerate(self._choices) if self._tiles[index].isChecked()]

    def value(self) -> object | None:
        """Return the value chosen, None where there is none."""
        return next(iter(self.values()), None)

    def set_values(self, values: Iterable[object]) -> None:
        """Choose these and no others."""
        wanted = list(values)
        for index, choice in enumerate(self._choices):
            self._tiles[index].setChecked(choice.value in wanted)

    def set_value(self, value: object) -> None:
        """Choose this one alone."""
        self.set_values([value])

    def tile(self, value: object) -> BigButton | None:
        """Return the tile of a value."""
        found = next((i for i, choice in enumerate(self._choices) if choice.value == value), None)
        return None if found is None else self._tiles[found]

    def _pressed(self, index: int) -> None:
        if not self._several:
            for other, tile in self._tiles.items():
                tile.setChecked(other == index)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the tiles with the arrow keys."""
        step = _STEPS.get(event.key(), 0)
        here = next((i for i, tile in self._tiles.items() if tile.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}
        if sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        there = (here + step) % len(self._tiles) if sideways else self._beyond(here, step)
        self._tiles[there].setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(self._tiles[there], self.window())

    def _beyond(self, here: int, step: int) -> int:
        """Return the tile above or below, the nearest of that row; the next one in reading where there is none."""
        at = self._tiles[here].geometry()
        rows = [(step * (tile.y() - at.y()), abs(tile.x() - at.x()), index) for index, tile in self._tiles.items()]
        found = min((row for row in rows if row[0] > 0), default=None)
        return (here + step) % len(self._tiles) if found is None else found[2]
