"""The file that goes with a transfer, and the one that answers it.

Both are random-looking bytes from end to end: nothing in them tells what they are, what program
wrote them or how many lines they hold (they are filled up to a multiple of 4 KiB).  The first opens
with six words that are said by phone; it carries a fresh key for the answer, so that the answer
needs no words.  What is read here was written by others: every length and number is bounded.

First: salt (32), nonce (24), XChaCha20-Poly1305 of the padded text.  Answer: nonce, ciphertext.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from toolkit.base.errors import kind
from toolkit.base.words import mark
from toolkit.stock.model import LOSSES, LOT_LENGTH, MOST, NAME_LENGTH, Flow, Form, Lot, lot_number
from toolkit.stock.transfers import CAUSES, MOST_LINES, Piece

MOST_BYTES = 256 * 1024
BLOCK = 4096
SALT, NONCE, TAG, KEY = 32, 24, 16, 32
VERSION = 1
_SENT, _ANSWER = b"stock.transfer.1", b"stock.transfer-answer.1"
_MOST_TEXT = MOST_BYTES - SALT - NONCE - TAG - 4
_LAST_DAY = 80_000

CANT_OPEN = kind(
    "stock.transfer-file",
    mark("Problem", "The file can't be opened with these words."),
    mark("Problem", "Ask for the six words again. If they are right, have the file sent anew."),
)
NO_ANSWER = kind(
    "stock.answer-file",
    mark("Problem", "The file answers no transfer that was sent from here."),
    mark("Problem", "Look whether it is the right file. Else write down by hand what arrived."),
)
STRANGE = kind(
    "stock.transfer-strange",
    mark("Problem", "The file opens, but it can't be read."),
    mark("Problem", "The other centre may use a newer version. Write down by hand what arrived."),
)
TOO_MANY = kind(
    "stock.transfer-lines",
    mark("Problem", "A transfer has at most {most} lines."),
    mark("Problem", "Send it in two."),
)

Derive = Callable[[bytes, bytes], bytes]  # (what the words fold to, salt) -> 32 bytes


@dataclass(frozen=True)
class Sent:
    """One line of what was sent; the product with its words, as the other centre may not have it."""

    code: str
    name: str
    form: Form
    lot: Lot
    pieces: int


@dataclass(frozen=True)
class Message:
    """What the first file says."""

    ident: str  # 32 hex digits, the same in the answer
    code: str
    day: int
    centre: str  # who sends
    to: str
    note: str
    lines: tuple[Sent, ...]
    key: bytes  # opens the answer


@dataclass(frozen=True)
class Answer:
    """What the second file says."""

    ident: str
    day: int
    pieces: tuple[Piece, ...]


def argon2id(secret: bytes, salt: bytes) -> bytes:
    """Return the key that six words give: 64 MiB and three passes over at least 61 bits of chance."""
    from toolkit.vault import derive

    return derive.argon2id(secret, salt, derive.Params(64 * derive.MIB, 3, 4))


def seal(message: Message, words: str, derive: Derive = argon2id) -> bytes:
    """Return the first file."""
    if len(message.lines) > MOST_LINES:
        raise TOO_MANY.problem(most=MOST_LINES)
    from toolkit.vault.passphrase import secret

    salt = secrets.token_bytes(SALT)
    text = {
        "version": VERSION,
        "ident": message.ident,
        "code": message.code,
        "day": message.day,
        "centre": message.centre,
        "to": message.to,
        "note": message.note,
        "key": message.key.hex(),
        "lines": [
            [one.code, one.name, one.form.value, one.lot.number, one.lot.expiry, one.pieces] for one in message.lines
        ],
    }
    return salt + _encrypt(text, derive(secret(words), salt), _SENT, SALT)


def unseal(data: bytes, words: str, derive: Derive = argon2id) -> Message:
    """Return what the first file says; Problem where the words or the file are wrong, or it is strange."""
    if not SALT + NONCE + TAG + 4 <= len(data) <= MOST_BYTES:
        raise CANT_OPEN.problem()
    from toolkit.vault.passphrase import secret

    salt = data[:SALT]
    plain = _decrypt(data[SALT:], derive(secret(words), salt), _SENT)
    if plain is None:
        raise CANT_OPEN.problem()
    found = _object(plain)
    lines = tuple(_sent(row) for row in _rows(found.get("lines")))
    key = _hex(found.get("key"), KEY)
    if not lines:
        raise STRANGE.problem()
    return Message(
        _hex(found.get("ident"), 16).hex(),
        _text(found.get("code")),
        _whole(found.get("day"), 0, _LAST_DAY),
        _text(found.get("centre")),
        _text(found.get("to")),
        _text(found.get("note")),
        lines,
        key,
    )


def seal_answer(answer: Answer, key: bytes) -> bytes:
    """Return the second file."""
    if len(answer.pieces) > MOST_LINES:
        raise TOO_MANY.problem(most=MOST_LINES)
    text = {
        "version": VERSION,
        "ident": answer.ident,
        "day": answer.day,
        "lines": [
            [one.product, one.lot.number, one.lot.expiry, one.sent, one.arrived, int(one.cause)]
            for one in answer.pieces
        ],
    }
    return _encrypt(text, key, _ANSWER, 0)


def unseal_answer(data: bytes, keys: Iterable[tuple[str, bytes]]) -> Answer:
    """Return what the second file says; `keys` are (ident, key) of what was sent from here."""
    if NONCE + TAG + 4 <= len(data) <= MOST_BYTES:
        for ident, key in keys:
            plain = _decrypt(data, key, _ANSWER) if len(key) == KEY else None
            if plain is None:
                continue
            found = _object(plain)
            if _hex(found.get("ident"), 16).hex() != ident:
                raise STRANGE.problem()
            pieces = tuple(_piece(row) for row in _rows(found.get("lines")))
            return Answer(ident, _whole(found.get("day"), 0, _LAST_DAY), pieces)
    raise NO_ANSWER.problem()


def _encrypt(text: dict[str, Any], key: bytes, context: bytes, before: int) -> bytes:
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

    body = json.dumps(text, ensure_ascii=False, separators=(",", ":")).encode()
    if len(body) > _MOST_TEXT:
        raise TOO_MANY.problem(most=MOST_LINES)
    framed = len(body).to_bytes(4, "big") + body
    framed += bytes(-(before + NONCE + TAG + len(framed)) % BLOCK)
    nonce = secrets.token_bytes(NONCE)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(framed, context, nonce, key)


def _decrypt(data: bytes, key: bytes, context: bytes) -> bytes | None:
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
    from nacl.exceptions import CryptoError

    try:
        framed = crypto_aead_xchacha20poly1305_ietf_decrypt(data[NONCE:], context, data[:NONCE], key)
    except CryptoError:
        return None
    size = int.from_bytes(framed[:4], "big")
    if not 0 < size <= len(framed) - 4:
        raise STRANGE.problem()
    return framed[4 : 4 + size]


def _object(plain: bytes) -> dict[str, Any]:
    try:
        found = json.loads(plain)
    except (ValueError, RecursionError):
        raise STRANGE.problem() from None
    if not isinstance(found, dict) or found.get("version") != VERSION:
        raise STRANGE.problem()
    return found


def _rows(value: Any) -> list[list[Any]]:
    if not isinstance(value, list) or len(value) > MOST_LINES:
        raise STRANGE.problem()
    if not all(isinstance(row, list) and len(row) == 6 for row in value):
        raise STRANGE.problem()
    return value


def _sent(row: list[Any]) -> Sent:
    code, name, form, number, expiry, pieces = row
    if form not in set(Form) or not _text(code):
        raise STRANGE.problem()
    return Sent(_text(code), _text(name), Form(form), _lot(number, expiry), _whole(pieces, 1, MOST))


def _piece(row: list[Any]) -> Piece:
    product, number, expiry, sent, arrived, cause = row
    made = Piece(_text(product), _lot(number, expiry), _whole(sent, 0, MOST), _whole(arrived, 0, MOST))
    known = _whole(cause, 0, 100)
    return replace(made, cause=Flow(known)) if known in LOSSES and Flow(known) in CAUSES else made


def _lot(number: Any, expiry: Any) -> Lot:
    if not isinstance(number, str) or len(number) > LOT_LENGTH:
        raise STRANGE.problem()
    return Lot(lot_number(number), None if expiry is None else _whole(expiry, 0, _LAST_DAY))


def _whole(value: Any, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise STRANGE.problem()
    return value


def _text(value: Any) -> str:
    """Return a short text without control characters: it will be shown."""
    if not isinstance(value, str) or len(value) > NAME_LENGTH:
        raise STRANGE.problem()
    return "".join(mark for mark in value if mark.isprintable())


def _hex(value: Any, length: int) -> bytes:
    try:
        found = bytes.fromhex(value) if isinstance(value, str) and len(value) == 2 * length else b""
    except ValueError:
        found = b""
    if len(found) != length:
        raise STRANGE.problem()
    return found
