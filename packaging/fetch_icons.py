"""Copy the listed interface icons and pictograms into resources/, with their licences.

``packaging/icons.txt`` says which; what is no longer listed is removed.  Run it again after
adding a line.  Needs the npm client.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from npm import unpack

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "resources"


@dataclass(frozen=True)
class Source:
    """Where pictures of one kind come from, and the folder they go to."""

    package: str
    version: str
    inside: str  # folder inside the package
    folder: str  # folder inside resources/


SOURCES = {
    "icon": Source("@tabler/icons", "3.51.0", "icons/outline", "icons"),
    "pictogram": Source("healthicons", "2.0.0", "public/icons/svg", "pictograms"),
}


def listed() -> dict[str, dict[str, str]]:
    """Return ``{kind: {our name: file in the package}}`` from icons.txt; a name given twice is an error."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in SOURCES}
    for number, line in enumerate((HERE / "icons.txt").read_text(encoding="utf-8").splitlines(), 1):
        words = line.split("#", 1)[0].split()
        if not words:
            continue
        if len(words) != 3 or words[0] not in found:
            raise SystemExit(f"icons.txt line {number}: want 'icon|pictogram <our-name> <file>'")
        kind, name, file = words
        if found[kind].setdefault(name, file) != file:
            raise SystemExit(f"icons.txt line {number}: {name} is listed twice")
    return found


def main() -> int:
    """Fetch both packages and lay the listed pictures into resources/; returns an exit status."""
    missing: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        for kind, names in listed().items():
            source = SOURCES[kind]
            package = unpack(source.package, source.version, Path(scratch) / kind)
            folder = RESOURCES / source.folder
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.glob("*.svg"):
                if old.stem not in names:
                    old.unlink()
            for name, file in sorted(names.items()):
                picture = package / source.inside / f"{file}.svg"
                if not picture.is_file():
                    missing.append(f"{kind} {name}: no {file} in {source.package}")
                    continue
                shutil.copyfile(picture, folder / f"{name}.svg")
            shutil.copyfile(package / "LICENSE", folder / "LICENSE")
            note = f"{source.package} {source.version}, unchanged; see LICENSE.\n"
            (folder / "ORIGIN").write_text(note, encoding="utf-8")
    sys.stderr.write("".join(f"{line}\n" for line in missing))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
