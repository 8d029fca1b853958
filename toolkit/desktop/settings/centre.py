"""The centre: its name and the few facts that its papers need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.base.words import mark, t
from toolkit.desktop.look import look
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import row
from toolkit.desktop.widgets.field import Field, Line
from toolkit.desktop.widgets.number import NumberField
from toolkit.desktop.widgets.press import PrimaryButton

if TYPE_CHECKING:
    from toolkit.kit import Kit
    from toolkit.vault import Centre


class CentreSection(Section):
    """Shared by every laptop of the centre; typed once, printed on sheets and slips."""

    slug = "centre"
    word = mark("Settings", "The centre")
    icon = "building"

    def fill(self) -> None:
        """Show the fields and one button."""
        self._name = Line(longest=120)
        self._phone = Line(longest=40)
        self._lawyer = Line(longest=120)
        self._lawyer_phone = Line(longest=40)
        self._hours = NumberField(most=999, unit=t("Settings", "hours"))
        self._hours.setMaximumWidth(look().wide(320))
        for label, control, hint, name in (
            (
                t("Settings", "Name"),
                self._name,
                t("Settings", "Stays inside the vault. What slips call you is chosen under “Slips”."),
                "settings.centre.name",
            ),
            (t("Settings", "Phone"), self._phone, "", "settings.centre.phone"),
            (t("Settings", "Lawyer or helper to call after an arrest"), self._lawyer, "", "settings.centre.lawyer"),
            (t("Settings", "Their phone"), self._lawyer_phone, "", "settings.centre.lawyer-phone"),
            (
                t("Settings", "A judge must see an arrested person within"),
                self._hours,
                t("Settings", "Ask a lawyer of your country. 0 means not known, and the sheet then says nothing."),
                "settings.centre.hours",
            ),
        ):
            self.add(Field(label, control, hint, name=name))
        save = PrimaryButton(t("Settings", "Save"), name="settings.centre.save")
        save.clicked.connect(self._save)
        foot = row(3)
        foot.addWidget(save)
        foot.addStretch(1)
        self.add(foot)
        self._shown: Centre | None = None
        for line in (self._name, self._phone, self._lawyer, self._lawyer_phone):
            line.returnPressed.connect(self._save)

    def reload(self) -> None:
        """Show what is saved, unless something is being typed over it."""
        from toolkit.vault import Centre

        self.house.work.do(lambda kit: kit.vault.settings.load(Centre), self._show, owner=self)

    def _show(self, centre: Centre) -> None:
        if self._shown is not None and self._typed(self._shown) != self._shown:
            return
        self._shown = centre
        self._name.setText(centre.name)
        self._phone.setText(centre.centre_phone)
        self._lawyer.setText(centre.lawyer_name)
        self._lawyer_phone.setText(centre.lawyer_phone)
        self._hours.set_value(centre.judge_hours)

    def _typed(self, centre: Centre) -> Centre:
        return replace(
            centre,
            name=self._name.text().strip(),
            centre_phone=self._phone.text().strip(),
            lawyer_name=self._lawyer.text().strip(),
            lawyer_phone=self._lawyer_phone.text().strip(),
            judge_hours=self._hours.value() or 0,
        )

    def _save(self) -> None:
        if self._shown is None:
            return
        before, after = self._shown, self._typed(self._shown)
        if before == after:
            self.house.notices.say(t("Settings", "Nothing was changed."))
            return
        self._keep(after, lambda: self._keep(before, None))

    def _keep(self, centre: Centre, undo: Callable[[], None] | None) -> None:
        def save(kit: Kit) -> None:
            kit.vault.settings.save(centre)

        def saved(_done: None) -> None:
            self._shown = None
            self._show(centre)
            self.house.learn(centre_name=centre.name)
            self.house.notices.done(t("Settings", "Saved."), undo)

        self.house.work.do(save, saved, owner=self)
