"""What a disk may hold after a power cut at any moment of a session: recorded once, cut off a thousand times.

A process works under strace, which notes every write, fsync, truncation, rename and creation, in order,
and between them what the process had acknowledged.  Then, for a moment that is drawn, a disk is made up:
what was fsynced is there; of all later writes to each file none, all, some in any order, or some torn at
sectors; of later creations, renames and deletions the first so many.  The vault on such a disk must open,
hold all that was acknowledged, and have doctor find nothing.
"""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults import killing
from tests.faults.keyring import opened, standing
from tests.faults.killing import Memory, Tally
from tests.faults.night import Night, kit_of
from tests.helpers.headers import CHAIR, make_header
from tests.helpers.housed import house
from toolkit.base.errors import Problem

CALLS = "openat,write,pwrite64,lseek,fsync,fdatasync,ftruncate,rename,unlink,close"
SECTOR = 512
_LINE = re.compile(rb"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_HEX = re.compile(rb"\\x([0-9a-f]{2})")
_TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_NUMBER = re.compile(rb"(\d+)<((?:\\x[0-9a-f]{2})*)")
_NOTHING_LEFT_OUT = 4 << 20  # bytes of one write that strace shows


# Recording ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Act:
    """One thing done to the disk, or said: its kind, the file's number or its name, and what with it."""

    kind: str  # write, cut, sync, make, name, drop, settle, said
    file: int = 0
    name: str = ""
    to: str = ""
    at: int = 0
    data: bytes = b""
    said: dict[str, Any] = field(default_factory=dict)


def _plain(text: bytes) -> bytes:
    return bytes.fromhex(text.replace(b"\\x", b"").decode("ascii"))


class Recording:
    """What strace saw, as acts on numbered files within `folder`."""

    def __init__(self, log: Path, folder: Path) -> None:
        self._folder = folder
        self.acts: list[Act] = []
        self.names = {
            str(path.relative_to(folder)): number
            for number, path in enumerate(sorted(path for path in folder.rglob("*") if path.is_file()), 1)
        }
        self.first = dict(self.names)
        self.before = {number: (folder / name).read_bytes() for name, number in self.names.items()}
        self._next = len(self.names) + 1
        self._open: dict[int, list[int]] = {}  # descriptor: file, position
        self._heard = b""
        self._log = log

    def read(self) -> None:
        """Take in what was noted, after the work has ended."""
        waiting: dict[bytes, bytes] = {}
        for line in self._log.read_bytes().splitlines():
            pid = line.split(b" ", 1)[0]
            if line.endswith(b"<unfinished ...>"):
                waiting[pid] = line[: -len(b" <unfinished ...>")]
                continue
            whole = line
            if b"resumed>" in line:
                whole = waiting.pop(pid, b"") + line.split(b"resumed>", 1)[1]
            found = _LINE.match(whole)
            if found and int(found[3]) >= 0:
                getattr(self, f"_{found[1].decode()}", self._other)(found[2], int(found[3]))

    def _other(self, _words: bytes, _answer: int) -> None:
        pass

    def _within(self, path: bytes) -> str | None:
        text = _plain(path).decode()
        root = f"{self._folder}/"
        return text[len(root) :] if text.startswith(root) else None

    def _openat(self, words: bytes, number: int) -> None:
        path = _TEXT.search(words)
        name = self._within(path[1]) if path else None
        self._open.pop(number, None)
        if name is None or name.endswith("-shm"):
            return
        if name not in self.names:
            if b"O_CREAT" not in words:
                return
            self.names[name] = self._next
            self.acts.append(Act("make", self._next, name))
            self._next += 1
        elif b"O_TRUNC" in words:
            self.acts.append(Act("cut", self.names[name]))
        self._open[number] = [self.names[name], 0]

    def _close(self, words: bytes, _answer: int) -> None:
        self._open.pop(int(words.split(b"<", 1)[0]), None)

    def _write(self, words: bytes, count: int) -> None:
        found, data = _NUMBER.match(words), _TEXT.search(words)
        assert found is not None
        assert data is not None
        held = self._open.get(int(found[1]))
        if held is not None:
            self.acts.append(Act("write", held[0], at=held[1], data=_plain(data[1])[:count]))
            held[1] += count
        elif b"/pipe" in _plain(found[2]):
            *whole, self._heard = (self._heard + _plain(data[1])[:count]).split(b"\n")
            self.acts += [Act("said", said=json.loads(line)) for line in whole]

    def _pwrite64(self, words: bytes, count: int) -> None:
        data = _TEXT.search(words)
        held = self._open.get(int(words.split(b"<", 1)[0]))
        if held is not None and data is not None:
            at = int(words.rsplit(b", ", 1)[1])
            self.acts.append(Act("write", held[0], at=at, data=_plain(data[1])[:count]))

    def _lseek(self, words: bytes, place: int) -> None:
        held = self._open.get(int(words.split(b"<", 1)[0]))
        if held is not None:
            held[1] = place

    def _ftruncate(self, words: bytes, _answer: int) -> None:
        held = self._open.get(int(words.split(b"<", 1)[0]))
        if held is not None:
            self.acts.append(Act("cut", held[0], at=int(words.rsplit(b", ", 1)[1])))

    def _fsync(self, words: bytes, _answer: int) -> None:
        found = _NUMBER.match(words)
        assert found is not None
        held = self._open.get(int(found[1]))
        if held is not None:
            self.acts.append(Act("sync", held[0]))
        elif (_plain(found[2]).decode() + "/").startswith(f"{self._folder}/"):
            self.acts.append(Act("settle", name=(_plain(found[2]).decode() + "/")[len(str(self._folder)) + 1 :]))

    _fdatasync = _fsync

    def _rename(self, words: bytes, _answer: int) -> None:
        old, new = (self._within(path) for path in _TEXT.findall(words))
        assert old is not None
        assert new is not None
        self.names[new] = self.names.pop(old)
        self.acts.append(Act("name", self.names[new], old, new))

    def _unlink(self, words: bytes, _answer: int) -> None:
        path = _TEXT.search(words)
        name = self._within(path[1]) if path else None
        if name in self.names:
            assert name is not None
            self.acts.append(Act("drop", self.names.pop(name), name))


# The disk ----------------------------------------------------------------------------------------


class Disk:
    """Files as they are for sure, and what has been asked for since and may or may not have reached them."""

    def __init__(self, recording: Recording) -> None:
        self._files = {number: bytearray(data) for number, data in recording.before.items()}
        self._names = dict(recording.first)
        self._later: dict[int, list[Act]] = {}
        self._naming: list[Act] = []

    def do(self, act: Act) -> None:
        """Ask for one thing."""
        if act.kind in {"write", "cut"}:
            self._later.setdefault(act.file, []).append(act)
        elif act.kind == "sync":
            for one in self._later.pop(act.file, []):
                _put(self._files.setdefault(act.file, bytearray()), one, act.file)
        elif act.kind == "settle":
            # The names of one folder; file systems keep the order in which names changed.
            last = max((n for n, one in enumerate(self._naming) if _parent(one) == act.name), default=-1)
            for one in self._naming[: last + 1]:
                _rename(self._names, one)
            del self._naming[: last + 1]
        elif act.kind != "said":
            self._naming.append(act)

    def write(self, folder: Path, dice: random.Random) -> str:
        """Write what may be there now into an empty folder; return how it was drawn."""
        names = dict(self._names)
        kept = dice.randint(0, len(self._naming)) if self._naming else 0
        for one in self._naming[:kept]:
            _rename(names, one)
        how = dice.choice(("none", "all", "first", "some", "some", "torn", "torn"))
        for name, number in names.items():
            data = bytearray(self._files.get(number, b""))
            for one in _drawn(self._later.get(number, []), how, dice):
                _put(data, one, number)
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return f"{how}, {kept} of {len(self._naming)} names, {sum(map(len, self._later.values()))} writes under way"


def _parent(act: Act) -> str:
    folder, _, _ = (act.to or act.name).rpartition("/")
    return f"{folder}/" if folder else ""


def _rename(names: dict[str, int], act: Act) -> None:
    if act.kind == "make":
        names[act.name] = act.file
    else:
        names.pop(act.name, None)
        if act.kind == "name":
            names[act.to] = act.file


def _put(data: bytearray, act: Act, _number: int) -> None:
    if act.kind == "cut":
        del data[act.at :]
        data.extend(bytes(act.at - len(data)))
        return
    data.extend(bytes(max(0, act.at - len(data))))
    data[act.at : act.at + len(act.data)] = act.data


def _drawn(later: list[Act], how: str, dice: random.Random) -> Iterator[Act]:
    """Yield what of these writes reached the disk."""
    if how == "none" or not later:
        return
    if how == "all":
        yield from later
        return
    if how == "first":
        yield from later[: dice.randint(0, len(later))]
        return
    chosen = [act for act in later if dice.random() < 0.5]
    dice.shuffle(chosen)
    for act in chosen:
        if how == "some" or act.kind == "cut":
            yield act
            continue
        for at in range(0, len(act.data), SECTOR):
            if dice.random() < 0.6:
                yield Act("write", act.file, at=act.at + at, data=act.data[at : at + SECTOR])


# Cutting -----------------------------------------------------------------------------------------


def record(children: killing.Nursery, do: str, folder: Path, seed: int, seconds: float = 60.0) -> Recording:
    """Let a child work on the vault in ``folder/vault`` to its end, so long at most, and note what it asks of the disk."""
    recording = Recording(folder.with_name("trace"), folder)
    options = ("-y", "-xx", "-s", str(_NOTHING_LEFT_OUT), "-e", f"trace={CALLS}", "-o", str(folder.with_name("trace")))
    with children.child(do, folder / "vault", seed) as child:
        with killing.traced(child.number, *options):
            child.work()
            killing.wait_for_end(child, seconds)
            child.kill()
        child.rest()
    recording.read()
    folder.with_name("trace").unlink()
    return recording


def cuts(
    recording: Recording, count: int, place: Path, dice: random.Random
) -> Iterator[tuple[list[dict[str, Any]], str]]:
    """Make up a disk in `place` for each of so many moments; yield what had been said by then, and how it was drawn."""
    moments = range(1, len(recording.acts))
    # Just before something is made sure there is most that can be lost.
    sure = [number for number in moments if recording.acts[number].kind in {"sync", "settle", "said"}]
    chosen = sorted(dice.choice(sure if turn % 2 else moments) for turn in range(count))
    disk, said = Disk(recording), list[dict[str, Any]]()
    done = 0
    for moment in chosen:
        for act in recording.acts[done:moment]:
            disk.do(act)
            if act.kind == "said" and "key" in act.said:
                said.append(act.said)
        done = moment
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        yield list(said), f"cut {moment} of {len(recording.acts)}: {disk.write(place, dice)}"


def cut_sessions(folder: Path, count: int, seed: int) -> Tally:
    """Cut sessions that save, close, open again and make a backup."""
    tally, dice = Tally(what="cuts"), random.Random(seed)
    with killing.nursery(folder / "pipes") as children:
        for number in range(max(1, count // 60)):
            home = folder / str(number) / "home"
            killing.small_house(home / "vault")
            (home / "stick").mkdir()
            recording = record(children, "session", home, seed * 1000 + number)
            place = folder / "now"
            for said, how in cuts(recording, min(60, count), place, dice):
                memory = Memory()
                memory.hear([one for one in said if one["key"].partition(":")[0] not in {"backup", "closed"}])
                tally.acknowledged += memory.acknowledged
                tally.strike(how)
                killing.look(place / "vault", memory, tally, how)
                there = {path.name for path in (place / "stick").glob("*.bak")} if (place / "stick").is_dir() else set()
                named = {one["key"].partition(":")[2] for one in said if one["key"].startswith("backup:")}
                tally.lost += [f"backup {name}, {how}" for name in named - there]
                for name in sorted(named & there):
                    killing.bring_back(place / "stick" / name, folder / "back" / "vault", tally)
            shutil.rmtree(home.parent)
    return tally


def cut_rekeys(folder: Path, count: int, seed: int) -> Tally:
    """Cut the change of the database key."""
    tally, dice, memory = Tally(what="cuts"), random.Random(seed), Memory()
    home = folder / "home"
    vault = house(home / "vault")
    acts = Night(kit_of(vault), 1).acts()
    memory.hear([json.loads(json.dumps(vars(next(acts)))) for _ in range(60)])
    vault.close()
    with killing.nursery(folder / "pipes") as children:
        recording = record(children, "rekey", home, seed)
    for _said, how in cuts(recording, count, folder / "now", dice):
        tally.acknowledged += len(memory.stands)
        tally.strike(how)
        killing.look(folder / "now" / "vault", memory, tally, how)
    return tally


def cut_key_changes(folder: Path, count: int, seed: int) -> Tally:
    """Cut changes of the key file."""
    tally, dice = Tally(what="cuts"), random.Random(seed)
    home = folder / "home"
    header, keys = make_header(home / "vault")
    (home / "phrase").write_bytes(CHAIR)
    first, database = json.loads(json.dumps(standing(header, keys, CHAIR))), keys.database.hex()
    with killing.nursery(folder / "pipes") as children:
        recording = record(children, "keys", home, seed, seconds=1.0)
    for said, how in cuts(recording, count, folder / "now", dice):
        done = [one["view"] for one in said if one["done"]]
        tally.acknowledged += len(done)
        tally.strike(how)
        last = done[-1] if done else first
        tried = [] if not said or said[-1]["done"] else [said[-1]["view"]["phrase"].encode()]
        try:
            header, keys, phrase = opened(folder / "now" / "vault", [last["phrase"].encode(), *tried])
        except Problem as problem:
            tally.unopenable.append(f"{problem.code}, {how}")
            continue
        killing.compare_keys(json.loads(json.dumps(standing(header, keys, phrase))), last, database, tally, how)
    return tally


KINDS: dict[str, Callable[[Path, int, int], Tally]] = {
    "sessions with a backup": cut_sessions,
    "change of the database key": cut_rekeys,
    "key file": cut_key_changes,
}
POSSIBLE = killing.POSSIBLE and killing.STRACE is not None
