"""The full counts of what the suite does a tenth of: ``.venv/bin/python tests/reliability/run.py``.

Prints a table of figures as it goes and ends with status 1 where one is not what it must be.  With
names of parts (``kills powercuts pages header disks traces``) only those are done; ``--kills 20`` and ``--every 5``
make it shorter.  About a quarter of an hour on two cores.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.faults import creating, killing, pages, powercut  # noqa: E402 - the path comes first
from toolkit.vault.layout import COPY_BYTES  # noqa: E402
from toolkit.vault.twofold import FILE_BYTES  # noqa: E402

SEED = 20261103
HEADER_TESTS = [f"tests/vault/test_header_{name}.py" for name in ("damage", "saving", "life")]


class Table:
    """Prints one line for each figure and remembers whether all are right."""

    def __init__(self) -> None:
        self.right = True
        self._began = time.monotonic()

    def line(self, what: str, figures: str, wrong: list[str]) -> None:
        """Print a line; `wrong` names what should not be."""
        took = time.monotonic() - self._began
        print(f"{'ok   ' if not wrong else 'WRONG'} {what:<34} {figures}   ({took:.0f} s)", flush=True)
        for each in wrong[:20]:
            print(f"      {each}", flush=True)
        self.right = self.right and not wrong
        self._began = time.monotonic()


def kills(table: Table, folder: Path, options: argparse.Namespace) -> None:
    """Kill -9 at random points of each kind of work."""
    for kind, act in {**killing.KINDS, "creation": creating.kill_creations}.items():
        tally = act(folder / kind.replace(" ", "-"), options.kills, SEED)
        struck = ", ".join(
            f"{count} {'at random' if point == 'while' else point}" for point, count in tally.points.most_common()
        )
        table.line(f"kill -9, {kind}", f"{tally} [{struck}]", tally.wrong)


def powercuts(table: Table, folder: Path, options: argparse.Namespace) -> None:
    """Make up what a disk may hold after a power cut at random moments of recorded work."""
    for kind, act in powercut.KINDS.items():
        tally = act(folder / f"cut-{kind.replace(' ', '-')}", options.kills * 6, SEED)
        table.line(f"power cut, {kind}", str(tally), tally.wrong)


def flips(table: Table, folder: Path, options: argparse.Namespace) -> None:
    """Flip a bit in every page; put every older page back."""
    bench = pages.Bench(folder / "pages", 5)
    tally = pages.flip_bits(bench, range(0, bench.pages, options.every), SEED)
    wrong = tally.silent + tally.crashed + _told(tally.missed, "told nowhere") + _told(tally.carried_off, "backed up")
    table.line("one bit in each page", str(tally), wrong)
    before = pages.work_on(bench, 60, 9)
    old = pages.put_back_pages(bench, before, options.every)
    wrong = old.silent + old.crashed + _told(old.unfound, "not found by doctor") + _told(old.backed_up, "backed up")
    table.line("one older page put back", str(old), wrong)
    # Behind a session that was cut off there is no hash of the file.  What such a page shows is old until doctor, or
    # the check before a backup, compares it: they must find every one that shows an old record.
    bench.cut_off()
    old = pages.put_back_pages(bench, before, options.every)
    wrong = old.crashed + _told(old.unfound, "not found by doctor") + _told(old.old_records, "backed up")
    table.line("... after a cut-off session", str(old), wrong)


def _told(numbers: list[int], why: str) -> list[str]:
    return [f"page {number}: {why}" for number in numbers]


def header(table: Table, _folder: Path, _options: argparse.Namespace) -> None:
    """Flip and cut every byte of the key file, in one copy and in both; tear and kill its saves."""
    figures = (
        f"{2 * COPY_BYTES} bytes flipped in one copy, {2 * COPY_BYTES} pairs in both, "
        f"{2 * COPY_BYTES + len(range(COPY_BYTES, FILE_BYTES, 16))} lengths cut, {5 * COPY_BYTES} copies cut and filled, "
        "12 with the real Argon2id, 100 kills: right each time"
    )
    _pytest(table, "key file, every byte", figures, HEADER_TESTS)


def disks(table: Table, _folder: Path, _options: argparse.Namespace) -> None:
    """Full and write-protected disks; closes that hang."""
    _pytest(table, "full and protected disks", "", ["tests/faults/test_disks.py"])
    _pytest(table, "a close that hangs", "", ["tests/faults/test_hung_close.py"])


def traces(table: Table, _folder: Path, _options: argparse.Namespace) -> None:
    """What a session leaves outside the vault and in the next process's memory."""
    _pytest(table, "traces and memory", "0 markers outside the vault, 0 in memory", ["tests/faults/test_traces.py"])


def _pytest(table: Table, what: str, figures: str, files: list[str]) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header", *files]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "SATCHEL_FULL": "1"}, capture_output=True, text=True, check=False
    )
    last = (done.stdout.strip().splitlines() or [""])[-1]
    counted = ", ".join(re.findall(r"\d+ (?:passed|failed|errors?|skipped)", last))
    wrong = [] if done.returncode == 0 else done.stdout.strip().splitlines()[-20:]
    table.line(what, f"{counted}; {figures}" if figures and not wrong else counted, wrong)


PARTS: dict[str, Callable[[Table, Path, argparse.Namespace], None]] = {
    "kills": kills,
    "powercuts": powercuts,
    "pages": flips,
    "header": header,
    "disks": disks,
    "traces": traces,
}


def main() -> int:
    """Do the parts that were named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--kills", type=int, default=100, help="how many of each kind; six times as many power cuts")
    parser.add_argument("--every", type=int, default=1, help="every so many pages")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    table = Table()
    folder = Path(tempfile.mkdtemp(prefix="satchel-reliability-"))
    try:
        for name in options.parts or PARTS:
            PARTS[name](table, folder, options)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0 if table.right else 1


if __name__ == "__main__":
    sys.exit(main())
