"""A remote control of the window for journeys and the tour; never part of a frozen build.

Active only where ``SATCHEL_DRIVER`` names a local socket.  Each line is one JSON request
(``{"do": "click", "name": "stock.receive"}``), each answer one line: ``{"ok": value}`` or
``{"no": "why not"}``.  Clicks and keys enter where the window system's own would, so a
covered, disabled or clipped control refuses to be pressed just as it would for a person.

A lock ends this process and starts another: each listens at the name after the highest
taken one of ``NAME``, ``NAME.2``, ``NAME.3`` …, so that a client finds the successor.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QKeyCombination, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QTabBar, QWidget

from toolkit.desktop import driver_eyes as eyes
from toolkit.desktop import living

VARIABLE = "SATCHEL_DRIVER"


class Refusal(Exception):  # noqa: N818 - what the client is told
    """The request cannot be done; the text says why."""


class Driver(QObject):
    """Listens and obeys, in the window's own thread."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        number = max((taken for taken in range(1, 100) if Path(self._place(name, taken)).exists()), default=0) + 1
        if not self._server.listen(self._place(name, number)):
            raise RuntimeError(self._server.errorString())
        self._verbs: dict[str, Callable[[dict[str, Any]], Any]] = {
            "names": lambda _request: eyes.names(),
            "look": lambda request: eyes.describe(self._find(request)),
            "there": lambda request: self._there(request),
            "all_text": lambda request: eyes.all_text(self._find(request) if request.get("name") else _window()),
            "click": self._click,
            "type": self._type,
            "key": self._key,
            "hold": self._hold,
            "choose": self._choose,
            "menu": self._menu,
            "tab": self._tab,
            "rows": lambda request: eyes.rows(self._view(request)),
            "click_row": self._click_row,
            "grab": self._grab,
            "size": self._size,
            "state": lambda _request: eyes.state(_window()),
            "settle": lambda _request: True,
            "quit": self._quit,
        }

    def add(self, verb: str, action: Callable[[dict[str, Any]], Any]) -> None:
        """Teach another verb: what only the window knows how to do."""
        self._verbs[verb] = action

    @staticmethod
    def _place(name: str, number: int) -> str:
        return name if number == 1 else f"{name}.{number}"

    def _meet(self) -> None:
        while self._server.hasPendingConnections():
            line = self._server.nextPendingConnection()
            self._lines.append(line)  # or Python would let go of what Qt still holds
            line.readyRead.connect(lambda line=line: self._hear(line))
            self._hear(line)

    def _hear(self, line: QLocalSocket) -> None:
        while line.canReadLine():
            request = json.loads(bytes(line.readLine().data()))
            # Not from within the socket's own signal: a click may open a loop of its own (a menu),
            # and the answer is sent from a second timer so that it arrives even then.
            answer: list[dict[str, Any]] = []
            QTimer.singleShot(0, self, lambda request=request, answer=answer: self._obey(request, answer))
            QTimer.singleShot(0, self, lambda line=line, answer=answer: self._reply(line, answer))

    def _obey(self, request: dict[str, Any], answer: list[dict[str, Any]]) -> None:
        try:
            verb = self._verbs.get(str(request.get("do")))
            if verb is None:
                raise Refusal(f"no such verb: {request.get('do')}")
            answer.append({"ok": verb(request)})
        except Refusal as refusal:
            answer.append({"no": str(refusal)})
        except Exception as error:
            answer.append({"no": repr(error)})
            raise

    def _reply(self, line: QLocalSocket, answer: list[dict[str, Any]]) -> None:
        said = answer[0] if answer else {"ok": True}
        line.write(json.dumps(said).encode() + b"\n")
        line.flush()

    def _find(self, request: dict[str, Any]) -> QWidget:
        name = str(request.get("name"))
        found = eyes.find(name)
        if found is None:
            raise Refusal(f"nothing is called {name}")
        return found

    def _there(self, request: dict[str, Any]) -> dict[str, Any] | None:
        found = eyes.find(str(request.get("name")))
        return None if found is None else eyes.describe(found)

    def _reachable(self, request: dict[str, Any]) -> tuple[QWidget, QPoint]:
        """Return the widget and its middle in its window's coordinates, scrolled into view."""
        widget = self._find(request)
        name = widget.objectName()
        if not widget.isVisible():
            raise Refusal(f"{name} is not visible")
        if not widget.isEnabled():
            raise Refusal(f"{name} is not enabled")
        eyes.scroll_to(widget)
        window = widget.window()
        spot = widget.mapTo(window, eyes.middle(widget))
        hit = window.childAt(spot)
        if hit is None:
            hit = window
        if hit is not widget and not widget.isAncestorOf(hit) and not hit.isAncestorOf(widget):
            raise Refusal(f"{name} is covered by {hit.objectName() or type(hit).__name__}")
        return widget, spot

    def _click(self, request: dict[str, Any]) -> bool:
        widget, spot = self._reachable(request)
        self._press(widget.window(), spot, twice=bool(request.get("twice")))
        return True

    @staticmethod
    def _press(window: QWidget, spot: QPoint, *, twice: bool = False) -> None:
        handle = window.windowHandle()
        if handle is None:
            raise Refusal("the window has no handle")
        press = QTest.mouseDClick if twice else QTest.mouseClick
        press(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def _type(self, request: dict[str, Any]) -> bool:
        if request.get("name"):
            widget, spot = self._reachable(request)
            if not widget.hasFocus():
                self._press(widget.window(), spot)
        focused = QApplication.focusWidget()
        if focused is None:
            raise Refusal("nothing has the focus")
        if request.get("name") and focused is not widget and not widget.isAncestorOf(focused):
            raise Refusal(f"{widget.objectName()} did not take the focus, {focused.objectName()} has it")
        if request.get("clear"):
            _send_key(focused, Qt.Key.Key_A, "", Qt.KeyboardModifier.ControlModifier)
            _send_key(focused, Qt.Key.Key_Delete, "")
        for letter in str(request.get("text", "")):
            target = QApplication.focusWidget() or focused
            if letter == "\n":
                _send_key(target, Qt.Key.Key_Return, "\r")
            elif letter == "\t":
                _send_key(target, Qt.Key.Key_Tab, "\t")
            else:
                _send_key(target, Qt.Key(ord(letter.upper())) if ord(letter) < 256 else Qt.Key.Key_unknown, letter)
        return True

    def _key(self, request: dict[str, Any]) -> bool:
        if request.get("name"):
            self._find(request).setFocus(Qt.FocusReason.OtherFocusReason)
        pressed = QKeySequence(str(request.get("key")))
        if pressed.isEmpty():
            raise Refusal(f"no such key: {request.get('key')}")
        combination: QKeyCombination = pressed[0]  # type: ignore[index]  # its stub leaves out __getitem__
        window = QApplication.activePopupWidget() or QApplication.activeWindow() or _window()
        handle = window.windowHandle()
        if handle is None:
            raise Refusal("the window has no handle")
        QTest.keyClick(handle, combination.key(), combination.keyboardModifiers())
        return True

    def _hold(self, request: dict[str, Any]) -> bool:
        """Press a key, repeat it as a keyboard does, and let it go after some seconds."""
        held: QKeyCombination = QKeySequence(str(request["key"]))[0]  # type: ignore[index]  # as above
        handle = _window().windowHandle()
        if handle is None:
            raise Refusal("the window has no handle")
        QTest.keyPress(handle, held.key(), held.keyboardModifiers())
        end = int(float(request["seconds"]) * 1000)
        QTimer.singleShot(end, self, lambda: QTest.keyRelease(handle, held.key(), held.keyboardModifiers()))
        return True

    def _choose(self, request: dict[str, Any]) -> bool:
        widget, _spot = self._reachable(request)
        if not isinstance(widget, QComboBox):
            raise Refusal(f"{widget.objectName()} is no choice box")
        wanted = str(request.get("text"))
        for row in range(widget.count()):
            if wanted in {widget.itemText(row), str(widget.itemData(row))}:
                widget.setCurrentIndex(row)
                widget.activated.emit(row)
                return True
        raise Refusal(f"{widget.objectName()} offers only {[widget.itemText(i) for i in range(widget.count())]}")

    def _menu(self, request: dict[str, Any]) -> bool:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise Refusal("no menu is open")
        wanted = str(request.get("name"))
        for action in menu.actions():
            if wanted in {action.objectName(), action.text().replace("&", "")}:
                self._press(menu, menu.actionGeometry(action).center())
                return True
        raise Refusal(f"the menu offers only {[action.objectName() or action.text() for action in menu.actions()]}")

    def _tab(self, request: dict[str, Any]) -> bool:
        bar = self._find(request)
        if not isinstance(bar, QTabBar):
            raise Refusal(f"{bar.objectName()} is no row of tabs")
        words = [bar.tabText(place) for place in range(bar.count())]
        wanted = request.get("tab")
        if wanted not in words and not isinstance(wanted, int):
            raise Refusal(f"{bar.objectName()} has only {words}")
        place = wanted if isinstance(wanted, int) else words.index(str(wanted))
        self._press(bar.window(), bar.mapTo(bar.window(), bar.tabRect(place).center()))
        return True

    def _view(self, request: dict[str, Any]) -> QAbstractItemView:
        widget = self._find(request)
        view = widget if isinstance(widget, QAbstractItemView) else widget.findChild(QAbstractItemView)
        if not isinstance(view, QAbstractItemView):
            raise Refusal(f"{widget.objectName()} has no rows")
        return view

    def _click_row(self, request: dict[str, Any]) -> bool:
        view = self._view(request)
        wanted = request.get("row")
        if isinstance(wanted, str):
            matching = [i for i, row in enumerate(eyes.rows(view)) if any(wanted in cell for cell in row)]
            if not matching:
                raise Refusal(f"no row of {view.objectName()} holds {wanted}")
            wanted = matching[0]
        index = view.model().index(int(wanted or 0), 0)
        if not index.isValid():
            raise Refusal(f"{view.objectName()} has no row {wanted}")
        view.scrollTo(index)
        spot = view.viewport().mapTo(view.window(), view.visualRect(index).center())
        self._press(view.window(), spot, twice=bool(request.get("twice")))
        return True

    def _grab(self, request: dict[str, Any]) -> list[int]:
        widget = self._find(request) if request.get("name") else _window()
        picture = widget.grab()
        if not picture.save(str(request.get("path")), "PNG"):
            raise Refusal(f"cannot write {request.get('path')}")
        return [picture.width(), picture.height()]

    def _size(self, request: dict[str, Any]) -> bool:
        _window().showNormal()
        _window().resize(int(request["width"]), int(request["height"]))
        return True

    def _quit(self, _request: dict[str, Any]) -> bool:
        QTimer.singleShot(50, _window().close)
        return True


def _send_key(
    target: QWidget, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))


def _window() -> QWidget:
    """Return the window: the active one, else the first visible one."""
    active = QApplication.activeWindow()
    if active is not None and active.isVisible():
        return active
    for window in living.top_levels():
        if window.isVisible() and window.isWindow() and not isinstance(window, QMenu):
            return window
    raise Refusal("no window is open")


def start(parent: QObject) -> Driver:
    """Listen where the environment says."""
    return Driver(os.environ[VARIABLE], parent)
