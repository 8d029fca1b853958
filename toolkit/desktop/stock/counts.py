"""Counts: those that wait for a coordinator, with what differs and why; and the way to a new one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base import clock
from toolkit.base.words import fill, number, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.widgets import (
    Card,
    EmptyState,
    Field,
    Flow,
    NumberField,
    PrimaryButton,
    QuietButton,
    Scroll,
    Text,
    clear,
    column,
    plane,
)
from toolkit.stock.counts import Counted, CountLine, CountRule, reason_word

if TYPE_CHECKING:
    from toolkit.kit import Kit


class Counts(QWidget):
    """A card for each count that waits."""

    def __init__(self, house: House, count: Callable[[], None]) -> None:
        super().__init__()
        self.house = house
        self._count = count
        self._scroll = Scroll(gap=3, margin=0)
        body = column(0)
        body.addWidget(self._scroll, 1)
        self.setLayout(body)

    def show_board(self, board: Board) -> None:
        """Show the counts that wait."""
        clear(self._scroll.body)
        waiting = board.moving.waiting
        for place, one in enumerate(waiting):
            self._scroll.body.addWidget(self._card(board, one, place))
        if waiting:
            more = Flow(gap=3)
            button = QuietButton(t("Stock", "Count"), "count", name="stock.counts.count")
            button.clicked.connect(lambda: self._count())
            more.addWidget(button)
            self._scroll.body.addWidget(plane(more))
        else:
            self._scroll.body.addWidget(
                EmptyState(
                    "count",
                    t("Stock", "No count waits for a coordinator."),
                    [t("Stock", "Counts that differ much from the book are shown here until a coordinator agrees.")],
                    action=(t("Stock", "Count"), self._count),
                    name="stock.counts.empty",
                )
            )
        if self.house.coordinator:
            self._scroll.body.addWidget(self._rule(board))
        self._scroll.finish()

    def _rule(self, board: Board) -> QWidget:
        """Return what says, and lets a coordinator set, which differences wait."""
        card = Card(margin=3)
        card.body.addWidget(Text(t("Stock", "A coordinator agrees where a count differs by more than this"), "strong"))
        pieces = NumberField(board.moving.rule.pieces, least=0, most=99_999, unit=t("Stock", "pieces"))
        percent = NumberField(board.moving.rule.percent, least=0, most=100, unit="%")
        fields = Flow(gap=4, least=220)
        fields.addWidget(Field(t("Stock", "Pieces"), pieces, name="stock.counts.pieces"))
        fields.addWidget(
            Field(t("Stock", "and this share of what the book said"), percent, name="stock.counts.percent")
        )
        card.body.addWidget(plane(fields))
        button = QuietButton(t("Stock", "Set it"), "check", name="stock.counts.rule")
        button.clicked.connect(lambda: self._set_rule(CountRule(pieces.value() or 0, percent.value() or 0)))
        buttons = Flow(gap=3)
        buttons.addWidget(button)
        card.body.addWidget(plane(buttons))
        return card

    def _set_rule(self, rule: CountRule) -> None:
        work, notices = self.house.work, self.house.notices

        def set_to(kit: Kit, wanted: CountRule) -> CountRule:
            before = kit.vault.settings.load(CountRule)
            kit.vault.settings.save(wanted)
            return before

        def done(before: CountRule) -> None:
            notices.done(
                t("Stock", "From now on that is the difference that waits."),
                lambda: work.do(
                    lambda kit: set_to(kit, before), lambda _rule: notices.say(t("Stock", "Undone.")), owner=self
                ),
            )

        work.do(lambda kit: set_to(kit, rule), done, owner=self)

    def _card(self, board: Board, one: Counted, place: int) -> QWidget:
        card = Card(kind="warm", margin=3)
        head = fill(
            t("Stock", "{place}, counted on {day}"), place=board.moving.name(one.place), day=clock.long_day(one.day)
        )
        card.body.addWidget(Text(head, "strong"))
        for line in one.lines:
            card.body.addWidget(Text(_said(board, line), "body"))
        buttons = Flow(gap=3)
        if self.house.coordinator:
            agree = PrimaryButton(t("Stock", "Approve"), "check", name=f"stock.counts.{place}.approve")
            agree.clicked.connect(lambda: self._approve(one))
            buttons.addWidget(agree)
        undo = QuietButton(t("Stock", "Undo this count"), "undo", name=f"stock.counts.{place}.undo")
        undo.clicked.connect(lambda: self._undo(one))
        buttons.addWidget(undo)
        card.body.addWidget(plane(buttons))
        if not self.house.coordinator:
            card.body.addWidget(Text(t("Stock", "A coordinator looks into it and agrees."), "small", "soft"))
        return card

    def _approve(self, one: Counted) -> None:
        if not self.house.ask(
            t("Stock", "Approve this count? That you did stands in the ledger and can't be undone."),
            t("Stock", "Approve"),
        ):
            return
        notices = self.house.notices
        self.house.work.do(
            lambda kit: kit.stock.approve(one.op),
            lambda _op: notices.done(t("Stock", "The count is approved.")),
            owner=self,
        )

    def _undo(self, one: Counted) -> None:
        work, notices = self.house.work, self.house.notices

        def again() -> None:
            work.do(
                lambda kit: kit.stock.repeat(one.op),
                lambda _done: notices.say(t("Stock", "Written again.")),
                owner=self,
            )

        work.do(
            lambda kit: kit.stock.reverse(one.op),
            lambda _done: notices.done(t("Stock", "The movement is undone. Both lines stay in the ledger."), again),
            owner=self,
        )


def _said(board: Board, line: CountLine) -> str:
    text = fill(
        t("Stock", "{product}, {lot}: counted {counted}, the book said {book}"),
        product=board.word(line.product),
        lot=line.lot.word(),
        counted=number(line.counted),
        book=number(line.book),
    )
    return f"{text} · {reason_word(line.reason)}" if line.reason else text
