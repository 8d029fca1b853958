"""The settings do what they say, on a vault with a real key file (a quick hash in place of Argon2id)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from tests.desktop.clipping import clipped, nameless, shown
from tests.desktop.conftest import Stand, Standing
from tests.helpers.headers import CHAIR, reload
from tests.helpers.housed import enter, house
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.base.pointers import Target
from toolkit.desktop import preferences
from toolkit.desktop.look import Look
from toolkit.desktop.saving import FolderPanel
from toolkit.desktop.settings import seats
from toolkit.desktop.settings.wizard_sheet import WizardSheet
from toolkit.desktop.widgets import SideSheet
from toolkit.kit import open_kit
from toolkit.referrals.service import ReferralSettings
from toolkit.vault import Backup, Centre, Panic, Role, Session, Vault, passphrase, recovery
from toolkit.vault.restore import old_places, restore, waiting_place

OWN = "cactus violin harbour nineteen copper owl"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Vault]:
    vault = house(tmp_path / "Satchel")
    yield vault
    vault.close()


@pytest.fixture
def standing(stand: Stand, kept: Vault) -> Standing:
    return stand(kept)


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


def test_a_person_is_added_and_can_unlock_then_gets_a_new_passphrase_and_leaves(
    standing: Standing, kept: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept.header is not None
    section = show(standing, "people")
    press(section, "settings.people.add")
    sheet = wizard(standing)
    assert clipped(sheet) == []
    assert nameless(sheet) == []
    type_in(sheet, "settings.person.name", "Blessing")
    press(sheet, "wizard.next")
    first = go_through_phrase(sheet)
    assert not sheet.isVisible()
    opened = reload(kept.header).unlock(passphrase.secret(first))
    assert opened.role is Role.EDUCATOR
    assert [person.name for person in kept.people.all()] == ["Amina", "Blessing"]
    assert "Blessing" in said(section)

    press(section, "settings.people.2.reset")
    second = go_through_phrase(wizard(standing))
    assert reload(kept.header).unlock(passphrase.secret(second)).person == opened.person
    with pytest.raises(Problem):
        reload(kept.header).unlock(passphrase.secret(first))

    answers = iter([True, True])
    monkeypatch.setattr(standing.house, "ask", lambda *_args, **_named: next(answers))
    before = kept.keys.database
    press(section, "settings.people.2.remove")
    assert [person.name for person in kept.people.all()] == ["Amina"]
    with pytest.raises(Problem):
        reload(kept.header).unlock(passphrase.secret(second))
    assert kept.keys.database != before  # the records were locked with a new key as well
    assert kept.lists.all(Listed.AREA) == []  # and the vault goes on with it


def test_removing_asks_first(standing: Standing, kept: Vault) -> None:
    seats.add(standing.kit, "Blessing", Role.COORDINATOR, OWN)
    section = show(standing, "people")
    answer(standing, "ask.cancel")
    press(section, "settings.people.2.remove")
    assert len(kept.people.all()) == 2


def _left(standing: Standing, name: str) -> None:
    """Somebody who worked here, wrote something, and left."""
    seats.add(standing.kit, name, Role.EDUCATOR, OWN)
    (seat,) = (seat for seat in seats.seats(standing.kit).people if seat.person.name == name)
    seats.remove(standing.kit, seat)


def _shown_sheet(standing: Standing) -> SideSheet:
    (sheet,) = (one for one in standing.shell.findChildren(SideSheet) if one.isVisible())
    return sheet


def test_the_name_of_somebody_who_left_is_erased_for_a_reason(standing: Standing, kept: Vault) -> None:
    section = show(standing, "people")
    assert "People who left" not in said(section)
    _left(standing, "Blessing")
    section.reload()  # type: ignore[attr-defined]  # its class is the page's business
    assert "People who left" in said(section)
    assert clipped(section) == []
    assert nameless(section) == []
    (person,) = seats.seats(standing.kit).left
    press(section, "settings.people.left.1.erase")
    sheet = _shown_sheet(standing)
    assert clipped(sheet) == []
    assert nameless(sheet) == []
    words = said(sheet)
    assert "can't be undone" in words, "said before it is done"
    assert "backups" in words
    assert "Blessing" in words
    press(sheet, "settings.erase_name.confirm")
    assert "Choose a reason" in said(sheet)
    assert kept.people.name(person.actor) == "Blessing"
    press(sheet, "settings.erase_name.reason.DANGER")
    press(sheet, "settings.erase_name.confirm")
    assert not sheet.isVisible()
    assert "People who left" not in said(section)
    assert kept.people.name(person.actor) == "Somebody"
    erasing = [entry for entry in kept.reader.entries(person.op) if entry.kind == "entry.erased"]
    assert [entry.payload["reason"] for entry in erasing if entry.payload] == ["DANGER"]
    assert [entry.signed for entry in erasing] == [True]
    kept.settle()
    assert b"Blessing" not in b"".join(map(str.encode, map(str, kept.reader.rows("SELECT * FROM people"))))


def test_a_name_is_not_erased_when_the_sheet_is_closed_or_the_person_is_here(standing: Standing, kept: Vault) -> None:
    _left(standing, "Blessing")
    section = show(standing, "people")
    press(section, "settings.people.left.1.erase")
    _shown_sheet(standing).dismiss()
    assert [person.name for person in seats.seats(standing.kit).left] == ["Blessing"]
    (amina,) = kept.people.all()
    with pytest.raises(Problem) as refused:
        seats.erase_name(standing.kit, amina.op, "ASKED")
    assert refused.value.kind is seats.STILL_HERE
    assert [person.name for person in kept.people.all()] == ["Amina"]


def test_an_educator_is_offered_no_erasing(stand: Stand, kept: Vault, tmp_path: Path) -> None:
    assert kept.header is not None
    seats_of = open_kit(kept)
    seats.add(seats_of, "Blessing", Role.EDUCATOR, "words of one who left this centre")
    (gone,) = (seat for seat in seats.seats(seats_of).people if seat.person.name == "Blessing")
    seats.remove(seats_of, gone)
    seats.add(seats_of, "Joy", Role.EDUCATOR, OWN)
    kept.close()
    theirs = enter(kept.folder, passphrase.secret(OWN))
    try:
        section = show(stand(theirs), "people")
        assert "Joy" in said(section)
        assert "People who left" not in said(section)
        assert "Blessing" not in said(section)
        (person,) = (each for each in theirs.people.all(removed=True) if each.removed)
        with pytest.raises(Problem):
            theirs.people.erase_name(person.op, "ASKED")
    finally:
        theirs.close()


def test_ones_own_passphrase_is_changed_by_who_knows_it(standing: Standing, kept: Vault) -> None:
    assert kept.header is not None
    kept.adopt(kept.header.change_own(kept.keys, passphrase.secret(OWN)))
    section = show(standing, "people")
    press(section, "settings.people.own")
    sheet = wizard(standing)
    type_in(sheet, "settings.old.line", "not the one")
    press(sheet, "wizard.next")
    go_through_phrase(sheet)
    assert sheet.isVisible()
    reload(kept.header).unlock(passphrase.secret(OWN))
    press(sheet, "settings.wizard.close")

    press(section, "settings.people.own")
    sheet = wizard(standing)
    type_in(sheet, "settings.old.line", OWN.upper())
    press(sheet, "wizard.next")
    chosen = go_through_phrase(sheet)
    assert not sheet.isVisible()
    assert reload(kept.header).unlock(passphrase.secret(chosen)).role is Role.COORDINATOR
    with pytest.raises(Problem):
        reload(kept.header).unlock(passphrase.secret(OWN))


def test_somebody_elses_passphrase_is_not_ones_own(standing: Standing, kept: Vault) -> None:
    seats.add(standing.kit, "Blessing", Role.EDUCATOR, OWN)
    with pytest.raises(Problem) as problem:
        seats.change_own(standing.kit, OWN, "another one altogether here now")
    assert problem.value.kind is seats.NOT_YOURS


def test_when_the_row_cannot_be_written_the_slot_is_taken_back(
    standing: Standing, kept: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept.header is not None

    def fail(*_args: object) -> None:
        raise OSError

    monkeypatch.setattr(kept.people, "add", fail)
    with pytest.raises(OSError):
        seats.add(standing.kit, "Blessing", Role.EDUCATOR, OWN)
    with pytest.raises(Problem):
        reload(kept.header).unlock(passphrase.secret(OWN))
    assert len(seats.seats(standing.kit).people) == 1


def test_an_educator_may_change_their_own_passphrase_and_nothing_else(stand: Stand, kept: Vault) -> None:
    standing = stand(kept)
    seats.add(standing.kit, "Blessing", Role.EDUCATOR, OWN)
    folder = kept.folder
    kept.close()
    vault = enter(folder, passphrase.secret(OWN))
    try:
        theirs = stand(vault)
        section = show(theirs, "people")
        assert section.findChild(QPushButton, "settings.people.add") is None
        assert section.findChild(QPushButton, "settings.people.1.remove") is None
        assert "A coordinator adds" in said(section)
        assert "A coordinator looks after this." in said(show(theirs, "recovery"))
        seats.change_own(theirs.kit, OWN, "another one altogether here now")
        with pytest.raises(Problem):
            seats.add(theirs.kit, "Joy", Role.EDUCATOR, "words words words words words")
    finally:
        vault.close()


def test_a_new_sheet_takes_the_place_of_the_old_one(standing: Standing, kept: Vault) -> None:
    assert kept.header is not None
    section = show(standing, "recovery")
    assert "There is a sheet" in said(section)
    press(section, "settings.recovery.replace")
    sheet = wizard(standing)
    press(sheet, "wizard.recovery.show")
    label = sheet.findChild(QLabel, "wizard.code0")
    assert label is not None
    groups = [group.strip() for group in label.text().replace("\n", " – ").split("–") if group.strip()]
    press(sheet, "wizard.next")
    asked = sheet._wizard.answers.asked_group
    type_in(sheet, "wizard.prove", groups[asked])
    press(sheet, "wizard.next")
    assert not sheet.isVisible()
    assert reload(kept.header).unlock(recovery.secret(recovery.code_of(["-".join(groups)]))).role is Role.RECOVERY
    assert seats.seats(standing.kit).sheets == 1


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


def test_without_a_key_file_nobody_is_added(stand: Stand, vault: Vault) -> None:
    standing = stand(vault)
    with pytest.raises(Problem) as problem:
        seats.add(standing.kit, "Blessing", Role.EDUCATOR, OWN)
    assert problem.value.kind is seats.NO_KEY_FILE
    assert seats.seats(standing.kit).sheets == 0


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
