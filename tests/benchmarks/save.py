"""A durable save through the service, against a bare one-row commit (aim ≤ 1.5).

The floor is one row put into a table of a SQLCipher file of the same page size, in WAL with
`synchronous=FULL`, interleaved with ours in the same run; 250,000 entries are present.
``save.py [movements incidents [saves]]`` takes other sizes, to see that it stays flat.
"""

from __future__ import annotations

import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

import sqlcipher3  # noqa: E402
from common import show  # noqa: E402
from large import INCIDENTS, MOVEMENTS, Sure, copy_of, enter, kept  # noqa: E402

from toolkit.incidents.model import Answers  # noqa: E402
from toolkit.stock.model import HandOut, Parcel  # noqa: E402

SAVES = 600


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


def main() -> None:
    asked = [int(word) for word in sys.argv[1:4]]
    movements, incidents, saves = (*asked, *(MOVEMENTS, INCIDENTS, SAVES)[len(asked) :])
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        kit = enter(copy_of(kept(movements, incidents), Path(name) / "vault"))
        floor = bare_floor(Path(name) / "floor.db")
        place = kit.stock.places()[0].op
        today = kit.vault.clock.today()
        product = kit.stock.products()[0].code
        area = kit.incidents.areas()[0].op
        month = kit.incidents.page(most=1).rows[0].month

        def hand_out() -> None:
            kit.stock.hand_out(HandOut(today, (Parcel(product, 10),), place), Sure())

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
