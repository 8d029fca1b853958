from __future__ import annotations

import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from toolkit.desktop import instance
from toolkit.desktop.instance import Door, address, knock

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


def test_a_long_path_falls_back_to_a_short_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 90)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert len(address(tmp_path)) < 100


def test_where_no_socket_can_be_made_satchel_runs_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    door = Door(str(tmp_path / "file" / "s"), lambda: None)
    assert door.open()
    door.close()
    assert instance.knock(str(tmp_path / "nobody")) is False
