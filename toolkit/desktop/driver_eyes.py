"""What the driver can see: widgets by name, their words and their places."""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QTextEdit,
    QWidget,
)

from toolkit.desktop import living


def find(name: str) -> QWidget | None:
    """Return the widget called `name`, a visible one if there are several."""
    found = [widget for widget in living.widgets() if widget.objectName() == name]
    return next((widget for widget in found if widget.isVisible()), found[0] if found else None)


def middle(widget: QWidget) -> QPoint:
    """Return where a person would press: a radio or check box near its mark, all else in the middle."""
    return widget.rect().center()


def scroll_to(widget: QWidget) -> None:
    """Bring the widget into view in every scroll area it lies in."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
            QApplication.processEvents()
        parent = parent.parentWidget()


def text(widget: QWidget) -> str:
    """Return what stands on the widget."""
    if isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QAbstractSpinBox)):
        return widget.text()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return all_text(widget)


def all_text(widget: QWidget) -> str:
    """Return every visible word inside the widget, line by line."""
    lines = []
    for child in widget.findChildren(QWidget):
        if child.isVisible() and isinstance(
            child, (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
        ):
            lines.append(text(child))
        elif child.isVisible() and isinstance(child, QAbstractItemView):
            lines.extend(" ".join(row) for row in rows(child))
    return "\n".join(line for line in lines if line)


def describe(widget: QWidget) -> dict[str, Any]:
    """Return the facts a client asks for."""
    corner = widget.mapToGlobal(QPoint(0, 0))
    return {
        "name": widget.objectName(),
        "kind": type(widget).__name__,
        "text": text(widget),
        "spoken": widget.accessibleName(),
        "visible": widget.isVisible() and not widget.visibleRegion().isEmpty(),
        "enabled": widget.isEnabled(),
        "focus": widget.hasFocus(),
        "checked": widget.isChecked() if isinstance(widget, QAbstractButton) else None,
        "place": [corner.x(), corner.y(), widget.width(), widget.height()],
    }


def names() -> list[dict[str, Any]]:
    """Return every named widget of ours (a dot or a small letter first; Qt's own begin with qt_)."""
    return [
        {"name": widget.objectName(), "kind": type(widget).__name__, "visible": widget.isVisible()}
        for widget in living.widgets()
        if widget.objectName() and not widget.objectName().startswith("qt_")
    ]


def rows(view: QAbstractItemView) -> list[list[str]]:
    """Return what a table or list shows, as text."""
    model, root = view.model(), QModelIndex()
    columns = model.columnCount(root) if isinstance(view, QTableView) else 1
    return [
        [str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "") for column in range(columns)]
        for row in range(model.rowCount(root))
    ]


def state(window: QWidget) -> dict[str, Any]:
    """Return what is true of the process and its window."""
    focused = QApplication.focusWidget()
    return {
        "pid": os.getpid(),
        "title": window.windowTitle(),
        "size": [window.width(), window.height()],
        "place": [window.x(), window.y()],
        "focus": focused.objectName() if focused is not None else "",
        "right_to_left": QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft,
    }
