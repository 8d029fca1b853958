"""From the moment a vault is open to the moment its process ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from toolkit.base.words import t
from toolkit.desktop import handover, preferences, system
from toolkit.desktop.handover import Successor
from toolkit.desktop.house import Facts, House
from toolkit.desktop.idle import Idle
from toolkit.desktop.look import Look
from toolkit.desktop.shell import Shell
from toolkit.desktop.unlock import date_question, opening
from toolkit.desktop.window import Hotkey, Window
from toolkit.vault import Role

if TYPE_CHECKING:
    from pathlib import Path

    from toolkit.desktop.checking import Checking
    from toolkit.desktop.panic import Panic
    from toolkit.desktop.unlock.opening import Opened
    from toolkit.desktop.work import Work
    from toolkit.kit import Kit

_SETTLE_EVERY = 5 * 60 * 1000  # milliseconds
_CHECK_AFTER = 3_000  # milliseconds after Today was painted


class Host(Protocol):
    """What a session needs of the program around it."""

    window: Window
    look: Look
    folder: Path

    @property
    def work(self) -> Work:
        """The vault's thread."""
        ...

    def leave_word(self, *, wiped: bool = False) -> None:
        """Note which vault this is, for the lock screen that follows."""
        ...

    def close_door(self) -> None:
        """Answer no more knocks."""
        ...


class Session(QObject):
    """One opened vault: what is asked on entering, the shell, and every way out."""

    def __init__(self, host: Host, opened: Opened) -> None:
        super().__init__(host.window)
        self._host = host
        self._opened = opened
        self._work = host.work
        self._window = host.window
        self._leaving = False
        self._shell: Shell | None = None
        self._checking: Checking | None = None
        self._watcher: Any = None
        self._panic: Panic | None = None
        self._idle = Idle(self.lock, self)
        self._hotkey = Hotkey(Qt.Key.Key_F12, self.lock, self)
        self._settling = QTimer(self)
        self._settling.setInterval(_SETTLE_EVERY)
        self._settling.timeout.connect(self._settle)

    # --- coming in -----------------------------------------------------------------------------

    def enter(self) -> None:
        """Ask for the date where it is doubtful, deal with a used recovery sheet, else show the shell."""
        opened = self._opened
        self._window.closing = self._close
        self._host.look.set_practice(opened.practice)
        if date_question.must_ask(opened.today, opened.last_day):
            self._ask_date()
        else:
            self._go_in()

    def _ask_date(self) -> None:
        question = date_question.DateQuestion(self._opened.today, self._opened.last_day)
        question.answered.connect(self._dated)
        self._window.show_screen(question)
        question.begin()
        self._guard()

    def _dated(self, day: int) -> None:
        shift = day - self._opened.today
        if shift:
            clock = opening.ShiftedClock(shift)
            self._work.do(lambda kit: opening.set_clock(kit, clock), owner=self)
        self._opened.today = day
        self._go_in()

    def _go_in(self) -> None:
        if self._opened.role is Role.RECOVERY:
            self._renew()
        else:
            self._show_shell()

    def _show_shell(self) -> None:
        opened = self._opened
        facts = Facts(opened.role, opened.practice, opened.centre_name, opened.person, opened.actor)
        house = House(self._work, self._host.look, facts, self)
        shell = Shell(house)
        shell.lock_asked.connect(self.lock)
        house.idle_changed.connect(self.set_idle)
        house.panic_changed.connect(self.set_panic)
        self._shell = shell
        self._window.show_screen(shell)
        shell.restore(opened.place)
        self._guard()
        QTimer.singleShot(0, self, self._inside)

    def _inside(self) -> None:
        """Do what can wait until Today is painted."""
        opened, shell = self._opened, self._shell
        if shell is None:
            return
        today = opened.today
        self._work.do(lambda kit: opening.note_unlock(kit, today), owner=self)
        if not opened.practice:
            preferences.change(vault=str(self._host.folder))
        for notice in opened.notices:
            shell.house.notices.say(notice.say())
        from toolkit.desktop.checking import Checking

        self._checking = Checking(self._work, shell.house.notices, self)
        QTimer.singleShot(_CHECK_AFTER, self, self._checking.start)
        self.set_panic(opened.panic)
        self._settling.start()

    def _guard(self) -> None:
        """Watch for everything that locks."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._hotkey)
        self._idle.start(self._opened.idle_minutes * 60)
        if self._watcher is None:
            self._watcher = system.watcher(self.lock, self._window, self)

    def set_idle(self, minutes: int) -> None:
        """Lock after this many minutes from now on."""
        self._idle.start(minutes * 60)

    def set_panic(self, on: bool) -> None:
        """Have the held key destroy the vault from now on, or do nothing."""
        panic, self._panic = self._panic, None
        if panic is not None:
            panic.stop()
        if on:
            from toolkit.desktop.panic import Panic

            self._panic = Panic(self._window, self._wipe, self)

    # --- a used recovery sheet -----------------------------------------------------------------

    def _renew(self) -> None:
        from toolkit.desktop.unlock.after_recovery import coordinators

        self._work.do(coordinators, self._show_renewal, owner=self)

    def _show_renewal(self, people: list[tuple[int, str]]) -> None:
        from toolkit.desktop.unlock.after_recovery import STEPS, renew
        from toolkit.desktop.unlock.answers import Answers
        from toolkit.desktop.unlock.wizard import Wizard

        if not people:
            self._show_shell()
            return
        wizard = Wizard(STEPS, Answers(coordinators=people))

        def finish(answers: Answers) -> None:
            wizard.busy(True, t("Lock", "Setting the new passphrase…"))
            self._work.do(lambda kit: renew(kit, answers), lambda _done: self.lock(), refused=wizard.refuse, owner=self)

        wizard.finished.connect(finish)
        wizard.language_chosen.connect(self._host.look.set_language)
        self._window.show_screen(wizard)
        self._guard()

    # --- going out -----------------------------------------------------------------------------

    def lock(self) -> None:
        """Blank the window, start the next process, and end this one when that has painted."""
        if self._leaving:
            return
        self._leaving = True
        place = self._window.place()
        self._window.blank()
        self._host.close_door()
        self._host.leave_word()
        Successor(self._leave, self).start(place)
        self._put_away()

    def _wipe(self) -> None:
        """Destroy the vault: the keys at once, whatever its thread is doing; the rest by the next process too."""
        from toolkit.vault.wipe import wipe

        self._leaving = True
        place = self._window.place()
        self._window.blank()
        self._host.close_door()
        wipe(self._host.folder)
        self._host.leave_word(wiped=True)
        Successor(handover.end_now, self).start(place)

    def _close(self) -> bool:
        """Close the window: blank at once, put everything away, then end."""
        if not self._leaving:
            self._leaving = True
            self._window.blank()
            self._host.close_door()
            self._put_away()
            self._leave()
        return False

    def _put_away(self) -> None:
        self._idle.stop()
        self._settling.stop()
        # What watches for sleep stays: it holds the machine awake until this process has ended.
        if self._checking is not None:
            self._checking.stop()
        self._work.hurry()
        if self._shell is not None:
            self._shell.put_away()
            place = self._shell.place()
            self._work.do(lambda kit: opening.keep_place(kit, place), refused=lambda _problem: None, owner=self)

    def _leave(self) -> None:
        """Close the vault and end; cut off by the watchdog if that takes too long."""
        handover.limit_close()
        self._window.hide()
        lock = self._opened.lock
        self._work.close(lambda kit: opening.close(kit, lock), self._quit)

    def _quit(self) -> None:
        self._window.closing = lambda: True
        QApplication.exit(0)

    def _settle(self) -> None:
        def settle(kit: Kit) -> None:
            kit.vault.settle()

        self._work.do(settle, owner=self)
