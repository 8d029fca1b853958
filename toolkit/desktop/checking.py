"""The check of the whole vault, beside people's work: a connection and a thread of its own, which lock can stop."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from toolkit.base.errors import Problem
from toolkit.base.logs import log

if TYPE_CHECKING:
    from toolkit.desktop.notices import Notices
    from toolkit.desktop.work import Work
    from toolkit.kit import Kit
    from toolkit.vault.integrity import Checker, Finding


class Checking(QObject):
    """Runs the checker once per session; what it comes upon is told and stands in the way of a backup."""

    _found = Signal(object)

    def __init__(self, work: Work, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._notices = notices
        self._checker: Checker | None = None
        self._stopped = False
        self._found.connect(self._tell)

    def start(self) -> None:
        """Ask the vault for its checker and run it."""
        if not self._stopped:
            self._work.do(_checker_of, self._run, owner=self)

    def stop(self) -> None:
        """Stop it: the vault is about to be closed."""
        self._stopped = True
        if self._checker is not None:
            self._checker.stop()

    def _run(self, checker: Checker) -> None:
        if self._stopped:
            return
        self._checker = checker
        threading.Thread(target=self._check, args=(checker,), daemon=True, name="check").start()

    def _check(self, checker: Checker) -> None:
        try:
            found = checker.run()
        except Problem as problem:
            log("checking").warning("not checked: %s", problem.code)
            return
        if found and not self._stopped:
            self._found.emit(found)

    def _tell(self, found: list[Finding]) -> None:
        def note(kit: Kit) -> None:
            kit.vault.add_findings(found)

        self._work.do(note, owner=self)
        self._notices.say(found[0].say())


def _checker_of(kit: Kit) -> Checker:
    return kit.vault.checker()
