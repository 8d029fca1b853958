"""Fetch a pinned package through the npm client that is set up here, into a scratch folder."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path


def unpack(package: str, version: str, into: Path) -> Path:
    """Unpack ``package@version`` below `into` and return the folder that holds its files.

    The client's own settings name the registry; no address is written in this tree.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed to fetch this, and is not on the path")
    into.mkdir(parents=True, exist_ok=True)
    asked = [npm, "pack", f"{package}@{version}", "--silent", "--pack-destination", str(into)]
    answer = subprocess.run(asked, check=True, capture_output=True, text=True)
    archive = into / answer.stdout.split()[-1]
    folder = into / archive.stem
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    return folder / "package"
