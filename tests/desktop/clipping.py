"""What every page must stand: nothing cut off, nothing without a name, everything reached by Tab."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from toolkit.desktop.widgets.press import BigButton, Check, Press
from toolkit.desktop.widgets.rows import RowButton

_CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar)


def shown(root: QWidget) -> list[QWidget]:
    """Return all that is visible below `root`, itself left out."""
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible()]


def clipped(root: QWidget) -> list[str]:
    """Return labels, buttons and tabs whose words need more room than they have."""
    found = []
    for widget in shown(root):
        need = _need(widget)
        if need is None:
            continue
        wide, tall = need
        if widget.width() < wide or widget.height() < tall:
            has = f"{widget.width()}x{widget.height()}"
            found.append(f"{_who(widget)} needs {wide}x{tall}, has {has}")
    return found


def _need(widget: QWidget) -> tuple[int, int] | None:
    if isinstance(widget, QLabel):
        if widget.pixmap().isNull() and not widget.text():
            return None
        if widget.wordWrap():
            # A word longer than the line would be cut as well.
            return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, BigButton | RowButton | Check):
        return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
    if isinstance(widget, Press):
        return widget.minimumSizeHint().width(), widget.minimumSizeHint().height()
    if isinstance(widget, QTabBar):
        return widget.sizeHint().width(), widget.sizeHint().height()
    return None


def nameless(root: QWidget) -> list[str]:
    """Return controls that a screen reader could not name."""
    found = []
    for widget in shown(root):
        if not isinstance(widget, _CONTROLS) or isinstance(widget, QScrollBar):
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractButton):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if isinstance(widget, QComboBox):
            # Its name would be its value: a label, or a name of its own, must stand for it.
            name = widget.accessibleName()
        if not name.strip():
            found.append(_who(widget))
    return found


def unreached(root: QWidget) -> list[str]:
    """Return controls that stop at Tab by their policy but are never come to by pressing it."""
    wanted = {
        widget
        for widget in shown(root)
        if isinstance(widget, _CONTROLS)
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
    }
    met: set[QWidget] = set()
    window = root.window()
    for _press in range(len(window.findChildren(QWidget)) + 2):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None:
            break
        if focused in met and met >= wanted:
            break
        met.add(focused)
    return [_who(widget) for widget in wanted - met if not _by_arrows(widget, met)]


def _by_arrows(widget: QWidget, met: set[QWidget]) -> bool:
    """Tell whether Tab comes to another of the same group, from where the arrow keys lead on."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(button in met for button in group.buttons())


def overlapping(root: QWidget) -> list[str]:
    """Return pairs of buttons of one parent that cover each other."""
    found = []
    for parent in {widget.parentWidget() for widget in shown(root) if isinstance(widget, QAbstractButton)}:
        if parent is None:
            continue
        children = [child for child in parent.children() if isinstance(child, QAbstractButton) and child.isVisible()]
        for place, one in enumerate(children):
            found += [
                f"{_who(one)} and {_who(other)}"
                for other in children[place + 1 :]
                if QRect(one.geometry()).intersects(other.geometry())
            ]
    return found


def untranslated(root: QWidget, allowed: set[str] | None = None) -> list[str]:
    """Return words on the screen that do not begin with "[": in the pseudo-language every one of ours does.

    `allowed` are words that are data, not interface.
    """
    found = []
    for widget in shown(root):
        texts: list[str] = []
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QTabBar):
            texts += [widget.tabText(place) for place in range(widget.count())]
        # Lines that are put together from several sentences hold at least one of ours.
        found += [
            f"{_who(widget)}: {text}"
            for text in texts
            if any(letter.isalpha() for letter in text) and "[" not in text and text not in (allowed or set())
        ]
    return found


def _who(widget: QWidget) -> str:
    if isinstance(widget, QAbstractSlider):
        return type(widget).__name__
    text = getattr(widget, "text", lambda: "")
    return f"{type(widget).__name__} {widget.objectName()!r} {text()!r}"
