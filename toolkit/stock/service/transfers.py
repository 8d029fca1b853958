"""Stock that goes to another centre or place, and stock that arrives from one."""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial
from typing import Any

from toolkit.base.ids import Op, new_code
from toolkit.base.places import Listed
from toolkit.base.topics import Topic
from toolkit.stock import guards, kinds, store, transfer_file
from toolkit.stock.model import BAD_NUMBER, EMPTY, MOST, NAME_LENGTH, Doubt, Flow, Lot, Outcome, lot_number
from toolkit.stock.posting import LAST_DAY, op_in, text, whole
from toolkit.stock.service.catalogue import Catalogue
from toolkit.stock.service.desk import Row, Sure, tidy, unanswered
from toolkit.stock.service.undoing import Undoing
from toolkit.stock.store import moves
from toolkit.stock.transfer_file import Answer, Derive, Message, Sent
from toolkit.stock.transfers import (
    ARRIVED_ALREADY,
    CONFIRMED_ALREADY,
    MADE_HERE,
    MOST_LINES,
    NO_COUNTERPART,
    NO_TRANSFER,
    OTHER_PLACE,
    SAME_PLACE,
    Arrive,
    Piece,
    Send,
    Transfer,
)
from toolkit.vault import Centre, Reader, Writer


class Transferring(Undoing, Catalogue):
    """Stock that goes to another centre or place, and stock that arrives from one."""

    # -------------------------------------------------------------- away
    def send(self, draft: Send, sure: Sure = ()) -> Outcome:
        """Note what leaves a place for another centre, or for another place of this one."""
        return self._alone(partial(self.send_in, draft=draft, sure=sure))

    def send_in(self, tx: Writer, draft: Send, sure: Sure = ()) -> Outcome:
        """Note what leaves, inside a transaction; nothing expired, nothing set aside."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        self._check_other(draft.to, draft.place)
        doubts: list[Doubt | None] = []
        rows: list[Row] = []
        for product, parcel in self._parcels(tx, draft.parcels):
            doubts.append(guards.gross(product, parcel.quantity, self._usual(tx, draft.place, product, Flow.SENT)))
            lots = self._offered(tx, draft.place, product, draft.day, parcel.lot)
            shares, missing, question = self._choose(parcel, lots, draft.day)
            if question and not draft.reason.strip():
                doubts.append(question)
            if missing:
                raise self._too_few(tx, draft.place, product, parcel.quantity, draft.day, lot=parcel.lot)
            rows += [[draft.place, product.code, one.lot.number, one.lot.expiry, one.quantity] for one in shares]
        if len(rows) > MOST_LINES:
            raise transfer_file.TOO_MANY.problem(most=MOST_LINES)
        payload: dict[str, Any] = {
            "day": draft.day,
            "lines": rows,
            "to": draft.to,
            "code": new_code(),
            "ident": secrets.token_hex(16),
            "key": secrets.token_hex(transfer_file.KEY),  # opens the answer's file, for everybody of this centre
            "note": tidy(draft.note),
            "reason": tidy(draft.reason),
        }
        return self._post(tx, kinds.SENT, payload, unanswered(doubts, sure))

    def sent_file(self, sent: Op, words: str, derive: Derive = transfer_file.argon2id) -> bytes:
        """Return the file that goes with what was sent, to be opened with six words."""
        reader = self._vault.reader
        entry = self._sent_entry(reader, sent)
        known = {one.code: one for one in self.products(retired=True)}
        lines = tuple(
            Sent(code, known[code].word() if code in known else code, known[code].form, Lot(number, expiry), quantity)
            for _place, code, number, expiry, quantity in (row[:5] for row in entry["lines"])
            if code in known
        )
        message = Message(
            entry["ident"],
            entry["code"],
            entry["day"],
            tidy(self._vault.settings.load(Centre).name),
            tidy(self._vault.lists.name(entry["to"])),
            entry["note"],
            lines,
            _key(entry["key"]),
        )
        return transfer_file.seal(message, words, derive)

    def read_answer(self, data: bytes) -> tuple[Transfer, Answer]:
        """Return what a file says that answers one of the transfers sent from here; nothing is written."""
        reader = self._vault.reader
        found: list[tuple[str, bytes, Transfer]] = []
        for one in self.transfers():
            if one.out and not one.gone and one.ident:
                entry = self._sent_entry(reader, one.op)
                found.append((one.ident, _key(entry["key"]), one))
        answer = transfer_file.unseal_answer(data, [(ident, key) for ident, key, _one in found])
        return next(one for ident, _key, one in found if ident == answer.ident), answer

    def confirm(self, sent: Op, day: int, pieces: tuple[Piece, ...]) -> Op:
        """Note what the other centre says to have arrived; balances here stay as they are."""
        self._check_day(day)
        with self._vault.write() as tx:
            self._sent_entry(tx, sent)
            known = moves.transfer(tx, sent, ())
            if known is None or known.gone:
                raise NO_TRANSFER.problem()
            if known.arrived is not None:
                raise CONFIRMED_ALREADY.problem()
            rows = [
                [one.product, one.lot.number, one.lot.expiry, one.sent, one.arrived, int(one.cause)]
                for one in _checked(pieces)
            ]
            tx.touch(Topic.STOCK)
            return tx.submit(kinds.CONFIRMED, {"day": day, "lines": rows}, subject=sent)

    def unconfirm(self, sent: Op) -> Op:
        """Take back what was noted to have arrived there: the transfer is on the way again."""
        with self._vault.write() as tx:
            known = moves.transfer(tx, sent, ())
            if known is None or known.gone or not known.out or known.arrived is None:
                raise NO_TRANSFER.problem()
            return self._unconfirm(tx, sent)

    def _unconfirm(self, tx: Writer, sent: Op) -> Op:
        tx.touch(Topic.STOCK)
        return tx.submit(kinds.CONFIRMED, {"day": self._today(), "lines": []}, subject=sent)

    # -------------------------------------------------------------- here
    def read_transfer(self, data: bytes, words: str, derive: Derive = transfer_file.argon2id) -> Message:
        """Return what a file from another centre says; nothing is written."""
        message = transfer_file.unseal(data, words, derive)
        self._refuse_known(self._vault.reader, message.ident)
        return message

    def arrive(self, draft: Arrive, message: Message | None = None, sure: Sure = ()) -> Outcome:
        """Note what arrived; with `message`, products that only the sender knows are added."""
        return self._alone(partial(self.arrive_in, draft=draft, message=message, sure=sure))

    def arrive_in(self, tx: Writer, draft: Arrive, message: Message | None = None, sure: Sure = ()) -> Outcome:
        """Note what arrived, inside a transaction: as many as were sent, and what is missing as a loss beside it."""
        self._check_day(draft.day)
        self._check_place(draft.place)
        origin, code, ident, key = draft.origin, draft.code, draft.ident, draft.reply
        if draft.sent:
            entry = self._sent_entry(tx, draft.sent)
            known = moves.transfer(tx, draft.sent, ())
            if known is None or known.gone:
                raise NO_TRANSFER.problem()
            if known.arrived is not None:
                raise ARRIVED_ALREADY.problem()
            origin, code, ident, key = known.place, entry["code"], "", ""
            if origin == draft.place:
                raise SAME_PLACE.problem()
            if known.other != draft.place:
                raise OTHER_PLACE.problem()
        else:
            self._check_other(origin, draft.place)
        self._refuse_known(tx, ident)
        ours = self._take_products(tx, message) if message is not None else {}
        rows: list[Row] = []
        doubts: list[Doubt | None] = []
        for one in _checked(draft.pieces):
            product = self._product(tx, ours.get(one.product, one.product))
            lot = Lot(lot_number(one.lot.number), one.lot.expiry)
            row = [draft.place, product.code, lot.number, lot.expiry, one.sent, one.arrived, int(one.cause)]
            if message is None and not draft.sent:  # typed by hand: a slip is likelier than in what a file says
                usual = self._usual(tx, draft.place, product, Flow.ARRIVED)
                doubts.append(guards.gross(product, one.sent, usual))
                doubts += guards.received_lot(lot, draft.day, store.expiries(tx, product.code, lot.number))
                if moves.arrived_already(tx, (draft.place, product.code, lot), draft.day, one.sent, origin):
                    doubts.append(guards.twice(product, lot, one.sent, draft.day))
            # The answer names the product as its sender does.
            rows.append([*row, one.product] if one.product != product.code else row)
        payload: dict[str, Any] = {"day": draft.day, "lines": rows, "from": origin, "code": tidy(code)}
        if ident:
            payload |= {"ident": ident, "key": key}
        if draft.sent:
            payload["sent"] = draft.sent
        return self._post(tx, kinds.ARRIVED, payload, unanswered(doubts, sure))

    def move(self, draft: Send, sure: Sure = ()) -> Outcome:
        """Carry stock to another place of this centre, where it is at once: sent and arrived in one step."""
        return self._alone(partial(self._move, draft=draft, sure=sure))

    def _move(self, tx: Writer, draft: Send, sure: Sure = ()) -> Outcome:
        self._check_place(draft.to)
        outcome = self.send_in(tx, draft, sure)
        if not outcome.posted:
            return outcome
        lines = self._sent_entry(tx, outcome.op)["lines"]
        pieces = tuple(Piece(row[1], Lot(row[2], row[3]), row[4], row[4]) for row in lines)
        self.arrive_in(tx, Arrive(draft.to, draft.day, pieces, sent=outcome.op))
        return outcome

    def undo_transfer(self, op: Op) -> Outcome:
        """Undo what was sent or what arrived; between two places of this centre both ends, the arrival first.

        Of what the other centre is said to have, that is taken back, and it is on the way again.
        """
        return self._alone(partial(self._undo_transfer, op=op))

    def _undo_transfer(self, tx: Writer, op: Op) -> Outcome:
        arrived = moves.arrived_of(tx, op)
        known = moves.transfer(tx, op, ())
        if arrived:
            self.reverse_in(tx, arrived)
        elif known is not None and known.out and not known.gone and known.arrived is not None:
            return Outcome(self._unconfirm(tx, op))
        return self.reverse_in(tx, op)

    def answer_file(self, arrived: Op) -> bytes:
        """Return the file that answers a transfer that came with one."""
        reader = self._vault.reader
        payload = next(
            (one.payload for one in reader.entries(arrived) if one.kind == kinds.ARRIVED.name and one.payload), None
        )
        key = _key(payload.get("key")) if payload else b""
        if payload is None or not payload.get("ident") or not key:
            raise NO_TRANSFER.problem()
        theirs = [text(row[7], NAME_LENGTH) if len(row) > 7 else row[1] for row in moves.rows_of(payload["lines"])]
        pieces = tuple(
            replace(one, product=name) for one, name in zip(moves.pieces(payload["lines"], 1), theirs, strict=True)
        )
        return transfer_file.seal_answer(Answer(payload["ident"], payload["day"], pieces), key)

    # -------------------------------------------------------------- looking
    def transfers(self) -> list[Transfer]:
        """Return what was sent and what arrived, the latest first."""
        return moves.transfers(self._vault.reader, [one.op for one in self.places(retired=True)])

    def on_the_way(self, product: str = "") -> dict[str, int]:
        """Return the pieces of each product that were sent and nobody has said to have arrived."""
        reader = self._vault.reader
        found: dict[str, int] = {}
        for op in moves.on_the_way(reader):
            for row in self._sent_entry(reader, op)["lines"]:
                if product in {"", row[1]}:
                    found[row[1]] = found.get(row[1], 0) + row[4]
        return found

    def transfer_pieces(self, op: Op) -> tuple[Piece, ...]:
        """Return the lots of a transfer: as many as were sent, and as many as are known to have arrived (else 0)."""
        entries = [one for one in self._vault.reader.entries(op) if one.payload is not None]
        for one in sorted(entries, key=lambda entry: entry.order):
            rows = (one.payload or {}).get("lines")
            if one.kind == kinds.CONFIRMED.name:
                return moves.pieces(rows, 0)
            if one.kind == kinds.ARRIVED.name:
                return moves.pieces(rows, 1)
        lines = self._sent_entry(self._vault.reader, op)["lines"]
        return tuple(Piece(row[1], Lot(row[2], row[3]), row[4], 0) for row in lines)

    def counterparts(self) -> list[tuple[Op, str]]:
        """Return the other centres that stock goes to and comes from."""
        return [(one.op, one.name) for one in self._vault.lists.all(Listed.CENTRE) if not one.retired]

    def centre_named(self, name: str) -> Op:
        """Return the other centre of a name; a new one where the list has none."""
        tidied = tidy(name)
        if not tidied:
            raise NO_COUNTERPART.problem()
        for one in self._vault.lists.all(Listed.CENTRE):
            if one.name.casefold() == tidied.casefold():
                return one.op
        return self._vault.lists.add(Listed.CENTRE, tidied)

    # -------------------------------------------------------------- inside
    @staticmethod
    def _sent_entry(tx: Reader, op: Op) -> dict[str, Any]:
        entries = sorted(tx.entries(op), key=lambda one: one.order)
        payload = next((one.payload for one in entries if one.kind == kinds.SENT.name and one.payload), None)
        if payload is None:
            raise NO_TRANSFER.problem()
        texts = {name: text(payload.get(name), 2 * NAME_LENGTH) for name in ("key", "ident", "code", "note")}
        return {
            **texts,
            "day": whole(payload.get("day"), 0, LAST_DAY) or 0,
            "to": op_in(payload.get("to")),
            "lines": moves.sent_rows(payload.get("lines")),
        }

    @staticmethod
    def _refuse_known(tx: Reader, ident: str) -> None:
        """Refuse a file that was taken in already, or that this centre made itself."""
        known = moves.by_ident(tx, ident)
        if known:
            raise (MADE_HERE if known[0].out else ARRIVED_ALREADY).problem()

    def _check_other(self, other: Op, place: Op) -> None:
        if other == place:
            raise SAME_PLACE.problem()
        listed = {*self._vault.lists.all(Listed.CENTRE), *self._vault.lists.all(Listed.STORE)}
        if other not in {one.op for one in listed}:
            raise NO_COUNTERPART.problem()

    @staticmethod
    def _take_products(tx: Writer, message: Message) -> dict[str, str]:
        """Return our code for each product of a message; one that is new here is added under the sender's code."""
        products = store.products(tx)
        ours = {one.code: one.code for one in products}
        named = {one.word().casefold(): one.code for one in products}
        for line in message.lines:
            if line.code in ours:
                continue
            ours[line.code] = named.get(line.name.casefold(), line.code)
            if ours[line.code] == line.code:
                payload: dict[str, Any] = {
                    "code": line.code,
                    "form": line.form.value,
                    "name": line.name,
                    "packs": [],
                    "retired": False,
                }
                tx.submit(kinds.PRODUCT, payload)
        return ours


def _checked(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    if not pieces or len(pieces) > MOST_LINES:
        raise EMPTY.problem()
    if any(not 0 <= number <= MOST for one in pieces for number in (one.sent, one.arrived)):
        raise BAD_NUMBER.problem(most=MOST)
    if not any(one.sent or one.arrived for one in pieces):
        raise EMPTY.problem()
    return pieces


def _key(kept: Any) -> bytes:
    """Return the key of an answer, nothing where what is kept is none."""
    try:
        found = bytes.fromhex(text(kept, 2 * transfer_file.KEY))
    except ValueError:
        return b""
    return found if len(found) == transfer_file.KEY else b""
