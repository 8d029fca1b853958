"""Changes of the key file, one after another: the pair, passphrases, people, recovery sheets, rotations."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.helpers.headers import CHAIR, SHEET, quick
from toolkit.base.errors import Problem
from toolkit.vault.header import FILE_NAME, Header
from toolkit.vault.keys import Keys, Role


def standing(header: Header, keys: Keys, phrase: bytes) -> dict[str, Any]:
    """Return what a key file says, as plain JSON; `phrase` is what opened it."""
    return {
        "phrase": phrase.decode(),
        "people": sorted([seat.slot, int(seat.role), seat.person] for seat in header.people(keys)),
        "count": header.pair(keys).count,
        "database": keys.database.hex(),
        "account": keys.account_public.hex(),
    }


def change_keys(folder: Path, seed: int, say: Callable[[dict[str, Any]], None]) -> None:
    """Change the key file for ever; say the phrase of each change before it, and what stands after it.

    The phrase that opens at first stands in the file ``phrase`` beside the folder.
    """
    dice = random.Random(seed)
    phrase = (folder.parent / "phrase").read_bytes()
    header = Header.load(folder / FILE_NAME, derive=quick)
    keys = header.unlock(phrase)
    number = 0
    while True:
        number += 1
        act = dice.choice(("pair", "pair", "own", "add", "remove", "sheet", "accounts"))
        wanted = phrase
        others = [seat for seat in header.people(keys) if seat.person not in {0, keys.person}]
        if act == "own":
            wanted = b"phrase:%d.%d" % (seed, number)
            say({"done": False, "key": "keys", "view": {"phrase": wanted.decode()}})
            keys = header.change_own(keys, wanted)
        elif act == "add" and len(others) < 8:
            role = dice.choice((Role.EDUCATOR, Role.COORDINATOR))
            free = min(set(range(2, 17)) - {seat.person for seat in others})
            header.add(keys, b"phrase:other.%d.%d" % (seed, number), role, free)
        elif act == "remove" and others:
            keys = header.remove(keys, dice.choice(others).slot)
        elif act == "sheet":
            sheet = next(seat for seat in header.people(keys) if seat.role is Role.RECOVERY)
            keys = header.replace_recovery(keys, sheet.slot, b"code:%d.%d" % (seed, number))
        elif act == "accounts":
            keys = header.change_account_keys(keys)
        else:
            count = header.pair(keys).count + 1
            header.set_pair(keys, count, count.to_bytes(32, "big"))
        phrase = wanted
        say({"done": True, "key": "keys", "view": standing(header, keys, phrase)})


def opened(folder: Path, phrases: list[bytes]) -> tuple[Header, Keys, bytes]:
    """Open a key file with one of the phrases that may open it; raises the last Problem where none does."""
    trouble: Problem | None = None
    for phrase in phrases:
        header = Header.load(folder / FILE_NAME, derive=quick)
        try:
            return header, header.unlock(phrase), phrase
        except Problem as problem:
            trouble = problem
    raise trouble or AssertionError


FIRST_PHRASE, FIRST_SHEET = CHAIR, SHEET
