"""Run a window, print the moment of its first painted frame, and end: ``empty`` or ``ours [-- ARGUMENTS]``.

The parent takes the time at the spawn; the monotonic clock is the same in both processes.
With ``--stay SECONDS`` the process waits after that and prints its resident memory as well.
Both are noticed in the same way, by an event filter set on the window when its loop begins;
ours imports what it needs by itself, in its own order.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any


def resident() -> int:
    """Return this process's resident memory in KiB."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - pathlib would weigh on the empty window
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


def watch(painted: Callable[[], None]) -> None:
    """Call `painted` once, after the first painting of a window; to be called when PySide6 has been imported.

    Only the window itself is watched: a filter over all widgets would be called for thousands of events.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        done = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.done:
                self.done = True
                # The event comes before the painting: what is due after it comes after the whole of it.
                QTimer.singleShot(0, painted)
            return False

    eyes = Watch()
    run = QApplication.exec

    def watched_exec(*_: object) -> int:
        # A window shown and painted before the loop began is repainted once inside it.
        for window in QApplication.topLevelWidgets():
            window.installEventFilter(eyes)
            window.update()
        return run()

    QApplication.exec = watched_exec  # type: ignore[method-assign,assignment]


class WhenImported:
    """Calls a function as soon as a module has run: a finder that lets the others find it."""

    def __init__(self, name: str, then: Callable[[], None]) -> None:
        self._name, self._then = name, then
        sys.meta_path.insert(0, self)  # type: ignore[arg-type]

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        """Wrap the loader of the one module."""
        if name != self._name:
            return None
        sys.meta_path.remove(self)  # type: ignore[arg-type]
        from importlib.util import find_spec

        spec = find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        run = spec.loader.exec_module

        def exec_module(module: Any) -> None:
            run(module)
            self._then()

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def main() -> None:
    kind = sys.argv[1]
    stay = float(sys.argv[sys.argv.index("--stay") + 1]) if "--stay" in sys.argv else 0.0

    def painted() -> None:
        print(time.monotonic(), flush=True)
        if not stay:
            os._exit(0)
        from PySide6.QtCore import QTimer

        QTimer.singleShot(int(stay * 1000), lambda: (print(resident(), flush=True), os._exit(0)))

    if kind == "empty":
        from PySide6.QtWidgets import QApplication, QWidget

        watch(painted)
        application = QApplication([])
        window = QWidget()
        window.resize(1200, 760)
        window.show()
        application.exec()
    else:
        WhenImported("toolkit.desktop.app", lambda: watch(painted))
        sys.argv = ["satchel", *(sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else ())]
        from toolkit.desktop.start import main as start

        start()


if __name__ == "__main__":
    main()
