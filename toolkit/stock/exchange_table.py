"""A DHIS2 mapping as a CSV file, to be filled in elsewhere or given to another centre; read back whole.  Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from toolkit.base.errors import kind
from toolkit.base.words import mark
from toolkit.stock.exchange import BAD_UID, BY_CODE, FIGURES, MOST_ROWS, Dhis2Map, is_uid
from toolkit.stock.grid import guarded
from toolkit.stock.model import Product, Store

COLUMNS = ("what", "product", "place", "figure", "identifier", "combination")
MOST_BYTES = 512 * 1024
_MOST_CELL = 200

NOT_A_MAPPING = kind(
    "stock.not-a-mapping",
    mark("Problem", "That file is not a mapping for DHIS2."),
    mark("Problem", "Save the mapping from this page first, fill it in, and bring that file back."),
)
UNKNOWN_FIGURE = kind(
    "stock.unknown-figure",
    mark("Problem", "Line {line} names a figure that can't be sent: “{figure}”."),
    mark("Problem", "Only the figures of the monthly report can be sent. Take the line out."),
)


def written(mapping: Dhis2Map, products: Sequence[Product], places: Sequence[Store]) -> bytes:
    """Return a mapping as CSV, every figure of every product in it, mapped or not."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerow(["data set", "", "", "", mapping.data_set, mapping.attribute])
    writer.writerow(["unit", "", "", "", mapping.unit(0), ""])
    for place in places:
        writer.writerow(["unit", "", guarded(place.name), "", mapping.unit(place.op), ""])
    for product in products:
        for figure in FIGURES:
            writer.writerow(["element", product.code, "", figure.code, *mapping.element(figure.code, product.code)])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def read(data: bytes, products: Sequence[Product], places: Sequence[Store]) -> Dhis2Map:
    """Return the mapping that a file holds; refuses a file that is none, and any figure that is not in the list.

    Lines of products and places that are not here are passed over.
    """
    if len(data) > MOST_BYTES:
        raise NOT_A_MAPPING.problem()
    try:
        lines = csv.reader(io.StringIO(data.decode("utf-8-sig")), strict=True)
        rows = [[cell.strip()[:_MOST_CELL] for cell in row] for row in lines if any(cell.strip() for cell in row)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise NOT_A_MAPPING.problem() from error
    if not rows or tuple(rows[0]) != COLUMNS or len(rows) > MOST_ROWS:
        raise NOT_A_MAPPING.problem()
    codes = {one.code for one in products}
    ops = {guarded(one.name): one.op for one in places} | {"": 0}
    mapping = Dhis2Map()
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(COLUMNS):
            raise NOT_A_MAPPING.problem()
        what, product, place, figure, identifier, combination = row
        for uid in (identifier, combination):
            if uid and not is_uid(uid):
                raise BAD_UID.problem(uid=uid[:40])
        if what == "data set":
            mapping = Dhis2Map(identifier, combination, mapping.elements, mapping.units)
        elif what == "unit":
            if place in ops:
                mapping = mapping.with_unit(ops[place], identifier)
        elif what == "element":
            if figure not in BY_CODE:
                raise UNKNOWN_FIGURE.problem(line=number, figure=figure[:40])
            if product in codes:
                mapping = mapping.with_element(figure, product, identifier, combination)
        else:
            raise NOT_A_MAPPING.problem()
    return mapping
