"""The stock ledger of a place, and the stock card of a product or lot: openings, lines, closings.  Pure.

Both are copies of the book that leave the house, so their lines are `leaving.outward` ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.base import clock
from toolkit.base.words import fill, t
from toolkit.stock.grid import Column, Day, Grid, Papers, Signed
from toolkit.stock.leaving import LedgerRow, Outward, outward, remark
from toolkit.stock.model import LOSSES, USED, Flow, Lot, Product

IN = frozenset({Flow.OPENING, Flow.RECEIVED, Flow.FOUND, Flow.ARRIVED})
CARRIED = frozenset({Flow.TAKEN_OUT, Flow.RETURNED})


@dataclass(frozen=True)
class Summary:
    """One product: opening + received − handed out − bags (net) − losses + corrections = closing."""

    code: str
    name: str
    opening: int
    received: int  # and found, and arrived
    handed_out: int
    bags: int  # taken out less brought back
    losses: int  # whatever the cause
    corrected: int  # counts' differences and corrections, either sign, less what was sent away
    closing: int


@dataclass(frozen=True)
class Ledger:
    """What a place's ledger says from one day to another; of one product or lot it is a stock card."""

    place: str
    first: int
    last: int
    summaries: tuple[Summary, ...]
    rows: tuple[Outward, ...]  # oldest first
    words: Mapping[str, str]  # product names by code
    product: str = ""  # its code, of a stock card
    lot: Lot | None = None  # of a stock card of one lot

    @property
    def card(self) -> bool:
        """Whether it is a stock card."""
        return bool(self.product)

    def losses_in(self, month: int) -> bool:
        """Tell whether it says that anything was lost in a month."""
        return any(one.sort == "losses" and clock.month_of(one.day) == month for one in self.rows)


def make(
    place: str,
    first: int,
    last: int,
    products: Sequence[Product],
    opening: Mapping[str, int],
    rows: Sequence[LedgerRow],
    *,
    product: str = "",
    lot: Lot | None = None,
) -> Ledger:
    """Sum up `rows` (newest first, as they come) for a report."""
    oldest_first = tuple(reversed(rows))
    summaries = []
    for one in products:
        own = [row for row in oldest_first if row.product == one.code]
        start = opening.get(one.code, 0)
        if not own and not start:
            continue

        def total(flows: frozenset[Flow], own: Sequence[LedgerRow] = own) -> int:
            return sum(row.change for row in own if row.flow in flows)

        closing = start + sum(row.change for row in own)
        summaries.append(
            Summary(
                one.code,
                one.word(),
                start,
                total(IN),
                -total(USED),
                -total(CARRIED),
                -total(LOSSES),
                closing - start - total(IN) - total(USED) - total(CARRIED) - total(LOSSES),
                closing,
            )
        )
    words = {one.code: one.word() for one in products}
    return Ledger(place, first, last, tuple(summaries), outward(oldest_first, last), words, product, lot)


# ------------------------------------------------------------------ as tables
def title(ledger: Ledger) -> str:
    """Say what it is, in the current language."""
    return t("Stock", "Stock card") if ledger.card else t("Stock", "Stock ledger")


def facts(ledger: Ledger) -> list[str]:
    """Say what it is of, line by line, in the current language."""
    span = fill(
        t("Stock", "{place}, {first} to {last}"),
        place=ledger.place,
        first=clock.long_day(ledger.first),
        last=clock.long_day(ledger.last),
    )
    if not ledger.card:
        return [span]
    what = ledger.words.get(ledger.product, ledger.product)
    return [what if ledger.lot is None else f"{what} · {ledger.lot.word()}", span]


def explained() -> list[str]:
    """Say how the lines are to be read, in the current language."""
    return [
        t("Stock", "All losses of a lot in a month stand in one line at its end, whatever their cause."),
        t("Stock", "The balance is that of the lot, reckoned in the order shown."),
    ]


def grids(ledger: Ledger) -> tuple[Grid, ...]:
    """Return what each product came to, and every line, in the current language."""
    return (_sums(ledger), _lines(ledger))


def _sums(ledger: Ledger) -> Grid:
    columns = (
        Column(t("Stock", "Product"), share=0.22),
        Column(t("Stock", "Opening"), numeric=True, share=0.11),
        Column(t("Stock", "In"), numeric=True, share=0.11),
        Column(t("Stock", "Handed out"), numeric=True, share=0.12),
        Column(t("Stock", "In bags"), numeric=True, share=0.1),
        Column(t("Stock", "Losses"), numeric=True, share=0.1),
        Column(t("Stock", "Corrected"), numeric=True, share=0.13),
        Column(t("Stock", "Closing"), numeric=True, share=0.11),
    )
    rows = tuple(
        (
            one.name,
            one.opening,
            one.received,
            one.handed_out,
            one.bags,
            one.losses,
            Signed(one.corrected),
            one.closing,
        )
        for one in ledger.summaries
    )
    return Grid("", columns, rows, sheet=t("Stock", "Sums"), empty=t("Stock", "Nothing moved in this time."))


def _lines(ledger: Ledger) -> Grid:
    of_card = ledger.card
    columns = (
        Column(t("Stock", "Day"), share=0.16),
        Column(t("Stock", "Place"), on_paper=False),
        Column(t("Stock", "Product"), share=0.21, on_paper=not of_card),
        Column(t("Stock", "Lot"), on_paper=False),
        Column(t("Stock", "Expiry"), on_paper=False),
        Column(t("Stock", "Lot"), share=0.22, on_paper=ledger.lot is None, in_sheet=False),
        Column(t("Stock", "Movement"), on_paper=False),
        Column(t("Stock", "Movement"), share=0.2, in_sheet=False),
        Column(t("Stock", "Change"), numeric=True, share=0.1),
        Column(t("Stock", "Balance of lot"), numeric=True, share=0.11),
        Column(t("Stock", "Remark"), on_paper=False),
    )
    rows = tuple(
        (
            Day(row.day),
            ledger.place,
            ledger.words.get(row.product, row.product),
            row.lot.number,
            None if row.lot.expiry is None else Day(row.lot.expiry),
            row.lot.word(),
            row.word(),
            " · ".join(part for part in (row.word(), remark(row.flags)) if part),
            Signed(row.change),
            row.balance,
            remark(row.flags),
        )
        for row in ledger.rows
    )
    return Grid("", columns, rows, sheet=t("Stock", "Movements"))


def papers(ledger: Ledger) -> Papers:
    """Return what a ledger or card says, in the current language."""
    first, last = (clock.date_of(day).strftime("%Y-%m") for day in (ledger.first, ledger.last))
    span = first if first == last else f"{first}-{last}"
    name = f"{'card' if ledger.card else 'ledger'}-{span}"
    return Papers(title(ledger), tuple(facts(ledger)), grids(ledger), tuple(explained()), name, plain=1)


# ------------------------------------------------------------------ frozen
def plain(ledger: Ledger) -> dict[str, Any]:
    """Return a ledger as JSON values."""
    lots = list(dict.fromkeys(row.lot for row in ledger.rows))
    codes = list(dict.fromkeys(row.product for row in ledger.rows))
    lot_place = {lot: place for place, lot in enumerate(lots)}
    code_place = {code: place for place, code in enumerate(codes)}
    return {
        "place": ledger.place,
        "first": ledger.first,
        "last": ledger.last,
        "sums": [[getattr(one, name) for name in Summary.__dataclass_fields__] for one in ledger.summaries],
        "words": dict(ledger.words),
        "lots": [[lot.number, lot.expiry] for lot in lots],
        "codes": codes,
        "rows": [
            [code_place[one.product], lot_place[one.lot], one.day, one.sort, one.change, one.balance, one.flags]
            for one in ledger.rows
        ],
        "product": ledger.product,
        "lot": None if ledger.lot is None else [ledger.lot.number, ledger.lot.expiry],
    }


def from_plain(values: Mapping[str, Any]) -> Ledger:
    """Return the ledger that frozen values hold; they were written by us, so strange ones are a bug."""
    lots = [Lot(number, expiry) for number, expiry in values["lots"]]
    codes = values["codes"]
    return Ledger(
        values["place"],
        values["first"],
        values["last"],
        tuple(Summary(*one) for one in values["sums"]),
        tuple(
            Outward(codes[code], lots[lot], day, sort, change, balance, flags)
            for code, lot, day, sort, change, balance, flags in values["rows"]
        ),
        values["words"],
        values["product"],
        None if values["lot"] is None else Lot(*values["lot"]),
    )
