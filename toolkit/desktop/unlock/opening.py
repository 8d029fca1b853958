"""Opening and making a vault, on the vault's own thread; and the facts that the window needs of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toolkit.base.clock import Clock, SystemClock
from toolkit.base.errors import Problem
from toolkit.base.words import Phrase, t
from toolkit.desktop.unlock.answers import Answers
from toolkit.kit import PROJECTIONS, Kit, open_kit
from toolkit.vault import Role, creation, location, passphrase, recovery, restore, typed
from toolkit.vault.derive import Params, tune
from toolkit.vault.header import FILE_NAME, Header
from toolkit.vault.integrity import Finding
from toolkit.vault.keys import Keys
from toolkit.vault.lockfile import BUSY, VaultLock
from toolkit.vault.settings import Backup, Centre, Last, Panic, Session
from toolkit.vault.vault_open import create_vault, open_vault

PLACE_DRAFT = "shell.place"
FIRST_PERSON = 1
_WAIT = 3.0  # seconds for another process to let go of the vault before saying that it is open
_AFTER_LOCK = 8.0


@dataclass
class Opened:
    """An open vault with what the window must know of it; the kit itself is touched on its own thread only."""

    kit: Kit
    lock: VaultLock
    role: Role
    practice: bool
    centre_name: str
    person: str
    actor: int
    idle_minutes: int
    panic: bool
    today: int
    last_day: int  # 0: never unlocked before
    place: dict[str, Any] = field(default_factory=dict)
    notices: list[Phrase | Finding] = field(default_factory=list)


def exists(folder: Path) -> bool:
    """Tell whether a vault's key file lies in `folder`."""
    return (folder / FILE_NAME).is_file()


def open_at(
    folder: Path, secret: bytes | str, *, after_lock: bool = False, hurry: Callable[[], None] | None = None
) -> Opened:
    """Take the vault's lock, derive, open and build the kit; a `secret` that is text is as somebody typed it.

    After a lock the process before us may still be closing: it is waited for, and `hurry` is
    called (it ends the other one) when it takes longer than a close may.
    """
    restore.finish_place(folder)
    location.refuse_synced(folder)
    lock = _take_lock(folder, after_lock=after_lock, hurry=hurry)
    try:
        creation.clear_unfinished(folder)
        header = Header.load(folder / FILE_NAME)
        keys = typed.try_each(secret, header.unlock) if isinstance(secret, str) else header.unlock(secret)
        vault = open_vault(folder, keys, header=header, projections=PROJECTIONS)
    except BaseException:
        lock.release()
        raise
    opened = _facts(open_kit(vault), lock)
    opened.notices = [*header.notices, *vault.findings]  # a finding says how many with its sentence
    return opened


def make_at(
    folder: Path,
    answers: Answers,
    *,
    language: str,
    practice: bool = False,
    params: Params | None = None,
    more: Callable[[Kit], None] | None = None,
) -> Opened:
    """Make a vault from what the first run was told, and open it; `params` None tunes them to this computer.

    `more` writes what else is to be in it from the beginning.  Nothing of an attempt that failed,
    or that ended with the program, is left.
    """
    location.check_new(folder)
    lock = VaultLock.take(folder)
    try:
        with creation.creating(folder) as making:
            keys = _make(making, answers, language=language, practice=practice, params=params or tune(), more=more)
        header = Header.load(folder / FILE_NAME)
        vault = open_vault(folder, keys, header=header, projections=PROJECTIONS)
    except BaseException:
        lock.release()
        raise
    return _facts(open_kit(vault), lock)


def _make(
    making: Path,
    answers: Answers,
    *,
    language: str,
    practice: bool,
    params: Params,
    more: Callable[[Kit], None] | None,
) -> Keys:
    """Make and fill the two files and close them; return the keys that open them."""
    header, keys = Header.create(
        making / FILE_NAME,
        secret=passphrase.secret(answers.phrase),
        person=FIRST_PERSON,
        recovery=recovery.secret(answers.code),
        params=params,
    )
    vault = create_vault(making, keys, header=header, name=answers.person, projections=PROJECTIONS, practice=practice)
    try:
        kit = open_kit(vault)
        fill(kit, answers, language=language)
        if more is not None:
            more(kit)
        return vault.keys
    finally:
        vault.close()


def fill(kit: Kit, answers: Answers, *, language: str) -> None:
    """Write down what the first run was told: one transaction, so that half of it never stands alone."""
    from dataclasses import replace

    from toolkit.base.places import Listed

    vault = kit.vault
    with vault.write() as tx:
        vault.settings.save_in(tx, replace(vault.settings.load(Centre), name=answers.centre, language=language))
        for area in answers.areas:
            vault.lists.add_in(tx, Listed.AREA, area)
        if not vault.practice:  # the made-up centre begins by itself
            kit.stock.begin_in(tx, t("Stock", "Cupboard"))
        if answers.backup is not None:
            vault.settings.save_in(tx, Backup(place=str(answers.backup)))


def note_unlock(kit: Kit, day: int) -> None:
    """Note the day of this unlock, for the next one's question; a vault that cannot be written does without."""
    if kit.vault.writable:
        kit.vault.settings.save(Last(unlock_day=day))


def keep_place(kit: Kit, place: dict[str, Any]) -> None:
    """Keep where one is, inside the vault, until the next unlock."""
    if kit.vault.writable:
        kit.vault.drafts.save(PLACE_DRAFT, place)


def close(kit: Kit, lock: VaultLock) -> None:
    """Close the vault, then let go of its lock."""
    try:
        kit.vault.close()
    finally:
        lock.release()


def set_clock(kit: Kit, clock: Clock) -> None:
    """Have the vault take its dates from another clock."""
    kit.vault.clock = clock


def adopt(kit: Kit, keys: Keys) -> None:
    """Have the vault use the keys that a change of the header returned."""
    kit.vault.adopt(keys)


def _take_lock(folder: Path, *, after_lock: bool, hurry: Callable[[], None] | None) -> VaultLock:
    if not after_lock:
        return VaultLock.take(folder, _WAIT)
    try:
        return VaultLock.take(folder, _AFTER_LOCK / 2)
    except Problem as problem:
        if problem.kind is not BUSY or hurry is None:
            raise
    hurry()
    return VaultLock.take(folder, _AFTER_LOCK / 2)


def _facts(kit: Kit, lock: VaultLock) -> Opened:
    vault = kit.vault
    can = vault.unless_damaged  # what is damaged is told; the window opens all the same
    return Opened(
        kit=kit,
        lock=lock,
        role=vault.role,
        practice=vault.practice,
        centre_name=can(lambda: vault.settings.load(Centre), Centre()).name,
        person=can(lambda: vault.people.name(vault.actor), ""),
        actor=vault.actor,
        idle_minutes=can(lambda: vault.settings.load(Session), Session()).idle_minutes,
        panic=can(lambda: vault.settings.load(Panic), Panic()).on,
        today=vault.clock.today(),
        last_day=can(lambda: vault.settings.load(Last), Last()).unlock_day,
        place=can(lambda: vault.drafts.load(PLACE_DRAFT) or {}, {}),
    )


class ShiftedClock:
    """The machine's date moved by some days: what "Is today Tue 3 Nov?" leads to when it is not."""

    def __init__(self, days: int, under: Clock | None = None) -> None:
        self.days = days
        self._under = under or SystemClock()

    def today(self) -> int:
        """Return the corrected day; it goes on at midnight."""
        return self._under.today() + self.days
