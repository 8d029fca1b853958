"""One product on paper: its chart, its figures, and how each was worked out.

Losses stand there as one number: what the police took is not told by a paper (see `leaving`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.base import clock, words
from toolkit.base.words import fill, number, t
from toolkit.stock import chart, cover, worked
from toolkit.stock.figures import decimals, percent
from toolkit.stock.model import expiry_text
from toolkit.stock.product_figures import LotState, ProductFigures

if TYPE_CHECKING:
    from toolkit.paper import Block, Table
    from toolkit.stock.cover import MonthCover


def product_sheet(made: ProductFigures, *, language: str, practice: bool = False, centre: str = "") -> bytes:
    """Return the page of one product as a PDF on A4."""
    from toolkit.paper import Bullets, Document, Heading, KeyValue, Para, Plot, Space

    with words.speaking(language):
        explained = worked.explain(made)
        title = made.product.word()
        where = fill(t("Stock", "{place}, {day}"), place=made.place_name, day=clock.long_day(made.today))
        # Its line and the month that is not over tell days: so it is no paper to give away.
        house = t("Stock", "For use inside the house. Destroy it when it has been used.")
        blocks: list[Block] = [Heading(title, 1), Para(where, soft=True), Para(house, soft=True), Space(2)]
        blocks.append(Plot(chart.draw(made)))
        blocks.append(KeyValue(tuple((one.title, one.value) for one in explained)))
        if made.lots:
            blocks += [Heading(t("Stock", "Lots"), 2), _lots(made)]
        blocks += [Heading(t("Stock", "Month by month"), 2), _months(made)]
        if made.others or made.need is not None:
            blocks += [Space(3), _cover(made)]
        blocks.append(Heading(t("Stock", "How this is worked out"), 2))
        for one in explained:
            if one.steps:
                blocks += [Heading(f"{one.title}: {one.value}", 3), Bullets(one.steps)]
        return Document(title, language, size="A4", practice=practice, header=centre, fit=3).build(blocks)


def lot_words(state: LotState) -> str:
    """Say how a lot stands, in the current language."""
    texts = {
        LotState.GOOD: t("Stock", "Good"),
        LotState.HELD: t("Stock", "Set aside"),
        LotState.EXPIRED: t("Stock", "Expired"),
    }
    return texts[state]


def _lots(made: ProductFigures) -> Table:
    from toolkit.paper import Column, Table, ltr

    return Table(
        columns=(
            Column(t("Stock", "Lot"), share=0.28),
            Column(t("Stock", "Expires"), share=0.2),
            Column(t("Stock", "How it stands"), share=0.2),
            Column(t("Stock", "On hand"), numeric=True, share=0.14),
            Column(t("Stock", "Will expire unused"), numeric=True, share=0.18),
        ),
        rows=tuple(
            (
                ltr(one.lot.number) or t("Stock", "Lot not known"),
                expiry_text(one.lot.expiry) if one.lot.expiry is not None else t("Stock", "not known"),
                lot_words(one.state),
                number(one.balance),
                number(one.wasted) if one.wasted else "–",
            )
            for one in made.lots
        ),
    )


def _months(made: ProductFigures) -> Table:
    from toolkit.paper import Column, Table

    return Table(
        columns=(
            Column(t("Stock", "Month"), share=0.2),
            Column(t("Stock", "Came in"), numeric=True, share=0.16),
            Column(t("Stock", "Handed out"), numeric=True, share=0.16),
            Column(t("Stock", "Lost"), numeric=True, share=0.14),
            Column(t("Stock", "Days without stock"), numeric=True, share=0.18),
            Column(t("Stock", "Closing"), numeric=True, share=0.16),
        ),
        rows=tuple(
            (
                clock.month_text(one.month),
                number(one.came),
                number(one.handed),
                number(one.lost),
                number(one.out),
                number(one.closing),
            )
            for one in reversed(made.months)
        ),
    )


def _cover(made: ProductFigures) -> Table:
    """Month by month how the need was met, all products of the place together but for the first share."""
    from toolkit.paper import Column, Table

    handed = {one.month: one.handed for one in made.months}

    def share(one: MonthCover) -> str:
        met = cover.coverage(handed.get(one.month, 0), made.need) if one.complete else None
        return percent(met) if met is not None else "–"

    return Table(
        columns=(
            Column(t("Stock", "Month"), share=0.16),
            Column(t("Stock", "Share of the need met"), numeric=True, share=0.15),
            Column(t("Stock", "Days without condoms"), numeric=True, share=0.16),
            Column(t("Stock", "Days without lubricant"), numeric=True, share=0.16),
            Column(t("Stock", "All three there"), numeric=True, share=0.2),
            Column(t("Stock", "Lubricant beside condoms"), numeric=True, share=0.17),
        ),
        rows=tuple(
            (
                clock.month_text(one.month),
                share(one),
                number(one.condoms_out),
                number(one.lubricant_out),
                fill(t("Stock", "{there} of {days} days"), there=one.together, days=one.days),
                decimals(one.ratio, 2) if one.complete and one.ratio is not None else "–",
            )
            for one in reversed(made.usual)
        ),
    )
