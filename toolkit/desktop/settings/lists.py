"""The centre's closed lists: areas, police units, and where stock lies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from toolkit.base.ids import Op
from toolkit.base.places import Listed, ListItem
from toolkit.base.topics import Topic
from toolkit.base.words import Phrase, fill, mark, t
from toolkit.desktop.house import House
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import Card, clear, column, row
from toolkit.desktop.widgets.field import Line
from toolkit.desktop.widgets.openfield import OpenField
from toolkit.desktop.widgets.order import focus_kept
from toolkit.desktop.widgets.overlay import SideSheet
from toolkit.desktop.widgets.press import LinkButton, PrimaryButton
from toolkit.desktop.widgets.tabs import Tabs
from toolkit.desktop.widgets.text import Rule, Text

if TYPE_CHECKING:
    from toolkit.kit import Kit

_WORDS: dict[Listed, tuple[Phrase, Phrase, Phrase]] = {
    Listed.AREA: (
        mark("Settings", "Areas"),
        mark("Settings", "New area"),
        mark("Settings", "Parts of town, large ones: a street or a bar would tell who was there."),
    ),
    Listed.UNIT: (
        mark("Settings", "Police units"),
        mark("Settings", "New unit"),
        mark("Settings", "A station or a unit as people call it. Never an officer's name or number."),
    ),
    Listed.STORE: (
        mark("Settings", "Stores"),
        mark("Settings", "New store"),
        mark("Settings", "Where your own stock lies: the cupboard, another room, a depot."),
    ),
    Listed.SUPPLIER: (
        mark("Settings", "Suppliers"),
        mark("Settings", "New supplier"),
        mark("Settings", "Who sells or brings stock. An organisation, never a person."),
    ),
    Listed.DONOR: (
        mark("Settings", "Donors"),
        mark("Settings", "New donor"),
        mark("Settings", "Who gives stock. An organisation, never a person."),
    ),
    Listed.CENTRE: (
        mark("Settings", "Other centres"),
        mark("Settings", "New centre"),
        mark("Settings", "Where you send stock, and from where it comes."),
    ),
    Listed.OUTLET: (
        mark("Settings", "Outlets"),
        mark("Settings", "New outlet"),
        mark("Settings", "A dispenser in a venue, by a code name: never the venue's own. No paper shows it."),
    ),
}
_SHOWN = (Listed.AREA, Listed.UNIT, Listed.STORE)


def list_word(listed: Listed) -> str:
    """Return a list's name, in the current language."""
    return str(_WORDS[listed][0])


class ListsSection(Section):
    """One tab for each list."""

    slug = "areas"
    word = mark("Settings", "Areas, units, stores")
    icon = "map-pin"
    topics = frozenset({Topic.SETTINGS})

    def fill(self) -> None:
        """Show the tabs."""
        self._tabs = Tabs(title=str(self.word), name="settings.lists")
        for listed in _SHOWN:
            self._tabs.add(listed.value, list_word(listed), partial(ListEditor, self.house, listed))
        self._tabs.changed.connect(lambda _key: self.reload())
        self.add(self._tabs)

    def reload(self) -> None:
        """Ask for the rows of the list that is shown."""
        view = self._tabs.view(self._tabs.key())
        if isinstance(view, ListEditor):
            view.reload()


class ListEditor(QWidget):
    """The rows of one list; each can be renamed and retired, none deleted: old records name them."""

    def __init__(self, house: House, listed: Listed) -> None:
        super().__init__()
        self._house, self._listed = house, listed
        _word, new, hint = _WORDS[listed]
        self._line = Line(longest=80)
        self._field = OpenField(str(new), self._line, str(hint), name=f"settings.{listed.value}.new", titles=True)
        add = PrimaryButton(t("Settings", "Add"), "plus", name=f"settings.{listed.value}.add")
        add.clicked.connect(self._add)
        self._line.returnPressed.connect(self._add)
        self._rows = column(0)
        card = self._card = Card(margin=2)
        card.body.addLayout(self._rows)
        foot = row(3)
        foot.addWidget(add)
        foot.addStretch(1)
        body = column(4)
        body.addWidget(self._field)
        body.addLayout(foot)
        body.addWidget(card)
        body.addStretch(1)
        self.setLayout(body)

    def reload(self) -> None:
        """Ask for the rows."""
        self._house.work.do(lambda kit: kit.vault.lists.all(self._listed), self._show, owner=self)

    def _show(self, items: list[ListItem]) -> None:
        with focus_kept(self._card):
            clear(self._rows)
            for place, item in enumerate(sorted(items, key=lambda item: item.retired)):
                if place:
                    self._rows.addWidget(Rule())
                self._rows.addWidget(self._row(item, place))
            if not items:
                self._rows.addWidget(Text(t("Settings", "Nothing in this list yet."), "body", "soft"))

    def _row(self, item: ListItem, place: int) -> QWidget:
        name = f"settings.{self._listed.value}.{place + 1}"
        holder = QWidget()
        line = row(2, 1)
        if item.retired:
            line.addWidget(Text(fill(t("Settings", "{name} (no longer offered)"), name=item.name), "body", "soft"), 1)
            back = LinkButton(t("Settings", "Offer again"), name=f"{name}.restore")
            back.setAccessibleDescription(item.name)
            back.clicked.connect(partial(self._restore, item.op))
            line.addWidget(back)
        else:
            line.addWidget(Text(item.name, "body"), 1, Qt.AlignmentFlag.AlignVCenter)
            rename = LinkButton(t("Settings", "Rename"), name=f"{name}.rename")
            rename.clicked.connect(partial(self._rename, item))
            retire = LinkButton(t("Settings", "Retire"), name=f"{name}.retire")
            retire.clicked.connect(partial(self._retire, item))
            for button in (rename, retire):
                button.setAccessibleDescription(item.name)
                line.addWidget(button)
        holder.setLayout(line)
        return holder

    def _add(self) -> None:
        name = self._line.text().strip()
        self._field.error("" if name else t("Settings", "Type a name first."))
        if not name or self._field.refused():
            return

        def add(kit: Kit) -> Op:
            return kit.vault.lists.add(self._listed, name)

        def added(op: Op) -> None:
            self._line.clear()
            self.reload()
            self._house.notices.done(
                fill(t("Settings", "{name} added."), name=name),
                lambda: self._do(lambda kit: kit.vault.lists.retire(op)),
            )

        self._house.work.do(add, added, owner=self)

    def _rename(self, item: ListItem, _on: bool = False) -> None:
        sheet = SideSheet(self._house.window, t("Settings", "Rename"), t("Settings", "Rename"), name="settings.rename")
        line = Line(item.name, longest=80)
        field = OpenField(t("Settings", "Name"), line, t("Settings", "Old records show the new name too."), titles=True)
        line.setObjectName("settings.rename.name")
        sheet.add(field)
        sheet.finish()

        def rename() -> None:
            name = line.text().strip()
            if not name:
                field.error(t("Settings", "Type a name first."))
                return
            self._do(lambda kit: kit.vault.lists.rename(item.op, name))
            sheet.close_it()
            self._house.notices.done(
                t("Settings", "Renamed."), lambda: self._do(lambda kit: kit.vault.lists.rename(item.op, item.name))
            )

        sheet.confirmed.connect(rename)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open()
        line.selectAll()

    def _retire(self, item: ListItem, _on: bool = False) -> None:
        self._do(lambda kit: kit.vault.lists.retire(item.op))
        self._house.notices.done(
            fill(t("Settings", "{name} is no longer offered. Old records keep it."), name=item.name),
            lambda: self._restore(item.op),
        )

    def _restore(self, op: Op, _on: bool = False) -> None:
        self._do(lambda kit: kit.vault.lists.restore(op))

    def _do(self, change: Callable[[Kit], None]) -> None:
        self._house.work.do(change, lambda _done: self.reload(), owner=self)
