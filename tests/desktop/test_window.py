from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from toolkit.desktop.geometry import Geometry
from toolkit.desktop.look import Look
from toolkit.desktop.window import TITLE, Hotkey, Window


@pytest.fixture
def window(qtbot: QtBot, worn: Look) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.stand(Geometry(10, 20, 900, 600))
    made.show_screen(QLabel("a name that must not stay"))
    made.show()
    qtbot.waitExposed(made)
    return made


def _colours(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage()
    return {
        QColor(picture.pixel(x, y)).name() for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
    }


def test_blank_at_once_with_everything_else_of_ours(window: Window, worn: Look) -> None:
    other = QWidget()
    other.show()
    QGuiApplication.clipboard().setText("copied from the vault")
    owned = QGuiApplication.clipboard().ownsClipboard()  # never so on the offscreen platform
    assert len(_colours(window)) > 1
    before = time.perf_counter()
    window.blank()
    assert time.perf_counter() - before < 0.1
    assert window.is_blank
    assert _colours(window) == {worn.colour("ground").name()}
    assert not other.isVisible()
    assert not owned or QGuiApplication.clipboard().text() == ""
    window.resize(1000, 700)
    assert _colours(window) == {worn.colour("ground").name()}
    other.deleteLater()


def test_a_neutral_title_and_icon(window: Window) -> None:
    assert window.windowTitle() == TITLE == "Satchel"
    window.wear_icon()
    assert not window.windowIcon().isNull()


def test_it_stands_where_it_is_told(window: Window) -> None:
    place = window.place()
    assert (place.width, place.height, place.maximised) == (900, 600, False)
    assert Geometry.read(place.write()) == place


def test_one_screen_at_a_time(window: Window, qtbot: QtBot) -> None:
    first = window.screen_shown
    second = QLabel("second")
    gone: list[bool] = []
    assert first is not None
    first.destroyed.connect(lambda: gone.append(True))
    window.show_screen(second)
    assert window.screen_shown is second
    qtbot.waitUntil(lambda: bool(gone))


def test_painted_is_told_once(qtbot: QtBot, worn: Look) -> None:
    made = Window()
    qtbot.addWidget(made)
    told: list[bool] = []
    made.when_painted(lambda: told.append(True))
    made.show_screen(QLabel("x"))
    made.stand(None)
    made.show()
    qtbot.waitUntil(lambda: bool(told))
    made.repaint()
    qtbot.wait(50)
    assert told == [True]


def test_the_hotkey_works_wherever_the_focus_is(window: Window) -> None:
    pressed: list[bool] = []
    handle = window.windowHandle()
    assert handle is not None
    handle.installEventFilter(Hotkey(Qt.Key.Key_F12, lambda: pressed.append(True), window))
    QTest.keyClick(handle, Qt.Key.Key_F11)
    QTest.keyClick(handle, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert not pressed
    QTest.keyClick(handle, Qt.Key.Key_F12)
    assert pressed == [True]


def test_closing_asks_first(window: Window) -> None:
    window.closing = lambda: False
    assert not window.close()
    assert window.isVisible()
    window.closing = lambda: True
    assert window.close()
