from __future__ import annotations

from dataclasses import replace

import nacl.public
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.vaults import educator, random_keys, reopen
from toolkit.base.errors import Problem
from toolkit.base.places import Listed
from toolkit.vault import Role, Vault, accounts, diagnosis
from toolkit.vault.accounts import Sealed, padded
from toolkit.vault.doctor import examine
from toolkit.vault.journal import ALTERED
from toolkit.vault.journal_writer import NOT_HERE

TEXT = "They took the bag and the phone. A marker text.\nÉté, ليل."


@pytest.fixture
def about(vault: Vault) -> int:
    return vault.lists.add(Listed.AREA, "stands for an incident")


def attach(vault: Vault, about: int, text: str = TEXT) -> int:
    with vault.write() as tx:
        return vault.accounts.attach_in(tx, vault.accounts.seal(text), about)


def code_of(act: object) -> object:
    with pytest.raises(Problem) as problem:
        act()  # type: ignore[operator]
    assert "marker" not in str(problem.value)
    return problem.value.kind


def test_what_an_educator_seals_the_educator_cannot_open_again(vault: Vault, about: int) -> None:
    mine = reopen(vault, educator(vault.keys))
    op = attach(mine, about)
    assert mine.accounts.parts(about) == [accounts.Part(op, 12, erased=False)]
    assert code_of(lambda: mine.accounts.open(op)) is diagnosis.NOT_ALLOWED
    assert b"marker" not in mine.journal.row_of(op)[10]
    theirs = reopen(mine, vault.keys)
    assert theirs.accounts.open(op) == TEXT
    theirs.close()


def test_opening_is_an_entry_signed_by_a_coordinator(vault: Vault, about: int) -> None:
    op = attach(vault, about)
    vault.accounts.open(op)
    opening = [entry for entry in vault.reader.entries(about) if entry.kind == "account.opened"]
    assert [(entry.payload, entry.signed, entry.actor) for entry in opening] == [({"account": op}, True, vault.actor)]


def test_erasing_takes_ciphertext_and_key(vault: Vault, about: int) -> None:
    op = attach(vault, about)
    assert code_of(lambda: vault.accounts.erase(about, "not an account")) is NOT_HERE
    vault.accounts.erase(op, "she asked")
    assert vault.accounts.parts(about) == [accounts.Part(op, 0, erased=True)]
    assert vault.accounts.wraps([op]) == {}
    assert code_of(lambda: vault.accounts.open(op)) is accounts.ACCOUNT_ERASED
    assert vault.journal.row_of(op)[10] is None
    assert code_of(lambda: vault.accounts.open(about)) is NOT_HERE


def test_a_part_is_kept_sealed_while_it_is_typed_and_then_attached(vault: Vault, about: int) -> None:
    seal = vault.accounts.seal
    vault.accounts.keep("incident.new", seal("one"))
    vault.accounts.keep("incident.new", seal("one two"))
    vault.accounts.keep("incident.new", seal("one two three"), part=1)
    vault.accounts.keep("incident.other", seal("x"))
    vault = reopen(vault)
    assert [sealed.words for sealed in vault.accounts.kept("incident.new")] == [2, 3]
    with vault.write() as tx:
        ops = vault.accounts.attach_kept(tx, "incident.new", about)
    assert [vault.accounts.open(op) for op in ops] == ["one two", "one two three"]
    assert vault.accounts.kept("incident.new") == []
    vault.accounts.forget("incident.other")
    assert vault.accounts.kept("incident.other") == []
    vault.close()


@pytest.mark.parametrize(
    "change",
    [
        "ciphertext = zeroblob(length(ciphertext))",
        "wrap = zeroblob(length(wrap))",
        "words = words + 1",
        "part = 7",
        "key = 'incident.other'",
    ],
)
def test_a_kept_part_that_was_altered_is_refused_and_found(vault: Vault, about: int, change: str) -> None:
    """A damaged page may be read as zeros without an error; it must not become an entry with a good MAC."""
    vault.accounts.keep("incident.new", vault.accounts.seal(TEXT))
    assert examine(vault).is_clean
    with vault.write() as tx:
        tx.do(f"UPDATE kept_accounts SET {change}")
    name = vault.reader.value("SELECT key FROM kept_accounts")
    with pytest.raises(Problem) as problem:
        vault.accounts.kept(name)
    assert problem.value.kind is ALTERED
    before = vault.journal.tip.seq
    with pytest.raises(Problem), vault.write() as tx:
        vault.accounts.attach_kept(tx, name, about)
    assert vault.journal.tip.seq == before
    assert not examine(vault).is_clean
    vault.adopt(replace(vault.keys, account_public=random_keys().account_public))
    with pytest.raises(Problem):  # wrapping anew did not make it whole
        vault.accounts.kept(name)
    vault.accounts.forget(name)
    assert examine(vault).is_clean


def test_a_removed_coordinators_half_opens_nothing_after_rewrapping(vault: Vault, about: int) -> None:
    ops = [attach(vault, about, f"text {number}") for number in range(3)]
    vault.accounts.keep("typing", vault.accounts.seal("unsent"))
    old = vault.keys
    half = nacl.public.PrivateKey.generate()
    assert old.account_private is not None
    new = replace(
        old,
        account_private=bytes(half),
        account_public=bytes(half.public_key),
        account_past=(old.account_private,),
    )
    assert vault.accounts.rewrap() == 0
    vault.adopt(new)
    assert vault.accounts.rewrap() == 0
    for wrap in [*vault.accounts.wraps(ops).values(), vault.accounts.kept("typing")[0].wrap]:
        assert accounts.unwrap_key(wrap, [old.account_private]) is None
        assert accounts.unwrap_key(wrap, [bytes(half)]) is not None
    assert [vault.accounts.open(op) for op in ops] == ["text 0", "text 1", "text 2"]
    # Sealed before the change and attached after it: found at the next unlock.
    with vault.write() as tx:
        late = vault.accounts.attach_in(tx, accounts.seal("late", old.account_public), about)
    assert vault.accounts.rewrap() == 1
    assert accounts.unwrap_key(vault.accounts.wraps([late])[late], [bytes(half)]) is not None
    # An educator wraps nothing anew, and what nobody can open is left as it is.
    stranger = random_keys()
    vault.adopt(replace(educator(new), account_public=stranger.account_public))
    assert vault.accounts.rewrap() == 0
    vault.adopt(replace(stranger, master=new.master, database=new.database, row_mac=new.row_mac))
    assert vault.accounts.rewrap() == 0
    assert code_of(lambda: vault.accounts.open(ops[0])) is ALTERED


def test_a_missing_or_strange_key_or_ciphertext_is_said(vault: Vault, about: int) -> None:
    op = attach(vault, about)
    sealed = vault.accounts.seal(TEXT)
    vault.connection.do("UPDATE wraps SET wrap = ? WHERE op = ?", (sealed.wrap, op))
    assert code_of(lambda: vault.accounts.open(op)) is ALTERED
    wrap = bytearray(sealed.wrap)
    wrap[-1] ^= 1
    vault.connection.do("UPDATE wraps SET wrap = ? WHERE op = ?", (bytes(wrap), op))
    assert code_of(lambda: vault.accounts.open(op)) is ALTERED
    vault.connection.do("DELETE FROM wraps WHERE op = ?", (op,))
    assert code_of(lambda: vault.accounts.open(op)) is accounts.WRAP_MISSING
    with vault.write() as tx:
        strange = tx.submit(accounts.ACCOUNT_SEALED, {"sealed": "no base64", "words": -3}, subject=about)
        tx.do("INSERT INTO wraps (op, wrap) VALUES (?, ?)", (strange, sealed.wrap))
    assert vault.accounts.parts(about)[1].words == 0
    assert code_of(lambda: vault.accounts.open(strange)) is ALTERED


def test_a_recovery_sheet_opens_accounts_too(vault: Vault, about: int) -> None:
    op = attach(vault, about)
    sheet = reopen(vault, replace(vault.keys, role=Role.RECOVERY, person=0))
    assert sheet.accounts.open(op) == TEXT
    assert sheet.people.name(sheet.actor) == "Somebody"
    sheet.close()


def test_an_account_that_is_too_long_is_refused_before_anything_is_lost(vault: Vault, about: int) -> None:
    longest = "x" * accounts.LONGEST
    op = attach(vault, about, longest)
    assert vault.accounts.open(op) == longest
    assert code_of(lambda: vault.accounts.seal(longest + "x")) is accounts.ACCOUNT_TOO_LONG


@given(st.integers(0, 1 << 20))
def test_padding_hides_the_length_and_costs_little(length: int) -> None:
    size = padded(length)
    assert size >= max(length, 512)
    assert size <= max(512, length * 1.12 + 1)
    assert padded(size) == size


@given(st.text(max_size=300))
def test_any_text_comes_back_and_its_length_is_hidden(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    half = nacl.public.PrivateKey.generate()
    sealed = accounts.seal(text, bytes(half.public_key))
    key = accounts.unwrap_key(sealed.wrap, [bytes(half)])
    assert key is not None
    assert accounts.unseal(sealed.ciphertext, key) == text
    assert len(sealed.ciphertext) == 24 + 16 + padded(4 + len(text.encode()))
    assert isinstance(sealed, Sealed)
