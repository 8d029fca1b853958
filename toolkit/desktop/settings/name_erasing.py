"""Erasing the name of somebody who left: why, what goes, what stays, and that it cannot be undone."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.base.words import Phrase, mark, t
from toolkit.desktop.house import House
from toolkit.desktop.settings import seats
from toolkit.desktop.widgets import ChoiceGrid, SideSheet, Text
from toolkit.desktop.widgets.choice import Choice
from toolkit.vault.people import Person

NAME = "settings.erase_name"
# What stands in the history as the reason: a code, so that it says nothing about anybody.
REASONS: dict[str, Phrase] = {
    "ASKED": mark("Settings", "They asked for it."),
    "DANGER": mark("Settings", "The name could put somebody in danger."),
    "NOT_NEEDED": mark("Settings", "They left, and nobody needs it any more."),
    "MISTAKE": mark("Settings", "It was entered by mistake."),
}


def ask_to_erase(house: House, person: Person, done: Callable[[], None]) -> None:
    """Open the sheet; `done` is called when the name is erased."""
    sheet = SideSheet(
        house.window, t("Settings", "Erase a name"), t("Settings", "Erase the name"), danger=True, name=NAME
    )
    sheet.add(Text(person.name, "title"))
    sheet.add(
        Text(
            t(
                "Settings",
                "The name goes from this vault. What they wrote stays, and “Somebody” stands beside it from then on.",
            )
        )
    )
    sheet.add(
        Text(
            t("Settings", "This can't be undone. Older backups, other laptops and paper still hold the name."),
            "body",
            "danger",
        )
    )
    sheet.add(Text(t("Settings", "Why? The reason stays in the history."), "strong"))
    choices = [Choice(code, str(phrase), "") for code, phrase in REASONS.items()]
    grid = ChoiceGrid(choices, least=300, most=1, name=f"{NAME}.reason")
    grid.changed.connect(lambda: sheet.busy(False))
    sheet.add(grid)
    sheet.finish()

    def erased(_none: None) -> None:
        sheet.close_it()
        house.notices.done(t("Settings", "The name is erased."))
        done()

    def erase() -> None:
        reason = grid.value()
        if reason is None:
            sheet.problem(t("Settings", "Choose a reason first."))
            return
        house.work.do(
            lambda kit: seats.erase_name(kit, person.op, str(reason)), erased, refused=sheet.problem, owner=sheet
        )

    sheet.confirmed.connect(erase)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open()
