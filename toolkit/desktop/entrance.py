"""The screens before a vault is open: lock screen, first run, recovery sheet, other vaults, practice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from toolkit.base import logs, words
from toolkit.base.errors import Problem
from toolkit.desktop import preferences
from toolkit.desktop.wish import Wish, folder_of

if TYPE_CHECKING:
    from toolkit.desktop.look import Look
    from toolkit.desktop.unlock.answers import Answers
    from toolkit.desktop.unlock.opening import Opened
    from toolkit.desktop.window import Window
    from toolkit.desktop.work import Work

KEY_FILE = "satchel.key"
MAKING = "satchel.making"  # what a creation that was cut off leaves


class Host(Protocol):
    """What the screens need of the program around them."""

    window: Window
    look: Look
    folder: Path

    @property
    def work(self) -> Work:
        """The vault's thread."""
        ...

    def unlock(self, secret: bytes | str) -> None:
        """Open the vault in the folder of now."""
        ...

    def enter(self, opener: Callable[[], Opened]) -> None:
        """Open what `opener` opens, on the vault's thread."""
        ...


class Entrance(QObject):
    """Shows one of the screens and passes on what was asked for there."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host
        self._screen: Any = None
        host.look.language_changed.connect(self._spoken)

    def begin(self, wish: Wish) -> None:
        """Show what fits the folder: its lock screen, or the first run where there is no vault yet."""
        if wish.wiped:
            self.show_aftermath()
        elif self._is_there():
            self.show_lock()
        elif wish.practice:
            self.show_lock()
            QTimer.singleShot(0, self, self.practise)
        else:
            self.show_first_run()

    def busy(self, busy: bool) -> None:
        """Show that something is being opened."""
        self._screen.busy(busy)

    def refuse(self, problem: Problem) -> None:
        """Say on the screen why a vault was not opened."""
        self._screen.refuse(problem)

    def leave(self) -> None:
        """Be no longer there: a vault is open."""
        self._screen = None

    # --- the screens ---------------------------------------------------------------------------

    def show_aftermath(self) -> None:
        """Say what still exists of a vault that was destroyed; this process never held any of it."""
        from toolkit.desktop.panic import Aftermath

        self._show(Aftermath(self._host.folder))

    def show_lock(self) -> None:
        """Show the lock screen of the folder of now."""
        from toolkit.desktop.unlock.lock_screen import LockScreen

        screen = LockScreen(practice=self._host.look.practice)
        screen.given.connect(self._unlock)
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
        entry.given.connect(self._unlock_with_sheets)
        entry.left.connect(self.show_lock)
        self._show(entry)
        entry.begin()

    def show_elsewhere(self) -> None:
        """Offer other vaults and backups."""
        from toolkit.desktop.unlock.elsewhere import Elsewhere

        screen = Elsewhere(self._host.folder)
        screen.left.connect(self._home)
        screen.folder_chosen.connect(self._go_to)
        screen.new_asked.connect(lambda: self.show_first_run(back=self.show_elsewhere))
        screen.restore_asked.connect(self.show_restore)
        self._show(screen)

    def show_restore(self) -> None:
        """Lead through bringing back a backup."""
        from toolkit.desktop.unlock.restoring import Restoring

        screen = Restoring(self._host.folder, self._host.work)
        screen.done.connect(self.show_lock)
        screen.left.connect(self._home)
        self._show(screen)

    def _show(self, screen: QWidget) -> None:
        self._screen = screen
        self._host.window.show_screen(screen)
        QTimer.singleShot(0, screen, lambda: _ring(screen))

    def _is_there(self) -> bool:
        """Tell whether there is a vault; what was cut off, a restore or a creation, is dealt with first."""
        if not self._host.folder.exists():
            from toolkit.vault.restore import finish_place

            try:
                finish_place(self._host.folder)
            except Problem as problem:
                logs.log("desktop").warning("restore not finished: %s", problem.code)
        if (self._host.folder / KEY_FILE).is_file():
            return True
        if (self._host.folder / MAKING).is_dir():
            from toolkit.vault.creation import clear_if_idle

            clear_if_idle(self._host.folder)
        return False

    def _home(self) -> None:
        if self._is_there():
            self.show_lock()
        else:
            self.show_first_run()

    def _go_to(self, folder: Path) -> None:
        self._host.folder = folder
        self._host.look.set_practice(False)
        self._home()

    def _turn_practice(self) -> None:
        if self._host.look.practice:
            self._host.look.set_practice(False)
            self._host.folder = folder_of(Wish(), preferences.load())
            self._home()
        else:
            self.practise()

    def _speak(self, language: str) -> None:
        preferences.change(language=language)
        self._host.look.set_language(language)

    def _spoken(self) -> None:
        retranslate = getattr(self._screen, "retranslate", None)
        if retranslate is not None:
            retranslate()

    # --- what is asked for there ----------------------------------------------------------------

    def practise(self) -> None:
        """Open the practice vault, made on first use."""
        from toolkit.desktop.unlock import practice

        host = self._host
        host.look.set_practice(True)
        host.folder = folder = preferences.practice_vault()
        self.show_lock()
        self.busy(True)
        host.enter(lambda: practice.open_or_make(folder, words.current()))

    def _unlock(self, typed: str) -> None:
        self.busy(True)
        self._host.unlock(typed)

    def _unlock_with_sheets(self, typed: list[str]) -> None:
        from toolkit.vault import recovery

        try:
            secret = recovery.secret(recovery.code_of(typed))
        except Problem as problem:
            self.refuse(problem)
            return
        self.busy(True)
        self._host.unlock(secret)

    def _make(self, answers: Answers) -> None:
        from toolkit.base.words import t
        from toolkit.desktop.unlock import opening

        folder, language = self._host.folder, words.current()
        self._screen.busy(True, t("Lock", "Making the vault. This takes a few seconds."))
        self._host.enter(lambda: opening.make_at(folder, answers, language=language))


def _ring(screen: QWidget) -> None:
    """Draw a ring around what has the focus; from the second paint on."""
    from toolkit.desktop.look.ring import FocusRing

    ring = FocusRing(screen)
    focused = screen.window().focusWidget()
    if focused is not None:
        ring.follow(focused)
