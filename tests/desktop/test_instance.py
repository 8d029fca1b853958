from __future__ import annotations

import contextlib
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from toolkit.desktop import door_posix, instance
from toolkit.desktop.instance import ANSWER, Door, address, anybody, knock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="named pipes there")


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="sd") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield Path(name)


def _knock(qtbot: QtBot, where: str) -> bool:
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(knock(where)))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=3000)
    thread.join()
    return answers[0]


def test_the_first_answers_the_second(qtbot: QtBot, runtime: Path) -> None:
    where = address(runtime / "vault")
    forward: list[bool] = []
    door = Door(where, lambda: forward.append(True))
    assert not knock(where)
    assert door.open()
    assert _knock(qtbot, where)
    assert _knock(qtbot, where)
    assert forward == [True, True]
    door.close()
    assert not knock(where)


def test_other_vaults_have_other_doors(runtime: Path) -> None:
    assert address(runtime / "one") != address(runtime / "two")
    assert "one" not in Path(address(runtime / "one")).name


def test_a_socket_left_by_one_that_was_killed_is_taken_over(qtbot: QtBot, runtime: Path) -> None:
    where = address(runtime / "vault")
    left = socket.socket(socket.AF_UNIX)
    left.bind(where)
    left.close()
    door = Door(where, lambda: None)
    assert door.open()
    assert _knock(qtbot, where)
    door.close()


def test_a_stranger_that_says_something_else_brings_nothing_forward(qtbot: QtBot, runtime: Path) -> None:
    where = address(runtime / "vault")
    forward: list[bool] = []
    door = Door(where, lambda: forward.append(True))
    door.open()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(where)
        line.sendall(b"open\n" * 1000)
        qtbot.wait(100)
    assert not forward
    assert _knock(qtbot, where)
    door.close()


@pytest.fixture
def deep(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Folders too long for a socket, so that one among the temporary ones is needed; it is a place of the test's."""
    far = tmp_path / ("d" * 90)
    far.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(far))
    monkeypatch.setenv("SATCHEL_SETTINGS", str(far / "settings"))
    with tempfile.TemporaryDirectory(prefix="sd") as name:
        own = Path(name) / "own"
        monkeypatch.setattr(door_posix, "_of_this_person", lambda: own)
        yield own


def test_where_paths_are_too_long_a_folder_of_this_person_alone_is_made_and_taken_away(
    qtbot: QtBot, deep: Path, tmp_path: Path
) -> None:
    where = address(tmp_path)
    assert Path(where).parent == deep
    door = Door(where, lambda: None)
    assert not anybody()
    assert door.open()
    assert deep.stat().st_mode & 0o777 == 0o700
    assert anybody()
    assert _knock(qtbot, where)
    door.close()
    assert not deep.exists()


def test_it_is_called_after_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert door_posix._of_this_person() == Path("/tmp") / f"satchel-{os.getuid()}"  # noqa: S108 - looked at before it is used


def _answerer(where: str, stop: threading.Event) -> threading.Thread:
    """Somebody who was there first, and who answers as a Satchel does."""
    server = socket.socket(socket.AF_UNIX)
    server.bind(where)
    server.listen()
    server.settimeout(0.05)

    def serve() -> None:
        while not stop.is_set():
            with contextlib.suppress(TimeoutError):
                line, _ = server.accept()
                with line:
                    line.recv(100)
                    line.sendall(ANSWER)
        server.close()

    thread = threading.Thread(target=serve)
    thread.start()
    return thread


@pytest.mark.parametrize("how", ["anybody may write", "their group may write", "a link", "another's", "a file"])
def test_a_folder_that_is_not_ours_alone_is_used_neither_to_answer_nor_to_knock(
    qtbot: QtBot, deep: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    where = address(tmp_path)
    stop = threading.Event()
    thread = None
    if how == "a file":
        deep.write_text("in the way", encoding="utf-8")
    else:
        deep.mkdir(mode=0o700)
        thread = _answerer(where, stop)
    if how == "anybody may write":
        deep.chmod(0o1777)
    elif how == "their group may write":
        deep.chmod(0o770)
    elif how == "a link":
        deep.rename(deep.with_name("theirs"))
        deep.symlink_to(deep.with_name("theirs"))
    elif how == "another's":
        me = os.getuid()
        monkeypatch.setattr(door_posix.os, "getuid", lambda: me + 1)
    try:
        assert not knock(where), "a stranger's answer would end the start without a window"
        door = Door(where, lambda: None)
        assert door.open(), "Satchel runs without; the vault's own lock still keeps a second one out"
        assert door._server is None
        door.close()
    finally:
        stop.set()
        if thread is not None:
            thread.join()
    assert deep.exists()


def test_a_runtime_folder_that_others_may_write_in_is_passed_over(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SATCHEL_SETTINGS", str(runtime / "settings"))
    assert Path(address(runtime)).parent == runtime
    runtime.chmod(0o777)
    assert Path(address(runtime)).parent == runtime / "settings"


def test_where_no_socket_can_be_made_satchel_runs_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    door = Door(str(tmp_path / "file" / "s"), lambda: None)
    assert door.open()
    door.close()
    assert instance.knock(str(tmp_path / "nobody")) is False
