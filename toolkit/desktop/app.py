"""The program with its one window, from the first screen to the end; a vault is opened in between."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from toolkit.base import logs, words
from toolkit.desktop import preferences
from toolkit.desktop.after_paint import DRIVER, AfterPaint
from toolkit.desktop.entrance import Entrance
from toolkit.desktop.look import Look
from toolkit.desktop.look.look import FUSION
from toolkit.desktop.preferences import Preferences
from toolkit.desktop.window import TITLE, Window
from toolkit.desktop.wish import Wish, is_frozen

if TYPE_CHECKING:
    from toolkit.desktop.handover import Predecessor
    from toolkit.desktop.session import Session
    from toolkit.desktop.unlock.opening import Opened
    from toolkit.desktop.work import Work
    from toolkit.kit import Kit


def run(wish: Wish, wanted: Preferences, folder: Path) -> int:
    """Show the window and stay until it is closed."""
    application = QApplication([TITLE, *FUSION])
    application.setProperty("satchelFusion", True)
    application.setApplicationName(TITLE)
    application.setOrganizationName(TITLE)
    application.setApplicationDisplayName(TITLE)
    look = Look(
        application, scheme=wanted.look, percent=wanted.text_size, language=words.current(), practice=wish.practice
    )
    window = Window()
    satchel = Satchel(window, look, wish, folder)
    # An exception in a slot would be printed with what it quotes; here it is shown, redacted.
    sys.excepthook = lambda _kind, error, _trace: satchel.crashed(error)
    threading.excepthook = lambda event: logs.log("desktop").error("thread ended: %s", event.exc_type.__name__)
    satchel.begin()
    window.stand(wish.geometry)
    window.show()
    if wish.in_front:
        # Where no window manager hands out the keyboard, the first key would go nowhere.
        window.activateWindow()
    status = application.exec()
    satchel.end()
    return status


class Satchel(QObject):
    """The one window from its first paint to its last."""

    def __init__(self, window: Window, look: Look, wish: Wish, folder: Path) -> None:
        super().__init__(window)
        self.window = window
        self.look = look
        self.folder = folder
        self._wish = wish
        self._predecessor: Predecessor | None = None
        if wish.after_lock:
            from toolkit.desktop.handover import Predecessor

            self._predecessor = Predecessor()
        self._work: Work | None = None
        self._opened: Opened | None = None
        self._session: Session | None = None
        self._entrance = Entrance(self)
        self._after_paint = AfterPaint(window, look, folder, self._predecessor)

    def begin(self) -> None:
        """Show the first screen."""
        self._entrance.begin(self._wish)

    # --- opening -------------------------------------------------------------------------------

    @property
    def work(self) -> Work:
        """The vault's thread; made when it is first needed."""
        if self._work is None:
            from toolkit.desktop.work import Work

            self._work = Work(self)
            self._work.crashed.connect(self._work_crashed)
        return self._work

    def unlock(self, secret: bytes | str) -> None:
        """Open the vault in the folder of now, once the process before us has let go of it."""
        from toolkit.desktop.unlock import opening

        folder, predecessor = self.folder, self._predecessor
        hurry = predecessor.end if predecessor is not None else None
        self.enter(lambda: opening.open_at(folder, secret, after_lock=predecessor is not None, hurry=hurry))

    def enter(self, opener: Callable[[], Opened]) -> None:
        """Open what `opener` opens, on the vault's thread, and begin the session."""

        def kept() -> Kit:
            self._opened = opener()
            return self._opened.kit

        self.work.open(kept, self._entered, refused=self._entrance.refuse, owner=self)

    def _entered(self, _kit: Kit) -> None:
        from toolkit.desktop.session import Session

        if self._opened is None:
            raise RuntimeError
        self._entrance.leave()
        self._session = Session(self, self._opened)
        self._session.enter()

    # --- mistakes ------------------------------------------------------------------------------

    def _work_crashed(self, error: BaseException) -> None:
        if self._session is None:  # else the house shows it
            self._entrance.busy(False)
            self.crashed(error)

    def crashed(self, error: BaseException) -> None:
        """Show a mistake of ours, redacted; never while the window is blank."""
        from toolkit.desktop.crash import CrashDialog, report

        if DRIVER in os.environ and not is_frozen():
            sys.stderr.write(
                f"crash: {error!r}\n{report(error)}\n"
            )  # made-up records only: the tour's and the journeys'
        if not self.window.is_blank:
            CrashDialog(self.window, error).open()

    # --- the end -------------------------------------------------------------------------------

    def leave_word(self, *, wiped: bool = False) -> None:
        """Note which vault this is, for the lock screen that follows; a destroyed one is nobody's last vault."""
        preferences.leave(self.folder, wiped=wiped)

    def close_door(self) -> None:
        """Answer no more knocks: the next process will."""
        self._after_paint.close_door()

    def end(self) -> None:
        """Let everything go at the end of the process."""
        self.close_door()
        if self._work is not None:
            self._work.stop()
