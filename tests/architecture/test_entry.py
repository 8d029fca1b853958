"""The entry script: what it does where something is missing and nothing may be installed."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def entry(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("entry", ROOT / "packaging" / "satchel.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    monkeypatch.setattr(made, "may_install", lambda: False)
    return made


def test_a_library_that_is_not_there_is_found_missing(entry: ModuleType) -> None:
    assert entry.missing({"libno-such-thing.so.9": "libno-such-thing9", "libc.so.6": "libc6"}) == ["libno-such-thing9"]


def test_one_line_names_what_is_missing_and_the_command_stops(
    entry: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        entry.install(["libegl1", "libgl1", "libegl1"])
    assert stopped.value.code == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "libegl1 libgl1" in line


def test_the_same_line_names_what_the_environment_needs_and_the_tools_of_the_tests(
    entry: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(entry, "missing", lambda _wanted: ["libegl1"])
    monkeypatch.setattr(entry, "PYTHON", tmp_path / "none-yet")
    monkeypatch.setattr(entry.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else name)
    monkeypatch.setattr(entry.shutil, "which", lambda tool: None if tool == "strace" else tool)
    monkeypatch.setattr(entry.sys, "platform", "linux")
    for testing, named in ((True, ["libegl1", "strace"]), (False, ["libegl1"])):
        with pytest.raises(SystemExit):
            entry.system_libraries(testing=testing)
        (line,) = capsys.readouterr().err.splitlines()
        assert all(package in line for package in named)
        assert ("strace" in line) == testing
        assert f"python3.{entry.sys.version_info.minor}-venv" in line


def test_without_a_tool_of_the_tests_it_goes_on_and_says_so(
    entry: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    entry.install(["xdotool"], needed=False)
    assert "skipped: xdotool" in capsys.readouterr().err


def test_another_lock_asks_for_another_environment(entry: ModuleType, tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("one==1\n", encoding="ascii")
    second.write_text("one==2\n", encoding="ascii")
    assert entry.stamp(first) != entry.stamp(second)
    assert entry.stamp(first) == entry.stamp(first)


def test_a_stamp_that_fits_is_all_that_is_looked_at(
    entry: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    monkeypatch.setattr(entry, "make_environment", lambda lock, *_rest: made.append(lock))
    monkeypatch.setattr(entry, "VENV", tmp_path)
    monkeypatch.setattr(entry, "PYTHON", tmp_path / "python")
    (tmp_path / "python").touch()
    entry.environment(testing=False)
    assert [lock.name for lock in made] == ["requirements.txt"]
    # The tests' environment holds all that the application needs.
    lock = ROOT / "packaging" / "requirements-dev.txt"
    (tmp_path / "made-from-requirements-dev").write_text(entry.stamp(lock), encoding="ascii")
    entry.environment(testing=False)
    entry.environment(testing=True)
    assert len(made) == 1


def test_the_lock_files_name_no_place_and_every_file_by_its_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if "://" in line or "index" in line]
        pinned = [line for line in lines if "==" in line]
        assert len(pinned) > 10
        assert all(line.rstrip().endswith("\\") for line in pinned), "a version without a hash"
