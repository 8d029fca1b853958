"""Showing a paper as it will print, from memory, and printing it; a file is written only by choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from toolkit.base.words import fill, t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import Scroll, row
from toolkit.desktop.widgets.field import Combo, Field
from toolkit.desktop.widgets.number import NumberField
from toolkit.desktop.widgets.overlay import Dialog
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Text

if TYPE_CHECKING:
    from toolkit.desktop.house import House

_POINTS = 72.0
_PRINT_DPI = 300
_MOST_PAGES = 200


@dataclass(frozen=True)
class Sheet:
    """A page as a picture: BGRX bytes, its size in pixels, and its size on paper in points."""

    data: bytes
    width: int
    height: int
    stride: int
    points: tuple[float, float]

    def image(self) -> QImage:
        """Return it as an image of its own."""
        return QImage(self.data, self.width, self.height, self.stride, QImage.Format.Format_RGB32).copy()


def draw_pages(pdf: bytes, dots: float) -> list[Sheet]:
    """Return every page of `pdf` at `dots` per inch. PDFium is not safe in two threads at once: one pool draws."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        sheets = []
        for index in range(min(len(document), _MOST_PAGES)):
            page = document[index]
            picture = page.render(scale=dots / _POINTS, prefer_bgrx=True, maybe_alpha=False)
            points = page.get_size()
            sheets.append(Sheet(bytes(picture.buffer), picture.width, picture.height, picture.stride, points))
            picture.close()
            page.close()
        return sheets
    finally:
        document.close()


def print_pages(sheets: list[Sheet], printer: QPrinter) -> None:
    """Print pages in their own size; one that is larger than the printer's paper is made to fit."""
    painter = QPainter()
    for place, sheet in enumerate(sheets):
        wide, tall = sheet.points
        size = QPageSize(QSizeF(wide, tall), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
        across = QPageLayout.Orientation.Landscape if wide > tall else QPageLayout.Orientation.Portrait
        printer.setPageLayout(QPageLayout(size, across, QMarginsF(0, 0, 0, 0)))
        if place == 0:
            if not painter.begin(printer):
                return
        else:
            printer.newPage()
        room = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(room.width() / wide, room.height() / tall)
        painter.drawImage(QRectF(0, 0, wide * scale, tall * scale), sheet.image())
    painter.end()


class _Paper(QLabel):
    """One page on the screen, as wide as there is room."""

    def __init__(self, sheet: Sheet, place: int, total: int) -> None:
        super().__init__()
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(sheet.image())
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("paper", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(fill(t("Shell", "Page {page} of {total}"), page=place, total=total))


class Preview(Dialog):
    """The paper over the page: Print, Save a copy, Close.

    Object names: ``preview.print``, ``preview.save``, ``preview.close``.
    """

    def __init__(self, house: House, pdf: bytes, title: str, suggested_name: str = "") -> None:
        super().__init__(house.window, title, width=4000, name="preview")
        self._house, self._pdf = house, pdf
        self._name = suggested_name or "paper.pdf"
        self._pages = Scroll(gap=4, margin=4)
        self._pages.setObjectName("preview.pages")
        self._pages.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pages.setAccessibleName(title)
        self._waiting = Text(t("Shell", "Drawing the pages…"), "body", "soft")
        self._pages.body.addWidget(self._waiting)
        self.body.addWidget(self._pages, 1)
        save = QuietButton(t("Shell", "Save a copy…"), "save", name="preview.save")
        close = QuietButton(t("Shell", "Close"), name="preview.close")
        printing = PrimaryButton(t("Shell", "Print…"), "printer", name="preview.print")
        save.clicked.connect(lambda: house.save_file(self._name, pdf))
        close.clicked.connect(self.dismiss)
        printing.clicked.connect(lambda: PrintPanel(house, pdf).open())
        for button in (close, save, printing):
            self.foot.addWidget(button)
        self._first = printing
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Show it and draw its pages beside the vault."""
        super().open()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        # At the text size's scale an A4 page is a little wider than on paper; small papers are shown larger.
        dots = 96 * look().percent / 100 * self.devicePixelRatioF()
        pdf = self._pdf
        self._house.work.draw(lambda: draw_pages(pdf, dots), self._show, owner=self)

    def arrange(self) -> None:
        """Take most of the window."""
        if self.panel is not None:
            room = look().space(5)
            wide = min(self.width() - 2 * room, look().wide(1000))
            self.panel.setGeometry((self.width() - wide) // 2, room, wide, self.height() - 2 * room)

    def _show(self, sheets: list[Sheet]) -> None:
        self._waiting.hide()
        for place, sheet in enumerate(sheets, 1):
            line = row(0)
            line.addStretch(1)
            line.addWidget(_Paper(sheet, place, len(sheets)))
            line.addStretch(1)
            self._pages.body.addLayout(line)
        self._pages.finish()


class PrintPanel(Dialog):
    """Which printer and how many; or that there is none, and what to do then."""

    def __init__(self, house: House, pdf: bytes) -> None:
        super().__init__(house.window, t("Shell", "Print"), width=480, name="print")
        self._house, self._pdf = house, pdf
        self._printers = Combo([(info.description() or info.printerName(), info.printerName()) for info in _printers()])
        default = QPrinterInfo.defaultPrinterName()
        self._printers.set_value(default)
        self._copies = NumberField(1, least=1, most=99)
        close = QuietButton(t("Shell", "Cancel"), name="print.cancel")
        close.clicked.connect(self.dismiss)
        self.foot.addWidget(close)
        if self._printers.count():
            self.body.addWidget(Field(t("Shell", "Printer"), self._printers, name="print.printer"))
            self.body.addWidget(Field(t("Shell", "Copies"), self._copies, name="print.copies"))
            go = PrimaryButton(t("Shell", "Print"), "printer", name="print.go")
            go.clicked.connect(self._print)
            self.foot.addWidget(go)
        else:
            self.body.addWidget(
                Text(t("Shell", "This laptop knows no printer. Connect one, or save a copy and print it elsewhere."))
            )
        self.closed.connect(self.deleteLater)

    def _print(self) -> None:
        pdf, house = self._pdf, self._house
        name, copies = str(self._printers.value()), self._copies.value() or 1
        owner: QWidget = house.window

        def drawn(sheets: list[Sheet]) -> None:
            printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
            # The queue shows this name to whoever looks.
            printer.setDocName("Satchel")
            printer.setCopyCount(copies)
            print_pages(sheets, printer)
            house.notices.say(t("Shell", "Sent to the printer. Take the paper at once."))

        house.work.draw(lambda: draw_pages(pdf, _PRINT_DPI), drawn, owner=owner)
        self.close_it()


def _printers() -> list[QPrinterInfo]:
    return QPrinterInfo.availablePrinters()
