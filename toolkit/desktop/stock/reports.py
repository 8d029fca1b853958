"""Reports: choose one and look at it; below, those that were issued, with a mark on what is no longer true."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base import clock, words
from toolkit.base.ids import Op
from toolkit.base.places import Listed, ListItem
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.exchange_map import MapSheet
from toolkit.desktop.stock.report_issued import IssuedSheet
from toolkit.desktop.stock.report_preview import Ready, ReportSheet
from toolkit.desktop.widgets import (
    Card,
    Column,
    Combo,
    Field,
    Flow,
    MonthField,
    PrimaryButton,
    QuietButton,
    Scroll,
    Table,
    Text,
    column,
    plane,
)
from toolkit.stock import issue
from toolkit.stock.issue import Issued, What, Wish
from toolkit.stock.model import Lot
from toolkit.vault import Centre

if TYPE_CHECKING:
    from toolkit.kit import Kit

_QUARTERS = 12  # offered
_ROWS = 8


@dataclass(frozen=True)
class Shelf:
    """What the tab shows and offers, read at once."""

    issued: tuple[Issued, ...]
    stale: frozenset[Op]
    donors: tuple[ListItem, ...]
    lots: dict[str, list[Lot]]


def read(kit: Kit, place: Op) -> Shelf:
    """Read it; `place` is the one whose lots a stock card may be of."""
    stock = kit.stock
    return Shelf(
        tuple(stock.issued()),
        frozenset(one.op for one in stock.stale_reports()),
        tuple(one for one in kit.vault.lists.all(Listed.DONOR) if not one.retired),
        stock.card_lots(place) if place else {},
    )


class Reports(QWidget):
    """A form that says which report, and the list of issued ones."""

    def __init__(self, house: House, board: Callable[[], Board | None]) -> None:
        super().__init__()
        self.house = house
        self._board = board
        self._shelf: Shelf | None = None
        self._made = False
        self._scroll = Scroll(gap=4, margin=0)
        body = column(0)
        body.addWidget(self._scroll, 1)
        self.setLayout(body)

    def show_board(self, board: Board) -> None:
        """Show what can be reported, and what was."""
        if not self._made:
            self._made = True
            self._build(board)
        self._offer(board)
        place = self._place()
        self.house.work.do(lambda kit: read(kit, place), self._show, owner=self)

    # -------------------------------------------------------------- the form
    def _build(self, board: Board) -> None:
        month = clock.month_of(board.today)
        self.what = Combo([(one.word(), one.value) for one in (What.MONTHLY, What.DONOR, What.CARD, What.LEDGER)])
        self.month = MonthField(month - 1, this_month=month, most=month)
        self.first = MonthField(month, this_month=month, most=month)
        self.last = MonthField(month, this_month=month, most=month)
        quarter = clock.quarter_of_month(month)
        quarters: list[tuple[str, object]] = [
            (clock.quarter_text(quarter - back), quarter - back) for back in range(_QUARTERS)
        ]
        self.quarter = Combo(quarters)
        self.quarter.set_value(quarter - 1)
        self.place, self.product, self.lot, self.donor = Combo(), Combo(), Combo(), Combo()
        self._fields = {
            "place": Field(t("Stock", "Of"), self.place, name="stock.report.place"),
            "donor": Field(t("Stock", "Donor"), self.donor, name="stock.report.donor"),
            "product": Field(t("Stock", "Product"), self.product, name="stock.report.product"),
            "lot": Field(t("Stock", "Lot"), self.lot, name="stock.report.lot"),
            "month": Field(t("Stock", "Month"), self.month, name="stock.report.month"),
            "quarter": Field(t("Stock", "Quarter"), self.quarter, name="stock.report.quarter"),
            "first": Field(t("Stock", "From month"), self.first, name="stock.report.first"),
            "last": Field(t("Stock", "To month"), self.last, name="stock.report.last"),
        }
        card = Card()
        card.body.addWidget(Text(t("Stock", "Look at a report"), "large", wrap=False))
        fields = Flow(gap=4, least=220)
        fields.addWidget(Field(t("Stock", "Report"), self.what, name="stock.report.what"))
        for field in self._fields.values():
            fields.addWidget(field)
        card.body.addWidget(plane(fields))
        look = PrimaryButton(t("Stock", "Look at it"), "eye", name="stock.report.look")
        mapping = QuietButton(t("Stock", "Figures for DHIS2"), "link", name="stock.report.mapping")
        look.clicked.connect(self.look_at)
        mapping.clicked.connect(self.show_map)
        buttons = Flow(gap=3)
        buttons.addWidget(look)
        buttons.addWidget(mapping)
        card.body.addWidget(plane(buttons))
        self._scroll.body.addWidget(card)
        self._scroll.body.addWidget(Text(t("Stock", "Issued reports"), "large", wrap=False))
        self.table: Table[Issued] = Table(
            [
                Column(t("Stock", "Report"), lambda one: one.wish.what.word(), stretch=3, icon=lambda _one: "report"),
                Column(t("Stock", "Of"), lambda one: one.about, stretch=3),
                Column(t("Stock", "Time"), lambda one: one.period(), stretch=2),
                Column(t("Stock", "Issued on"), lambda one: clock.date_text(one.day), stretch=2),
                Column(t("Stock", "How it stands"), self._standing, stretch=4, tone=self._tone),
            ],
            title=t("Stock", "Issued reports"),
            empty=t("Stock", "None was issued yet. Every one keeps its figures, whatever is typed later."),
            icon="report",
            name="stock.report.issued",
            rows_shown=_ROWS,
            one_click=True,
        )
        self.table.chosen.connect(self.open_issued)
        self._scroll.body.addWidget(self.table)
        self._scroll.finish()
        self.what.currentIndexChanged.connect(lambda _index: self._fit())
        self.product.currentIndexChanged.connect(lambda _index: self._offer_lots())
        self.place.currentIndexChanged.connect(lambda _index: self._again())
        self._fit()

    def _offer(self, board: Board) -> None:
        self._fit()
        self.product.choose([(one.word(), one.code) for one in board.products])
        self._offer_lots()

    def _fit(self) -> None:
        """Show the fields that the chosen report needs."""
        what, board = self._what(), self._board()
        wanted = {
            What.MONTHLY: {"place", "month"},
            What.DONOR: {"donor", "quarter"},
            What.CARD: {"place", "product", "lot", "first", "last"},
            What.LEDGER: {"place", "first", "last"},
        }[what]
        for key, field in self._fields.items():
            field.setVisible(key in wanted)
        if board is not None:
            whole: list[tuple[str, object]] = [(t("Stock", "The whole centre"), 0)] if what is What.MONTHLY else []
            blocked = self.place.blockSignals(True)
            self.place.choose([*whole, *((one.name, one.op) for one in board.places)])
            self.place.blockSignals(blocked)

    def _what(self) -> What:
        return What(str(self.what.value()))  # Qt hands a word back as a plain text

    def _place(self) -> Op:
        board, chosen = self._board(), self.place.value()
        return chosen if isinstance(chosen, int) and chosen else board.place if board else 0

    def _again(self) -> None:
        place = self._place()
        self.house.work.do(lambda kit: read(kit, place), self._show, owner=self)

    def _offer_lots(self) -> None:
        lots = self._shelf.lots.get(str(self.product.value() or ""), []) if self._shelf else []
        every: tuple[str, object] = (t("Stock", "Every lot"), None)
        self.lot.choose([every, *((one.word(), one) for one in lots)])

    def _show(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.donor.choose([(one.name, one.op) for one in shelf.donors])
        self._offer_lots()
        self.table.set_rows(shelf.issued)

    def _standing(self, one: Issued) -> str:
        return issue.standing(one, stale=self._shelf is not None and one.op in self._shelf.stale)

    def _tone(self, one: Issued) -> str:
        if self._shelf is not None and one.op in self._shelf.stale:
            return "danger"
        return "soft" if one.corrected_by else ""

    # -------------------------------------------------------------- doing
    def wish(self) -> Wish | None:
        """Return what the form says; None where something is missing."""
        what = self._what()
        if what is What.DONOR:
            donor, quarter = self.donor.value(), self.quarter.value()
            return issue.quarterly(quarter, donor) if isinstance(donor, int) and isinstance(quarter, int) else None
        if what is What.MONTHLY:
            month, place = self.month.month(), self.place.value()
            return None if month is None or not isinstance(place, int) else issue.monthly(month, place)
        first, last, place = self.first.month(), self.last.month(), self._place()
        if first is None or last is None or not place:
            return None
        lot = self.lot.value()
        of_card = what is What.CARD
        return Wish(
            what,
            min(first, last),
            max(first, last),
            place,
            str(self.product.value() or "") if of_card else "",
            lot if of_card and isinstance(lot, Lot) else None,
        )

    def look_at(self) -> None:
        """Work the report out and show it; nothing is issued yet."""
        wish = self.wish()
        if wish is None:
            said = t("Stock", "Choose the time first.")
            if self._what() is What.DONOR:
                said = t("Stock", "Add the donor first, under Settings, and say on the lots who gave them.")
            self.house.notices.say(said)
            return
        show_report(self.house, wish, owner=self)

    def open_issued(self, one: Issued) -> None:
        """Show an issued report."""
        show_issued(self.house, one.op, owner=self)

    def show_map(self) -> None:
        """Show which figure is which data element."""
        board = self._board()
        if board is not None:
            MapSheet(self.house, board.products, board.places).open()


def show_report(house: House, wish: Wish, *, owner: QWidget, language: str = "") -> None:
    """Work a report out and show it over the page; its papers are in `language` (else that of the screen)."""
    spoken = language or words.current()

    def work_out(kit: Kit) -> Ready:
        kept = kit.stock.kept_asked(wish)
        centre, older = kit.vault.settings.load(Centre).name, kit.stock.standing_report(wish, spoken)
        with words.speaking(spoken):
            made = kit.stock.report(kept)
        said = kit.stock.frozen_report(older.op) if older else None
        return Ready(kept, made, kit.vault.clock.today(), centre, spoken, older, said)

    def show(ready: Ready) -> None:
        ReportSheet(house, ready, then=lambda op: show_issued(house, op, owner=owner)).open()

    house.work.do(work_out, show, owner=owner)


def show_issued(house: House, op: Op, *, owner: QWidget) -> None:
    """Show an issued report over the page."""

    def fetch(kit: Kit) -> tuple[Issued, bool]:
        stale = {one.op for one in kit.stock.stale_reports()}
        return kit.stock.issued_report(op), op in stale

    def show(found: tuple[Issued, bool]) -> None:
        one, stale = found

        def correct() -> None:
            show_report(house, one.wish, owner=owner, language=one.language)

        IssuedSheet(
            house, one, stale=stale, correct=correct, then=lambda other: show_issued(house, other, owner=owner)
        ).open()

    house.work.do(fetch, show, owner=owner)
