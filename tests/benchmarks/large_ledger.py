"""A vault with a great ledger for the benchmarks: 1,000,000 movements, 60 lots, 20 places.

    large_ledger.py [movements]     make it and say where it lies

Made once through the service's own verbs and kept in ``build/``, as `large` is.  Five years; each
month every place receives what it will hand out, sends some to its neighbour, loses a little and counts.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from large import SECRET, Sure  # noqa: E402

from toolkit.base.places import Listed  # noqa: E402
from toolkit.kit import PROJECTIONS, Kit, open_kit  # noqa: E402
from toolkit.stock.model import Count, Flow, Group, HandOut, Loss, Lot, Parcel, Receipt  # noqa: E402
from toolkit.vault import create_vault, passphrase  # noqa: E402
from toolkit.vault.derive import MIB, Params  # noqa: E402
from toolkit.vault.header import FILE_NAME, Header  # noqa: E402
from toolkit.vault.settings import Centre  # noqa: E402

MOVEMENTS = 1_000_000
PLACES, LOTS = 20, 60
DAYS = 1800
BATCH = 2_000


def fill(kit: Kit, movements: int, seed: int = 11) -> None:
    """Add `movements` movements over five years to an open kit with nothing in it."""
    rng = random.Random(seed)
    vault, stock = kit.vault, kit.stock
    today = vault.clock.today()
    stores = [vault.lists.add(Listed.STORE, f"Place {n:02}") for n in range(PLACES)]
    stock.begin()
    products = [product.code for product in stock.products()]
    each = LOTS // len(products)
    # Each lot is good for the whole time, so that what is used first stays a matter of its expiry alone.
    lots = {code: [Lot(f"L{n:02}", today + 90 + 45 * n) for n in range(each)] for code in products}
    sure, started = Sure(), time.monotonic()
    groups = list(Group)
    done = 0
    while done < movements:
        with vault.write() as tx:
            for _ in range(min(BATCH, movements - done)):
                day = today - DAYS + done * DAYS // movements
                place, code = rng.choice(stores), rng.choice(products)
                turn = done % 50
                if done < PLACES * LOTS:
                    place, code = stores[done % PLACES], products[done // PLACES % len(products)]
                    lot = lots[code][done // (PLACES * len(products))]
                    stock.receive_in(tx, Receipt(place, day, (Parcel(code, 2_000, lot),)), sure)
                elif turn < 8:
                    parcel = Parcel(code, 250, rng.choice(lots[code]))
                    stock.receive_in(tx, Receipt(place, day, (parcel,)), sure)
                elif turn == 8:
                    lot = rng.choice(lots[code])
                    held = next((one.balance for one in stock.lots(place, code) if one.lot == lot), 0)
                    stock.count_in(tx, Count(place, day, (Parcel(code, max(0, held - rng.randint(0, 3)), lot),)), sure)
                elif turn == 9:
                    stock.lose_in(tx, Loss(day, (Parcel(code, rng.randint(1, 3)),), Flow.DAMAGED, place), sure)
                else:
                    draft = HandOut(
                        day, (Parcel(code, rng.randint(5, 70)),), place, group=rng.choice(groups), here=True
                    )
                    stock.hand_out_in(tx, draft, sure)
                done += 1
        print(f"\r{done} movements, {done / (time.monotonic() - started):.0f}/s", end="", file=sys.stderr)
    print(file=sys.stderr)


def kept(movements: int = MOVEMENTS) -> Path:
    """Return the folder of such a vault, made now where there is none yet."""
    schema = hashlib.blake2b(digest_size=4)
    for file in sorted((ROOT / "toolkit/vault/schema").glob("*.sql")):
        schema.update(file.read_bytes())
    folder = ROOT / "build" / f"ledger-{movements}-{schema.hexdigest()}"
    if folder.is_dir():
        return folder
    making = folder.with_name(folder.name + ".making")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    header, keys = Header.create(
        making / FILE_NAME,
        secret=passphrase.secret(SECRET),
        person=1,
        recovery=bytes(32),
        params=Params(64 * MIB, 1, 1),
    )
    vault = create_vault(making, keys, header=header, name="Amina", projections=PROJECTIONS)
    vault.settings.save(Centre(name="Bench"))
    fill(open_kit(vault), movements)
    vault.close()
    making.rename(folder)
    return folder


if __name__ == "__main__":
    print(kept(*(int(word) for word in sys.argv[1:2])))
