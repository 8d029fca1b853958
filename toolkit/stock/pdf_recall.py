"""A recall on paper, for use inside the house: where a lot is, and who had it, by days, groups and codes.

Outlets are counted and not named: their code names never leave the vault, not even on this sheet.
"""

from __future__ import annotations

from toolkit.base import clock, words
from toolkit.base.words import fill, number, t
from toolkit.stock.model import Flow, Group
from toolkit.stock.recall import Recall, Trace

MOST_LINES = 1000


def recall_sheet(found: Recall, today: int, *, language: str, practice: bool = False, centre: str = "") -> bytes:
    """Return the sheet as a PDF on A4."""
    from toolkit.paper import Block, Column, Document, Heading, Para, Space, Table

    with words.speaking(language):
        title = t("Stock", "Recall of a lot")
        what = fill(t("Stock", "{product}, lot {lot}"), product=found.product.word(), lot=words.isolated(found.number))
        blocks: list[Block] = [
            Heading(title, 1),
            Para(what),
            Para(fill(t("Stock", "As the book stood on {day}."), day=clock.long_day(today)), soft=True),
            Para(t("Stock", "For use inside the house. Destroy it when it has been used."), soft=True),
            Space(3),
            Heading(t("Stock", "Where it is"), 2),
        ]
        rows = [
            (
                one.place,
                fill(t("Stock", "Bag of {worker}"), worker=words.isolated(one.worker)) if one.worker else "",
                one.lot.word(),
                number(one.pieces),
            )
            for one in found.sitting
        ]
        rows += [
            (fill(t("Stock", "On the way to {centre}"), centre=one.where), "", one.lot.word(), number(one.pieces))
            for one in found.sent
            if one.on_the_way
        ]
        if rows:
            blocks.append(
                Table(
                    columns=(
                        Column(t("Stock", "Place"), share=0.35),
                        Column(t("Stock", "Bag"), share=0.2),
                        Column(t("Stock", "Lot"), share=0.3),
                        Column(t("Stock", "Pieces"), numeric=True, share=0.15),
                    ),
                    rows=tuple(rows),
                )
            )
        else:
            blocks.append(Para(t("Stock", "None of it is left here.")))
        blocks += [Space(3), Heading(t("Stock", "Who had it"), 2)]
        gone = [*found.given, *(one for one in found.sent if not one.on_the_way)]
        if gone:
            blocks.append(
                Table(
                    columns=(
                        Column(t("Stock", "Day"), share=0.24),
                        Column(t("Stock", "Movement"), share=0.2),
                        Column(t("Stock", "To whom"), share=0.26),
                        Column(t("Stock", "Bag"), share=0.15),
                        Column(t("Stock", "Pieces"), numeric=True, share=0.15),
                    ),
                    rows=tuple(
                        (
                            clock.long_day(one.day),
                            one.flow.word(),
                            _whom(one),
                            words.isolated(one.worker),
                            number(one.pieces),
                        )
                        for one in gone[:MOST_LINES]
                    ),
                    size="small",
                )
            )
        else:
            blocks.append(Para(t("Stock", "Nobody, as far as the book knows.")))
        if found.came:
            blocks += [Space(3), Heading(t("Stock", "Where it came from"), 2)]
            blocks.append(
                Table(
                    columns=(
                        Column(t("Stock", "Day"), share=0.3),
                        Column(t("Stock", "Movement"), share=0.25),
                        Column(t("Stock", "From"), share=0.3),
                        Column(t("Stock", "Pieces"), numeric=True, share=0.15),
                    ),
                    rows=tuple(
                        (clock.long_day(one.day), one.flow.word(), one.where, number(-one.pieces))
                        for one in found.came[:MOST_LINES]
                    ),
                    size="small",
                )
            )
        return Document(title, language, size="A4", practice=practice, header=centre).build(blocks)


def _whom(trace: Trace) -> str:
    if trace.flow is Flow.SENT:
        return trace.where
    return Group(trace.group).word() if trace.group in set(Group) else ""
