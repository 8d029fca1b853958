"""`Vault`: one opened vault, owned by one thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from toolkit.base.clock import Clock
from toolkit.base.errors import Problem
from toolkit.base.logs import log
from toolkit.base.topics import Topic
from toolkit.base.words import Phrase
from toolkit.vault import integrity
from toolkit.vault.accounts import Accounts, AccountsProjection
from toolkit.vault.body import NO_IMPRINT
from toolkit.vault.connection import DAMAGED, Connection
from toolkit.vault.diagnosis import END_DAMAGED, NOT_ALLOWED, READ_ONLY
from toolkit.vault.drafts import Drafts
from toolkit.vault.imprint import Imprint, Keeper, State, has_log
from toolkit.vault.integrity import Checker, Finding
from toolkit.vault.journal import ALTERED, Journal
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

T = TypeVar("T")
DATABASE = "satchel.db"
PAIR_EVERY_ENTRIES = 500
PAIR_EVERY_SECONDS = 300.0
_COMPARED_AT_ONCE = 16 << 20  # bytes of a file that is compared with its imprint at unlock: 15 ms; else soon after
_log = log("vault")


class MemoryKeeper:
    """Keeps the pair and the imprint in memory: tests, and copies opened only to be verified."""

    def __init__(self, count: int = 0, digest: bytes = NO_HASH) -> None:
        self._pair = (count, digest)
        self._imprint = NO_IMPRINT

    def pair(self) -> tuple[int, bytes]:
        """Return the count and hash last set."""
        return self._pair

    def imprint(self) -> bytes:
        """Return the imprint last set."""
        return self._imprint

    def set_pair(self, count: int, digest: bytes, imprint: bytes = NO_IMPRINT) -> None:
        """Keep them."""
        self._pair = (count, digest)
        self._imprint = imprint


class HeaderKeeper:
    """Keeps the pair and the imprint in the vault's key file."""

    def __init__(self, header: Header, keys: Keys) -> None:
        self._header = header
        self.keys = keys

    def pair(self) -> tuple[int, bytes]:
        """Return the count and hash last written."""
        found = self._header.pair(self.keys)
        return found.count, found.hash

    def imprint(self) -> bytes:
        """Return the imprint last written."""
        return self._header.imprint(self.keys)

    def set_pair(self, count: int, digest: bytes, imprint: bytes = NO_IMPRINT) -> None:
        """Write them: both copies of the header, an fsync each."""
        self._header.set_pair(self.keys, count, digest, imprint)


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
        imprint: Imprint,
        clock: Clock,
        projections: Iterable[Projection] = (),
        header: Header | None = None,
    ) -> None:
        self.folder = folder
        self.keys = keys
        self.clock = clock
        self.header = header
        self.keeper = keeper
        self.imprint = imprint
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
        self._released = False
        self._other_copy = False
        self._change_noted = False
        self._damage_noted = False
        self.actor: int = self._actor()
        self.practice = bool(self.reader.value("SELECT value FROM facts WHERE name = 'practice'"))

    def _actor(self) -> int:
        try:
            found = self.reader.value(
                "SELECT actor FROM people WHERE person = ? AND NOT removed AND person <> 0 ORDER BY op DESC",
                (self.keys.person,),
            )
        except Problem as problem:
            if problem.kind is not DAMAGED:
                raise
            self.journal.can_append = False  # nothing may be written in nobody's name
            found = None
        return actor_of_nobody(self.keys) if found is None else int(found)

    # ------------------------------------------------------------------ facts
    @property
    def role(self) -> Role:
        """What the opened slot may do."""
        return self.keys.role

    @property
    def writable(self) -> bool:
        """Tell whether anything can be saved: not so on a write-protected disk, or where the journal's end is damaged."""
        return self.connection.writable and self.journal.can_append

    @property
    def path(self) -> Path:
        """The encrypted file."""
        return self.folder / DATABASE

    def adopt(self, keys: Keys) -> None:
        """Use these keys from now on (the header's calls return new ones) and wrap accounts to them."""
        self.keys = keys
        if isinstance(self.keeper, HeaderKeeper):
            self.keeper.keys = keys
        self.journal.adopt(keys)
        if self.writable:
            self.accounts.rewrap()

    def adopt_connection(self, connection: Connection) -> None:
        """Go on with another connection to the same records: after the database key was changed."""
        connection.write_out_by_itself()
        self.connection = connection
        self.journal.connection = connection

    # ------------------------------------------------------------------ transactions
    @contextmanager
    def write(self) -> Iterator[Writer]:
        """Open the one transaction; anything raised inside undoes it.  Not to be nested."""
        if self._writing:
            raise RuntimeError("a transaction is open already: take its Writer")
        if not self.writable:
            raise (READ_ONLY if self.journal.can_append else END_DAMAGED).problem()
        self._release_file()
        before = self.journal.begin()
        tx = Writer(self.journal, self.clock, self.actor)
        self._writing = True
        try:
            self.connection.begin()
            yield tx
            self.connection.commit()
        except BaseException:
            self.connection.roll_back()
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
        if self._log_holds_erased and self._quietly(self.checkpoint):
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
        if self.keeper.pair() != (tip.seq, tip.link):
            self._release_file()
            self._tell_header(self.imprint.standing)

    def _tell_header(self, imprint: bytes) -> None:
        tip = self.journal.tip
        pair = self.keeper.pair() if self._pair_held else (tip.seq, tip.link)
        try:
            if (*self.keeper.pair(), self.keeper.imprint()) != (*pair, imprint):
                self.keeper.set_pair(*pair, imprint)
        except Problem as problem:
            _log.warning("pair not saved: %s", problem.code)
            self.add_findings([Finding(integrity.PAIR_NOT_SAVED, blocks_backup=False)])

    def checkpoint(self) -> None:
        """Write the log out into the main file and empty it."""
        self._release_file()
        self.connection.checkpoint()

    def _release_file(self) -> None:
        """Compare the file with its imprint and take that out of the key file: before the first save of a session."""
        if self._released:
            return
        self._released = True
        self.compare_imprint()
        self._tell_header(self.imprint.standing)
        self.connection.write_out_by_itself()

    def compare_imprint(self) -> None:
        """Say where the file is not as we left it: damage, which the seals of its pages show, or a hand."""
        if self.imprint.compare() is not State.CHANGED or self._change_noted:
            return
        self._change_noted = True
        if self._other_copy:
            return  # of the whole file: that is said already
        if self.writable:
            self._quietly(self.connection.checkpoint)  # the imprint stays: it is what was not kept to
        found = integrity.damage(self.connection)
        if found:
            self.note_damage()
        else:
            self.add_findings([Finding(integrity.CHANGED_OUTSIDE)])

    def check_at_unlock(self) -> list[Finding]:
        """Compare with the header's pair and check the last entries' MACs; then tell the header where we are."""
        pair = self._looked_at(lambda: integrity.compare_pair(self.connection, *self.keeper.pair()))
        self._pair_held = pair is None or bool(pair)
        self._other_copy = bool(pair)
        after = max(0, self.journal.tip.seq - integrity.RECENT)
        found = pair or []
        found += self._looked_at(lambda: integrity.findings_of_rows(self.connection, self.keys, after)) or []
        found += self._looked_at(lambda: integrity.findings_of_state(self.reader)) or []
        self.add_findings(found)
        if not self.journal.can_append:
            self.note_damage()
        if self.imprint.state is not State.UNKNOWN or self.path.stat().st_size <= _COMPARED_AT_ONCE:
            self.compare_imprint()
        self.settle()
        return found

    def _looked_at(self, look: Callable[[], list[Finding]]) -> list[Finding] | None:
        """Return what a check finds; None where it came upon damage, which is noted."""
        try:
            return look()
        except Problem as problem:
            if problem.kind is not DAMAGED:
                raise
            self.note_damage()
            return None

    def unless_damaged(self, read: Callable[[], T], otherwise: T) -> T:
        """Return what `read` gives, or `otherwise` where it comes upon damage, which is a finding then."""
        try:
            return read()
        except Problem as problem:
            if problem.kind not in {DAMAGED, ALTERED}:
                raise
            self.note_damage(integrity.DAMAGED_PAGES if problem.kind is DAMAGED else integrity.ALTERED_ROWS)
            return otherwise

    def note_damage(self, phrase: Phrase = integrity.DAMAGED_PAGES) -> None:
        """Say which part of the records is damaged; called when something could not be read, does its work once."""
        if not self._damage_noted:
            self._damage_noted = True
            self.add_findings(integrity.damage(self.connection) or [Finding(phrase)])
            if not self.journal.can_append:
                self.add_findings([Finding(integrity.NOTHING_MORE)])

    def accept_copy(self) -> None:
        """Accept this older copy as the vault from now on; coordinators only."""
        if not self.keys.may_coordinate:
            raise NOT_ALLOWED.problem()
        if not self.writable:
            raise (READ_ONLY if self.journal.can_append else END_DAMAGED).problem()
        self._pair_held = self._other_copy = False
        self.imprint.accept()
        self.findings = [finding for finding in self.findings if finding.phrase not in integrity.ACCEPTABLE]
        self._tell_header(self.imprint.standing)
        self._announce(Topic.INTEGRITY)

    def checker(self) -> Checker:
        """Return the check of everything, to be run in a thread of its own while people work."""
        if self.writable:
            self._quietly(self.checkpoint)
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
            if self.writable and (has_log(self.path) or self.imprint.state is not State.UNKNOWN):
                self._quietly(self.settle)
                self._quietly(self._leave_imprint)
        self.connection.close()

    def _leave_imprint(self) -> None:
        if has_log(self.path):
            self.checkpoint()
        self._tell_header(self.imprint.taken())

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
