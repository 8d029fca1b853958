"""Start the desktop for a vault, let its lock screen idle, unlock it, and time the way to Today.

    first_today.py FOLDER IDLE_SECONDS [--stay SECONDS]

Nothing of the program is replaced: Argon2id is wrapped to note when it ends, Today's two answers
to note when its data is shown, and an event filter on the window notes paintings.  Prints, in milliseconds from
Argon2id's end: vault open, shell asked for, Today painted, Today painted with all its data; and with
``--stay`` the resident memory in KiB of the unlocked window after that many seconds, and the highest
within five seconds from then, while the whole vault is being checked.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from first_paint import WhenImported, resident

SECRET = (
    "correct horse battery staple bench mark"  # large.SECRET; that page imports the kit, which the start must not find
)

CHECKED = 5000  # ms: the check begins three seconds after Today
MARKS: dict[str, float] = {}


def note(name: str) -> None:
    """Note the moment of something that happens for the first time."""
    MARKS.setdefault(name, time.monotonic())


def watch(idle: float, stay: float) -> None:
    """Wait until the lock screen has been painted and has idled, then unlock and tell; PySide6 is imported by now."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        made = False
        answered = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() in {QEvent.Type.UpdateRequest, QEvent.Type.Paint}:
                # The event comes before the painting: what is due after it comes after the whole of it.
                if "lock" not in MARKS:
                    note("lock")
                    QTimer.singleShot(int(idle * 1000), self, self.unlock)
                elif self.answered >= 2:
                    QTimer.singleShot(0, self, self.tell)
                elif self.made:
                    QTimer.singleShot(0, self, lambda: note("painted"))
            return False

        def tell(self) -> None:
            if "whole" in MARKS:
                return
            note("painted")
            note("whole")
            steps = ("opened", "shell", "painted", "whole")
            print(*(f"{(MARKS[step] - MARKS['derived']) * 1000:.3f}" for step in steps), flush=True)
            if not stay:
                os._exit(0)
            QTimer.singleShot(int(stay * 1000), self.look_on)

        def look_on(self) -> None:
            print(resident(), flush=True)
            self.highest = 0
            QTimer.singleShot(CHECKED, lambda: (print(self.highest, flush=True), os._exit(0)))
            self.often = QTimer(self, interval=20, timeout=self.look_again)
            self.often.start()

        def look_again(self) -> None:
            self.highest = max(self.highest, resident())

        def unlock(self) -> None:
            from argon2 import low_level

            from toolkit.desktop.today.page import TodayPage

            satchel = next(
                child
                for window in QApplication.topLevelWidgets()
                for child in window.children()
                if type(child).__name__ == "Satchel"
            )
            derive, make = low_level.hash_secret_raw, TodayPage.__init__
            entered = satchel._entered
            answers = (TodayPage._show_figures, TodayPage._show_needs)

            def derived(*given: Any, **named: Any) -> bytes:
                found = derive(*given, **named)
                note("derived")
                return found

            def made(page: TodayPage, house: Any) -> None:
                note("shell")
                make(page, house)
                self.made = True

            def opened(kit: Any) -> None:
                note("opened")
                entered(kit)

            def answered(show: Any) -> Any:
                def shown(page: TodayPage, found: Any) -> None:
                    show(page, found)
                    self.answered += 1

                return shown

            low_level.hash_secret_raw = derived
            TodayPage.__init__ = made  # type: ignore[method-assign]
            satchel._entered = opened
            TodayPage._show_figures, TodayPage._show_needs = map(answered, answers)  # type: ignore[method-assign]
            satchel._entrance._unlock(SECRET)

    eyes = Watch()
    run = QApplication.exec

    def watched_exec(*_: object) -> int:
        for window in QApplication.topLevelWidgets():
            window.installEventFilter(eyes)
            window.update()
        return run()

    QApplication.exec = watched_exec  # type: ignore[method-assign,assignment]


def main() -> None:
    folder, idle = sys.argv[1], float(sys.argv[2])
    stay = float(sys.argv[sys.argv.index("--stay") + 1]) if "--stay" in sys.argv else 0.0
    WhenImported("toolkit.desktop.app", lambda: watch(idle, stay))
    sys.argv = ["satchel", "--vault", folder]
    from toolkit.desktop.start import main as start

    start()


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[2])]
    main()
