"""Somebody who can write: without any key, with an educator's, with a removed coordinator's."""

from __future__ import annotations

import hashlib
import random
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from tests.helpers.headers import CHAIR, CHEAP, SHEET, make_header, quick, reload
from toolkit.base.errors import Problem
from toolkit.vault import layout, slots, twofold
from toolkit.vault.body import BODY_BYTES, Body, Office, Seat, Succession, signing_public_of
from toolkit.vault.header import REPAIRED, Header
from toolkit.vault.keys import Keys, Role
from toolkit.vault.layout import COPY_BYTES, Copy, Fault
from toolkit.vault.twofold import OFFSETS

EDUCATOR = b"phrase:educator"


def summed(copy: bytes) -> bytes:
    """Put the right checksum under changed bytes, as somebody who knows the layout does."""
    return copy[:-32] + hashlib.sha256(copy[:-32]).digest()


def with_field(copy: bytes, at: int, value: bytes) -> bytes:
    return summed(copy[:at] + value + copy[at + len(value) :])


def lay(path: Path, first: bytes, second: bytes) -> None:
    for place, copy in enumerate((first, second)):
        twofold.put(path, place, copy)


def diagnose(path: Path, secret: bytes = CHAIR) -> str:
    with pytest.raises(Problem) as error:
        Header.load(path, derive=quick).unlock(secret)
    return error.value.code


# --- without a key --------------------------------------------------------------------------

MEMORY_AT, PASSES_AT, LANES_AT, GENERATION_AT = 64, 68, 70, 72


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (MEMORY_AT, struct.pack(">I", 63 * 1024)),
        (MEMORY_AT, struct.pack(">I", 1024 * 1024 + 1)),
        (MEMORY_AT, b"\xff\xff\xff\xff"),
        (PASSES_AT, b"\0\0"),
        (PASSES_AT, b"\0\x0b"),
        (PASSES_AT, b"\xff\xff"),
        (LANES_AT, b"\0\0"),
        (LANES_AT, b"\0\x09"),
    ],
)
def test_costs_out_of_bounds_are_never_used(tmp_path: Path, at: int, value: bytes) -> None:
    header, keys = make_header(tmp_path)
    copy = header.path.read_bytes()[:COPY_BYTES]
    forged = with_field(copy, at, value)
    assert layout.read(forged) is Fault.BOUNDS
    lay(header.path, forged, forged)

    def never(*_args: object) -> bytes:
        raise AssertionError

    with pytest.raises(Problem) as error:
        Header.load(header.path, derive=never)
    assert error.value.code == "vault.keys-tampered"
    for first, second in ((forged, copy), (copy, forged)):
        lay(header.path, first, second)
        again = reload(header)
        assert again.unlock(CHAIR) == keys
        assert again.notices == [REPAIRED]


@pytest.mark.parametrize("both", [True, False])
def test_a_newer_version_is_left_alone(tmp_path: Path, both: bool) -> None:
    header, _ = make_header(tmp_path)
    copy = header.path.read_bytes()[:COPY_BYTES]
    newer = with_field(copy, 8, b"\0\x02")
    lay(header.path, newer if both else copy, newer)
    before = header.path.read_bytes()
    with pytest.raises(Problem) as error:
        reload(header)
    assert error.value.code == "vault.made-by-newer"
    assert header.path.read_bytes() == before


@pytest.mark.parametrize(("at", "value"), [(8, b"\0\0"), (10, b"\0\x01"), (12, b"\0\0\0\0")])
def test_a_whole_copy_of_nothing_we_know(tmp_path: Path, at: int, value: bytes) -> None:
    header, _ = make_header(tmp_path)
    forged = with_field(header.path.read_bytes()[:COPY_BYTES], at, value)
    lay(header.path, forged, forged)
    assert diagnose(header.path) == "vault.keys-damaged"


def test_cheaper_costs_within_bounds_open_nothing(tmp_path: Path) -> None:
    """The costs are bound into every lock: a weakened header can't be used to weaken the guessing."""
    header, _ = make_header(tmp_path)
    for at, value in ((MEMORY_AT, struct.pack(">I", 65 * 1024)), (PASSES_AT, b"\0\x02"), (LANES_AT, b"\0\x02")):
        forged = with_field(header.path.read_bytes()[:COPY_BYTES], at, value)
        lay(header.path, forged, forged)
        assert diagnose(header.path) in {"vault.wrong-passphrase", "vault.keys-tampered"}


def test_a_forgery_in_one_copy_never_stops_nor_misleads(tmp_path: Path) -> None:
    """Any byte changed with the checksum put right, in either copy: the other one opens and repairs."""
    header, keys = make_header(tmp_path)
    data = header.path.read_bytes()
    copy = data[:COPY_BYTES]
    dice = random.Random(99)
    # Past the prefix, whose forgeries have their own tests; the generation may not pose as a later save.
    for at in dice.sample(range(80, COPY_BYTES - 32), 300):
        forged = with_field(copy, at, bytes([copy[at] ^ 1 << dice.randrange(8)]))
        lay(header.path, *((forged, copy) if dice.random() < 0.5 else (copy, forged)))
        again = reload(header)
        assert again.unlock(CHAIR) == keys, at
        assert header.path.read_bytes() == data or again._file.whole[0].raw == forged, at


def test_a_forgery_in_both_copies_opens_nothing(tmp_path: Path) -> None:
    header, _ = make_header(tmp_path)
    copy = header.path.read_bytes()[:COPY_BYTES]
    dice = random.Random(100)
    for at in dice.sample(range(16, COPY_BYTES - 32), 300):
        forged = with_field(copy, at, bytes([copy[at] ^ 1 << dice.randrange(8)]))
        lay(header.path, forged, forged)
        try:
            Header.load(header.path, derive=quick).unlock(CHAIR)
        except Problem as problem:
            assert problem.code in {"vault.wrong-passphrase", "vault.keys-tampered"}, at  # noqa: PT017 - either outcome is right
        else:
            pytest.fail(f"byte {at} is covered by nothing")


def test_an_old_copy_beside_the_new_one_gives_nobody_back(tmp_path: Path) -> None:
    """A removed person puts the old file's second copy back: the newest whole one still decides."""
    header, keys = make_header(tmp_path)
    slot = header.add(keys, EDUCATOR, Role.EDUCATOR, 2)
    old = header.path.read_bytes()[:COPY_BYTES]
    header.remove(keys, slot)
    for place in (0, 1):
        twofold.put(header.path, place, old)
        assert diagnose(header.path, EDUCATOR) == "vault.wrong-passphrase"
        again = reload(header)
        again.unlock(CHAIR)
        assert again.notices == []
        twofold.put(header.path, place, header._now.raw)


def test_a_raised_generation_on_an_old_copy_is_a_forgery(tmp_path: Path) -> None:
    header, keys = make_header(tmp_path)
    slot = header.add(keys, EDUCATOR, Role.EDUCATOR, 2)
    old = header.path.read_bytes()[:COPY_BYTES]
    keys = header.remove(keys, slot)
    lay(header.path, with_field(old, GENERATION_AT, struct.pack(">Q", 1 << 40)), header._now.raw)
    assert diagnose(header.path, EDUCATOR) == "vault.keys-tampered"
    again = reload(header)
    assert again.unlock(CHAIR) == keys
    assert again.notices == [REPAIRED]


# --- with an educator's keys ----------------------------------------------------------------


def rewritten(copy: Copy, keys: Keys, body: Body) -> bytes:
    """Return a copy that is authentic in every way the master key can make it."""
    boxes = tuple(slots.make_box(seat.public if seat else None, keys.master) for seat in body.seats)
    return layout.write(
        copy.vault_id, copy.salt, copy.params, copy.generation + 1, copy.locks, boxes, body.pack(), keys.master
    ).raw


@pytest.fixture
def with_educator(tmp_path: Path) -> tuple[Header, Keys, Keys, Body]:
    header, keys = make_header(tmp_path)
    header.add(keys, EDUCATOR, Role.EDUCATOR, 2)
    theirs = reload(header).unlock(EDUCATOR)
    packed = header._now.body(theirs.master)
    assert packed is not None
    body = Body.unpack(packed)
    assert body is not None
    return header, keys, theirs, body


def test_an_educator_holds_nothing_private(with_educator: tuple[Header, Keys, Keys, Body]) -> None:
    header, keys, theirs, body = with_educator
    assert theirs.account_private is None
    assert theirs.signing_seed is None
    assert theirs.account_past == ()
    assert keys.account_private is not None
    assert keys.signing_seed is not None
    for private in (theirs.slot_private, theirs.master):
        assert all(Office.opened(private, office) is None for office in body.offices)
    reachable = body.pack() + header._now.raw
    assert keys.account_private not in reachable
    assert keys.signing_seed not in reachable
    # The same for one who was given a coordinator's role in the Keys alone.
    posing = replace(theirs, role=Role.COORDINATOR, account_private=b"a" * 32, signing_seed=b"s" * 32)
    with pytest.raises(Problem) as error:
        header.add(posing, b"phrase:friend", Role.COORDINATOR, 9)
    assert error.value.code == "vault.coordinators-only"


def test_an_educator_cannot_write_themselves_into_the_roster(with_educator: tuple[Header, Keys, Keys, Body]) -> None:
    header, _, theirs, body = with_educator
    seat = body.seats[theirs.slot]
    assert seat is not None
    forged = body.with_seat(theirs.slot, Seat(Role.COORDINATOR, seat.person, seat.public))
    raw = rewritten(header._now, theirs, forged)
    lay(header.path, raw, raw)
    assert diagnose(header.path, CHAIR) == "vault.keys-tampered"
    assert diagnose(header.path, EDUCATOR) == "vault.keys-tampered"


def test_an_educator_cannot_swap_the_account_key(with_educator: tuple[Header, Keys, Keys, Body]) -> None:
    header, keys, theirs, body = with_educator
    mine = slots.new_private()
    raw = rewritten(header._now, theirs, replace(body, account_public=slots.public_of(mine)))
    lay(header.path, raw, raw)
    for secret in (CHAIR, SHEET):
        assert diagnose(header.path, secret) == "vault.keys-tampered"
    # One copy left whole: it wins over the forgery although it is older, and repairs it.
    lay(header.path, raw, header._now.raw)
    again = reload(header)
    assert again.unlock(CHAIR) == keys
    assert again.notices == [REPAIRED]


def test_an_educator_cannot_put_a_signing_key_of_their_own_in(with_educator: tuple[Header, Keys, Keys, Body]) -> None:
    """Offices are sealed to public keys, so anybody can seal one: the pin in each lock tells."""
    header, _, theirs, body = with_educator
    office = Office(slots.new_private(), b"e" * 32)
    public = signing_public_of(office.signing_seed)
    vault_id = header.vault_id
    fresh = replace(
        body, account_public=slots.public_of(office.account_private), signing_public=public, first_signing=public
    )
    chained = replace(
        body,
        account_public=slots.public_of(office.account_private),
        signing_public=public,
        successions=(Succession(public, SigningKey(office.signing_seed).sign(b"").signature),),
    )
    for forged in (fresh, chained):
        raw = rewritten(header._now, theirs, forged.with_office(office).signed(vault_id, office))
        lay(header.path, raw, raw)
        for secret in (CHAIR, SHEET):
            assert diagnose(header.path, secret) == "vault.keys-tampered"


def test_an_office_with_other_keys_is_refused(with_educator: tuple[Header, Keys, Keys, Body]) -> None:
    """The roster as it was, but a coordinator would sign and open with keys of the educator's making."""
    header, _, theirs, body = with_educator
    raw = rewritten(header._now, theirs, body.with_office(Office(slots.new_private(), b"e" * 32)))
    lay(header.path, raw, raw)
    for secret in (CHAIR, SHEET):
        assert diagnose(header.path, secret) == "vault.keys-tampered"


def test_seats_that_do_not_fit_the_slot_are_refused(with_educator: tuple[Header, Keys, Keys, Body]) -> None:
    header, _, theirs, body = with_educator
    seat = body.seats[theirs.slot]
    assert seat is not None
    for forged in (
        body.with_seat(theirs.slot, None),
        body.with_seat(theirs.slot, replace(seat, public=b"p" * 32)),
        body.with_seat(theirs.slot, replace(seat, person=1)),
    ):
        raw = layout.write(
            header._now.vault_id,
            header._now.salt,
            header._now.params,
            header._now.generation + 1,
            header._now.locks,
            header._now.boxes,
            forged.pack(),
            theirs.master,
        ).raw
        lay(header.path, raw, raw)
        assert diagnose(header.path, EDUCATOR) == "vault.keys-tampered"


def test_a_body_that_is_none_of_ours(with_educator: tuple[Header, Keys, Keys, Body]) -> None:
    header, _, theirs, body = with_educator
    packed = body.pack()
    seats_at = BODY_BYTES - (16 * 240 + 64 * 96) - 16 * 35
    assert Body.unpack(packed[:seats_at] + b"\x09" + packed[seats_at + 1 :]) is None
    assert Body.unpack(packed[: seats_at - 1] + b"\x41" + packed[seats_at:]) is None
    assert Body.unpack(packed[:-1]) is None
    now = header._now
    raw = layout.write(
        now.vault_id,
        now.salt,
        now.params,
        now.generation + 1,
        now.locks,
        now.boxes,
        packed[: seats_at - 1] + b"\x41" + packed[seats_at:],
        theirs.master,
    ).raw
    lay(header.path, raw, raw)
    assert diagnose(header.path, EDUCATOR) == "vault.keys-tampered"


# --- parsers --------------------------------------------------------------------------------


@given(st.binary(max_size=300), st.integers(0, COPY_BYTES - 33))
def test_any_bytes_are_a_copy_or_a_fault(noise: bytes, at: int) -> None:
    copy = layout.write(
        b"v" * 16, b"s" * 32, CHEAP, 7, (b"l" * 104,) * 16, (b"b" * 80,) * 16, b"B" * BODY_BYTES, b"m" * 32
    )
    mixed = (copy.raw[:at] + noise + copy.raw[at + len(noise) :])[:COPY_BYTES]
    for raw in (noise, mixed, summed(mixed) if len(mixed) == COPY_BYTES else mixed):
        assert isinstance(layout.read(raw), Copy | Fault)


@given(st.integers(0, 1 << 32), st.binary(max_size=900))
def test_any_bytes_are_a_body_or_none(seed: int, start: bytes) -> None:
    noise = start + random.Random(seed).randbytes(BODY_BYTES - len(start))
    body = Body.unpack(noise)
    assert body is None or not body.proven(b"v" * 16, b"p" * 32)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=4000), st.integers(0, 90_000))
def test_any_file_opens_or_is_a_problem(tmp_path: Path, noise: bytes, at: int) -> None:
    path = tmp_path / "satchel.key"
    path.unlink(missing_ok=True)
    header, keys = make_header(tmp_path)
    data = header.path.read_bytes()
    path.write_bytes(data[:at] + noise + data[at + len(noise) :])
    try:
        assert Header.load(path, derive=quick).unlock(CHAIR) == keys
    except Problem as problem:
        assert problem.code in {"vault.keys-damaged", "vault.keys-tampered", "vault.wrong-passphrase"}  # noqa: PT017 - either outcome is right
        assert len(noise) > 1


def test_the_offsets_are_apart_and_aligned() -> None:
    assert all(start % 4096 == 0 for start in OFFSETS)
    assert OFFSETS[1] - OFFSETS[0] >= COPY_BYTES
