"""A durable save through the service, against a bare one-row commit (aim ≤ 1.5).

    save.py [movements incidents [saves]] [--slower MS]

The floor is one row put into a table of a SQLCipher file of the same page size, in WAL with
`synchronous=FULL`, interleaved with ours in the same run; 250,000 entries are present unless other
sizes are given, to see that it stays flat.

The ratio says as much of the disk as of us: what we do beside waiting for it takes the same time
everywhere.  So the time that this disk takes for an fsync is told first, and ``--slower 2`` runs the
whole under strace, which makes every fsync two milliseconds longer, the floor's and ours alike.
That is a stand-in for a slower disk, and is labelled as such; the figure to quote is this disk's.
"""

from __future__ import annotations

import argparse
import gc
import os
import secrets
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

import sqlcipher3  # noqa: E402
from common import percentile, show  # noqa: E402
from large import INCIDENTS, MOVEMENTS, Sure, copy_of, enter, kept  # noqa: E402

from toolkit.incidents.model import Answers  # noqa: E402
from toolkit.stock.model import HandOut, Parcel  # noqa: E402

SAVES = 600
_SLOWED = "SATCHEL_BENCHMARK_SLOWED"


def bare_floor(path: Path) -> Callable[[], None]:
    """Return a function that commits one row, durably, to an encrypted file of the same page size."""
    bare = sqlcipher3.connect(str(path), isolation_level=None)
    bare.execute(f"PRAGMA key = \"x'{secrets.token_hex(80)}'\"")
    for pragma in ("cipher_page_size=8192", "journal_mode=WAL", "synchronous=FULL"):
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, value BLOB)")
    assert bare.execute("PRAGMA synchronous").fetchone() == (2,)
    # Let its log take its full size, as ours has: a file that grows is slower to make durable.
    bare.execute("INSERT INTO row (value) VALUES (zeroblob(9000000))")
    bare.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def commit() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO row (value) VALUES (?)", (secrets.token_bytes(200),))
        bare.execute("COMMIT")

    return commit


def fsyncs(path: Path, times: int = 300) -> list[float]:
    """Return the seconds that an fsync takes after 8 KiB of a file that does not grow were overwritten."""
    took = []
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    os.pwrite(file, bytes(1 << 20), 0)
    os.fsync(file)
    for turn in range(times):
        os.pwrite(file, secrets.token_bytes(8192), turn % 128 * 8192)
        began = time.perf_counter()
        os.fsync(file)
        took.append(time.perf_counter() - began)
    os.close(file)
    return took


def run_slower(milliseconds: float) -> None:
    """Start this benchmark again under strace, which lets every fsync return so much later."""
    strace = shutil.which("strace")
    if strace is None:
        raise SystemExit("--slower needs strace")
    calls = "fsync,fdatasync"
    words = ["-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", f"trace={calls}"]
    words += ["-e", f"inject={calls}:delay_exit={int(milliseconds * 1000)}"]
    os.environ[_SLOWED] = f"{milliseconds:g}"
    os.execv(strace, ["strace", *words, sys.executable, *sys.argv])  # noqa: S606


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("sizes", nargs="*", type=int, metavar="N", help="movements, incidents, saves")
    ask.add_argument("--slower", type=float, metavar="MS")
    given = ask.parse_args()
    movements, incidents, saves = (*given.sizes[:3], *(MOVEMENTS, INCIDENTS, SAVES)[len(given.sizes[:3]) :])
    slowed = os.environ.get(_SLOWED)
    if given.slower and not slowed:
        kept(movements, incidents)
        run_slower(given.slower)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        alone = [1000 * one for one in fsyncs(Path(name) / "plain")]
        how = f", each made {slowed} ms longer by strace: a stand-in for a slower disk" if slowed else ""
        print(f"an fsync here: p50 {statistics.median(alone):.3f}, p95 {percentile(alone, 0.95):.3f} ms{how}")
        kit = enter(copy_of(kept(movements, incidents), Path(name) / "vault"))
        floor = bare_floor(Path(name) / "floor.db")
        place = kit.stock.places()[0].op
        today = kit.vault.clock.today()
        product = kit.stock.products()[0].code
        area = kit.incidents.areas()[0].op
        month = kit.incidents.page(most=1).rows[0].month

        def hand_out() -> None:
            kit.stock.hand_out(HandOut(today, (Parcel(product, 10),), place), Sure())

        gc.collect()
        gc.freeze()  # as the window does after its first paint
        took: dict[str, list[float]] = {"bare": [], "stock": [], "incident": []}
        for turn in range(-120, saves):  # the first warm the caches and let our log take its full size
            draft = kit.incidents.begin(answers=Answers(acts=("LIB.STOP",), month=month, area=area))
            verbs = [("bare", floor), ("stock", hand_out), ("incident", partial(kit.incidents.submit, draft.code))]
            for n in range(3):  # in turn, so that none always follows the same other one's writes
                name_, verb = verbs[(turn + n) % 3]
                began = time.perf_counter()
                verb()
                if turn >= 0:
                    took[name_].append(time.perf_counter() - began)
        print(f"{kit.vault.journal.tip.seq} entries, {kit.vault.path.stat().st_size >> 20} MiB")
        show("hand out, saved", took["stock"], took["bare"], "ms", 1000)
        show("incident, submitted", took["incident"], took["bare"], "ms", 1000)
        kit.vault.close()


if __name__ == "__main__":
    main()
