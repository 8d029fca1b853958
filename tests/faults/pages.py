"""One bit flipped, or an older copy put back, in a page of a closed vault; then everything is read.

A reading may answer as it did before, or refuse with a `Problem`.  A different answer without one is a
*silent change*, unless unlocking had said that something is wrong.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.night import Night, fill_large, kit_of, plain, questions
from tests.helpers.headers import CHAIR, make_header, quick
from tests.helpers.housed import enter
from tests.helpers.vaults import FIRST_DAY, kit_projections
from toolkit.base.clock import FixedClock
from toolkit.base.errors import Problem
from toolkit.vault import Vault, create_vault
from toolkit.vault.backup import make_backup
from toolkit.vault.connection import PAGE_SIZE
from toolkit.vault.doctor import examine
from toolkit.vault.header import FILE_NAME, Header
from toolkit.vault.journal import ALTERED
from toolkit.vault.vault import DATABASE

Answers = dict[str, Any]
_OVERWRITTEN = {"note", "drafts", "kept", "session", "backup", "last", "needs"}


@dataclass
class Looked:
    """What came of it for one page."""

    refused_to_open: str = ""  # the problem's code
    found_at_unlock: bool = False
    found_by_doctor: bool = False
    refused: Counter[str] = field(default_factory=Counter)  # readings, by the problem's code
    changed: list[str] = field(default_factory=list)  # readings that answered differently without a word
    crashed: list[str] = field(default_factory=list)  # readings that raised anything but a `Problem`
    backed_up: bool = False
    readings: int = 0

    @property
    def is_said(self) -> bool:
        """Tell whether somebody who only opens the vault and reads is told that something is wrong."""
        return bool(self.refused_to_open) or self.found_at_unlock or bool(self.refused)

    @property
    def changed_records(self) -> list[str]:
        """Return the changed readings but those of drafts and of this laptop's own settings.

        Those are overwritten rows that no chain holds together: an older one, put back with its page, is as good as
        the newer.
        """
        return [name for name in self.changed if name.split(maxsplit=1)[0] not in _OVERWRITTEN]

    @property
    def silent(self) -> list[str]:
        """Return the readings that changed while unlocking said nothing."""
        return [] if self.found_at_unlock else self.changed


@dataclass
class Tally:
    """What came of every page."""

    pages: int = 0
    runs: int = 0
    readings: int = 0
    refused_to_open: int = 0
    found_at_unlock: int = 0
    found_by_doctor: int = 0
    said_in_reading: int = 0
    by_mac: int = 0  # pages of which a reading was refused by a MAC or a hash: SQLCipher had said nothing
    silent: list[str] = field(default_factory=list)
    crashed: list[str] = field(default_factory=list)
    missed: list[int] = field(default_factory=list)  # pages of which doctor and all readings said nothing
    unfound: list[int] = field(default_factory=list)  # pages that changed a record, and doctor saw nothing
    old_records: list[int] = field(default_factory=list)  # pages with old records that a backup was made of
    carried_off: list[int] = field(default_factory=list)  # pages that something was said of, and a backup was made
    backed_up: list[int] = field(default_factory=list)  # pages with which a backup was made

    def add(self, page: int, looked: Looked) -> None:
        """Count one page."""
        self.runs += 1
        self.readings += looked.readings
        self.refused_to_open += bool(looked.refused_to_open)
        self.found_at_unlock += looked.found_at_unlock
        self.found_by_doctor += looked.found_by_doctor
        self.said_in_reading += bool(looked.refused)
        self.by_mac += bool(looked.refused[ALTERED.code])
        self.silent += [f"page {page}: {name}" for name in looked.silent]
        self.crashed += [f"page {page}: {name}" for name in looked.crashed]
        if not (looked.is_said or looked.found_by_doctor):
            self.missed.append(page)
        if looked.changed_records and not looked.found_by_doctor:
            self.unfound.append(page)
        if looked.backed_up:
            self.backed_up.append(page)
            if looked.found_by_doctor or looked.is_said:
                self.carried_off.append(page)
            if looked.changed_records:
                self.old_records.append(page)

    def __str__(self) -> str:
        return (
            f"{self.runs} of {self.pages} pages, {self.readings} readings: {len(self.silent)} silent changes, "
            f"{len(self.crashed)} crashes; refused to open {self.refused_to_open}, told at unlock "
            f"{self.found_at_unlock}, told in reading {self.said_in_reading} (by a MAC alone {self.by_mac}), found by doctor {self.found_by_doctor}, "
            f"told nowhere {len(self.missed)}, changed and not found by doctor {len(self.unfound)}, "
            f"backed up {len(self.backed_up)}, of which told of {len(self.carried_off)}"
        )


def large_vault(folder: Path, seed: int) -> Vault:
    """Make a practice vault of 200 to 400 pages, left open."""
    header, keys = make_header(folder)
    vault = create_vault(
        folder,
        keys,
        header=header,
        name="Amina",
        clock=FixedClock(FIRST_DAY),
        projections=kit_projections(),
        practice=True,
    )
    fill_large(kit_of(vault), seed, reports=12, long_accounts=50)
    return vault


def answers_of(vault: Vault) -> Answers:
    """Return what every question answers now."""
    kit = kit_of(vault)
    return {name: plain(ask(kit)) for name, ask in questions(kit)}


class Bench:
    """A good vault, what it answers, and a place where copies of it are damaged.

    A reading that comes upon damage ends the connection; the vault goes on with another for the next one.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.good = folder / "good"
        self.place = folder / "damaged"
        self.stick = folder / "stick"
        self.stick.mkdir(parents=True)
        large_vault(self.good, seed).close()
        self.read_again()

    def copy(self, folder: Path) -> Bench:
        """Return another bench with the same vault."""
        made = copy(self)
        made.good, made.place, made.stick = folder / "good", folder / "damaged", folder / "stick"
        made.stick.mkdir(parents=True)
        shutil.copytree(self.good, made.good)
        return made

    def read_again(self) -> None:
        """Take what the good vault holds now for right."""
        vault = enter(self.good)
        kit = kit_of(vault)
        self._questions = questions(kit)
        self.answers = {name: plain(ask(kit)) for name, ask in self._questions}
        assert examine(vault).is_clean
        vault.close()
        assert not list(self.good.glob("*-wal"))
        self.raw = (self.good / DATABASE).read_bytes()
        self.pages = len(self.raw) // PAGE_SIZE
        # Opening and closing changes nothing that is stored: else the pages to come would be others.
        enter(self.good).close()
        assert (self.good / DATABASE).read_bytes() == self.raw

    def cut_off(self) -> None:
        """Have the last session end as a kill ends it: without leaving the file's imprint in the key file."""
        header = Header.load(self.good / FILE_NAME, derive=quick)
        header.drop_imprint(header.unlock(CHAIR))

    def look(self, raw: bytes, *, deep: bool = True) -> Looked:
        """Put `raw` in the place of the records file, ask everything, then have doctor and a backup look at it."""
        looked = Looked()
        self._lay(raw)
        vault = self._enter(looked)
        if vault is None:
            return looked
        looked.found_at_unlock = bool(vault.findings)
        kit = kit_of(vault)
        for name, ask in self._questions:
            looked.readings += 1
            try:
                answer = plain(ask(kit))
            except Problem as problem:
                looked.refused[problem.code] += 1
            except Exception as error:
                looked.crashed.append(f"{name}: {error!r}")
            else:
                if answer != self.answers[name]:
                    looked.changed.append(name)
        vault.close()
        if deep:
            self._look_deeper(raw, looked)
        return looked

    def _look_deeper(self, raw: bytes, looked: Looked) -> None:
        for step in ("doctor", "backup"):
            self._lay(raw)
            vault = self._enter(looked)
            if vault is None:
                return
            try:
                if step == "doctor":
                    looked.found_by_doctor = not examine(vault).is_clean
                else:
                    make_backup(vault, self.stick).path.unlink()
                    looked.backed_up = True
            except Problem:
                looked.found_by_doctor |= step == "doctor"
            except Exception as error:
                looked.crashed.append(f"{step}: {error!r}")
            vault.close()

    def _lay(self, raw: bytes) -> None:
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(self.good, self.place)
        (self.place / DATABASE).write_bytes(raw)

    def _enter(self, looked: Looked) -> Vault | None:
        try:
            return enter(self.place)
        except Problem as problem:
            looked.refused_to_open = problem.code
        except Exception as error:
            looked.crashed.append(f"opening: {error!r}")
        return None


def flip_bits(bench: Bench, pages: Iterable[int], seed: int) -> Tally:
    """Flip one bit in each of some pages (0 = the first), one per run."""
    tally = Tally(pages=bench.pages)
    dice = random.Random(seed)
    places = {page: (dice.randrange(PAGE_SIZE), 1 << dice.randrange(8)) for page in range(bench.pages)}
    for page in pages:
        raw = bytearray(bench.raw)
        place, bit = places[page]
        raw[page * PAGE_SIZE + place] ^= bit
        tally.add(page, bench.look(bytes(raw)))
    return tally


def work_on(bench: Bench, acts: int, seed: int) -> bytes:
    """Go on working in the good vault; return the records file as it was before."""
    before = bench.raw
    vault = enter(bench.good)
    steps = Night(kit_of(vault), seed).acts()
    for _ in range(acts):
        next(steps)
    vault.close()
    bench.read_again()
    return before


def put_back_pages(bench: Bench, before: bytes, every: int = 1) -> Tally:
    """Put the older copy of one page back, for each page that has changed since, one per run."""
    tally = Tally(pages=bench.pages)
    changed = [
        page
        for page in range(min(len(before), len(bench.raw)) // PAGE_SIZE)
        if before[page * PAGE_SIZE :][:PAGE_SIZE] != bench.raw[page * PAGE_SIZE :][:PAGE_SIZE]
    ]
    for page in changed[::every]:
        raw = bytearray(bench.raw)
        raw[page * PAGE_SIZE : (page + 1) * PAGE_SIZE] = before[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
        tally.add(page, bench.look(bytes(raw)))
    return tally
