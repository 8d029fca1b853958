"""What an entry is, which kinds there are, and who folds them into tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from toolkit.base.fields import Order
from toolkit.base.ids import Op

if TYPE_CHECKING:
    from toolkit.vault.journal_writer import Writer

Payload = dict[str, Any]


@dataclass(frozen=True)
class Kind:
    """A kind of entry.

    `name` ("stock.received") never changes.  `coordinator_only` entries carry a coordinator's
    signature and are not folded without it.  `upgrade` turns the payload of an older version
    into today's, on reading; what is stored never changes.  Like folding it must be total: what
    was sent may hold anything.
    """

    name: str
    version: int = 1
    coordinator_only: bool = False
    upgrade: Callable[[int, Payload], Payload] | None = None


@dataclass(frozen=True)
class Entry:
    """One submitted change, as read from the journal: MAC checked, payload upgraded.

    `day` and `tick` are the hybrid logical clock: the day never goes back, so what a person
    means by "when" belongs in the payload.  `payload` is None once erased.
    """

    op: Op
    subject: Op
    kind: str
    version: int  # as stored; the payload is already of today's version
    day: int
    tick: int
    run: bytes
    counter: int
    actor: int
    device: int
    replaces: frozenset[Op]
    payload: Mapping[str, Any] | None
    signed: bool

    @property
    def order(self) -> Order:
        """Its place in the global order, the same on every laptop."""
        return (self.day, self.tick, self.run, self.counter)

    @property
    def erased(self) -> bool:
        """Tell whether its content has been erased."""
        return self.payload is None


class Projection(Protocol):
    """Tables that are what entries add up to; they may be emptied and rebuilt at any time."""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds it folds."""
        ...

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables it owns."""
        ...

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive again everything that `subject` contributes, from all its entries of `kinds`.

        Total and independent of the order in which entries arrived.
        """
        ...


class Registry:
    """The kinds and projections of this version of the program."""

    def __init__(self, projections: Iterable[Projection]) -> None:
        self.projections = tuple(projections)
        self.kinds: dict[str, Kind] = {}
        self.folders: dict[str, list[Projection]] = {}
        for projection in self.projections:
            for kind in projection.kinds:
                if self.kinds.setdefault(kind.name, kind) != kind:
                    raise ValueError(f"two kinds named {kind.name}")
                self.folders.setdefault(kind.name, []).append(projection)

    def fingerprint(self, projection: Projection) -> str:
        """Return what must change for its tables to be rebuilt on opening: kinds, versions, revision."""
        kinds = sorted(f"{kind.name}:{kind.version}" for kind in projection.kinds)
        return f"{getattr(projection, 'revision', 1)} {' '.join(kinds)}"

    @staticmethod
    def label(projection: Projection) -> str:
        """Return the name under which a projection's fingerprint is kept."""
        return projection.tables[0] if projection.tables else type(projection).__name__
