"""What a lot's boxes say beside number and expiry: who made it, its quality mark, who gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Board
from toolkit.desktop.stock.sheet import MovementSheet, Verb
from toolkit.desktop.widgets import Combo, Field, Line, Text
from toolkit.stock.lot_facts import LotFacts, Quality
from toolkit.stock.model import Held, Lot, Outcome, Source

if TYPE_CHECKING:
    from toolkit.kit import Kit


class LotSheet(MovementSheet):
    """The facts of one lot; they count for it at every place."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, house, t("Stock", "What the box says"), t("Stock", "Keep it"), key="lot")
        self.what = Text("", "strong")
        self.maker = Line(longest=60)
        self.quality = Combo(
            [(one.word(), one.value) for one in (Quality.NOT_KNOWN, Quality.PREQUALIFIED, Quality.NOT)]
        )
        self.donor = Combo()
        self.gtin = Line(longest=18)
        self.add(self.what)
        self.add(Field(t("Stock", "Manufacturer"), self.maker, name="stock.lot.maker"))
        self.add(Field(t("Stock", "Quality mark"), self.quality, name="stock.lot.quality"))
        self.add(Field(t("Stock", "Given by"), self.donor, name="stock.lot.donor"))
        self.number = Field(
            t("Stock", "Trade number"),
            self.gtin,
            t("Stock", "The digits under the bars, 8 to 14 of them. Leave it empty if there are none."),
            name="stock.lot.gtin",
        )
        self.add(self.number)
        self.finish()
        self._lot: tuple[str, Lot] | None = None
        self._stood = LotFacts()

    def fill_in(self, board: Board) -> None:
        """Offer the donors."""
        named = [(one.name, one.op) for one in board.supply.givers.get(Source.DONOR, ()) if not one.retired]
        self.donor.choose([(t("Stock", "Not said"), 0), *named])

    def show_lot(self, held: Held) -> None:
        """Take the lot whose facts these are."""
        self._lot = (held.product, held.lot)
        if self.board is not None:
            self._stood = self.board.supply.facts.get(self._lot, LotFacts()).known()
            self.what.setText(f"{self.board.word(held.product)} · {held.lot.word()}")
        self._show(self._stood)

    def verb_of(self, board: Board) -> Verb | None:  # noqa: ARG002 - a lot's facts are the same at every place
        """Read the form."""
        typed = "".join(self.gtin.text().split())
        wrong = bool(typed) and not (typed.isascii() and typed.isdigit() and len(typed) in {8, 12, 13, 14})
        self.number.error(t("Stock", "A trade number has 8, 12, 13 or 14 digits.") if wrong else "")
        if wrong or self._lot is None:
            return None
        donor, (code, lot) = self.donor.value(), self._lot
        facts = LotFacts(
            self.maker.text(), Quality(str(self.quality.value() or "")), donor if isinstance(donor, int) else 0, typed
        )

        def verb(kit: Kit, _sure: list[str]) -> Outcome:
            return Outcome(kit.stock.set_lot_facts(code, lot, facts))

        return verb

    def done(self, outcome: Outcome) -> str:
        """Say that it is kept."""
        return t("Stock", "Kept for this lot.") if outcome.op else t("Stock", "Nothing was changed.")

    def state(self) -> dict[str, Any]:
        """Return nothing: the facts stand in the book, and the form always shows them."""
        return {}

    def set_state(self, state: dict[str, Any]) -> None:
        """Show nothing else."""

    def _show(self, facts: LotFacts) -> None:
        self.maker.setText(facts.manufacturer or "")
        self.quality.set_value((facts.quality or Quality.NOT_KNOWN).value)
        self.donor.set_value(facts.donor or 0)
        self.gtin.setText(facts.gtin or "")
        self.number.error("")

    def _undo(self, op: Op) -> None:  # noqa: ARG002 - undone by what stood before
        notices, parent, lot, before = self.house.notices, self.parentWidget(), self._lot, self._stood
        if lot is None:
            return
        self.house.work.do(
            lambda kit: kit.stock.set_lot_facts(lot[0], lot[1], before),
            lambda _done: notices.say(t("Stock", "Undone.")),
            owner=parent or self,
        )
