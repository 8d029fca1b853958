"""The checks that every page is held to can fail."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from tests.desktop.clipping import clipped, nameless, overlapping, unreached, untranslated
from toolkit.base.words import mark
from toolkit.desktop.look import Look
from toolkit.desktop.widgets import BigButton, Line, PrimaryButton, RowButton, Tabs, Text, column


def standing(qtbot: Any, *parts: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    body = column(3, 4)
    for part in parts:
        body.addWidget(part)
    window.setLayout(body)
    window.resize(400, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_cut_off_words_are_noticed(worn: Look, qtbot: Any) -> None:
    for part in (
        PrimaryButton("Hand out condoms"),
        QLabel("Forty pieces handed out"),
        Text("A sentence that needs more than one line in the room that it is given here, and then some more words"),
        BigButton("Record an incident that happened"),
        RowButton("A sentence that needs more than one line in the room that it is given here, and more"),
    ):
        window = standing(qtbot, part)
        assert clipped(window) == []
        part.setFixedSize(60, 18)
        window.layout().activate()  # type: ignore[union-attr]
        assert clipped(window), part


def test_a_control_without_a_name_is_noticed(worn: Look, qtbot: Any) -> None:
    assert len(nameless(standing(qtbot, QPushButton(""), Line(), QComboBox()))) == 3
    named = Line()
    named.setAccessibleName("Lot")
    assert nameless(standing(qtbot, named, PrimaryButton("Go"))) == []


def test_buttons_over_each_other_are_noticed(worn: Look, qtbot: Any) -> None:
    one, other = PrimaryButton("One"), PrimaryButton("Other")
    window = standing(qtbot, one, other)
    assert overlapping(window) == []
    other.setGeometry(one.geometry())
    assert len(overlapping(window)) == 1


def test_what_tab_skips_is_noticed(worn: Look, qtbot: Any) -> None:
    class Trap(Line):
        def focusNextPrevChild(self, _forward: bool) -> bool:
            return True

    assert unreached(standing(qtbot, PrimaryButton("One"), PrimaryButton("Two"))) == []
    assert unreached(standing(qtbot, Trap(), PrimaryButton("Never")))


def test_an_untranslated_word_is_noticed(worn: Look, qtbot: Any) -> None:
    worn.set_language("qps")
    said = str(mark("Today", "Hand out"))
    assert untranslated(standing(qtbot, PrimaryButton(said), Text("12"), Text("Amina")), {"Amina"}) == []
    assert untranslated(standing(qtbot, PrimaryButton("Hand out")))


@pytest.mark.parametrize("width", [1000, 720, 620])
def test_the_words_of_tabs_move_together_before_one_is_cut(worn: Look, qtbot: Any, width: int) -> None:
    tabs = Tabs(title="Views", name="views")
    for number in range(9):
        tabs.add(str(number), "Movements" if number % 2 else "Lots", QWidget)
    window = standing(qtbot, tabs)
    window.resize(width, 400)
    qtbot.waitUntil(lambda: clipped(window) == [])
    tabs.set_word("4", "Outlets")
    qtbot.waitUntil(lambda: clipped(window) == [])
