"""The gates themselves: what is let through has its reason beside it, and each of them can fail."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def checks() -> ModuleType:
    spec = importlib.util.spec_from_file_location("checks", ROOT / "packaging" / "checks.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def block(start: str) -> list[str]:
    """Return the lines of a list in pyproject.toml that hold something."""
    found = re.search(rf"^{re.escape(start)} = \[\n(.*?)^\]", PROJECT, re.MULTILINE | re.DOTALL)
    assert found, start
    return [line.strip() for line in found[1].splitlines() if line.strip() and not line.strip().startswith("#")]


@pytest.mark.parametrize("name", ["ignore", '"tests/**"', '"packaging/**"', "qt_log_ignore", "omit"])
def test_whatever_is_let_through_says_why(name: str) -> None:
    lines = block(name)
    assert lines
    assert [line for line in lines if not re.search(r"#\s*\S.{5,}$", line)] == []


def test_everything_is_checked_but_what_is_let_through() -> None:
    assert 'select = ["ALL"]' in PROJECT
    assert 'filterwarnings = ["error"]' in PROJECT
    assert 'qt_log_level_fail = "WARNING"' in PROJECT
    assert "strict = true" in PROJECT


def test_each_exception_on_a_line_says_why() -> None:
    without = []
    for room in ("toolkit", "packaging"):
        for path in sorted((ROOT / room).rglob("*.py")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                found = re.search(r"#\s*noqa(.*)$", line)
                if found and not re.fullmatch(r": [A-Z]+[0-9]+(, [A-Z]+[0-9]+)* - \S.*", found[1]):
                    without.append(f"{path.relative_to(ROOT)}:{number}")
    assert without == []


def test_what_coverage_leaves_out_is_written_for_another_system_and_nothing_else() -> None:
    patterns = [re.match(r'"([^"]+)"', line) for line in block("omit")]
    left = {path for found in patterns if found for path in ROOT.glob(found[1])}
    assert left
    assert all(path.stem.endswith(("_windows", "_macos")) for path in left)
    assert not any("pragma: no cover" in path.read_text(encoding="utf-8") for path in (ROOT / "toolkit").rglob("*.py"))


@pytest.mark.parametrize(
    ("path", "floor"),
    [
        ("toolkit/stock/model.py", 95.0),
        ("toolkit/incidents/service.py", 95.0),
        ("toolkit/referrals/store.py", 90.0),
        ("toolkit/stock/service/outgoing.py", 95.0),
        ("toolkit/stock/store/fold.py", 90.0),
        ("toolkit/vault/journal.py", 90.0),
        ("toolkit/desktop/shell.py", None),
    ],
)
def test_floors_of_coverage(checks: ModuleType, path: str, floor: float | None) -> None:
    assert checks.floor_of(path) == floor


@pytest.mark.parametrize(("share", "holds"), [(96, True), (94, False), (60, False)])
def test_a_model_below_its_floor_stops_the_gate(checks: ModuleType, tmp_path: Path, share: int, holds: bool) -> None:
    summary = {"covered_lines": share, "covered_branches": 0, "num_statements": 100, "num_branches": 0}
    report = tmp_path / "coverage.json"
    report.write_text(json.dumps({"files": {"toolkit/stock/model.py": {"summary": summary}}}))
    assert checks.coverage_holds(report) is holds


def test_ci_runs_what_the_readme_says() -> None:
    command = "python3 packaging/satchel.py test"
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111


def test_a_warning_from_qt_fails_a_test(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (tmp_path / "test_it.py").write_text(
        "from PySide6.QtCore import qWarning\n\ndef test_it(qtbot):\n    qWarning('something is wrong')\n"
    )
    (tmp_path / "test_them.py").write_text("import warnings\n\ndef test_it():\n    warnings.warn('wrong')\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_it.py", "test_them.py"],
        cwd=tmp_path,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "2 failed" in done.stdout, done.stdout
