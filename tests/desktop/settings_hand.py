"""A hand in the settings: finds what is shown, presses, types, and reads what is said."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from tests.desktop.clipping import shown
from tests.desktop.conftest import Standing
from toolkit.base.pointers import Target
from toolkit.desktop.settings.wizard_sheet import WizardSheet


def show(standing: Standing, slug: str) -> QWidget:
    standing.shell.go(Target("settings", slug))
    QApplication.processEvents()
    section = standing.shell.findChild(QWidget, f"settings.section.{slug}")
    assert section is not None
    return section


def press(root: QWidget, name: str) -> None:
    button = root.findChild(QPushButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_in(root: QWidget, name: str, words: str) -> None:
    line = root.findChild(QLineEdit, name)
    assert line is not None, name
    line.clear()
    QTest.keyClicks(line, words)


def said(root: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(widget.text() for widget in shown(root) if isinstance(widget, QLabel))


def answer(standing: Standing, verb: str) -> None:
    """Press a button of the question that the next act asks."""
    QTimer.singleShot(0, standing.shell, lambda: press(standing.shell, verb))


def wizard(standing: Standing) -> WizardSheet:
    found = [sheet for sheet in standing.shell.findChildren(WizardSheet) if sheet.isVisible()]
    assert len(found) == 1
    return found[0]


def go_through_phrase(sheet: WizardSheet) -> str:
    """Take the six generated words, type them again, and go on."""
    words = [
        str(sheet.findChild(QLabel, f"wizard.word{number}").property("word"))  # type: ignore[union-attr]
        for number in range(1, 7)
    ]
    press(sheet, "wizard.next")
    type_in(sheet, "wizard.repeat.line", " ".join(words))
    press(sheet, "wizard.next")
    return " ".join(words)
