"""Incidents through the real window: asked first, recorded, kept, reviewed, closed, summarised."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from tests.desktop.clipping import clipped, nameless, unreached, untranslated
from tests.desktop.conftest import Stand, Standing, home, stand, worn  # noqa: F401
from toolkit.base import words
from toolkit.base.clock import month_of, quarter_of_month
from toolkit.base.ids import Op, show_code
from toolkit.base.places import Listed
from toolkit.base.pointers import Target
from toolkit.desktop.incidents.page import IncidentsPage
from toolkit.desktop.look import Look
from toolkit.incidents import model
from toolkit.incidents.model import Answers, State
from toolkit.kit import Kit
from toolkit.referrals.model import Needed, ServiceDraft, SlipDraft
from toolkit.vault import Vault

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def standing(stand: Stand, practice_vault: Vault) -> Standing:  # noqa: F811
    return furnish(stand(practice_vault))


@pytest.fixture
def real(stand: Stand, vault: Vault) -> Standing:  # noqa: F811
    return furnish(stand(vault))


def furnish(standing: Standing) -> Standing:
    for name in ("Harbour", "North market"):
        standing.kit.vault.lists.add(Listed.AREA, name)
    standing.kit.vault.lists.add(Listed.UNIT, "City patrol")
    return standing


def this_month(standing: Standing) -> int:
    return month_of(standing.kit.vault.clock.today())


def page_of(standing: Standing) -> IncidentsPage:
    standing.shell.show_page("incidents")
    found = standing.shell.page
    assert isinstance(found, IncidentsPage)
    return found


def focused(standing: Standing) -> QWidget:
    """Return what takes the keys; under load the window gets its focus a moment later. Qt dies of a key for nobody."""
    window = standing.shell.window()
    for _ in range(100):
        found = window.focusWidget()
        if found is not None and found.isVisible():
            return found
        window.activateWindow()
        QTest.qWait(10)
    return standing.shell


def settle() -> None:
    # What a press leads to may wait for a turn, and what that leads to for another.
    for _ in range(4):
        QApplication.processEvents()


def named(standing: Standing, name: str, kind: type[W] = QPushButton) -> W:  # type: ignore[assignment]
    for _ in range(20):
        found = [each for each in standing.shell.window().findChildren(kind, name) if each.isVisible()]
        if found:
            return found[-1]
        QApplication.processEvents()
    raise AssertionError(name)


def there(standing: Standing, name: str) -> bool:
    settle()
    return any(each.isVisible() for each in standing.shell.window().findChildren(QWidget, name))


def press(standing: Standing, *names: str) -> None:
    for name in names:
        button = named(standing, name)
        assert button.isEnabled(), name
        button.click()
        settle()


def rows(standing: Standing, table: str) -> int:
    return int(standing.kit.vault.reader.value(f"SELECT count(*) FROM {table}"))


def type_account(standing: Standing, text: str) -> None:
    named(standing, "incidents.step.account.text", QPlainTextEdit).setPlainText(text)


def plain(kit: Kit) -> Answers:
    month = month_of(kit.vault.clock.today())
    return Answers(
        acts=("LIB.STOP",), month=month, area=model.NOWHERE, place="STREET", consent=("COUNT_IN_STATISTICS",)
    )


def record(kit: Kit, *, reviewed: bool = False, **change: object) -> Op:
    op = kit.incidents.submit(kit.incidents.begin(answers=dataclasses.replace(plain(kit), **change)).code)  # type: ignore[arg-type]
    if reviewed:
        kit.incidents.review(kit.incidents.incident(op))
    return op


def up_to_account(standing: Standing) -> None:
    """Answer every step up to the account with what a person would choose."""
    areas = standing.kit.incidents.areas()
    press(
        standing,
        "incidents.new",
        "incidents.step.consent.answer.YES",
        "incidents.step.consent.age.25-34",
        "incidents.form.next",
        "incidents.step.acts.group.CON",
        "incidents.step.acts.choice.CON.TAKEN",
        "incidents.step.acts.groups",
        "incidents.step.acts.group.LIB",
        "incidents.step.acts.choice.LIB.STOP",
        "incidents.form.next",
        f"incidents.step.where.month.{this_month(standing)}",
        f"incidents.step.where.area.{areas[0].op}",
        "incidents.step.where.place.STREET",
        "incidents.form.next",
        "incidents.step.who.actor.POL.UNIF",
        "incidents.step.who.number.2-3",
        "incidents.form.next",
        "incidents.step.custody.HELD.Y",
        "incidents.step.custody.LAWYER.N",
        "incidents.form.next",
    )
    named(standing, "incidents.step.harm.condoms.line", QLineEdit).setText("40")
    QTest.keyClick(named(standing, "incidents.step.harm.condoms.line", QLineEdit), Qt.Key.Key_Up)
    press(
        standing,
        "incidents.step.harm.need.LEGAL_ADVICE",
        "incidents.form.next",
        "incidents.step.source.source.SELF",
        "incidents.step.source.consent.COUNT_IN_STATISTICS",
        "incidents.form.next",
    )


# ------------------------------------------------------------------ recording
def test_a_report_is_asked_for_step_by_step_and_submitted(standing: Standing) -> None:
    page = page_of(standing)
    assert there(standing, "incidents.empty")
    up_to_account(standing)
    type_account(standing, "They took my bag")
    press(standing, "incidents.form.next", "incidents.form.next")
    (row,) = standing.kit.incidents.page().rows
    found = standing.kit.incidents.incident(row.op)
    answers = found.answers
    assert (answers.acts, answers.month, answers.place) == (("CON.TAKEN", "LIB.STOP"), this_month(standing), "STREET")
    assert (answers.area, answers.actors, answers.number) == (
        standing.kit.incidents.areas()[0].op,
        ("POL.UNIF",),
        "2-3",
    )
    assert (dict(answers.custody), answers.condoms) == ({"HELD": "Y", "LAWYER": "N"}, 41)
    assert (answers.needs, answers.source, answers.age) == (("LEGAL_ADVICE",), "SELF", "25-34")
    assert answers.consent == ("COUNT_IN_STATISTICS",)
    assert [part.words for part in found.account] == [4]
    assert rows(standing, "drafts") == rows(standing, "kept_accounts") == 0
    assert show_code(found.code) in named(standing, "incidents.record.code", QLabel).text()
    assert page.title() == "Incidents"


def test_the_keyboard_alone_is_enough_and_quick(standing: Standing) -> None:
    page = page_of(standing)
    page.start_new()
    keys = 0

    def key(*pressed: Qt.Key, ctrl: bool = False) -> None:
        nonlocal keys
        for one in pressed:
            settle()
            held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(focused(standing), one, held)
            keys += 1
        settle()

    key(Qt.Key.Key_Return)  # yes
    key(Qt.Key.Key_Return)  # an adult, age not said
    key(Qt.Key.Key_Return, ctrl=True)
    for word in ("taken", "followed"):
        QTest.keyClicks(focused(standing), word)
        keys += len(word)
        key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return, ctrl=True)
    key(Qt.Key.Key_Return)  # this month
    key(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)  # the first area
    for _ in range(7):
        key(Qt.Key.Key_Return, ctrl=True)
    (row,) = standing.kit.incidents.page().rows
    assert len(row.acts) == 2
    assert row.area == standing.kit.incidents.areas()[0].op
    assert keys < 50  # half a minute for slow fingers


def test_every_control_of_every_step_is_reached_by_tab(standing: Standing) -> None:
    page = page_of(standing)
    page.start_new()
    settle()
    assert page._form is not None
    assert unreached(page) == []


def test_before_the_yes_nothing_is_kept_and_a_no_leads_on(standing: Standing) -> None:
    page_of(standing)
    press(standing, "incidents.new")
    assert not named(standing, "incidents.form.next").isEnabled()
    assert rows(standing, "drafts") == 0
    press(standing, "incidents.step.consent.answer.NO")
    assert there(standing, "incidents.declined")
    assert rows(standing, "drafts") == rows(standing, "journal") - standing_entries(standing)
    press(standing, "incidents.declined.slip")
    assert standing.shell.page is not None
    assert standing.shell.page.name == "referrals"


def standing_entries(standing: Standing) -> int:
    """Return how many entries the centre's lists and people made: all there are before a report."""
    kinds = "person.added", "list.added", "setting.changed"
    return int(
        standing.kit.vault.reader.value(
            "SELECT count(*) FROM journal j JOIN kinds k ON k.number = j.kind WHERE k.name IN (?, ?, ?)", kinds
        )
    )


def test_under_18_stops_the_form_and_nothing_answered_so_far_is_kept(standing: Standing) -> None:
    page_of(standing)
    up_to_account(standing)
    type_account(standing, "what was told")
    press(standing, *["incidents.form.back"] * 7, "incidents.step.consent.age.UNDER_18")
    assert there(standing, "incidents.under-age")
    assert rows(standing, "drafts") == rows(standing, "kept_accounts") == rows(standing, "incident") == 0
    press(standing, "incidents.path.edit")
    named(standing, "incidents.path.call", QPlainTextEdit).setPlainText("Sister Grace, 0800 116")
    press(standing, "incidents.path.confirm")
    assert standing.kit.incidents.safeguarding().call == "Sister Grace, 0800 116"
    shown = [label.text() for label in standing.shell.findChildren(QLabel) if label.isVisible()]
    assert "Sister Grace, 0800 116" in shown
    press(standing, "incidents.under-age.sheets")
    assert standing.shell.page is not None
    assert standing.shell.page.name == "rights"


def test_a_draft_is_kept_at_every_step_and_goes_on_where_it_was(standing: Standing, worn: Look) -> None:  # noqa: F811
    page_of(standing)
    up_to_account(standing)
    type_account(standing, "half a sentence")
    standing.shell.put_away()
    (draft,) = standing.kit.incidents.drafts()
    assert draft.step == "account"
    assert standing.kit.incidents.kept(draft.code) == [3]
    assert "half" not in str(standing.kit.vault.reader.rows("SELECT value FROM drafts"))
    worn.set_percent(125)  # the shell makes every page anew, at the same place
    page = page_of(standing)
    assert page._form is not None
    assert (page._form.code, page._form.step()) == (draft.code, "account")
    assert "3 words" in named(standing, "incidents.step.account.status", QLabel).text()
    assert named(standing, "incidents.step.account.text", QPlainTextEdit).toPlainText() == ""
    type_account(standing, "and the rest")
    press(standing, "incidents.form.next", "incidents.form.next")
    (row,) = standing.kit.incidents.page().rows
    account = standing.kit.incidents.incident(row.op).account
    assert [part.words for part in account] == [3, 3]
    assert standing.kit.incidents.open_account(account[0].op) == "half a sentence"


def test_what_is_taken_out_of_the_box_again_is_sealed_over(standing: Standing) -> None:
    page_of(standing)
    up_to_account(standing)
    type_account(standing, "badge 4471")
    standing.shell.put_away()
    type_account(standing, "")
    press(standing, "incidents.form.next", "incidents.form.next")
    (row,) = standing.kit.incidents.page().rows
    (part,) = standing.kit.incidents.incident(row.op).account
    assert standing.kit.incidents.open_account(part.op) == ""


def test_an_account_is_read_back_before_it_is_sealed(standing: Standing) -> None:
    page_of(standing)
    up_to_account(standing)
    assert not named(standing, "incidents.step.account.read").isEnabled()
    type_account(standing, "They took my bag")
    press(standing, "incidents.step.account.read")
    assert named(standing, "incidents.step.account.back.text", QLabel).text() == "They took my bag"
    press(standing, "incidents.step.account.back.close")


def test_the_list_offers_unfinished_reports_and_drops_them_when_told_twice(
    standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(standing)
    draft = standing.kit.incidents.begin(answers=Answers(acts=("CON.TAKEN",)))
    page.reload()
    press(standing, f"incidents.draft.{draft.code}.open")
    assert page._form is not None
    assert page._form.step() == "acts"
    answers = iter([False, True])
    monkeypatch.setattr(standing.house, "ask", lambda *_a, **_k: next(answers))
    press(standing, "incidents.form.drop")
    assert rows(standing, "drafts") == 1
    press(standing, "incidents.form.drop")
    assert rows(standing, "drafts") == 0
    assert page._form is None


def test_no_more_than_five_acts_and_each_is_taken_away_with_a_press(standing: Standing) -> None:
    page_of(standing)
    press(
        standing,
        "incidents.new",
        "incidents.step.consent.answer.YES",
        "incidents.step.consent.age.NOT_SAID",
        "incidents.form.next",
        "incidents.step.acts.group.LIB",
    )
    five = ["STOP", "ARREST", "PUBORDER", "TRAFFLAW", "ROUNDUP"]
    press(standing, *[f"incidents.step.acts.choice.LIB.{act}" for act in five])
    assert not named(standing, "incidents.step.acts.choice.LIB.RAID").isEnabled()
    press(standing, "incidents.step.acts.chosen.LIB.STOP")
    assert named(standing, "incidents.step.acts.choice.LIB.RAID").isEnabled()
    press(standing, "incidents.step.acts.choice.LIB.ARREST")  # pressed again: not chosen any more
    assert not there(standing, "incidents.step.acts.chosen.LIB.ARREST")


def test_an_earlier_month_is_typed(standing: Standing) -> None:
    page_of(standing)
    press(
        standing,
        "incidents.new",
        "incidents.step.consent.answer.YES",
        "incidents.step.consent.age.NOT_SAID",
        "incidents.form.next",
    )
    search = named(standing, "incidents.step.acts.search", QLineEdit)
    search.setText("arrested without")
    QTest.keyClick(search, Qt.Key.Key_Return)
    press(standing, "incidents.form.next", "incidents.step.where.month.EARLIER", "incidents.step.where.area.0")
    assert not named(standing, "incidents.form.next").isEnabled()
    line = named(standing, "incidents.step.where.earlier.line", QLineEdit)
    QTest.keyClicks(line, "2 2025")
    press(standing, *["incidents.form.next"] * 7)
    (row,) = standing.kit.incidents.page().rows
    assert row.month == 2025 * 12 + 1


# ------------------------------------------------------------------ the record
def test_change_keeps_both_and_the_history_says_so(standing: Standing) -> None:
    op = record(standing.kit)
    page_of(standing)
    press(standing, "incidents.record.change", *["incidents.form.next"], "incidents.step.where.place.HOME")
    press(standing, *["incidents.form.next"] * 5, "incidents.form.next")
    assert standing.kit.incidents.incident(op).answers.place == "HOME"
    shown = " ".join(label.text() for label in standing.shell.findChildren(QLabel) if label.isVisible())
    assert "before Street or road, now Own home" in shown


def test_review_ask_back_and_answer(standing: Standing) -> None:
    op = record(standing.kit)
    page_of(standing)
    press(standing, "incidents.record.ask", "incidents.ask.confirm")
    assert there(standing, "incidents.ask")  # nothing was chosen
    press(standing, "incidents.ask.question.MONTH", "incidents.ask.confirm")
    assert standing.kit.incidents.incident(op).state is State.QUESTIONED
    press(standing, "incidents.record.question.right")
    assert standing.kit.incidents.incident(op).state is State.SUBMITTED
    press(standing, "incidents.record.review")
    assert standing.kit.incidents.incident(op).state is State.REVIEWED
    assert not there(standing, "incidents.record.review")


def test_an_educator_sees_neither_review_nor_open(stand: Stand, educator_vault: Vault) -> None:  # noqa: F811
    standing = furnish(stand(educator_vault))
    op = record(standing.kit)
    standing.kit.incidents.add_part(op, "sealed words")
    page_of(standing)
    assert there(standing, "incidents.record.part.1")
    assert not there(standing, "incidents.record.review")
    assert not there(standing, "incidents.record.part.1.open")


def test_two_values_stand_side_by_side_and_one_is_kept(standing: Standing) -> None:
    op = record(standing.kit)
    seen = standing.kit.incidents.incident(op)
    for place in ("HOME", "CELL"):
        standing.kit.incidents.amend(seen, dataclasses.replace(seen.answers, place=place))
    page_of(standing)
    press(standing, "incidents.record.keep.place.1")
    found = standing.kit.incidents.incident(op)
    assert (found.differing(), found.answers.place) == ([], "HOME")


def test_a_part_is_added_opened_and_erased(standing: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standing.house, "ask", lambda *_a, **_k: True)
    op = record(standing.kit)
    page_of(standing)
    press(standing, "incidents.record.part.add", "incidents.part.confirm")
    assert there(standing, "incidents.part")  # nothing was typed
    named(standing, "incidents.part.text", QPlainTextEdit).setPlainText("and then this")
    press(standing, "incidents.part.confirm")
    assert [part.words for part in standing.kit.incidents.incident(op).account] == [3]
    press(standing, "incidents.record.part.1.open")
    assert named(standing, "incidents.opened.text", QLabel).text() == "and then this"
    press(standing, "incidents.opened.erase", "incidents.erase.confirm")
    assert not standing.kit.incidents.incident(op).account[0].erased  # why is not said yet
    press(standing, "incidents.erase.reason.NAMES", "incidents.erase.confirm")
    assert standing.kit.incidents.incident(op).account[0].erased
    assert not there(standing, "incidents.opened")


def test_a_part_that_a_lock_cut_off_is_offered_again(standing: Standing) -> None:
    op = record(standing.kit)
    page = page_of(standing)
    press(standing, "incidents.record.part.add")
    named(standing, "incidents.part.text", QPlainTextEdit).setPlainText("cut off")
    standing.shell.put_away()
    assert standing.kit.incidents.record(op).kept_words == 2
    press(standing, "incidents.part.close")
    page.reload()
    press(standing, "incidents.record.part.kept")
    assert [part.words for part in standing.kit.incidents.incident(op).account] == [2]


def test_a_slip_is_made_for_a_report_and_shown_with_it(standing: Standing) -> None:
    kit = standing.kit
    clinic = kit.referrals.add(ServiceDraft("Corner house", (Needed.MEDICAL_CARE,)))
    op = record(kit)
    page_of(standing)
    press(standing, "incidents.record.slip")
    assert standing.shell.page is not None
    assert standing.shell.page.name == "referrals"
    kit.together.slip_for(op, SlipDraft((Needed.MEDICAL_CARE,), clinic))
    page_of(standing).reload()
    press(standing, "incidents.record.tie.1")
    assert standing.shell.page.name == "referrals"


# ------------------------------------------------------------------ list, search, places
def test_filters_and_targets_narrow_the_list(standing: Standing) -> None:
    area = standing.kit.incidents.areas()[0]
    first = record(standing.kit, area=area.op)
    record(standing.kit, acts=("SEX.STRIP",), reviewed=True)
    page = page_of(standing)
    table = page.browse.table

    def shown() -> int:
        settle()
        return len(table.rows())

    assert shown() == 2
    for target, left in (
        (Target("incidents", "SEX.STRIP", "by_act"), 1),
        (Target("incidents", str(area.op), "by_area"), 1),
        (Target("incidents", None, "waiting"), 1),
        (Target("incidents", None, "questions"), 0),
    ):
        standing.shell.go(target)
        assert shown() == left
        press(standing, "incidents.list.filter.clear")
        assert shown() == 2
    standing.shell.go(Target("incidents", first))
    assert page.browse.record.op == first
    standing.shell.go(Target("incidents", None, "new"))
    assert page._form is not None


def test_a_long_list_comes_in_stretches(standing: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.desktop.incidents.register._MOST", 3)
    for _ in range(5):
        record(standing.kit)
    page = page_of(standing)
    assert len(page.browse.table.rows()) == 3
    press(standing, "incidents.list.more")
    assert len(page.browse.table.rows()) == 5
    assert not there(standing, "incidents.list.more")


@pytest.mark.parametrize("view", ["record", "form", "quarters"])
def test_a_lock_leads_back_to_the_same_place(standing: Standing, stand: Stand, view: str) -> None:  # noqa: F811
    record(standing.kit)
    second = record(standing.kit)
    page = page_of(standing)
    if view == "record":
        page.register.show(second)
    elif view == "form":
        up_to_account(standing)
    else:
        page.show_quarters()
    place = standing.shell.place()
    again = stand(standing.kit.vault)
    again.shell.restore(place)
    settle()
    back = again.shell.page
    assert isinstance(back, IncidentsPage)
    assert back.place() == page.place()


# ------------------------------------------------------------------ quarters and the summary
def fill_quarter(kit: Kit) -> int:
    """Write and review twelve reports of the last quarter, without having the page read again for each of them."""
    month = month_of(kit.vault.clock.today()) - 2
    area = kit.incidents.areas()[0].op
    with quiet(kit):
        with kit.vault.write() as tx:
            ops = []
            for n in range(12):
                acts = ("LIB.STOP",) if n % 2 else ("CON.TAKEN",)
                draft = kit.incidents.new_draft(
                    answers=dataclasses.replace(plain(kit), acts=acts, month=month, area=area)
                )
                kit.incidents.save_in(tx, draft)
                ops.append(kit.incidents.submit_in(tx, draft.code))
        for op in ops:
            kit.incidents.review(kit.incidents.incident(op))
    return quarter_of_month(month)


@contextmanager
def quiet(kit: Kit) -> Iterator[None]:
    """Keep the window from hearing of what is written."""
    heard, kit.vault.listeners[:] = list(kit.vault.listeners), []
    try:
        yield
    finally:
        kit.vault.listeners[:] = heard


def test_a_quarter_is_closed_after_being_asked_twice(standing: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = iter([False, True])
    quarter = fill_quarter(standing.kit)

    def ask(sentence: str, *_rest: object, **_more: object) -> bool:
        asked.append(sentence)
        return next(answers)

    monkeypatch.setattr(standing.house, "ask", ask)
    page_of(standing)
    press(standing, "incidents.quarters.open", "incidents.quarters.close")
    assert standing.kit.incidents.periods() == []
    assert "cannot be undone" in asked[0]
    press(standing, "incidents.quarters.close")
    assert standing.kit.incidents.periods()[0].quarter == quarter
    assert not there(standing, "incidents.quarters.close")


def test_the_paper_is_shown_before_it_is_written_and_only_then_noted(
    standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved: list[tuple[str, bytes]] = []
    monkeypatch.setattr(standing.house, "save_file", lambda name, data, *_r: saved.append((name, data)))
    period = standing.kit.incidents.close_period(fill_quarter(standing.kit))
    page_of(standing)
    press(standing, "incidents.quarters.open", "incidents.quarters.summary")
    shown = " ".join(label.text() for label in standing.shell.findChildren(QLabel) if label.isVisible())
    assert "12 reports" in shown
    assert "withheld" in shown
    press(standing, "incidents.summary.next")
    papers = [label for label in standing.shell.findChildren(QLabel) if label.property("paper")]
    assert papers
    assert not papers[0].pixmap().isNull()
    assert standing.kit.incidents.releases(period) == []
    press(standing, "incidents.summary.next", "incidents.summary.write")
    (release,) = standing.kit.incidents.releases(period)
    press(standing, "incidents.summary.save.pdf", "incidents.summary.save.csv")
    assert [name.rsplit(".", 1)[1] for name, _ in saved] == ["pdf", "csv"]
    assert saved[0][1] == release.files["pdf"]
    assert saved[0][1].startswith(b"%PDF")


def test_a_real_vault_says_that_a_summary_is_only_possible_in_practice(real: Standing) -> None:
    real.kit.incidents.close_period(fill_quarter(real.kit))
    page_of(real)
    press(real, "incidents.quarters.open")
    assert there(real, "incidents.quarters.practice-only")
    assert not named(real, "incidents.quarters.summary").isEnabled()


# ------------------------------------------------------------------ looks
def views(standing: Standing) -> Iterator[str]:
    """Go through every view of the page, with something in each."""
    page = page_of(standing)
    yield "empty"
    op = record(standing.kit, custody={"HELD": "Y"}, actors=("POL.UNIF",), needs=("PEP",), condoms=40)
    standing.kit.incidents.add_part(op, "sealed words")
    seen = standing.kit.incidents.incident(op)
    for place in ("HOME", "CELL"):
        standing.kit.incidents.amend(seen, dataclasses.replace(seen.answers, place=place))
    standing.kit.incidents.ask(op, "TWICE")
    standing.kit.incidents.begin(answers=Answers(acts=("CON.TAKEN",)))
    page.reload()
    yield "list"
    press(standing, "incidents.new")
    yield "consent"
    press(standing, "incidents.step.consent.answer.YES", "incidents.step.consent.age.25-34", "incidents.form.next")
    yield "acts"
    press(standing, "incidents.step.acts.group.CON", "incidents.step.acts.choice.CON.TAKEN")
    yield "acts of a group"
    press(standing, "incidents.form.next", f"incidents.step.where.month.{this_month(standing)}")
    press(standing, "incidents.step.where.area.0")
    for step in ("where", "who", "custody", "harm", "source", "account"):
        yield step
        if step == "custody":
            press(standing, "incidents.step.custody.HELD.Y")
            yield "held"
        press(standing, "incidents.form.next")
    yield "check"
    press(standing, "incidents.form.next", "incidents.record.ask")
    yield "ask"
    press(standing, "incidents.ask.close", "incidents.record.part.add")
    yield "part"
    press(standing, "incidents.part.close", "incidents.new", "incidents.step.consent.answer.YES")
    press(standing, "incidents.step.consent.age.UNDER_18")
    yield "under age"
    standing.kit.incidents.close_period(fill_quarter(standing.kit))
    page.show_quarters()
    yield "quarters"
    press(standing, "incidents.quarters.summary")
    yield "figures"
    press(standing, "incidents.summary.next", "incidents.summary.next")
    yield "files"


@pytest.mark.parametrize(("percent", "language"), [(100, "en"), (150, "en"), (100, "ar"), (150, "fr")])
def test_nothing_is_clipped_or_nameless_in_any_view(
    standing: Standing,
    worn: Look,  # noqa: F811
    percent: int,
    language: str,
) -> None:
    worn.set_language(language)
    worn.set_percent(percent)
    wrong: dict[str, list[str]] = {}
    for view in views(standing):
        settle()
        page = standing.shell.page
        assert page is not None
        found = clipped(page) + nameless(page)
        if found:
            wrong[view] = found
    assert wrong == {}


def test_every_word_of_every_view_is_translated(standing: Standing, worn: Look) -> None:  # noqa: F811
    worn.set_language(words.PSEUDO)
    data = {"Harbour", "North market", "City patrol", "Amina"}
    wrong: dict[str, list[str]] = {}
    for view in views(standing):
        settle()
        page = standing.shell.page
        assert page is not None
        found = [
            one for one in untranslated(page, data) if not one.endswith(tuple(data)) and "-" not in one.split(": ")[-1]
        ]
        if found:
            wrong[view] = found
    assert wrong == {}


def test_no_marker_of_an_account_is_readable_in_the_file(standing: Standing, tmp_path: Path) -> None:
    page_of(standing)
    up_to_account(standing)
    type_account(standing, "xylophone-marker-4471")
    standing.shell.put_away()
    for table in ("drafts", "kept_accounts"):
        assert b"xylophone" not in repr(standing.kit.vault.reader.rows(f"SELECT * FROM {table}")).encode()
    for path in standing.kit.vault.folder.rglob("*"):
        if path.is_file():
            assert b"xylophone" not in path.read_bytes()
