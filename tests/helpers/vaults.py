"""Vaults for tests: a real SQLCipher file, random keys, no Argon2."""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import secrets
from dataclasses import replace
from pathlib import Path

import nacl.public
import nacl.signing

from toolkit.base.clock import Clock, FixedClock, day_of
from toolkit.vault import Keys, Projection, Role, Vault, create_vault, open_vault
from toolkit.vault.vault import MemoryKeeper

FIRST_DAY = day_of(dt.date(2026, 11, 3))


def random_keys(role: Role = Role.COORDINATOR, person: int = 1) -> Keys:
    """Return the keys of a slot that came from no header."""
    private = nacl.public.PrivateKey.generate()
    seed = secrets.token_bytes(32)
    keys = Keys(
        role=Role.COORDINATOR,
        person=person,
        master=secrets.token_bytes(32),
        database=secrets.token_bytes(80),
        row_mac=secrets.token_bytes(32),
        account_public=bytes(private.public_key),
        signing_public=bytes(nacl.signing.SigningKey(seed).verify_key),
        account_private=bytes(private),
        signing_seed=seed,
    )
    return keys if role is not Role.EDUCATOR else educator(keys, person)


def educator(keys: Keys, person: int = 2) -> Keys:
    """Return the same vault's keys as an educator's slot gives them."""
    return replace(keys, role=Role.EDUCATOR, person=person, account_private=None, signing_seed=None, account_past=())


def colleague(keys: Keys) -> Keys:
    """Return keys of another laptop of the same centre: own database and MAC keys, the same coordinators."""
    return replace(
        keys, master=secrets.token_bytes(32), database=secrets.token_bytes(80), row_mac=secrets.token_bytes(32)
    )


def kit_projections() -> tuple[Projection, ...]:
    """Return the projections of every slice."""
    try:
        return importlib.import_module("toolkit.kit").PROJECTIONS
    except ImportError:  # a slice is not there yet
        found = []
        for room, name in (
            ("stock", "StockProjection"),
            ("incidents", "IncidentsProjection"),
            ("referrals", "ReferralsProjection"),
        ):
            with contextlib.suppress(ImportError, AttributeError):
                found.append(getattr(importlib.import_module(f"toolkit.{room}.store"), name)())
        return tuple(found)


def make_vault(
    folder: Path,
    keys: Keys | None = None,
    *,
    clock: Clock | None = None,
    projections: tuple[Projection, ...] | None = None,
    keeper: MemoryKeeper | None = None,
    practice: bool = False,
    name: str = "Amina",
) -> Vault:
    """Make and open a vault in `folder`, which is made too."""
    folder.mkdir(parents=True, exist_ok=True)
    return create_vault(
        folder,
        keys or random_keys(),
        name=name,
        clock=clock or FixedClock(FIRST_DAY),
        projections=kit_projections() if projections is None else projections,
        keeper=keeper,
        practice=practice,
    )


def reopen(vault: Vault, keys: Keys | None = None, projections: tuple[Projection, ...] | None = None) -> Vault:
    """Close a vault and open it again, as the same or another person."""
    vault.close()
    return open_vault(
        vault.folder,
        keys or vault.keys,
        keeper=vault.keeper,
        clock=vault.clock,
        projections=kit_projections() if projections is None else projections,
    )
