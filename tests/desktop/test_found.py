"""The account's box: what is found while one types is underlined, said, and replaced by hand or by key."""

from __future__ import annotations

from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.conftest import Stand
from toolkit.base import words
from toolkit.desktop.incidents.account import AccountStep
from toolkit.desktop.incidents.found import pieces
from toolkit.desktop.widgets import Dialog, Line, OpenField, SideSheet, Text
from toolkit.vault import Vault

TOLD = "They were two. Sergeant Otieno took my phone and called 0712 345 678."


@pytest.fixture
def step(qtbot: Any, stand: Stand, vault: Vault) -> AccountStep:
    made = AccountStep(stand(vault).house, lambda _text: None)
    qtbot.addWidget(made)
    made.resize(980, 640)
    made.show()
    made.activateWindow()
    made.text.setFocus()
    qtbot.waitUntil(made.text.hasFocus)
    return made


def test_typing_underlines_and_says_it_in_words(qtbot: Any, step: AccountStep) -> None:
    with qtbot.waitSignal(step.found.checked):
        QTest.keyClicks(step.text, TOLD)
    assert [place.said for place in step.found.places] == ["Sergeant Otieno", "0712 345 678"]
    marked = [one.cursor.selectedText() for one in step.text.extraSelections()]
    assert marked == ["Sergeant Otieno", "0712 345 678"]
    assert step.found.said.isVisible()
    assert step.text.toPlainText() == TOLD  # nothing is changed unasked


def test_keys_alone_replace_in_place_and_ctrl_z_brings_it_back(step: AccountStep) -> None:
    step.text.setPlainText(TOLD)
    step.found.look_at_once()
    cursor = step.text.textCursor()
    cursor.setPosition(0)
    step.text.setTextCursor(cursor)
    QTest.keyClick(step.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert step.text.textCursor().selectedText() == "Sergeant Otieno"
    QTest.keyClick(step.text, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert step.text.toPlainText() == "They were two. an officer took my phone and called 0712 345 678."
    QTest.keyClick(step.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(step.text, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert step.text.toPlainText().endswith("called a phone number.")
    assert not step.found.places
    QTest.keyClick(step.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert step.text.toPlainText().endswith("0712 345 678.")


def test_the_mouse_replaces_what_the_cursor_stands_in(qtbot: Any, step: AccountStep) -> None:
    step.text.setPlainText("🙂 " + TOLD)
    step.found.look_at_once()
    cursor = step.text.textCursor()
    cursor.setPosition(len("🙂 ") + 1 + TOLD.index("345"))
    step.text.setTextCursor(cursor)
    current = step.found.current
    assert current is not None
    assert current.said == "0712 345 678"
    qtbot.mouseClick(step.found.write, Qt.MouseButton.LeftButton)
    assert step.text.toPlainText() == "🙂 " + TOLD.replace("0712 345 678", "a phone number")


def test_a_script_that_cannot_be_checked_says_so_and_stays_sealed(qtbot: Any, stand: Stand, vault: Vault) -> None:
    sealed: list[str] = []
    step = AccountStep(stand(vault).house, sealed.append)
    qtbot.addWidget(step)
    step.text.setPlainText("أخذوا هاتفي ثم تركوني أذهب")
    step.found.look_at_once()
    assert not step.found.blind.isHidden()
    assert "sealed" in step.found.blind.text()
    step.put_away()
    assert sealed == ["أخذوا هاتفي ثم تركوني أذهب"]
    step.text.setPlainText("They took my phone and let me go.")
    step.found.look_at_once()
    assert step.found.blind.isHidden()


def test_a_name_may_stay_and_is_sealed(qtbot: Any, stand: Stand, vault: Vault) -> None:
    sealed: list[str] = []
    step = AccountStep(stand(vault).house, sealed.append)
    qtbot.addWidget(step)
    step.text.setPlainText(TOLD)
    step.found.look_at_once()
    step.put_away()
    assert sealed == [TOLD]


def test_the_words_are_offered_in_the_language_of_the_window(qtbot: Any, stand: Stand, vault: Vault) -> None:
    standing = stand(vault)
    standing.house.look.set_language("fr")
    assert words.current() == "fr"
    step = AccountStep(standing.house, lambda _text: None)
    qtbot.addWidget(step)
    step.text.setPlainText("Ils ont pris mon téléphone. Le sergent Diallo a crié.")
    step.found.look_at_once()
    assert [(place.said, place.finding.replacement) for place in step.found.places] == [
        ("Le sergent Diallo", "un agent")
    ]


def test_a_long_text_is_cut_where_words_end_and_nothing_is_lost() -> None:
    text = "\n".join(("la la " * 900, "", "Amina", "x" * 4_000))
    cut = pieces(text)
    assert all(text[start : start + len(piece)] == piece for start, piece in cut)
    assert all(len(piece) <= 1_500 for _start, piece in cut)
    assert sum(len(piece) for _start, piece in cut) >= len(text) - 4


def test_a_key_in_a_long_account_does_not_wait(step: AccountStep) -> None:
    step.text.setPlainText(
        "\n".join(f"On the street they asked for money, time {n}, and she gave it." for n in range(400))
    )
    step.found.look_at_once()
    took = []
    for _ in range(30):
        begun = perf_counter()
        QTest.keyClick(step.text, Qt.Key.Key_A)
        took.append(perf_counter() - begun)
    took.sort()
    assert took[len(took) // 2] < 0.05


def test_read_it_back_shows_it_once_and_says_what_was_found(step: AccountStep) -> None:
    step.text.setPlainText(TOLD)
    step.read_back()
    panel = next(one for one in step._house.window.findChildren(Dialog) if one.objectName().endswith("account.back"))
    said = [one.text() for one in panel.findChildren(Text)]
    assert TOLD in said
    assert any("2 places" in one for one in said)
    panel.dismiss()


# ------------------------------------------------------------------ open fields
@pytest.fixture
def sheet(qtbot: Any, stand: Stand, vault: Vault) -> tuple[SideSheet, OpenField, list[str]]:
    made = SideSheet(stand(vault).house.window, "Lost", "Note it", name="test.sheet")
    field = OpenField("Note", Line(longest=60), name="test.note")
    made.add(field)
    made.finish()
    done: list[str] = []
    made.confirmed.connect(lambda: done.append(field.text()))
    made.open()
    return made, field, done


@pytest.mark.parametrize(
    "typed", ["call 0712 345 678", "a.b@example.org has it", "KBX 123A took it", "on 3 March 2026"]
)
def test_hard_things_do_not_enter_an_open_field_and_stay_typed(
    typed: str, sheet: tuple[SideSheet, OpenField, list[str]]
) -> None:
    made, field, done = sheet
    field.control.setText(typed)
    made.confirm.click()
    assert done == []
    assert field.text() == typed
    assert field.wrong()
    field.control.setText("wet carton")
    made.confirm.click()
    assert done == ["wet carton"]
    assert not field.wrong()


def test_a_name_in_an_open_field_is_warned_about_and_enters(sheet: tuple[SideSheet, OpenField, list[str]]) -> None:
    made, field, done = sheet
    field.control.setText("taken by Sergeant Otieno")
    field.look()
    assert "Sergeant Otieno" in field.warning.text()
    assert field.warning.isVisible()
    made.confirm.click()
    assert done == ["taken by Sergeant Otieno"]


def test_a_list_takes_a_station_but_no_number(qtbot: Any, stand: Stand, vault: Vault) -> None:
    from toolkit.base.places import Listed
    from toolkit.desktop.settings.lists import ListEditor

    house = stand(vault).house
    editor = ListEditor(house, Listed.UNIT)
    qtbot.addWidget(editor)
    before = len(vault.lists.all(Listed.UNIT))
    editor._line.setText("Station 4, 0712 345 678")
    editor._add()
    assert len(vault.lists.all(Listed.UNIT)) == before
    assert editor._line.text() == "Station 4, 0712 345 678"
    editor._line.setText("Kibera 4 station")
    editor._add()
    assert len(vault.lists.all(Listed.UNIT)) == before + 1
