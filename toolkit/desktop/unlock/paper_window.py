"""Shows the recovery sheets as they will be printed, before any vault is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from toolkit.base import words
from toolkit.base.clock import SystemClock, long_day
from toolkit.base.words import t
from toolkit.desktop.house import Facts, House
from toolkit.desktop.look import look
from toolkit.desktop.work import Work
from toolkit.vault import Role
from toolkit.vault.recovery import Sheet


def show_sheets(over: QWidget, sheets: Sequence[Sheet], *, practice: bool) -> None:
    """Draw the sheets and show them over the window, with Print and Save a copy."""
    window = over.window()
    work = Work(window)
    # A house with no vault in it: printing needs a window and a look, nothing else.
    house = House(work, look(), Facts(Role.COORDINATOR, practice, "", "", 0), window)
    house.stand_in(window)
    language, made_on = words.current(), long_day(SystemClock().today())

    def draw() -> bytes:
        from toolkit.paper.recovery_sheet import recovery_pdf

        return recovery_pdf(sheets, language, made_on, practice=practice)

    def show(pdf: bytes) -> None:
        house.print_pdf(pdf, t("Paper", "Recovery sheet"), "sheet.pdf")

    work.draw(draw, show, owner=window)
