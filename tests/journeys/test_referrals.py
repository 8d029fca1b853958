"""Referrals through the real window: a slip is made, printed, followed up; the directory is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.clipping import clipped, nameless
from tests.desktop.conftest import Stand, Standing, home, stand, worn  # noqa: F401
from toolkit.base import ids
from toolkit.base.clock import FixedClock
from toolkit.base.ids import Op
from toolkit.base.pointers import Target
from toolkit.desktop.look import Look
from toolkit.desktop.referrals.page import ReferralsPage
from toolkit.desktop.widgets import Dialog, Table
from toolkit.referrals import store
from toolkit.referrals.model import Cost, Needed, NotArrived, ServiceDraft, SlipDraft, Status, Validity
from toolkit.vault import Vault

W = TypeVar("W", bound=QWidget)
CLINIC = ServiceDraft("Corner house", (Needed.MEDICAL_CARE, Needed.PEP), area="North", phone="07 00", cost=Cost.FREE)
LAWYER = ServiceDraft("Room 4", (Needed.LEGAL_ADVICE,), area="South")


@pytest.fixture
def standing(stand: Stand, practice_vault: Vault) -> Standing:  # noqa: F811
    return stand(practice_vault)


def page_of(standing: Standing) -> ReferralsPage:
    standing.shell.show_page("referrals")
    found = standing.shell.findChild(ReferralsPage)
    assert isinstance(found, ReferralsPage)
    return found


def named(standing: Standing, name: str, kind: type[W] = QPushButton) -> W:  # type: ignore[assignment]
    for _ in range(20):  # what has just been laid out is shown a moment later
        QApplication.processEvents()
        found = [each for each in standing.shell.window().findChildren(kind, name) if each.isVisible()]
        if found:
            break
    assert found, name
    return found[-1]


def press(qtbot: QtBot, standing: Standing, name: str) -> None:
    button = named(standing, name)
    assert button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def close_papers(standing: Standing) -> None:
    for dialog in standing.shell.findChildren(Dialog):
        dialog.close_it()


def first_clinic(standing: Standing) -> Op:
    standing.kit.referrals.add(LAWYER)
    return standing.kit.referrals.add(CLINIC)


def test_from_need_to_paper_in_four_presses_and_undone(qtbot: QtBot, standing: Standing) -> None:
    clinic = first_clinic(standing)
    page = page_of(standing)
    assert not page.new.make.isEnabled()
    press(qtbot, standing, "referrals.new.need.PEP")
    assert page.new.validity.value() is Validity.DAYS
    assert page.new.places.tile(clinic) is not None
    press(qtbot, standing, f"referrals.new.place.{clinic}")
    qtbot.waitUntil(page.new.make.isEnabled)
    assert not page.new.picture.is_empty
    press(qtbot, standing, "referrals.new.make")
    (slip,) = standing.kit.referrals.slips()
    assert slip.needs == (Needed.PEP,)
    qtbot.waitUntil(lambda: bool([each for each in standing.shell.findChildren(Dialog) if each.isVisible()]))
    close_papers(standing)
    assert ids.show_code(slip.code) in named(standing, "notice.text", QLabel).text()
    assert page.new.needs.values() == []
    assert standing.kit.vault.drafts.load("referrals.new") is None
    press(qtbot, standing, "notice.undo")
    assert standing.kit.referrals.slips() == []


def test_a_slip_by_a_few_keys(qtbot: QtBot, standing: Standing) -> None:
    clinic = first_clinic(standing)
    other = standing.kit.referrals.add(ServiceDraft("Second door", (Needed.MEDICAL_CARE,)))

    def key(*keys: Qt.Key) -> str:
        for each in keys:
            qtbot.keyClick(QApplication.focusWidget() or standing.shell, each)
            QApplication.processEvents()
        focused = QApplication.focusWidget()
        return "" if focused is None else focused.objectName()

    standing.house.go(Target("referrals", None, "new"))
    page = page_of(standing)
    QApplication.processEvents()
    # Down is the tile below, not the next one; Up comes back.
    below = key(Qt.Key.Key_Down)
    assert below != "referrals.new.need.PEP"
    assert key(Qt.Key.Key_Up) == "referrals.new.need.MEDICAL_CARE"
    # Only one place helps with the second need: it is chosen, and the next Return makes the slip.
    assert key(Qt.Key.Key_Right) == "referrals.new.need.PEP"
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(page.new.make.hasFocus)
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(standing.kit.referrals.slips()) == 1)
    assert standing.kit.referrals.slips()[0].service == clinic
    close_papers(standing)
    qtbot.waitUntil(lambda: named(standing, "referrals.new.need.MEDICAL_CARE").hasFocus())
    # Two help with the first one: the focus goes to the places.
    assert key(Qt.Key.Key_Return).startswith("referrals.new.place.")
    named(standing, f"referrals.new.place.{other}").setFocus()
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(page.new.make.hasFocus)
    assert page.new.draft() == SlipDraft((Needed.MEDICAL_CARE,), other)


def test_a_half_made_slip_is_there_after_the_page_is_made_anew(qtbot: QtBot, standing: Standing, worn: Look) -> None:  # noqa: F811
    clinic = first_clinic(standing)
    page_of(standing)
    press(qtbot, standing, "referrals.new.need.MEDICAL_CARE")
    press(qtbot, standing, f"referrals.new.place.{clinic}")
    worn.set_percent(125)
    page = page_of(standing)
    assert page.new.needs.values() == [Needed.MEDICAL_CARE]
    qtbot.waitUntil(lambda: page.new.draft() == SlipDraft((Needed.MEDICAL_CARE,), clinic))


def test_a_place_that_would_tell_too_much_is_not_printed(qtbot: QtBot, standing: Standing) -> None:
    clinic = first_clinic(standing)
    with standing.kit.vault.write() as tx:
        tx.submit(store.SERVICE, {"opening": "HIV tests on Mondays"}, subject=clinic, replaces=[clinic])
    page = page_of(standing)
    press(qtbot, standing, "referrals.new.need.PEP")
    press(qtbot, standing, f"referrals.new.place.{clinic}")
    qtbot.waitUntil(lambda: "hiv" in page.new.note.text())
    assert not page.new.make.isEnabled()


def test_what_came_of_it_is_noted_with_one_press_and_taken_back(
    qtbot: QtBot,
    standing: Standing,
    clock: FixedClock,
) -> None:
    clinic = first_clinic(standing)
    slip = standing.kit.referrals.issue(SlipDraft((Needed.PEP,), clinic))
    clock.day += 40
    standing.house.go(Target("referrals", None, "follow_up"))
    page = page_of(standing)
    assert [each.op for each in page.slips.table.rows()] == [slip]
    assert "Did they arrive" in named(standing, "referrals.slip.state", QLabel).text()
    press(qtbot, standing, "referrals.slip.NOT_ATTENDED.NO_FARE")
    assert standing.kit.referrals.slip(slip).slip.reason == NotArrived.NO_FARE
    assert page.slips.table.rows() == []
    press(qtbot, standing, "notice.undo")
    assert standing.kit.referrals.slip(slip).slip.status is Status.ISSUED
    press(qtbot, standing, "referrals.slip.ARRIVED")
    standing.house.go(Target("referrals", slip, "slip"))
    assert named(standing, "referrals.slip.state", QLabel).text() == "Arrived"
    press(qtbot, standing, "referrals.slip.take-back")
    assert standing.kit.referrals.slip(slip).state.waiting
    press(qtbot, standing, "referrals.slip.print")
    assert [each for each in standing.shell.findChildren(Dialog) if each.isVisible()]
    close_papers(standing)


def test_a_code_is_found_as_it_is_typed_and_near_ones_are_said_to_be_near(qtbot: QtBot, standing: Standing) -> None:
    clinic = first_clinic(standing)
    code = standing.kit.referrals.slip(standing.kit.referrals.issue(SlipDraft((Needed.PEP,), clinic))).slip.code
    standing.kit.referrals.issue(SlipDraft((Needed.MEDICAL_CARE,), clinic))
    page = page_of(standing)
    page.tabs.show_key("slips")
    field = named(standing, "referrals.slips.code", QLineEdit)
    qtbot.keyClicks(field, ids.show_code(code).lower())
    qtbot.waitUntil(lambda: [each.code for each in page.slips.table.rows()] == [code])
    assert page.slips.hint.isHidden()
    assert named(standing, "referrals.slip.code", QLabel).text() == ids.show_code(code)
    field.clear()
    qtbot.keyClicks(field, ("2" if code[0] != "2" else "3") + code[1:])
    qtbot.waitUntil(lambda: code in {each.code for each in page.slips.table.rows()})
    qtbot.waitUntil(page.slips.hint.isVisible)
    field.clear()
    qtbot.keyClicks(field, "nothing")
    qtbot.waitUntil(lambda: page.slips.table.rows() == [])


def test_two_laptops_that_noted_different_things_are_both_shown(qtbot: QtBot, standing: Standing) -> None:
    clinic = first_clinic(standing)
    slip = standing.kit.referrals.issue(SlipDraft((Needed.PEP,), clinic))
    with standing.kit.vault.write() as tx:
        tx.submit(store.MARKED, {"status": "ARRIVED"}, subject=slip)
        tx.submit(store.MARKED, {"status": "REVOKED_BY_PERSON"}, subject=slip)
    page_of(standing)
    standing.house.go(Target("referrals", slip, "slip"))
    assert named(standing, "referrals.slip.state", QLabel).text() == "Arrived"
    words = [each.text() for each in standing.shell.findChildren(QLabel) if each.isVisible()]
    assert "Called off by the person" in words
    assert "Two laptops noted different things:" in words
    press(qtbot, standing, "referrals.slip.right.2")
    assert standing.kit.referrals.slip(slip).slip.status is Status.REVOKED_BY_PERSON
    assert not standing.kit.referrals.slip(slip).slip.several
    press(qtbot, standing, "notice.undo")
    assert standing.kit.referrals.slip(slip).slip.several


def test_a_place_is_added_refused_changed_and_retired(qtbot: QtBot, standing: Standing) -> None:
    page = page_of(standing)
    page.tabs.show_key("places")
    press(qtbot, standing, "referrals.places.empty.action")
    qtbot.keyClicks(named(standing, "referrals.place.name", QLineEdit), "HIV clinic")
    press(qtbot, standing, "referrals.place.need.PEP")
    press(qtbot, standing, "referrals.place.confirm")
    assert page.places.form is not None
    assert standing.kit.referrals.services() == []
    qtbot.keyClicks(named(standing, "referrals.place.paper-name", QLineEdit), "Green door")
    press(qtbot, standing, "referrals.place.confirm")
    (service,) = standing.kit.referrals.services()
    assert standing.kit.referrals.service(service.op).on_paper == "Green door"
    assert page.places.form is None

    table: Table[object] = page.places.table  # type: ignore[assignment]
    table.chosen.emit(table.rows()[0])
    phone = named(standing, "referrals.place.phone", QLineEdit)
    qtbot.keyClicks(phone, "07 11")
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    assert standing.kit.referrals.service(service.op).draft.phone == "07 11"

    table.chosen.emit(table.rows()[0])
    named(standing, "referrals.place.retire").click()
    assert standing.kit.referrals.services() == []
    press(qtbot, standing, "notice.undo")
    assert len(standing.kit.referrals.services()) == 1


def test_two_versions_of_a_place_are_settled(qtbot: QtBot, standing: Standing) -> None:
    clinic = first_clinic(standing)
    with standing.kit.vault.write() as tx:
        for change in ({"phone": "111", "cost": "FEE"}, {"phone": "222", "cost": "FREE"}):
            tx.submit(store.SERVICE, change, subject=clinic, replaces=[clinic])
    standing.shell.show_page("referrals")
    standing.house.go(Target("referrals", clinic, "service"))
    named(standing, "referrals.place.phone.other").click()
    named(standing, "referrals.place.cost.mine").click()
    press(qtbot, standing, "referrals.place.confirm")
    service = standing.kit.referrals.service(clinic)
    assert service.others == {}
    assert (service.draft.phone, service.draft.cost) == ("111", Cost.FREE)


def test_a_table_of_places_is_looked_at_before_it_comes_in(qtbot: QtBot, standing: Standing, home: Path) -> None:  # noqa: F811
    (home / "places.csv").write_text("name,needs\nNew door,PEP\nBad,TAXI\n", encoding="utf-8")
    page = page_of(standing)
    page.tabs.show_key("places")
    press(qtbot, standing, "referrals.places.import")
    from toolkit.desktop.saving import FolderPanel

    (panel,) = [each for each in standing.shell.findChildren(FolderPanel) if each.isVisible()]
    panel.chosen.emit(home / "places.csv")
    panel.close_it()
    assert standing.kit.referrals.services() == []
    press(qtbot, standing, "referrals.import.confirm")
    assert [each.draft.name for each in standing.kit.referrals.services()] == ["New door"]
    press(qtbot, standing, "notice.undo")
    assert standing.kit.referrals.services(retired=True) == []


@pytest.mark.parametrize(
    ("percent", "language", "scheme"), [(100, "en", "dark"), (150, "en", "light"), (150, "ar", "light")]
)
def test_nothing_is_clipped_or_nameless(
    qtbot: QtBot,
    standing: Standing,
    worn: Look,  # noqa: F811
    clock: FixedClock,
    percent: int,
    language: str,
    scheme: str,
) -> None:
    clinic = first_clinic(standing)
    slip = standing.kit.referrals.issue(SlipDraft((Needed.PEP,), clinic))
    clock.day += 40
    worn.set_scheme(scheme)
    worn.set_percent(percent)
    worn.set_language(language)
    page = page_of(standing)
    press(qtbot, standing, "referrals.new.need.PEP")
    for show in (
        lambda: page.tabs.show_key("new"),
        lambda: standing.house.go(Target("referrals", slip, "slip")),
        lambda: page.tabs.show_key("places"),
        lambda: standing.house.go(Target("referrals", clinic, "service")),
    ):
        show()
        qtbot.wait(150)  # the paper is asked for after a pause, and what is laid out then may move
        qtbot.waitUntil(lambda: clipped(standing.shell) == [])
        assert nameless(standing.shell) == []
        assert standing.shell.size().toTuple() == (1366, 768)
