"""Every gate, in one run: ruff, types, rings, catalogues, the suite, and coverage by room.

``checks.py --only ruff,mypy`` runs some of them; ``checks.py tests/stock -k fefo`` hands its
words to pytest and leaves coverage out.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent

# Branch coverage asked of each kind of file, in per cent.
FLOORS = {"model.py": 95.0, "service.py": 95.0, "store.py": 90.0}
VAULT_FLOOR = 90.0


def step(name: str, *command: str) -> bool:
    """Run one gate and say how it went."""
    print(f"— {name}", flush=True)
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def floor_of(path: str) -> float | None:
    """Return the branch coverage asked of a file, or None where none is asked by itself."""
    if path.startswith("toolkit/vault/"):
        return VAULT_FLOOR
    return FLOORS.get(kind_of(path))


def kind_of(path: str) -> str:
    """Return which kind of file it is: where a slice has grown, `service` and `store` are folders."""
    parts = Path(path).parts
    if len(parts) > 3 and parts[2] in {"service", "store"}:  # toolkit/<slice>/service/<area>.py
        return f"{parts[2]}.py"
    return parts[-1]


def coverage_holds(report: Path) -> bool:
    """Compare each room's coverage with its floor; say which files fall short."""
    held = True
    rooms: dict[tuple[str, float], list[int]] = {}
    for path, data in json.loads(report.read_text(encoding="utf-8"))["files"].items():
        floor = floor_of(path)
        if floor is None:
            continue
        total = data["summary"]
        done = total["covered_lines"] + total["covered_branches"]
        every = total["num_statements"] + total["num_branches"]
        room = "toolkit/vault" if path.startswith("toolkit/vault/") else kind_of(path)
        sums = rooms.setdefault((room, floor), [0, 0])
        sums[0] += done
        sums[1] += every
        if every and 100 * done / every < floor - 15:
            print(f"  {path}: {100 * done / every:.1f} %, far below the {floor:.0f} % of its kind")
            held = False
    for (room, floor), (done, every) in sorted(rooms.items()):
        share = 100 * done / every if every else 100.0
        print(f"  {room}: {share:.1f} % of lines and branches, {floor:.0f} % asked")
        held = held and share >= floor
    return held


def suite(words: list[str]) -> bool:
    """Run the tests; with no words of its own, with coverage."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    base = [sys.executable, "-m", "pytest", "-q"]
    if words:
        return step("tests", *base, *words)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        os.environ["COVERAGE_FILE"] = str(Path(folder) / "data")
        passed = step(
            "tests", *base, "-n", "2", "--dist", "loadfile", "--cov", "--cov-report", f"json:{report}", "--cov-report="
        )
        print("— coverage", flush=True)
        return report.is_file() and coverage_holds(report) and passed


def main(words: list[str]) -> int:
    """Run the gates; the answer is 0 only when all of them held."""
    only = set(words.pop(1).split(",")) if words[:1] == ["--only"] else set()
    words = [word for word in words if word != "--only"]
    ruff, mypy = str(BIN / "ruff"), str(BIN / "mypy")
    gates: dict[str, Callable[[], bool]] = {
        "ruff": lambda: step("ruff", ruff, "check", "."),
        "format": lambda: step("format", ruff, "format", "--check", "--quiet", "."),
        "mypy": lambda: step("types", mypy),
        "rings": lambda: step("rings", str(BIN / "lint-imports"), "--no-cache"),
        "words": lambda: step("catalogues", sys.executable, "packaging/translations.py", "--check"),
        "tests": lambda: suite(words),
    }
    if words and not only:
        return 0 if suite(words) else 1
    failed = [name for name, gate in gates.items() if (not only or name in only) and not gate()]
    print(f"failed: {', '.join(failed)}" if failed else "every gate holds")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
