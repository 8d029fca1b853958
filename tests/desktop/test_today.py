from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.desktop.clipping import shown
from tests.desktop.conftest import Stand, Standing
from tests.helpers.vaults import FIRST_DAY
from toolkit import demo
from toolkit.base.clock import FixedClock
from toolkit.base.pointers import Need, Target, Urgency
from toolkit.desktop import help as guide
from toolkit.desktop.notices import NoticeLine
from toolkit.desktop.today.facts import BackupAge, figures, months_text
from toolkit.desktop.today.page import gathered
from toolkit.desktop.work import Job
from toolkit.vault import Backup, Vault


def words(root: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(
        getattr(widget, "text", str)() for widget in shown(root) if isinstance(widget, QLabel | QPushButton)
    )


def press(root: QWidget, name: str) -> None:
    button = root.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("age", "sentence", "due"),
    [
        (BackupAge(0, 100, 0), "No backup yet", False),
        (BackupAge(0, 100, 5), "No backup yet", True),
        (BackupAge(100, 100, 5), "Last backup today", False),
        (BackupAge(91, 100, 5), "Last backup 9 days ago", True),
        (BackupAge(91, 100, 0), "Last backup 9 days ago", False),
        (BackupAge(94, 100, 5), "Last backup 6 days ago", False),
        (BackupAge(101, 100, 5), "Last backup today", False),  # the clock went back
    ],
)
def test_the_age_of_a_backup_is_said(age: BackupAge, sentence: str, due: bool) -> None:
    assert age.sentence() == sentence
    assert age.is_due is due


def test_a_new_vault_says_what_to_do_first(stand: Stand, vault: Vault) -> None:
    standing = stand(vault)
    standing.shell.show_page("today")
    assert "What to do first" in words(standing.shell)
    gone: list[Target] = []
    standing.house.went.disconnect(standing.shell.go)
    standing.house.went.connect(gone.append)
    for number in (1, 2, 3):
        press(standing.shell, f"today.first.{number}")
    assert gone == [Target("stock", action="count"), Target("settings", "areas"), Target("settings", "backup")]


def test_an_educator_is_not_sent_where_they_may_do_nothing(stand: Stand, educator_vault: Vault) -> None:
    standing = stand(educator_vault)
    standing.shell.show_page("today")
    assert "Read a rights sheet aloud once" in words(standing.shell)


def test_the_four_large_buttons_lead_to_their_work(stand: Stand, vault: Vault) -> None:
    standing = stand(vault)
    standing.shell.show_page("today")
    gone: list[Target] = []
    standing.house.went.disconnect(standing.shell.go)
    standing.house.went.connect(gone.append)
    for name in ("hand-out", "incident", "slip", "sheet"):
        press(standing.shell, f"today.{name}")
    assert gone == [
        Target("stock", action="hand_out"),
        Target("incidents", action="new"),
        Target("referrals", action="new"),
        Target("rights"),
    ]


@pytest.fixture
def busy(stand: Stand, practice_vault: Vault) -> Standing:
    standing = stand(practice_vault)
    demo.fill(standing.kit)
    standing.shell.show_page("today")
    return standing


def test_needs_stand_most_urgent_first_and_each_leads_to_its_place(busy: Standing) -> None:
    needs = busy.kit.needs()
    assert len(needs) > 3
    lines = [busy.shell.findChild(QPushButton, f"today.need.{place}") for place in range(1, len(needs) + 1)]
    assert [line.text() for line in lines if line is not None] == [need.text for need in needs]
    gone: list[Target] = []
    busy.house.went.disconnect(busy.shell.go)
    busy.house.went.connect(gone.append)
    for line in lines:
        assert line is not None
        line.click()
    assert gone == [need.target for need in needs]


def test_what_cannot_wait_says_so_in_a_word_and_a_long_list_is_cut(
    busy: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [Need(Urgency.NOW, "alert", f"Case {number}", Target("incidents"), ("72 hours",)) for number in range(20)]
    monkeypatch.setattr(type(busy.kit), "needs", lambda _kit: many)
    page = busy.shell.page
    assert page is not None
    page.reload()
    said = words(busy.shell)
    assert "Case 0" in said
    assert "Case 12" not in said
    assert "Show 8 more" in said
    first = busy.shell.findChild(QPushButton, "today.need.1")
    assert first is not None
    assert first.accessibleDescription() == "Now. 72 hours"
    press(busy.shell, "today.need.more")
    assert "Case 19" in words(busy.shell)
    focused = busy.shell.window().focusWidget()
    assert focused is not None
    assert focused.objectName() == "today.need.13"


def test_lines_that_say_the_same_become_one_when_there_are_more_than_three() -> None:
    def needs(texts: str) -> list[Need]:
        return [
            Need(Urgency.TODAY, "pencil", text, Target("incidents", f"{place}")) for place, text in enumerate(texts)
        ]

    assert [(need.text, times) for need, times in gathered(needs("abaa"))] == [("a", 1), ("b", 1), ("a", 1), ("a", 1)]
    (first, four), (other, one) = gathered(needs("abaaa"))
    assert (first.text, first.target.subject, four) == ("a", "0", 4)
    assert (other.text, one) == ("b", 1)


def test_three_products_and_the_backup_are_seen_and_follow_a_change(busy: Standing, practice_vault: Vault) -> None:
    found = figures(busy.kit)
    assert len(found.cards) == 3
    said = words(busy.shell)
    for card in found.cards:
        assert card.product.word() in said
        assert months_text(card)
    practice_vault.settings.save(Backup(last_day=FIRST_DAY - 9, last_count=1))
    assert "Last backup 9 days ago" in words(busy.shell)


def test_the_day_is_the_vaults(busy: Standing, clock: FixedClock) -> None:
    assert "Tue 3 Nov" in words(busy.shell)
    clock.day += 1
    page = busy.shell.page
    assert page is not None
    page.reload()
    assert "Wed 4 Nov" in words(busy.shell)


def test_the_guide_is_found_by_its_words_titles_first() -> None:
    assert guide.find("") == []
    hits = guide.find("Backup")
    assert hits[0].target == Target("help", "backup")
    assert len(hits) > 2
    assert guide.find("recovery sheet forgotten")[0].target.page == "help"
    assert guide.find("xyzzy") == []
    assert guide.chapter("nothing").slug == "start"
    assert all(chapter.title and len(chapter.text) > 200 for chapter in guide.chapters())


def test_long_work_is_seen_and_can_be_cancelled(busy: Standing, qtbot: Any) -> None:
    job = Job("Making a backup…", busy.shell)
    line = busy.shell.findChild(NoticeLine)
    assert line is not None
    busy.house.work.started.emit(job)
    assert "Making a backup…" in words(line)
    job.moved.emit(3, 10)
    press(line, "notice.cancel")
    assert job.progress.cancelled
    job.ended.emit()
    assert "Making a backup…" not in words(line)
    assert not line.isVisible()
