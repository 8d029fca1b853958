"""The links between slices: kinds of their own, tables of their own."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.base.ids import Op
from toolkit.vault import Entry, Kind, Reader, Writer

LOSS_LINKED = Kind("link.loss")
SLIP_LINKED = Kind("link.slip")


class TogetherProjection:
    """Which loss and which slip belong to which incident."""

    kinds = (LOSS_LINKED, SLIP_LINKED)
    tables = ("loss_link", "slip_link")

    def fold(self, tx: Writer, subject: Op, entries: Sequence[Entry]) -> None:  # noqa: ARG002 - each entry is a row
        """Derive the link that each entry makes; an erased or strange one makes none."""
        for entry in entries:
            table, other = ("loss_link", "loss") if entry.kind == LOSS_LINKED.name else ("slip_link", "slip")
            facts = entry.payload or {}
            ends = (facts.get(other), facts.get("incident"))
            if all(type(end) is int and 1 << 32 <= end < 1 << 62 for end in ends):
                tx.do(f"INSERT OR REPLACE INTO {table} (op, {other}, incident) VALUES (?, ?, ?)", (entry.op, *ends))
            else:
                tx.do(f"DELETE FROM {table} WHERE op = ?", (entry.op,))


def tie_draft(tx: Writer, code: str, loss: Op) -> None:
    """Note that an unfinished report began with a loss; local, and gone with the draft."""
    tx.do("INSERT OR REPLACE INTO loss_draft (draft, loss) VALUES (?, ?)", (code, loss))


def untie_draft(tx: Writer, code: str) -> None:
    """Forget what an unfinished report began with."""
    tx.do("DELETE FROM loss_draft WHERE draft = ?", (code,))


def loss_of_draft(reader: Reader, code: str) -> Op:
    """Return the loss that an unfinished report began with, 0 for none."""
    return int(reader.value("SELECT loss FROM loss_draft WHERE draft = ?", (code,)) or 0)


def draft_of_loss(reader: Reader, loss: Op) -> str:
    """Return the code of the unfinished report that a loss began, "" for none."""
    return str(reader.value("SELECT draft FROM loss_draft WHERE loss = ? ORDER BY draft LIMIT 1", (loss,)) or "")


def losses(reader: Reader, incident: Op) -> list[Op]:
    """Return the losses tied to an incident."""
    return [
        op for (op,) in reader.rows("SELECT DISTINCT loss FROM loss_link WHERE incident = ? ORDER BY 1", (incident,))
    ]


def incidents_of_loss(reader: Reader, loss: Op) -> list[Op]:
    """Return the incidents tied to a loss."""
    return [op for (op,) in reader.rows("SELECT DISTINCT incident FROM loss_link WHERE loss = ? ORDER BY 1", (loss,))]


def slips(reader: Reader, incident: Op) -> list[Op]:
    """Return the slips tied to an incident."""
    return [
        op for (op,) in reader.rows("SELECT DISTINCT slip FROM slip_link WHERE incident = ? ORDER BY 1", (incident,))
    ]
