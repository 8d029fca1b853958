"""Tables of incidents: folding entries into them, and reading lists and closed quarters back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.base.ids import Op
from toolkit.incidents import model, periods, vocabulary
from toolkit.incidents.model import Event, Incident, State
from toolkit.vault import Entry, Kind, Reader, Writer

RECORDED = Kind(model.RECORDED)
AMENDED = Kind(model.AMENDED)
REVIEWED = Kind(model.REVIEWED, coordinator_only=True)
QUESTIONED = Kind(model.QUESTIONED, coordinator_only=True)
ANSWERED = Kind(model.ANSWERED)
# The list of a closing is cut into parts that stand before it; all of them carry its subject.
LISTED = Kind("period.listed", coordinator_only=True)
CLOSED = Kind("period.closed", coordinator_only=True)
RELEASED = Kind("export.released", coordinator_only=True)

OF_INCIDENT = (RECORDED, AMENDED, REVIEWED, QUESTIONED, ANSWERED)
_OPEN = tuple(state for state in State if state is not State.CLOSED)
_EVER = 1 << 40  # later than any month
_INCIDENT_NAMES = frozenset(kind.name for kind in OF_INCIDENT)
_FIRST_COVER = (
    "SELECT c.period FROM incident_cover c JOIN incident_period p ON p.op = c.period"
    " WHERE c.entry = {op} ORDER BY p.placed, p.op LIMIT 1"
)


# OR REPLACE would keep a second journal for the index, at six times the cost.
_WRITE = (
    "INSERT INTO incident (op, code, month, area, state, period, act_groups, differs, place, acts)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO UPDATE SET code = excluded.code,"
    " month = excluded.month, area = excluded.area, state = excluded.state, period = excluded.period,"
    " act_groups = excluded.act_groups, differs = excluded.differs, place = excluded.place, acts = excluded.acts"
)


class IncidentsProjection:
    """Incidents, closed quarters and releases, as tables."""

    kinds = (*OF_INCIDENT, LISTED, CLOSED, RELEASED)
    tables = ("incident", "incident_period", "incident_cover", "incident_release")

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Derive again what `subject` contributes."""
        names = {entry.kind for entry in entries}
        if names & _INCIDENT_NAMES:
            self._incident(tx, subject, entries)
        if names & {LISTED.name, CLOSED.name}:
            self._period(tx, subject, entries)
        if RELEASED.name in names:
            self._release(tx, entries)

    @staticmethod
    def _incident(tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        found = model.incident_of(subject, events_of(entries))
        if found is None:
            tx.do("DELETE FROM incident WHERE op = ?", (subject,))
            return
        answers = found.answers
        # Most records are in no closing yet: that is told without sorting.
        covered = tx.value("SELECT 1 FROM incident_cover WHERE entry = ? LIMIT 1", (subject,))
        period = (tx.value(_FIRST_COVER.format(op="?"), (subject,)) or 0) if covered else 0
        acts = answers.acts
        tx.do(
            _WRITE,
            (
                subject,
                found.code,
                answers.month or 0,
                answers.area or model.NOWHERE,
                int(found.state),
                period,
                vocabulary.group_mask(acts),
                len(found.differing()),
                answers.place or "",
                f" {' '.join(acts)} ",
            ),
        )

    @staticmethod
    def _period(tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        parts = {entry.op: entry.payload for entry in entries if entry.kind == LISTED.name}
        closings = [
            (entry.order, entry.payload) for entry in entries if entry.kind == CLOSED.name and entry.payload is not None
        ]
        cover = periods.cover_of(closings, parts)
        before = tx.rows("SELECT entry FROM incident_cover WHERE period = ?", (subject,))
        if before:
            tx.do("DELETE FROM incident_cover WHERE period = ?", (subject,))
        tx.do("DELETE FROM incident_period WHERE op = ?", (subject,))
        if cover is not None:
            tx.do(
                "INSERT INTO incident_period (op, quarter, entries, whole, placed) VALUES (?, ?, ?, ?, ?)",
                (subject, cover.quarter, len(cover.entries), int(cover.whole), cover.placed),
            )
            tx.many(
                "INSERT INTO incident_cover (entry, period) VALUES (?, ?)",
                [(entry, subject) for entry in sorted(cover.entries)],
            )
        gone = {op for (op,) in before} - (cover.entries if cover is not None else set())
        first = f"UPDATE incident SET period = coalesce(({_FIRST_COVER.format(op='incident.op')}), 0) WHERE op"
        if gone:
            tx.many(f"{first} = ?", [(op,) for op in sorted(gone)])
        if cover is not None:
            tx.do(f"{first} IN (SELECT entry FROM incident_cover WHERE period = ?)", (subject,))

    @staticmethod
    def _release(tx: Writer, entries: Sequence[Entry]) -> None:
        for entry in entries:
            if entry.kind != RELEASED.name:
                continue
            named = periods.ops_in([(entry.payload or {}).get("period")])
            tx.do(
                "INSERT OR REPLACE INTO incident_release (op, period) VALUES (?, ?)",
                (entry.op, named[0] if named else 0),
            )


def events_of(entries: Iterable[Entry]) -> list[Event]:
    """Return journal entries as the model's events."""
    return [
        Event(
            entry.op,
            entry.order,
            entry.kind,
            entry.replaces,
            entry.payload,
            entry.signed,
            entry.day,
            entry.actor,
        )
        for entry in entries
    ]


# Lists ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Filter:
    """What a list is narrowed to; a default field narrows nothing.  Months are month numbers, both ends in."""

    first: int = 0
    last: int = 0
    area: Op | None = None
    states: tuple[State, ...] = ()
    group: str = ""
    act: str = ""
    code: str = ""
    differing: bool = False

    @property
    def any(self) -> bool:
        """Tell whether it narrows anything."""
        return self != Filter()


@dataclass(frozen=True)
class Row:
    """One line of a list."""

    op: Op
    code: str
    month: int
    area: Op
    place: str
    acts: tuple[str, ...]
    state: State
    differs: int

    @property
    def place_in_list(self) -> tuple[int, Op]:
        """Where the next page goes on."""
        return (self.month, self.op)


def _where(wanted: Filter) -> tuple[str, list[Any]]:
    said: list[str] = []
    values: list[Any] = []

    def narrow(sql: str, *given: Any) -> None:
        said.append(sql)
        values.extend(given)

    if wanted.first:
        narrow("month >= ?", wanted.first)
    if wanted.last:
        narrow("month <= ?", wanted.last)
    if wanted.area is not None:
        narrow("area = ?", wanted.area)
    if wanted.states:
        open_ones = [int(state) for state in wanted.states if state is not State.CLOSED]
        either = [f"period = 0 AND state IN ({', '.join('?' * len(open_ones))})"] if open_ones else []
        either += ["period <> 0"] if State.CLOSED in wanted.states else []
        narrow(f"({' OR '.join(f'({one})' for one in either)})", *open_ones)
    group = wanted.group or (vocabulary.group_of(wanted.act) if wanted.act else "")
    if group in vocabulary.GROUPS:
        narrow("act_groups & ? <> 0", 1 << vocabulary.GROUPS.index(group))
    if wanted.act:
        narrow("op IN (SELECT op FROM incident WHERE instr(acts, ?) > 0)", f" {wanted.act} ")
    if wanted.code:
        narrow("code = ?", wanted.code)
    if wanted.differing:
        narrow("differs > 0")
    return " AND ".join(said) or "1", values


def page(reader: Reader, wanted: Filter, *, most: int, after: tuple[int, Op] | None = None) -> list[Row]:
    """Return up to `most` lines, the latest month first, going on behind `after`."""
    where, values = _where(wanted)
    if after is not None:
        where += " AND (month, op) < (?, ?)"
        values += after
    rows = reader.rows(
        "SELECT i.op, i.code, i.month, i.area, i.place, i.acts, i.state, i.period, i.differs FROM"
        " (SELECT op, month FROM incident INDEXED BY incident_list WHERE "
        f"{where} ORDER BY month DESC, op DESC LIMIT ?) f JOIN incident i ON i.op = f.op"
        " ORDER BY f.month DESC, f.op DESC",
        (*values, most),
    )
    return [
        Row(op, code, month, area, place, tuple(acts.split()), State.CLOSED if period else State(state), differs)
        for op, code, month, area, place, acts, state, period, differs in rows
    ]


def count(reader: Reader, wanted: Filter) -> int:
    """Return how many lines a filter leaves."""
    where, values = _where(wanted)
    return int(reader.value(f"SELECT count(*) FROM incident INDEXED BY incident_list WHERE {where}", values))


def standing(reader: Reader) -> Mapping[State, int]:
    """Return how many records that no closing covers stand where."""
    return {state: n for state in _OPEN if (n := _count_open(reader, state))}


def count_acts(reader: Reader, acts: Sequence[str]) -> list[int]:
    """Return how many records name each of a few acts, in one pass."""
    each = ", ".join(["total(instr(acts, ?) > 0)"] * len(acts))
    row = reader.row(f"SELECT {each} FROM incident", [f" {act} " for act in acts]) if acts else ()
    return [int(number) for number in row or ()]


def record(reader: Reader, op: Op) -> Incident | None:
    """Return one incident, read from the journal."""
    period = reader.value("SELECT period FROM incident WHERE op = ?", (op,))
    return None if period is None else model.incident_of(op, events_of(reader.entries(op)), period)


# Closed quarters --------------------------------------------------------------------------------


def count_open(reader: Reader, first: int, last: int) -> tuple[int, int, int]:
    """Return how many records up to month `last` no closing covers: reviewed, those before `first`, and others."""
    reviewed = _count_open(reader, State.REVIEWED, 1, last)
    earlier = _count_open(reader, State.REVIEWED, 1, first - 1)
    others = sum(_count_open(reader, state, 1, last) for state in _OPEN if state is not State.REVIEWED)
    return reviewed, earlier, others


def _count_open(reader: Reader, state: State, first: int = 0, last: int = _EVER) -> int:
    """Return how many records in one state, from month `first` to month `last`, no closing covers."""
    return int(
        reader.value(
            "SELECT count(*) FROM incident INDEXED BY incident_open"
            " WHERE period = 0 AND state = ? AND month BETWEEN ? AND ?",
            (int(state), first, last),
        )
    )


def reviewed_through(reader: Reader, month: int) -> list[Op]:
    """Return the reviewed records up to `month` that no closing covers."""
    rows = reader.rows(
        "SELECT op FROM incident INDEXED BY incident_open WHERE month BETWEEN 1 AND ? AND period = 0 AND state = ?",
        (month, State.REVIEWED),
    )
    return [op for (op,) in rows]


def entries_of(reader: Reader, ops: Sequence[Op]) -> list[Op]:
    """Return every entry about some incidents: their own kinds and the sealed parts of their accounts."""
    return reader.ops_of(ops)


def list_periods(reader: Reader) -> list[periods.Period]:
    """Return the closed quarters, the latest first."""
    rows = reader.rows(
        "SELECT p.op, p.quarter, p.whole, (SELECT count(*) FROM incident i WHERE i.period = p.op),"
        " (SELECT count(*) FROM incident_release r WHERE r.period = p.op)"
        " FROM incident_period p ORDER BY p.quarter DESC, p.placed"
    )
    return [
        periods.Period(op, quarter, reports, bool(whole), released) for op, quarter, whole, reports, released in rows
    ]


def last_closed(reader: Reader) -> int:
    """Return the latest quarter that is closed, 0 for none."""
    return int(reader.value("SELECT max(quarter) FROM incident_period") or 0)


def as_closed(reader: Reader, period: Op) -> list[Incident]:
    """Return the records that belong to a closing, each as the entries named by it add up.

    An amendment that came later changes nothing here.
    """
    named = {op for (op,) in reader.rows("SELECT entry FROM incident_cover WHERE period = ?", (period,))}
    found = []
    for (op,) in reader.rows("SELECT op FROM incident WHERE period = ? ORDER BY op", (period,)):
        events = [event for event in events_of(reader.entries(op)) if event.op in named]
        incident = model.incident_of(op, events, period)
        if incident is not None:
            found.append(incident)
    return found


def releases(reader: Reader, period: Op) -> list[Entry]:
    """Return the entries of every summary written of a period, oldest first."""
    rows = reader.rows("SELECT op FROM incident_release WHERE period = ? ORDER BY op", (period,))
    return sorted((reader.entry(op) for (op,) in rows), key=lambda entry: entry.order)
