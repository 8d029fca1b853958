"""A product of the centre's own: HIV self-tests, dental dams, needles."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from toolkit.base.words import fill, t
from toolkit.desktop.house import House
from toolkit.desktop.widgets import Combo, Field, Line, NumberField, SideSheet
from toolkit.stock.model import Form, Pack, Product


class ProductSheet(SideSheet):
    """A name, what it counts as, and a pack to type it in."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, t("Stock", "Add a product"), t("Stock", "Add it"), name="stock.product")
        self.house = house
        self.line = Line(longest=60)
        self.named = Field(t("Stock", "Name"), self.line, name="stock.product.name")
        self.form = Combo(
            [
                (t("Stock", "Something else"), Form.OTHER.value),
                (t("Stock", "A male condom"), Form.MALE.value),
                (t("Stock", "A female condom"), Form.FEMALE.value),
                (t("Stock", "A lubricant"), Form.LUBRICANT.value),
            ]
        )
        self.pack = NumberField(least=0, most=99_999, unit=t("Stock", "pieces"))
        self.add(self.named)
        self.add(Field(t("Stock", "It counts as"), self.form, name="stock.product.form"))
        self.add(
            Field(
                t("Stock", "In a box are"),
                self.pack,
                t("Stock", "Leave it empty if it comes in no box."),
                name="stock.product.pack",
            )
        )
        self.finish()
        self.confirmed.connect(self._add)

    def _add(self) -> None:
        name, size = self.line.text(), self.pack.value()
        self.named.error("" if name.strip() else t("Stock", "Give it a name."))
        if not name.strip():
            return
        form, packs = Form(str(self.form.value())), [Pack("box", size)] if size and size > 1 else []
        self.busy(True)
        self.house.work.do(
            lambda kit: kit.stock.add_product(name, form, packs), self._added, refused=self.problem, owner=self
        )

    def _added(self, product: Product) -> None:
        self.line.clear()
        self.pack.set_value(None)
        self.close_it()
        self.house.notices.done(fill(t("Stock", "{product} can be counted now."), product=product.word()))
