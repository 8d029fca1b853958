"""A large vault for the benchmarks, made through the services' own verbs."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from toolkit.base.clock import month_of  # noqa: E402
from toolkit.base.places import Listed  # noqa: E402
from toolkit.incidents.model import Answers  # noqa: E402
from toolkit.incidents.labels import ACTS  # noqa: E402
from toolkit.kit import Kit  # noqa: E402
from toolkit.stock.model import Group, HandOut, Lot, Parcel, Receipt  # noqa: E402

BATCH = 2_000
DAYS = 720


class _Sure:
    def __contains__(self, _key: object) -> bool:
        return True


def fill(kit: Kit, *, movements: int, incidents: int, seed: int = 7) -> None:
    """Add `movements` stock movements over two years and `incidents` records to an open kit."""
    rng = random.Random(seed)
    vault = kit.vault
    today = vault.clock.today()
    stores = [item.op for item in vault.lists.all(Listed.STORE)] or [vault.lists.add(Listed.STORE, "Store")]
    areas = [vault.lists.add(Listed.AREA, f"Area {n}") for n in range(8)]
    if not kit.stock.products():
        kit.stock.begin()
    products = [product.code for product in kit.stock.products()]
    lots = {code: [Lot(f"L{n}", today + 200 + 60 * n) for n in range(5)] for code in products}
    started = time.monotonic()
    done = 0
    while done < movements:
        with vault.write() as tx:
            for _ in range(min(BATCH, movements - done)):
                day = today - DAYS + done * DAYS // movements
                code, place = rng.choice(products), rng.choice(stores)
                if done % 40 < len(products) * 2 or done < 200:
                    parcel = Parcel(products[done % len(products)], 50_000, rng.choice(lots[code]))
                    kit.stock.receive_in(tx, Receipt(place, day, (parcel,)), _Sure())
                else:
                    draft = HandOut(day, (Parcel(code, rng.randint(1, 60)),), place, group=rng.choice(list(Group)))
                    kit.stock.hand_out_in(tx, draft, _Sure())
                done += 1
        print(f"\r{done} movements, {done / (time.monotonic() - started):.0f}/s", end="", file=sys.stderr)
    codes = list(ACTS)
    month = month_of(today)
    done = 0
    while done < incidents:
        with vault.write() as tx:
            for _ in range(min(BATCH, incidents - done)):
                answers = Answers(
                    acts=tuple(rng.sample(codes, rng.randint(1, 4))),
                    month=month - rng.randint(0, 23),
                    area=rng.choice(areas),
                )
                draft = kit.incidents.new_draft(answers=answers)
                kit.incidents.save_in(tx, draft)
                kit.incidents.submit_in(tx, draft.code)
                done += 1
        print(f"\r{done} incidents, {time.monotonic() - started:.0f} s", end="", file=sys.stderr)
    print(file=sys.stderr)
