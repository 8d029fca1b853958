"""Every byte of the key file flipped or cut, in one copy and in both: the right sentence each time.

The suite runs a tenth of the places, chosen by a fixed seed; SATCHEL_FULL=1 runs them all.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.headers import CHAIR, FULL, make_header, quick
from toolkit.base.errors import Problem
from toolkit.vault import twofold
from toolkit.vault.derive import MIB, Params
from toolkit.vault.header import ONE_COPY, REPAIRED, Header
from toolkit.vault.keys import Keys
from toolkit.vault.layout import COPY_BYTES
from toolkit.vault.twofold import FILE_BYTES, OFFSETS


def places(count: int, seed: int) -> Iterator[tuple[int, int]]:
    """Yield (place, which bit to flip): all of them, or a tenth."""
    dice = random.Random(seed)
    chosen = range(count) if FULL else sorted(dice.sample(range(count), count // 10))
    for place in chosen:
        yield place, 1 << dice.randrange(8)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tens of thousands of repairs: durable saving has its own tests."""
    monkeypatch.setattr("toolkit.vault.twofold.os.fsync", lambda _handle: None)


@pytest.fixture
def whole(tmp_path: Path) -> tuple[Path, bytes, Keys]:
    header, keys = make_header(tmp_path)
    return header.path, header.path.read_bytes(), keys


def diagnose(path: Path, secret: bytes = CHAIR) -> str:
    with pytest.raises(Problem) as error:
        Header.load(path, derive=quick).unlock(secret)
    return error.value.code


def test_one_flipped_byte_in_one_copy_is_repaired(whole: tuple[Path, bytes, Keys]) -> None:
    path, data, keys = whole
    for copy, start in enumerate(OFFSETS):
        for place, bit in places(COPY_BYTES, seed=20261103 + copy):
            damaged = bytearray(data)
            damaged[start + place] ^= bit
            path.write_bytes(damaged)
            header = Header.load(path, derive=quick)
            assert header.unlock(CHAIR) == keys, (copy, place)
            assert header.notices == [REPAIRED], (copy, place)
            assert path.read_bytes() == data, (copy, place)


def test_one_flipped_byte_in_both_copies_is_beyond_repair(whole: tuple[Path, bytes, Keys]) -> None:
    """The same place in both, and two different ones: never "wrong passphrase", never "newer"."""
    path, data, _ = whole
    dice = random.Random(7)
    for place, bit in places(COPY_BYTES, seed=3):
        for other in (place, dice.randrange(COPY_BYTES)):
            damaged = bytearray(data)
            damaged[OFFSETS[0] + place] ^= bit
            damaged[OFFSETS[1] + other] ^= bit
            path.write_bytes(damaged)
            assert diagnose(path) == "vault.keys-damaged", (place, other)
            assert path.read_bytes() == bytes(damaged)


def test_the_filling_between_the_copies_does_not_matter(whole: tuple[Path, bytes, Keys]) -> None:
    path, data, keys = whole
    damaged = bytearray(data)
    damaged[COPY_BYTES : OFFSETS[1]] = bytes(OFFSETS[1] - COPY_BYTES)
    path.write_bytes(damaged)
    header = Header.load(path, derive=quick)
    assert header.unlock(CHAIR) == keys
    assert header.notices == []


def test_cut_at_every_length(whole: tuple[Path, bytes, Keys]) -> None:
    """Every length that ends in a copy, and some of those that end in the filling, which are all alike."""
    path, data, keys = whole
    lengths = [start + length for start in OFFSETS for length, _ in places(COPY_BYTES, seed=5)]
    for length in (*lengths, *range(COPY_BYTES, FILE_BYTES, 16 if FULL else 1024)):
        path.write_bytes(data[:length])
        if length < COPY_BYTES:
            assert diagnose(path) == "vault.keys-damaged", length
            continue
        header = Header.load(path, derive=quick)
        assert header.unlock(CHAIR) == keys, length
        assert header.notices == ([] if length >= OFFSETS[1] + COPY_BYTES else [REPAIRED]), length
        repaired = path.read_bytes()
        for start in OFFSETS:
            assert repaired[start : start + COPY_BYTES] == data[:COPY_BYTES], length


@pytest.mark.parametrize("filler", [b"\0", b"\xff"])
def test_one_copy_cut_and_filled_as_a_disk_does(whole: tuple[Path, bytes, Keys], filler: bytes) -> None:
    path, data, keys = whole
    for copy, start in enumerate(OFFSETS):
        for length, _ in places(COPY_BYTES, seed=11 + copy):
            if not FULL and length % 3:
                continue
            damaged = bytearray(data)
            damaged[start + length : start + COPY_BYTES] = filler * (COPY_BYTES - length)
            path.write_bytes(damaged)
            header = Header.load(path, derive=quick)
            assert header.unlock(CHAIR) == keys, (copy, length)
            assert path.read_bytes() == data, (copy, length)


def test_both_copies_cut(whole: tuple[Path, bytes, Keys]) -> None:
    path, data, _ = whole
    for length, _ in places(COPY_BYTES, seed=13):
        if not FULL and length % 3:
            continue
        damaged = bytearray(data)
        for start in OFFSETS:
            # One byte is certainly another afterwards.
            damaged[start + length : start + COPY_BYTES] = bytes(255 - byte for byte in data[length:COPY_BYTES])
        path.write_bytes(damaged)
        assert diagnose(path) == "vault.keys-damaged", length


def test_a_wrong_passphrase_on_a_half_damaged_file(whole: tuple[Path, bytes, Keys]) -> None:
    path, data, _ = whole
    damaged = bytearray(data)
    damaged[100] ^= 1
    path.write_bytes(damaged)
    assert diagnose(path, b"phrase:no") == "vault.wrong-passphrase"
    assert path.read_bytes() == bytes(damaged), "nothing is repaired by somebody who proved nothing"


def test_repair_that_cannot_be_written_is_said(
    whole: tuple[Path, bytes, Keys], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, data, keys = whole
    damaged = bytearray(data)
    damaged[OFFSETS[1] + 5000] ^= 1
    path.write_bytes(damaged)

    def refused(*_args: object) -> None:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(twofold, "put", refused)
    header = Header.load(path, derive=quick)
    assert header.unlock(CHAIR) == keys
    assert header.notices == [ONE_COPY]


def test_other_files_by_that_name(tmp_path: Path) -> None:
    path = tmp_path / "satchel.key"
    for content in (b"", b"\0" * FILE_BYTES, b"PK\x03\x04" * 50_000, random.Random(1).randbytes(FILE_BYTES)):
        path.write_bytes(content)
        assert diagnose(path) == "vault.keys-damaged"
    path.unlink()
    path.mkdir()
    assert diagnose(path) in {"vault.disk-error", "vault.read-only"}


def test_a_dozen_cases_with_the_real_argon2id(tmp_path: Path) -> None:
    path = tmp_path / "satchel.key"
    cheapest = Params(64 * MIB, 1, 4)
    _, keys = Header.create(path, secret=CHAIR, person=1, recovery=b"code:sheet", params=cheapest)
    data = path.read_bytes()
    dice = random.Random(12)
    for _ in range(5):
        damaged = bytearray(data)
        damaged[dice.choice(OFFSETS) + dice.randrange(COPY_BYTES)] ^= 1 << dice.randrange(8)
        path.write_bytes(damaged)
        header = Header.load(path)
        assert header.unlock(CHAIR) == keys
        assert header.notices == [REPAIRED]
        assert path.read_bytes() == data
    for _ in range(4):
        damaged = bytearray(data)
        for start in OFFSETS:
            damaged[start + dice.randrange(COPY_BYTES)] ^= 1 << dice.randrange(8)
        path.write_bytes(damaged)
        with pytest.raises(Problem) as error:
            Header.load(path)
        assert error.value.code == "vault.keys-damaged"
    path.write_bytes(data)
    for wrong in (b"phrase:chai", b"phrase:chairs", b"code:chair"):
        with pytest.raises(Problem) as error:
            Header.load(path).unlock(wrong)
        assert error.value.code == "vault.wrong-passphrase"
