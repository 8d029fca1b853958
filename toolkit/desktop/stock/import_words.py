"""What a file's own columns, products and words mean: asked on the page that shows what would come in."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.base.words import t
from toolkit.desktop.widgets import Card, Combo, Field, Flow
from toolkit.stock.model import Product
from toolkit.stock.moves_in import OPTIONAL, Move, TableKind, fields_of, guessed_columns
from toolkit.stock.table import Mapping

MOST_ASKED = 12  # codes or words that are offered to be explained

Explained = Callable[[Mapping], None]


def columns_card(kind: TableKind, header: tuple[str, ...], mapping: Mapping, then: Explained) -> Card:
    """Ask which column holds what; those found by their names are chosen already."""
    card = Card(t("Stock", "Which column is what?"), margin=3)
    flow = Flow(least=190)
    for wanted, word in fields_of(kind).items():
        choice = Combo([("—", ""), *((name, name) for name in header)])
        choice.set_value((guessed_columns(kind, header) | mapping.columns).get(wanted, ""))
        choice.currentIndexChanged.connect(
            lambda _index, wanted=wanted, choice=choice: then(Mapping({wanted: str(choice.value() or "")}))
        )
        said = str(word)
        hint = t("Stock", "may be left out") if wanted in OPTIONAL else t("Stock", "needed")
        flow.addWidget(Field(said[:1].upper() + said[1:], choice, hint, name=f"stock.import.column.{wanted}"))
    card.body.addLayout(flow)
    return card


def products_card(codes: tuple[str, ...], products: tuple[Product, ...], then: Explained) -> Card:
    """Ask which products the codes mean that are not known here."""
    card = Card(t("Stock", "Which products are these?"), "warm", margin=3)
    for place, code in enumerate(codes[:MOST_ASKED]):
        none: tuple[str, object] = (t("Stock", "Leave these lines out"), "")
        choice = Combo([none, *((one.word(), one.code) for one in products)])
        choice.currentIndexChanged.connect(
            lambda _index, code=code, choice=choice: then(Mapping(products={code: str(choice.value() or "")}))
        )
        card.body.addWidget(Field(code or "—", choice, name=f"stock.import.product.{place}"))
    return card


def movements_card(words: tuple[str, ...], then: Explained) -> Card:
    """Ask which movements the words mean that are not known here."""
    card = Card(t("Stock", "What do these words mean?"), "warm", margin=3)
    for place, written in enumerate(words[:MOST_ASKED]):
        none: tuple[str, object] = (t("Stock", "Leave these lines out"), "")
        choice = Combo([none, *((move.word(), move.value) for move in Move)])
        choice.currentIndexChanged.connect(
            lambda _index, written=written, choice=choice: then(Mapping(moves={written: str(choice.value() or "")}))
        )
        card.body.addWidget(Field(written or "—", choice, name=f"stock.import.movement.{place}"))
    return card
