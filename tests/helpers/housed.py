"""A vault with its key file, as a person has it: opened by a secret, with a quick hash in place of Argon2id."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.headers import CHAIR, make_header, quick
from tests.helpers.vaults import FIRST_DAY, kit_projections
from toolkit.base.clock import Clock, FixedClock
from toolkit.vault import Projection, Vault, create_vault, open_vault
from toolkit.vault.header import FILE_NAME, Header


def house(folder: Path, *, clock: Clock | None = None, projections: tuple[Projection, ...] | None = None) -> Vault:
    """Make a vault with its key file and leave it open for its coordinator."""
    header, keys = make_header(folder)
    return create_vault(
        folder,
        keys,
        header=header,
        name="Amina",
        clock=clock or FixedClock(FIRST_DAY),
        projections=kit_projections() if projections is None else projections,
    )


def enter(
    folder: Path,
    secret: bytes = CHAIR,
    *,
    clock: Clock | None = None,
    projections: tuple[Projection, ...] | None = None,
) -> Vault:
    """Unlock and open a vault as a start of the program does."""
    header = Header.load(folder / FILE_NAME, derive=quick)
    return open_vault(
        folder,
        header.unlock(secret),
        header=header,
        clock=clock or FixedClock(FIRST_DAY),
        projections=kit_projections() if projections is None else projections,
    )
