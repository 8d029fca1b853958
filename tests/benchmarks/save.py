"""A durable save through the service, against a bare one-row commit (aim ≤ 1.5).

The floor is one row put into a table of a SQLCipher file of the same page size, in WAL with
`synchronous=FULL`, interleaved with ours in the same run; 250,000 entries are present.
``save.py [movements incidents]`` takes other sizes, to see that it stays flat.
"""

from __future__ import annotations

import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import sqlcipher3  # noqa: E402
from common import show  # noqa: E402
from helpers.vaults import make_vault  # noqa: E402
from large import fill  # noqa: E402

from toolkit.incidents.model import Answers  # noqa: E402
from toolkit.kit import open_kit  # noqa: E402
from toolkit.stock.model import HandOut, Parcel  # noqa: E402

SAVES = 400


def bare_floor(path: Path) -> Callable[[], None]:
    """Return a function that commits one row, durably, to an encrypted file opened as ours is."""
    bare = sqlcipher3.connect(str(path), isolation_level=None)
    bare.execute(f"PRAGMA key = \"x'{secrets.token_hex(80)}'\"")
    for pragma in ("cipher_page_size=8192", "journal_mode=WAL", "synchronous=FULL"):
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, value BLOB)")
    assert bare.execute("PRAGMA synchronous").fetchone() == (2,)

    def commit() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO row (value) VALUES (?)", (secrets.token_bytes(200),))
        bare.execute("COMMIT")

    return commit


def main() -> None:
    movements, incidents = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (200_000, 50_000)
    with tempfile.TemporaryDirectory(dir=ROOT / "build" if (ROOT / "build").is_dir() else None) as name:
        vault = make_vault(Path(name) / "vault")
        kit = open_kit(vault)
        fill(kit, movements=movements, incidents=incidents)
        floor = bare_floor(Path(name) / "floor.db")
        place = kit.stock.places()[0].op
        today = vault.clock.today()
        product = kit.stock.products()[0].code
        area = kit.incidents.areas()[0].op
        month = kit.incidents.page(most=1).rows[0].month
        stock, incident, bare = [], [], []
        for _ in range(SAVES):
            began = time.perf_counter()
            floor()
            bare.append(time.perf_counter() - began)
            began = time.perf_counter()
            kit.stock.hand_out(HandOut(today, (Parcel(product, 10),), place), _Sure())
            stock.append(time.perf_counter() - began)
            draft = kit.incidents.begin(answers=Answers(acts=("LIB.STOP",), month=month, area=area))
            began = time.perf_counter()
            kit.incidents.submit(draft.code)
            incident.append(time.perf_counter() - began)
        show("hand out, saved", stock, bare, "ms", 1000)
        show("incident, submitted", incident, bare, "ms", 1000)
        vault.close()


class _Sure:
    def __contains__(self, _key: object) -> bool:
        return True


if __name__ == "__main__":
    main()
