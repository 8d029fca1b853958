"""Products and what stands around them: suppliers, donors, other centres, outlets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.base.words import fill, mark, number, t
from toolkit.desktop.house import House
from toolkit.desktop.settings.lists import ListEditor, list_word
from toolkit.desktop.settings.section import Section
from toolkit.desktop.stock.board import picture
from toolkit.desktop.stock.product_form import ProductEditSheet, ProductSheet
from toolkit.desktop.widgets.boxes import Card, clear, column, row
from toolkit.desktop.widgets.order import focus_kept
from toolkit.desktop.widgets.press import LinkButton, PrimaryButton
from toolkit.desktop.widgets.tabs import Tabs
from toolkit.desktop.widgets.text import Picture, Rule, Text
from toolkit.stock.model import Product

_LISTS = (Listed.SUPPLIER, Listed.DONOR, Listed.CENTRE, Listed.OUTLET)


class SupplySection(Section):
    """A tab for the products, and one for each list."""

    slug = "supply"
    word = mark("Settings", "Products, donors, outlets")
    icon = "packages"
    topics = frozenset({Topic.SETTINGS, Topic.STOCK})

    def fill(self) -> None:
        """Show the tabs."""
        self._tabs = Tabs(title=str(self.word), name="settings.supply")
        self._tabs.add("products", t("Settings", "Products"), partial(ProductEditor, self.house))
        for listed in _LISTS:
            self._tabs.add(listed.value, list_word(listed), partial(ListEditor, self.house, listed))
        self._tabs.changed.connect(lambda _key: self.reload())
        self.add(self._tabs)

    def reload(self) -> None:
        """Ask for the rows of the list that is shown."""
        view = self._tabs.view(self._tabs.key())
        if isinstance(view, ListEditor | ProductEditor):
            view.reload()


class ProductEditor(QWidget):
    """The products: each can be changed and retired, none deleted, since old records name them."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._sheet: ProductSheet | None = None
        add = PrimaryButton(t("Settings", "Add a product"), "plus", name="settings.product.add")
        add.clicked.connect(self._add)
        self._rows = column(0)
        self._card = Card(margin=2)
        self._card.body.addLayout(self._rows)
        foot = row(3)
        foot.addWidget(add)
        foot.addStretch(1)
        body = column(4)
        body.addLayout(foot)
        body.addWidget(self._card)
        body.addStretch(1)
        self.setLayout(body)

    def reload(self) -> None:
        """Ask for the products."""
        self._house.work.do(lambda kit: kit.stock.products(retired=True), self._show, owner=self)

    def _show(self, products: list[Product]) -> None:
        with focus_kept(self._card):
            clear(self._rows)
            for place, product in enumerate(sorted(products, key=lambda one: one.retired)):
                if place:
                    self._rows.addWidget(Rule())
                self._rows.addWidget(self._row(product))
            if not products:
                self._rows.addWidget(Text(t("Settings", "Nothing in this list yet."), "body", "soft"))

    def _row(self, product: Product) -> QWidget:
        name = f"settings.product.{product.code}"
        holder, line = QWidget(), row(2, 1)
        line.addWidget(Picture(picture(product), "soft" if product.retired else "lead", folder="pictograms"))
        words = column(0)
        said = product.word()
        if product.retired:
            said = fill(t("Settings", "{name} (no longer offered)"), name=said)
        words.addWidget(Text(said, "body", "soft" if product.retired else ""))
        packs = " · ".join(pack.word() for pack in product.packs)
        words.addWidget(Text(packs or t("Settings", "Counted in pieces only"), "small", "soft"))
        line.addLayout(words, 1)
        if product.retired:
            buttons = [(t("Settings", "Offer again"), "restore", partial(self._retire, product, retired=False))]
        else:
            buttons = [
                (t("Settings", "Change"), "change", partial(self._change, product)),
                (t("Settings", "Retire"), "retire", partial(self._retire, product, retired=True)),
            ]
        for word, key, act in buttons:
            button = LinkButton(word, name=f"{name}.{key}")
            button.setAccessibleDescription(product.word())
            button.clicked.connect(lambda _on=False, act=act: act())
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        holder.setLayout(line)
        return holder

    def _add(self) -> None:
        if self._sheet is None:
            self._sheet = ProductSheet(self._house.window, self._house)
            self._sheet.closed.connect(self.reload)
        self._sheet.open()

    def _change(self, product: Product) -> None:
        sheet = ProductEditSheet(self._house.window, self._house, product)
        sheet.closed.connect(self.reload)
        sheet.open()

    def _retire(self, product: Product, *, retired: bool) -> None:
        op, code, word, notices = product.op, product.code, product.word(), self._house.notices

        def go(left: int) -> None:
            asked = fill(
                t("Settings", "There are still {count} of {name}. Offer it no longer all the same?"),
                count=number(left),
                name=word,
            )
            if not left or self._house.ask(asked, t("Settings", "Retire")):
                self._house.work.do(lambda kit: kit.stock.change_product(op, retired=True), done, owner=self)

        def done(_none: None) -> None:
            self.reload()
            if retired:
                notices.done(
                    fill(t("Settings", "{name} is no longer offered. Old records keep it."), name=word),
                    lambda: self._retire(product, retired=False),
                )

        if retired:
            self._house.work.do(lambda kit: kit.stock.left_of(code), go, owner=self)
        else:
            self._house.work.do(lambda kit: kit.stock.change_product(op, retired=False), done, owner=self)
