"""The slip on paper: A6, in the client's language, neutral; and the counterfoil that stays."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.base import ids, words
from toolkit.base.clock import long_day
from toolkit.base.words import t
from toolkit.paper import (
    QR,
    Beside,
    Block,
    Callout,
    Document,
    Heading,
    KeyValue,
    PageBreak,
    Para,
    Space,
    bold,
    ltr,
)
from toolkit.paper.blocks import Size
from toolkit.referrals import model
from toolkit.referrals.service import SlipPaper

_UNMADE = "0" * (model.CODE_LENGTH + 1)  # what a preview shows where the code will stand


def slip_pdf(paper: SlipPaper) -> bytes:
    """Return the slip, and its counterfoil on a second page where that is wanted."""
    with words.speaking(paper.language):
        blocks = [*_slip(paper), *((PageBreak(), *_counterfoil(paper)) if paper.counterfoil else ())]
        document = Document(t("Paper", "Slip"), paper.language, size="A6", practice=paper.practice, page_numbers=False)
        return document.build(blocks)


def _slip(paper: SlipPaper) -> Iterator[Block]:
    size = _size(paper)
    if paper.organisation:
        yield Para(paper.organisation, "small", soft=True)
    yield Heading(paper.place, 1 if len(paper.place) <= 30 else 2)
    place = [text for text in (paper.area, paper.where) if text]
    if place:
        yield Para(". ".join(place), size)
    rows = [
        (t("Paper", "Phone"), ltr(paper.phone)),
        (t("Paper", "Open"), paper.opening),
        (t("Paper", "Cost"), _cost(paper)),
        (t("Paper", "What to say"), paper.say or t("Paper", "Show this slip. You need not explain.")),
    ]
    yield KeyValue(tuple((label, value) for label, value in rows if value), size)
    yield Callout(tuple(_when(paper, size)))
    yield _code(paper, t("Paper", "Your code"), 22 if size == "small" else 30)


def _size(paper: SlipPaper) -> Size:
    """Return the largest size in which all of it stands on one page of A6, by its length."""
    texts = (paper.place, paper.area, paper.where, paper.phone, paper.opening, paper.fee, paper.say)
    length = sum(map(len, texts))
    return "large" if length < 200 else "body" if length < 320 else "small"


def _when(paper: SlipPaper, size: Size) -> Iterator[Block]:
    if paper.hurry is not None:
        n = paper.hurry
        now = t("Paper", "Go today or tomorrow.")
        yield Para(bold(now if n == 1 else t("Paper", "Go as soon as you can, within {n} days.", "", n)), size)
    yield Para(words.fill(t("Paper", "Good until {day}."), day=long_day(paper.until)), size)


def _cost(paper: SlipPaper) -> str:
    if paper.cost is model.Cost.FEE and paper.fee:
        return paper.fee
    return model.COST_NAMES[paper.cost].say()


def _code(paper: SlipPaper, label: str, side: float = 30) -> Block:
    code = paper.code or _UNMADE
    shown = ids.show_code(code)
    return Beside(
        (Space(side / 8), Para(label, "body", soft=True), Para(bold(ltr(shown)), "huge")),
        (QR(model.QR_PREFIX + code, shown, size=side, align="end"),),
        share=0.6,
    )


def _counterfoil(paper: SlipPaper) -> Iterator[Block]:
    """What stays with who made the slip: enough to ask what came of it, and nothing about the person."""
    yield Heading(t("Paper", "To keep"), 2)
    yield _code(paper, t("Paper", "Code"))
    yield KeyValue(((t("Paper", "Place"), paper.place), (t("Paper", "Good until"), long_day(paper.until))))
    yield Space(3)
    yield KeyValue(
        (
            (t("Paper", "Arrived"), ""),
            (t("Paper", "Helped"), ""),
            (t("Paper", "Turned away"), ""),
            (t("Paper", "Did not go"), ""),
            (t("Paper", "Why"), ""),
        )
    )
