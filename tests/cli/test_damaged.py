"""The terminal over a vault that was damaged or changed: it opens, and says what is wrong on standard error."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Satchel
from toolkit.vault.connection import PAGE_SIZE


@pytest.fixture
def records(satchel: Satchel, tmp_path: Path) -> Path:
    assert satchel("new", "--centre", "Night and Day").status == 0
    return tmp_path / "vault" / "satchel.db"


def test_damage_is_named_and_no_backup_made(satchel: Satchel, records: Path, tmp_path: Path) -> None:
    good = records.read_bytes()
    (tmp_path / "stick").mkdir()
    seen = 0
    for page in range(len(good) // PAGE_SIZE - 1, 0, -9):
        raw = bytearray(good)
        raw[page * PAGE_SIZE + 77] ^= 1
        records.write_bytes(raw)
        said = satchel("unlock", "--check")
        if said.status:
            assert "damaged" in said.err
            continue
        assert "Parts of the records file are damaged: 1." in said.err
        seen += "Damaged: " in said.err
        refused = satchel("backup", "--to", str(tmp_path / "stick"))
        assert refused.status
        assert "restore the last one" in refused.err
        doctor = satchel("doctor")
        assert doctor.status
        assert "damaged" in doctor.out
    assert seen >= 2
    assert not list((tmp_path / "stick").iterdir())


def test_a_page_put_back_is_told_as_a_change_from_outside(satchel: Satchel, records: Path, tmp_path: Path) -> None:
    before = records.read_bytes()
    assert satchel("backup", "--to", str(tmp_path)).status == 0  # notes its day among this laptop's settings
    after = records.read_bytes()
    changed = [
        at for at in range(0, len(before), PAGE_SIZE) if before[at : at + PAGE_SIZE] != after[at : at + PAGE_SIZE]
    ]
    at = changed[-1]
    records.write_bytes(after[:at] + before[at : at + PAGE_SIZE] + after[at + PAGE_SIZE :])
    said = satchel("unlock", "--check")
    assert "changed while Satchel was closed" in said.err
    assert "damaged" not in said.err
