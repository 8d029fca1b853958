"""The crash dialog: that a mistake of ours was met, what was kept, and a report without anybody's words."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

import toolkit
from toolkit.base.logs import log
from toolkit.base.words import t
from toolkit.desktop.look import look
from toolkit.desktop.widgets.field import Lines
from toolkit.desktop.widgets.overlay import Dialog
from toolkit.desktop.widgets.press import PrimaryButton, QuietButton
from toolkit.desktop.widgets.text import Text

_OURS = Path(toolkit.__file__).resolve().parent


def report(error: BaseException) -> str:
    """Return types and places in our own code; no message, no value, no path outside ours.

    The text of an exception may quote what somebody typed, so it is left out, and so is every
    line of source (a literal in a test may be a secret too).
    """
    lines = [f"Python {platform.python_version()}, {platform.system()}"]
    step: BaseException | None = error
    seen: set[int] = set()
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        lines.append(f"{type(step).__module__}.{type(step).__qualname__}")
        for frame in traceback.extract_tb(step.__traceback__):
            path = Path(frame.filename)
            if path.is_relative_to(_OURS):
                where = path.relative_to(_OURS.parent).as_posix()
                lines.append(f"  {where}:{frame.lineno} {frame.name}")
        step = step.__cause__ or step.__context__
    return "\n".join(lines)


class CrashDialog(Dialog):
    """Shown once for each; the report is on the screen only, and saved where one chooses."""

    def __init__(self, host: QWidget, error: BaseException) -> None:
        super().__init__(host, t("Shell", "Something went wrong in Satchel"), width=620, name="crash")
        log("desktop").error("bug: %s", type(error).__name__)
        self._report = report(error)
        self.body.addWidget(
            Text(t("Shell", "This is our mistake, not yours. What was saved before is still saved. Try it once more."))
        )
        self.body.addWidget(
            Text(
                t("Shell", "If you want to help mend it, save this report. It holds no names and nothing you typed."),
                "body",
                "soft",
            )
        )
        shown = Lines(self._report, rows=8)
        shown.setReadOnly(True)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        shown.setAccessibleName(t("Shell", "Report"))
        shown.setMinimumHeight(look().wide(140))
        self.body.addWidget(shown)
        save = QuietButton(t("Shell", "Save the report"), name="crash.save")
        close = PrimaryButton(t("Shell", "Go on"), name="crash.close")
        self.foot.addWidget(save)
        self.foot.addWidget(close)
        close.clicked.connect(self.dismiss)
        save.clicked.connect(self._save)
        self._first = close
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Show it, with the focus on going on."""
        super().open()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        from toolkit.desktop.files import write_new
        from toolkit.desktop.saving import FolderPanel

        def chosen(folder: Path) -> None:
            write_new(folder, "report.txt", self._report.encode())
            self.dismiss()

        panel = FolderPanel(self._host, t("Shell", "Save the report"))
        panel.chosen.connect(chosen)
        panel.open()
