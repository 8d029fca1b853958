"""Bags that are out, the oldest first, each with what can be done about it; below, those closed lately."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.bag_papers import print_bag_label, print_shift_sheet
from toolkit.desktop.stock.board import Bag, Board
from toolkit.desktop.stock.sheet import bag_word
from toolkit.desktop.widgets import (
    Card,
    EmptyState,
    Flow,
    Picture,
    QuietButton,
    Scroll,
    Text,
    clear,
    column,
    plane,
    row,
)
from toolkit.stock.contacts import Contacts
from toolkit.stock.model import Shift

Act = Callable[[Bag], None]


class Bags(QWidget):
    """A card for each open bag: hand out from it, note a loss, close it, print its sheet or its label."""

    def __init__(self, house: House, start: Callable[[str], None], hand_out: Act, lose: Act, close: Act) -> None:
        super().__init__()
        self.house = house
        self._start, self._hand_out, self._lose, self._close = start, hand_out, lose, close
        self._scroll = Scroll(gap=3, margin=0)
        body = column(3)
        head = Flow(gap=3)
        for key, word, icon in (
            ("take_out", t("Stock", "Take out a bag"), "bag"),
            ("shift", t("Stock", "Type a shift sheet in"), "clipboard-list"),
        ):
            button = QuietButton(word, icon, name=f"stock.bags.{key}")
            button.clicked.connect(lambda _on=False, key=key: start(key))
            head.addWidget(button)
        blank = QuietButton(t("Stock", "Print an empty sheet"), "printer", name="stock.bags.blank")
        blank.clicked.connect(lambda: print_shift_sheet(house, self))
        head.addWidget(blank)
        body.addWidget(plane(head))
        body.addWidget(self._scroll, 1)
        self.setLayout(body)

    def show_board(self, board: Board) -> None:
        """Show the bags."""
        clear(self._scroll.body)
        for place, bag in enumerate(board.bags):
            self._scroll.body.addWidget(self._card(board, bag, place))
        if not board.bags:
            self._scroll.body.addWidget(EmptyState("bag", t("Stock", "No bag is out."), name="stock.bags.empty"))
        month = clock.month_of(board.today)
        for at, counted in zip((month, month - 1), board.contacts, strict=True):
            if said := _reached(counted):
                self._scroll.body.addWidget(Text(f"{clock.month_text(at)} · {said}", "body", "soft"))
        if board.closed:
            self._scroll.body.addWidget(Text(t("Stock", "Closed lately"), "strong"))
        for place, shift in enumerate(board.closed):
            self._scroll.body.addWidget(self._closed(shift, place))
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
        card.body.addLayout(head)
        buttons = Flow(gap=2)
        acts: tuple[tuple[str, str, str, Act], ...] = (
            ("hand_out", t("Stock", "Hand out"), "hand-out", self._hand_out),
            ("lose", t("Stock", "Lost or taken"), "loss", self._lose),
            ("close", t("Stock", "Close the bag"), "check", self._close),
            ("sheet", t("Stock", "Print its sheet"), "printer", self._print_sheet),
            ("label", t("Stock", "Print its label"), "qrcode", self._print_label),
        )
        for key, word, icon, act in acts:
            button = QuietButton(word, icon, name=f"stock.bags.{place}.{key}")
            button.setAccessibleName(f"{word}: {bag_word(bag.shift.worker)}")
            button.clicked.connect(lambda _on=False, act=act: act(bag))
            buttons.addWidget(button)
        card.body.addWidget(plane(buttons))
        return card

    def _closed(self, shift: Shift, place: int) -> QWidget:
        line = row(3)
        days = fill(
            t("Stock", "{first}, closed {last}"),
            first=clock.short_day(shift.day),
            last=clock.short_day(shift.closed or shift.day),
        )
        line.addWidget(Text(f"{bag_word(shift.worker)} · {days}", "body", "soft"), 1)
        button = QuietButton(t("Stock", "Open it again"), "undo", name=f"stock.bags.closed.{place}")
        button.setAccessibleName(f"{t('Stock', 'Open it again')}: {bag_word(shift.worker)}")
        button.clicked.connect(lambda _on=False: self._reopen(shift))
        line.addWidget(button)
        return plane(line)

    def _print_sheet(self, bag: Bag) -> None:
        print_shift_sheet(self.house, self, bag.shift.op)

    def _print_label(self, bag: Bag) -> None:
        print_bag_label(self.house, self, bag)

    def _reopen(self, shift: Shift) -> None:
        notices = self.house.notices
        self.house.work.do(
            lambda kit: kit.together.undo_closing(shift.op),
            lambda _none: notices.done(t("Stock", "The bag is open again, with all that was in it.")),
            owner=self,
        )


def _reached(counted: Contacts) -> str:
    """Say whom the shifts and hand-outs of a month reached, as counts by group; "" for nobody."""
    n = counted.people
    parts = [t("Stock", "{n} people reached", "", n)] if n else []
    parts += [f"{group.word()} {number(count)}" for group, count in counted.groups.items() if count]
    for word, count in ((t("Stock", "Sheets given"), counted.sheets), (t("Stock", "Slips given"), counted.slips)):
        parts += [f"{word} {number(count)}"] if count else []
    return " · ".join(parts)


def _age(bag: Bag, today: int) -> str:
    n = today - bag.shift.day
    day = clock.short_day(bag.shift.day)
    if n <= 0:
        return t("Stock", "out since today")
    return t("Stock", "out for {n} days", "", n) + f" · {day}"
