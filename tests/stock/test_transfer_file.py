"""The files of a transfer: random from end to end, bounded, and robust against whatever is in them."""

from __future__ import annotations

import hashlib
import json
import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.base.errors import Problem
from toolkit.stock import transfer_file
from toolkit.stock.model import Flow, Form, Lot
from toolkit.stock.transfer_file import Answer, Message, Sent, seal, seal_answer, unseal, unseal_answer
from toolkit.stock.transfers import MOST_LINES, Piece

WORDS = "one two three four five six"
KEY = bytes(range(32))
IDENT = "ab" * 16


def quick(secret: bytes, salt: bytes) -> bytes:
    return hashlib.blake2b(secret + salt, digest_size=32).digest()


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=60)
LOTS = st.builds(
    lambda number, expiry: Lot(number, expiry),
    st.from_regex(r"[A-Z0-9]{0,10}", fullmatch=True),
    st.none() | st.integers(0, 80_000),
)
LINES = st.builds(Sent, TEXTS.filter(bool), TEXTS, st.sampled_from(list(Form)), LOTS, st.integers(1, 10**9))
MESSAGES = st.builds(
    Message,
    st.just(IDENT),
    TEXTS,
    st.integers(0, 80_000),
    TEXTS,
    TEXTS,
    TEXTS,
    st.lists(LINES, min_size=1, max_size=MOST_LINES).map(tuple),
    st.just(KEY),
)
PIECES = st.builds(
    Piece,
    TEXTS,
    LOTS,
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.sampled_from([Flow.LOST, Flow.DAMAGED_IN_TRANSIT, Flow.UNEXPLAINED, Flow.STOLEN]),
)


def message(lines: int = 1) -> Message:
    line = Sent("male-condom", "Male condoms", Form.MALE, Lot("A", 20_000), 5)
    return Message(IDENT, "K7", 20_000, "Here", "There", "", (line,) * lines, KEY)


@given(MESSAGES)
def test_what_is_sealed_comes_out_again(sent: Message) -> None:
    data = seal(sent, WORDS, quick)
    assert len(data) % transfer_file.BLOCK == 0
    assert len(data) <= transfer_file.MOST_BYTES
    assert unseal(data, WORDS.upper(), quick) == sent


@given(st.lists(PIECES, max_size=20))
def test_an_answer_comes_out_again(pieces: list[Piece]) -> None:
    answer = Answer(IDENT, 20_000, tuple(pieces))
    data = seal_answer(answer, KEY)
    assert len(data) % transfer_file.BLOCK == 0
    assert unseal_answer(data, [("cd" * 16, bytes(32)), (IDENT, KEY)]) == answer


def test_the_real_derivation_and_other_words() -> None:
    data = seal(message(), WORDS)
    assert unseal(data, WORDS) == message()
    with pytest.raises(Problem, match=r"^stock\.transfer-file$"):
        unseal(data, "six five four three two one")


def test_a_long_transfer_and_one_too_long() -> None:
    assert len(unseal(seal(message(MOST_LINES), WORDS, quick), WORDS, quick).lines) == MOST_LINES
    with pytest.raises(Problem, match=r"^stock\.transfer-lines$"):
        seal(message(MOST_LINES + 1), WORDS, quick)
    with pytest.raises(Problem, match=r"^stock\.transfer-lines$"):
        seal_answer(Answer(IDENT, 1, (Piece("a", Lot(), 1, 1),) * (MOST_LINES + 1)), KEY)


def test_two_files_of_the_same_have_nothing_in_common() -> None:
    one, two = seal(message(), WORDS, quick), seal(message(), WORDS, quick)
    assert len(one) == len(two) == transfer_file.BLOCK
    alike = sum(left == right for left, right in zip(one, two, strict=True))
    assert alike < 60  # of 4096 bytes a 256th, give or take


@given(st.binary(max_size=6000), st.booleans())
def test_any_bytes_are_refused_with_a_sentence(data: bytes, answer: bool) -> None:
    with pytest.raises(Problem):
        if answer:
            unseal_answer(data, [(IDENT, KEY)])
        else:
            unseal(data, WORDS, quick)


@given(st.integers(0, 4095), st.integers(1, 255))
def test_a_changed_byte_is_noticed(place: int, by: int) -> None:
    data = bytearray(seal(message(), WORDS, quick))
    data[place] ^= by
    with pytest.raises(Problem, match=r"^stock\.transfer-file$"):
        unseal(bytes(data), WORDS, quick)


def test_too_much_is_not_even_looked_at() -> None:
    def never(_secret: bytes, _salt: bytes) -> bytes:
        raise AssertionError

    for size in (0, 75, transfer_file.MOST_BYTES + 1):
        with pytest.raises(Problem, match=r"^stock\.transfer-file$"):
            unseal(bytes(size), WORDS, never)
    with pytest.raises(Problem, match=r"^stock\.answer-file$"):
        unseal_answer(bytes(transfer_file.MOST_BYTES + 1), [(IDENT, KEY)])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=80) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=7) | st.dictionaries(st.text(max_size=8), inner, max_size=5),
    max_leaves=25,
)
FIELDS = st.sampled_from(["version", "ident", "code", "day", "centre", "to", "note", "key", "lines"])


@given(st.dictionaries(FIELDS, JSON, max_size=4))
def test_whoever_knows_the_words_can_write_nothing_strange_into_the_book(changes: dict[str, object]) -> None:
    """The words open the file, what is in it may still be anything: a message of bounded things, or a Problem."""
    plain = {
        "version": 1,
        "ident": IDENT,
        "code": "K7",
        "day": 20_000,
        "centre": "Here",
        "to": "There",
        "note": "",
        "key": KEY.hex(),
        "lines": [["male-condom", "Male condoms", "male", "A", 20_000, 5]],
    } | changes
    salt = secrets.token_bytes(32)
    from toolkit.vault.passphrase import secret

    data = salt + transfer_file._encrypt(plain, quick(secret(WORDS), salt), b"stock.transfer.1", 32)
    try:
        found = unseal(data, WORDS, quick)
    except Problem as problem:
        if problem.code != "stock.transfer-strange":
            raise
        return
    assert 0 < len(found.lines) <= MOST_LINES
    assert all(0 < line.pieces <= 10**9 and len(line.name) <= 60 and line.name.isprintable() for line in found.lines)
    json.dumps(found.code + found.centre + found.note)


@pytest.mark.parametrize("plain", [b"", b"[]", b"{", b"\xff", b'{"version":2}', b"[" * 3000])
def test_what_is_no_message_is_strange(plain: bytes) -> None:
    salt = secrets.token_bytes(32)
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

    from toolkit.vault.passphrase import secret

    framed = len(plain).to_bytes(4, "big") + plain + bytes(100)
    nonce = secrets.token_bytes(24)
    key = quick(secret(WORDS), salt)
    data = salt + nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(framed, b"stock.transfer.1", nonce, key)
    with pytest.raises(Problem, match=r"^stock\.transfer-strange$"):
        unseal(data, WORDS, quick)
