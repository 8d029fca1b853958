"""The slip as it will print, as a picture: drawn to PDF in memory, then to pixels, never to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.printing import draw_pages

if TYPE_CHECKING:
    from toolkit.desktop.house import House
    from toolkit.referrals.service import SlipPaper

_WIDE, _TALL = 105, 148  # A6 in millimetres
_INCHES = _WIDE / 25.4


def first_page(pdf: bytes, wide: int) -> QImage:
    """Return the first page of a PDF of A6, about `wide` pixels wide."""
    return draw_pages(pdf, wide / _INCHES)[0].image()


class PaperPicture(QWidget):
    """A page on the table: white in every look, with what is printed on it; empty until there is something."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setObjectName(name)
        # No height for a width here: a layout would take that for the least height, and the
        # page must shrink where the window is low.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_image(self, image: QImage | None) -> None:
        """Show a page, or an empty one."""
        self._image = image
        self.update()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is shown."""
        return self._image is None

    def pixels_wide(self) -> int:
        """Return how many pixels the page is wide on this screen, at least enough to read it."""
        return max(round(self._page().width() * self.devicePixelRatioF()), look().wide(240))

    def sizeHint(self) -> QSize:
        """Return a page that can be read."""
        wide = look().wide(320)
        return QSize(wide, _height(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest page that can be made out."""
        wide = look().space(6) * 5
        return QSize(wide, _height(wide))

    def _page(self) -> QRect:
        """Return where the page lies: as large as fits, in the middle of what there is at the top."""
        wide = min(self.width(), round(self.height() * _WIDE / _TALL))
        return QRect((self.width() - wide) // 2, 0, wide, _height(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = self._page().adjusted(0, 0, -1, -1)
        # Paper is white, whatever the look; while there is none, only its place is shown: an empty white page
        # would be the brightest thing in a dark room.
        painter.fillRect(page, look().colour("ground") if self._image is None else Qt.GlobalColor.white)
        if self._image is not None:
            painter.drawImage(page, self._image)
        painter.setPen(look().colour("strong"))
        painter.drawRect(page)


def _height(wide: int) -> int:
    """Return the height of an A6 page of that width."""
    return round(wide * _TALL / _WIDE)


def print_slip(house: House, paper: SlipPaper, owner: QWidget) -> None:
    """Draw a slip and show it, ready to print or save."""
    from toolkit.referrals.pdf import slip_pdf

    title = t("Referrals", "Slip")
    house.work.draw(lambda: slip_pdf(paper), lambda pdf: house.print_pdf(pdf, title, "slip.pdf"), owner=owner)
