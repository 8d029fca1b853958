"""Who may unlock: people, passphrases, names and the recovery sheet, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.desktop.clipping import clipped, nameless
from tests.desktop.conftest import Stand, Standing
from tests.desktop.settings_hand import answer, go_through_phrase, press, said, show, type_in, wizard
from tests.helpers.headers import reload
from tests.helpers.housed import enter, house
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.desktop.settings import seats
from toolkit.desktop.widgets import SideSheet
from toolkit.kit import open_kit
from toolkit.vault import Role, Vault, passphrase, recovery

OWN = "cactus violin harbour nineteen copper owl"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Vault]:
    vault = house(tmp_path / "Satchel")
    yield vault
    vault.close()


@pytest.fixture
def standing(stand: Stand, kept: Vault) -> Standing:
    return stand(kept)


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


def test_without_a_key_file_nobody_is_added(stand: Stand, vault: Vault) -> None:
    standing = stand(vault)
    with pytest.raises(Problem) as problem:
        seats.add(standing.kit, "Blessing", Role.EDUCATOR, OWN)
    assert problem.value.kind is seats.NO_KEY_FILE
    assert seats.seats(standing.kit).sheets == 0
