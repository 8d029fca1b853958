"""kill -9 while a vault is being made: there is one, whole, or there is none and nothing in the way of the next."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from tests.faults.killing import Killer, Tally, nursery
from tests.helpers.housed import enter
from toolkit.base.errors import Problem
from toolkit.vault import Centre
from toolkit.vault.creation import clear_if_idle, creating
from toolkit.vault.doctor import examine
from toolkit.vault.lockfile import FILE_NAME as LOCK
from toolkit.vault.lockfile import VaultLock

_IN_A_ROW = 3  # times that one folder is struck, as it then stands


def kill_creations(folder: Path, kills: int, seed: int) -> Tally:
    """Kill creations, then see what a start finds."""
    tally = Tally()
    dice = random.Random(seed)
    with nursery(folder / "nursery") as children:
        killer = Killer(children, "create", dice)
        killer.learn_to_the_end(_fresh(folder / "learnt"))
        killer.time(_fresh(folder / "timed"))
        row = 0
        while tally.kills < kills or tally.acknowledged < kills // 2:
            place = folder / "vault"
            if row == 0:
                _fresh(place)
            row = (row + 1) % _IN_A_ROW
            said, struck = killer.kill(place, dice.randrange(1000))
            tally.acknowledged += len(said)
            tally.kills += bool(struck)
            if struck:
                tally.points[struck.split()[0]] += 1
            if (place / "satchel.key").exists():
                _look(place, tally, struck)
                row = 0
            elif said:
                tally.lost.append(f"said to be made, and not there after {struck}")
            elif row == 0:
                _must_be_empty(place, tally, struck)
    return tally


def _fresh(place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    return place


def _look(place: Path, tally: Tally, point: str) -> None:
    """Open what is there: it must be all that was to be made."""
    clear_if_idle(place)
    left = {path.name for path in place.iterdir()} - {"satchel.key", "satchel.db", LOCK}
    if left:
        tally.unclean.append(f"{sorted(left)} after {point}")
    try:
        vault = enter(place)
    except Problem as problem:
        tally.unopenable.append(f"{problem.code} after {point}")
        return
    try:
        if vault.settings.load(Centre).name != "Night Lamp" or vault.people.name(vault.actor) != "Amina":
            tally.lost.append(f"a part of it after {point}")
        tally.unclean += [f"{finding.phrase.text} after {point}" for finding in examine(vault).findings]
    finally:
        vault.close()


def _must_be_empty(place: Path, tally: Tally, point: str) -> None:
    """The next start takes everything away that was left."""
    clear_if_idle(place)
    left = {path.name for path in place.iterdir()} - {LOCK}
    if left:
        tally.unclean.append(f"{sorted(left)} after {point}")
    with VaultLock.take(place), creating(place) as making:
        assert making.is_dir()
        for name in ("satchel.key", "satchel.db"):
            (making / name).write_bytes(b"made up")
    if not (place / "satchel.key").exists():
        tally.unclean.append(f"in the way of the next after {point}")
