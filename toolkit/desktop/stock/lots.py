"""Lots: what is left of each, the one that expires first on top."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from toolkit.base.words import isolated, number, t
from toolkit.desktop.stock.board import Board
from toolkit.desktop.widgets import Column, Flow, QuietButton, Table, column, plane
from toolkit.stock.holds import Hold
from toolkit.stock.model import Held, expiry_text
from toolkit.stock.product_card import SOON


class Lots(QWidget):
    """The table; `facts` opens what is known of a lot, `act` sets one aside, releases it, or looks where it went."""

    def __init__(
        self, board: Callable[[], Board | None], facts: Callable[[Held], None], act: Callable[[str, Held], None]
    ) -> None:
        super().__init__()
        self._board = board
        self.facts = QuietButton(t("Stock", "What the box says"), "tags", name="stock.lots.facts")
        self.facts.setEnabled(False)
        self.hold = QuietButton(t("Stock", "Set it aside"), "lock", name="stock.lots.hold")
        self.release = QuietButton(t("Stock", "Release it"), "lock-open", name="stock.lots.release")
        self.trace = QuietButton(t("Stock", "Where did it go?"), "search", name="stock.lots.recall")
        self.labels = QuietButton(t("Stock", "Print labels"), "qrcode", name="stock.lots.labels")
        self.table: Table[Held] = Table(
            [
                Column(t("Stock", "Product"), self._word, stretch=3),
                Column(t("Stock", "Lot"), lambda one: one.lot.number or t("Stock", "Lot not known"), stretch=3),
                Column(t("Stock", "Expires"), self._expires, stretch=2, tone=self._tone, icon=self._icon),
                Column(t("Stock", "How it stands"), self._stands, stretch=3, tone=self._tone),
                Column(t("Stock", "Made by"), self._made_by, stretch=3, spare=True),
                Column(t("Stock", "On hand"), lambda one: number(one.balance), numeric=True),
            ],
            title=t("Stock", "Lots"),
            empty=t("Stock", "There is nothing here yet."),
            icon="packages",
            name="stock.lots",
        )
        head = Flow(gap=3)
        head.addWidget(self.facts)
        for key, button in (
            ("hold", self.hold),
            ("release", self.release),
            ("recall", self.trace),
            ("labels", self.labels),
        ):
            button.setEnabled(False)
            button.clicked.connect(lambda _on=False, key=key: self._act(act, key))
            head.addWidget(button)
        body = column(3)
        body.addWidget(plane(head))
        body.addWidget(self.table, 1)
        self.setLayout(body)
        self.table.selected.connect(self._offer)
        self.facts.clicked.connect(lambda: self._open_facts(facts))

    def show_board(self, board: Board) -> None:
        """Show the place's lots."""
        self.table.set_rows(board.lots)
        self._offer(self.table.current())

    def _offer(self, one: Held | None) -> None:
        """Offer what can be done with the chosen lot."""
        held = one is not None and self._hold(one) is not None
        self.facts.setEnabled(one is not None and one.lot.known)
        self.labels.setEnabled(one is not None)
        self.hold.setEnabled(one is not None and not held)
        self.release.setEnabled(held)
        self.trace.setEnabled(one is not None and bool(one.lot.number))

    def _act(self, act: Callable[[str, Held], None], key: str) -> None:
        one = self.table.current()
        if one is not None:
            act(key, one)

    def _hold(self, one: Held) -> Hold | None:
        board = self._board()
        return board.moving.hold_of(one.place, one.product, one.lot) if board else None

    def _open_facts(self, facts: Callable[[Held], None]) -> None:
        one = self.table.current()
        if one is not None:
            facts(one)

    def _made_by(self, one: Held) -> str:
        """Return manufacturer, quality mark and donor, as far as they are known."""
        board = self._board()
        known = board.supply.facts.get((one.product, one.lot)) if board else None
        if board is None or known is None:
            return ""
        parts = [isolated(known.manufacturer) if known.manufacturer else ""]
        parts.append(isolated(known.quality.word()) if known.quality else "")
        parts.append(isolated(board.supply.giver_name(known.donor)) if known.donor else "")
        return " · ".join(part for part in parts if part)

    def _word(self, one: Held) -> str:
        board = self._board()
        return board.word(one.product) if board else one.product

    @staticmethod
    def _expires(one: Held) -> str:
        return expiry_text(one.lot.expiry) if one.lot.expiry is not None else t("Stock", "not known")

    def _stands(self, one: Held) -> str:
        hold = self._hold(one)
        if hold is not None:
            said = f"{t('Stock', 'Set aside')}: {hold.reason.word()}"
            return f"{said}. {hold.note}" if hold.note else said
        if self._tone(one) == "danger":
            return t("Stock", "Expired, put it aside")
        if self._tone(one) == "warm":
            return t("Stock", "Expires soon, use it first")
        return t("Stock", "Good") if one.lot.expiry is not None else t("Stock", "Look at the box")

    def _tone(self, one: Held) -> str:
        board = self._board()
        if self._hold(one) is not None:
            return "warm"
        if board is None or one.lot.expiry is None:
            return ""
        if one.lot.expired(board.today):
            return "danger"
        return "warm" if one.lot.expiry <= board.today + SOON else ""

    def _icon(self, one: Held) -> str:
        if self._hold(one) is not None:
            return "lock"
        return {"danger": "expired", "warm": "expiring"}.get(self._tone(one), "")
