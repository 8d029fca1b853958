"""``--self-test``: a built program opens all its parts once, unseen, and says whether they are there."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Open lock screen, first run and every page of a practice vault, draw a paper; print ``ok``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with contextlib.ExitStack() as stack:
        # Made-up records behind a known passphrase, encrypted all the same, gone at the end.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        os.environ["SATCHEL_SETTINGS"] = str(folder)
        found = _everything(folder / "vault")
    print("ok" if not found else "failed: " + ", ".join(found), flush=True)
    return 1 if found else 0


def _everything(folder: Path) -> list[str]:
    """Return the names of the parts that could not be opened."""
    from PySide6.QtWidgets import QApplication, QWidget

    from toolkit.desktop.house import Facts, House
    from toolkit.desktop.look import Look
    from toolkit.desktop.shell import Shell
    from toolkit.desktop.shell_pages import ROOMS
    from toolkit.desktop.unlock import opening, practice
    from toolkit.desktop.unlock.answers import Answers
    from toolkit.desktop.unlock.first_run import STEPS
    from toolkit.desktop.unlock.lock_screen import LockScreen
    from toolkit.desktop.work import AtOnce, Work
    from toolkit.paper.recovery_sheet import recovery_pdf

    application = QApplication([])
    look = Look(application, practice=True)
    wrong: list[str] = []
    shown: list[QWidget] = [LockScreen(), *(step(Answers()) for step in STEPS)]
    # Painted without a window of its own.
    wrong += [type(widget).__name__ for widget in shown if widget.grab().isNull()]
    work = Work(vault_thread=AtOnce(), drawing_threads=AtOnce())
    work.crashed.connect(lambda error: wrong.append(type(error).__name__))
    work.refused.connect(lambda problem: wrong.append(problem.code))
    opened = practice.open_or_make(folder, "en")
    work.open(lambda: opened.kit, owner=application)
    facts = Facts(opened.role, opened.practice, opened.centre_name, opened.person, opened.actor)
    shell = Shell(House(work, look, facts))
    shell.show()
    for room in ROOMS:
        try:
            shell.show_page(room.name)
            application.processEvents()
        except Exception as error:
            wrong.append(f"{room.name} ({type(error).__name__})")
    if not recovery_pdf(Answers().sheets(), "en", "").startswith(b"%PDF"):
        wrong.append("paper")
    shell.hide()
    work.close(lambda kit: opening.close(kit, opened.lock))
    application.processEvents()
    return wrong


if __name__ == "__main__":
    sys.exit(main())
