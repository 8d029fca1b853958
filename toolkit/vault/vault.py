"""`Vault`: one opened vault, owned by one thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from toolkit.base.clock import Clock
from toolkit.base.errors import Problem
from toolkit.base.logs import log
from toolkit.base.topics import Topic
from toolkit.vault import integrity
from toolkit.vault.accounts import Accounts, AccountsProjection
from toolkit.vault.connection import Connection
from toolkit.vault.diagnosis import NOT_ALLOWED, READ_ONLY
from toolkit.vault.drafts import Drafts
from toolkit.vault.integrity import Checker, Finding
from toolkit.vault.journal import Journal
from toolkit.vault.journal_form import NO_HASH, Wire
from toolkit.vault.journal_receive import Received, receive
from toolkit.vault.journal_writer import Erasures, Reader, Writer
from toolkit.vault.keys import Keys, Role
from toolkit.vault.kinds import Projection, Registry
from toolkit.vault.lists import Lists, ListsProjection
from toolkit.vault.people import People, PeopleProjection, actor_of_nobody
from toolkit.vault.settings import Settings, SettingsProjection

if TYPE_CHECKING:
    from toolkit.vault.header import Header

DATABASE = "satchel.db"
PAIR_EVERY_ENTRIES = 500
PAIR_EVERY_SECONDS = 300.0
_log = log("vault")


class Keeper(Protocol):
    """Where the local chain's count and hash are kept outside the database: the header."""

    def pair(self) -> tuple[int, bytes]:
        """Return the count and hash last written."""
        ...

    def set_pair(self, count: int, digest: bytes) -> None:
        """Write them durably."""
        ...


class MemoryKeeper:
    """Keeps the pair in memory: tests, and copies opened only to be verified."""

    def __init__(self, count: int = 0, digest: bytes = NO_HASH) -> None:
        self._pair = (count, digest)

    def pair(self) -> tuple[int, bytes]:
        """Return the count and hash last set."""
        return self._pair

    def set_pair(self, count: int, digest: bytes) -> None:
        """Keep them."""
        self._pair = (count, digest)


class HeaderKeeper:
    """Keeps the pair in the vault's key file."""

    def __init__(self, header: Header, keys: Callable[[], Keys]) -> None:
        self._header = header
        self._keys = keys

    def pair(self) -> tuple[int, bytes]:
        """Return the count and hash last written."""
        found = self._header.pair(self._keys())
        return found.count, found.hash

    def set_pair(self, count: int, digest: bytes) -> None:
        """Write them: both copies of the header, an fsync each."""
        self._header.set_pair(self._keys(), count, digest)


def own_projections() -> tuple[Projection, ...]:
    """Return the projections of the vault's own kinds, erasures first."""
    return (Erasures(), PeopleProjection(), SettingsProjection(), ListsProjection(), AccountsProjection())


class Vault:
    """An open vault.  Made by `open_vault` and `create_vault` in ``vault_open``."""

    def __init__(
        self,
        folder: Path,
        connection: Connection,
        keys: Keys,
        *,
        keeper: Keeper,
        clock: Clock,
        projections: Iterable[Projection] = (),
        header: Header | None = None,
    ) -> None:
        self.folder = folder
        self.keys = keys
        self.clock = clock
        self.header = header
        self.keeper = keeper
        self.connection = connection
        self.journal = Journal(connection, keys, Registry((*own_projections(), *projections)))
        self.reader = Reader(self.journal)
        self.drafts = Drafts(self)
        self.settings = Settings(self)
        self.lists = Lists(self)
        self.people = People(self)
        self.accounts = Accounts(self)
        self.findings: list[Finding] = []
        self.listeners: list[Callable[[frozenset[Topic]], None]] = []
        self._writing = False
        self._paired = (0, time.monotonic())
        self._log_holds_erased = False
        self._pair_held = False  # the header knows better than the database: leave its pair alone
        found = self.reader.value(
            "SELECT actor FROM people WHERE person = ? AND NOT removed AND person <> 0 ORDER BY op DESC", (keys.person,)
        )
        self.actor: int = actor_of_nobody(keys) if found is None else found
        self.practice = bool(self.reader.value("SELECT value FROM facts WHERE name = 'practice'"))

    # ------------------------------------------------------------------ facts
    @property
    def role(self) -> Role:
        """What the opened slot may do."""
        return self.keys.role

    @property
    def writable(self) -> bool:
        """Tell whether anything can be saved: not so on a write-protected disk."""
        return self.connection.writable

    @property
    def path(self) -> Path:
        """The encrypted file."""
        return self.folder / DATABASE

    def adopt(self, keys: Keys) -> None:
        """Use these keys from now on (the header's calls return new ones) and wrap accounts to them."""
        self.keys = keys
        self.journal.adopt(keys)
        if self.writable:
            self.accounts.rewrap()

    def adopt_connection(self, connection: Connection) -> None:
        """Go on with another connection to the same records: after the database key was changed."""
        self.connection = connection
        self.journal.connection = connection

    # ------------------------------------------------------------------ transactions
    @contextmanager
    def write(self) -> Iterator[Writer]:
        """Open the one transaction; anything raised inside undoes it.  Not to be nested."""
        if self._writing:
            raise RuntimeError("a transaction is open already: take its Writer")
        if not self.writable:
            raise READ_ONLY.problem()
        before = self.journal.begin()
        tx = Writer(self.journal, self.clock, self.actor)
        self._writing = True
        try:
            with self.connection.transaction():
                yield tx
        except BaseException:
            self.journal.undo(before)
            raise
        finally:
            self._writing = False
        self._after_commit(tx)

    def _after_commit(self, tx: Writer) -> None:
        if tx.erased:
            self._log_holds_erased = True
            self._empty_log()
        count, when = self._paired
        if self.journal.tip.seq - count >= PAIR_EVERY_ENTRIES or (
            tx.submitted and time.monotonic() - when >= PAIR_EVERY_SECONDS
        ):
            self.settle()
        if tx.topics:
            topics = frozenset(tx.topics)
            for listener in list(self.listeners):
                listener(topics)

    def _empty_log(self) -> None:
        """Leave nothing of what was erased in the write-ahead log; put off while the checker reads from it."""
        if self._log_holds_erased and self._quietly(self.connection.checkpoint):
            self._log_holds_erased = False

    def receive(self, entries: Iterable[Wire]) -> Received:
        """Take in entries of other laptops; what is sound is never refused."""
        with self.write() as tx:
            done = receive(tx, self.journal, entries)
        if done.new or done.strays:
            self.add_findings(integrity.findings_of_state(self.reader))
        return done

    def wires(self, after: int = 0) -> list[Wire]:
        """Return the entries after a place in order of arrival, in the form that travels."""
        journal = self.journal
        return [journal.wire_of_row(journal.checked(row)) for row in journal.each_row(after)]

    def refold(self, subjects: Iterable[int]) -> None:
        """Derive some subjects again."""
        with self.write() as tx:
            for subject in subjects:
                tx.fold(subject)

    # ------------------------------------------------------------------ integrity
    def settle(self) -> None:
        """Hand the local chain's count and hash to the header; a header that cannot be written is a finding."""
        if not self.writable or self.connection.in_transaction:
            return
        self._empty_log()
        if self._pair_held:
            return
        tip = self.journal.tip
        self._paired = (tip.seq, time.monotonic())
        try:
            if self.keeper.pair() != (tip.seq, tip.link):
                self.keeper.set_pair(tip.seq, tip.link)
        except Problem as problem:
            _log.warning("pair not saved: %s", problem.code)
            self.add_findings([Finding(integrity.PAIR_NOT_SAVED, blocks_backup=False)])

    def check_at_unlock(self) -> list[Finding]:
        """Compare with the header's pair and check the last entries' MACs; then tell the header where we are."""
        found = integrity.compare_pair(self.connection, *self.keeper.pair())
        self._pair_held = bool(found)
        after = max(0, self.journal.tip.seq - integrity.RECENT)
        found += integrity.findings_of_rows(self.connection, self.keys, after)
        found += integrity.findings_of_state(self.reader)
        self.add_findings(found)
        self.settle()
        return found

    def accept_copy(self) -> None:
        """Accept this older copy as the vault from now on; coordinators only."""
        if not self.keys.may_coordinate:
            raise NOT_ALLOWED.problem()
        self._pair_held = False
        self.findings = [finding for finding in self.findings if finding.phrase is not integrity.OLDER_COPY]
        self.settle()
        self._announce(Topic.INTEGRITY)

    def checker(self) -> Checker:
        """Return the check of everything, to be run in a thread of its own while people work."""
        if self.writable:
            self._quietly(self.connection.checkpoint)
        return Checker(self.path, self.keys)

    def add_findings(self, found: Iterable[Finding]) -> None:
        """Note what a check came upon, each thing once."""
        fresh = [finding for finding in found if finding not in self.findings]
        self.findings.extend(fresh)
        if fresh:
            self._announce(Topic.INTEGRITY)

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing found so far stands in the way of a backup."""
        return not any(finding.blocks_backup for finding in self.findings)

    # ------------------------------------------------------------------ life
    def close(self) -> None:
        """Hand the pair to the header, write the log out and close; never raises for a full or failing disk."""
        if self.connection.is_open:
            self.connection.roll_back()
            self._quietly(self.settle)
            if self.writable:
                self._quietly(self.connection.checkpoint)
        self.connection.close()

    def _announce(self, topic: Topic) -> None:
        for listener in list(self.listeners):
            listener(frozenset({topic}))

    def _quietly(self, step: Callable[[], None]) -> bool:
        try:
            step()
        except Problem as problem:
            _log.warning("put off: %s", problem.code)
            return False
        return True
