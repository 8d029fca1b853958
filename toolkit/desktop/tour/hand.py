"""The hand that works in the window: what is done in several rooms alike."""

from __future__ import annotations

from pathlib import Path

from toolkit.desktop.driver_client import Lost, Remote


class Hand:
    """A remote with the habits of a person who knows the window."""

    def __init__(self, remote: Remote, papers: Path) -> None:
        self.remote = remote
        self.papers = papers  # also the home folder of the program that is driven

    def go(self, page: str) -> None:
        """Go to a page by the rail."""
        self.remote.click(f"rail.{page}")
        self.remote.see(f"page.{page}")

    def action(self, name: str) -> None:
        """Press a button of the page's head, under "…" where it does not stand in the head."""

        def pressed() -> bool:
            if self.remote.visible(name):
                self.remote.click(name)
                return True
            if not self.remote.visible("head.more"):
                return False
            self.remote.click("head.more")
            if self.remote.visible(name):
                self.remote.click(name)
                return True
            if "ok" in self.remote.try_ask("menu", name=name):
                return True
            self.remote.key("Escape")
            return False

        self.remote.wait(pressed, f"{name} stands neither in the head nor in its menu")

    def number(self, name: str, value: int) -> None:
        """Type a number into a number field."""
        self.remote.type(f"{name}.line" if self.remote.there(f"{name}.line") else name, str(value))

    def confirm(self, sheet: str) -> None:
        """Press the verb of a side sheet and see it go, answering "yes, I am sure" where it asks."""
        self.remote.click(f"{sheet}.confirm")

        def gone() -> bool:
            if self.remote.visible("ask.confirm"):
                self.remote.click("ask.confirm")
            return not self.remote.visible(sheet)

        self.remote.wait(gone, f"{sheet} stayed")

    def save_as(self, name: str) -> Path:
        """In the panel that saves a copy: choose the home folder, type a name, save; return the file."""
        remote = self.remote
        remote.click("folder.spot.home")
        remote.type("save.name", Path(name).stem)
        remote.click("folder.choose")
        path = self.papers / name
        remote.wait(path.is_file, f"{name} was not written")
        remote.gone("folder.choose")
        return path

    def keep_paper(self, name: str) -> Path:
        """In the preview of a paper: save a copy and close the preview."""
        self.remote.see("preview.pages")
        self.remote.click("preview.save")
        path = self.save_as(name)
        if not path.read_bytes().startswith(b"%PDF"):
            raise Lost(f"{name} is no paper")
        if self.remote.visible("preview.close"):
            self.remote.click("preview.close")
        self.remote.gone("preview.pages")
        return path
