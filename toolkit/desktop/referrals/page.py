"""The page of referrals: new slip, slips, places."""

from __future__ import annotations

from typing import Any

from toolkit.base.ids import Op
from toolkit.base.pointers import Target
from toolkit.base.topics import Topic
from toolkit.base.words import t
from toolkit.desktop.house import House
from toolkit.desktop.page import Page, PageAction
from toolkit.desktop.referrals.importing import import_places
from toolkit.desktop.referrals.new_slip import NewSlip
from toolkit.desktop.referrals.places import Places
from toolkit.desktop.referrals.slips import Slips
from toolkit.desktop.widgets import Tabs, column

NEW, SLIPS, PLACES = "new", "slips", "places"
FOR_REPORT = "new_for_report"


class ReferralsPage(Page):
    """Three views: make a slip, follow slips up, keep the directory."""

    name = "referrals"
    topics = frozenset({Topic.REFERRALS})
    help = "referrals"

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.new = NewSlip(house)
        self.slips = Slips(house)
        self.places = Places(house)
        self.tabs = Tabs(title=t("Referrals", "Referrals"), name="referrals.tabs", inset=2)
        self.tabs.add(NEW, t("Referrals", "New slip"), lambda: self.new)
        self.tabs.add(SLIPS, t("Referrals", "Slips"), lambda: self.slips)
        self.tabs.add(PLACES, t("Referrals", "Places"), lambda: self.places)
        body = column(0)
        body.addWidget(self.tabs, 1)
        self.setLayout(body)
        self.tabs.changed.connect(self._turned)
        self.new.place_wanted.connect(self._add_place)
        self.new.made.connect(self.slips.expect)

    def title(self) -> str:
        """Return the words in the page's head."""
        return t("Referrals", "Referrals")

    def actions(self) -> list[PageAction]:  # type: ignore[override]
        """Return the verbs of the view that is shown."""
        if self.tabs.key() == PLACES:
            return [
                PageAction(
                    t("Referrals", "Add a place"), "plus", self.places.add, "referrals.places.add", primary=True
                ),
                PageAction(
                    t("Referrals", "Bring in a table"),
                    "file-import",
                    lambda: import_places(self.house, self),
                    "referrals.places.import",
                ),
            ]
        if self.tabs.key() == SLIPS:
            return [PageAction(t("Referrals", "New slip"), "plus", self._start, "referrals.slips.new")]
        return []

    def reload(self) -> None:
        """Reload the view that is shown; the others do so when they are turned to."""
        self._shown_view().reload()

    def open(self, target: Target) -> None:
        """Open a slip, a place, the list to ask about, or the form."""
        subject = target.subject if isinstance(target.subject, int) else None
        if target.action == "service" and subject is not None:
            self.tabs.show_key(PLACES)
            self.places.open_place(subject)
        elif target.action == FOR_REPORT and subject is not None:
            self.new.for_report(subject)
            self._start()
        elif subject is not None:
            self._show_slip(subject)
        elif target.action == "follow_up":
            self.slips.show_overdue()
            self.tabs.show_key(SLIPS)
            self.slips.reload()
        elif target.action == "places":
            self.tabs.show_key(PLACES)
        elif target.action in {NEW, "slip"}:
            self._start()

    def place(self) -> dict[str, Any]:
        """Return which view is shown; what is half typed stands in the vault's drafts."""
        return {"tab": self.tabs.key()}

    def restore(self, place: dict[str, Any]) -> None:
        """Turn to the view that was shown."""
        tab = place.get("tab")
        if isinstance(tab, str):
            self.tabs.show_key(tab)

    def put_away(self) -> None:
        """Save what is half typed."""
        self.new.put_away()

    def _shown_view(self) -> NewSlip | Slips | Places:
        views: dict[str, NewSlip | Slips | Places] = {SLIPS: self.slips, PLACES: self.places}
        return views.get(self.tabs.key(), self.new)

    def _turned(self, _key: str) -> None:
        self._shown_view().reload()
        self.head_changed.emit()

    def _start(self) -> None:
        self.tabs.show_key(NEW)
        self.new.begin()

    def _show_slip(self, op: Op) -> None:
        self.tabs.show_key(SLIPS)
        self.slips.show_slip(op)

    def _add_place(self) -> None:
        self.tabs.show_key(PLACES)
        self.places.add()
