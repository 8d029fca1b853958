"""What the lock screen says when something is wrong: sentences, never a traceback, never an empty vault instead."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.journeys.stage import PHRASE, Stage, running, unlock
from toolkit.base.clock import day_of
from toolkit.desktop.unlock import opening
from toolkit.desktop.unlock.answers import Answers
from toolkit.vault import passphrase
from toolkit.vault.backup import make_backup
from toolkit.vault.settings import Centre, Last


def _try(stage: Stage) -> str:
    with running(stage) as remote:
        remote.type("lock.secret.line", PHRASE)
        remote.click("lock.open")
        return str(remote.see("lock.said")["text"])


def _damage(path: Path, *places: int) -> None:
    raw = bytearray(path.read_bytes())
    for place in places:
        raw[place] ^= 0xFF
    path.write_bytes(raw)


def test_both_copies_of_the_keys_damaged(stage: Stage) -> None:
    keys = stage.vault / "satchel.key"
    half = keys.stat().st_size // 2
    before = (stage.vault / "satchel.db").read_bytes()
    _damage(keys, 40, half + 40)
    assert "keys" in _try(stage)
    assert (stage.vault / "satchel.db").read_bytes() == before


def test_one_copy_damaged_is_repaired_and_told(stage: Stage) -> None:
    keys = stage.vault / "satchel.key"
    _damage(keys, 40)
    with running(stage) as remote:
        unlock(remote)
        remote.reads("has been repaired")


def test_a_damaged_database(stage: Stage) -> None:
    _damage(stage.vault / "satchel.db", *range(0, 8192, 64))
    said = _try(stage)
    assert said
    assert "passphrase" not in said


def test_a_vault_that_is_open_already(stage: Stage) -> None:
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    try:
        assert "already open" in _try(stage)
    finally:
        opening.close(opened.kit, opened.lock)


@pytest.mark.parametrize(("year", "month", "day"), [(2026, 1, 31), (2099, 5, 1)])
def test_a_clock_that_jumped_is_asked_about_and_can_be_corrected(stage: Stage, year: int, month: int, day: int) -> None:
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    last = day_of(dt.date(year, month, day))
    opened.kit.vault.settings.save(Last(unlock_day=last))
    opening.close(opened.kit, opened.lock)
    with running(stage) as remote:
        remote.type("lock.secret.line", PHRASE)
        remote.click("lock.open")
        assert "Is today" in remote.see("date.title")["text"]
        remote.click("date.no")
        remote.type("date.day", "31")
        remote.type("date.month", "2")
        remote.type("date.year", "2027")
        remote.click("date.take")
        assert "no such day" in remote.see("date.said")["text"]
        remote.type("date.day", "3")
        remote.type("date.month", "3")
        remote.click("date.take")
        remote.see("page.today")
        remote.reads("Wed 3 Mar")
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    assert opened.last_day == day_of(dt.date(2027, 3, 3))
    opening.close(opened.kit, opened.lock)


def test_a_backup_is_brought_back_and_the_old_vault_stays_aside(stage: Stage) -> None:
    place = stage.home / "stick"
    place.mkdir()
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    made = make_backup(opened.kit.vault, place)
    opened.kit.vault.settings.save(Centre(name="Changed since"))
    opening.close(opened.kit, opened.lock)
    with running(stage) as remote:
        remote.click("lock.elsewhere")
        remote.click("elsewhere.restore")
        remote.click("restore.choose")
        remote.click("folder.spot.home")
        remote.ask("click_row", name="folder.list", row="stick", twice=True)
        remote.wait(lambda: any(made.path.name in row[0] for row in remote.rows("folder.list")), "no backup listed")
        remote.ask("click_row", name="folder.list", row=made.path.name)
        remote.click("folder.choose")
        remote.type("restore.secret.line", "not the one")
        remote.click("restore.go")
        assert remote.see("restore.said")["text"]
        remote.type("restore.secret.line", PHRASE)
        remote.click("restore.go")
        remote.reads("This backup is whole")
        remote.click("restore.go")
        remote.see("lock.secret.line")
        unlock(remote)
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    assert opened.centre_name == stage.answers.centre
    opening.close(opened.kit, opened.lock)
    assert [path for path in stage.home.iterdir() if path.name.startswith("vault.before")]


def test_a_restore_that_was_cut_off_between_its_renames_leads_to_the_lock_screen_and_not_to_a_new_vault(
    stage: Stage,
) -> None:
    stage.vault.rename(stage.vault.with_name("vault.restored"))
    (stage.home / "vault.before-2026-01-01").mkdir()
    with running(stage) as remote:
        unlock(remote)
    assert (stage.vault / "satchel.key").is_file()


def test_the_remains_of_a_creation_are_taken_away_at_the_next_start(short_path: Path) -> None:
    stage = Stage(short_path / "h", Answers())
    making = stage.vault / "satchel.making"
    making.mkdir(parents=True)
    (making / "satchel.key").write_bytes(b"half a key file")
    with running(stage) as remote:
        remote.see("wizard.next")
        assert not making.exists()
