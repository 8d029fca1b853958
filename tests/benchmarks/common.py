"""What the benchmarks share: paired runs and percentiles."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def percentile(values: list[float], share: float) -> float:
    """Return the value below which `share` (0–1) of the values lie."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def show(name: str, ours: list[float], floor: list[float], unit: str, scale: float = 1.0) -> None:
    """Print medians, tails and the ratio of medians and of p95."""
    ratio = statistics.median(ours) / statistics.median(floor)
    tail = percentile(ours, 0.95) / percentile(floor, 0.95)
    print(
        f"{name}: ours {statistics.median(ours) * scale:.2f} {unit}, floor {statistics.median(floor) * scale:.2f} {unit}"
        f" (p50); p95 {percentile(ours, 0.95) * scale:.2f} / {percentile(floor, 0.95) * scale:.2f};"
        f" ratio p50 {ratio:.2f}, p95 {tail:.2f}; n={len(ours)}"
    )


def environment(home: Path) -> dict[str, str]:
    """Return what a measured process sees: nothing of the person's own settings, offscreen without a display.

    Compiled modules are kept, as on a person's machine, whatever the machine of the developer forbids.
    """
    return {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "compiled"),
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "HOME": str(home),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen" if not os.environ.get("DISPLAY") else "xcb"),
    }


def spawn(*words: str, home: Path, lines: int = 1) -> list[float]:
    """Run first_paint.py; return seconds from the spawn to the first frame, then its other lines."""
    env = environment(home)
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("first_paint.py")), *words],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = [float(line) for line in done.stdout.split()]
    if len(said) < lines:
        raise SystemExit(f"no first frame: {done.stderr[-2000:]}")
    return [said[0] - before, *said[1:]]
