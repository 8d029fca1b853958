"""kill -9 at random points: what was acknowledged is there afterwards, and every vault opens.

Every other kill comes after a random while; the ones between, where strace is there, on entering one
write, fsync, rename or unlink that was drawn beforehand: short works are over before most random
whiles are.  A vault that was killed is killed again a few times, as it stands, before a new one is made.
"""

from __future__ import annotations

import fcntl
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from tests.faults.keyring import opened, standing
from tests.faults.night import Night, kit_of, view
from tests.helpers.convergence import snapshot
from tests.helpers.headers import CHAIR, make_header, quick
from tests.helpers.housed import enter, house
from toolkit.base.errors import Problem
from toolkit.vault import migrate
from toolkit.vault.connection import connect
from toolkit.vault.doctor import examine
from toolkit.vault.header import FILE_NAME, Header
from toolkit.vault.restore import restore
from toolkit.vault.vault_open import COPY_BEFORE

ROOT = Path(__file__).resolve().parents[2]
HISTORY = ROOT / "tests" / "history"
STRACE = shutil.which("strace")
WRITES = ("write", "pwrite64", "fsync", "fdatasync", "rename", "unlink", "ftruncate")
POSSIBLE = sys.platform.startswith("linux")
PATIENCE = 60.0
_F_SETPIPE_SZ = 1031
_PIPE = 1 << 20  # bytes that a child may say before it has to wait for us
LOOP = 0.3  # seconds within which a child that works for ever is killed
LONGER_LOOP = 0.8  # the same where one step of its work takes longer


@dataclass
class Tally:
    """What came of the kills of one kind."""

    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    unopenable: list[str] = field(default_factory=list)
    unclean: list[str] = field(default_factory=list)  # what doctor or a reading said, or a crash
    points: Counter[str] = field(default_factory=Counter)  # where the kills struck
    what: str = "kills"

    def strike(self, point: str) -> None:
        """Count one, and where it struck."""
        self.kills += 1
        self.points[point.split(maxsplit=1)[0]] += 1

    @property
    def wrong(self) -> list[str]:
        """Everything that should not be."""
        return [*self.lost, *self.unopenable, *self.unclean]

    def __str__(self) -> str:
        told = f"{self.kills} {self.what}, {self.acknowledged} acknowledged, {len(self.lost)} lost, "
        return told + f"{len(self.unopenable)} unopenable, {len(self.unclean)} not clean"


# The child ---------------------------------------------------------------------------------------


@dataclass
class Child:
    """A process that waits for the word, works, and says what it has done."""

    number: int
    _heard: BinaryIO
    _go: Path

    def work(self) -> None:
        """Let it work."""
        self._go.write_text("go\n", encoding="ascii")

    def kill(self) -> None:
        """Kill it; harmless where it is dead."""
        with suppress(ProcessLookupError):
            os.kill(self.number, signal.SIGKILL)

    def rest(self) -> list[dict[str, Any]]:
        """Wait for its end and return what it had said, but for a line that the kill cut."""
        return [json.loads(line) for line in self._heard.read().split(b"\n")[:-1]]


class Nursery:
    """The program that forks what is to be killed."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        self._process = process
        self._folder = folder
        self._count = 0

    @contextmanager
    def child(self, do: str, folder: Path, seed: int) -> Iterator[Child]:
        """Start a child that is ready to work, and see it end."""
        self._count += 1
        pipe = self._folder / f"pipe{self._count}"
        go = Path(f"{pipe}.go")
        os.mkfifo(pipe)
        os.mkfifo(go)
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps({"do": do, "folder": str(folder), "seed": seed, "pipe": str(pipe)}) + "\n")
        stdin.flush()
        number = int(stdout.readline())
        with pipe.open("rb") as heard:
            fcntl.fcntl(heard, _F_SETPIPE_SZ, _PIPE)
            assert json.loads(heard.readline()) == {"ready": True}
            child = Child(number, heard, go)
            try:
                yield child
            finally:
                child.kill()
        pipe.unlink()
        go.unlink()


@contextmanager
def nursery(folder: Path) -> Iterator[Nursery]:
    """Start the program that forks children, and end it."""
    folder.mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.nursery"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    try:
        yield Nursery(process, folder)
    finally:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        process.wait(PATIENCE)
        process.stdout.close()


# Killing -----------------------------------------------------------------------------------------


class Killer:
    """Kills children of one kind of work: after a while, or at a system call that was drawn."""

    def __init__(self, children: Nursery, do: str, dice: random.Random, while_: float = LOOP) -> None:
        self._nursery = children
        self._do = do
        self._dice = dice
        self._while = while_
        self._calls: Counter[str] = Counter()
        self._turn = 0

    def learn(self, folder: Path, seconds: float = 0.5) -> list[dict[str, Any]]:
        """Let one child work to its end, so long at most, and note what it calls."""
        with self._nursery.child(self._do, folder, 0) as child:
            log = folder.parent / "calls"
            with traced(child.number, "-e", f"trace={','.join(WRITES)}", "-o", str(log)):
                child.work()
                wait_for_end(child, seconds)
                child.kill()
                said = child.rest()
        if log.exists():  # not so where there is no strace: then all kills come at a random moment
            self._calls = Counter(re.findall(r"(?m)^(?:\d+ +)?([a-z0-9]+)\(", log.read_text(errors="replace")))
        return said

    def learn_to_the_end(self, folder: Path) -> None:
        """Note what a child calls whose work ends by itself."""
        said = self.learn(folder, PATIENCE)
        assert "finished" in said[-1]

    def time(self, folder: Path) -> None:
        """Let one child work untraced: a random while lies within what it takes."""
        with self._nursery.child(self._do, folder, 0) as child:
            began = time.monotonic()
            child.work()
            wait_for_end(child, 5.0)
            self._while = time.monotonic() - began

    def kill(self, folder: Path, seed: int) -> tuple[list[dict[str, Any]], str]:
        """Kill a child at work in `folder`; return what it had said, and where it was struck ("" = it was done)."""
        self._turn += 1
        with self._nursery.child(self._do, folder, seed) as child:
            if self._calls and self._turn % 2:
                # Rare calls (a rename) are as telling as frequent ones (a page written).
                call = self._dice.choice(sorted(self._calls))
                place = self._dice.randint(1, self._calls[call])
                struck = f"{call} {place}"
                with traced(child.number, "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={place}"):
                    child.work()
                    wait_for_end(child, 5.0)
                    child.kill()
                    said = child.rest()
            else:
                while_ = self._dice.uniform(0, self._while)
                struck = f"while {while_:.3f} s"
                child.work()
                time.sleep(while_)
                child.kill()
                said = child.rest()
        finished = bool(said) and "finished" in said[-1]
        return [one for one in said if "key" in one], "" if finished else struck


def wait_for_end(child: Child, seconds: float) -> None:
    """Wait until a child has ended, so long at most."""
    deadline = time.monotonic() + seconds
    stat = Path(f"/proc/{child.number}/stat")
    while time.monotonic() < deadline:
        try:
            if stat.read_text(encoding="ascii").rpartition(")")[2].split()[0] in {"Z", "X"}:
                return
        except (FileNotFoundError, ProcessLookupError):
            return
        time.sleep(0.002)


@contextmanager
def traced(number: int, *more: str) -> Iterator[None]:
    if STRACE is None:
        yield
        return
    options = more if "-o" in more else (*more, "-o", os.devnull)
    process = subprocess.Popen(
        [STRACE, "-f", "-s", "0", "-p", str(number), *options], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
    )
    assert process.stderr is not None
    line = process.stderr.readline()
    assert b"attached" in line, line
    try:
        yield
    finally:
        with suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE)
        process.stderr.close()


# What must stand ---------------------------------------------------------------------------------

ANY = object()


class Memory:
    """What was acknowledged: for each thing the views that may stand now."""

    def __init__(self) -> None:
        self.stands: dict[str, list[Any]] = {}
        self.acknowledged = 0

    def hear(self, said: list[dict[str, Any]]) -> None:
        """Take in what a child said: a view that was tried may stand beside the last one done."""
        for one in said:
            if one["done"]:
                self.stands[one["key"]] = [one["view"]]
                self.acknowledged += 1
            else:
                self.stands.setdefault(one["key"], [ANY]).append(one["view"])

    def check(self, ask: Callable[[str], Any], tally: Tally) -> None:
        """Ask for everything; note what is not as it must be, and remember what stands."""
        for key, allowed in self.stands.items():
            try:
                found = json.loads(json.dumps(ask(key)))
            except Problem as problem:
                tally.lost.append(f"{key}: {problem.code}")
                continue
            if found not in allowed and ANY not in allowed:
                tally.lost.append(key)
            self.stands[key] = [found]


def look(folder: Path, memory: Memory, tally: Tally, point: str) -> None:
    """Open a copy of a killed vault, check all that was acknowledged, and have doctor look at it."""
    copy = folder.with_name("looked-at")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    try:
        vault = enter(copy)
    except Problem as problem:
        tally.unopenable.append(f"{problem.code} after {point}")
        return
    except Exception as error:
        tally.unopenable.append(f"{error!r} after {point}")
        return
    try:
        tally.unclean += [f"{finding.phrase.text} after {point}" for finding in vault.findings]
        kit = kit_of(vault)
        memory.check(lambda key: view(kit, key), tally)
        tally.unclean += [f"doctor: {finding.phrase.text} after {point}" for finding in examine(vault).findings]
    except Exception as error:
        tally.unclean.append(f"{error!r} after {point}")
    finally:
        vault.close()


# The kinds ---------------------------------------------------------------------------------------

TIMES_EACH = 10  # kills of one vault before a new one is made


def small_house(folder: Path) -> None:
    """Make a vault with a little in it."""
    vault = house(folder)
    acts = Night(kit_of(vault), 1).acts()
    for _ in range(60):
        next(acts)
    vault.close()


def kill_saves(folder: Path, kills: int, seed: int) -> Tally:
    """Kill a process that saves through the services."""
    tally, dice = Tally(), random.Random(seed)
    with nursery(folder / "pipes") as children:
        killer = Killer(children, "save", dice)
        small_house(folder / "learned" / "vault")
        killer.learn(folder / "learned" / "vault")
        memory, place = Memory(), folder
        for number in range(kills):
            if number % TIMES_EACH == 0:
                memory, place = Memory(), folder / str(number) / "vault"
                small_house(place)
            before = memory.acknowledged
            said, point = killer.kill(place, seed * 1000 + number)
            tally.strike(point)
            memory.hear(said)
            tally.acknowledged += memory.acknowledged - before
            look(place, memory, tally, f"kill {number} ({point})")
    return tally


def kill_backups(folder: Path, kills: int, seed: int) -> Tally:
    """Kill a process that saves and makes backups; every backup that has its name must come back whole."""
    tally, dice = Tally(), random.Random(seed)
    with nursery(folder / "pipes") as children:
        killer = Killer(children, "backup", dice, LONGER_LOOP)
        small_house(folder / "learned" / "vault")
        (folder / "learned" / "stick").mkdir()
        killer.learn(folder / "learned" / "vault")
        memory, place, stick = Memory(), folder, folder
        seen: set[str] = set()
        for number in range(kills):
            if number % TIMES_EACH == 0:
                memory, place, stick = Memory(), folder / str(number) / "vault", folder / str(number) / "stick"
                small_house(place)
                stick.mkdir()
                seen = set()
            before = memory.acknowledged
            said, point = killer.kill(place, seed * 1000 + number)
            tally.strike(point)
            backups = {one["key"].partition(":")[2] for one in said if one["key"].startswith("backup:")}
            memory.hear([one for one in said if not one["key"].startswith("backup:")])
            tally.acknowledged += memory.acknowledged - before + len(backups)
            look(place, memory, tally, f"kill {number} ({point})")
            there = {path.name for path in stick.glob("*.bak")}
            tally.lost += [f"backup {name}" for name in backups - there]
            for name in sorted(there - seen):
                bring_back(stick / name, folder / "back" / "vault", tally)
            seen |= there
    return tally


def bring_back(backup: Path, folder: Path, tally: Tally) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    try:
        restore(backup, CHAIR, folder, derive=quick)
        vault = enter(folder)
    except Problem as problem:
        tally.unopenable.append(f"{backup.name}: {problem.code}")
        return
    try:
        tally.unclean += [f"{backup.name}: {finding.phrase.text}" for finding in examine(vault).findings]
    finally:
        vault.close()


def older(folder: Path, donor: Path, version: int) -> None:
    """Lay a vault as a Satchel of an older schema left it into `folder`: the donor's rows, as far as it had tables."""
    shutil.copytree(donor, folder)
    (folder / "satchel.db").unlink()
    given = enter(donor)
    made = connect(folder / "satchel.db", given.keys.database, create=True)
    with made.changing_schema(), made.transaction():
        for statement in migrate.split((HISTORY / f"{version:04}.sql").read_text(encoding="utf-8")):
            made.do(statement)
        made.do(f"PRAGMA user_version = {version}")
    tables = [name for (name,) in made.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    with made.transaction():
        for table in tables:
            columns = [row[1] for row in made.rows(f'PRAGMA table_info("{table}")')]
            rows = given.connection.rows(f'SELECT {", ".join(columns)} FROM "{table}"')
            made.many(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(columns))})', rows)
        made.do("DELETE FROM facts WHERE name LIKE 'folded.%'")
    made.checkpoint()
    made.close()
    given.close()
    header = Header.load(folder / FILE_NAME, derive=quick)
    header.drop_imprint(header.unlock(CHAIR))  # it is of the donor's file


def kill_migrations(folder: Path, kills: int, seed: int) -> Tally:
    """Kill a process that opens an older vault, sometimes twice: it comes out complete, whatever was half done."""
    tally, dice = Tally(), random.Random(seed)
    donor = folder / "donor" / "vault"
    small_house(donor)
    vault = enter(donor)
    tables = snapshot(vault)
    entries = vault.reader.rows("SELECT seq, hash, mac FROM journal ORDER BY seq")
    drafts = vault.reader.rows("SELECT key, value FROM drafts ORDER BY key")
    vault.close()
    versions = range(1, len(migrate.steps()))
    for version in versions:
        older(folder / f"old{version}" / "vault", donor, version)
    with nursery(folder / "pipes") as children:
        killers = {}
        for version in versions:
            killers[version] = Killer(children, "migrate", dice)
            for lesson in (killers[version].learn_to_the_end, killers[version].time):
                shutil.rmtree(folder / "learned", ignore_errors=True)
                shutil.copytree(folder / f"old{version}", folder / "learned")
                lesson(folder / "learned" / "vault")
        while tally.kills < kills:
            version = versions[tally.kills % len(versions)]
            place = folder / "now" / "vault"
            shutil.rmtree(place.parent, ignore_errors=True)
            shutil.copytree(folder / f"old{version}", place.parent)
            points = []
            for _ in range(dice.choice((1, 1, 1, 2))):
                _said, point = killers[version].kill(place, 0)
                if point:
                    points.append(point)
                    tally.strike(point)
            if not points:
                continue
            where = f"version {version}, {' and '.join(points)}"
            tally.acknowledged += len(entries)
            look(place, Memory(), tally, where)
            try:
                vault = enter(place)
            except Problem:
                continue  # `look` has noted it
            if migrate.version(vault.connection) != len(migrate.steps()) or snapshot(vault) != tables:
                tally.unclean.append(f"not what a fresh one is: {where}")
            same = vault.reader.rows("SELECT seq, hash, mac FROM journal ORDER BY seq") == entries
            if not same or vault.reader.rows("SELECT key, value FROM drafts ORDER BY key") != drafts:
                tally.lost.append(f"rows of the older one: {where}")
            vault.close()
            enter(place).close()
            if (place / COPY_BEFORE).exists():
                tally.unclean.append(f"the copy made before stays: {where}")
    return tally


def kill_key_changes(folder: Path, kills: int, seed: int) -> Tally:
    """Kill a process that changes the key file: people, passphrases, sheets, the chain's pair."""
    tally, dice = Tally(), random.Random(seed)
    with nursery(folder / "pipes") as children:
        killer = Killer(children, "keys", dice)
        for number in range(-1, kills):
            place = folder / str(number) / "vault"
            header, keys = make_header(place)
            (place.parent / "phrase").write_bytes(CHAIR)
            database = keys.database.hex()
            if number < 0:
                killer.learn(place)
                continue
            said, point = killer.kill(place, seed * 1000 + number)
            tally.strike(point)
            done = [one["view"] for one in said if one["done"]]
            tally.acknowledged += len(done)
            last = done[-1] if done else standing(header, keys, CHAIR)
            tried = [] if not said or said[-1]["done"] else [said[-1]["view"]["phrase"].encode()]
            try:
                header, keys, phrase = opened(place, [last["phrase"].encode(), *tried])
            except Problem as problem:
                tally.unopenable.append(f"{problem.code} after kill {number} ({point})")
                continue
            compare_keys(json.loads(json.dumps(standing(header, keys, phrase))), last, database, tally, point)
            shutil.rmtree(place.parent)
    return tally


def compare_keys(now: dict[str, Any], last: dict[str, Any], database: str, tally: Tally, point: str) -> None:
    """Compare what stands with what was last acknowledged: at most the one change under way may be there too."""
    if now["count"] not in {last["count"], last["count"] + 1} or now["database"] != database:
        tally.lost.append(f"pair or database key, {point}")
    before = {tuple(seat) for seat in last["people"]}
    after = {tuple(seat) for seat in now["people"]}
    changed = [
        now["phrase"] != last["phrase"],
        now["count"] != last["count"],
        before != after,
        # Removing a coordinator changes the account keys in the same save.
        now["account"] != last["account"] and before == after,
    ]
    if sum(changed) > 1 or len(before ^ after) > 1:
        tally.lost.append(f"people or passphrase, {point}: {changed}")


def kill_rekeys(folder: Path, kills: int, seed: int) -> Tally:
    """Kill a process that writes the whole file anew under another key."""
    tally, dice = Tally(), random.Random(seed)
    memory = Memory()
    first = folder / "first" / "vault"
    vault = house(first)
    kit = kit_of(vault)
    acts = Night(kit, 1).acts()
    memory.hear([json.loads(json.dumps(vars(next(acts)))) for _ in range(60)])
    vault.close()
    with nursery(folder / "pipes") as children:
        killer = Killer(children, "rekey", dice)
        for lesson in (killer.learn_to_the_end, killer.time):
            shutil.rmtree(folder / "learned", ignore_errors=True)
            shutil.copytree(folder / "first", folder / "learned")
            lesson(folder / "learned" / "vault")
        while tally.kills < kills:
            shutil.rmtree(folder / "now", ignore_errors=True)
            shutil.copytree(folder / "first", folder / "now")
            point = killer.kill(folder / "now" / "vault", 0)[1]
            if point:
                tally.strike(point)
                tally.acknowledged += len(memory.stands)
                look(folder / "now" / "vault", memory, tally, point)
    return tally


KINDS: dict[str, Callable[[Path, int, int], Tally]] = {
    "save": kill_saves,
    "migration": kill_migrations,
    "backup": kill_backups,
    "key file": kill_key_changes,
    "change of the database key": kill_rekeys,
}
