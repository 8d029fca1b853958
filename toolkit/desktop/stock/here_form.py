"""What was in hand and not in the book: each line, until a count or a coordinator's look settles it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.ids import Op
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb, bag_word
from toolkit.desktop.widgets import Card, QuietButton, Text, clear, column
from toolkit.stock.here import Here
from toolkit.stock.model import Outcome


class HereSheet(MovementSheet):
    """A card for each; a coordinator presses that they looked into it."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "In hand, not in the book"), t("Stock", "Close"), key="here")
        said = t("Stock", "These were handed out though the book did not know them. Count what lies there.")
        if house.coordinator:
            said = t("Stock", "These were handed out though the book did not know them. Count, or look into it.")
        self.add(Text(said, "body", "soft"))
        self._list = column(3)
        self.body.addLayout(self._list)
        self.finish()

    def fill_in(self, board: Board) -> None:
        """Read the lines again: the board changed."""
        self.house.work.do(lambda kit: kit.stock.here_waiting(), lambda lines: self._show(board, lines), owner=self)

    def verb_of(self, board: Board) -> Verb | None:  # noqa: ARG002 - its button closes, each card has its own
        """Close: there is nothing to write."""
        self.close_it()
        return None

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - nothing is written by the form itself
        """Say nothing."""
        return ""

    def state(self) -> dict[str, object]:
        """Return nothing: there is no draft of it."""
        return {}

    def set_state(self, state: dict[str, object]) -> None:
        """Show nothing else."""

    def _show(self, board: Board, lines: list[Here]) -> None:
        clear(self._list)
        for place, one in enumerate(lines):
            card = Card(margin=3)
            where = bag_word(one.worker) if one.in_bag else board.place_name(one.place)
            card.body.addWidget(Text(f"{board.word(one.product)}: {number(one.pieces)}", "strong"))
            parts = [clock.short_day(one.day), where, one.lot.word()]
            card.body.addWidget(Text(" · ".join(part for part in parts if part), "body"))
            if self.house.coordinator:
                look = QuietButton(t("Stock", "I looked into it"), "eye", name=f"stock.here.{place}.looked")
                look.setAccessibleDescription(
                    fill(t("Stock", "{product} at {place}"), product=one.product, place=where)
                )
                look.clicked.connect(lambda _on=False, op=one.movement: self._look(op))
                card.body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeading)
            self._list.addWidget(card)
        if not lines:
            self._list.addWidget(Text(t("Stock", "Nothing waits any more."), "body"))

    def _look(self, movement: Op) -> None:
        notices = self.house.notices
        self.house.work.do(
            lambda kit: kit.stock.looked_at(movement),
            lambda _op: notices.done(t("Stock", "You looked into it. It needs nobody any more.")),
            refused=self.problem,
            owner=self,
        )
