"""The kinds of entries that stock writes; their names stand in journals for ever."""

from __future__ import annotations

from toolkit.stock.model import Flow
from toolkit.vault import Kind

PRODUCT = Kind("stock.product")
OPENING = Kind("stock.opening")
RECEIVED = Kind("stock.received")
HANDED_OUT = Kind("stock.handed_out")
TAKEN_OUT = Kind("stock.taken_out")  # its first entry is the shift, and names the bag
RETURNED = Kind("stock.returned")
LOST = Kind("stock.lost")
FOUND = Kind("stock.found")
COUNTED = Kind("stock.counted")
COUNT_APPROVED = Kind("stock.count_approved", coordinator_only=True)  # stands on the subject of the count
SENT = Kind("stock.sent")  # to another centre or place; names where, and a code
ARRIVED = Kind("stock.arrived")  # what was sent and what came, lot by lot
EXPIRED_GIVEN = Kind("stock.expired_given", coordinator_only=True)  # a fact, for a recall
CORRECTED = Kind("stock.corrected")  # a wrong number put right, more or less
LEDGER = Kind("stock.ledger")  # a batch of an imported monthly ledger
REVERSED = Kind("stock.reversed")  # stands on the subject of the movement that it undoes
BAG_CLOSED = Kind("stock.bag_closed")  # stands on the subject of the shift; names what was written with it
BAG_REOPENED = Kind("stock.bag_reopened")  # stands there too; names the closing that it takes back
HERE_SEEN = Kind("stock.here_seen", coordinator_only=True)  # a coordinator looked at an "I have them here"

# Not movements: what is kept beside them (store/places.py).
LEVELS = Kind("stock.levels")
ORDERED = Kind("stock.ordered")  # an order, and what was changed of it
LOT_FACTS = Kind("stock.lot_facts")
VISITED = Kind("stock.visited")  # an outlet at which nothing was filled

# Beside the movements too (store/moves.py).
HOLD = Kind("stock.hold")  # a lot is set aside
RELEASED = Kind("stock.released")  # stands on the subject of the hold
CONFIRMED = Kind("stock.transfer_confirmed")  # stands on the subject of what was sent: what arrived there

# Bags and codes (store/bags.py).
TRADE_NUMBER = Kind("stock.trade_number")  # which product a number under bars means, and how many pieces

# Reports that left (store/issued.py).
ISSUED = Kind("stock.issued")  # a frozen copy: figures, period, place, hashes of its files, version of the code
ISSUED_PART = Kind("stock.issued_part")  # a portion of a long one

KINDS = (
    PRODUCT,
    OPENING,
    RECEIVED,
    HANDED_OUT,
    TAKEN_OUT,
    RETURNED,
    LOST,
    FOUND,
    COUNTED,
    COUNT_APPROVED,
    SENT,
    ARRIVED,
    EXPIRED_GIVEN,
    CORRECTED,
    LEDGER,
    REVERSED,
    BAG_CLOSED,
    BAG_REOPENED,
    HERE_SEEN,
)

OF_FLOW = {Flow.OPENING: OPENING, Flow.RECEIVED: RECEIVED, Flow.FOUND: FOUND}
