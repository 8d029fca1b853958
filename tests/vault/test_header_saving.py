"""Saving in place: torn, refused, killed; one whole copy is there at every moment."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.headers import CHAIR, FULL, SHEET, make_header, quick, reload
from toolkit.base.errors import Problem
from toolkit.vault import twofold
from toolkit.vault.header import Header
from toolkit.vault.keys import Role
from toolkit.vault.layout import COPY_BYTES
from toolkit.vault.twofold import FILE_BYTES, OFFSETS


class PowerCutError(Exception):
    """Stands for the moment after which nothing more is written."""


def cut_power(monkeypatch: pytest.MonkeyPatch, writing: int, after: int) -> None:
    """Let the `writing`-th copy (0 or 1) be written up to `after` bytes, and nothing more."""
    count = 0
    real = twofold.put

    def put(path: Path, place: int, raw: bytes) -> None:
        nonlocal count
        if count == writing:
            with path.open("r+b") as file:
                file.seek(OFFSETS[place])
                file.write(raw[:after])
            raise PowerCutError
        count += 1
        real(path, place, raw)

    monkeypatch.setattr(twofold, "put", put)


@pytest.mark.parametrize("writing", [0, 1])
def test_a_save_torn_anywhere_leaves_the_old_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writing: int
) -> None:
    header, keys = make_header(tmp_path)
    dice = random.Random(41 + writing)
    lengths = range(0, COPY_BYTES + 1, 16) if FULL else sorted(dice.sample(range(COPY_BYTES + 1), 100))
    count = 0
    for after in lengths:
        fresh = reload(header)
        keys = fresh.unlock(CHAIR)
        with monkeypatch.context() as patch:
            cut_power(patch, writing, after)
            with pytest.raises(PowerCutError):
                fresh.set_pair(keys, count + 1, b"h" * 32)
        again = reload(header)
        seen = again.pair(again.unlock(CHAIR)).count
        whole = after >= COPY_BYTES or writing == 1
        assert seen == count + 1 if whole else seen in {count, count + 1}, after
        assert header.path.read_bytes()[:COPY_BYTES] == header.path.read_bytes()[OFFSETS[1] :][:COPY_BYTES]
        count = seen


@pytest.mark.parametrize("writing", [0, 1])
@pytest.mark.parametrize("after", [0, 40, 3000, COPY_BYTES - 1, COPY_BYTES])
def test_a_torn_change_of_people_is_all_or_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writing: int, after: int
) -> None:
    header, keys = make_header(tmp_path)
    slot = header.add(keys, b"phrase:second", Role.COORDINATOR, 2)
    removed = writing == 1 or after == COPY_BYTES
    with monkeypatch.context() as patch:
        cut_power(patch, writing, after)
        with pytest.raises(PowerCutError):
            header.remove(keys, slot)
    opened = reload(header)
    keys_after = opened.unlock(SHEET)
    assert (keys_after.account_public != keys.account_public) is removed
    if removed:
        with pytest.raises(Problem):
            reload(header).unlock(b"phrase:second")
    else:
        assert reload(header).unlock(b"phrase:second").person == 2
    assert reload(header).unlock(CHAIR).account_private == keys_after.account_private


def refuse(monkeypatch: pytest.MonkeyPatch, number: int, when: Callable[[int], bool]) -> None:
    """Make the system refuse the writes for which `when(how many came before)` holds."""
    count = 0
    real = os.write

    def write(handle: int, data: bytes) -> int:
        nonlocal count
        count += 1
        if when(count - 1):
            raise OSError(number, "refused")
        return real(handle, data)

    monkeypatch.setattr(twofold.os, "write", write)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "vault.disk-full"),
        (errno.EROFS, "vault.read-only"),
        (errno.EACCES, "vault.read-only"),
        (errno.EIO, "vault.disk-error"),
    ],
)
def test_a_refused_save_is_said_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    header, keys = make_header(tmp_path)
    with monkeypatch.context() as patch:
        refuse(patch, number, lambda _before: True)
        for act in (
            lambda: header.set_pair(keys, 9, bytes(32)),
            lambda: header.change_own(keys, b"phrase:new"),
            lambda: header.add(keys, b"phrase:x", Role.EDUCATOR, 2),
        ):
            with pytest.raises(Problem) as error:
                act()
            assert error.value.code == code
            assert error.value.sentence()
            assert error.value.advice()
    assert header.pair(keys).count == 0
    assert reload(header).unlock(CHAIR) == keys
    header.set_pair(keys, 10, bytes(32))
    assert reload(header).pair(keys).count == 10


def test_a_save_that_reached_one_copy_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    header, keys = make_header(tmp_path)
    with monkeypatch.context() as patch:
        refuse(patch, errno.ENOSPC, lambda before: before > 0)
        header.set_pair(keys, 5, bytes(32))
    assert reload(header).pair(keys).count == 5
    # The next save writes the copy that is behind first.
    with monkeypatch.context() as patch:
        refuse(patch, errno.ENOSPC, lambda before: before > 0)
        header.set_pair(keys, 6, bytes(32))
    assert reload(header).pair(keys).count == 6
    data = header.path.read_bytes()
    assert data[:COPY_BYTES] != data[OFFSETS[1] : OFFSETS[1] + COPY_BYTES]
    quiet = reload(header)
    assert quiet.pair(quiet.unlock(CHAIR)).count == 6
    assert quiet.notices == []
    data = header.path.read_bytes()
    assert data[:COPY_BYTES] == data[OFFSETS[1] : OFFSETS[1] + COPY_BYTES]


@pytest.mark.parametrize("behind", [0, 1])
def test_the_only_present_copy_is_never_the_one_written_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, behind: int
) -> None:
    """One copy is behind or damaged, and the power goes in the middle of the next save."""
    header, keys = make_header(tmp_path)
    old = header.path.read_bytes()[:COPY_BYTES]
    header.set_pair(keys, 1, bytes(32))
    for left in (old, bytes(COPY_BYTES)):
        twofold.put(header.path, behind, left)
        opened = reload(header)
        with monkeypatch.context() as patch:
            # Nothing is repaired at unlocking, as on a disk that was full just then.
            refuse(patch, errno.ENOSPC, lambda _before: True)
            opened.unlock(CHAIR)
        with monkeypatch.context() as patch:
            cut_power(patch, 0, 5000)
            with pytest.raises(PowerCutError):
                opened.set_pair(keys, 2, bytes(32))
        again = reload(header)
        assert again.pair(again.unlock(CHAIR)).count == 1


def test_a_vault_that_could_not_be_made_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, errno.ENOSPC, lambda _before: True)
    with pytest.raises(Problem) as error:
        make_header(tmp_path)
    assert error.value.code == "vault.disk-full"
    assert list(tmp_path.iterdir()) == []


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    header, _ = make_header(tmp_path)

    def refused(*_args: object, **_named: object) -> int:
        raise PermissionError(errno.EACCES, "refused")

    monkeypatch.setattr(twofold.os, "open", refused)
    with pytest.raises(Problem) as error:
        reload(header)
    assert error.value.code == "vault.read-only"


def fill(handle: int) -> None:
    while True:
        os.write(handle, bytes(4096))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="mounting a small disk needs root")
def test_on_a_disk_that_is_really_full(tmp_path: Path) -> None:
    """Saving in place needs no room: the reason for having no temporary file."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        header, keys = make_header(disk)
        filling = os.open(disk / "filling", os.O_WRONLY | os.O_CREAT)
        with pytest.raises(OSError, match="No space"):
            fill(filling)
        os.close(filling)
        keys = header.change_own(keys, b"phrase:on a full disk")
        assert reload(header).unlock(b"phrase:on a full disk") == keys
        with pytest.raises(Problem) as error:
            Header.create(
                disk / "other.key", secret=CHAIR, person=1, recovery=SHEET, params=header.params, derive=quick
            )
        assert error.value.code == "vault.disk-full"
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert reload(header).unlock(b"phrase:on a full disk") == keys
        with pytest.raises(Problem) as error:
            reload(header).set_pair(keys, 1, bytes(32))
        assert error.value.code == "vault.read-only"
    finally:
        subprocess.run(["umount", str(disk)], check=True)


SAVER = """
import sys
from pathlib import Path
from tests.helpers.headers import CHAIR, quick
from toolkit.vault.header import Header
header = Header.load(Path(sys.argv[1]), derive=quick)
keys = header.unlock(CHAIR)
count = header.pair(keys).count
while True:
    count += 1
    header.set_pair(keys, count, count.to_bytes(32, "big"))
    sys.stdout.write(f"{count}\\n")
    sys.stdout.flush()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_killed_at_any_moment_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    """kill -9 while saving: 10 times, 100 with SATCHEL_FULL=1."""
    header, _ = make_header(tmp_path)
    dice = random.Random(9)
    for _ in range(100 if FULL else 10):
        saver = subprocess.Popen(
            [sys.executable, "-c", SAVER, str(header.path)], stdout=subprocess.PIPE, text=True, bufsize=1
        )
        assert saver.stdout is not None
        last = int(saver.stdout.readline())
        time.sleep(dice.random() / 50)
        os.kill(saver.pid, signal.SIGKILL)
        rest = saver.stdout.read().split("\n")
        saver.stdout.close()
        saver.wait(timeout=10)
        # The last line may have been cut by the kill: only whole ones were acknowledged.
        last = max([last, *map(int, rest[:-1])])
        opened = reload(header)
        pair = opened.pair(opened.unlock(CHAIR))
        assert pair.count in {last, last + 1}
        assert pair.hash == pair.count.to_bytes(32, "big")


def test_the_file_never_changes_its_size(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    for person in range(2, 9):
        header.add(keys, b"phrase:%d" % person, Role.EDUCATOR, person)
        assert header.path.stat().st_size == FILE_BYTES
    assert header.path.stat().st_mode & 0o077 == 0
