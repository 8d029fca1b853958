"""This laptop: language, text size, look, and when it locks by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.base import words
from toolkit.base.words import fill, mark, t
from toolkit.desktop import preferences
from toolkit.desktop.look import fonts
from toolkit.desktop.look.scale import PERCENTS
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import column
from toolkit.desktop.widgets.choice import Choice, ChoiceGrid
from toolkit.desktop.widgets.field import Combo, Field
from toolkit.desktop.widgets.text import Text

if TYPE_CHECKING:
    from toolkit.kit import Kit

_MINUTES = (1, 2, 5, 10, 15, 30)


class LaptopSection(Section):
    """Changed at once, and kept outside the vault: the lock screen needs them too (but not the minutes)."""

    slug = "laptop"
    word = mark("Settings", "This laptop")
    icon = "laptop"

    def fill(self) -> None:
        """Show the four choices."""
        worn = self.house.look
        fonts.load_all()
        self._language = ChoiceGrid(
            [Choice(code, words.LANGUAGE_NAMES[code]) for code in words.available()],
            least=150,
            name="settings.language",
        )
        self._language.set_value(worn.language)
        self._language.changed.connect(self._speak)
        self._part(t("Settings", "Language"), self._language)
        self._size = ChoiceGrid(
            [
                Choice(percent, fill(t("Settings", "{percent} %"), percent=percent), "text-size", word, "icons")
                for percent, word in zip(
                    PERCENTS,
                    (t("Settings", "Normal"), t("Settings", "Larger"), t("Settings", "Largest")),
                    strict=True,
                )
            ],
            least=150,
            name="settings.size",
        )
        self._size.set_value(worn.percent)
        self._size.changed.connect(self._resize)
        self._part(t("Settings", "Text size"), self._size)
        self._scheme = ChoiceGrid(
            [
                Choice("auto", t("Settings", "As the laptop"), "laptop", folder="icons"),
                Choice("light", t("Settings", "Light"), "sun", folder="icons"),
                Choice("dark", t("Settings", "Dark"), "moon", folder="icons"),
            ],
            least=150,
            name="settings.look",
        )
        self._scheme.set_value(worn.scheme)
        self._scheme.changed.connect(self._wear)
        self._part(t("Settings", "Look"), self._scheme)
        self._minutes = Combo([(self._after(minutes), minutes) for minutes in _MINUTES])
        self._minutes.activated.connect(lambda _index: self._lock_after())
        self.add(
            Field(
                t("Settings", "Lock by itself"),
                self._minutes,
                t("Settings", "The page you were on comes back after unlocking. F12 locks at once."),
                name="settings.idle",
            )
        )

    def reload(self) -> None:
        """Ask after how many minutes it locks."""

        def minutes(kit: Kit) -> int:
            from toolkit.vault import Session

            return kit.vault.settings.load(Session).idle_minutes

        self.house.work.do(minutes, self._minutes.set_value, owner=self)

    def _part(self, title: str, grid: ChoiceGrid) -> None:
        grid.setAccessibleName(title)
        part = column(2)
        part.addWidget(Text(title, "strong"))
        part.addWidget(grid)
        self.add(part)

    @staticmethod
    def _after(minutes: int) -> str:
        n = minutes
        return t("Settings", "after {n} minutes", "", n) if n > 1 else t("Settings", "after one minute")

    def _speak(self) -> None:
        code = str(self._language.value())
        preferences.change(language=code)
        self.house.look.set_language(code)

    def _resize(self) -> None:
        percent = self._size.value()
        if isinstance(percent, int):
            preferences.change(text_size=percent)
            self.house.look.set_percent(percent)

    def _wear(self) -> None:
        scheme = str(self._scheme.value())
        preferences.change(look=scheme)
        self.house.look.set_scheme(scheme)

    def _lock_after(self) -> None:
        minutes = self._minutes.value()
        if not isinstance(minutes, int):
            return
        chosen = minutes

        def save(kit: Kit) -> None:
            from toolkit.vault import Session

            kit.vault.settings.save(replace(kit.vault.settings.load(Session), idle_minutes=chosen))

        self.house.work.do(save, lambda _done: self.house.idle_changed.emit(chosen), owner=self)
