from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from toolkit.desktop import idle
from toolkit.desktop.idle import Idle


def test_nobody_there(qtbot: QtBot) -> None:
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    gone: list[bool] = []
    watch = Idle(lambda: gone.append(True), window)
    watch.start(0.2)
    qtbot.waitUntil(lambda: bool(gone), timeout=2000)
    qtbot.wait(300)
    assert gone == [True], "said once"


def test_a_key_puts_it_off(qtbot: QtBot) -> None:
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    gone: list[bool] = []
    watch = Idle(lambda: gone.append(True), window)
    watch.start(0.4)
    handle = window.windowHandle()
    assert handle is not None
    for _ in range(6):
        qtbot.wait(120)
        QTest.keyClick(handle, Qt.Key.Key_A)
        assert not gone
    qtbot.waitUntil(lambda: bool(gone), timeout=2000)


def test_a_laptop_that_slept_is_idle_when_it_wakes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QLineEdit()
    qtbot.addWidget(window)
    now = idle.seconds_now()
    gone: list[bool] = []
    watch = Idle(lambda: gone.append(True), window)
    watch.start(600)
    monkeypatch.setattr(idle, "seconds_now", lambda: now + 3600)
    qtbot.waitUntil(lambda: bool(gone), timeout=4000)


def test_stopped(qtbot: QtBot) -> None:
    window = QLineEdit()
    qtbot.addWidget(window)
    gone: list[bool] = []
    watch = Idle(lambda: gone.append(True), window)
    watch.start(0.1)
    watch.stop()
    watch.stop()
    qtbot.wait(300)
    assert not gone
