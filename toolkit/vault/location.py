"""Where a vault may lie: not in a folder that some service copies about, and where one can write.

A live vault in a synced folder is mixed from two computers' pages sooner or later: it then fails
to open, or, worse, shows old records without a word.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from toolkit.base.errors import kind
from toolkit.base.words import mark
from toolkit.vault import diagnosis

FOLDER_NAME = "Satchel"

SYNCED = kind(
    "vault.synced-folder",
    mark("Problem", "{service} copies this folder to other computers, and a vault there would break."),
    mark("Problem", "Choose a folder on this computer that isn't synchronised. Backups may go there."),
)
NOT_A_FOLDER = kind(
    "vault.not-a-folder",
    mark("Problem", "This isn't a folder on this computer."),
    mark("Problem", "Choose another folder."),
)

# Folder names that the services give their own folders; compared without capitals.
_NAMES: Mapping[str, str] = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "drivefs": "Google Drive",
    "iclouddrive": "iCloud",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "cloudstorage": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
}
_NAME_STARTS: Mapping[str, str] = {
    "onedrive - ": "OneDrive",
    "dropbox (": "Dropbox",
    "googledrive-": "Google Drive",
    "onedrive-": "OneDrive",
    "dropbox-": "Dropbox",
}
# Files and folders that a service leaves at the top of what it synchronises.
_MARKERS: Mapping[str, str] = {
    ".stfolder": "Syncthing",
    ".dropbox.cache": "Dropbox",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".seafile-sync": "Seafile",
    ".megaignore": "MEGA",
}
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MOST_ENTRIES = 20_000
_MOST_BYTES = 64 * 1024


def default_folder() -> Path:
    """Return where a vault lies unless the person chose another place: this computer only, not roaming."""
    from platformdirs import user_data_path

    return user_data_path(FOLDER_NAME, appauthor=False, roaming=False)


def synced_by(folder: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the name of the service that synchronises `folder` (which need not exist), or None."""
    whole = folder.expanduser().absolute()
    chain = list(dict.fromkeys([whole, *whole.parents, whole.resolve(), *whole.resolve().parents]))
    for place in chain:
        name = place.name.casefold()
        if name in _NAMES:
            return _NAMES[name]
        for start, service in _NAME_STARTS.items():
            if name.startswith(start):
                return service
    for variable in _VARIABLES:
        set_to = environment.get(variable)
        if set_to and Path(set_to).absolute() in chain:
            return "OneDrive"
    if any(place in chain for place in _dropbox_folders(environment)):
        return "Dropbox"
    for place in chain:
        found = _marked(place)
        if found is not None:
            return found
    return None


def refuse_synced(folder: Path) -> None:
    """Raise a Problem where some service synchronises `folder`: before opening, too, as folders get moved."""
    service = synced_by(folder)
    if service is not None:
        raise SYNCED.problem(service=service)


def check_new(folder: Path) -> None:
    """Raise a Problem where a new vault must not be made in `folder`, which is made if it isn't there.

    Synced by some service, not a folder, or not to be written to.
    """
    refuse_synced(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise NOT_A_FOLDER.problem() from None
    except OSError as error:
        raise diagnosis.of_disk(error) from None
    # Asking is not enough: a read-only disk, a full one or a policy shows only when one writes.
    trial = folder / f"satchel.{secrets.token_hex(4)}"
    try:
        handle = os.open(trial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(handle, b"\0")
        finally:
            os.close(handle)
            trial.unlink()
    except OSError as error:
        raise diagnosis.of_disk(error) from None


def is_writable(folder: Path) -> bool:
    """Tell whether files in `folder` can be changed, as far as the system says without trying."""
    return os.access(folder, os.W_OK)


def _marked(place: Path) -> str | None:
    with contextlib.suppress(OSError), os.scandir(place) as entries:
        for entry in islice(entries, _MOST_ENTRIES):
            name = entry.name
            if name in _MARKERS:
                return _MARKERS[name]
            if name.startswith((".sync_", "._sync_")) and name.endswith(".db"):
                return "Nextcloud"
            # In the home folder a *folder* of this name holds Dropbox's settings; in Dropbox it is a file.
            if name == ".dropbox" and entry.is_file(follow_symlinks=False):
                return "Dropbox"
    return None


def _dropbox_folders(environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield the folders that Dropbox's own settings name."""
    homes = [environment.get("APPDATA"), environment.get("LOCALAPPDATA")]  # set on Windows
    bases = [Path(home) / "Dropbox" for home in homes if home]
    if environment.get("HOME"):
        bases.append(Path(environment["HOME"]) / ".dropbox")
    for base in bases:
        with contextlib.suppress(OSError, ValueError, RecursionError):
            with (base / "info.json").open("rb") as file:
                said = json.loads(file.read(_MOST_BYTES))
            accounts = said.values() if isinstance(said, dict) else ()
            for account in accounts:
                path = account.get("path") if isinstance(account, dict) else None
                if isinstance(path, str) and path:
                    yield Path(path).absolute()
