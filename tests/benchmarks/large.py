"""A large vault for the benchmarks, made once through the services' own verbs and kept in ``build/``.

    large.py [movements incidents]      make it and say where it lies

It has a real key file (Argon2id at its floor, so that a benchmark need not wait long) and opens
with `SECRET`; what is kept is made anew when a schema file changes.
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

from toolkit.base.clock import month_of  # noqa: E402
from toolkit.base.places import Listed  # noqa: E402
from toolkit.incidents.labels import ACTS  # noqa: E402
from toolkit.incidents.model import Answers  # noqa: E402
from toolkit.kit import PROJECTIONS, Kit, open_kit  # noqa: E402
from toolkit.stock.model import Group, HandOut, Lot, Parcel, Receipt  # noqa: E402
from toolkit.vault import create_vault, open_vault, passphrase  # noqa: E402
from toolkit.vault.derive import MIB, Params  # noqa: E402
from toolkit.vault.header import FILE_NAME, Header  # noqa: E402
from toolkit.vault.settings import Centre  # noqa: E402

MOVEMENTS, INCIDENTS = 200_000, 50_000  # what the aims are about
SECRET = "correct horse battery staple bench mark"
BATCH = 2_000
DAYS = 720


class Sure:
    """Answers every question with yes."""

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
                    kit.stock.receive_in(tx, Receipt(place, day, (parcel,)), Sure())
                else:
                    draft = HandOut(day, (Parcel(code, rng.randint(1, 60)),), place, group=rng.choice(list(Group)))
                    kit.stock.hand_out_in(tx, draft, Sure())
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


def kept(movements: int = MOVEMENTS, incidents: int = INCIDENTS) -> Path:
    """Return the folder of a vault of that size, made now where there is none yet."""
    schema = hashlib.blake2b(digest_size=4)
    for file in sorted((ROOT / "toolkit/vault/schema").glob("*.sql")):
        schema.update(file.read_bytes())
    folder = ROOT / "build" / f"large-{movements}-{incidents}-{schema.hexdigest()}"
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
    fill(open_kit(vault), movements=movements, incidents=incidents)
    vault.close()
    making.rename(folder)
    return folder


def enter(folder: Path) -> Kit:
    """Unlock and open such a vault as a start of the program does."""
    header = Header.load(folder / FILE_NAME)
    return open_kit(
        open_vault(folder, header.unlock(passphrase.secret(SECRET)), header=header, projections=PROJECTIONS)
    )


def copy_of(folder: Path, to: Path) -> Path:
    """Return a copy of a kept vault, to be written to."""
    shutil.copytree(folder, to)
    return to


if __name__ == "__main__":
    print(kept(*(int(word) for word in sys.argv[1:3])))
