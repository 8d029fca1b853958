"""The command line run in this process, over real vaults with the cheapest derivation there is."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from toolkit.base import words
from toolkit.cli.main import main
from toolkit.vault import derive

PHRASE = "lantern orbit velvet cactus minnow harbour"


@dataclass
class Said:
    """What a command printed, and the status it ended with."""

    status: int
    out: str
    err: str


Satchel = Callable[..., Said]


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.delenv("SATCHEL_VAULT", raising=False)
    monkeypatch.setattr(derive, "tune", lambda: derive.Params(64 * 1024, 1, 1))
    yield
    words.use("en")


@pytest.fixture
def satchel(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Satchel:
    """Run a command on the vault of this test; `phrase` goes through a pipe, as from a script."""

    def run(*given: str, phrase: str | None = PHRASE, vault: Path | None = None) -> Said:
        options = ["--vault", str(vault or tmp_path / "vault")]
        ends: tuple[int, int] | None = None
        if phrase is not None:
            ends = os.pipe()
            os.write(ends[1], phrase.encode() + b"\n")
            os.close(ends[1])
            options += ["--passphrase-fd", str(ends[0])]
        try:
            status = main([*given, *options])
        except SystemExit as stopped:  # argparse's own
            status = stopped.code if isinstance(stopped.code, int) else 1
        finally:
            if ends is not None:
                os.close(ends[0])
        shown = capfd.readouterr()
        return Said(status, shown.out, shown.err)

    return run


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Said]:
    """Make a practice vault with the made-up centre in it, once; tests work on copies."""
    folder = tmp_path_factory.mktemp("demo") / "vault"
    read, write = os.pipe()
    os.write(write, PHRASE.encode() + b"\n")
    os.close(write)
    printed = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(printed):
        patch.setenv("LC_ALL", "C")
        patch.setattr(derive, "tune", lambda: derive.Params(64 * 1024, 1, 1))
        status = main(["new", "--demo", "--name", "Amina", "--vault", str(folder), "--passphrase-fd", str(read)])
    os.close(read)
    assert status == 0
    return folder, Said(status, printed.getvalue(), "")


@pytest.fixture
def made(demo: tuple[Path, Said], tmp_path: Path) -> Said:
    """Lay a copy of the demo vault into this test's folder."""
    shutil.copytree(demo[0], tmp_path / "vault")
    return demo[1]
