"""Power cuts at random moments: a small, fixed-seed part of what ``tests/reliability/run.py`` does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import powercut

pytestmark = pytest.mark.skipif(not powercut.POSSIBLE, reason="what is asked of the disk is noted by strace")
CUTS = {"sessions with a backup": 40, "change of the database key": 12, "key file": 60}


@pytest.mark.parametrize("kind", powercut.KINDS)
def test_nothing_acknowledged_is_lost_and_every_vault_opens(kind: str, tmp_path: Path) -> None:
    tally = powercut.KINDS[kind](tmp_path, CUTS[kind], 5)
    assert tally.kills == CUTS[kind]
    assert tally.acknowledged >= CUTS[kind]
    assert not tally.wrong, tally.wrong[:20]


def test_a_disk_that_made_nothing_sure_would_be_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = powercut.Disk.do
    monkeypatch.setattr(powercut.Disk, "do", lambda disk, act: None if act.kind == "sync" else real(disk, act))
    assert powercut.cut_sessions(tmp_path, 12, 5).wrong
