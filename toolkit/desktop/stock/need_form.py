"""What people need in a month, product by product, and how much lubricant goes with condoms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.widgets import Combo, Field, NumberField, SideSheet, Text
from toolkit.stock.cover import MOST_RATIO, StockNeeds
from toolkit.stock.model import Product
from toolkit.stock.use_rules import UseRule

if TYPE_CHECKING:
    from toolkit.kit import Kit

_MOST = 9_999_999


class NeedSheet(SideSheet):
    """A number for each product; what is left empty is not known."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, t("Stock", "What people need in a month"), t("Stock", "Keep it"), name="stock.need")
        self.house = house
        self._first = ""
        self._kept = StockNeeds()
        self._fields: dict[str, NumberField] = {}
        self._ratio = NumberField(least=1, most=MOST_RATIO)
        self._rule = Combo(
            [
                (t("Stock", "The house's own rule"), UseRule.OURS),
                (t("Stock", "The national rule: 3 months of 30 days"), UseRule.NATIONAL),
            ]
        )
        self.confirmed.connect(self._keep)

    def begin(self, product: str = "") -> None:
        """Open with the focus on a product's number."""
        self._first = product
        self.open()

    def open(self) -> None:
        """Read what is kept, then show it."""
        self.house.work.do(
            lambda kit: (kit.stock.products(), kit.stock.stock_needs(), kit.stock.use_rule()),
            lambda found: self._show(*found),
            owner=self,
        )

    def _show(self, products: list[Product], kept: StockNeeds, rule: UseRule) -> None:
        self._kept = kept
        if not self._fields:
            self.add(
                Text(
                    t("Stock", "Count the people you serve and how many each needs. Leave empty what you don't know."),
                    "body",
                    "soft",
                )
            )
        for one in products:
            if one.code not in self._fields:
                field = NumberField(least=0, most=_MOST, unit=t("Stock", "pieces"))
                self._fields[one.code] = field
                self.body.insertWidget(len(self._fields), Field(one.word(), field, name=f"stock.need.{one.code}"))
            self._fields[one.code].set_value(kept.of(one.code))
        if self._ratio.parent() is None:
            self.add(
                Field(
                    t("Stock", "Lubricant for 100 condoms"),
                    self._ratio,
                    t("Stock", "100 means one for each condom."),
                    name="stock.need.lubricant",
                )
            )
            self.add(
                Field(
                    t("Stock", "How the use in a month is reckoned"),
                    self._rule,
                    t("Stock", "What the other rule makes of it stands beside it."),
                    name="stock.need.rule",
                )
            )
            self.finish()
        self._ratio.set_value(kept.lubricant)
        self._rule.set_value(rule)
        super().open()
        if self._first in self._fields:
            self._fields[self._first].setFocus()

    def _keep(self) -> None:
        wanted = self._kept
        for code, field in self._fields.items():
            wanted = wanted.with_need(code, field.value())
        wanted = StockNeeds(wanted.need, self._ratio.value() or self._kept.lubricant)
        self.busy(True)
        rule = self._rule.value()

        def keep(kit: Kit) -> None:
            kit.stock.set_stock_needs(wanted)
            if isinstance(rule, UseRule) and rule is not kit.stock.use_rule():
                kit.stock.set_use_rule(rule)

        self.house.work.do(keep, self._done, refused=self.problem, owner=self)

    def _done(self, _none: object) -> None:
        n = len([field for field in self._fields.values() if field.value()])
        self.close_it()
        self.house.notices.done(t("Stock", "The need of {n} products is kept.", "", n))
