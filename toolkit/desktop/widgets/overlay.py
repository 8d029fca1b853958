"""What floats over a page inside the one window: side sheets and questions; never a second window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QPlainTextEdit, QTableView, QWidget
from shiboken6 import isValid

from toolkit.base.errors import Problem
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.boxes import Card, Scroll, column, margins, row
from toolkit.desktop.widgets.order import beside, bring_into_sight, stops
from toolkit.desktop.widgets.press import DangerButton, IconButton, PrimaryButton, QuietButton, mirrored
from toolkit.desktop.widgets.text import Picture, Rule, Text


class Overlay(QWidget):
    """Covers `host` with a shade; holds the keyboard's focus until it closes, then gives it back.

    Esc and a click on the shade close it.  `closed` is emitted once, after it has gone.
    """

    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._before: QWidget | None = None
        self.panel: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()
        host.installEventFilter(self)

    def open(self) -> None:
        """Show it, and put the focus on its first field."""
        self._before = QApplication.focusWidget()
        self.setGeometry(self._host.rect())
        self.arrange()
        self.show()
        self.raise_()
        inside = self._inside()
        (inside[0] if inside else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_it(self) -> None:
        """Hide it, give the focus back and say so."""
        if self.isHidden():
            return
        self.hide()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def dismiss(self) -> None:
        """Do what Esc does: close."""
        self.close_it()

    def arrange(self) -> None:
        """Place the panel; called when the host's size changed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the host at its new size too."""
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, _event: QEvent) -> None:
        """Place the panel anew."""
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shade."""
        QPainter(self).fillRect(self.rect(), look().colour("shade"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the panel."""
        if self.panel is not None and not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside."""
        target = beside(QApplication.focusWidget(), self._inside(), forward=forward)
        if target is not None:
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            target.setFocus(reason)
            bring_into_sight(target, self)
        return True

    def _inside(self) -> list[QWidget]:
        """Return what Tab stops at, in the order in which it stands."""
        return stops(self.panel or self)


class SideSheet(Overlay):
    """A form over the page, from the trailing edge: put fields into `body`.

    Return or the button emits `confirmed` (the sheet stays until the work is done: call
    `close_it`); Esc closes, and what was typed stays in the widget (and, where the page keeps
    one, in its draft).  Object names: ``name``, ``name.confirm``, ``name.close``.
    """

    confirmed = Signal()

    def __init__(
        self,
        host: QWidget,
        title: str,
        verb: str,
        *,
        name: str,
        danger: bool = False,
        width: int = 460,
    ) -> None:
        super().__init__(host)
        self.setObjectName(name)
        self._width = width
        self.panel = QFrame(self)
        self.panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel.setProperty("plane", "surface")
        self.panel.setAccessibleName(title)
        self.title = Text(title, "title")
        self.close_button = IconButton("x", t("Shell", "Close"), name=f"{name}.close")
        self.confirm = (DangerButton if danger else PrimaryButton)(verb, name=f"{name}.confirm")
        self._scroll = Scroll(gap=4, margin=5)
        self.body = self._scroll.body
        self._wrong = Card(kind="danger", margin=3)
        self._wrong_text = Text("", "body", "danger")
        self._wrong.body.addWidget(self._wrong_text)
        self._wrong.hide()
        head = row(3)
        margins(head, 5, 4, 3, 2)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.foot = row(3)
        self.foot.setContentsMargins(look().space(5), look().space(3), look().space(5), look().space(5))
        self.foot.addWidget(self.confirm, 1)
        wrong = row(0)
        wrong.setContentsMargins(look().space(5), look().space(2), look().space(5), 0)
        wrong.addWidget(self._wrong)
        whole = column(0)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(Rule())
        whole.addLayout(wrong)
        whole.addLayout(self.foot)
        self.panel.setLayout(whole)
        self.close_button.clicked.connect(self.dismiss)
        self.confirm.clicked.connect(self._confirm)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the form."""
        self.body.addWidget(widget)

    def finish(self) -> None:
        """Push the fields to the top; call once after the last."""
        self.body.addStretch(1)

    def open(self) -> None:
        """Show it with the focus on its first field."""
        self.problem(None)
        self.busy(False)
        super().open()
        first = [widget for widget in self._inside() if self._scroll.isAncestorOf(widget)]
        if first:
            first[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self, problem: Problem | str | None) -> None:
        """Say what stopped it, above the button; None takes that back."""
        if isinstance(problem, Problem):
            said = " ".join(part for part in (problem.sentence(), problem.advice()) if part)
        else:
            said = problem or ""
        self._wrong_text.setText(said)
        self._wrong.setVisible(bool(said))
        self.busy(False)

    def busy(self, working: bool) -> None:
        """Keep the button from being pressed twice while the vault works."""
        self.confirm.setEnabled(not working)

    def _inside(self) -> list[QWidget]:
        # The close button stands first but is reached last.
        found = super()._inside()
        return sorted(found, key=lambda one: one is self.close_button)

    def arrange(self) -> None:
        """Stand at the trailing edge, over the whole height."""
        if self.panel is not None:
            wide = min(look().wide(self._width), self.width())
            place = QRect(self.width() - wide, 0, wide, self.height())
            self.panel.setGeometry(mirrored(place, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with Return, from any field but one of several lines."""
        focused = QApplication.focusWidget()
        elsewhere = isinstance(focused, QPlainTextEdit | QAbstractButton | QTableView)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not elsewhere:
            self._confirm()
            return
        super().keyPressEvent(event)

    def _confirm(self) -> None:
        if self.confirm.isEnabled():
            self.problem(None)
            if not self.stopped_by_words():
                self.confirmed.emit()

    def stopped_by_words(self) -> bool:
        """Tell whether an open field that is shown holds what cannot be kept; the field then says so."""
        from toolkit.desktop.widgets.openfield import OpenField

        shown = [field for field in self.findChildren(OpenField) if field.isVisibleTo(self)]
        return any(field.refused() for field in shown)


class Dialog(Overlay):
    """A card in the middle: put things into `body`, buttons into `foot`."""

    def __init__(self, host: QWidget, title: str = "", *, width: int = 480, name: str = "") -> None:
        super().__init__(host)
        self.setObjectName(name)
        self._width = width
        card = Card(margin=5)
        card.setParent(self)
        self.panel = card
        if title:
            card.body.addWidget(Text(title, "title"))
            card.setAccessibleName(title)
        self.body = column(3)
        self.foot = row(3)
        self.foot.addStretch(1)
        card.body.addLayout(self.body, 1)
        card.body.addLayout(self.foot)

    def arrange(self) -> None:
        """Stand in the middle, as high as it needs to be."""
        if self.panel is None:
            return
        room = look().space(5)
        wide = min(look().wide(self._width), self.width() - 2 * room)
        tall = max(self.panel.heightForWidth(wide), self.panel.minimumSizeHint().height())
        tall = min(tall, self.height() - 2 * room)
        self.panel.setGeometry(QRect((self.width() - wide) // 2, (self.height() - tall) // 2, wide, tall))


class Question(Dialog):
    """A sentence with one verb and "Cancel"; `answered` says which."""

    answered = Signal(bool)

    def __init__(self, host: QWidget, sentence: str, verb: str, *, danger: bool = False) -> None:
        super().__init__(host, name="ask")
        line = row(4)
        line.addWidget(
            Picture("alert" if danger else "help", "danger" if danger else "lead", 32), 0, Qt.AlignmentFlag.AlignTop
        )
        line.addWidget(Text(sentence, "large"), 1)
        self.body.addLayout(line)
        cancel = QuietButton(t("Shell", "Cancel"), name="ask.cancel")
        confirm = (DangerButton if danger else PrimaryButton)(verb, name="ask.confirm")
        self.foot.addWidget(cancel)
        self.foot.addWidget(confirm)
        self._said = False
        self._first: QWidget = cancel if danger else confirm
        cancel.clicked.connect(self.dismiss)
        confirm.clicked.connect(self._yes)
        self.closed.connect(lambda: self.answered.emit(self._said))

    def open(self) -> None:
        """Show it; the focus is on the verb, unless that would destroy something."""
        super().open()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _yes(self) -> None:
        self._said = True
        self.close_it()


__all__ = ["Dialog", "Overlay", "Question", "SideSheet"]
