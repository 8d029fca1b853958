"""Levels: months of stock that are low, very low and full, for a product here, everywhere, or for all."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb
from toolkit.desktop.widgets import Combo, Field, Line, QuietButton, Text
from toolkit.stock.figures import Levels
from toolkit.stock.levels import chosen, months_text, read_months, sensible
from toolkit.stock.model import Outcome

if TYPE_CHECKING:
    from toolkit.kit import Kit


class LevelSheet(MovementSheet):
    """Which product, where, and three numbers of months."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "Levels"), t("Stock", "Keep these levels"), key="levels")
        self.product = Combo()
        self.where = Combo()
        self.lines = {name: Line(longest=6) for name in ("emergency", "minimum", "maximum")}
        self.add(
            Text(
                t("Stock", "For how many months should it last? From this come the warnings and what to order."),
                "body",
                "soft",
            )
        )
        self.add(Field(t("Stock", "Product"), self.product, name="stock.levels.product"))
        self.add(Field(t("Stock", "Where"), self.where, name="stock.levels.where"))
        words = {
            "emergency": (t("Stock", "Very low under"), t("Stock", "Months. Then it is an emergency.")),
            "minimum": (t("Stock", "Low under"), t("Stock", "Months. Then order.")),
            "maximum": (t("Stock", "Full at"), t("Stock", "Months. Order up to here.")),
        }
        self.fields = {
            name: Field(word, self.lines[name], hint, name=f"stock.levels.{name}")
            for name, (word, hint) in words.items()
        }
        for one in self.fields.values():
            self.add(one)
        self.usual = QuietButton(t("Stock", "Back to what is usual"), "undo", name="stock.levels.usual")
        self.add(self.usual)
        self.finish()
        self._usual = False
        self._stood: Levels | None = None
        self._written: tuple[Op, str] = (0, "")
        self.usual.clicked.connect(self._back)
        self.product.currentIndexChanged.connect(lambda _index: self._show())
        self.where.currentIndexChanged.connect(lambda _index: self._show())
        for line in self.lines.values():
            line.textChanged.connect(lambda _text: self.again())

    def fill_in(self, board: Board) -> None:
        """Offer products and places, and show what counts now."""
        every: tuple[str, object] = (t("Stock", "Every product"), "")
        self.product.choose([*((one.word(), one.code) for one in board.products), every])
        here: tuple[str, object] = (board.place_name(board.place), board.place)
        self.where.choose([here, (t("Stock", "Everywhere"), 0)])
        if not self.isVisible():  # never over what somebody is typing
            self._show()

    def verb_of(self, board: Board) -> Verb | None:
        """Read the form."""
        place, product = self._key()
        levels = None
        if not self._usual:
            typed = {name: read_months(line.text()) for name, line in self.lines.items()}
            for name, value in typed.items():
                self.fields[name].error("" if value is not None else t("Stock", "Write months, as 1.5."))
            if any(value is None for value in typed.values()):
                return None
            months = {name: value or Fraction(0) for name, value in typed.items()}
            levels = Levels(months["minimum"], months["maximum"], months["emergency"])
            if not sensible(levels):
                self.fields["maximum"].error(t("Stock", "Very low is less than low, and low is less than full."))
                return None
        self._usual = False
        self._written = (place, product)
        self._stood = next(
            (one.levels for one in board.supply.levels if (one.place, one.product) == (place, product)), None
        )

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            return Outcome(kit.stock.set_levels(place, product, levels))

        return verb

    def done(self, outcome: Outcome) -> str:  # noqa: ARG002 - every form says something of it
        """Say that they count."""
        return t("Stock", "The levels count from now on.")

    def state(self) -> dict[str, Any]:
        """Return which product; the levels themselves stand in the book."""
        return {"product": self.product.value()}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show a product's levels."""
        if "product" in state:
            self.product.set_value(state["product"])
        self._show()

    def is_typed(self, state: dict[str, Any]) -> bool:  # noqa: ARG002 - there is no draft of it
        """Tell that nothing is kept: the levels that count stand in the form."""
        return False

    def _key(self) -> tuple[Op, str]:
        place = self.where.value()
        return place if isinstance(place, int) else 0, str(self.product.value() or "")

    def _show(self) -> None:
        if self.board is None:
            return
        place, product = self._key()
        settings = self.board.supply.levels
        levels = chosen(settings, place, product, Levels())
        for name, line in self.lines.items():
            line.setText(months_text(getattr(levels, name)))
            self.fields[name].error("")
        self.usual.setEnabled(any((one.place, one.product) == (place, product) for one in settings))
        self.again()

    def _back(self) -> None:
        self._usual = True
        self._go()

    def _undo(self, op: Op) -> None:  # noqa: ARG002 - a setting is undone by what stood before it
        notices, parent = self.house.notices, self.parentWidget()
        (place, product), before = self._written, self._stood
        self.house.work.do(
            lambda kit: kit.stock.set_levels(place, product, before),
            lambda _done: notices.say(t("Stock", "Undone.")),
            owner=parent or self,
        )
