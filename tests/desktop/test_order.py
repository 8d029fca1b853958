"""Tab goes as one reads, also through what was made late."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.conftest import Stand
from toolkit import demo
from toolkit.base.words import speaking
from toolkit.desktop.widgets import Field, Line, QuietButton, SideSheet, column
from toolkit.desktop.widgets.order import beside, stops
from toolkit.vault import Vault


def walk(root: QWidget, presses: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    met = []
    for _ in range(presses):
        QTest.keyClick(QApplication.focusWidget() or root, key)
        focused = QApplication.focusWidget()
        met.append(focused.objectName() if focused is not None else "")
    return met


@pytest.mark.usefixtures("worn")
def test_a_row_made_late_is_reached_where_it_stands(qtbot: Any) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    sheet = SideSheet(host, "Count", "Note it", name="sheet")
    late = column(2)
    sheet.add(Field("First", Line(), name="first"))
    sheet.body.addLayout(late)
    sheet.add(Field("Last", Line(), name="last"))
    sheet.finish()
    for place in range(2):
        late.addWidget(Field(f"Lot {place}", Line(), name=f"lot.{place}"))
    sheet.open()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "first"
    assert walk(host, 6) == ["lot.0", "lot.1", "last", "sheet.confirm", "sheet.close", "first"]
    assert walk(host, 2, Qt.Key.Key_Backtab) == ["sheet.close", "sheet.confirm"]


@pytest.mark.usefixtures("worn")
def test_what_stands_in_no_layout_is_reached_last(qtbot: Any) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    loose = QuietButton("Loose", name="loose")
    loose.setParent(host)
    body = column(0)
    body.addWidget(QuietButton("In order", name="in order"))
    host.setLayout(body)
    host.show()
    found = stops(host)
    assert [one.objectName() for one in found] == ["in order", "loose"]
    assert beside(None, found, forward=True) is found[0]
    assert beside(None, found, forward=False) is found[1]
    assert beside(found[1], found, forward=True) is found[0]
    assert beside(None, [], forward=True) is None


def test_the_cards_of_a_page_come_before_what_stands_below_them(stand: Stand, practice_vault: Vault) -> None:
    standing = stand(practice_vault)
    with speaking("en"):
        demo.fill(standing.kit)
    page = standing.shell.show_page("stock")
    page.reload()  # cards are made anew: Qt's own order would now put them last
    page.reload()
    for _ in range(3):
        QApplication.processEvents()
    names = [one.objectName() for one in stops(standing.shell)]
    order = ["rail.today", "head.search", "stock.card.male-condom", "stock.tabs.bar", "stock.movements"]
    assert [name for name in names if name in order] == order
    names = walk(standing.shell, 40)
    places = [names.index(name) for name in order[2:]]
    assert places == sorted(places)
