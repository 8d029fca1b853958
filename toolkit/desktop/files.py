"""Folders and files as the choosers show them, and the one way in which a copy is written outside the vault."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from toolkit.base.errors import kind
from toolkit.base.words import mark, t

_MOST = 2000
_TRIES = 100
# Where systems put sticks: so many folders above the stick's own.
_STICKS = {"/media/": (1, 2), "/run/media/": (2,), "/mnt/": (1,), "/Volumes/": (1,)}

FULL = kind(
    "files.full",
    mark("Problem", "There is no room left there."),
    mark("Problem", "Choose another folder or stick. Nothing was saved."),
)
REFUSED = kind(
    "files.refused",
    mark("Problem", "Nothing can be saved in that folder."),
    mark("Problem", "Choose another folder. Nothing was saved."),
)
UNREADABLE = kind(
    "files.unreadable",
    mark("Problem", "That folder can't be opened."),
    mark("Problem", "Choose another one."),
)


@dataclass(frozen=True)
class Spot:
    """A folder to start from: its word, icon and path."""

    word: str
    icon: str
    path: Path


def spots() -> list[Spot]:
    """Return sticks first, then the person's own folders; only those that are there."""
    found = [
        Spot(volume.name() or Path(volume.rootPath()).name, "device-usb", Path(volume.rootPath()))
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and is_stick(volume.rootPath())
    ]
    places = QStandardPaths.StandardLocation
    for word, icon, place in (
        (t("Shell", "Desktop"), "laptop", places.DesktopLocation),
        (t("Shell", "Documents"), "file-text", places.DocumentsLocation),
        (t("Shell", "Downloads"), "download", places.DownloadLocation),
        (t("Shell", "Home folder"), "home", places.HomeLocation),
    ):
        path = Path(QStandardPaths.writableLocation(place))
        if path.is_dir() and all(path != spot.path for spot in found):
            found.append(Spot(word, icon, path))
    return found


def is_stick(root: str) -> bool:
    """Tell whether a volume's root is where the system puts sticks."""
    for start, depths in _STICKS.items():
        if root.startswith(start):
            return len(Path(root[len(start) :]).parts) in depths
    return False


def listed(folder: Path, suffixes: Collection[str] | None = None) -> tuple[list[Path], list[Path]]:
    """Return the folders in `folder` and, with `suffixes` (".csv"), its files of those kinds, by name.

    Hidden ones are left out. Raises `UNREADABLE`.
    """
    folders: list[Path] = []
    files: list[Path] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or len(folders) + len(files) >= _MOST:
                    continue
                if entry.is_dir():
                    folders.append(Path(entry.path))
                elif suffixes is not None and Path(entry.name).suffix.lower() in suffixes:
                    files.append(Path(entry.path))
    except OSError:
        raise UNREADABLE.problem() from None
    return sorted(folders, key=_order), sorted(files, key=_order)


def write_new(folder: Path, name: str, data: bytes) -> Path:
    """Write a new file that only this account may read, and return its path; nothing is ever overwritten.

    A name that is taken gets a number. Raises `FULL` or `REFUSED`; a half-written file is removed.
    """
    stem, suffix = Path(name).stem, Path(name).suffix
    for number in range(1, _TRIES):
        path = folder / (name if number == 1 else f"{stem} {number}{suffix}")
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        except OSError as error:
            raise _told(error) from None
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            path.unlink(missing_ok=True)
            raise _told(error) from None
        return path
    raise REFUSED.problem()


def _told(error: OSError) -> Exception:
    return (FULL if error.errno in {errno.ENOSPC, errno.EDQUOT} else REFUSED).problem()


def _order(path: Path) -> str:
    return path.name.casefold()
