"""Papers of bags and lots: the shift sheet in either form, and labels; shown before they are printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from toolkit.base import words
from toolkit.base.ids import Op
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.board import Bag
from toolkit.desktop.stock.sheet import bag_word
from toolkit.desktop.widgets import BigButton, Check, Dialog, Field, NumberField, PrimaryButton, Text
from toolkit.stock import labels
from toolkit.stock.labels import Label, Sort
from toolkit.stock.model import Held
from toolkit.stock.pdf_labels import Sticker, label_sheet
from toolkit.stock.pdf_shift import shift_sheet
from toolkit.stock.shift_sheet import ShiftSheet


def print_shift_sheet(house: House, owner: QWidget, shift: Op = 0) -> None:
    """Ask which form, and show the paper: of a bag, or (0) an empty one."""
    dialog = Dialog(owner.window(), t("Stock", "Which form of the sheet?"), width=520, name="stock.sheet_form")
    dialog.closed.connect(dialog.deleteLater)
    dialog.body.addWidget(
        Text(t("Stock", "A paper in a pocket can be found. The neutral form shows letters and boxes only."), "body")
    )
    for key, word, detail, icon in (
        ("neutral", t("Stock", "Neutral"), t("Stock", "No word, no name, no picture."), "table"),
        ("pictures", t("Stock", "With pictures"), t("Stock", "Pictures and words for each box."), "photo"),
    ):
        button = BigButton(word, icon, detail, name=f"stock.sheet_form.{key}")
        button.clicked.connect(lambda _on=False, key=key: _fetch(house, owner, dialog, shift, neutral=key == "neutral"))
        dialog.body.addWidget(button)
    dialog.open()


def _fetch(house: House, owner: QWidget, dialog: Dialog, shift: Op, *, neutral: bool) -> None:
    dialog.close_it()
    language, practice = words.current(), house.practice

    def draw(sheet: ShiftSheet) -> None:
        house.work.draw(
            lambda: shift_sheet(sheet, language=language, neutral=neutral, practice=practice),
            lambda pdf: house.print_pdf(pdf, t("Stock", "Shift sheet"), "sheet.pdf"),
            owner=owner,
        )

    house.work.do(lambda kit: kit.stock.shift_sheet(shift), draw, owner=owner)


def print_bag_label(house: House, owner: QWidget, bag: Bag) -> None:
    """Ask how many labels of a bag, and show them."""
    word = bag_word(bag.shift.worker)

    def ask(code: str) -> None:
        LabelDialog(house, owner, Sticker(Label(Sort.BAG, code), (word,)), copies=1).open()

    house.work.do(lambda kit: kit.stock.bag_code(bag.shift.op), ask, owner=owner)


def print_lot_labels(house: House, owner: QWidget, held: Held, word: str) -> None:
    """Ask how many labels of a lot, and show them."""
    label = Label(Sort.LOT, labels.lot_code(held.product, held.lot))
    LabelDialog(house, owner, Sticker(label, (word, held.lot.word())), copies=3).open()


class LabelDialog(Dialog):
    """How many, and whether words stand beside the code."""

    def __init__(self, house: House, owner: QWidget, sticker: Sticker, *, copies: int) -> None:
        super().__init__(owner.window(), t("Stock", "Print labels"), width=480, name="stock.labels")
        self.closed.connect(self.deleteLater)
        self._house, self._owner, self._sticker = house, owner, sticker
        self.body.addWidget(
            Text(
                t("Stock", "A label shows a code that says nothing. Scanned here, it finds the lot or the bag."), "body"
            )
        )
        self.copies = NumberField(copies, least=1, most=300)
        self.body.addWidget(Field(t("Stock", "How many labels"), self.copies, name="stock.labels.copies"))
        self.worded = Check(
            t("Stock", "Print the words too: who finds the label can read them"), name="stock.labels.words"
        )
        self.body.addWidget(self.worded)
        button = PrimaryButton(t("Stock", "Look at them"), "eye", name="stock.labels.look")
        button.clicked.connect(self._look)
        self.foot.addWidget(button)

    def _look(self) -> None:
        copies, worded, sticker, house = self.copies.value() or 1, self.worded.isChecked(), self._sticker, self._house
        language, practice = words.current(), house.practice
        self.close_it()
        house.work.draw(
            lambda: label_sheet([sticker], language=language, copies=copies, worded=worded, practice=practice),
            lambda pdf: house.print_pdf(pdf, t("Stock", "Labels"), "labels.pdf"),
            owner=self._owner,
        )
