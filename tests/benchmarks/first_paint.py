"""Run a window, print the moment of its first painted frame, and end: ``empty`` or ``ours``.

The parent takes the time at the spawn; the monotonic clock is the same in both processes.
With ``--stay SECONDS`` the process waits after that and prints its resident memory as well.
"""

from __future__ import annotations

import os
import re
import runpy
import sys
import time
from pathlib import Path


def resident() -> int:
    """Return this process's resident memory in KiB."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found.group(1)) if found else 0


def main() -> None:
    kind = sys.argv[1]
    stay = float(sys.argv[sys.argv.index("--stay") + 1]) if "--stay" in sys.argv else 0.0
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Watch(QObject):
        done = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.done and isinstance(watched, QWidget):
                self.done = True
                QTimer.singleShot(0, self.report)
            return False

        def report(self) -> None:
            print(time.monotonic(), flush=True)
            if stay:
                QTimer.singleShot(int(stay * 1000), lambda: (print(resident(), flush=True), os._exit(0)))
            else:
                os._exit(0)

    watch = Watch()
    run = QApplication.exec

    def watched_exec(*_: object) -> int:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(watch)
        # A window shown and painted before the loop began is repainted once inside it.
        for window in QApplication.topLevelWidgets():
            window.update()
        return run()

    QApplication.exec = watched_exec  # type: ignore[method-assign,assignment]
    if kind == "empty":
        application = QApplication([])
        window = QWidget()
        window.resize(1100, 700)
        window.show()
        application.exec()
    else:
        sys.argv = ["satchel", *sys.argv[sys.argv.index("--") + 1 :]]
        runpy.run_module("toolkit", run_name="__main__")


if __name__ == "__main__":
    main()
