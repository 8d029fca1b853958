"""The tables of referrals: folded from entries, read by the service and by nobody else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from toolkit.base import clock
from toolkit.base.fields import Edit
from toolkit.base.ids import Op
from toolkit.referrals import model
from toolkit.referrals.model import BY_RANK, RANK, Mark, Service, Slip, State, Status, TakenBack
from toolkit.vault import Entry, Kind, Reader, Writer

SERVICE = Kind("referrals.service")  # fields of a service: the first one makes it, later ones change it
ISSUED = Kind("referrals.issued")
MARKED = Kind("referrals.marked")
TAKEN_BACK = Kind("referrals.taken-back")

LONGEST_CODE = 16
LONGEST_REASON = 40
# Days that a calendar can show; what lies outside was not written by a laptop with a clock.
_FIRST, _LAST = 0, 100_000
_MOST = (1 << 63) - 1


class ReferralsProjection:
    """Folds the entries of one service or one slip into its row."""

    kinds = (SERVICE, ISSUED, MARKED, TAKEN_BACK)
    tables = ("referral_service", "referral_slip")

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        """Re-derive the row of `subject` from all its entries."""
        names = {entry.kind for entry in entries}
        if SERVICE.name in names:
            self._service(tx, subject, entries)
        if names & {ISSUED.name, MARKED.name, TAKEN_BACK.name}:
            self._slip(tx, subject, entries)

    def _service(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        service = model.service_of(subject, edits_in(entries))
        if service is None or _withdrawn(subject, entries):
            tx.do("DELETE FROM referral_service WHERE op = ?", (subject,))
            return
        draft = service.draft
        tx.do(
            "INSERT OR REPLACE INTO referral_service VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                subject,
                draft.name,
                draft.area,
                draft.phone,
                " ".join(draft.needs),
                int(service.retired),
                int(bool(service.others)),
            ),
        )

    def _slip(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:
        issued = next((entry for entry in entries if entry.op == subject and entry.kind == ISSUED.name), None)
        if issued is None or issued.payload is None or _withdrawn(subject, entries):
            # Marks may come before the slip they are about; one erased or made by mistake has no row.
            tx.do("DELETE FROM referral_slip WHERE op = ?", (subject,))
            return
        state = state_in(entries)
        facts = issued.payload
        tx.do(
            "INSERT OR REPLACE INTO referral_slip VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                subject,
                _text(facts, "code", LONGEST_CODE),
                _number(facts, "service", 0, _MOST),
                " ".join(_needs(facts)),
                _text(facts, "language", 12) or "en",
                _number(facts, "month", clock.month_of(_FIRST), clock.month_of(_LAST)),
                _number(facts, "until", _FIRST, _LAST),
                RANK[state.status],
                state.reason,
                int(state.several),
                int(state.called_off),
            ),
        )


def _withdrawn(subject: Op, entries: Sequence[Entry]) -> bool:
    """Tell whether the subject itself, a slip or a place, was made by mistake."""
    return any(entry.kind == TAKEN_BACK.name and subject in entry.replaces for entry in entries)


def edits_in(entries: Sequence[Entry]) -> list[Edit]:
    """Return the edits of a service among `entries`."""
    return [
        Edit(entry.op, entry.order, entry.replaces, entry.payload)
        for entry in entries
        if entry.kind == SERVICE.name and entry.payload is not None
    ]


def state_in(entries: Sequence[Entry]) -> State:
    """Return what the marks among `entries` add up to; a status of a newer version waits unread."""
    marks: list[Mark] = []
    backs: list[TakenBack] = []
    for entry in entries:
        if entry.payload is None:
            continue
        if entry.kind == TAKEN_BACK.name:
            backs.append(TakenBack(entry.op, entry.replaces))
        status = entry.payload.get("status")
        if entry.kind == MARKED.name and isinstance(status, str) and status in Status.__members__:
            reason = _text(entry.payload, "reason", LONGEST_REASON)
            marks.append(Mark(entry.op, entry.order, Status(status), reason, entry.replaces))
    return model.state_of(marks, backs)


def _text(facts: Mapping[str, Any], name: str, most: int) -> str:
    value = facts.get(name)
    return model.tidy(value)[:most] if isinstance(value, str) else ""


def _number(facts: Mapping[str, Any], name: str, least: int, most: int) -> int:
    value = facts.get(name)
    return min(max(value, least), most) if isinstance(value, int) and not isinstance(value, bool) else least


def _needs(facts: Mapping[str, Any]) -> tuple[model.Needed, ...]:
    value = facts.get("needs")
    return model.needs_from(value) if isinstance(value, list | tuple) else ()


# Reading ---------------------------------------------------------------------------------------

_SLIP = (
    "SELECT s.op, s.code, s.service, coalesce(p.name, ''), s.needs, s.language, s.month, s.until,"
    " s.rank, s.reason, s.several, s.called_off"
    " FROM referral_slip s LEFT JOIN referral_service p ON p.op = s.service"
)


def _slip(row: tuple[Any, ...]) -> Slip:
    op, code, service, name, needs, language, month, until, rank, reason, several, called_off = row
    return Slip(
        op,
        code,
        service,
        name,
        model.needs_from(needs.split()),
        language,
        month,
        until,
        BY_RANK[rank],
        reason,
        bool(several),
        bool(called_off),
    )


def slips(reader: Reader, *, most: int, skip: int = 0) -> list[Slip]:
    """Return slips, the one that is good longest first."""
    return [_slip(row) for row in reader.rows(_SLIP + " ORDER BY s.until DESC, s.code LIMIT ? OFFSET ?", (most, skip))]


def waiting(reader: Reader, *, before: int, most: int) -> list[Slip]:
    """Return the slips nothing was heard of whose last day lies before `before`, oldest first."""
    rows = reader.rows(
        _SLIP + " WHERE s.rank = 0 AND s.until < ? AND s.called_off = 0 ORDER BY s.until, s.code LIMIT ?",
        (before, most),
    )
    return [_slip(row) for row in rows]


def count_waiting(reader: Reader, *, before: int) -> int:
    """Return how many slips `waiting` would give without a limit."""
    sql = "SELECT count(*) FROM referral_slip WHERE rank = 0 AND until < ? AND called_off = 0"
    return int(reader.value(sql, (before,)))


def marked_apart(reader: Reader, *, most: int) -> list[Slip]:
    """Return slips of which two laptops noted different things, those that are good longest first."""
    return [_slip(row) for row in reader.rows(_SLIP + " WHERE s.several = 1 ORDER BY s.until DESC LIMIT ?", (most,))]


def services_on_slips(reader: Reader) -> set[Op]:
    """Return the services that some slip names."""
    return {int(row[0]) for row in reader.rows("SELECT DISTINCT service FROM referral_slip")}


def count(reader: Reader) -> int:
    """Return how many slips there are."""
    return int(reader.value("SELECT count(*) FROM referral_slip"))


def slip(reader: Reader, op: Op) -> Slip | None:
    """Return one slip."""
    row = reader.row(_SLIP + " WHERE s.op = ?", (op,))
    return None if row is None else _slip(row)


def with_code(reader: Reader, code: str) -> list[Slip]:
    """Return the slips that bear `code`: one, unless two laptops drew the same by chance."""
    return [_slip(row) for row in reader.rows(_SLIP + " WHERE s.code = ? ORDER BY s.op", (code,))]


def near(reader: Reader, patterns: Sequence[str], *, most: int) -> list[Slip]:
    """Return slips whose code fits one of a few LIKE patterns."""
    if not patterns:
        return []
    any_of = " OR ".join(["s.code LIKE ?"] * len(patterns))
    return [_slip(row) for row in reader.rows(f"{_SLIP} WHERE {any_of} ORDER BY s.code LIMIT ?", (*patterns, most))]


def services(reader: Reader, *, retired: bool = False) -> list[Service]:
    """Return the directory as a list shows it: name, area, phone and needs only."""
    rows = reader.rows(
        "SELECT op, name, area, phone, needs, retired, several FROM referral_service"
        " WHERE retired <= ? ORDER BY retired, name, op",
        (int(retired),),
    )
    return [
        Service(
            op,
            model.ServiceDraft(name, model.needs_from(needs.split()), area=area, phone=phone),
            bool(gone),
            {"": ()} if several else {},
        )
        for op, name, area, phone, needs, gone, several in rows
    ]


def service(reader: Reader, op: Op) -> Service | None:
    """Return one service whole, read from the journal."""
    if reader.value("SELECT 1 FROM referral_service WHERE op = ?", (op,)) is None:
        return None
    return model.service_of(op, edits_in(reader.entries(op)))
