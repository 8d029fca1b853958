"""`Shell`: the unlocked window: rail, head, the page, the notice line, and the keys that work anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from toolkit.base.pointers import Target
from toolkit.base.topics import Topic
from toolkit.desktop.house import House
from toolkit.desktop.look.ring import FocusRing
from toolkit.desktop.notices import NoticeLine
from toolkit.desktop.page import Page
from toolkit.desktop.search import SearchPanel
from toolkit.desktop.shell_covers import Hidden, PracticeBanner
from toolkit.desktop.shell_head import Head
from toolkit.desktop.shell_pages import JOBS, ROOMS, Room
from toolkit.desktop.shell_rail import Rail
from toolkit.desktop.widgets.boxes import column, row
from toolkit.desktop.widgets.order import beside, bring_into_sight, nearest, stops
from toolkit.desktop.widgets.overlay import Overlay

# Below this width (at 100 % text) the rail shows icons alone.
_NARROW = 1000


class Shell(QWidget):
    """Everything after unlocking; made of pages that are made when first visited."""

    lock_asked = Signal()
    page_shown = Signal(str)

    def __init__(self, house: House, rooms: Sequence[Room] = ROOMS) -> None:
        super().__init__()
        self.setObjectName("shell")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("plane", "ground")
        self.house = house
        self._rooms = {room.name: room for room in rooms}
        self._pages: dict[str, Page] = {}
        self._places: dict[str, dict[str, Any]] = {}
        self._stale: set[str] = set()
        self._shown = ""
        self._clicked: QWidget | None = None
        self._percent = house.look.percent
        house.stand_in(self)
        self._stack = QStackedWidget()
        self._notices = NoticeLine(house.notices)
        self._side = column(0)
        self._head = Head()
        self._rail = Rail(rooms)
        self._whole = row(0)
        main = column(0)
        main.addLayout(self._side)
        self._side.addWidget(self._head)
        main.addWidget(self._stack, 1)
        main.addWidget(self._notices)
        self._whole.addWidget(self._rail)
        self._whole.addLayout(main, 1)
        outer = column(0)
        self._banner: PracticeBanner | None = None
        if house.practice:
            self._banner = PracticeBanner()
            outer.addWidget(self._banner)
        outer.addLayout(self._whole, 1)
        self.setLayout(outer)
        self._hidden = Hidden(self)
        self.ring = FocusRing(self)
        self._search = SearchPanel(self, house)
        self._wire()
        self._keys()

    # pages

    def show_page(self, name: str) -> Page:
        """Show a page, made now if it was not yet, and reload it if something it shows has changed."""
        page = self._page(name)
        if name != self._shown:
            before = self._pages.get(self._shown)
            if before is not None:
                before.leave()
            self._shown = name
            self._stack.setCurrentWidget(page)
        self._rail.show_page(name)
        self._show_head()
        if name in self._stale:
            self._stale.discard(name)
            page.reload()
        self.page_shown.emit(name)
        return page

    def go(self, target: Target) -> None:
        """Show the page that `target` names, and what it names there."""
        if target.page not in self._rooms:
            return
        page = self.show_page(target.page)
        if target.subject is not None or target.action:
            page.open(target)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._shown)

    def place(self) -> dict[str, Any]:
        """Return where one is, to come back to after a lock: page, and each visited page's own place."""
        places = {name: page.place() for name, page in self._pages.items()}
        return {"page": self._shown, "pages": {**self._places, **places}}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to what `place()` said; Today where it says nothing that is known."""
        pages = place.get("pages")
        if isinstance(pages, dict):
            self._places = {str(name): value for name, value in pages.items() if isinstance(value, dict)}
        name = str(place.get("page", ""))
        self.show_page(name if name in self._rooms else "today")

    def put_away(self) -> None:
        """Have every page save what is being typed: the window is about to be locked."""
        for page in self._pages.values():
            page.put_away()

    def hide_screen(self) -> None:
        """Cover everything with a blank sheet, at once."""
        if self._hidden.isVisible():
            self._hidden.uncover()
        else:
            self._hidden.cover()

    def search(self) -> None:
        """Open the search box."""
        self._search.start()

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            page = self._rooms[name].make(self.house)
            page.head_changed.connect(self._show_head)
            self._pages[name] = page
            self._stack.addWidget(page)
            self._stale.add(name)
            place = self._places.pop(name, None)
            if place:
                page.restore(place)
        return self._pages[name]

    def _show_head(self) -> None:
        page = self.page
        if page is not None:
            self._head.show_page(page.title() or str(self._rooms[self._shown].word), page.actions())

    def _changed(self, topics: frozenset[Topic]) -> None:
        for name, page in self._pages.items():
            if page.topics & topics:
                if name == self._shown:
                    page.reload()
                else:
                    self._stale.add(name)

    # look and language

    def _looked(self) -> None:
        percent = self.house.look.percent
        if percent != self._percent:
            self._percent = percent
            self._rebuild(words=False)
        self._arrange()

    def _spoken(self) -> None:
        self._rebuild(words=True)

    def _rebuild(self, *, words: bool) -> None:
        """Make rail, head and pages anew, at the same places and with the focus on the same control."""
        focused = self.window().focusWidget()
        kept = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        shown = self._shown
        rail, head = Rail(list(self._rooms.values())), Head()
        self._whole.replaceWidget(self._rail, rail)
        self._side.replaceWidget(self._head, head)
        search = SearchPanel(self, self.house)
        for old in (self._rail, self._head, self._search):
            _discard(old)
        self._rail, self._head, self._search = rail, head, search
        self._notices.retranslate()
        if self._banner is not None:
            self._banner.retranslate()
        for name, page in list(self._pages.items()):
            if not (words and page.retranslate()):
                page.put_away()
                self._places[name] = page.place()
                del self._pages[name]
                self._stack.removeWidget(page)
                _discard(page)
        self._wire_parts()
        self._shown = ""
        if shown:
            self.show_page(shown)
        again = self.findChild(QWidget, kept) if kept else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        self._rail.set_narrow(self.width() * 100 / self.house.look.percent < _NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the rail where the window is narrow; keep the blank sheet over everything."""
        super().resizeEvent(event)
        self._arrange()
        if self._hidden.isVisible():
            self._hidden.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus: Tab then begins at the rail, and no ring stands there before."""
        super().showEvent(event)
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _covered(self, part: QWidget) -> bool:
        # What floats over a page keeps Tab to itself.
        step = part.parentWidget()
        while step is not None and step is not self:
            if isinstance(step, Overlay | Hidden):
                return True
            step = step.parentWidget()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rail anew when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_hidden"):
            self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note what was clicked: buttons don't take the focus from the mouse, yet Tab goes on from there."""
        mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self._clicked = self.childAt(self.mapFromGlobal(QCursor.pos())) if mouse else None
        super().focusInEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on as one reads: what was made anew since would otherwise stand last."""
        focused = self.window().focusWidget()
        if isinstance(focused, Page):
            inside = stops(focused)
            target = inside[0 if forward else -1] if inside else None
        else:
            inside = [one for one in stops(self) if not self._covered(one)]
            if focused is self and self._clicked is not None and isValid(self._clicked):
                focused = self._clicked
            target = beside(None, inside, forward=forward) if focused in {None, self} else None
            if target is None and focused is not None:
                target = nearest(focused, self, inside, forward=forward)
        if target is None:
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        bring_into_sight(target, self)
        return True

    # wiring

    def _wire(self) -> None:
        house = self.house
        house.went.connect(self.go)
        house.lock_asked.connect(self.lock_asked)
        house.facts_changed.connect(self._show_head)
        house.work.changed.connect(self._changed)
        house.work.started.connect(self._notices.show_job)
        house.look.changed.connect(self._looked)
        house.look.language_changed.connect(self._spoken)
        self._wire_parts()

    def _wire_parts(self) -> None:
        self._rail.chosen.connect(self.show_page)
        self._rail.lock_asked.connect(self.lock_asked)
        self._head.search_asked.connect(self.search)
        self._head.hide_asked.connect(self.hide_screen)
        self._arrange()

    def _keys(self) -> None:
        def key(sequence: str, do: Callable[[], object]) -> None:
            QShortcut(QKeySequence(sequence), self).activated.connect(lambda: do())

        for place, room in enumerate((room for room in self._rooms.values() if room.in_rail), 1):
            key(f"Alt+{place}", partial(self._unless_covered, partial(self._show_by_key, room.name)))
        for place, job in enumerate(JOBS, 1):
            key(f"Ctrl+{place}", partial(self._unless_covered, partial(self.go, job.target)))
        key("Ctrl+K", lambda: self._unless_covered(self.search))
        key("F1", lambda: self._unless_covered(self._help))
        key("Ctrl+H", self.hide_screen)
        key("F11", self.hide_screen)
        key("Ctrl+Z", lambda: self._unless_covered(self._notices.undo))

    def _show_by_key(self, name: str) -> None:
        """Show a page, so that Tab goes on inside it and not at the rail."""
        page = self.show_page(name)
        focused = self.window().focusWidget()
        if focused is None or not page.isAncestorOf(focused):
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _unless_covered(self, do: Callable[[], object]) -> None:
        # A person who hid the screen and presses any key gets the page back, and nothing else happens;
        # a question or a paper over the window is answered first.
        if self._hidden.isVisible():
            self._hidden.uncover()
        elif not any(isinstance(part, Overlay) and part.isVisible() for part in self.children()):
            do()

    def _help(self) -> None:
        page = self.page
        self.go(Target("help", page.help if page is not None else "start"))


def _discard(widget: QWidget) -> None:
    """Take a widget out at once: one that only waits to be deleted would still be found by name."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
