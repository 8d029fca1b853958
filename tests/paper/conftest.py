"""Drawing blocks to a file, and reading it back with the tools that others use."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.paper.blocks import Block
from toolkit.paper.document import Document


@pytest.fixture
def press(tmp_path: Path) -> Callable[..., Path]:
    """Draw blocks and return the PDF as a file."""

    def build(*blocks: Block, language: str = "en", **look: object) -> Path:
        path = tmp_path / "paper.pdf"
        path.write_bytes(Document("Paper", language, **look).build(blocks))  # type: ignore[arg-type]
        return path

    return build


def tool(*command: str) -> str:
    """Run one of the PDF tools and return what it prints; a test that asks for one that is not here is skipped."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed here")
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def words_of(path: Path, *more: str) -> str:
    """Return a PDF's text as pdftotext reads it, on one line, a space for each direction mark."""
    text = tool("pdftotext", *more, str(path), "-")
    bare = text.translate(dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f\u2066\u2069"), " "))
    return " ".join(bare.split())
