"""``satchel``: reads the sub-command and ends with a status a script can tell apart.

0 done; 1 refused, with a sentence and advice on standard error; 2 wrong use; 70 a bug, with
one line that holds no word of anybody's.  Without a sub-command the desktop starts.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from toolkit.base import logs, words
from toolkit.base.errors import Problem
from toolkit.base.words import fill, t
from toolkit.cli import common


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its status."""
    given = list(sys.argv[1:] if argv is None else argv)
    if not given:
        from toolkit.__main__ import main as start_desktop

        return start_desktop([])
    os.umask(0o077)
    logs.start()
    words.use(_language(given))
    try:
        args = _parser().parse_args(given)
        return args.run(args) or common.DONE
    except Problem as problem:
        _complain(problem.sentence(), problem.advice())
        return common.REFUSED
    except KeyboardInterrupt:
        return common.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; what is still in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return common.REFUSED
    except Exception as bug:
        _complain(
            fill(t("Terminal", "Satchel made a mistake ({trace}). Nothing typed is shown here."), trace=trace(bug))
        )
        return common.BUG


def _complain(*sentences: str) -> None:
    for sentence in sentences:
        if sentence:
            print(sentence, file=sys.stderr)


def trace(bug: BaseException) -> str:
    """Say where a bug struck: its class, file and line; never its text, which may hold what was typed."""
    last = bug.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None:
        return type(bug).__name__
    return f"{type(bug).__name__}, {Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}"


def _language(given: Sequence[str]) -> str:
    """Return the language to answer in, before the options are read: their help is in it too."""
    wanted = [after for option, after in pairwise(given) if option == "--language"]
    wanted += [option.partition("=")[2] for option in given if option.startswith("--language=")]
    wanted += [os.environ.get(name, "")[:2] for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    offered = {*words.available(), words.PSEUDO}
    return next((code for code in wanted if code in offered), words.SOURCE_LANGUAGE)


def _parser() -> argparse.ArgumentParser:
    from toolkit.cli import incident, slip, stock, vault

    parser = argparse.ArgumentParser(
        prog="satchel",
        description=t("Terminal", "An encrypted, offline toolkit. Without a command the window opens."),
        parents=[common.options()],
        allow_abbrev=False,
    )
    subparsers = parser.add_subparsers(metavar=t("Terminal", "COMMAND"), required=True)
    for room in (vault, stock, incident, slip):
        room.register(subparsers)
    _tour(subparsers)
    return parser


def _tour(subparsers: common.Subparsers) -> None:
    parser = common.add(
        subparsers, "tour", t("Terminal", "do a night's work through the real window and leave pictures"), _run_tour
    )
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help=t("Terminal", "folder for the pictures"))
    parser.add_argument(
        "--ledger", metavar="FILE", type=Path, help=t("Terminal", "a monthly ledger (CSV) to import on the way")
    )


def _run_tour(args: argparse.Namespace) -> int:
    from toolkit.desktop.tour import main as tour

    return tour(args.out, args.ledger)


if __name__ == "__main__":
    sys.exit(main())
