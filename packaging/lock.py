"""Write the lock files anew from pyproject.toml: requirements form, every file by its hash.

Run with uv installed: ``python packaging/lock.py``.  The answers name packages, versions and
hashes alone, so that they hold for whatever index a machine is set up to use.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UV = (
    "uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes"
    " --no-header --no-annotate --upgrade --quiet"
).split()
HEAD = "# Made by packaging/lock.py from pyproject.toml; not edited by hand.\n"


def write(target: str, *extra: str) -> None:
    """Compile one lock file."""
    made = subprocess.run(
        [*UV, *extra],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    (ROOT / "packaging" / target).write_text(HEAD + made, encoding="utf-8")


if __name__ == "__main__":
    write("requirements.txt")
    write("requirements-dev.txt", "--extra", "dev")
    sys.exit(0)
