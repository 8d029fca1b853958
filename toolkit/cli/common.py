"""What every sub-command shares: its options, the passphrase, the open vault, plain tables.

A sub-command stands in a file of its own with ``register(subparsers)``; it adds its parser
with `add` and gives a function ``run(args) -> int | None`` that prints to standard output.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
import unicodedata
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolkit.base.errors import Problem, kind
from toolkit.base.words import fill, mark, t

if TYPE_CHECKING:
    from toolkit.kit import Kit

DONE, REFUSED, USAGE, BUG, INTERRUPTED = 0, 1, 2, 70, 130
FOLDER_VARIABLE = "SATCHEL_VAULT"
LONGEST_PASSPHRASE = 4096  # bytes read from a file descriptor

Run = Callable[[argparse.Namespace], int | None]
Subparsers = Any  # argparse gives its own class no public name

NO_FOLDER = kind(
    "cli.no-folder",
    mark("Problem", "No vault was named."),
    mark("Problem", "Add --vault FOLDER."),
)
NO_PASSPHRASE = kind(
    "cli.no-passphrase",
    mark("Problem", "No passphrase came."),
    mark("Problem", "Type it at the prompt, or name a file descriptor with --passphrase-fd."),
)
NO_FILE = kind(
    "cli.no-file",
    mark("Problem", "The file {name} can't be read."),
    mark("Problem", "Look at its name and whether you may open it."),
)
FILE_TOO_BIG = kind("cli.file-too-big", mark("Problem", "The file {name} is too big for this."))
NO_ROOM = kind(
    "cli.not-written",
    mark("Problem", "The file {name} can't be written."),
    mark("Problem", "Choose another folder, or look whether the disk is full."),
)
FILE_THERE = kind(
    "cli.file-there",
    mark("Problem", "The file {name} is there already. It was left as it is."),
    mark("Problem", "Choose another name."),
)


def options() -> argparse.ArgumentParser:
    """Return the options that may stand before or after the sub-command."""
    parser = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parser.add_argument("--vault", metavar="FOLDER", type=Path, help=t("Terminal", "folder of the vault"))
    parser.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=int,
        help=t("Terminal", "read the passphrase from this file descriptor, one line"),
    )
    parser.add_argument(
        "--new-sheet",
        metavar="FILE",
        type=Path,
        help=t(
            "Terminal", "where a recovery sheet opens the vault: write the new one into this PDF, instead of showing it"
        ),
    )
    parser.add_argument(
        "--sheet-in-parts",
        action="store_true",
        help=t("Terminal", "make the new recovery sheet in three parts, of which two open everything"),
    )
    parser.add_argument("--language", metavar="CODE", help=t("Terminal", "language of the answers"))
    return parser


def add(subparsers: Subparsers, name: str, help_text: str, run: Run | None = None) -> argparse.ArgumentParser:
    """Add a sub-command that also takes the shared options."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        name, help=help_text, description=help_text, parents=[options()], allow_abbrev=False
    )
    if run is not None:
        parser.set_defaults(run=run)
    return parser


def folder_of(args: argparse.Namespace) -> Path:
    """Return the folder of the vault: ``--vault``, or else what the environment names."""
    named: Path | None = getattr(args, "vault", None)
    if named is None:
        from_outside = os.environ.get(FOLDER_VARIABLE)
        named = Path(from_outside) if from_outside else None
    if named is None:
        raise NO_FOLDER.problem()
    return named.expanduser().absolute()


def passphrase_of(args: argparse.Namespace, prompt: str = "") -> str:
    """Return the passphrase, from the file descriptor that was named or from a prompt; never echoed."""
    number: int | None = getattr(args, "passphrase_fd", None)
    if number is not None:
        return _line_from(number)
    if not sys.stdin.isatty():
        raise NO_PASSPHRASE.problem()
    try:
        typed = getpass.getpass(prompt or t("Terminal", "Passphrase: "))
    except EOFError as error:
        raise NO_PASSPHRASE.problem() from error
    if not typed:
        raise NO_PASSPHRASE.problem()
    return typed


def answer_of(args: argparse.Namespace, prompt: str) -> str:
    """Return a further answer, from where the passphrase came; empty where none comes."""
    number: int | None = getattr(args, "passphrase_fd", None)
    try:
        if number is not None:
            print(prompt, file=sys.stderr, flush=True)
            return _line_from(number)
        return getpass.getpass(prompt)
    except (Problem, EOFError):
        return ""


def _line_from(number: int) -> str:
    """Read one line from a file descriptor, unbuffered: nothing after it is swallowed."""
    line = bytearray()
    try:
        while len(line) <= LONGEST_PASSPHRASE:
            byte = os.read(number, 1)
            if byte in {b"", b"\n"}:
                break
            line += byte
        text = line.decode("utf-8").rstrip("\r")
    except (OSError, OverflowError, UnicodeDecodeError) as error:
        raise NO_PASSPHRASE.problem() from error
    if not text or len(line) > LONGEST_PASSPHRASE:
        raise NO_PASSPHRASE.problem()
    return text


@contextmanager
def kit_of(args: argparse.Namespace) -> Iterator[Kit]:
    """Open the vault that was named, with all services over it, and close it again, whatever happens.

    What the first checks came upon is said on standard error.
    """
    from toolkit.cli.opening import opened
    from toolkit.cli.renewal import Talk

    talk = Talk(
        lambda prompt: answer_of(args, prompt),
        write_new,
        file=getattr(args, "new_sheet", None),
        in_parts=getattr(args, "sheet_in_parts", False),
        seen=getattr(args, "passphrase_fd", None) is not None or sys.stderr.isatty(),
    )
    with opened(folder_of(args), passphrase_of(args), talk) as found:
        for notice in found.notices:
            print(notice, file=sys.stderr)
        yield found.kit


def bytes_of(path: Path, most: int) -> bytes:
    """Read a file a person named, up to `most` bytes."""
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise NO_FILE.problem(name=path.name) from error
    if len(content) > most:
        raise FILE_TOO_BIG.problem(name=path.name)
    return content


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, readable by its owner only."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
    except FileExistsError as error:
        raise FILE_THERE.problem(name=path.name) from error
    except OSError as error:
        raise NO_ROOM.problem(name=path.name) from error


def say(text: str, **facts: object) -> None:
    """Print a line, with ``{names}`` replaced by `facts`."""
    print(fill(text, **facts) if facts else text)


def table(titles: Sequence[str], rows: Sequence[Sequence[object]], *, numeric: Collection[int] = ()) -> None:
    """Print rows under their titles; the columns numbered in `numeric` stand to the right."""
    cells = [[str(cell) for cell in row] for row in (titles, *rows)]
    wide = [max(_width(row[place]) for row in cells) for place in range(len(titles))]
    for row in cells:
        padded = [
            " " * (wide[place] - _width(cell)) + cell if place in numeric else cell + " " * (wide[place] - _width(cell))
            for place, cell in enumerate(row)
        ]
        print("  ".join(padded).rstrip())


def _width(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    return sum(_columns(each) for each in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
