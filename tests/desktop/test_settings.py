"""The settings do what they say, on a vault with a real key file (a quick hash in place of Argon2id)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from tests.desktop.clipping import shown
from tests.desktop.conftest import Stand, Standing
from tests.desktop.settings_hand import answer, press, said, show, type_in
from tests.helpers.headers import CHAIR
from tests.helpers.housed import house
from toolkit.base.places import Listed
from toolkit.desktop import preferences
from toolkit.desktop.look import Look
from toolkit.desktop.saving import FolderPanel
from toolkit.referrals.service import ReferralSettings
from toolkit.vault import Backup, Centre, Panic, Session, Vault
from toolkit.vault.restore import old_places, restore, waiting_place


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Vault]:
    vault = house(tmp_path / "Satchel")
    yield vault
    vault.close()


@pytest.fixture
def standing(stand: Stand, kept: Vault) -> Standing:
    return stand(kept)


def test_the_centre_is_saved_and_can_be_taken_back(standing: Standing, kept: Vault) -> None:
    section = show(standing, "centre")
    type_in(section, "settings.centre.name", "Drop-in Harbour")
    type_in(section, "settings.centre.lawyer-phone", "0700 123 456")
    press(section, "settings.centre.save")
    assert kept.settings.load(Centre).name == "Drop-in Harbour"
    assert kept.settings.load(Centre).lawyer_phone == "0700 123 456"
    assert standing.house.centre_name == "Drop-in Harbour"
    press(standing.shell, "notice.undo")
    assert kept.settings.load(Centre).name == ""
    press(section, "settings.centre.save")
    assert "Nothing was changed." in said(standing.shell)


def test_what_is_being_typed_is_not_written_over_by_a_reload(standing: Standing, kept: Vault) -> None:
    section = show(standing, "centre")
    type_in(section, "settings.centre.name", "Half a na")
    kept.settings.save(Session(idle_minutes=2))
    line = section.findChild(QLineEdit, "settings.centre.name")
    assert line is not None
    assert line.text() == "Half a na"


def test_areas_are_added_renamed_retired_and_offered_again(standing: Standing, kept: Vault) -> None:
    section = show(standing, "areas")
    press(section, "settings.area.add")
    assert "Type a name first." in said(section)
    type_in(section, "settings.area.new", "Harbour")
    press(section, "settings.area.add")
    assert [item.name for item in kept.lists.all(Listed.AREA)] == ["Harbour"]
    press(section, "settings.area.1.rename")
    sheet = standing.shell.findChild(QWidget, "settings.rename")
    assert sheet is not None
    type_in(sheet, "settings.rename.name", "Old harbour")
    press(sheet, "settings.rename.confirm")
    assert [item.name for item in kept.lists.all(Listed.AREA)] == ["Old harbour"]
    assert not sheet.isVisible()
    press(section, "settings.area.1.retire")
    assert kept.lists.all(Listed.AREA)[0].retired
    press(standing.shell, "notice.undo")
    assert not kept.lists.all(Listed.AREA)[0].retired
    press(section, "settings.area.1.retire")
    press(section, "settings.area.1.restore")
    assert not kept.lists.all(Listed.AREA)[0].retired


def test_language_size_look_and_idle_minutes_are_kept_where_they_belong(
    standing: Standing, kept: Vault, worn: Look, home: Path, qtbot: Any
) -> None:
    show(standing, "laptop")
    press(standing.shell, "settings.size.125")
    press(standing.shell, "settings.look.dark")
    press(standing.shell, "settings.language.fr")
    found = preferences.load()
    assert (found.language, found.look, found.text_size) == ("fr", "dark", 125)
    assert (worn.language, worn.scheme, worn.percent) == ("fr", "dark", 125)
    combo = standing.shell.findChild(QComboBox, "settings.idle")
    assert combo is not None
    with qtbot.waitSignal(standing.house.idle_changed) as told:
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
    assert told.args == [1]
    assert kept.settings.load(Session).idle_minutes == 1


def choose(standing: Standing, folder: Path) -> None:
    panel = next(panel for panel in standing.shell.findChildren(FolderPanel) if panel.isVisible())
    panel.show_folder(folder)
    press(panel, "folder.choose")


def test_the_first_backup_asks_where_to_and_is_made(standing: Standing, kept: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    section = show(standing, "backup")
    assert "No backup yet" in said(section)
    press(section, "settings.backup.now")
    choose(standing, stick)
    made = list(stick.glob("*.bak"))
    assert len(made) == 1
    assert kept.settings.load(Backup).place == str(stick)
    assert "Last backup today" in said(section)
    assert made[0].name in said(standing.shell)
    press(section, "settings.backup.now")
    assert len(list(stick.glob("*.bak"))) == 2


def test_a_stick_that_is_not_there_is_said(standing: Standing, kept: Vault, tmp_path: Path) -> None:
    kept.settings.save(Backup(place=str(tmp_path / "gone")))
    section = show(standing, "backup")
    press(section, "settings.backup.now")
    assert "The place for backups is not there." in said(standing.shell)
    button = section.findChild(QPushButton, "settings.backup.now")
    assert button is not None
    assert button.isEnabled()


def test_what_a_restore_left_behind_stays_until_it_is_destroyed(
    standing: Standing, kept: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    from tests.helpers.headers import quick
    from toolkit.vault.backup import make_backup

    made = make_backup(kept, stick)
    aside = kept.folder.with_name(kept.folder.name + ".before-2026-11-01")
    restore(made.path, CHAIR, waiting_place(kept.folder), derive=quick).folder.rename(aside)
    assert old_places(kept.folder) == [aside]
    section = show(standing, "backup")
    assert "still here" in said(section)
    monkeypatch.setattr(standing.house, "ask", lambda *_args, **_named: False)
    press(section, "settings.backup.old.1")
    assert aside.exists()
    monkeypatch.setattr(standing.house, "ask", lambda *_args, **_named: True)
    press(section, "settings.backup.old.1")
    assert not aside.exists()
    assert "still here" not in said(section)
    assert kept.folder.exists()


def test_the_check_says_that_all_is_whole_and_what_is_not(standing: Standing, kept: Vault) -> None:
    kept.lists.add(Listed.AREA, "Harbour")
    section = show(standing, "check")
    press(section, "settings.check.go")
    assert "Everything is whole." in said(section)
    with kept.write() as tx:
        tx.do("UPDATE list_items SET name = 'Elsewhere'")
    press(section, "settings.check.go")
    assert "Everything is whole." not in said(section)
    press(section, "settings.check.mend")
    assert "Everything is whole." in said(section)
    assert [item.name for item in kept.lists.all(Listed.AREA)] == ["Harbour"]


def test_the_wipe_is_off_asks_first_and_can_be_switched_off_without_asking(
    standing: Standing, kept: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = show(standing, "wipe")
    tick = section.findChild(QCheckBox, "settings.wipe.on")
    assert tick is not None
    assert not tick.isChecked()
    said_yes = iter([False, True])
    monkeypatch.setattr(standing.house, "ask", lambda *_args, **_named: next(said_yes))

    def turn() -> None:
        QTest.mouseClick(tick, Qt.MouseButton.LeftButton)

    turn()
    assert not tick.isChecked()
    assert not kept.settings.load(Panic).on
    turn()
    assert kept.settings.load(Panic).on
    turn()
    assert not kept.settings.load(Panic).on


def test_the_question_waits_for_its_answer(standing: Standing) -> None:
    answer(standing, "ask.confirm")
    assert standing.house.ask("Go on?", "Go on")
    answer(standing, "ask.cancel")
    assert not standing.house.ask("Go on?", "Go on", danger=True)


def test_the_focus_stays_in_a_list_that_is_made_anew(standing: Standing, qtbot: Any) -> None:
    for name in ("Harbour", "Market"):
        standing.kit.vault.lists.add(Listed.AREA, name)
    section = show(standing, "areas")
    button = section.findChild(QPushButton, "settings.area.1.retire")
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)

    def focused() -> str:
        now = standing.shell.window().focusWidget()
        return "" if now is None else now.objectName()

    qtbot.waitUntil(lambda: focused() == "settings.area.1.retire")


def test_what_slips_say_is_chosen_refused_and_undone(standing: Standing) -> None:
    section = show(standing, "slips")
    type_in(section, "settings.slips.organisation", "HIV outreach")
    press(section, "settings.slips.save")
    told = "\n".join(label.text() for label in shown(section) if isinstance(label, QLabel))
    assert "hiv" in told
    assert "or leave it empty" in told
    type_in(section, "settings.slips.organisation", "Night and Day")
    tick = section.findChild(QCheckBox, "settings.slips.counterfoil")
    assert tick is not None
    tick.click()
    press(section, "settings.slips.save")
    assert standing.kit.referrals.printing() == ReferralSettings("Night and Day", counterfoil=False)
    press(standing.shell, "notice.undo")
    assert standing.kit.referrals.printing() == ReferralSettings()
