"""Products: one that is often needed, one of the centre's own, and what can be changed of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base.words import Phrase, fill, mark, t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import picture
from toolkit.desktop.widgets import (
    Choice,
    ChoiceGrid,
    Combo,
    Field,
    Flow,
    Line,
    NumberField,
    SideSheet,
    Text,
    column,
    plane,
)
from toolkit.stock.model import Form, Pack, Product

if TYPE_CHECKING:
    from toolkit.kit import Kit

_PACKS: tuple[tuple[str, Phrase], ...] = (
    ("box", mark("Stock", "In a box")),
    ("carton", mark("Stock", "In a carton")),
    ("gross", mark("Stock", "In a gross")),
)


class Packs(QWidget):
    """How many pieces are in a box, a carton, a gross; those left empty are no pack of it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._others: tuple[Pack, ...] = ()
        self.numbers = {code: NumberField(least=0, most=999_999) for code, _word in _PACKS}
        flow = Flow(gap=3, least=190)
        for code, word in _PACKS:
            flow.addWidget(Field(str(word), self.numbers[code], name=f"{name}.{code}"))
        body = column(1)
        body.addWidget(Text(t("Stock", "Packs"), "strong"))
        body.addWidget(Text(t("Stock", "Pieces in each. Leave empty what it does not come in."), "small", "soft"))
        body.addWidget(plane(flow))
        self.setLayout(body)

    def show_packs(self, packs: tuple[Pack, ...]) -> None:
        """Show the packs of a product."""
        sizes = {pack.code: pack.size for pack in packs}
        for code, field in self.numbers.items():
            field.set_value(sizes.get(code))
        self._others = tuple(pack for pack in packs if pack.code not in self.numbers)

    def packs(self) -> tuple[Pack, ...]:
        """Return the packs as they stand in the form, the smallest first."""
        typed = [(code, field.value()) for code, field in self.numbers.items()]
        made = [Pack(code, size) for code, size in typed if size is not None and size > 1]
        return tuple(sorted((*made, *self._others), key=lambda pack: pack.size))


class ProductSheet(SideSheet):
    """Tap one that is often needed; or a name, what it counts as, and the packs it comes in."""

    def __init__(self, host: QWidget, house: House) -> None:
        super().__init__(host, t("Stock", "Add a product"), t("Stock", "Add it"), name="stock.product")
        self.house = house
        self.proposed = ChoiceGrid(least=180, name="stock.product.proposed")
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
        self.packs = Packs("stock.product.pack")
        often = column(2)
        often.addWidget(Text(t("Stock", "Often needed"), "strong"))
        often.addWidget(self.proposed)
        often.addWidget(Text(t("Stock", "Or one of your own:"), "body", "soft"))
        self._often = plane(often)
        self.add(self._often)
        self.add(self.named)
        self.add(Field(t("Stock", "It counts as"), self.form, name="stock.product.form"))
        self.add(self.packs)
        self.finish()
        self.proposed.changed.connect(self._take)
        self.confirmed.connect(self._add)

    def open(self) -> None:
        """Show it with what is not in the list yet."""
        self.house.work.do(lambda kit: kit.stock.proposed(), self._offer, owner=self)
        super().open()

    def _offer(self, products: list[Product]) -> None:
        self.proposed.set_choices([Choice(one.code, one.word(), picture(one)) for one in products])
        self.proposed.set_values([])
        self._often.setVisible(bool(products))

    def _take(self) -> None:
        code = self.proposed.value()
        if not isinstance(code, str):
            return
        self.house.work.do(lambda kit: kit.stock.add_proposed(code), self._added, refused=self.problem, owner=self)

    def _add(self) -> None:
        name = self.line.text()
        self.named.error("" if name.strip() else t("Stock", "Give it a name."))
        if not name.strip():
            return
        form, packs = Form(str(self.form.value())), self.packs.packs()
        self.busy(True)
        self.house.work.do(
            lambda kit: kit.stock.add_product(name, form, packs), self._added, refused=self.problem, owner=self
        )

    def _added(self, product: Product) -> None:
        self.line.clear()
        self.packs.show_packs(())
        self.close_it()
        work, op = self.house.work, product.op
        self.house.notices.done(
            fill(t("Stock", "{product} can be counted now."), product=product.word()),
            lambda: work.do(lambda kit: kit.stock.change_product(op, retired=True), owner=self),
        )


class ProductEditSheet(SideSheet):
    """The centre's own name for a product, and its packs."""

    def __init__(self, host: QWidget, house: House, product: Product) -> None:
        super().__init__(host, product.word(), t("Stock", "Keep it"), name="stock.product.edit")
        self.house, self.product = house, product
        self.line = Line(product.name, placeholder=product.word(), longest=60)
        self.named = Field(
            t("Stock", "Name"),
            self.line,
            t("Stock", "As you call it. Old records show the new name too."),
            name="stock.product.edit.name",
        )
        self.packs = Packs("stock.product.edit.pack")
        self.packs.show_packs(product.packs)
        self.add(self.named)
        self.add(self.packs)
        self.finish()
        self.confirmed.connect(self._keep)
        self.closed.connect(self.deleteLater)

    def _keep(self) -> None:
        product, name, packs = self.product, self.line.text(), self.packs.packs()
        own_word = replace(product, name="").word() != product.code
        self.named.error("" if name.strip() or own_word else t("Stock", "Give it a name."))
        if self.named.wrong():
            return
        work, notices = self.house.work, self.house.notices

        def keep(kit: Kit) -> None:
            kit.stock.change_product(product.op, name=name, packs=packs)

        def undo() -> None:
            work.do(
                lambda kit: kit.stock.change_product(product.op, name=product.name, packs=product.packs),
                owner=self.house.window,
            )

        def kept(_none: None) -> None:
            self.close_it()
            notices.done(t("Stock", "Kept."), undo)

        self.busy(True)
        work.do(keep, kept, refused=self.problem, owner=self)
