"""Who gives the made-up centre its stock, and the outlets that it fills."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from toolkit.base.ids import Op
from toolkit.base.places import Listed
from toolkit.base.words import t
from toolkit.kit import Kit
from toolkit.stock.figures import Levels
from toolkit.stock.lot_facts import LotFacts, Quality
from toolkit.stock.model import Flow, Outcome, Parcel, Receipt, Source
from toolkit.stock.orders import OrderDraft
from toolkit.stock.outlets import Round, Stop
from toolkit.stock.transfers import Send
from toolkit.vault import Writer

MALE, FEMALE, SACHET = "male-condom", "female-condom", "lube-sachet"
DAYS_TO_ANSWER = 6  # that the neighbouring centre takes to say what arrived

# On which day of the story a round is made, and at each outlet what was left (None: nobody looked)
# and what was filled: of condoms, of sachets.
_ROUNDS: dict[int, tuple[tuple[int | None, int, int | None, int], ...]] = {
    12: ((None, 144, None, 30), (None, 100, None, 0)),
    33: ((20, 144, 6, 30), (None, 60, None, 0)),
    54: ((0, 144, 0, 40), (35, 60, None, 0)),
    75: ((0, 216, 12, 40), (28, 72, None, 0)),
    88: ((64, 144, 15, 30), (0, 100, None, 0)),
}


class Supplies:
    """Suppliers, donors, a neighbouring centre, two outlets, and what is chosen for them."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.donor: Op = 0
        self.supplier: Op = 0
        self.friends: Op = 0
        self.outlets: list[Op] = []

    def house(self, tx: Writer) -> None:
        """Add them to the centre's lists."""
        add = self.kit.vault.lists.add_in
        self.donor = add(tx, Listed.DONOR, t("Demo", "National programme"))
        self.supplier = add(tx, Listed.SUPPLIER, t("Demo", "District depot"))
        self.friends = add(tx, Listed.CENTRE, t("Demo", "River centre"))
        self.outlets = [add(tx, Listed.OUTLET, name) for name in (t("Demo", "Red door"), t("Demo", "Box 4"))]

    def delivery(self, place: Op, day: int, parcels: tuple[Parcel, ...]) -> Receipt:
        """Return what the donor brings, with what its boxes say."""
        facts = LotFacts(t("Demo", "Harbour Latex"), Quality.PREQUALIFIED)
        return Receipt(place, day, parcels, source=Source.DONOR, origin=self.donor, facts=facts)

    def from_friends(self, place: Op, day: int, parcel: Parcel) -> Receipt:
        """Return what the neighbouring centre gives away."""
        return Receipt(place, day, (parcel,), source=Source.CENTRE, origin=self.friends)

    def round(self, place: Op, day: int, age: int) -> Round | None:
        """Return the refill round of a day of the story, if there is one."""
        if age not in _ROUNDS:
            return None
        stops = []
        for outlet, (left, filled, left_sachets, sachets) in zip(self.outlets, _ROUNDS[age], strict=True):
            found = [(MALE, left), (SACHET, left_sachets)]
            given = [(MALE, filled), (SACHET, sachets)]
            stops.append(
                Stop(
                    outlet,
                    tuple((code, pieces) for code, pieces in found if pieces is not None),
                    tuple(Parcel(code, pieces) for code, pieces in given if pieces),
                )
            )
        return Round(day, tuple(stops), place)

    def order(self, place: Op, today: int) -> Outcome:
        """Put lubricant on order; it should be here in nine days."""
        return self.kit.stock.place_order(OrderDraft(place, SACHET, 2_000, today - 3, today + 9, self.supplier))

    def to_friends(self, place: Op, today: int) -> None:
        """Send the neighbouring centre what expires first: once it counted two fewer, once it is on the way."""
        stock = self.kit.stock
        for ago, pieces in ((20, 40), (4, 30)):
            sent = stock.send(Send(place, today - ago, (Parcel(FEMALE, pieces),), self.friends))
            if ago > DAYS_TO_ANSWER and sent.posted:
                lots = stock.transfer_pieces(sent.op)
                first = replace(lots[0], arrived=lots[0].sent - 2, cause=Flow.DAMAGED_IN_TRANSIT)
                rest = (replace(one, arrived=one.sent) for one in lots[1:])
                stock.confirm(sent.op, today - ago + DAYS_TO_ANSWER, (first, *rest))

    def levels(self) -> None:
        """Choose levels for lubricant, which is hard to get: it should last longer."""
        self.kit.stock.set_levels(0, SACHET, Levels(Fraction(2), Fraction(4), Fraction(1)))
