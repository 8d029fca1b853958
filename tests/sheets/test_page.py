"""The Rights page in the real shell, on a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.clipping import clipped, nameless
from toolkit.base import words
from toolkit.base.pointers import Target
from toolkit.desktop.house import Facts, House
from toolkit.desktop.look import Look
from toolkit.desktop.sheets.page import RightsPage, SheetTile
from toolkit.desktop.sheets.show import ShowPoints
from toolkit.desktop.sheets.view import SheetView
from toolkit.desktop.work import AtOnce, Work
from toolkit.sheets.service import SheetsService
from toolkit.vault import Role, Vault


class Room:
    """A window with nothing but the page."""

    def __init__(self, vault: Vault, app: QApplication) -> None:
        self.work = Work(None, vault_thread=AtOnce(), drawing_threads=AtOnce())
        kit = SimpleNamespace(vault=vault, sheets=SheetsService(vault))
        self.work.open(lambda: cast("Any", kit), lambda _kit: None, owner=app)
        self.window = QWidget()
        self.window.resize(1366, 768)
        self.house = House(self.work, Look(app, scheme="light"), Facts(Role.COORDINATOR, False, "Centre", "Ada", 1))
        self.house.stand_in(self.window)
        self.printed: list[tuple[bytes, str, str]] = []
        self.went: list[Target] = []
        self.house.print_pdf = lambda pdf, title, name="": self.printed.append((pdf, title, name))  # type: ignore[method-assign]
        self.house.went.connect(self.went.append)
        self.page = RightsPage(self.house)
        self.page.setParent(self.window)
        self.page.resize(1100, 700)
        self.window.show()
        self.page.reload()

    def press(self, name: str) -> None:
        """Press the button of that name, wherever it stands."""
        button = self.window.findChild(QWidget, name)
        assert button is not None, name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def view(self) -> SheetView:
        found = self.page.findChild(SheetView)
        assert found is not None
        return found

    @property
    def shown(self) -> ShowPoints:
        return self.window.findChildren(ShowPoints)[-1]


@pytest.fixture
def room(vault: Vault, qapp: QApplication) -> Iterator[Room]:
    made = Room(vault, qapp)
    yield made
    made.work.stop()
    made.window.close()
    made.window.deleteLater()
    made.house.look.set_language("en")
    words.use("en")


def test_there_is_a_tile_for_every_sheet(room: Room) -> None:
    tiles = room.page.findChildren(SheetTile)
    assert [tile.text() for tile in tiles] == [
        "If police stop you",
        "Condoms and lubricant are not evidence",
        "Arrest and detention",
    ]
    assert room.page.title() == "Know your rights"
    assert room.page.actions() == []


def test_a_tile_opens_its_sheet_and_the_way_back(room: Room) -> None:
    room.press("rights.tile.police-stop")
    assert room.page.title() == "If police stop you"
    assert "Am I free to go?" in room.view.toPlainText()
    assert [action.name for action in room.page.actions()] == ["rights.show.open", "rights.print"]
    room.press("rights.back")
    assert room.page.title() == "Know your rights"


def test_the_reader_says_that_nobody_reviewed_it_and_leads_to_the_numbers(room: Room) -> None:
    room.press("rights.tile.arrest-and-detention")
    said = [label.text() for label in room.page.findChildren(QWidget) if hasattr(label, "text") and label.isVisible()]
    assert "Nobody with legal training has reviewed this sheet yet." in said
    room.press("rights.fill")
    assert room.went == [Target("settings", None, "centre")]


def test_another_language_is_a_choice_of_the_sheet_alone(room: Room) -> None:
    room.press("rights.tile.police-stop")
    reader = room.page._reader
    reader._language.set_value("ar")
    reader._language.activated.emit(0)
    assert room.page.title() == "إذا أوقفتك الشرطة"
    assert "ابقَ هادئًا" in room.view.toPlainText()
    assert room.view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert room.page.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert room.page.place() == {"sheet": "police-stop", "language": "ar"}


def test_the_place_comes_back_after_a_lock(room: Room) -> None:
    again = RightsPage(room.house)
    again.restore({"sheet": "police-stop", "language": "fr"})
    again.reload()
    assert again.title() == "Si la police t’arrête dans la rue"
    again.restore({"sheet": 3, "language": ["x"]})
    assert again.place() == {}


def test_showing_turns_point_by_point_with_the_keyboard(room: Room) -> None:
    room.page.open(Target("rights", "police-stop", "show"))
    show = room.shown
    assert show.isVisible()
    assert show.size() == room.window.size()
    assert show.point.number == 1
    assert show._first.text() == "Stay calm."
    QTest.keyClick(show, Qt.Key.Key_Right)
    QTest.keyClick(show, Qt.Key.Key_Space)
    assert show.point.number == 3
    QTest.keyClick(show, Qt.Key.Key_Left)
    assert show.point.number == 2
    QTest.keyClick(show, Qt.Key.Key_End)
    assert show.point.number == 12
    QTest.keyClick(show, Qt.Key.Key_Right)
    assert show.point.number == 12
    QTest.keyClick(show, Qt.Key.Key_Home)
    assert show.point.number == 1
    QTest.keyClick(show, Qt.Key.Key_Escape)
    assert not show.isVisible()
    assert not room.window.isFullScreen()


def test_locking_leaves_the_full_screen(room: Room) -> None:
    room.page.open(Target("rights", "police-stop", "show"))
    room.page.put_away()
    assert not room.window.isFullScreen()
    assert room.page._show is None


@pytest.mark.parametrize(("choice", "width"), [("A4", 595), ("A5", 420)])
def test_printing_asks_how_large_and_shows_the_paper(room: Room, choice: str, width: int) -> None:
    import io

    import pypdf

    room.page.open(Target("rights", "condoms-not-evidence", "print"))
    room.press(f"rights.paper.size.{choice}")
    ((pdf, title, name),) = room.printed
    assert title == "Condoms and lubricant are not evidence"
    assert name == "sheet-2-en.pdf"  # says nothing to who finds the file
    assert round(float(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox.width)) == width


def test_a_sheet_loads_pictograms_and_nothing_else(room: Room) -> None:
    room.press("rights.tile.police-stop")
    kinds = QTextDocument.ResourceType
    good = room.view.loadResource(kinds.ImageResource.value, QUrl("pictogram:phone"))
    assert not good.isNull()  # type: ignore[attr-defined]
    for kind, address in [
        (kinds.ImageResource, "file:///etc/hostname"),
        (kinds.ImageResource, "http://example.org/a.png"),
        (kinds.HtmlResource, "file:///etc/hostname"),
        (kinds.StyleSheetResource, "file:///etc/hostname"),
        (kinds.HtmlResource, "pictogram:phone"),
    ]:
        assert room.view.loadResource(kind.value, QUrl(address)).isNull()  # type: ignore[attr-defined]
    assert not room.view.openExternalLinks()
    assert not room.view.openLinks()


def test_colours_change_while_a_sheet_is_open(room: Room) -> None:
    room.press("rights.tile.police-stop")
    before = room.view.toHtml()
    room.house.look.set_scheme("dark")
    assert room.view.toHtml() != before
    assert "Am I free to go?" in room.view.toPlainText()


@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_clipped_or_nameless(room: Room, percent: int) -> None:
    room.house.look.set_percent(percent)
    page = RightsPage(room.house)
    page.setParent(room.window)
    page.resize(1080, 660)
    page.reload()
    page.show()
    for sheet in (None, "arrest-and-detention"):
        if sheet:
            page.open(Target("rights", sheet))
        QApplication.processEvents()
        assert clipped(page) == []
        assert nameless(page) == []
    page.show_to_someone()
    QApplication.processEvents()
    assert clipped(room.shown) == []
    assert nameless(room.shown) == []
    room.shown.close_it()
    room.house.look.set_percent(100)
