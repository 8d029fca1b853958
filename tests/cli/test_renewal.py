"""A recovery sheet used at the terminal: replaced by a new one, typed back, before anything else is done."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import PHRASE, Said, Satchel
from tests.cli.test_vault import field
from toolkit.vault import Role, passphrase, recovery
from toolkit.vault.header import Header

ROOT = Path(__file__).resolve().parents[2]


class Terminal:
    """A real terminal with the command in it: what it shows is read, answers are typed."""

    def __init__(self, vault: Path, *words: str) -> None:
        self._ours, theirs = pty.openpty()
        self.shown = ""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "toolkit.cli.main", *words, "--vault", str(vault), "--language", "en"],
            stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, cwd=ROOT, start_new_session=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        os.close(theirs)

    def until(self, pattern: str) -> re.Match[str]:
        """Wait until something is shown after what was last found."""
        deadline = time.monotonic() + 60
        while (found := re.search(pattern, self.shown)) is None:
            assert time.monotonic() < deadline, self.shown
            if select.select([self._ours], [], [], 0.2)[0]:
                try:
                    self.shown += os.read(self._ours, 4096).decode()
                except OSError:  # the other end has gone
                    found = re.search(pattern, self.shown)
                    assert found, self.shown
                    break
        self.shown = self.shown[found.end() :]
        return found

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode() + b"\n")

    def end(self) -> tuple[int, str]:
        """Wait for the command's end; return its status and what it printed."""
        out, _ = self._process.communicate(timeout=60)
        os.close(self._ours)
        return self._process.returncode, out.decode()


@pytest.fixture
def vault(tmp_path: Path, made: Said) -> Path:
    return tmp_path / "vault"


def opens(vault: Path, typed: str) -> Role | None:
    from toolkit.base.errors import Problem
    from toolkit.vault.typed import try_each

    try:
        return try_each(typed, Header.load(vault / "satchel.key").unlock).role
    except Problem:
        return None


def _renew(terminal: Terminal, groups_of: Callable[[re.Match[str]], list[str]] | None = None) -> tuple[str, str]:
    """Answer every question rightly; return the new passphrase and the new code (where it was shown)."""
    phrase = terminal.until(r"New passphrase: ([^\r\n]+)")[1]
    terminal.until("once more: ")
    terminal.type(phrase.upper())
    code = ""
    if groups_of is None:
        code = terminal.until(r"Recovery code: ([0-9A-Z-]+)")[1]
    asked = terminal.until(r"Group (\d) of 7 on (?:the new sheet|part (\d)): ")
    groups = code.split("-") if groups_of is None else groups_of(asked)
    terminal.type(groups[int(asked[1]) - 1].lower())
    return phrase, code


def test_in_a_terminal_it_is_replaced_and_then_the_command_goes_on(vault: Path, made: Said) -> None:
    old = field(made, "Recovery code")
    terminal = Terminal(vault, "unlock", "--check")
    terminal.until("Passphrase: ")
    terminal.type(old)
    phrase, code = _renew(terminal)
    terminal.until("Destroy the old one")
    status, out = terminal.end()
    assert status == 0
    assert "recovery sheet" in out
    assert code not in out
    assert phrase not in out
    assert opens(vault, old) is None
    assert opens(vault, PHRASE) is None, "the forgotten passphrase opens nothing any more"
    assert opens(vault, phrase) is Role.COORDINATOR
    assert opens(vault, code) is Role.RECOVERY


def test_the_new_sheet_is_written_as_a_pdf_in_parts_and_parts_open(vault: Path, made: Said, tmp_path: Path) -> None:
    pdf = tmp_path / "sheet.pdf"
    terminal = Terminal(vault, "slip", "list", "--new-sheet", str(pdf), "--sheet-in-parts")
    terminal.until("Passphrase: ")
    terminal.type(field(made, "Recovery code"))
    parts: list[list[str]] = []

    def read(asked: re.Match[str]) -> list[str]:
        for page in PdfReader(pdf).pages:
            text = page.extract_text()
            parts.append(re.findall(r"\b[0-9A-HJKMNP-TV-Z]{5}\b", text)[:7])
        return parts[int(asked[2]) - 1]

    phrase, _code = _renew(terminal, read)
    status, out = terminal.end()
    assert status == 0, terminal.shown
    assert out
    assert pdf.stat().st_mode & 0o777 == 0o600
    assert opens(vault, phrase) is Role.COORDINATOR

    again = Terminal(vault, "unlock", "--check")
    again.until("Passphrase: ")
    again.type("-".join(parts[0]))
    again.until("second part of the recovery sheet: ")
    again.type("-".join(parts[2]))
    _renew(again)
    assert again.end()[0] == 0


@pytest.mark.parametrize("wrong", ["words", "group"])
def test_what_is_not_typed_back_changes_nothing_and_does_nothing(
    vault: Path, made: Said, tmp_path: Path, wrong: str
) -> None:
    old, before = field(made, "Recovery code"), (vault / "satchel.key").read_bytes()
    pdf = tmp_path / "sheet.pdf"
    terminal = Terminal(vault, "unlock", "--check", "--new-sheet", str(pdf))
    terminal.until("Passphrase: ")
    terminal.type(old)
    phrase = terminal.until(r"New passphrase: ([^\r\n]+)")[1]
    prompt = "once more: "
    if wrong == "group":
        terminal.until(prompt)
        terminal.type(phrase)
        prompt = r"on the new sheet: "
    for _ in range(3):
        terminal.until(prompt)
        terminal.type("00000")
    terminal.until("nothing else was done")
    status, out = terminal.end()
    assert (status, out) == (1, "")
    assert not pdf.exists(), "a sheet that would open nothing is not left lying about"
    assert opens(vault, old) is Role.RECOVERY
    assert opens(vault, PHRASE) is Role.COORDINATOR
    assert opens(vault, phrase) is None
    after = (vault / "satchel.key").read_bytes()
    assert len(after) == len(before)


def test_among_several_coordinators_one_is_chosen(vault: Path, made: Said) -> None:
    header = Header.load(vault / "satchel.key")
    keys = header.unlock(passphrase.secret(PHRASE))
    header.add(keys, passphrase.secret("another coordinator of this centre"), Role.COORDINATOR, 9)
    terminal = Terminal(vault, "unlock", "--check")
    terminal.until("Passphrase: ")
    terminal.type(field(made, "Recovery code"))
    listed = terminal.until(r"(?s)1\. (\S+)\r\n2\. (\S+)\r\n.*number\)\? ")
    terminal.type("7")
    terminal.until(r"number\)\? ")
    theirs = 1 if listed[1] == "?" else 2
    terminal.type(str(theirs))
    phrase, _code = _renew(terminal)
    assert terminal.end()[0] == 0
    assert opens(vault, phrase) is Role.COORDINATOR
    assert opens(vault, PHRASE) is Role.COORDINATOR
    assert opens(vault, "another coordinator of this centre") is None


def test_with_nobody_there_nothing_is_done(satchel: Satchel, vault: Path, made: Said) -> None:
    """A script that only has the code: the pipe ends where the first answer should come."""
    before = (vault / "satchel.db").read_bytes()
    said = satchel("slip", "list", phrase=field(made, "Recovery code"))
    assert said.status == 1
    assert said.out == ""
    assert "nothing else was done" in said.err
    assert opens(vault, field(made, "Recovery code")) is Role.RECOVERY
    assert (vault / "satchel.db").read_bytes() == before


def test_without_a_screen_for_it_no_new_passphrase_is_written_into_a_log(
    vault: Path, made: Said, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from toolkit.cli.main import main

    monkeypatch.setattr("getpass.getpass", lambda _prompt: field(made, "Recovery code"))
    monkeypatch.setattr("sys.stdin", type("Terminal", (), {"isatty": lambda _self: True})())
    assert main(["unlock", "--check", "--vault", str(vault)]) == 1
    assert "New passphrase" not in capfd.readouterr().err


def test_a_passphrase_that_has_the_form_of_a_code_is_a_passphrase(vault: Path, satchel: Satchel) -> None:
    header = Header.load(vault / "satchel.key")
    keys = header.unlock(passphrase.secret(PHRASE))
    text = recovery.whole(recovery.new_code()).text()
    header.add(keys, passphrase.secret(text), Role.EDUCATOR, 3)
    said = satchel("unlock", "--check", phrase=text)
    assert said.status == 0, said.err
    assert "educator" in said.out
