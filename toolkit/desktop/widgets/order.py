"""The order in which Tab goes: as things stand in their layouts, whenever each of them was made.

Qt's own order is that of creation, so a row that a page or a form makes late would be reached last.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def stops(root: QWidget) -> list[QWidget]:
    """Return what Tab stops at below `root` now, in the order in which one reads it.

    Not by `nextInFocusChain`: Shiboken takes what it returns for a child of the widget asked, the
    window itself in the end, and with that widget every wrapper of the window's own things (its
    handle, its sockets) would then be called deleted.
    """
    read = list(_below(root))
    met = set(read)
    # What stands in no layout is still reached, after the rest.
    found = [*read, *(one for one in root.findChildren(QWidget) if one not in met)]
    return [one for one in found if _stops(one) and one.isVisibleTo(root)]


def beside(here: QWidget | None, inside: list[QWidget], *, forward: bool) -> QWidget | None:
    """Return the stop after (or before) `here`, round the end; the first or last where `here` is none of them."""
    if not inside:
        return None
    if here not in inside:
        return inside[0 if forward else -1]
    return inside[(inside.index(here) + (1 if forward else -1)) % len(inside)]


def nearest(here: QWidget, root: QWidget, inside: list[QWidget], *, forward: bool) -> QWidget | None:
    """Return the stop after (or before) where `here` stands below `root`, though nothing stops at it itself."""
    if here in inside:
        return beside(here, inside, forward=forward)
    read = {one: place for place, one in enumerate(_below(root))}
    step: QWidget | None = here
    while step is not None and step not in read:
        step = step.parentWidget()
    if step is None:
        return beside(None, inside, forward=forward)
    at = read[step]
    if forward:
        return next((one for one in inside if read.get(one, -1) > at), beside(None, inside, forward=True))
    return next((one for one in reversed(inside) if 0 <= read.get(one, -1) < at), beside(None, inside, forward=False))


@contextmanager
def focus_kept(root: QWidget) -> Iterator[None]:
    """Give the focus back to the control of the same name when what is below `root` was made anew.

    Where that one is gone, the first stop below `root` gets it.
    """
    focused = QApplication.focusWidget()
    name = focused.objectName() if focused is not None and root.isAncestorOf(focused) else ""
    if focused is None or not name:
        yield
        return
    root.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would jump over the page while things go
    yield

    def give(tries: int) -> None:
        now = QApplication.focusWidget()
        if now is not None and now is not root:
            return  # somebody went on meanwhile
        inside = stops(root)
        again = next((one for one in inside if one.objectName() == name), inside[0] if inside else None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif tries:
            QTimer.singleShot(0, root, lambda: give(tries - 1))

    # What is new is shown a moment later, and may be made anew once more before that.
    QTimer.singleShot(0, root, lambda: give(3))


def bring_into_sight(target: QWidget, within: QWidget) -> None:
    """Scroll every area between `target` and `within` so that `target` is seen."""
    step = target.parentWidget()
    while step is not None and step is not within:
        if isinstance(step, QScrollArea):
            step.ensureWidgetVisible(target, 32, 32)
        step = step.parentWidget()


def _stops(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isEnabled() and widget.focusProxy() is None


def _below(widget: QWidget) -> Iterator[QWidget]:
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield inside
        yield from _below(inside)
    layout = widget.layout()
    if layout is not None:
        yield from _in(layout)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
            yield from _below(widget)
        elif inner is not None:
            yield from _in(inner)
