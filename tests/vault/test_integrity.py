"""What is checked at unlock and in the background, and what stands in the header."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.housed import enter, house
from tests.helpers.vaults import educator, kit_projections, make_vault, reopen
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.vault import Vault, diagnosis, integrity, open_vault
from toolkit.vault import vault as vault_room
from toolkit.vault.connection import DAMAGED, GONE
from toolkit.vault.vault import MemoryKeeper


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Vault]:
    vault = house(tmp_path / "Satchel")
    grow(vault, 10)
    yield vault
    vault.close()


def grow(vault: Vault, count: int) -> None:
    with vault.write() as tx:
        for number in range(count):
            vault.lists.add_in(tx, Listed.AREA, f"Area {number}")


def phrases(vault: Vault) -> list[object]:
    return [finding.phrase for finding in vault.findings]


# ------------------------------------------------------------------ the pair in the header
def test_the_pair_is_written_at_close_and_not_at_each_save(home: Vault) -> None:
    before = home.keeper.pair()
    grow(home, 3)
    assert home.keeper.pair() == before
    home.settle()
    assert home.keeper.pair() == (home.journal.tip.seq, home.journal.tip.link)
    grow(home, 1)
    home.close()
    again = enter(home.folder)
    assert again.keeper.pair() == (again.journal.tip.seq, again.journal.tip.link)
    assert again.findings == []
    again.close()


def test_and_after_500_entries_or_five_minutes(home: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    home.settle()
    start = home.keeper.pair()[0]
    for _ in range(499):
        grow(home, 1)
    assert home.keeper.pair()[0] == start
    grow(home, 1)
    assert home.keeper.pair()[0] == start + 500
    monkeypatch.setattr(vault_room, "PAIR_EVERY_SECONDS", -1.0)
    home.drafts.save("a", {})
    assert home.keeper.pair()[0] == start + 500
    grow(home, 1)
    assert home.keeper.pair()[0] == start + 501


def test_a_database_that_is_ahead_is_normal_after_a_crash(home: Vault) -> None:
    home.settle()
    grow(home, 5)
    home.connection.close()  # no settling, as a kill does it
    again = enter(home.folder)
    assert again.findings == []
    assert again.keeper.pair()[0] == again.journal.tip.seq
    again.close()


def test_an_older_or_other_copy_is_told_until_a_coordinator_accepts_it(home: Vault) -> None:
    home.close()
    older = home.path.read_bytes()
    home = enter(home.folder)
    grow(home, 5)
    home.close()
    home.path.write_bytes(older)
    for _ in range(2):  # the header is not made to agree by looking
        vault = enter(home.folder)
        assert phrases(vault) == [integrity.OLDER_COPY]
        assert not vault.is_sound
        grow(vault, 1)
        vault.close()
    # Grown past the header's count it is still another one.
    vault = enter(home.folder)
    grow(vault, 20)
    vault.close()
    vault = enter(home.folder)
    assert phrases(vault) == [integrity.OLDER_COPY]
    heard: list[frozenset[Topic]] = []
    vault.listeners.append(heard.append)
    vault.accept_copy()
    assert vault.is_sound
    assert heard == [frozenset({Topic.INTEGRITY})]
    vault.close()
    vault = enter(home.folder)
    assert vault.findings == []
    vault.close()


def test_only_a_coordinator_accepts_it(vault: Vault) -> None:
    mine = reopen(vault, educator(vault.keys))
    with pytest.raises(Problem) as problem:
        mine.accept_copy()
    assert problem.value.kind is diagnosis.NOT_ALLOWED
    mine.close()


def test_a_header_that_cannot_be_written_loses_no_save(vault: Vault) -> None:
    class Stuck(MemoryKeeper):
        def set_pair(self, count: int, digest: bytes, imprint: bytes = b"") -> None:
            raise diagnosis.FULL.problem()

    vault.keeper = Stuck()
    grow(vault, 501)
    assert phrases(vault) == [integrity.PAIR_NOT_SAVED]
    assert vault.is_sound
    vault.close()
    again = open_vault(vault.folder, vault.keys, projections=kit_projections())
    assert len(again.lists.all(Listed.AREA)) == 501
    again.close()


# ------------------------------------------------------------------ at unlock
def test_the_last_entries_are_checked_at_unlock_the_rest_in_the_background(vault: Vault) -> None:
    grow(vault, 300)
    vault.connection.do("UPDATE journal SET payload = x'7b7d' WHERE seq = 20")
    vault = reopen(vault)
    assert vault.findings == []
    found = vault.checker().run()
    assert found is not None
    heard: list[frozenset[Topic]] = []
    vault.listeners.append(heard.append)
    vault.add_findings(found)
    vault.add_findings(found)
    assert phrases(vault) == [integrity.ALTERED_ROWS]
    assert heard == [frozenset({Topic.INTEGRITY})]
    vault.connection.do("UPDATE journal SET payload = x'7b7d' WHERE seq = 250")
    vault = reopen(vault)
    assert phrases(vault) == [integrity.ALTERED_ROWS]
    vault.close()


def test_the_newest_rows_cut_off_are_noticed(home: Vault) -> None:
    home.settle()
    home.connection.do("DELETE FROM journal WHERE seq > 8")
    home.connection.close()
    again = enter(home.folder)
    assert integrity.OLDER_COPY in phrases(again)
    again.close()


@pytest.mark.parametrize("missing", ["satchel.db", "satchel.key"])
def test_a_missing_file_is_told_and_never_made_up(home: Vault, missing: str) -> None:
    home.close()
    (home.folder / missing).unlink()
    with pytest.raises(Problem) as problem:
        enter(home.folder)
    assert problem.value.kind is (GONE if missing == "satchel.db" else diagnosis.NO_VAULT)
    assert not (home.folder / missing).exists()


# ------------------------------------------------------------------ in the background
def test_the_check_runs_in_its_own_thread_while_people_save(vault: Vault) -> None:
    grow(vault, 400)
    checker = vault.checker()
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(checker.run()))
    thread.start()
    for _ in range(20):
        grow(vault, 1)
    thread.join()
    assert results == [[]]
    assert len(vault.lists.all(Listed.AREA)) == 420


def test_pages_are_checked_only_when_the_log_is_empty(vault: Vault) -> None:
    checker = vault.checker()
    grow(vault, 5)
    assert checker.run() == []
    assert not checker.complete
    checker = vault.checker()
    assert checker.run() == []
    assert checker.complete


def test_a_damaged_page_is_found_in_the_background(vault: Vault) -> None:
    grow(vault, 200)
    checker = vault.checker()
    with vault.path.open("r+b") as file:
        file.seek(-4000, 2)
        byte = file.read(1)
        file.seek(-4000, 2)
        file.write(bytes([byte[0] ^ 1]))
    found = checker.run()
    assert found is not None
    assert integrity.DAMAGED_PAGES in {finding.phrase for finding in found}


def test_the_check_can_be_stopped(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    grow(vault, 3000)
    checker = vault.checker()
    checker.stop()
    assert checker.run() is None
    checker = vault.checker()
    real = integrity.damaged_pages

    def stop_then(connection: object) -> list[integrity.Finding]:
        threading.Timer(0.0, checker.stop).start()
        connection.rows(  # type: ignore[attr-defined]
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        )
        return real(connection)  # type: ignore[arg-type]

    monkeypatch.setattr(integrity, "damaged_pages", stop_then)
    assert checker.run() is None


def test_other_problems_of_the_check_are_raised_unless_it_was_stopped(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise kind.problem()

    monkeypatch.setattr(integrity, "connect", fail)
    checker = vault.checker()
    kind = diagnosis.NO_MEMORY
    with pytest.raises(Problem):
        checker.run()
    kind = DAMAGED
    assert checker.run() == [integrity.Finding(integrity.DAMAGED_PAGES)]
    checker.stop()
    assert checker.run() is None


# ------------------------------------------------------------------ a disk that cannot be written
def test_a_vault_on_a_write_protected_disk_is_read_and_says_so(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    from toolkit.vault import connection as door

    grow(vault, 5)
    vault.close()
    before = {path.name: path.read_bytes() for path in vault.folder.iterdir()}
    monkeypatch.setattr(door.os, "access", lambda *_: False)
    locked = open_vault(vault.folder, vault.keys, projections=kit_projections())
    assert not locked.writable
    assert len(locked.lists.all(Listed.AREA)) == 5
    for act in (lambda: grow(locked, 1), lambda: locked.drafts.save("a", {})):
        with pytest.raises(Problem) as problem:
            act()
        assert problem.value.kind is diagnosis.READ_ONLY
    assert locked.checker() is not None
    locked.adopt(locked.keys)
    locked.close()
    locked.close()
    assert {path.name: path.read_bytes() for path in vault.folder.iterdir()} == before


def test_a_full_disk_keeps_what_was_saved_and_goes_on_reading(vault: Vault) -> None:
    grow(vault, 5)
    raw = vault.connection._raw
    raw.set_authorizer(None)
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {pages}")
    raw.set_authorizer(vault.connection._authorize)
    with pytest.raises(Problem) as problem:
        grow(vault, 500)
    assert problem.value.kind is diagnosis.FULL
    assert len(vault.lists.all(Listed.AREA)) == 5
    vault.close()
    again = open_vault(vault.folder, vault.keys, projections=kit_projections())
    assert len(again.lists.all(Listed.AREA)) == 5
    assert again.findings == []
    grow(again, 1)
    again.close()


def test_closing_never_raises(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise diagnosis.FULL.problem()

    monkeypatch.setattr(vault.connection, "checkpoint", fail)
    monkeypatch.setattr(vault, "settle", fail)
    vault.connection.do("BEGIN IMMEDIATE")
    vault.close()
    assert not vault.connection.is_open


def test_older_vault_on_a_write_protected_disk_is_not_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from toolkit.vault import connection as door
    from toolkit.vault import migrate

    vault = make_vault(tmp_path / "v")
    vault.close()
    real = migrate.steps()
    monkeypatch.setattr(door.os, "access", lambda *_: False)
    for plan, kind in (
        (real[:-1], diagnosis.NEWER),
        ((*real, migrate.Step(len(real) + 1, "x", ("SELECT 1",))), diagnosis.READ_ONLY),
    ):
        monkeypatch.setattr(migrate, "steps", lambda plan=plan: plan)
        with pytest.raises(Problem) as problem:
            open_vault(vault.folder, vault.keys)
        assert problem.value.kind is kind
