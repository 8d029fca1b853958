"""A real X server and a real keyboard: nobody needs the mouse from the lock screen to the lock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.journeys.stage import PHRASE, Stage, running
from toolkit.desktop.driver_client import Remote
from toolkit.desktop.unlock import opening
from toolkit.stock.model import Lot, Parcel, Receipt, Source
from toolkit.vault import passphrase

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or not (shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="needs Xvfb and xdotool",
    ),
]


@pytest.fixture
def screen() -> Iterator[str]:
    """An X server of our own, of the size of an old laptop; its number is found by itself."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Keyboard:
    """Types into whichever window the X server gives the keys to."""

    def __init__(self, display: str) -> None:
        self._env = {**os.environ, "DISPLAY": display}

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, timeout=30, check=True
        )
        return done.stdout

    def key(self, *keys: str) -> None:
        self._do("key", "--clearmodifiers", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        self._do("type", "--clearmodifiers", "--delay", "15", text)


def _received(stage: Stage) -> None:
    opened = opening.open_at(stage.vault, passphrase.secret(PHRASE))
    stock = opened.kit.stock
    if not stock.places():
        stock.begin("Cupboard")
    place = stock.places()[0].op
    today = opened.today
    stock.receive(
        Receipt(place, today, (Parcel("male-condom", 500, Lot("A1", today + 700)),), Source.SUPPLIER, "", False), []
    )
    opening.close(opened.kit, opened.lock)


def test_unlock_hand_out_and_lock_by_keys_alone(stage: Stage, screen: str) -> None:
    _received(stage)
    env = {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
    with running(stage, env=env) as remote:
        keys = Keyboard(screen)
        _ready(remote)
        assert "Keyboard" in remote.text("lock.secret.keyboard")
        keys.type(PHRASE)
        keys.key("Return")
        remote.see("page.today", 30)
        _hand_out(keys, remote)
        keys.key("F12")
        remote.follow()
        _ready(remote)
        keys.type(PHRASE)
        keys.key("Return")
        remote.see("page.stock", 30)


def _ready(remote: Remote) -> None:
    """See the cursor in the field: no window manager and no click gave the window its keys."""
    remote.wait(lambda: remote.state()["focus"] == "lock.secret.line", "the field has no focus")


def _hand_out(keys: Keyboard, remote: Remote) -> None:
    keys.key("alt+3")
    remote.see("page.stock")
    _tab_to(keys, remote, "stock.hand_out.open")
    keys.key("Return")
    remote.see("stock.hand_out")
    _tab_to(keys, remote, "stock.hand_out.product.male-condom")
    keys.key("Return")
    _tab_to(keys, remote, "stock.hand_out.quantity.line")
    keys.type("40")
    keys.key("Return")
    remote.gone("stock.hand_out")
    remote.reads("40 pieces handed out")


def _tab_to(keys: Keyboard, remote: Remote, name: str) -> None:
    """Press Tab until a control has the focus; nothing may take more than forty."""
    for _ in range(40):
        if remote.state()["focus"] == name:
            return
        keys.key("Tab")
    raise AssertionError(f"Tab never came to {name}")
