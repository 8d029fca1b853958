"""One opener at a time, across processes, and let go of by death."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.helpers.headers import make_header
from toolkit.base.errors import Problem
from toolkit.vault import lockfile
from toolkit.vault.lockfile import VaultLock

HOLDER = """
import sys, time
from pathlib import Path
from toolkit.vault.lockfile import VaultLock
lock = VaultLock.take(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(float(sys.argv[2]))
"""


def hold(folder: Path, seconds: float) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), str(seconds)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    holder.stdout.close()
    return holder


def code_of_taking(folder: Path, wait: float = 0.0) -> str:
    with pytest.raises(Problem) as error:
        VaultLock.take(folder, wait)
    assert error.value.sentence()
    return error.value.code


def test_only_one_holds_it(tmp_path: Path) -> None:
    with VaultLock.take(tmp_path) as lock:
        assert lock.is_held
        assert code_of_taking(tmp_path) == "vault.already-open"
    assert not lock.is_held
    lock.release()
    VaultLock.take(tmp_path).release()


def test_two_vaults_do_not_meet(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with VaultLock.take(tmp_path / "a"), VaultLock.take(tmp_path / "b"):
        pass


def test_another_process_holds_it_until_it_is_killed(tmp_path: Path) -> None:
    holder = hold(tmp_path, 60)
    assert code_of_taking(tmp_path) == "vault.already-open"
    start = time.monotonic()
    assert code_of_taking(tmp_path, wait=0.2) == "vault.already-open"
    assert 0.2 <= time.monotonic() - start < 5
    os.kill(holder.pid, signal.SIGKILL)
    VaultLock.take(tmp_path, wait=5).release()
    holder.wait(timeout=10)


def test_waiting_until_the_old_process_lets_go(tmp_path: Path) -> None:
    holder = hold(tmp_path, 0.3)
    with VaultLock.take(tmp_path, wait=10):
        assert holder.wait(timeout=10) == 0


def test_a_child_started_meanwhile_does_not_inherit_it(tmp_path: Path) -> None:
    lock = VaultLock.take(tmp_path)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], close_fds=False)
    try:
        lock.release()
        VaultLock.take(tmp_path).release()
        lock = VaultLock.take(tmp_path)
        os.close(lock._handle or 0)
        VaultLock.take(tmp_path).release()
    finally:
        child.kill()
        child.wait(timeout=10)


def test_threads_are_kept_apart_too(tmp_path: Path) -> None:
    held: list[int] = []
    most: list[int] = []

    def work() -> None:
        with VaultLock.take(tmp_path, wait=20):
            held.append(1)
            most.append(len(held))
            time.sleep(0.002)
            held.pop()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 8


def test_no_folder(tmp_path: Path) -> None:
    assert code_of_taking(tmp_path / "nowhere") == "vault.none-here"


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_where_nothing_can_be_written_the_key_file_is_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    real = os.open

    def refusing(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            raise OSError(number, "refused")
        return real(path, flags, mode)

    monkeypatch.setattr(lockfile.os, "open", refusing)
    assert code_of_taking(tmp_path) == "vault.none-here"
    monkeypatch.undo()
    make_header(tmp_path)
    monkeypatch.setattr(lockfile.os, "open", refusing)
    with VaultLock.take(tmp_path):
        assert code_of_taking(tmp_path) == "vault.already-open"


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_args: object) -> int:
        raise OSError(errno.EIO, "no answer")

    monkeypatch.setattr(lockfile.os, "open", failing)
    assert code_of_taking(tmp_path) == "vault.disk-error"
    monkeypatch.undo()
    monkeypatch.setattr(lockfile, "take_hold", failing)
    assert code_of_taking(tmp_path) == "vault.disk-error"
