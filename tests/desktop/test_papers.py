from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.desktop.clipping import clipped, nameless, unreached
from tests.desktop.conftest import Stand, Standing
from toolkit.base.errors import Problem
from toolkit.desktop import files, printing
from toolkit.desktop.saving import FolderPanel, SavePanel
from toolkit.paper import Document, Heading, Para
from toolkit.vault import Vault


@pytest.fixture
def standing(stand: Stand, vault: Vault) -> Standing:
    made = stand(vault)
    made.shell.show_page("today")
    return made


@pytest.fixture
def pdf(qapp: Any) -> bytes:
    blocks = [Heading("Slip", 1), *[Para(f"Line {number}") for number in range(60)]]
    return Document("Slip", "en", size="A6").build(blocks)


def press(root: QWidget, name: str) -> None:
    button = root.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_copy_is_written_for_this_account_alone_and_overwrites_nothing(tmp_path: Path) -> None:
    first = files.write_new(tmp_path, "slip.pdf", b"one")
    second = files.write_new(tmp_path, "slip.pdf", b"two")
    assert (first.name, second.name) == ("slip.pdf", "slip 2.pdf")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    assert stat.S_IMODE(first.stat().st_mode) == 0o600


def test_a_full_or_gone_place_is_said_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Problem) as gone:
        files.write_new(tmp_path / "gone", "slip.pdf", b"one")
    assert gone.value.kind is files.REFUSED

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem) as told:
        files.write_new(tmp_path, "slip.pdf", b"one")
    assert told.value.kind is files.FULL
    assert list(tmp_path.iterdir()) == []


def test_folders_are_listed_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b", "A", ".hidden"):
        (tmp_path / name).mkdir()
    for name in ("x.csv", "Y.CSV", "z.txt"):
        (tmp_path / name).touch()
    folders, found = files.listed(tmp_path, {".csv"})
    assert [path.name for path in folders] == ["A", "b"]
    assert [path.name for path in found] == ["x.csv", "Y.CSV"]
    assert files.listed(tmp_path)[1] == []
    with pytest.raises(Problem) as problem:
        files.listed(tmp_path / "gone")
    assert problem.value.kind is files.UNREADABLE


@pytest.mark.parametrize(
    ("root", "stick"),
    [
        ("/media/amina/STICK", True),
        ("/run/media/amina/STICK", True),
        ("/mnt/usb", True),
        ("/mnt/system/deep/inside", False),
        ("/Volumes/STICK", True),
        ("/", False),
        ("/home", False),
    ],
)
def test_sticks_are_told_from_the_rest(root: str, stick: bool) -> None:
    assert files.is_stick(root) is stick


def test_a_folder_is_chosen_by_keyboard_and_nothing_is_remembered(standing: Standing, home: Path) -> None:
    (home / "one" / "two").mkdir(parents=True)
    panel = FolderPanel(standing.shell, "Where backups go", start=home)
    chosen: list[Path] = []
    panel.chosen.connect(chosen.append)
    panel.open()
    assert clipped(panel) == []
    assert nameless(panel) == []
    assert unreached(panel) == []
    view = panel.findChild(QWidget, "folder.list")
    assert view is not None
    view.setFocus()
    for _level in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert panel.folder == home / "one" / "two"
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert panel.folder == home / "one"
    panel.show_folder(home / "gone")
    assert panel.folder == home / "one"
    press(panel, "folder.up")
    assert panel.folder == home
    press(panel, "folder.choose")
    assert chosen == [home]
    left = [path for path in home.rglob("*") if path.is_file()]
    assert left == []


def test_a_file_of_the_right_kind_is_chosen(standing: Standing, home: Path) -> None:
    (home / "ledger.csv").touch()
    (home / "letter.txt").touch()
    (home / "folder").mkdir()
    chosen: list[Path] = []
    standing.house.choose_file("Bring in a ledger", {".csv"}, chosen.append)
    panel = standing.shell.findChild(FolderPanel)
    assert panel is not None
    panel.show_folder(home)
    assert not panel.choose.isEnabled()
    view = panel.findChild(QWidget, "folder.list")
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert not panel.choose.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert panel.choose.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [home / "ledger.csv"]


def test_saving_says_what_a_copy_means_and_writes_it_where_one_chose(standing: Standing, home: Path) -> None:
    written: list[int] = []
    standing.house.save_file("slip.pdf", b"paper", lambda: written.append(1))
    panel = standing.shell.findChild(SavePanel)
    assert panel is not None
    panel.show_folder(home)
    assert any("not protected" in text.text() for text in panel.findChildren(QLabel))
    name = panel.findChild(QLineEdit, "save.name")
    assert name is not None
    name.setText("../for the clinic/")
    press(panel, "folder.choose")
    assert written == [1]
    assert (home / "for the clinic.pdf").read_bytes() == b"paper"
    notice = standing.shell.findChild(QLabel, "notice.text")
    assert notice is not None
    assert "for the clinic.pdf" in notice.text()


def test_a_copy_that_cannot_be_written_says_so_and_can_be_tried_elsewhere(
    standing: Standing, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    standing.house.save_file("slip.pdf", b"paper")
    panel = standing.shell.findChild(SavePanel)
    assert panel is not None
    panel.show_folder(home)
    panel.folder = home / "gone"
    press(panel, "folder.choose")
    assert panel.isVisible()
    assert any(files.REFUSED.what.say() in text.text() for text in panel.findChildren(QLabel))
    panel.show_folder(home)
    press(panel, "folder.choose")
    assert (home / "slip.pdf").exists()


def test_pages_are_drawn_from_memory_at_their_own_size(pdf: bytes) -> None:
    sheets = printing.draw_pages(pdf, 72)
    assert len(sheets) == len(pypdf.PdfReader(io.BytesIO(pdf)).pages) > 1
    assert (sheets[0].width, sheets[0].height) == pytest.approx((298, 420), abs=1)
    image = sheets[0].image()
    shades = {image.pixelColor(x, y).lightness() for x in range(0, 298, 2) for y in range(0, 420, 2)}
    assert 255 in shades
    assert min(shades) < 120


def test_the_preview_shows_every_page_and_writes_no_file(standing: Standing, pdf: bytes, home: Path) -> None:
    standing.house.print_pdf(pdf, "Slip", "slip.pdf")
    preview = standing.shell.findChild(printing.Preview)
    assert preview is not None
    papers = [label for label in preview.findChildren(QLabel) if label.property("paper")]
    assert len(papers) == len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert all(label.accessibleName() for label in papers)
    assert nameless(preview) == []
    assert unreached(preview) == []
    assert [path for path in home.rglob("*") if path.is_file()] == []
    press(preview, "preview.save")
    assert standing.shell.findChild(SavePanel) is not None
    panel = standing.shell.findChild(SavePanel)
    assert panel is not None
    panel.dismiss()
    press(preview, "preview.close")
    assert not preview.isVisible()


def test_without_a_printer_it_says_what_to_do(standing: Standing, pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "_printers", list)
    panel = printing.PrintPanel(standing.house, pdf)
    panel.open()
    assert any("no printer" in text.text() for text in panel.findChildren(QLabel))
    assert panel.findChild(QPushButton, "print.go") is None


def test_printed_pages_keep_their_size(pdf: bytes, tmp_path: Path, qapp: Any) -> None:
    target = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printing.print_pages(printing.draw_pages(pdf, 300), printer)
    before, after = pypdf.PdfReader(io.BytesIO(pdf)), pypdf.PdfReader(target)
    assert len(after.pages) == len(before.pages)
    for page in after.pages:
        assert float(page.mediabox.width) == pytest.approx(298, abs=2)
        assert float(page.mediabox.height) == pytest.approx(420, abs=2)
