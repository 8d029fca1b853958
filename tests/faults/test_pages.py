"""One bit flipped in every tenth page, and older pages and files put back; ``tests/reliability/run.py`` does them all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.faults import pages
from tests.faults.pages import PAGE_SIZE, Bench
from tests.helpers.headers import make_header
from tests.helpers.housed import enter
from toolkit.base.errors import Problem
from toolkit.vault import Centre, integrity
from toolkit.vault.doctor import examine
from toolkit.vault.vault import DATABASE


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("pages"), 5)


def test_the_vault_is_large_enough_and_holds_what_fills_pages(bench: Bench) -> None:
    assert 200 <= bench.pages <= 400
    vault = enter(bench.good)
    long = "SELECT count(*) FROM {} WHERE length({}) > 8192"
    for table, column in (
        ("journal", "payload"),
        ("drafts", "value"),
        ("kept_accounts", "ciphertext"),
        ("blobs", "data"),
    ):
        assert vault.reader.value(long.format(table, column)) >= 2, table
    vault.close()


def test_the_same_file_answers_the_same(bench: Bench) -> None:
    looked = bench.look(bench.raw)
    assert not looked.is_said
    assert not looked.found_by_doctor
    assert not looked.changed
    assert not looked.crashed
    assert looked.backed_up


def test_a_flipped_bit_is_never_silent(bench: Bench) -> None:
    tally = pages.flip_bits(bench, range(5, bench.pages, 10), 20261103)
    assert tally.runs >= 20
    assert not tally.silent, tally.silent[:20]
    assert not tally.crashed, tally.crashed[:20]
    assert not tally.missed, "neither a reading nor doctor said a word"
    assert not tally.carried_off, "a damaged vault was backed up"
    # Damage is a finding: what is whole can be read but where the very beginning of the file is gone.
    assert tally.refused_to_open <= tally.runs // 10


def test_a_bit_flipped_in_the_salt_does_no_harm(bench: Bench) -> None:
    """The file's first 16 bytes are SQLCipher's salt; our key brings its own."""
    raw = bytearray(bench.raw)
    raw[5] ^= 1
    looked = bench.look(bytes(raw))
    assert not looked.is_said
    assert not looked.changed


@pytest.mark.parametrize("size", [0, 4000, PAGE_SIZE, 50 * PAGE_SIZE, 50 * PAGE_SIZE + 1, -PAGE_SIZE, -1])
def test_a_file_cut_short_is_never_silent(bench: Bench, size: int) -> None:
    looked = bench.look(bench.raw[:size])
    assert looked.is_said
    assert not looked.silent
    assert not looked.crashed


def test_an_old_copy_is_told_in_words(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(bench.good, folder)
    vault = enter(folder)
    vault.settings.save(Centre(name="Later"))
    vault.close()
    newer = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(bench.raw)
    behind = enter(folder)
    assert [finding.phrase for finding in behind.findings] == [integrity.OLDER_COPY]
    assert "older" in behind.findings[0].say()
    assert not examine(behind).is_clean
    # Nothing is accepted by the way: it is said again, also after working in the older copy.
    behind.settings.save(Centre(name="Other"))
    behind.close()
    again = enter(folder)
    assert integrity.OLDER_COPY in [finding.phrase for finding in again.findings]
    again.close()
    (folder / DATABASE).write_bytes(newer)
    vault = enter(folder)
    assert not vault.findings
    vault.close()


def test_another_vaults_file_does_not_open(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    make_header(folder)
    shutil.copy(bench.good / DATABASE, folder / DATABASE)
    with pytest.raises(Problem) as problem:
        enter(folder)
    assert problem.value.code == "vault.damaged-database"
    assert (folder / DATABASE).read_bytes() == bench.raw


def test_an_older_page_put_back_is_told_at_unlock_and_not_backed_up(bench: Bench, tmp_path: Path) -> None:
    """Each page is genuine by itself; but the last close left a hash of the whole file."""
    worked_on = bench.copy(tmp_path)
    before = pages.work_on(worked_on, 60, 9)
    tally = pages.put_back_pages(worked_on, before, every=9)
    assert tally.runs >= 3
    assert not tally.crashed, tally.crashed[:20]
    assert not tally.silent, tally.silent[:20]
    assert not tally.backed_up, tally.backed_up
    assert tally.found_at_unlock == tally.found_by_doctor == tally.runs
    # Where the last session was cut off there is no such hash: then doctor, and so a backup, compares all tables.
    worked_on.cut_off()
    tally = pages.put_back_pages(worked_on, before, every=9)
    assert not tally.crashed, tally.crashed[:20]
    assert not tally.unfound, tally.unfound
    assert not tally.old_records, tally.old_records
