"""A close that hangs: the old process is cut off after three seconds, and nothing that was saved is lost by it."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults import scripted, windowed
from tests.faults.marks import markers
from tests.journeys.stage import Stage
from toolkit.desktop.driver_client import Remote, alive
from toolkit.desktop.handover import CLOSE_LIMIT
from toolkit.desktop.unlock import opening
from toolkit.vault import passphrase
from toolkit.vault.connection import connect
from toolkit.vault.doctor import examine
from toolkit.vault.header import FILE_NAME, Header
from toolkit.vault.vault import DATABASE

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="stops processes and reads /proc")
MARKS = markers(6)


@pytest.fixture
def stage() -> Iterator[Stage]:
    folder = Path(tempfile.mkdtemp(prefix="sh"))
    yield windowed.marked_stage(folder / "h", MARKS)
    shutil.rmtree(folder)


@contextmanager
def log_held_open(stage: Stage) -> Iterator[None]:
    """Read in the records file, as another program may: the log cannot be written out while this lasts."""
    keys = Header.load(stage.vault / FILE_NAME).unlock(passphrase.secret(scripted.phrase(MARKS)))
    reader = connect(stage.vault / DATABASE, keys.database, read_only=True)
    reader.do("BEGIN")
    reader.rows("SELECT count(*) FROM journal")
    try:
        yield
    finally:
        reader.close()


def unfinished_report(remote: Remote) -> None:
    """Work until the window says that a report is kept, with a part of its account not yet sealed."""
    windowed.unlock(remote, MARKS)
    windowed.work(remote, MARKS)


def nothing_is_lost(stage: Stage) -> None:
    opened = opening.open_at(stage.vault, passphrase.secret(scripted.phrase(MARKS)))
    try:
        assert not opened.notices
        assert examine(opened.kit.vault).is_clean
        (draft,) = [one for one in opened.kit.incidents.drafts() if one.answers.acts == ("LIB.STOP",)]
        assert draft.answers == replace(draft.answers, acts=("LIB.STOP",), area=0)
        assert opened.kit.incidents.kept(draft.code) == [7], (
            "what stood in the account was sealed as the window went blank"
        )
    finally:
        opening.close(opened.kit, opened.lock)


def test_a_close_that_hangs_is_cut_off_after_three_seconds(stage: Stage) -> None:
    remote = stage.start()
    try:
        unfinished_report(remote)
        with log_held_open(stage):
            old = remote.pids[-1]
            pressed = time.monotonic()
            remote.key("F12")
            remote.leave()
            remote.number += 1
            remote.join()  # the next lock screen is painted: now the old one closes
            began = time.monotonic()
            while alive(old):
                time.sleep(0.01)
                if remote.process is not None:
                    remote.process.poll()
            ended = time.monotonic()
        # The close would hang for five seconds, as long as the records file waits for another reader.
        assert ended - pressed > CLOSE_LIMIT, "the close did not hang"
        assert ended - began < CLOSE_LIMIT + 1.5, "it was left to hang"
        remote.see("lock.secret.line")
        windowed.unlock(remote, MARKS)
        remote.see("page.incidents")
    except BaseException:
        remote.kill()
        raise
    remote.quit()
    nothing_is_lost(stage)


def test_an_old_process_that_cannot_even_end_itself_is_ended_by_the_next_one(stage: Stage) -> None:
    remote = stage.start()
    try:
        unfinished_report(remote)
        old = int(remote.state()["pid"])
        with log_held_open(stage):
            remote.key("F12")
            remote.leave()
            remote.number += 1
            remote.join()
            os.kill(old, signal.SIGSTOP)
            assert alive(old)
            remote.see("lock.secret.line")
            windowed.unlock(remote, MARKS)
            remote.wait(lambda: not alive(old), "the stopped process is still there")
    except BaseException:
        remote.kill()
        raise
    remote.quit()
    nothing_is_lost(stage)
