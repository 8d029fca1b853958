"""Which figure of ours is which data element of DHIS2: filled in here, or brought in as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from toolkit.base.errors import Problem
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.stock.report_issued import Wide
from toolkit.desktop.widgets import Combo, Field, Flow, Line, QuietButton, Text, clear, column, plane
from toolkit.stock import exchange, exchange_table
from toolkit.stock.exchange import FIGURES, Dhis2Map, Figure
from toolkit.stock.exchange_table import MOST_BYTES
from toolkit.stock.model import Product, Store

if TYPE_CHECKING:
    from toolkit.kit import Kit

_LONGEST = 11  # characters of an identifier


class MapSheet(Wide):
    """The mapping, kept as it is typed.

    Object names: ``stock.map``, ``.data_set``, ``.attribute``, ``.unit.<n>``, ``.product``,
    ``.<figure>.element``, ``.<figure>.combo``, ``.save``, ``.bring``, ``.close``.
    """

    def __init__(self, house: House, products: Sequence[Product], places: Sequence[Store]) -> None:
        super().__init__(house, t("Stock", "Figures for DHIS2"), "stock.map")
        self._products, self._places = tuple(products), tuple(places)
        self.mapping = Dhis2Map()
        self._bring = QuietButton(t("Stock", "Bring in a mapping"), "file-import", name="stock.map.bring")
        self._save = QuietButton(t("Stock", "Save the mapping"), "file-export", name="stock.map.save")
        self._bring.clicked.connect(self._choose)
        self._save.clicked.connect(self._write)
        self.foot.addWidget(self._bring)
        self.foot.addWidget(self._save)
        self.house.work.do(lambda kit: kit.stock.dhis2_map(), self._show, owner=self)

    # -------------------------------------------------------------- showing
    def _show(self, mapping: Dhis2Map) -> None:
        self.mapping = mapping
        body = self.column
        clear(body)
        body.addWidget(
            Text(
                t(
                    "Stock",
                    "Whoever keeps your DHIS2 tells you the identifiers: 11 letters and digits each. "
                    "What you type is kept at once.",
                ),
                "body",
                "soft",
            )
        )
        general = Flow(gap=4, least=230)
        general.addWidget(
            self._line(t("Stock", "Data set"), "data_set", mapping.data_set, lambda uid: self._with(data_set=uid))
        )
        general.addWidget(
            self._line(
                t("Stock", "Attribute option combination"),
                "attribute",
                mapping.attribute,
                lambda uid: self._with(attribute=uid),
            )
        )
        body.addWidget(plane(general))
        body.addWidget(Text(t("Stock", "Organisation units"), "large", wrap=False))
        units = Flow(gap=4, least=230)
        named = [(0, t("Stock", "The whole centre")), *((one.op, one.name) for one in self._places)]
        for rank, (op, name) in enumerate(named):

            def with_unit(uid: str, op: int = op) -> Dhis2Map:
                return self.mapping.with_unit(op, uid)

            units.addWidget(self._line(name, f"unit.{rank}", mapping.unit(op), with_unit))
        body.addWidget(plane(units))
        body.addWidget(Text(t("Stock", "Data elements"), "large", wrap=False))
        self.product = Combo([(one.word(), one.code) for one in self._products])
        body.addWidget(Field(t("Stock", "Product"), self.product, name="stock.map.product"))
        self._figures = column(3)
        body.addLayout(self._figures)
        self.product.currentIndexChanged.connect(lambda _index: self._show_figures())
        self._show_figures()
        self._scroll.finish()

    def _show_figures(self) -> None:
        clear(self._figures)
        product = str(self.product.value() or "")
        for figure in FIGURES:
            self._figures.addWidget(self._figure(figure, product))

    def _figure(self, figure: Figure, product: str) -> QWidget:
        element, combo = self.mapping.element(figure.code, product)

        def with_element(uid: str) -> Dhis2Map:
            return self.mapping.with_element(figure.code, product, uid, self.mapping.element(figure.code, product)[1])

        def with_combo(uid: str) -> Dhis2Map:
            return self.mapping.with_element(figure.code, product, self.mapping.element(figure.code, product)[0], uid)

        line = Flow(gap=4, least=230)
        line.addWidget(self._line(str(figure.word), f"{figure.code}.element", element, with_element))
        line.addWidget(self._line(t("Stock", "Category option combination"), f"{figure.code}.combo", combo, with_combo))
        return plane(line)

    def _line(self, label: str, name: str, uid: str, change: Callable[[str], Dhis2Map]) -> Field:
        line = Line(uid, longest=_LONGEST)
        field = Field(label, line, name=f"stock.map.{name}")

        def typed() -> None:
            found = line.text().strip()
            if found and not exchange.is_uid(found):
                field.error(t("Stock", "11 letters and digits, a letter first."))
                return
            field.error("")
            self._keep(change(found))

        line.editingFinished.connect(typed)
        return field

    def _with(self, *, data_set: str | None = None, attribute: str | None = None) -> Dhis2Map:
        kept = self.mapping
        return Dhis2Map(
            kept.data_set if data_set is None else data_set,
            kept.attribute if attribute is None else attribute,
            kept.elements,
            kept.units,
        )

    def _keep(self, mapping: Dhis2Map) -> None:
        if mapping != self.mapping:
            self.mapping = mapping
            self.house.work.do(lambda kit: kit.stock.set_dhis2_map(mapping), owner=self)

    # -------------------------------------------------------------- as a file
    def _write(self) -> None:
        data = exchange_table.written(self.mapping, self._products, self._places)
        self.house.save_file("mapping.csv", data)

    def _choose(self) -> None:
        self.house.choose_file(t("Stock", "Choose a mapping"), [".csv"], self.take)

    def take(self, path: Path) -> None:
        """Bring in the mapping of a file."""
        products, places = self._products, self._places

        def bring(kit: Kit) -> Dhis2Map:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
            kit.stock.set_dhis2_map(exchange_table.read(data, products, places))
            return kit.stock.dhis2_map()

        def brought(mapping: Dhis2Map) -> None:
            self._show(mapping)
            n = len(mapping.elements)
            self.house.notices.say(t("Stock", "{n} figures have a data element now.", "", n))

        def refused(problem: Problem) -> None:
            self.house.notices.problem(problem)

        self.house.work.do(bring, brought, refused=refused, owner=self)
