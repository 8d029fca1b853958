"""Bags that are out, the oldest first, each with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.words import number, t
from toolkit.desktop.stock.board import Bag, Board
from toolkit.desktop.stock.sheet import bag_word
from toolkit.desktop.widgets import Card, EmptyState, Picture, QuietButton, Scroll, Text, clear, column, row

Act = Callable[[Bag], None]


class Bags(QWidget):
    """A card for each open bag: hand out from it, note a loss, close it."""

    def __init__(self, take_out: Callable[[], None], hand_out: Act, lose: Act, close: Act) -> None:
        super().__init__()
        self._take_out, self._hand_out, self._lose, self._close = take_out, hand_out, lose, close
        self._scroll = Scroll(gap=3, margin=0)
        body = column(0)
        body.addWidget(self._scroll, 1)
        self.setLayout(body)

    def show_board(self, board: Board) -> None:
        """Show the bags."""
        clear(self._scroll.body)
        for place, bag in enumerate(board.bags):
            self._scroll.body.addWidget(self._card(board, bag, place))
        if not board.bags:
            self._scroll.body.addWidget(
                EmptyState(
                    "bag",
                    t("Stock", "No bag is out."),
                    action=(t("Stock", "Take out a bag"), self._take_out),
                    name="stock.bags.empty",
                )
            )
        self._scroll.finish()

    def _card(self, board: Board, bag: Bag, place: int) -> QWidget:
        old = bag.shift.day < board.today
        card = Card(kind="warm" if old else "plain", margin=3)
        head = row(3)
        head.addWidget(Picture("bag", "warm" if old else "lead"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(0)
        words.addWidget(Text(bag_word(bag.shift.worker), "strong"))
        words.addWidget(Text(_age(bag, board.today), "body", "warm" if old else "soft"))
        parts = [f"{board.word(code)} {number(left)}" for code, left in board.in_bag(bag)]
        words.addWidget(Text(" · ".join(parts) or t("Stock", "The bag is empty."), "body"))
        head.addLayout(words, 1)
        for key, word, icon, act in (
            ("hand_out", t("Stock", "Hand out"), "hand-out", self._hand_out),
            ("lose", t("Stock", "Lost or taken"), "loss", self._lose),
            ("close", t("Stock", "Close the bag"), "check", self._close),
        ):
            button = QuietButton(word, icon, name=f"stock.bags.{place}.{key}")
            button.setAccessibleName(f"{word}: {bag_word(bag.shift.worker)}")
            button.clicked.connect(lambda _on=False, act=act: act(bag))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        return card


def _age(bag: Bag, today: int) -> str:
    n = today - bag.shift.day
    day = clock.short_day(bag.shift.day)
    if n <= 0:
        return t("Stock", "out since today")
    return t("Stock", "out for {n} days", "", n) + f" · {day}"
