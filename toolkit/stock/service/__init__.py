"""The verbs of stock.  Each checks, asks where something is unlikely, and writes one or more entries.

A verb (`receive`) opens its transaction; `receive_in` takes one, for what touches two slices.
"""

from __future__ import annotations

from toolkit.stock.service.counting import Counting
from toolkit.stock.service.holds import Holding
from toolkit.stock.service.imports import Imports
from toolkit.stock.service.incoming import Incoming
from toolkit.stock.service.issued import Issuing
from toolkit.stock.service.levels import Levelling
from toolkit.stock.service.orders import Ordering
from toolkit.stock.service.outlets import Refilling
from toolkit.stock.service.scanning import Scanning
from toolkit.stock.service.shifts import Shifts
from toolkit.stock.service.transfers import Transferring
from toolkit.stock.store import BagsProjection, MovesProjection, PlacesProjection, ReportsProjection, StockProjection

__all__ = [
    "BagsProjection",
    "MovesProjection",
    "PlacesProjection",
    "ReportsProjection",
    "StockProjection",
    "StockService",
]


class StockService(
    Incoming, Counting, Holding, Transferring, Shifts, Imports, Issuing, Refilling, Levelling, Ordering, Scanning
):
    """Stock as the desktop and the command line use it."""
