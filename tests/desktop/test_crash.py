from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from tests.desktop.clipping import clipped, nameless
from tests.desktop.conftest import Stand
from toolkit.base.ids import read_code
from toolkit.desktop.crash import CrashDialog, report
from toolkit.desktop.saving import FolderPanel
from toolkit.vault import Vault

MARKER = "Blessing was arrested at Harbour"


def broken() -> BaseException:
    try:
        try:
            read_code(None)  # type: ignore[arg-type]
        except AttributeError as first:
            raise ValueError(MARKER) from first
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_names_types_and_our_own_places_and_no_word_of_anybody() -> None:
    text = report(broken())
    assert "builtins.ValueError" in text
    assert "builtins.AttributeError" in text
    assert "toolkit/base/ids.py" in text
    assert "read_code" in text
    assert MARKER not in text
    assert __file__ not in text
    assert str(Path.home()) not in text


def test_a_chain_of_causes_that_bites_its_tail_ends() -> None:
    error = ValueError()
    error.__cause__ = error
    assert report(error).count("ValueError") == 1


def test_a_bug_is_shown_and_saved_only_by_choice(stand: Stand, vault: Vault, home: Path) -> None:
    standing = stand(vault)

    def fail(_kit: Any) -> None:
        raise KeyError(MARKER)

    standing.house.work.do(fail, owner=standing.shell)
    assert [type(crash) for crash in standing.crashes] == [KeyError]
    standing.crashes.clear()
    dialog = standing.shell.findChild(CrashDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert clipped(dialog) == []
    assert nameless(dialog) == []
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None
    assert "KeyError" in shown.toPlainText()
    assert MARKER not in shown.toPlainText()
    assert [path for path in home.rglob("*") if path.is_file()] == []
    press(dialog, "crash.save")
    panel = standing.shell.findChild(FolderPanel)
    assert panel is not None
    panel.show_folder(home)
    press(panel, "folder.choose")
    assert "KeyError" in (home / "report.txt").read_text()
    assert not dialog.isVisible()


def press(root: QWidget, name: str) -> None:
    button = root.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
