"""What the window shows before a vault is open, and how one is opened."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from toolkit.base import logs, words
from toolkit.base.errors import Problem
from toolkit.desktop import preferences
from toolkit.desktop.look import Look
from toolkit.desktop.look.look import FUSION
from toolkit.desktop.preferences import Preferences
from toolkit.desktop.window import TITLE, Window
from toolkit.desktop.wish import Wish, folder_of, is_frozen

if TYPE_CHECKING:
    from toolkit.desktop.handover import Predecessor
    from toolkit.desktop.instance import Door
    from toolkit.desktop.session import Session
    from toolkit.desktop.unlock.answers import Answers
    from toolkit.desktop.unlock.opening import Opened
    from toolkit.desktop.work import Work
    from toolkit.kit import Kit

KEY_FILE = "satchel.key"
MAKING = "satchel.making"  # what a creation that was cut off leaves
DRIVER = "SATCHEL_DRIVER"
# Imported one by one while the lock screen waits, so that unlocking finds them in memory.
WARM = (
    "toolkit.desktop.instance",
    "toolkit.desktop.work",
    "toolkit.vault",
    "toolkit.kit",
    "toolkit.desktop.unlock.opening",
    "toolkit.desktop.shell",
    "toolkit.desktop.session",
    "toolkit.desktop.today.page",
    "toolkit.vault.strength",
    "argon2.low_level",
)


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
        self._door: Door | None = None
        self._work: Work | None = None
        self._opened: Opened | None = None
        self._session: Session | None = None
        self._screen: Any = None
        self._warm = iter(WARM)
        look.language_changed.connect(self._spoken)

    # --- screens -----------------------------------------------------------------------------

    def begin(self) -> None:
        """Show what fits the folder: its lock screen, or the first run where there is no vault yet."""
        self.window.when_painted(self._settle)
        if self._wish.wiped:
            self.show_aftermath()
        elif self._is_there():
            self.show_lock()
        elif self._wish.practice:
            self.show_lock()
            QTimer.singleShot(0, self, self.practise)
        else:
            self.show_first_run()

    def show_aftermath(self) -> None:
        """Say what still exists of a vault that was destroyed; this process never held any of it."""
        from toolkit.desktop.panic import Aftermath

        self._show(Aftermath(self.folder))

    def show_lock(self) -> None:
        """Show the lock screen of the folder of now."""
        from toolkit.desktop.unlock.lock_screen import LockScreen

        screen = LockScreen(practice=self.look.practice)
        screen.given.connect(self._try)
        screen.practice_asked.connect(self._turn_practice)
        screen.elsewhere_asked.connect(self.show_elsewhere)
        screen.recovery_asked.connect(self.show_recovery)
        screen.language_chosen.connect(self._speak)
        self._show(screen)

    def show_first_run(self, *, back: Callable[[], None] | None = None) -> None:
        """Show the first run; `back` is where Back leads from its first step."""
        from toolkit.desktop.unlock.first_run import first_run

        wizard = first_run(back_from_first=back is not None)
        wizard.finished.connect(self._make)
        wizard.practice_asked.connect(self.practise)
        wizard.restore_asked.connect(self.show_restore)
        wizard.language_chosen.connect(self._speak)
        if back is not None:
            wizard.left.connect(back)
        self._show(wizard)

    def show_recovery(self) -> None:
        """Ask for the recovery sheet."""
        from toolkit.desktop.unlock.recovery_entry import RecoveryEntry

        entry = RecoveryEntry()
        entry.given.connect(self._try_sheets)
        entry.left.connect(self.show_lock)
        self._show(entry)
        entry.begin()

    def show_elsewhere(self) -> None:
        """Offer other vaults and backups."""
        from toolkit.desktop.unlock.elsewhere import Elsewhere

        screen = Elsewhere(self.folder)
        screen.left.connect(self._home)
        screen.folder_chosen.connect(self._go_to)
        screen.new_asked.connect(lambda: self.show_first_run(back=self.show_elsewhere))
        screen.restore_asked.connect(self.show_restore)
        self._show(screen)

    def show_restore(self) -> None:
        """Lead through bringing back a backup."""
        from toolkit.desktop.unlock.restoring import Restoring

        screen = Restoring(self.folder, self.work)
        screen.done.connect(self.show_lock)
        screen.left.connect(self._home)
        self._show(screen)

    def _show(self, screen: QWidget) -> None:
        self._screen = screen
        self.window.show_screen(screen)
        QTimer.singleShot(0, screen, lambda: _ring(screen))

    def _is_there(self) -> bool:
        """Tell whether there is a vault; what was cut off, a restore or a creation, is dealt with first."""
        if not self.folder.exists():
            from toolkit.vault.restore import finish_place

            try:
                finish_place(self.folder)
            except Problem as problem:
                logs.log("desktop").warning("restore not finished: %s", problem.code)
        if (self.folder / KEY_FILE).is_file():
            return True
        if (self.folder / MAKING).is_dir():
            from toolkit.vault.creation import clear_if_idle

            clear_if_idle(self.folder)
        return False

    def _home(self) -> None:
        if self._is_there():
            self.show_lock()
        else:
            self.show_first_run()

    def _go_to(self, folder: Path) -> None:
        self.folder = folder
        self.look.set_practice(False)
        self._home()

    def _turn_practice(self) -> None:
        if self.look.practice:
            self.look.set_practice(False)
            self.folder = folder_of(Wish(), preferences.load())
            self._home()
        else:
            self.practise()

    def _speak(self, language: str) -> None:
        preferences.change(language=language)
        self.look.set_language(language)

    def _spoken(self) -> None:
        retranslate = getattr(self._screen, "retranslate", None)
        if self._session is None and retranslate is not None:
            retranslate()

    # --- after the first paint -----------------------------------------------------------------

    def _settle(self) -> None:
        gc.enable()
        gc.freeze()
        logs.start()
        self.window.wear_icon()
        # The driver first: it takes the name after the one that the old process still holds.
        self._start_driver()
        if self._predecessor is not None:
            self._predecessor.painted()
            preferences.forget_left()
        QTimer.singleShot(0, self, self._warm_up)

    def _start_driver(self) -> None:
        if DRIVER not in os.environ or is_frozen():
            return
        import faulthandler

        faulthandler.enable()  # a crash below Python leaves a line for the journeys
        driver: Any = import_module("toolkit.desktop.driver")
        driver.start(self).add("wear", self._wear)

    def _wear(self, request: dict[str, Any]) -> bool:
        """Do what the settings do to the look, for the tour's pictures."""
        self.look.set_scheme(str(request.get("scheme", self.look.scheme)))
        self.look.set_percent(int(request.get("percent", self.look.percent)))
        self.look.set_language(str(request.get("language", self.look.language)))
        return True

    def _warm_up(self) -> None:
        """Import the next module; the window stays alive between two of them."""
        if self._door is None:
            self._open_door()
        name = next(self._warm, None)
        if name is not None:
            import_module(name)
            QTimer.singleShot(0, self, self._warm_up)

    def _open_door(self) -> None:
        from toolkit.desktop.instance import Door, address

        self._door = Door(address(self.folder), self.window.come_forward)
        if not self._door.open():
            # Two were started in the same moment: the other one is there already.
            self.window.close()

    # --- opening -------------------------------------------------------------------------------

    @property
    def work(self) -> Work:
        """The vault's thread; made when it is first needed."""
        if self._work is None:
            from toolkit.desktop.work import Work

            self._work = Work(self)
            self._work.crashed.connect(self._work_crashed)
        return self._work

    def _try(self, typed: str) -> None:
        self._open(typed)

    def _try_sheets(self, typed: list[str]) -> None:
        from toolkit.vault import recovery

        try:
            secret = recovery.secret(recovery.code_of(typed))
        except Problem as problem:
            self._screen.refuse(problem)
            return
        self._open(secret)

    def _open(self, secret: bytes | str) -> None:
        from toolkit.desktop.unlock import opening

        folder, predecessor = self.folder, self._predecessor
        hurry = predecessor.end if predecessor is not None else None
        self._begin(lambda: opening.open_at(folder, secret, after_lock=predecessor is not None, hurry=hurry))

    def practise(self) -> None:
        """Open the practice vault, made on first use."""
        from toolkit.desktop.unlock import practice

        self.look.set_practice(True)
        self.folder = preferences.practice_vault()
        folder = self.folder
        self.show_lock()
        self._begin(lambda: practice.open_or_make(folder, words.current()))

    def _make(self, answers: Answers) -> None:
        from toolkit.base.words import t
        from toolkit.desktop.unlock import opening

        folder, language = self.folder, words.current()
        self._screen.busy(True, t("Lock", "Making the vault. This takes a few seconds."))
        self._begin(lambda: opening.make_at(folder, answers, language=language), busy=False)

    def _begin(self, opener: Callable[[], Opened], *, busy: bool = True) -> None:
        if busy:
            self._screen.busy(True)

        def kept() -> Kit:
            self._opened = opener()
            return self._opened.kit

        self.work.open(kept, self._entered, refused=self._refused, owner=self)

    def _refused(self, problem: Problem) -> None:
        self._screen.refuse(problem)

    def _work_crashed(self, error: BaseException) -> None:
        if self._session is None:  # else the house shows it
            self._screen.busy(False)
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

    # --- entering ------------------------------------------------------------------------------

    def _entered(self, _kit: Kit) -> None:
        from toolkit.desktop.session import Session

        if self._opened is None:
            raise RuntimeError
        self._session = Session(self, self._opened)
        self._session.enter()

    def leave_word(self, *, wiped: bool = False) -> None:
        """Note which vault this is, for the lock screen that follows; a destroyed one is nobody's last vault."""
        preferences.leave(self.folder, wiped=wiped)

    def close_door(self) -> None:
        """Answer no more knocks: the next process will."""
        if self._door is not None:
            self._door.close()

    def end(self) -> None:
        """Let everything go at the end of the process."""
        self.close_door()
        if self._work is not None:
            self._work.stop()


def _ring(screen: QWidget) -> None:
    """Draw a ring around what has the focus; from the second paint on."""
    from toolkit.desktop.look.ring import FocusRing

    ring = FocusRing(screen)
    focused = screen.window().focusWidget()
    if focused is not None:
        ring.follow(focused)
