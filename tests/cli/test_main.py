"""Exit statuses, the passphrase, tables, and that nothing typed shows in an error."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.conftest import PHRASE, Said, Satchel
from toolkit.base.errors import Problem
from toolkit.cli import common
from toolkit.cli.main import main, trace

ROOT = Path(__file__).resolve().parents[2]


class TestStatuses:
    def test_wrong_use_is_2(self, satchel: Satchel) -> None:
        assert satchel("fly").status == 2
        assert satchel("unlock").status == 2
        assert satchel("unlock", "--check", "--passphrase", PHRASE).status == 2

    def test_no_command_starts_the_desktop(self, monkeypatch: pytest.MonkeyPatch) -> None:
        started: list[object] = []
        desktop = SimpleNamespace(main=lambda given: started.append(given) or 0)
        monkeypatch.setitem(sys.modules, "toolkit.__main__", desktop)
        assert main([]) == 0
        assert started == [[]]

    def test_the_tour_gets_its_folder(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        given: list[object] = []
        monkeypatch.setitem(
            sys.modules, "toolkit.desktop.tour", SimpleNamespace(main=lambda out, ledger: given.append(out) or 3)
        )
        assert main(["tour", "--out", str(tmp_path)]) == 3
        assert given == [tmp_path]
        with pytest.raises(SystemExit):
            main(["tour"])

    def test_help_is_0(self, satchel: Satchel) -> None:
        said = satchel("--help")
        assert said.status == 0
        for word in ("new", "unlock", "stock", "incident", "slip", "backup", "restore", "doctor", "tour"):
            assert word in said.out

    def test_a_refusal_is_1_with_sentence_and_advice(self, capfd: pytest.CaptureFixture[str]) -> None:
        assert main(["unlock", "--check"]) == 1
        assert "--vault FOLDER" in capfd.readouterr().err

    def test_a_bug_is_70_and_tells_no_word_of_anybodys(
        self, satchel: Satchel, made: Said, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_args: object, **_more: object) -> None:
            raise ValueError("MARKER of a person")

        monkeypatch.setattr("toolkit.referrals.service.ReferralsService.slips", fail)
        said = satchel("slip", "list")
        assert said.status == 70
        assert "MARKER" not in said.out + said.err
        assert "ValueError, test_main.py:" in said.err
        assert "Traceback" not in said.err

    def test_ctrl_c_is_130(self, satchel: Satchel, made: Said, monkeypatch: pytest.MonkeyPatch) -> None:
        def stop(*_args: object, **_more: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("toolkit.referrals.service.ReferralsService.slips", stop)
        assert satchel("slip", "list").status == 130

    def test_an_error_that_was_never_raised_has_a_name_at_least(self) -> None:
        assert trace(ValueError("x")) == "ValueError"

    def test_nobody_listening_is_no_bug(self, made: Said, tmp_path: Path) -> None:
        read, write = os.pipe()
        os.write(write, PHRASE.encode() + b"\n")
        os.close(write)
        command = [sys.executable, "-m", "toolkit.cli.main", "slip", "list", "--vault", str(tmp_path / "vault")]
        ended = subprocess.run(
            ["sh", "-c", '"$@" | true', "sh", *command, "--passphrase-fd", str(read)],
            cwd=ROOT,
            pass_fds=[read],
            capture_output=True,
            text=True,
            check=False,
        )
        os.close(read)
        assert "Traceback" not in ended.stderr
        assert "mistake" not in ended.stderr


class TestPassphrase:
    def test_one_line_is_read_and_no_more(self) -> None:
        read, write = os.pipe()
        os.write(write, "  déjà vu \r\nrest".encode())
        assert common.passphrase_of(SimpleNamespace(passphrase_fd=read)) == "  déjà vu "  # type: ignore[arg-type]
        assert os.read(read, 9) == b"rest"
        os.close(read)
        os.close(write)

    @pytest.mark.parametrize("sent", [b"", b"\n", b"\xff\xfe\n", b"x" * 5000])
    def test_what_is_no_passphrase_is_refused(self, sent: bytes) -> None:
        read, write = os.pipe()
        os.write(write, sent)
        os.close(write)
        with pytest.raises(Problem) as refused:
            common.passphrase_of(SimpleNamespace(passphrase_fd=read))  # type: ignore[arg-type]
        os.close(read)
        assert refused.value.code == "cli.no-passphrase"

    @pytest.mark.parametrize("number", [999_999, -1, 10**30])
    def test_a_descriptor_that_is_not_open_is_refused(self, number: int) -> None:
        with pytest.raises(Problem):
            common.passphrase_of(SimpleNamespace(passphrase_fd=number))  # type: ignore[arg-type]

    def test_a_prompt_needs_a_terminal(self, satchel: Satchel, made: Said) -> None:
        assert satchel("unlock", "--check", phrase=None).status == 1

    def test_nothing_typed_is_no_passphrase(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))

        def end(_prompt: str) -> str:
            raise EOFError

        for typed in (end, lambda _prompt: ""):
            monkeypatch.setattr("getpass.getpass", typed)
            with pytest.raises(Problem):
                common.passphrase_of(SimpleNamespace())  # type: ignore[arg-type]


class TestFiles:
    def test_the_folder_may_stand_in_the_environment(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("SATCHEL_VAULT", str(tmp_path))
        assert common.folder_of(SimpleNamespace()) == tmp_path  # type: ignore[arg-type]

    def test_a_file_that_cannot_be_written_is_a_sentence(self, tmp_path: Path) -> None:
        with pytest.raises(Problem) as refused:
            common.write_new(tmp_path / "absent" / "slip.pdf", b"x")
        assert refused.value.code == "cli.not-written"


def test_columns_line_up_in_every_script(capsys: pytest.CaptureFixture[str]) -> None:
    common.table(("Name", "Pieces"), [("é̂te", 5), ("漢字", 12), ("abcd", 1000)], numeric={1})
    assert capsys.readouterr().out.splitlines() == [
        "Name  Pieces",
        "é̂te        5",
        "漢字      12",
        "abcd    1000",
    ]


@pytest.mark.parametrize(
    "command",
    [
        ["new"],
        ["doctor"],
        ["stock", "import", "ledger.csv", "--product", "7=male-condom"],
        ["stock", "list"],
        ["stock", "report", "--month", "2026-01", "--out", "ledger.csv.out.csv"],
        ["incident", "list"],
        ["slip", "list"],
        ["backup", "--to", "."],
        ["unlock", "--check"],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_no_qt_where_none_is_needed(command: list[str], tmp_path: Path, made: Said) -> None:
    """Each really runs, over a real vault, in a process of its own."""
    vault = tmp_path / ("fresh" if command == ["new"] else "vault")
    (tmp_path / "ledger.csv").write_text(
        "site,item,year,month,opening,received,handed_out,adjustment,closing\nNorth,7,2026,8,100,50,30,0,120\n"
    )
    read, write = os.pipe()
    os.write(write, PHRASE.encode() + b"\n")
    os.close(write)
    script = (
        "import sys\n"
        "from toolkit.cli.main import main\n"
        "status = main(sys.argv[1:])\n"
        "loaded = sorted(name for name in sys.modules if name.partition('.')[0] in {'PySide6', 'shiboken6', 'reportlab'})\n"
        "print(loaded, file=sys.stderr)\n"
        "sys.exit(status)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, *command, "--vault", str(vault), "--passphrase-fd", str(read)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        pass_fds=[read],
        capture_output=True,
        text=True,
        check=False,
    )
    os.close(read)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr.splitlines()[-1] == "[]"
