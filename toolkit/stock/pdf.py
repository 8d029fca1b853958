"""The stock ledger on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.base import clock, words
from toolkit.base.words import fill, isolated, number, t
from toolkit.stock.report import Ledger, remark

if TYPE_CHECKING:
    from toolkit.paper import Table

MOST_ROWS = 5000  # lines printed; a longer ledger is for the CSV


def stock_ledger(ledger: Ledger, *, language: str, practice: bool = False, centre: str = "") -> bytes:
    """Return the ledger as a PDF on A4: what each product came to, then every line."""
    from toolkit.paper import Block, Column, Document, Heading, Para, Space, Table

    with words.speaking(language):
        span = fill(
            t("Stock", "{place}, {first} to {last}"),
            place=ledger.place,
            first=clock.long_day(ledger.first),
            last=clock.long_day(ledger.last),
        )
        title = t("Stock", "Stock ledger")
        blocks: list[Block] = [Heading(title, 1), Para(span, soft=True), Space(2)]
        if not ledger.summaries:
            blocks.append(Para(t("Stock", "Nothing moved in this time.")))
        else:
            blocks.append(_sums(ledger))
        if ledger.rows:
            blocks += [Space(4), Heading(t("Stock", "Movements"), 2)]
            blocks.append(
                Table(
                    columns=(
                        Column(t("Stock", "Day"), share=0.2),
                        Column(t("Stock", "Product"), share=0.2),
                        Column(t("Stock", "Lot"), share=0.2),
                        Column(t("Stock", "Movement"), share=0.19),
                        Column(t("Stock", "Change"), numeric=True, share=0.1),
                        Column(t("Stock", "Balance of lot"), numeric=True, share=0.11),
                    ),
                    rows=tuple(
                        (
                            clock.long_day(row.day),
                            ledger.words.get(row.product, row.product),
                            row.lot.word(),
                            " · ".join(part for part in (row.flow.word(), remark(row.flags)) if part),
                            signed(row.change),
                            number(row.balance),
                        )
                        for row in ledger.rows[:MOST_ROWS]
                    ),
                    size="tiny",
                )
            )
        if len(ledger.rows) > MOST_ROWS:
            n = len(ledger.rows) - MOST_ROWS
            blocks.append(Para(t("Stock", "{n} more lines are in the CSV file.", "", n), soft=True))
        document = Document(title, language, size="A4", practice=practice, header=centre)
        return document.build(blocks)


def _sums(ledger: Ledger) -> Table:
    from toolkit.paper import Column, Table

    return Table(
        columns=(
            Column(t("Stock", "Product"), share=0.22),
            Column(t("Stock", "Opening"), numeric=True, share=0.11),
            Column(t("Stock", "In"), numeric=True, share=0.11),
            Column(t("Stock", "Handed out"), numeric=True, share=0.12),
            Column(t("Stock", "In bags"), numeric=True, share=0.1),
            Column(t("Stock", "Losses"), numeric=True, share=0.1),
            Column(t("Stock", "Corrected"), numeric=True, share=0.13),
            Column(t("Stock", "Closing"), numeric=True, share=0.11),
        ),
        rows=tuple(
            (
                one.product.word(),
                number(one.opening),
                number(one.received),
                number(one.handed_out),
                number(one.bags),
                number(one.losses),
                signed(one.corrected),
                number(one.closing),
            )
            for one in ledger.summaries
        ),
    )


def signed(value: int) -> str:
    """Write a change with its sign: "+40", "−12", "0"; the sign stays before it in Arabic too."""
    return isolated(f"+{number(value)}" if value > 0 else f"−{number(-value)}" if value < 0 else "0")
