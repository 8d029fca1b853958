"""The stock ledger of a place and a time: openings, sums, closings, lines; and as CSV.  Pure."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from toolkit.base import clock
from toolkit.base.words import t
from toolkit.stock.model import LOSSES, Flow, Lot, Product


class LedgerRow(Protocol):
    """As much of a ledger line as a report shows."""

    @property
    def product(self) -> str:
        """The product's code."""
        ...

    @property
    def lot(self) -> Lot:
        """The lot."""
        ...

    @property
    def day(self) -> int:
        """The movement's day."""
        ...

    @property
    def flow(self) -> Flow:
        """What it did."""
        ...

    @property
    def change(self) -> int:
        """By how many pieces the balance changed."""
        ...

    @property
    def balance(self) -> int:
        """The lot's balance after it."""
        ...

    @property
    def flags(self) -> int:
        """1 undone, 2 undoes another, 4 found while handing out."""
        ...


IN = frozenset({Flow.OPENING, Flow.RECEIVED, Flow.FOUND})
_GUARDED = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True)
class Summary:
    """One product: opening + received − handed out − bags (net) − losses + corrections = closing."""

    product: Product
    opening: int
    received: int
    handed_out: int
    bags: int  # taken out less brought back
    losses: int
    corrected: int  # counts' differences and corrections, either sign
    closing: int


@dataclass(frozen=True)
class Ledger:
    """What a place's ledger says from one day to another."""

    place: str
    first: int
    last: int
    summaries: tuple[Summary, ...]
    rows: tuple[LedgerRow, ...]  # oldest first
    words: Mapping[str, str]  # product names by code


def make(
    place: str,
    first: int,
    last: int,
    products: Sequence[Product],
    opening: Mapping[str, int],
    rows: Sequence[LedgerRow],
) -> Ledger:
    """Sum up `rows` (any order within a product; newest first as they come) for a report."""
    oldest_first = tuple(reversed(rows))
    summaries = []
    for product in products:
        own = [row for row in oldest_first if row.product == product.code]
        start = opening.get(product.code, 0)
        if not own and not start:
            continue

        def total(flows: frozenset[Flow], own: Sequence[LedgerRow] = own) -> int:
            return sum(row.change for row in own if row.flow in flows)

        summaries.append(
            Summary(
                product,
                start,
                total(IN),
                -total(frozenset({Flow.HANDED_OUT})),
                -total(frozenset({Flow.TAKEN_OUT, Flow.RETURNED})),
                -total(LOSSES),
                total(frozenset({Flow.COUNTED, Flow.CORRECTED})),
                start + sum(row.change for row in own),
            )
        )
    return Ledger(place, first, last, tuple(summaries), oldest_first, {one.code: one.word() for one in products})


def remark(flags: int) -> str:
    """Say what a line's flags mean, in the current language; mostly nothing."""
    if flags & 2:
        return t("Stock", "undoes a movement")
    if flags & 1:
        return t("Stock", "undone")
    if flags & 8:
        return t("Stock", "approved")
    return t("Stock", "found while handing out") if flags & 4 else ""


def guarded(value: object) -> str:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if isinstance(value, int):
        return str(value)
    text = str(value)
    return f"'{text}" if text.startswith(_GUARDED) else text


def ledger_csv(ledger: Ledger) -> bytes:
    """Return the ledger as CSV: UTF-8 with its mark, so that spreadsheets read the letters right.

    Days are ISO dates; quantities are pieces; balance is the lot's.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(
        [
            t("Stock", "Day"),
            t("Stock", "Place"),
            t("Stock", "Product"),
            t("Stock", "Lot"),
            t("Stock", "Expiry"),
            t("Stock", "Movement"),
            t("Stock", "Change"),
            t("Stock", "Balance of lot"),
            t("Stock", "Remark"),
        ]
    )
    for row in ledger.rows:
        cells = [
            clock.date_of(row.day).isoformat(),
            ledger.place,
            ledger.words.get(row.product, row.product),
            row.lot.number,
            _iso(row.lot.expiry),
            row.flow.word(),
            row.change,
            row.balance,
            remark(row.flags),
        ]
        writer.writerow([guarded(cell) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _iso(day: int | None) -> str:
    return (dt.date(1970, 1, 1) + dt.timedelta(days=day)).isoformat() if day is not None else ""
