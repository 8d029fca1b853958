"""Notices: what has just been done, with Undo, or what went wrong, with what to do; one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QProgressBar, QWidget
from shiboken6 import isValid

from toolkit.base.errors import Problem
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import Card, column, margins, row
from toolkit.desktop.widgets.press import IconButton, LinkButton, QuietButton
from toolkit.desktop.widgets.text import Picture, Text
from toolkit.desktop.work import Job

# A thing done is read at a glance; a problem stays until it is put away.
_STAYS_MS = 20_000
_SIGNS = {"done": ("circle-check", "good"), "say": ("info", "lead"), "problem": ("alert-circle", "danger")}


@dataclass(frozen=True)
class Notice:
    """One line: done, say or problem; its sentence, what to do, and how to undo it."""

    kind: str
    text: str
    advice: str = ""
    undo: Callable[[], None] | None = None


class Notices(QObject):
    """Where pages and the shell put them; the line in the window shows the last."""

    shown = Signal(object)

    def done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something was done, and how to take it back."""
        self.shown.emit(Notice("done", text, undo=undo))

    def say(self, text: str) -> None:
        """Say something that is neither."""
        self.shown.emit(Notice("say", text))

    def problem(self, problem: Problem) -> None:
        """Say what could not be done, and what to do."""
        self.shown.emit(Notice("problem", problem.sentence(), problem.advice()))


class NoticeLine(QWidget):
    """The line at the foot of the page; nothing at all while there is nothing to say."""

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._notice: Notice | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.put_away)
        self._card = Card(margin=2)
        self._sign = Picture("info", "lead")
        self._text = Text("", "body")
        self._text.setObjectName("notice.text")
        self._advice = Text("", "body", "soft")
        self.undo_button = LinkButton(t("Shell", "Undo"), "undo", name="notice.undo")
        self._close = IconButton("x", t("Shell", "Close"), name="notice.close")
        words = column(1)
        words.addWidget(self._text)
        words.addWidget(self._advice)
        line = row(3)
        margins(line, 2, 0, 0, 0)
        line.addWidget(self._sign)
        line.addLayout(words, 1)
        line.addWidget(self.undo_button)
        line.addWidget(self._close)
        self._card.body.addLayout(line)
        self._jobs = column(2)
        whole = column(2)
        whole.setContentsMargins(look().space(5), look().space(1), look().space(5), look().space(3))
        whole.addLayout(self._jobs)
        whole.addWidget(self._card)
        self.setLayout(whole)
        self._card.hide()
        self.hide()
        self.undo_button.clicked.connect(self.undo)
        self._close.clicked.connect(self.put_away)
        notices.shown.connect(self.show_notice)

    def retranslate(self) -> None:
        """Say its own words in the new language; a notice of before is put away."""
        self.undo_button.setText(t("Shell", "Undo"))
        self._close.setAccessibleName(t("Shell", "Close"))
        self.put_away()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self._notice = notice
        icon, tone = _SIGNS[notice.kind]
        self._sign.set_picture(icon, tone)
        self._card.set_kind("danger" if notice.kind == "problem" else "plain")
        self._text.setText(notice.text)
        self._advice.setText(notice.advice)
        self._advice.setVisible(bool(notice.advice))
        self.undo_button.setVisible(notice.undo is not None)
        self._card.show()
        self.show()
        if notice.kind == "problem":
            self._timer.stop()
        else:
            self._timer.start()
        self._card.setAccessibleName(notice.text)
        QAccessible.updateAccessibility(QAccessibleEvent(self._card, QAccessible.Event.Alert))

    def undo(self) -> bool:
        """Take back what the line says was done; False where there is nothing to take back."""
        notice = self._notice
        if notice is None or notice.undo is None:
            return False
        self.put_away()
        notice.undo()
        return True

    def put_away(self) -> None:
        """Take the notice away."""
        self._notice = None
        self._timer.stop()
        self._card.hide()
        self._settle()

    def show_job(self, job: Job) -> None:
        """Show long work until it ends."""
        line = _JobLine(job)
        self._jobs.addWidget(line)
        self.show()

        def ended() -> None:
            if isValid(line):
                self._jobs.removeWidget(line)
                line.hide()
                line.deleteLater()
                self._settle()

        job.ended.connect(ended)

    def _settle(self) -> None:
        self.setVisible(self._notice is not None or self._jobs.count() > 0)


class _JobLine(Card):
    def __init__(self, job: Job) -> None:
        super().__init__(margin=2)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 0)
        bar.setAccessibleName(job.sentence)
        cancel = QuietButton(t("Shell", "Cancel"), name="notice.cancel")
        line = row(3)
        line.addWidget(Text(job.sentence), 1)
        line.addWidget(bar, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(cancel)
        self.body.addLayout(line)

        def moved(done: int, total: int) -> None:
            bar.setRange(0, total)
            bar.setValue(done)

        def cancelled() -> None:
            job.progress.cancel()
            cancel.setEnabled(False)

        job.moved.connect(moved)
        cancel.clicked.connect(cancelled)
