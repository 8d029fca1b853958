"""The Rights page: tiles of sheets, and one of them open."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedLayout

from toolkit.base.pointers import Target
from toolkit.base.topics import Topic
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.look import look
from toolkit.desktop.page import Page, PageAction
from toolkit.desktop.sheets.reader import SheetReader
from toolkit.desktop.sheets.show import ShowPoints
from toolkit.desktop.widgets import BigButton, Flow, QuietButton, Scroll, Text, clear, plane
from toolkit.desktop.widgets.overlay import Dialog
from toolkit.kit import Kit
from toolkit.paper.document import PaperSize
from toolkit.sheets.library import Sheet
from toolkit.sheets.model import SheetInfo

_PICTURE = 72  # pixels at 100 %


class SheetTile(BigButton):
    """A sheet to open: a large pictogram, its title, what it is about."""

    @property
    def _side(self) -> int:
        return look().wide(_PICTURE)


class RightsPage(Page):
    """Shows every sheet as a tile, and the open one."""

    name = "rights"
    topics = frozenset({Topic.SHEETS, Topic.SETTINGS})
    help = "rights"

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._slug: str | None = None  # the open sheet, and its language where one was chosen for it
        self._language: str | None = None
        self._sheet: Sheet | None = None
        self._show: ShowPoints | None = None
        self._flow = Flow(gap=4, least=320, most=3)
        tiles = Scroll(gap=4, margin=5)
        tiles.body.addWidget(
            Text(t("Rights", "Tap a sheet to read it, show it to someone, or print it."), "body", "soft")
        )
        tiles.body.addWidget(plane(self._flow))
        tiles.finish()
        self._reader = SheetReader(house)
        self._reader.back.connect(self.show_tiles)
        self._reader.language_asked.connect(self._in_language)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(tiles)
        self._stack.addWidget(self._reader)

    def title(self) -> str:
        """Return the open sheet's title, or the page's."""
        return self._sheet.info.title if self._sheet else t("Rights", "Know your rights")

    def actions(self) -> list[PageAction]:  # type: ignore[override]  # never wanted here
        """Return what can be done with the open sheet."""
        if self._sheet is None:
            return []
        return [
            PageAction(t("Rights", "Show to someone"), "eye", self.show_to_someone, "rights.show.open", primary=True),
            PageAction(t("Rights", "Print"), "printer", self.ask_size, "rights.print"),
        ]

    def reload(self) -> None:
        """Read the list, and the open sheet again."""
        self.house.work.do(lambda kit: kit.sheets.all(), self._show_tiles, owner=self)
        if self._slug is not None:
            self._read(self._slug, self._language)

    def open(self, target: Target) -> None:
        """Open the sheet that is named; "show" and "print" go on from there."""
        if isinstance(target.subject, str):
            self._read(target.subject, None, target.action)

    def place(self) -> dict[str, Any]:
        """Return which sheet is open, and in which language."""
        return {"sheet": self._slug, "language": self._language} if self._slug else {}

    def restore(self, place: dict[str, Any]) -> None:
        """Open that sheet again at the first reload."""
        slug, language = place.get("sheet"), place.get("language")
        self._slug = slug if isinstance(slug, str) else None
        self._language = language if isinstance(language, str) else None

    def put_away(self) -> None:
        """Leave the full screen."""
        if self._show is not None:
            self._show.close_it()

    def _show_tiles(self, infos: list[SheetInfo]) -> None:
        clear(self._flow)
        for info in infos:
            tile = SheetTile(
                info.title, info.pictogram, info.summary, name=f"rights.tile.{info.slug}", folder="pictograms"
            )
            tile.clicked.connect(lambda _on=False, slug=info.slug: self._read(slug, None))
            self._flow.addWidget(tile)

    def show_tiles(self) -> None:
        """Close the open sheet."""
        was, self._slug, self._language, self._sheet = self._slug, None, None, None
        self._stack.setCurrentIndex(0)
        self.head_changed.emit()
        tile = self.findChild(SheetTile, f"rights.tile.{was}")
        if tile is not None:
            tile.setFocus()

    def _in_language(self, language: str) -> None:
        if self._slug is not None:
            self._read(self._slug, language)

    def _read(self, slug: str, language: str | None, action: str = "") -> None:
        def read(kit: Kit) -> tuple[Sheet, list[str]]:
            return kit.sheets.sheet(slug, language), kit.sheets.languages(slug)

        def show(found: tuple[Sheet, list[str]]) -> None:
            self._slug, self._language, self._sheet = slug, language, found[0]
            self._reader.show_sheet(*found)
            self._stack.setCurrentIndex(1)
            self.head_changed.emit()
            if action == "show":
                self.show_to_someone()
            elif action == "print":
                self.ask_size()

        self.house.work.do(read, show, owner=self)

    def show_to_someone(self) -> None:
        """Fill the screen with the open sheet, a point at a time."""
        if self._sheet is None:
            return
        show = ShowPoints(self.house.window, self._sheet)
        self._show = show

        def done() -> None:
            self._show = None
            show.deleteLater()

        show.closed.connect(done)
        show.open()

    def ask_size(self) -> None:
        """Ask how large the paper is; the answer draws it."""
        dialog = Dialog(self.house.window, t("Rights", "Print this sheet"), width=560, name="rights.paper")
        sizes: tuple[tuple[PaperSize, str, str, str], ...] = (
            ("A4", t("Rights", "Large letters"), "leaflet", t("Rights", "A4, to read together or hang up")),
            ("A5", t("Rights", "Small"), "papers", t("Rights", "A5, half a page, to give away")),
        )
        grid = Flow(gap=3, least=220)

        def draw(size: PaperSize) -> None:
            dialog.close_it()
            self.print_sheet(size)

        for size, word, picture, detail in sizes:
            tile = BigButton(word, picture, detail, name=f"rights.paper.size.{size}", folder="pictograms")
            tile.clicked.connect(lambda _on=False, size=size: draw(size))
            grid.addWidget(tile)
        dialog.body.addWidget(plane(grid))
        cancel = QuietButton(t("Shell", "Cancel"), name="rights.paper.cancel")
        cancel.clicked.connect(dialog.dismiss)
        dialog.foot.addWidget(cancel)
        dialog.closed.connect(dialog.deleteLater)
        dialog.open()

    def print_sheet(self, size: PaperSize) -> None:
        """Draw the open sheet and show it as it will print."""
        sheet, practice = self._sheet, self.house.practice
        if sheet is None:
            return

        def draw() -> bytes:
            from toolkit.sheets.pdf import sheet_pdf

            return sheet_pdf(sheet, size=size, practice=practice)

        def show(pdf: bytes) -> None:
            self.house.print_pdf(pdf, sheet.info.title, f"sheet-{sheet.info.order}-{sheet.info.language}.pdf")

        self.house.work.draw(draw, show, owner=self)
