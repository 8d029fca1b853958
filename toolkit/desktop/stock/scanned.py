"""What a scan does on the page of stock: it fills the form that is open, or opens the bag or the lot."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base.errors import Problem
from toolkit.base.words import fill, isolated, t
from toolkit.desktop.stock.ear import ScanEar
from toolkit.desktop.stock.lots import Lots
from toolkit.desktop.stock.sheet import MovementSheet
from toolkit.desktop.widgets import Combo, Dialog, Field, PrimaryButton, Text
from toolkit.stock.model import Product
from toolkit.stock.scan import BAD_CHECK
from toolkit.stock.service.scanning import Scanned

if TYPE_CHECKING:
    from toolkit.desktop.stock.page import StockPage


@runtime_checkable
class TakesScans(Protocol):
    """A form that a scan can fill."""

    def take_scan(self, scanned: Scanned) -> str:
        """Take what the scan says, and leave the rest; return what to say, "" for nothing."""
        ...


class Scans:
    """Listens while the page is shown, asks the vault what a code means, and brings it to its place."""

    def __init__(self, page: StockPage) -> None:
        self.page = page
        self.ear = ScanEar(page, self._keep, lambda: page.board.today if page.board else 0)
        self.ear.heard.connect(self.heard)

    def heard(self, typed: str) -> None:
        """Ask what a code means."""
        page = self.page
        if page.board is None:
            return
        page.house.work.do(lambda kit: kit.stock.recognise(typed), self._take, refused=self._refused, owner=page)

    # -------------------------------------------------------------- inside
    def _form(self) -> MovementSheet | None:
        return self.page.open_form()

    def _keep(self) -> Callable[[], None]:
        form = self._form()
        if form is None or not isinstance(form, TakesScans):
            return lambda: None
        state = form.state()
        return lambda: form.set_state(state)

    def _refused(self, problem: Problem) -> None:
        form = self._form()
        if form is not None:
            form.problem(problem)
        else:
            self.page.house.notices.problem(problem)

    def _take(self, scanned: Scanned) -> None:
        if scanned.bag:
            self._bag(scanned.bag)
        elif scanned.asks and scanned.scan.gtin:
            AskNumber(self.page, scanned, self._learn, self._fill).open()
        else:
            self._fill(scanned)

    def _bag(self, shift: int) -> None:
        page, form = self.page, self._form()
        bag = next((one for one in page.board.bags if one.shift.op == shift), None) if page.board else None
        if bag is None:
            page.house.notices.say(t("Stock", "That bag is closed. It stands under Bags."))
            page.tabs.show_key("bags")
        elif form is not None and form.key in {"hand_out", "loss"}:
            form.set_state({"from": shift})
        elif form is None:
            page.tabs.show_key("bags")
            page.close_bag(bag)

    def _learn(self, scanned: Scanned, product: str, size: int) -> None:
        gtin = scanned.scan.gtin or ""

        def known(_op: int) -> None:
            self._fill(Scanned(scanned.scan, product, size, scanned.lot))

        self.page.house.work.do(
            lambda kit: kit.stock.learn_number(gtin, product, size), known, refused=self._refused, owner=self.page
        )

    def _fill(self, scanned: Scanned) -> None:
        page, form = self.page, self._form()
        if form is None:
            self._show(scanned)
            return
        if not isinstance(form, TakesScans):
            return
        said = form.take_scan(scanned)
        if scanned.scan.asked:
            said = f"{BAD_CHECK.what} {t('Stock', 'Choose the product yourself.')} {said}".strip()
        form.problem(said or None)
        if not said:
            page.house.notices.say(read_out(scanned, page.board.word(scanned.product) if page.board else ""))

    def _show(self, scanned: Scanned) -> None:
        """No form is open: show the lot, or what the product's card says."""
        page = self.page
        lots = cast("Lots", page.view("lots"))
        page.tabs.show_key("lots")
        found = [
            one
            for one in lots.table.rows()
            if one.product == scanned.product and (scanned.lot is None or one.lot == scanned.lot)
        ]
        word = page.board.word(scanned.product) if page.board and scanned.product else ""
        if found:
            lots.table.select(found[0])
            lots.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
            page.house.notices.say(read_out(scanned, word))
        elif scanned.product:
            page.house.notices.say(fill(t("Stock", "{product}: nothing of it lies here."), product=word))
        else:
            page.house.notices.say(t("Stock", "Scanned. Open a form first, and the scan fills it."))


def read_out(scanned: Scanned, product: str) -> str:
    """Say what was read: "Scanned: Male condoms, lot AB123"."""
    lot = scanned.scan.lot or (scanned.lot.number if scanned.lot else "")
    parts = [product, fill(t("Stock", "lot {lot}"), lot=isolated(lot)) if lot else ""]
    return fill(t("Stock", "Scanned: {what}"), what=", ".join(part for part in parts if part) or "–")


class AskNumber(Dialog):
    """Asks once what a number under bars means, and has it remembered; Esc takes what else the code says."""

    def __init__(
        self,
        page: StockPage,
        scanned: Scanned,
        learn: Callable[[Scanned, str, int], None],
        skip: Callable[[Scanned], None],
    ) -> None:
        super().__init__(page.window(), t("Stock", "What is in this box?"), width=460, name="stock.number")
        self._told = False
        self.closed.connect(lambda: None if self._told else skip(scanned))
        self.closed.connect(self.deleteLater)
        self._scanned, self._learn = scanned, learn
        self._products: dict[str, Product] = {one.code: one for one in page.board.products} if page.board else {}
        self.body.addWidget(
            Text(t("Stock", "This number is new here. Say once what it is, and it is remembered."), "body")
        )
        self.body.addWidget(Text(isolated(scanned.scan.gtin or ""), "strong", wrap=False))
        self.product = Combo([(one.word(), one.code) for one in self._products.values()])
        self.holds = Combo()
        self.body.addWidget(Field(t("Stock", "Product"), self.product, name="stock.number.product"))
        self.body.addWidget(Field(t("Stock", "This number is on a"), self.holds, name="stock.number.size"))
        button = PrimaryButton(t("Stock", "Remember it"), "check", name="stock.number.confirm")
        button.clicked.connect(self._remember)
        self.foot.addWidget(button)
        self.product.currentIndexChanged.connect(lambda _index: self._sizes())
        self._sizes()

    def _sizes(self) -> None:
        product = self._products.get(str(self.product.value()))
        packs = product.packs if product else ()
        self.holds.choose([(t("Stock", "single piece"), 1), *((pack.word(), pack.size) for pack in packs)])

    def _remember(self) -> None:
        product, size = self.product.value(), self.holds.value()
        self._told = True
        self.close_it()
        if isinstance(product, str):
            self._learn(self._scanned, product, size if isinstance(size, int) else 1)


def first_empty(*fields: tuple[QWidget, bool]) -> None:
    """Put the focus on the first field that is still empty."""
    for field, empty in fields:
        if empty:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
