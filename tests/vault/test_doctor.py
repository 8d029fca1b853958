from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers import toy
from tests.helpers.convergence import snapshot
from tests.helpers.vaults import FIRST_DAY, make_vault
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.vault import Vault, doctor, integrity
from toolkit.vault import journal_form as form
from toolkit.vault.connection import DAMAGED
from toolkit.vault.doctor import examine, repair


@pytest.fixture(autouse=True, scope="module")
def _toy_table() -> Iterator[None]:
    with toy.schema():
        yield


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Vault]:
    """A vault with something in every table."""
    vault = make_vault(tmp_path / "full", clock=FixedClock(FIRST_DAY), projections=(toy.Toy(),))
    area = vault.lists.add(Listed.AREA, "Market")
    vault.lists.rename(area, "Old market")
    with vault.write() as tx:
        note = tx.submit(toy.WRITTEN, {"text": "a note", "on": area})
        gone = tx.submit(toy.WRITTEN, {"text": "gone"})
        tx.submit(toy.APPROVED, {}, subject=note)
        vault.accounts.attach_in(tx, vault.accounts.seal("words"), note)
        tx.erase(gone, "asked")
        tx.keep(b"a report")
    vault.drafts.save("form", {"a": 1})
    vault.settings.save(vault.settings.load(integrity_settings()))
    yield vault
    vault.close()


def integrity_settings() -> type:
    from toolkit.vault import Session

    return Session


def phrases(vault: Vault) -> set[object]:
    return {finding.phrase for finding in examine(vault).findings}


def rechain(vault: Vault) -> None:
    """Make the local chain and every MAC fit again: what somebody with the keys would do."""
    link = form.NO_HASH
    for row in list(vault.journal.each_row()):
        link = form.link_after(link, row[14])
        stored = (*row[:15], link, row[16])
        vault.connection.do(
            "UPDATE journal SET link = ?, mac = ? WHERE seq = ?",
            (link, form.mac_of(vault.keys.row_mac, stored), row[0]),
        )
    vault.connection.do("SELECT 1")


def test_a_whole_vault_is_clean_and_looking_changes_nothing(full: Vault) -> None:
    before, told = snapshot(full), []
    report = examine(full, told.append)
    assert report.is_clean
    assert not report.can_repair
    assert report.entries == full.journal.tip.seq
    assert report.tables == 6
    assert told == sorted(told)
    assert told[-1] == 1
    assert snapshot(full) == before
    assert full.is_sound


@pytest.mark.parametrize(
    ("sql", "phrase"),
    [
        ("UPDATE journal SET payload = x'7b7d' WHERE seq = 3", integrity.ALTERED_ROWS),
        ("UPDATE journal SET mac = zeroblob(16) WHERE seq = 3", integrity.ALTERED_ROWS),
        ("UPDATE journal SET day = 1 WHERE seq = 3", integrity.ALTERED_ROWS),
        ("UPDATE journal SET subject = 7 WHERE seq = 4", integrity.ALTERED_ROWS),
        ("UPDATE journal SET link = zeroblob(32) WHERE seq = 3", integrity.BROKEN_CHAIN),
        ("DELETE FROM journal WHERE seq = 3", integrity.BROKEN_CHAIN),
        ("DELETE FROM stretches", integrity.ALTERED_ROWS),
        ("UPDATE drafts SET value = x'7b7d'", integrity.ALTERED_ROWS),
        ("UPDATE local_settings SET value = x'7b7d'", integrity.ALTERED_ROWS),
        ("UPDATE blobs SET data = x'00'", integrity.ALTERED_ROWS),
    ],
)
def test_what_was_changed_from_outside_is_found_and_blocks_backups(full: Vault, sql: str, phrase: object) -> None:
    full.connection.do(sql)
    found = phrases(full)
    assert phrase in found
    assert not full.is_sound
    assert all(finding.say() for finding in full.findings)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE toy SET texts = 'another'",
        "DELETE FROM toy",
        "INSERT INTO toy VALUES (99, 'extra', 0, 0)",
        "UPDATE list_items SET name = 'another'",
        "DELETE FROM people",
        "UPDATE accounts SET words = 5",
        "DELETE FROM erasures",
    ],
)
def test_a_table_that_is_not_what_the_entries_add_up_to_is_rebuilt(full: Vault, sql: str) -> None:
    before = snapshot(full)
    full.connection.do(sql)
    report = examine(full)
    assert len(report.differing) == 1
    assert report.can_repair
    assert {finding.phrase for finding in report.findings} == {integrity.TABLES_DIFFER}
    assert not full.is_sound
    assert repair(full, report).is_clean
    assert snapshot(full) == before
    assert full.is_sound


def test_altered_entries_are_never_folded_into_repaired_tables(full: Vault) -> None:
    full.connection.do("UPDATE journal SET payload = x'7b7d' WHERE seq = 3")
    full.connection.do("DELETE FROM toy")
    report = examine(full)
    assert not report.can_repair
    assert report.altered
    assert report.differing == []
    repair(full, report)
    assert full.reader.rows("SELECT * FROM toy") == []


def test_emptied_without_an_erasure_is_tampering_even_with_the_keys(full: Vault) -> None:
    full.connection.do("UPDATE journal SET payload = NULL, salt = NULL WHERE seq = 2")
    rechain(full)
    assert integrity.EMPTIED in phrases(full)
    assert not full.is_sound


def test_an_erased_entry_that_is_back_is_found(full: Vault) -> None:
    gone = full.reader.value("SELECT op FROM erasures")
    row = full.journal.row_of(gone)
    salt = bytes(32)
    # As an old page put back: the row from before, with the MAC it had.
    payload = b'{"text":"gone"}'
    stored = (*row[:10], payload, salt, form.commit(payload, salt), *row[13:17])
    full.connection.do(
        "UPDATE journal SET payload = ?, salt = ?, commitment = ?, mac = ? WHERE op = ?",
        (payload, salt, stored[12], form.mac_of(full.keys.row_mac, stored), gone),
    )
    assert phrases(full) & {integrity.NOT_EMPTIED, integrity.ALTERED_ROWS}
    assert not full.is_sound


def test_an_old_page_put_back_under_an_erased_entry(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v", projections=(toy.Toy(),))
    with vault.write() as tx:
        note = tx.submit(toy.WRITTEN, {"text": "gone"})
    before = vault.journal.row_of(note)
    with vault.write() as tx:
        tx.erase(note, "asked")
    vault.connection.do(
        "UPDATE journal SET payload = ?, salt = ?, mac = ? WHERE op = ?", (before[10], before[11], before[17], note)
    )
    assert phrases(vault) == {integrity.NOT_EMPTIED}
    assert not vault.is_sound
    assert repair(vault, examine(vault)).is_clean
    assert vault.is_sound
    assert vault.journal.row_of(note)[10] is None
    vault.close()


def test_a_signature_taken_away_is_reported_and_what_it_allowed_undone(full: Vault) -> None:
    full.connection.do("UPDATE journal SET signature = NULL WHERE signature IS NOT NULL AND seq > 1")
    rechain(full)
    full.journal.adopt(full.keys)
    report = examine(full)
    assert {finding.phrase for finding in report.findings} == {
        integrity.UNSIGNED,
        integrity.EMPTIED,
        integrity.TABLES_DIFFER,
    }


def test_a_chain_within_a_run_that_was_recut_is_found(full: Vault) -> None:
    seq = full.reader.value("SELECT seq FROM journal WHERE op = (SELECT max(op) FROM toy)")
    row = full.connection.rows(f"SELECT {form.COLUMNS} FROM journal WHERE seq = ?", (seq,))[0]
    wire = full.journal.wire_of_row(row)
    from dataclasses import replace

    wire = replace(wire, prev=bytes(32))
    full.connection.do("UPDATE journal SET prev = ?, hash = ? WHERE seq = ?", (wire.prev, form.rehash(wire), seq))
    rechain(full)
    assert integrity.BROKEN_CHAIN in phrases(full)


def test_damaged_pages_and_broken_links_are_found(full: Vault) -> None:
    with full.connection.changing_schema():
        full.connection.do("CREATE TABLE child (a INTEGER REFERENCES toy (op)) STRICT")
    full.connection._raw.set_authorizer(None)
    full.connection._raw.execute("PRAGMA foreign_keys = OFF")
    full.connection._raw.execute("INSERT INTO child VALUES (99)")
    full.connection._raw.set_authorizer(full.connection._authorize)
    assert integrity.MISSING_LINKS in phrases(full)
    full.connection.checkpoint()
    with full.path.open("r+b") as file:
        file.seek(-4000, 2)
        byte = file.read(1)
        file.seek(-4000, 2)
        file.write(bytes([byte[0] ^ 1]))
    try:
        found = phrases(full)
    except Problem as problem:
        assert problem.kind is DAMAGED  # noqa: PT017 - either answer tells the person
    else:
        assert integrity.DAMAGED_PAGES in found


def test_folding_beside_the_tables_changes_nothing_of_the_vault(full: Vault) -> None:
    class Rude(toy.Toy):
        def fold(self, tx, subject, entries):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN202
            super().fold(tx, subject, entries)
            with pytest.raises(RuntimeError):
                tx.submit(toy.WRITTEN, {})
            with pytest.raises(RuntimeError):
                tx.keep(b"x")
            tx.many("UPDATE toy SET texts = texts WHERE op = ?", [(subject,)])
            assert tx.kept(tx.value("SELECT 1") and digest) == b"a report"
            assert tx.op("ab" * 16 + ".1") == 0

    digest = full.reader.value("SELECT hex(hash) FROM blobs").lower()
    count = full.journal.tip.seq
    full.journal.registry.folders["toy.written"] = [Rude()]
    full.journal.registry.projections = tuple(
        each for each in full.journal.registry.projections if not isinstance(each, toy.Toy)
    )
    assert doctor.examine(full).is_clean
    assert full.journal.tip.seq == count
