"""The larger pool for small allocations: in use where it can be, harmless where it cannot."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from toolkit.vault import connection, lookaside

_COUNT = """
import os, sys, types
from pathlib import Path
if sys.argv[2] == "without":
    sys.modules["toolkit.vault.lookaside"] = stand_in = types.ModuleType("toolkit.vault.lookaside")
    stand_in.widen = lambda library: False
from toolkit.vault.connection import connect
held = connect(Path(sys.argv[1]) / sys.argv[2], os.urandom(80), create=True)
with held.changing_schema():
    held.do("CREATE TABLE row (id INTEGER PRIMARY KEY, a TEXT, b TEXT) STRICT")
for number in range(60):
    held.rows(f"SELECT id, a, b FROM row WHERE a = ? AND id = {number}", ("x",))
os.write(1, b"before")
held.do("INSERT INTO row (a, b) VALUES (?, ?)", ("A" * 70, "B" * 70))
os.write(1, b"after")
assert held.rows("PRAGMA cipher_integrity_check") == []
held.close()
"""


def _locks(folder: str, which: str) -> int:
    """Return how many locks of memory one statement takes after sixty others were prepared."""
    done = subprocess.run(
        ["strace", "-f", "-e", "trace=mlock,write", sys.executable, "-c", _COUNT, folder, which],
        capture_output=True,
        text=True,
        check=True,
    )
    told = done.stderr
    return told[told.index('write(1, "before"') : told.index('write(1, "after"')].count("mlock(")


def test_a_strange_library_is_left_alone() -> None:
    assert not lookaside.widen("/nowhere/at/all.so")
    assert not lookaside.widen("libc.so.6")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the extension keeps its symbols to itself")
@pytest.mark.skipif(shutil.which("strace") is None, reason="system calls are counted by strace")
def test_statements_take_from_the_pool(tmp_path: object) -> None:
    assert connection.HAS_LARGE_POOL
    assert _locks(str(tmp_path), "with") == 0
    assert _locks(str(tmp_path), "without") >= 2  # memory security itself stays on in both
