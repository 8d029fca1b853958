"""A session in the real window with markers in what is typed, traced, and the memory of who shows the next lock screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from tests.faults import scripted, traces
from tests.faults.marks import found_in
from tests.journeys.stage import Stage, memory_of
from toolkit.base.places import Listed
from toolkit.desktop import driver_client
from toolkit.desktop.driver_client import Remote
from toolkit.desktop.unlock import opening
from toolkit.desktop.unlock.answers import Answers
from toolkit.desktop.unlock.practice import PARAMS


@dataclass
class ElsewhereStage(Stage):
    """A stage whose vault lies on another disk than its settings and sockets."""

    place: Path

    @property
    def vault(self) -> Path:
        return self.place


def marked_stage(home: Path, marks: dict[str, str]) -> Stage:
    """Make a vault with a marker in every field, that opens in a moment."""
    home.mkdir(parents=True)
    answers = Answers(
        own_words=True,
        own=scripted.phrase(marks),
        centre=marks["centre"],
        person=marks["person"],
        areas=[marks["area"]],
    )
    opened = opening.make_at(home / "vault", answers, language="en", params=PARAMS)
    opened.kit.stock.begin()
    opened.kit.vault.lists.add(Listed.STORE, marks["store"])
    scripted.fill(opened.kit, marks)
    opening.note_unlock(opened.kit, opened.today)
    opening.close(opened.kit, opened.lock)
    return Stage(home, answers)


@contextmanager
def traced(folder: Path, log: Path) -> Iterator[None]:
    """Have what the driver starts, and all that this starts, run under strace."""
    script = folder / "traced"
    words = " ".join(f"'{word}'" for word in [*traces.command(log), sys.executable])
    script.write_text(f'#!/bin/sh\nexec {words} "$@"\n', encoding="utf-8")
    script.chmod(0o700)
    with mock.patch.object(driver_client.sys, "executable", str(script)):
        yield


def unlock(remote: Remote, marks: Mapping[str, str]) -> None:
    """Type the passphrase and see the shell."""
    remote.type("lock.secret.line", scripted.phrase(dict(marks)))
    remote.click("lock.open")
    remote.see("shell")


def work(remote: Remote, marks: Mapping[str, str]) -> None:
    """Look at every page, search, and begin a report with an account that is left unfinished."""
    for page in ("stock", "referrals", "rights", "settings", "incidents"):
        remote.click(f"rail.{page}")
        remote.see(f"page.{page}")
        # A widget shown before it has a parent is a window for a moment, and takes the focus away for good.
        assert remote.state()["focus"], f"something took the focus on the page {page}"
    remote.click("head.search")
    remote.type("search.line", marks["product"])
    remote.wait(lambda: remote.rows("search.hits"), "the product was not found")
    remote.type("search.line", marks["typed"])
    remote.key("Escape")
    remote.gone("search.line")
    remote.click("incidents.new")
    for step in ("consent.answer.YES", "consent.age.25-34", "next", "acts.group.LIB", "acts.choice.LIB.STOP", "next"):
        remote.click("incidents.form.next" if step == "next" else f"incidents.step.{step}")
    remote.see("incidents.step.where.place.STREET")
    where = [name for name in remote.names() if name.startswith("incidents.step.where.")]
    for kind in ("month", "area", "place"):
        remote.click(next(name for name in where if name.startswith(f"incidents.step.where.{kind}.")))
    while not remote.visible("incidents.step.account.text"):
        remote.click("incidents.form.next")
    remote.type("incidents.step.account.text", f"He said {marks['told']} and took the bag")


def memory_marks(pid: int, marks: Mapping[str, str]) -> set[str]:
    """Return the markers in a process's memory."""
    return found_in(memory_of(pid), marks)
