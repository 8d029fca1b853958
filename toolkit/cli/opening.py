"""Making and opening a vault from the terminal: lock, keys, database, kit; and out again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.base.errors import kind
from toolkit.base.words import mark, t

if TYPE_CHECKING:
    from toolkit.cli.renewal import Talk
    from toolkit.kit import Kit
    from toolkit.vault.header import Header
    from toolkit.vault.keys import Keys

WAIT = 3.0  # seconds for another process to let go of the vault
FIRST_PERSON = 1

THERE_ALREADY = kind(
    "cli.vault-there",
    mark("Problem", "There is a vault in that folder already. It was left as it is."),
    mark("Problem", "Choose another folder."),
)


@dataclass(frozen=True)
class Opened:
    """An open vault: its kit, its header, and what the first checks have to tell."""

    kit: Kit
    header: Header
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fresh:
    """What a new vault opens with; shown once and kept nowhere."""

    passphrase: str = field(repr=False)
    recovery: str = field(repr=False)


def unlock(header: Header, given: str, ask: Callable[[str], str] | None = None) -> Keys:
    """Return the keys that a passphrase or a recovery code opens; `ask` is for the second part of one in parts."""
    from toolkit.base.errors import Problem
    from toolkit.vault import recovery, typed

    try:
        return typed.try_each(given, header.unlock)
    except Problem as problem:
        if ask is None or problem.kind is not recovery.ONE_PART:
            raise
    second = ask(t("Terminal", "A second part of the recovery sheet: "))
    return header.unlock(recovery.secret(recovery.code_of([given, second])))


@contextmanager
def opened(folder: Path, typed: str, talk: Talk | None = None) -> Iterator[Opened]:
    """Open the vault in `folder` and close it again, whatever happens inside.

    A recovery sheet that opened it is first replaced, in a `talk` with the person; where that
    fails, or there is nobody to talk to, nothing else is done.
    """
    from toolkit.cli.renewal import NOT_REPLACED, replace
    from toolkit.kit import PROJECTIONS, open_kit
    from toolkit.vault import Role, creation, location, open_vault
    from toolkit.vault.header import FILE_NAME, Header
    from toolkit.vault.lockfile import VaultLock
    from toolkit.vault.restore import finish_place

    location.refuse_synced(folder)
    finish_place(folder)  # a restore that was cut off between its two renames
    with VaultLock.take(folder, WAIT):
        creation.clear_unfinished(folder)
        header = Header.load(folder / FILE_NAME)
        keys = unlock(header, typed, talk.ask if talk else None)
        vault = open_vault(folder, keys, header=header, projections=PROJECTIONS)
        try:
            said = [*(notice.say() for notice in header.notices), *(each.say() for each in vault.findings)]
            if keys.role is Role.RECOVERY:
                if talk is None:
                    raise NOT_REPLACED.problem()
                replace(vault, talk)
            yield Opened(open_kit(vault), header, tuple(said))
        finally:
            vault.close()


@contextmanager
def made(folder: Path, typed: str, *, person: str, language: str, practice: bool) -> Iterator[tuple[Fresh, Kit]]:
    """Make a vault in `folder`; without `typed` its passphrase is picked from the word list of `language`.

    The vault is there when the block has ended, with all that was written in it; where anything
    fails on the way, or ends the program, nothing is left.
    """
    from toolkit.kit import PROJECTIONS, open_kit
    from toolkit.vault import create_vault, creation, location, passphrase, recovery, strength
    from toolkit.vault.derive import tune
    from toolkit.vault.header import FILE_NAME, Header
    from toolkit.vault.lockfile import VaultLock
    from toolkit.vault.vault import DATABASE

    if (folder / FILE_NAME).exists():
        raise THERE_ALREADY.problem()
    if typed:
        strength.require(typed, known=[person])
    phrase = typed or passphrase.generate(language).text
    location.check_new(folder)
    code = recovery.new_code()
    with VaultLock.take(folder, WAIT):
        creation.clear_unfinished(folder)
        if (folder / FILE_NAME).exists() or (folder / DATABASE).exists():
            raise THERE_ALREADY.problem()
        with creation.creating(folder) as making:
            header, keys = Header.create(
                making / FILE_NAME,
                secret=passphrase.secret(phrase),
                person=FIRST_PERSON,
                recovery=recovery.secret(code),
                params=tune(),
            )
            vault = create_vault(making, keys, header=header, name=person, projections=PROJECTIONS, practice=practice)
            try:
                yield Fresh(phrase, recovery.whole(code).text()), open_kit(vault)
            finally:
                vault.close()
