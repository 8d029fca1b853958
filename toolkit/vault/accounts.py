"""Sealed accounts: a person's own words, which the educator who seals them cannot open again.

Each is encrypted under a random key of its own; the ciphertext is the payload of an entry, and
the key, sealed to the account public key, stands in a table apart: so a removed coordinator's
half can be replaced by wrapping anew, and erasing an account deletes key and ciphertext both.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import nacl.bindings
import nacl.exceptions
import nacl.public

from toolkit.base.errors import kind as problem_kind
from toolkit.base.ids import Op
from toolkit.base.topics import Topic
from toolkit.base.words import mark
from toolkit.vault import journal_form as form
from toolkit.vault.diagnosis import NOT_ALLOWED
from toolkit.vault.journal import ALTERED
from toolkit.vault.journal_writer import NOT_HERE, Reader, Writer
from toolkit.vault.kinds import Entry, Kind

if TYPE_CHECKING:
    from toolkit.vault.vault import Vault

ACCOUNT_SEALED = Kind("account.sealed")
ACCOUNT_OPENED = Kind("account.opened", coordinator_only=True)
LONGEST = 40_000  # bytes of UTF-8, so that padding and base64 stay below an entry's 64 KiB
_LEAST = 512
_KEY = 32
_NONCE = 24
_TAG = 8
_CONTEXT = b"satchel.account.1"
_WRAPPED = "wrapped"  # fact: the tag that every wrap carries

ACCOUNT_TOO_LONG = problem_kind(
    "vault.account-too-long",
    mark("Problem", "This account is too long for one part."),
    mark("Problem", "Seal this part, then write the rest as another part."),
)
ACCOUNT_ERASED = problem_kind("vault.account-erased", mark("Problem", "This account has been erased."))
WRAP_MISSING = problem_kind(
    "vault.account-key-missing",
    mark("Problem", "This account can't be opened: its key is not here."),
    mark("Problem", "Ask the centre that wrote it, or look in an older backup."),
)


@dataclass(frozen=True)
class Sealed:
    """An account that was sealed: its ciphertext, its wrapped key, how many words it has."""

    ciphertext: bytes
    wrap: bytes
    words: int


@dataclass(frozen=True)
class Part:
    """A sealed part that stands in the journal."""

    op: Op
    words: int
    erased: bool


def seal(text: str, account_public: bytes) -> Sealed:
    """Encrypt an account under a fresh key and wrap that key to the account public key."""
    data = text.encode()
    if len(data) > LONGEST:
        raise ACCOUNT_TOO_LONG.problem()
    key = secrets.token_bytes(_KEY)
    nonce = secrets.token_bytes(_NONCE)
    body = len(data).to_bytes(4, "big") + data
    body += bytes(padded(len(body)) - len(body))
    ciphertext = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(body, _CONTEXT, nonce, key)
    return Sealed(nonce + ciphertext, wrap_key(key, account_public), len(text.split()))


def unseal(ciphertext: bytes, key: bytes) -> str:
    """Decrypt an account; a Problem where ciphertext and key do not fit."""
    try:
        body = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            ciphertext[_NONCE:], _CONTEXT, ciphertext[:_NONCE], key
        )
    except (nacl.exceptions.CryptoError, ValueError, TypeError):
        raise ALTERED.problem() from None
    return body[4 : 4 + int.from_bytes(body[:4], "big")].decode("utf-8", "replace")


def padded(length: int) -> int:
    """Return a length padded so that it tells little: Padmé (PURBs, 2019), at most 12 % more, at least 512."""
    if length <= _LEAST:
        return _LEAST
    exponent = length.bit_length() - 1
    free = exponent - exponent.bit_length()
    mask = (1 << free) - 1
    return (length + mask) & ~mask


def tag_of(public: bytes) -> bytes:
    """Return which account public key a wrap was sealed to, as eight bytes before it."""
    return hashlib.sha256(public).digest()[:_TAG]


def wrap_key(key: bytes, public: bytes) -> bytes:
    """Seal an account's key to a public key."""
    return tag_of(public) + bytes(nacl.public.SealedBox(nacl.public.PublicKey(public)).encrypt(key))


def unwrap_key(wrap: bytes, privates: Sequence[bytes]) -> bytes | None:
    """Open a wrap with whichever private half fits, or None."""
    for private in privates:
        half = nacl.public.PrivateKey(private)
        if tag_of(bytes(half.public_key)) != wrap[:_TAG]:
            continue
        try:
            key = bytes(nacl.public.SealedBox(half).decrypt(wrap[_TAG:]))
        except nacl.exceptions.CryptoError:
            return None
        return key if len(key) == _KEY else None
    return None


class Accounts:
    """Seals, keeps, opens and erases accounts."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def seal(self, text: str) -> Sealed:
        """Seal a text; nobody but a coordinator can read it from now on.  Writes nothing."""
        return seal(text, self._vault.keys.account_public)

    # ------------------------------------------------------------------ not yet sent
    def keep(self, key: str, sealed: Sealed, part: int = 0) -> None:
        """Keep the last sealed version of a part of an account being typed, over the one before."""
        with self._vault.write() as tx:
            self._keep_in(tx, key, part, sealed)

    def _keep_in(self, tx: Writer, key: str, part: int, sealed: Sealed) -> None:
        mac = mac_of_kept(self._vault.keys.row_mac, key, part, sealed)
        tx.do(
            "INSERT OR REPLACE INTO kept_accounts (key, part, words, ciphertext, wrap, mac) VALUES (?, ?, ?, ?, ?, ?)",
            (key, part, sealed.words, sealed.ciphertext, sealed.wrap, mac),
        )

    def kept(self, key: str) -> list[Sealed]:
        """Return the sealed parts kept under a key, in order, their MACs checked."""
        return self._kept(self._vault.reader, key)

    def _kept(self, reader: Reader, key: str) -> list[Sealed]:
        found = []
        for part, ciphertext, wrap, words, mac in reader.rows(
            "SELECT part, ciphertext, wrap, words, mac FROM kept_accounts WHERE key = ? ORDER BY part", (key,)
        ):
            sealed = Sealed(ciphertext, wrap, words)
            if not hmac.compare_digest(mac_of_kept(self._vault.keys.row_mac, key, part, sealed), mac):
                raise ALTERED.problem()
            found.append(sealed)
        return found

    def forget(self, key: str) -> None:
        """Drop the parts kept under a key: the form was given up."""
        with self._vault.write() as tx:
            tx.do("DELETE FROM kept_accounts WHERE key = ?", (key,))

    def attach_kept(self, tx: Writer, key: str, subject: Op) -> list[Op]:
        """Turn the parts kept under a key into entries about a subject."""
        ops = [self.attach_in(tx, sealed, subject) for sealed in self._kept(tx, key)]
        if ops:
            tx.do("DELETE FROM kept_accounts WHERE key = ?", (key,))
        return ops

    # ------------------------------------------------------------------ in the journal
    def attach_in(self, tx: Writer, sealed: Sealed, subject: Op) -> Op:
        """Submit a sealed part about a subject; return the entry's op."""
        payload = {"sealed": base64.b64encode(sealed.ciphertext).decode(), "words": sealed.words}
        op = tx.submit(ACCOUNT_SEALED, payload, subject=subject)
        tx.do("INSERT INTO wraps (op, wrap) VALUES (?, ?)", (op, sealed.wrap))
        if sealed.wrap[:_TAG] != tag_of(self._vault.keys.account_public):
            tx.do("DELETE FROM facts WHERE name = ?", (_WRAPPED,))  # sealed before the keys were changed
        return op

    def parts(self, subject: Op) -> list[Part]:
        """Return the sealed parts about a subject, in the order written here."""
        rows = self._vault.reader.rows(
            "SELECT op, words, erased FROM accounts WHERE subject = ? ORDER BY op", (subject,)
        )
        return [Part(op, words, bool(erased)) for op, words, erased in rows]

    def open(self, op: Op) -> str:
        """Open a part; coordinators and recovery sheets only.  The opening is an entry."""
        keys = self._vault.keys
        if keys.account_private is None:
            raise NOT_ALLOWED.problem()
        with self._vault.write() as tx:
            entry = tx.entry(op)
            if entry.kind != ACCOUNT_SEALED.name:
                raise NOT_HERE.problem()
            if entry.payload is None:
                raise ACCOUNT_ERASED.problem()
            text = unseal(_ciphertext(entry), self._key(tx, op))
            tx.submit(ACCOUNT_OPENED, {"account": op}, subject=entry.subject)
        return text

    def erase(self, op: Op, reason: str) -> Op:
        """Erase a part: ciphertext and key go; copies already taken stay readable.  Coordinators only."""
        with self._vault.write() as tx:
            if tx.entry(op).kind != ACCOUNT_SEALED.name:
                raise NOT_HERE.problem()
            return tx.erase(op, reason)

    def _key(self, reader: Reader, op: Op) -> bytes:
        wrap = reader.value("SELECT wrap FROM wraps WHERE op = ?", (op,))
        if wrap is None:
            raise WRAP_MISSING.problem()
        key = unwrap_key(wrap, self._privates())
        if key is None:
            raise ALTERED.problem()
        return key

    def _privates(self) -> tuple[bytes, ...]:
        keys = self._vault.keys
        return () if keys.account_private is None else (keys.account_private, *keys.account_past)

    # ------------------------------------------------------------------ wraps
    def rewrap(self) -> int:
        """Wrap again every key that is not wrapped to today's account public key; return how many.

        Done after each coordinator's unlock and after a coordinator was removed; harmless to repeat.
        A wrap that no private half of ours opens is left as it is.
        """
        public = self._vault.keys.account_public
        tag = tag_of(public)
        privates = self._privates()
        done = 0
        # All wraps carry the same tag but after a change of keys: remembered, so that no unlock looks at each.
        known = self._vault.reader.value("SELECT value FROM facts WHERE name = ?", (_WRAPPED,))
        if not privates or known == tag:
            return 0
        with self._vault.write() as tx:
            for op, wrap in tx.rows(f"SELECT op, wrap FROM wraps WHERE substr(wrap, 1, {_TAG}) <> ?", (tag,)):
                key = unwrap_key(wrap, privates)
                if key is not None:
                    tx.do("UPDATE wraps SET wrap = ? WHERE op = ?", (wrap_key(key, public), op))
                    done += 1
            done += self._rewrap_kept(tx, tag, privates)
            tx.do("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (_WRAPPED, tag))
        return done

    def _rewrap_kept(self, tx: Writer, tag: bytes, privates: Sequence[bytes]) -> int:
        done = 0
        for name, part, words, ciphertext, wrap, mac in tx.rows(
            f"SELECT key, part, words, ciphertext, wrap, mac FROM kept_accounts WHERE substr(wrap, 1, {_TAG}) <> ?",
            (tag,),
        ):
            sealed = Sealed(ciphertext, wrap, words)
            whole = hmac.compare_digest(mac_of_kept(self._vault.keys.row_mac, name, part, sealed), mac)
            # One that was altered is left as it is: a new MAC would say that it is whole.
            key = unwrap_key(wrap, privates) if whole else None
            if key is not None:
                self._keep_in(tx, name, part, replace(sealed, wrap=wrap_key(key, self._vault.keys.account_public)))
                done += 1
        return done

    def wraps(self, ops: Sequence[Op]) -> dict[Op, bytes]:
        """Return the wraps of accounts, which travel beside their entries."""
        found = {}
        for op in ops:
            wrap = self._vault.reader.value("SELECT wrap FROM wraps WHERE op = ?", (op,))
            if wrap is not None:
                found[op] = bytes(wrap)
        return found


def mac_of_kept(row_mac: bytes, key: str, part: int, sealed: Sealed) -> bytes:
    """Return the local MAC of a kept part.

    SQLCipher gives back zeros for the last page of a long row where that page is damaged, and says nothing.
    """
    name = f"{key}\0{part}\0{sealed.words}\0{len(sealed.wrap)}"
    return form.mac_of_value(row_mac, "kept_accounts", name, sealed.wrap + sealed.ciphertext)


def _ciphertext(entry: Entry) -> bytes:
    try:
        return base64.b64decode(str((entry.payload or {}).get("sealed", "")), validate=True)
    except ValueError:
        raise ALTERED.problem() from None


class AccountsProjection:
    """Which sealed parts there are: "sealed, 214 words"."""

    kinds = (ACCOUNT_SEALED, ACCOUNT_OPENED)
    tables = ("accounts",)

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive the parts about one subject."""
        for entry in entries:
            if entry.kind != ACCOUNT_SEALED.name:
                continue
            words = (entry.payload or {}).get("words", 0)
            words = words if type(words) is int and 0 <= words < 1 << 31 else 0
            tx.do(
                "INSERT OR REPLACE INTO accounts (op, subject, words, erased) VALUES (?, ?, ?, ?)",
                (entry.op, subject, words, entry.payload is None),
            )
        tx.touch(Topic.INCIDENTS)
