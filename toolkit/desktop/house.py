"""`House`: what a page gets; nothing reaches upward for anything else."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, Signal
from PySide6.QtWidgets import QWidget

from toolkit.base.pointers import Target
from toolkit.desktop.look import Look
from toolkit.desktop.notices import Notices
from toolkit.desktop.work import Work

if TYPE_CHECKING:
    from toolkit.vault import Role


@dataclass(frozen=True)
class Facts:
    """What is known of the open vault for as long as it is open (settings may change the centre's name)."""

    role: Role
    practice: bool
    centre_name: str
    person: str  # the name of whoever unlocked it
    actor: int


class House(QObject):
    """Work, notices, look, where to go, and the questions and papers that any page may need."""

    went = Signal(object)  # Target
    lock_asked = Signal()
    facts_changed = Signal()
    idle_changed = Signal(int)  # lock after this many minutes from now on
    panic_changed = Signal(bool)  # whether the held key destroys the vault, from now on

    def __init__(self, work: Work, look: Look, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.look = look
        self.facts = facts
        self.notices = Notices(self)
        self._window: QWidget | None = None
        work.refused.connect(self.notices.problem)
        work.crashed.connect(self._crashed)

    # the facts

    @property
    def role(self) -> Role:
        """The role of whoever unlocked the vault."""
        return self.facts.role

    @property
    def coordinator(self) -> bool:
        """Whether whoever unlocked it may add people, close periods and open accounts."""
        return str(getattr(self.facts.role, "name", self.facts.role)).lower() == "coordinator"

    @property
    def practice(self) -> bool:
        """Whether this is a practice vault."""
        return self.facts.practice

    @property
    def centre_name(self) -> str:
        """The centre's name as its settings give it."""
        return self.facts.centre_name

    def learn(self, **fields: Any) -> None:
        """Note that some of the facts are others now."""
        self.facts = replace(self.facts, **fields)
        self.facts_changed.emit()

    # where to go

    def go(self, target: Target) -> None:
        """Show a page, and a subject or action on it."""
        self.went.emit(target)

    def lock(self) -> None:
        """Lock the vault."""
        self.lock_asked.emit()

    # what floats over the window

    def stand_in(self, window: QWidget) -> None:
        """Say over which widget questions and papers float."""
        self._window = window

    @property
    def window(self) -> QWidget:
        """The widget over which questions and papers float."""
        if self._window is None:
            raise RuntimeError
        return self._window

    def ask(self, sentence: str, verb: str, danger: bool = False) -> bool:
        """Ask over the window and wait; True for `verb`, False for "Cancel" and Esc."""
        from toolkit.desktop.widgets.overlay import Question

        said: list[bool] = []
        loop = QEventLoop()
        question = Question(self.window, sentence, verb, danger=danger)

        def answered(yes: bool) -> None:
            said.append(yes)
            loop.quit()

        question.answered.connect(answered)
        question.open()
        loop.exec()
        question.deleteLater()
        return bool(said and said[0])

    def save_file(
        self, suggested_name: str, data: bytes, then: Callable[[], None] | None = None, *, sealed: bool = False
    ) -> None:
        """Let the person choose a folder and write a copy there; says what a saved file means.

        A `sealed` one is encrypted: whoever finds it reads nothing.
        """
        from toolkit.desktop.saving import SavePanel

        SavePanel(self, suggested_name, data, then, sealed=sealed).open()

    def choose_folder(self, title: str, then: Callable[[Path], None], *, verb: str = "") -> None:
        """Let the person choose a folder or stick; `then` gets it, and is not called when they cancel."""
        from toolkit.desktop.saving import FolderPanel

        panel = FolderPanel(self.window, title, verb)
        panel.chosen.connect(then)
        panel.closed.connect(panel.deleteLater)
        panel.open()

    def choose_file(self, title: str, suffixes: Collection[str], then: Callable[[Path], None]) -> None:
        """Let the person choose a file of some kinds (".csv")."""
        from toolkit.desktop.saving import FolderPanel

        panel = FolderPanel(self.window, title, suffixes=suffixes)
        panel.chosen.connect(then)
        panel.closed.connect(panel.deleteLater)
        panel.open()

    def print_pdf(self, pdf: bytes, title: str, suggested_name: str = "") -> None:
        """Show a paper from memory, with Print and Save a copy."""
        from toolkit.desktop.printing import Preview

        Preview(self, pdf, title, suggested_name).open()

    def _crashed(self, error: BaseException) -> None:
        from toolkit.desktop.crash import CrashDialog

        if self._window is not None:
            CrashDialog(self._window, error).open()
