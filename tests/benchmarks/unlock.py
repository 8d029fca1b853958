"""Unlock less Argon2id → Today painted with its data, in a lock screen idle for one second (aim ≤ 150 ms).

    unlock.py [movements incidents [runs]]

The real program, one fresh process for each run, against a vault of that size; every other run is
against a small one, to see what the size costs.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from common import ROOT, environment, percentile
from large import INCIDENTS, MOVEMENTS, copy_of, kept

RUNS = 15
AIM = 150.0  # ms
STEPS = ("vault open", "shell made", "Today painted", "Today painted with its data")


def once(folder: Path, home: Path, *more: str, idle: float = 1.0) -> list[float]:
    """Return milliseconds from Argon2id's end to each of `STEPS`, then what `more` asks for."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("first_today.py")), str(folder), str(idle), *more],
        env=environment(home),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = [float(word) for word in done.stdout.split()]
    if len(said) < len(STEPS):
        raise SystemExit(f"Today was not painted: {done.stderr[-2000:]}")
    return said


def main() -> None:
    asked = [int(word) for word in sys.argv[1:4]]
    movements, incidents, runs = (*asked, *(MOVEMENTS, INCIDENTS, RUNS)[len(asked) :])
    sizes = {f"{movements} movements, {incidents} incidents": kept(movements, incidents), "small": kept(200, 50)}
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        folders = {label: copy_of(folder, Path(name) / str(n)) for n, (label, folder) in enumerate(sizes.items())}
        found: dict[str, list[list[float]]] = {label: [] for label in sizes}
        for turn in range(-1, runs):
            for label, folder in folders.items():
                one = once(folder, Path(name))
                if turn >= 0:
                    found[label].append(one)
    print(f"from Argon2id's end, lock screen idle for 1 s, n={runs}, load {os.getloadavg()[0]:.1f}")
    for label, rows in found.items():
        print(f"  {label}:")
        for step, values in zip(STEPS, map(list, zip(*rows, strict=True)), strict=True):
            aim = f"  (aim ≤ {AIM:.0f})" if step is STEPS[-1] else ""
            print(f"    {step}: p50 {statistics.median(values):.0f} ms, p95 {percentile(values, 0.95):.0f} ms{aim}")


if __name__ == "__main__":
    main()
