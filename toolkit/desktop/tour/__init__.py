"""The tour: a practice vault, a night's work through the real window, and pictures of every page.

It is a test (it fails where something is not found), the source of the pictures in README, and
the way to see Satchel without a screen.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

from toolkit.base import words
from toolkit.base.words import t
from toolkit.desktop.driver_client import Lost, Remote
from toolkit.desktop.system import has_display
from toolkit.desktop.tour import night, pages
from toolkit.desktop.tour.album import Album
from toolkit.desktop.tour.hand import Hand

PAPERS = ("slip.pdf", "sheet.pdf", "summary.pdf", "summary.csv")
LOG = "said.txt"
# What the offscreen platform always says; it has no windows to raise and no keyboard to grab.
USUAL = ("This plugin does not support",)
WIDTH, HEIGHT = 1366, 768
_BLANK = 6_000  # a picture with fewer bytes shows next to nothing


def main(out: Path, ledger: Path | None = None, *, every_page: bool = True) -> int:
    """Do the tour into the folder `out`; return 0, or 1 where something was not as it should be.

    Without `every_page` the night alone is shown, and not every page in its four looks.
    """
    out = Path(out).absolute()
    out.mkdir(parents=True, exist_ok=True)
    # Encrypted like every vault, and gone at the end; the socket's path must be short.
    home = out / ".tour"
    if home.exists():
        shutil.rmtree(home)
    home.mkdir(mode=0o700)
    wire = Path(tempfile.mkdtemp(prefix="st"))
    started = time.monotonic()
    remote: Remote | None = None
    try:
        remote = _start(wire, home, out)
        album = Album(out, remote)
        hand = Hand(remote, out)
        _night(hand, album, ledger)
        if every_page:
            pages.pages(hand, album)
        _check(out, album)
        remote.quit()
        _listen(home / LOG)
    except Lost as lost:
        print(f"{t('Tour', 'The tour went wrong:')} {lost}", file=sys.stderr)
        if (home / LOG).is_file():
            print((home / LOG).read_text(encoding="utf-8", errors="replace")[-4000:], file=sys.stderr)
        _last_picture(remote, out)
        return 1
    finally:
        if remote is not None:
            remote.kill()
        shutil.rmtree(home, ignore_errors=True)
        shutil.rmtree(wire, ignore_errors=True)
    n = len(album.taken)
    seconds = round(time.monotonic() - started)
    said = t("Tour", "{n} pictures and {papers} papers are in {folder} ({seconds} s).", "", n)
    print(words.fill(said, papers=len(PAPERS), folder=out, seconds=seconds))
    return 0


def _start(wire: Path, home: Path, out: Path) -> Remote:
    env = {
        "HOME": str(out),  # the folder choosers begin here
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "LANG": "C.UTF-8",
    }
    if not has_display():
        env["QT_QPA_PLATFORM"] = "offscreen"
    remote = Remote.start(wire / "d", env=env, settings=home, log=home / LOG)
    remote.ask("size", width=WIDTH, height=HEIGHT)
    remote.ask("wear", scheme="light", percent=100, language="en")
    return remote


def _night(hand: Hand, album: Album, ledger: Path | None) -> None:
    night.first_run(hand, album)
    night.stock(hand, album)
    night.confiscation(hand, album)
    night.slip(hand, album)
    night.sheet(hand, album)
    night.summary(hand, album)
    night.backup(hand, album)
    night.lock(hand, album)
    if ledger is not None:
        night.ledger(hand, album, Path(ledger))


def _check(out: Path, album: Album) -> None:
    """See that everything was left that should be, and nothing else."""
    for name in PAPERS:
        if not (out / name).is_file():
            raise Lost(f"{name} is missing")
    empty = [path.name for path in album.taken if path.stat().st_size < _BLANK]
    if empty:
        raise Lost(f"these pictures show nothing: {', '.join(empty)}")
    if (out / night.LEDGER).exists():
        raise Lost("the ledger was left lying about")


def _listen(log: Path) -> None:
    """See that the program had nothing to complain about: no warning of Qt's, no missing picture, no mistake."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    said = [line for line in lines if line.strip() and not line.startswith(USUAL)]
    if said:
        raise Lost("the program said:\n" + "\n".join(said[:40]))


def _last_picture(remote: Remote | None, out: Path) -> None:
    try:
        if remote is not None:
            remote.grab(out / "where-it-stopped.png")
    except Lost:
        print(t("Tour", "No picture could be taken of it."), file=sys.stderr)
