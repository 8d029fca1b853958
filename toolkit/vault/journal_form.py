"""The exact bytes of an entry: payload, commitment, hash, local MAC and the form that travels.

Inside the vault an op is one small integer; in everything that is hashed or travels it is the
pair (16 random bytes of the run, counter), the same on every laptop.  Payloads hold ops as
plain integers on our side and ``{"$op": "run.counter"}`` in the stored JSON: every integer
from 2**32 up to 2**62 in a payload *is* an op (actors and devices are drawn above that).
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from toolkit.base.ids import RUN_BYTES, Op

Global = tuple[bytes, int]  # run id, counter
PAYLOAD_LIMIT = 64 * 1024
HASH_BYTES = 32
SALT_BYTES = 32
MAC_BYTES = 16
NO_HASH = bytes(HASH_BYTES)
LOWEST_OP = 1 << 32
HIGHEST_OP = 1 << 62
_COUNTER_LIMIT = 1 << 32
_TEXT_LIMIT = 64
_REPLACES_LIMIT = 8192
_RUN_TEXT = re.compile(r"[0-9a-f]{32}")
_OP_TEXT = re.compile(r"([0-9a-f]{32})\.([1-9][0-9]{0,9})")
# What a payload may hold that `encode` never writes; a few ordinary ones match too and are only read more slowly.
_STRANGE = re.compile(r"[0-9]{10}|[eE]\+?[0-9]{3}|\\u[dD]|NaN|Infinity")
_HALF = re.compile(r"\\u[dD]")
OP_KEY = "$op"
OPS_KEY = "$ops"


# ------------------------------------------------------------------ payload
def decode(data: bytes, to_op: Callable[[Global], Op | None]) -> dict[str, Any]:
    """Return a stored payload with its ops as integers of this vault.

    Total: what is not a JSON object comes back as an empty one, unknown marks as they stand.  What
    we never write ourselves, and no table could take (half characters, numbers without end, plain
    numbers that look like ops), comes back as something harmless, the same on every laptop.
    """
    text = data.decode("utf-8", "replace")
    try:
        found = _read_strange(text) if _STRANGE.search(text) else json.loads(text)
        if not isinstance(found, dict):
            return {}
        inward = _inward(found, to_op) if '"$op' in text else found
    except (ValueError, RecursionError):
        return {}
    return inward if isinstance(inward, dict) else {}


def _read_strange(text: str) -> Any:
    found = json.loads(text, parse_int=_small, parse_float=_finite, parse_constant=lambda _name: None)
    return _whole_characters(found) if _HALF.search(text) else found


def _small(digits: str) -> int | None:
    # In what we store every op is marked: a plain number of that size would be another entry on each laptop.
    value = int(digits)
    return None if LOWEST_OP <= value < HIGHEST_OP or abs(value) >= 1 << 63 else value


def _finite(digits: str) -> float | None:
    value = float(digits)
    return value if math.isfinite(value) else None


def _whole_characters(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole_characters(item) for item in value]
    if isinstance(value, dict):
        return {_whole_characters(key): _whole_characters(inner) for key, inner in value.items()}
    return value


def ops_named(data: bytes) -> list[Global]:
    """Return every op that a stored payload names: a receiver interns their runs."""
    named: list[Global] = []

    def note(op: Global) -> None:
        named.append(op)

    if b'"$op' in data:
        decode(data, note)
    return named


def _inward(value: Any, to_op: Callable[[Global], Op | None]) -> Any:
    if isinstance(value, list):
        return [_inward(item, to_op) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        if OP_KEY in value:
            found = global_of(value[OP_KEY])
            op = to_op(found) if found else None
            return value if op is None else op
        if OPS_KEY in value:
            return _ungrouped(value, to_op)
    return {key: _inward(inner, to_op) for key, inner in value.items()}


def _ungrouped(value: dict[str, Any], to_op: Callable[[Global], Op | None]) -> Any:
    ops: list[Op] = []
    failed = False
    groups = value[OPS_KEY]
    if not isinstance(groups, list):
        return value
    for group in groups:
        run = _run_of(group[0]) if isinstance(group, list) and group else None
        if run is None:
            return value
        for counter in group[1:]:
            op = to_op((run, counter)) if _is_counter(counter) else None
            failed = failed or op is None
            ops.append(op or 0)
    return value if failed else ops


def _is_counter(value: object) -> bool:
    return type(value) is int and 0 < value < _COUNTER_LIMIT


def _run_of(text: object) -> bytes | None:
    if not isinstance(text, str) or not _RUN_TEXT.fullmatch(text):
        return None
    return bytes.fromhex(text)


def text_of(op: Global) -> str:
    """Write a global op as text: ``run.counter``, the run as 32 hexadecimal digits."""
    return f"{op[0].hex()}.{op[1]}"


def global_of(text: object) -> Global | None:
    """Read what `text_of` wrote, or None."""
    found = _OP_TEXT.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        return None
    counter = int(found[2])
    return (bytes.fromhex(found[1]), counter) if _is_counter(counter) else None


# ------------------------------------------------------------------ hashes
def commit(payload: bytes, salt: bytes) -> bytes:
    """Return the salted commitment of a payload: what the chain holds in its place."""
    return hashlib.blake2b(payload, digest_size=HASH_BYTES, key=salt, person=b"satchel.commit").digest()


def link_after(link: bytes, entry_hash: bytes) -> bytes:
    """Return the local chain's next link, in order of arrival."""
    return hashlib.blake2b(link + entry_hash, digest_size=HASH_BYTES, person=b"satchel.link").digest()


@dataclass(frozen=True)
class Wire:
    """An entry as it travels between laptops; immutable but for an erased payload and salt."""

    run: bytes
    counter: int
    subject: Global
    device: int
    day: int
    tick: int
    actor: int
    kind: str
    version: int
    replaces: tuple[Global, ...]  # sorted, no repeats
    payload: bytes | None
    salt: bytes | None
    commitment: bytes
    prev: bytes
    hash: bytes
    signature: bytes | None = None

    @property
    def op(self) -> Global:
        """Its own global op."""
        return (self.run, self.counter)


_HEAD = struct.Struct(">B16sQ16sQqqqqH")


def hash_of(
    op: Global,
    subject: Global,
    device: int,
    day: int,
    tick: int,
    actor: int,
    kind_name: str,
    version: int,
    replaces: Iterable[Global],
    commitment: bytes,
    prev: bytes,
) -> bytes:
    """Return the hash of an entry: over everything but payload and salt, for which the commitment stands."""
    name = kind_name.encode()
    parts = [_HEAD.pack(1, op[0], op[1], subject[0], subject[1], device, day, tick, actor, len(name)), name]
    seen = sorted(replaces)
    parts.append(struct.pack(">qI", version, len(seen)))
    parts.extend(run + struct.pack(">Q", counter) for run, counter in seen)
    parts += [commitment, prev]
    return hashlib.blake2b(b"".join(parts), digest_size=HASH_BYTES, person=b"satchel.entry").digest()


def wire_fault(entry: Wire) -> str:
    """Return what is wrong with an entry's own bytes, as a code; empty where it is sound."""
    ops = (entry.op, entry.subject, *entry.replaces)
    if any(len(run) != RUN_BYTES or not _is_counter(counter) for run, counter in ops):
        return "op"
    numbers = (entry.device, entry.day, entry.tick, entry.actor, entry.version)
    if any(type(value) is not int or not -(1 << 63) <= value < 1 << 63 for value in numbers):
        return "number"
    if not 0 < len(entry.kind) <= _TEXT_LIMIT or not entry.kind.isascii() or len(entry.replaces) > _REPLACES_LIMIT:
        return "length"
    if len(entry.commitment) != HASH_BYTES or len(entry.prev) != HASH_BYTES or len(entry.hash) != HASH_BYTES:
        return "length"
    if (entry.payload is None) != (entry.salt is None):
        return "payload"
    if entry.payload is not None and entry.salt is not None:
        if len(entry.payload) > PAYLOAD_LIMIT or len(entry.salt) != SALT_BYTES:
            return "length"
        if commit(entry.payload, entry.salt) != entry.commitment:
            return "payload"
    if entry.signature is not None and len(entry.signature) != 64:
        return "signature"
    if tuple(sorted(set(entry.replaces))) != entry.replaces:
        return "replaces"
    return "" if rehash(entry) == entry.hash else "hash"


def rehash(entry: Wire) -> bytes:
    """Return the hash that an entry's bytes have."""
    return hash_of(
        entry.op,
        entry.subject,
        entry.device,
        entry.day,
        entry.tick,
        entry.actor,
        entry.kind,
        entry.version,
        entry.replaces,
        entry.commitment,
        entry.prev,
    )


# ------------------------------------------------------------------ the stored row
# op, subject, device, day, tick, actor, kind, version, replaces, payload, salt, commitment, prev, hash, link, signature
Stored = tuple[Any, ...]
COLUMNS = (
    "seq, op, subject, device, day, tick, actor, kind, version, replaces, "
    "payload, salt, commitment, prev, hash, link, signature, mac"
)
_NUMBERS = struct.Struct(">9q")
_LENGTHS = struct.Struct(">8q")


def mac_of(key: bytes, row: Stored) -> bytes:
    """Return the local keyed MAC of a stored row (its 17 columns before `mac`)."""
    blobs = row[9:17]
    lengths = _LENGTHS.pack(*[-1 if blob is None else len(blob) for blob in blobs])
    body = b"".join([_NUMBERS.pack(*row[:9]), lengths, *[blob for blob in blobs if blob is not None]])
    return hashlib.blake2b(body, digest_size=MAC_BYTES, key=key, person=b"satchel.row").digest()


def mac_of_value(key: bytes, table: str, name: str, value: bytes) -> bytes:
    """Return the local keyed MAC of a row outside the journal (a draft, a local setting)."""
    head = f"{table}\0{name}".encode()
    body = struct.pack(">q", len(head)) + head + value
    return hashlib.blake2b(body, digest_size=MAC_BYTES, key=key, person=b"satchel.value").digest()


def pack_ops(ops: Iterable[Op]) -> bytes:
    """Pack ops of this vault, eight bytes each, sorted."""
    found = sorted(ops)
    return struct.pack(f">{len(found)}q", *found)


def unpack_ops(data: bytes) -> tuple[Op, ...]:
    """Unpack what `pack_ops` packed."""
    return struct.unpack(f">{len(data) // 8}q", data)


def pack_clock(day: int, tick: int) -> bytes:
    """Pack a place of the clock."""
    return struct.pack(">2q", day, tick)
