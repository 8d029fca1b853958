"""kill -9 at random points of what writes: a fixed-seed tenth of what ``tests/reliability/run.py`` does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import killing

pytestmark = pytest.mark.skipif(not killing.POSSIBLE, reason="forks children and reads /proc")
KILLS = dict.fromkeys(killing.KINDS, 10) | {"change of the database key": 5}


@pytest.mark.parametrize("kind", killing.KINDS)
def test_nothing_acknowledged_is_lost_and_every_vault_opens(kind: str, tmp_path: Path) -> None:
    tally = killing.KINDS[kind](tmp_path, KILLS[kind], 3)
    assert tally.kills >= KILLS[kind]
    assert tally.acknowledged >= KILLS[kind], "the children were killed before they did anything"
    assert not tally.wrong, tally.wrong[:20]
