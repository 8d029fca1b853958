from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from tests.desktop.clipping import shown
from tests.desktop.conftest import Stand, Standing
from toolkit.base.errors import kind
from toolkit.base.pointers import Need, Target, Urgency
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.desktop.look import Look
from toolkit.desktop.page import Page
from toolkit.desktop.shell_pages import JOBS, ROOMS
from toolkit.desktop.widgets import Overlay, Question
from toolkit.vault import Vault

STOPPED = kind("test.shell-stopped", mark("Problem", "That lot has expired."), mark("Problem", "Take another one."))


@pytest.fixture
def open_shell(stand: Stand, vault: Vault) -> Standing:
    standing = stand(vault)
    standing.shell.show_page("today")
    return standing


def button(root: QWidget, name: str) -> QPushButton:
    found = root.findChild(QPushButton, name)
    assert found is not None, name
    return found


def click(root: QWidget, name: str) -> None:
    QTest.mouseClick(button(root, name), Qt.MouseButton.LeftButton)


def press(standing: Standing, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(standing.shell.window().focusWidget() or standing.shell, key, modifier)


def test_the_rail_and_the_keys_show_every_page_and_make_it_only_then(open_shell: Standing) -> None:
    shell = open_shell.shell
    assert set(shell._pages) == {"today"}
    for place, room in enumerate([room for room in ROOMS if room.in_rail], 1):
        click(shell, f"rail.{room.name}")
        assert shell.page is not None
        assert shell.page.name == room.name
        assert button(shell, f"rail.{room.name}").isChecked()
        press(open_shell, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        assert shell.page.name == "today"
        press(open_shell, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.AltModifier)
        assert shell.page.name == room.name
        press(open_shell, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)


def test_a_key_shows_a_page_and_tab_goes_on_inside_it(open_shell: Standing, qtbot: Any) -> None:
    for place, first in ((2, "rights.tile.police-stop"), (1, "today.hand-out"), (7, "settings.laptop")):
        button(open_shell.shell, "rail.lock").setFocus()
        press(open_shell, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()
        press(open_shell, Qt.Key.Key_Tab)
        focused = open_shell.shell.window().focusWidget()
        assert focused is not None
        assert focused.objectName() == first


def test_what_is_done_most_has_a_key_on_every_page(open_shell: Standing) -> None:
    gone: list[Target] = []
    open_shell.house.went.connect(gone.append)
    for place, job in enumerate(JOBS, 1):
        open_shell.shell.show_page("sync")
        press(open_shell, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.ControlModifier)
        page = open_shell.shell.page
        assert page is not None
        assert page.name == job.target.page
        for overlay in open_shell.shell.findChildren(Overlay):
            overlay.close_it()


def test_what_was_made_anew_is_reached_where_it_stands(open_shell: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    need = Need(Urgency.TODAY, "alert", "A need", Target("help"))
    monkeypatch.setattr(type(open_shell.kit), "needs", lambda _kit: [need])
    page = open_shell.shell.page
    assert page is not None
    page.reload()
    QApplication.processEvents()
    button(open_shell.shell, "today.first.3").setFocus()
    press(open_shell, Qt.Key.Key_Tab)
    focused = open_shell.shell.window().focusWidget()
    assert focused is not None
    assert focused.objectName() == "today.need.1"


def test_help_opens_the_chapter_of_the_page_one_is_on(open_shell: Standing) -> None:
    shell = open_shell.shell
    shell.show_page("settings")
    press(open_shell, Qt.Key.Key_F1)
    assert shell.page is not None
    assert shell.page.name == "help"
    assert shell.page.place() == {"chapter": "settings"}


def test_a_hidden_page_reloads_only_when_it_is_looked_at_again(open_shell: Standing) -> None:
    shell, house = open_shell.shell, open_shell.house
    loads: list[str] = []
    for name in ("settings", "today"):
        page = shell.show_page(name)
        page.reload = lambda name=name: loads.append(name)  # type: ignore[method-assign]
    house.work.announce([Topic.PEOPLE])
    assert loads == ["today"]
    shell.show_page("settings")
    assert loads == ["today", "settings"]
    shell.show_page("today")
    shell.show_page("settings")
    assert loads == ["today", "settings"]
    house.work.announce([Topic.STOCK])
    assert loads == ["today", "settings"]
    shell.show_page("today")
    assert loads == ["today", "settings", "today"]


def test_a_place_survives_a_lock(stand: Stand, vault: Vault, worn: Look) -> None:
    first = stand(vault)
    first.shell.go(Target("settings", "backup"))
    first.shell.go(Target("help", "police"))
    place = first.shell.place()
    first.shell.close()
    second = stand(vault)
    second.shell.restore(place)
    assert second.shell.page is not None
    assert second.shell.page.name == "help"
    assert second.shell.page.place() == {"chapter": "police"}
    assert second.shell.show_page("settings").place() == {"section": "backup"}
    third = stand(vault)
    third.shell.restore({"page": "nowhere", "pages": {"settings": 7}})
    assert third.shell.page is not None
    assert third.shell.page.name == "today"


def test_undo_is_pressed_or_typed_and_goes_away(open_shell: Standing) -> None:
    shell, notices = open_shell.shell, open_shell.house.notices
    undone: list[str] = []
    notices.done("Forty handed out.", lambda: undone.append("mouse"))
    click(shell, "notice.undo")
    assert undone == ["mouse"]
    assert not button(shell, "notice.undo").isVisible()
    notices.done("Forty handed out.", lambda: undone.append("keys"))
    press(open_shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(open_shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["mouse", "keys"]
    notices.done("Nothing to take back.")
    assert not button(shell, "notice.undo").isVisible()


def test_a_problem_says_what_happened_and_what_to_do_and_stays(open_shell: Standing) -> None:
    def refuse(_kit: Any) -> None:
        raise STOPPED.problem()

    open_shell.house.work.do(refuse, owner=open_shell.shell)
    words = [getattr(widget, "text", str)() for widget in shown(open_shell.shell)]
    assert "That lot has expired." in words
    assert "Take another one." in words
    click(open_shell.shell, "notice.close")
    words = [getattr(widget, "text", str)() for widget in shown(open_shell.shell)]
    assert "That lot has expired." not in words


def test_the_screen_hides_at_once_and_a_key_or_a_click_brings_it_back_and_does_nothing_else(
    open_shell: Standing,
) -> None:
    shell = open_shell.shell
    for key, modifier in (
        (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    ):
        press(open_shell, key, modifier)
        hidden = shell.findChild(QWidget, "hidden")
        assert hidden is not None
        assert hidden.isVisible()
        assert hidden.geometry() == shell.rect()
        picture = shell.grab().toImage()
        assert len({picture.pixelColor(x, y).rgb() for x in range(0, 1366, 7) for y in range(0, 768, 7)}) == 1
        press(open_shell, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        assert not hidden.isVisible()
        assert shell.page is not None
        assert shell.page.name == "today"
    click(shell, "head.hide")
    hidden = shell.findChild(QWidget, "hidden")
    assert hidden is not None
    QTest.mouseClick(hidden, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not hidden.isVisible()


def test_lock_is_asked_for_from_the_rail(open_shell: Standing, qtbot: Any) -> None:
    with qtbot.waitSignal(open_shell.shell.lock_asked):
        click(open_shell.shell, "rail.lock")
    with qtbot.waitSignal(open_shell.shell.lock_asked):
        open_shell.house.lock()


def test_pages_put_away_what_is_typed_before_a_lock(open_shell: Standing) -> None:
    told: list[str] = []
    for name in ("today", "settings"):
        page = open_shell.shell.show_page(name)
        page.put_away = lambda name=name: told.append(name)  # type: ignore[method-assign]
    open_shell.shell.put_away()
    assert told == ["today", "settings"]


def test_the_rail_is_narrow_where_there_is_little_room(open_shell: Standing, worn: Look) -> None:
    shell = open_shell.shell
    rail = shell.findChild(QWidget, "rail")
    assert rail is not None
    wide = rail.width()
    worn.set_percent(150)
    rail = shell.findChild(QWidget, "rail")
    assert rail is not None
    assert rail.width() < wide / 2
    worn.set_percent(100)
    shell.resize(900, 700)
    rail = shell.findChild(QWidget, "rail")
    assert rail is not None
    assert rail.width() < wide / 2


def test_the_rail_stands_at_the_right_where_one_reads_from_there(open_shell: Standing, worn: Look) -> None:
    worn.set_language("ar")
    QApplication.processEvents()
    rail = open_shell.shell.findChild(QWidget, "rail")
    assert rail is not None
    assert rail.geometry().right() == open_shell.shell.rect().right()


def test_language_size_and_look_change_at_once_at_the_same_place(open_shell: Standing, worn: Look) -> None:
    shell = open_shell.shell
    shell.go(Target("settings", "laptop"))
    largest = button(shell, "settings.size.150")
    largest.setFocus()
    largest.click()
    assert worn.percent == 150
    assert shell.page is not None
    assert shell.page.place() == {"section": "laptop"}
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "settings.size.150"
    assert focused is not largest
    worn.set_percent(100)
    worn.set_language("qps")
    assert button(shell, "rail.today").text() == "[Today]"
    assert shell.page.name == "settings"
    before = shell.grab().toImage().pixelColor(700, 760)
    worn.set_scheme("dark")
    after = shell.grab().toImage().pixelColor(700, 760)
    assert before.lightness() > 200
    assert after.lightness() < 60


class Bare(Page):
    name = "bare"


def test_a_page_may_be_bare(open_shell: Standing) -> None:
    page = Bare(open_shell.house)
    page.reload()
    page.open(Target("bare"))
    page.restore({"anything": 1})
    page.put_away()
    page.leave()
    assert page.title() == ""
    assert page.actions() == []
    assert page.place() == {}
    assert page.retranslate() is False


def test_going_nowhere_known_changes_nothing(open_shell: Standing) -> None:
    open_shell.shell.go(Target("elsewhere"))
    assert open_shell.shell.page is not None
    assert open_shell.shell.page.name == "today"


def test_the_practice_vault_says_so_in_a_word(stand: Stand, practice_vault: Vault) -> None:
    standing = stand(practice_vault)
    standing.shell.show_page("today")
    banner = standing.shell.findChild(QWidget, "practice")
    assert banner is not None
    assert banner.isVisible()
    assert any("Practice" in getattr(widget, "text", str)() for widget in shown(banner))
    standing.house.look.set_language("fr")
    assert not any("Practice" in getattr(widget, "text", str)() for widget in shown(banner))


def test_keys_wait_while_something_is_asked(open_shell: Standing) -> None:
    question = Question(open_shell.shell, "Drop this draft?", "Drop it")
    question.open()
    press(open_shell, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert open_shell.shell.page is not None
    assert open_shell.shell.page.name == "today"
    press(open_shell, Qt.Key.Key_F11)
    hidden = open_shell.shell.findChild(QWidget, "hidden")
    assert hidden is not None
    assert hidden.isVisible()
    press(open_shell, Qt.Key.Key_F11)
    assert question.isVisible()
    press(open_shell, Qt.Key.Key_Escape)
    press(open_shell, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert open_shell.shell.page.name == "stock"


def test_search_finds_help_and_goes_there_by_keyboard_alone(open_shell: Standing, qtbot: Any) -> None:
    shell = open_shell.shell
    press(open_shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = shell.findChild(QLineEdit, "search.line")
    assert line is not None
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "backup")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shell.page is not None
    assert shell.page.name == "help"
    assert not line.isVisible()


def test_search_says_when_there_is_nothing_and_esc_gives_the_focus_back(open_shell: Standing, qtbot: Any) -> None:
    shell = open_shell.shell
    before = button(shell, "rail.stock")
    before.setFocus()
    press(open_shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = shell.findChild(QLineEdit, "search.line")
    hint = shell.findChild(QWidget, "search.hint")
    assert line is not None
    assert hint is not None
    QTest.keyClicks(line, "zzzzqq")
    qtbot.waitUntil(lambda: "Nothing found" in hint.text())
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert QApplication.focusWidget() is before
