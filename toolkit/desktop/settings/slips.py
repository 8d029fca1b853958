"""Slips: whether the organisation's name stands on them, and whether a counterfoil is printed with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from toolkit.base.errors import Problem
from toolkit.base.words import mark, t
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import row
from toolkit.desktop.widgets.field import Field, Line
from toolkit.desktop.widgets.press import Check, PrimaryButton

if TYPE_CHECKING:
    from toolkit.referrals.service import ReferralSettings


class SlipsSection(Section):
    """Shared by every laptop of the centre; what is not chosen here is chosen for each place."""

    slug = "slips"
    word = mark("Settings", "Slips")
    icon = "referrals"

    def fill(self) -> None:
        """Show the field, the tick and one button."""
        from toolkit.referrals.service import LONGEST_ORGANISATION

        self._name = Line(longest=LONGEST_ORGANISATION)
        self._field = Field(
            t("Settings", "Name on every slip"),
            self._name,
            t("Settings", "Small, above the place. Leave it empty: a slip that is found then tells less."),
            name="settings.slips.organisation",
        )
        self.add(self._field)
        self._counterfoil = Check(t("Settings", "Print a second page to keep"), name="settings.slips.counterfoil")
        self.add(self._counterfoil)
        self.say(
            t(
                "Settings",
                "The second page has the code, the place and room to note what came of it. It names nobody. "
                "Lock it away, or leave it out: the slip stands in the vault too.",
            )
        )
        save = PrimaryButton(t("Settings", "Save"), name="settings.slips.save")
        save.clicked.connect(self._save)
        self._name.returnPressed.connect(self._save)
        foot = row(3)
        foot.addWidget(save)
        foot.addStretch(1)
        self.add(foot)
        self._shown: ReferralSettings | None = None

    def reload(self) -> None:
        """Show what is saved, unless something else is being typed over it."""
        self.house.work.do(lambda kit: kit.referrals.printing(), self._show, owner=self)

    def _show(self, saved: ReferralSettings) -> None:
        if self._shown is not None and self._typed() != self._shown:
            return
        self._shown = saved
        self._name.setText(saved.organisation)
        self._counterfoil.setChecked(saved.counterfoil)

    def _typed(self) -> ReferralSettings:
        from toolkit.referrals.service import ReferralSettings

        return ReferralSettings(self._name.text().strip(), self._counterfoil.isChecked())

    def _save(self) -> None:
        before, after = self._shown, self._typed()
        if before is None or before == after:
            self.house.notices.say(t("Settings", "Nothing was changed."))
            return
        self._keep(after, lambda: self._keep(before, None))

    def _keep(self, wanted: ReferralSettings, undo: Callable[[], None] | None) -> None:
        def saved(_done: None) -> None:
            self._field.error("")
            self._shown = None
            self._show(wanted)
            self.house.notices.done(t("Settings", "Saved."), undo)

        self.house.work.do(lambda kit: kit.referrals.set_printing(wanted), saved, refused=self._refused, owner=self)

    def _refused(self, problem: Problem) -> None:
        self._field.error(f"{problem.sentence()} {problem.advice()}")
        self._name.setFocus()
