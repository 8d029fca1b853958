"""What a session leaves outside the vault (nothing), and what the next lock screen holds in memory (nothing)."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults import scripted, traces, windowed
from tests.faults.marks import found_in, markers
from tests.faults.night import answers_text
from tests.faults.traces import Traced, within
from toolkit.desktop.driver_client import alive
from toolkit.desktop.unlock import opening
from toolkit.vault import passphrase
from toolkit.vault.doctor import examine

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    traces.STRACE is None or not sys.platform.startswith("linux"), reason="strace is not installed here"
)
SURROUNDINGS = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C"}
# Never shown on paper or kept as typed: what is searched for, erased or typed and left, and the passphrase.
NOT_KEPT = {"passphrase", "search", "erased", "typed", "told"}
LEAKY = """
import os, socket, sys
mark, folder = sys.stdin.read().split()
with open(os.path.join(folder, "elsewhere.txt"), "w", encoding="utf-16") as file:
    file.write("xx" + mark.title())
os.rename(os.path.join(folder, "elsewhere.txt"), os.path.join(folder, mark))
ours, theirs = socket.socketpair()
ours.send(mark.encode())
sys.stderr.write(mark[:-1])
"""


def test_the_reader_of_traces_is_not_blind(tmp_path: Path) -> None:
    marks = markers(1)
    mark = marks["account"]
    said = traces.run(
        tmp_path / "log",
        [sys.executable, "-c", LEAKY],
        env={**os.environ, **SURROUNDINGS},
        text=f"{mark} {tmp_path}",
        cwd=ROOT,
    )
    assert not found_in(said.encode(), marks)
    traced = traces.read(tmp_path / "log", marks, exempt=lambda _target: False)
    assert {leak.split()[0] for leak in traced.leaks} == {"write", "rename", "sendto"}
    assert all(leak.endswith(mark) for leak in traced.leaks)
    assert traced.elsewhere(within("/dev")) == sorted([str(tmp_path / "elsewhere.txt"), str(tmp_path / mark)])
    assert traces.files_with(marks, [tmp_path]) == [f"{mark}: {mark}"]


def kept_in(folder: Path, marks: dict[str, str]) -> set[str]:
    """Return the markers that the services show of a vault, opened as its person does."""
    opened = opening.open_at(folder, passphrase.secret(scripted.phrase(marks)))
    try:
        assert not opened.notices
        assert examine(opened.kit.vault).is_clean
        return found_in(answers_text(opened.kit).encode(), marks)
    finally:
        opening.close(opened.kit, opened.lock)


def expected(marks: dict[str, str], *but: str) -> set[str]:
    return {mark for field, mark in marks.items() if field not in NOT_KEPT and field not in but}


def test_a_session_at_the_terminal_writes_nowhere_but_to_the_vault_and_the_backup(tmp_path: Path) -> None:
    marks = markers(3)
    home = tmp_path / "home"
    for name in ("home", "stick"):
        (tmp_path / name).mkdir()
    head = "place,product,year,month,opening,received,handed_out,adjustment,closing"
    line = f"{marks['place_name']},male-condom,2026,1,0,100,40,0,60"
    (tmp_path / "ledger.csv").write_text(f"{head}\n{line}\n", encoding="utf-8")
    said = traces.run(
        tmp_path / "log",
        [sys.executable, "-m", "tests.faults.scripted", str(tmp_path)],
        env={**os.environ, **SURROUNDINGS, "HOME": str(home)},
        text=json.dumps(marks),
        cwd=ROOT,
    )
    assert said == ""
    traced = traces.read(tmp_path / "log", marks, exempt=lambda target: target.startswith("pipe:"))
    assert traced.written > 1_000_000, "the vault's own pages must be among what was looked at"
    assert not traced.leaks, traced.leaks
    vault = tmp_path / "vault"
    aside = [path for path in tmp_path.iterdir() if path.name.startswith("vault.before")]
    allowed = within(vault, tmp_path / "vault.restored", tmp_path / "stick", *aside, "/dev/null")
    assert not traced.elsewhere(allowed)
    assert not list(home.iterdir())
    places = [vault, tmp_path / "stick", *aside]
    assert len(aside) == 1
    assert not traces.files_with(marks, places)
    (tmp_path / "ledger.csv").unlink()
    assert kept_in(vault, marks) == expected(marks)


@dataclass
class Session:
    """A session in the window: what the old process held, what the next one holds, what strace saw."""

    marks: dict[str, str]
    home: Path
    before: set[str]
    after: set[str]
    old_is_gone: bool
    traced: Traced
    driver: list[str]  # leaks over the driver's own line: the answers this test asked for


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    folder = Path(tempfile.mkdtemp(prefix="sf"))
    marks = markers(4)
    stage = windowed.marked_stage(folder / "h", marks)
    with windowed.traced(folder, folder / "log"):
        remote = stage.start(env=SURROUNDINGS)
    try:
        windowed.unlock(remote, marks)
        windowed.work(remote, marks)
        old = int(remote.state()["pid"])
        before = windowed.memory_marks(old, marks)
        remote.key("F12")
        remote.follow()
        remote.see("lock.secret.line")
        after = windowed.memory_marks(int(remote.state()["pid"]), marks)
        gone = not alive(old)
    except BaseException:
        remote.kill()
        raise
    remote.quit()
    traced = traces.read(folder / "log", marks, exempt=lambda _target: False)
    line = [leak for leak in traced.leaks if leak.startswith("write UNIX-STREAM:[")]
    traced.leaks = [leak for leak in traced.leaks if leak not in line]
    yield Session(marks, stage.home, before, after, gone, traced, line)
    shutil.rmtree(folder)


def test_the_lock_screens_process_knows_nothing(session: Session) -> None:
    assert len(session.before) >= 20, "the markers must be found where they are, or the search is blind"
    assert session.marks["told"] in session.before
    assert session.after == set()
    assert session.old_is_gone


def test_a_session_in_the_window_writes_nowhere_but_to_the_vault_and_its_preferences(session: Session) -> None:
    assert session.driver, "what the driver answers must be seen, or the trace is blind"
    assert not session.traced.leaks, session.traced.leaks
    home = session.home
    sockets = [path for path in session.traced.opened if Path(path).parent == home or Path(path).parent.parent == home]
    sockets = [path for path in sockets if Path(path).name.startswith((".", "satchel-", "d")) or path.endswith("/s")]
    preferences = [str(home / "preferences.json"), str(home / "preferences.json.new")]
    allowed = within(home / "vault", "/dev/null", *preferences, *sockets)
    # The folder of the preferences is asked for where it may not be there yet.
    assert not session.traced.elsewhere(lambda path: allowed(path) or path == str(home))
    assert not traces.files_with(session.marks, [home / "vault"])
    assert not found_in((home / "preferences.json").read_bytes(), session.marks)


def test_what_was_being_typed_at_the_lock_is_sealed_and_kept(session: Session) -> None:
    """Also that the vault was closed well: it opens without a word and doctor finds nothing."""
    fields = ("giver", "lot", "place_name")
    assert kept_in(session.home / "vault", session.marks) == expected(session.marks, *fields) | {session.marks["told"]}
