"""What stands outside the vault: language, look, text size and the path of the last vault.

From a lock until the next lock screen is painted also the folder that was locked: so the new
process shows that one's lock screen, and nothing but the window's place is handed to it.

One small file, and nothing else: no list of recent files, no window state, no registry
(``QSettings`` would write there).  A file that cannot be read is as good as none: the
defaults are shown and the next change writes a whole one.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from toolkit.base import words
from toolkit.desktop import system

# Puts the file elsewhere: tests, and a Satchel that is run from a stick.
FOLDER_VARIABLE = "SATCHEL_SETTINGS"
NAME = "Satchel"
FILE_NAME = "preferences.json"
LOOKS = ("auto", "light", "dark")
TEXT_SIZES = (100, 125, 150)
_BETWEEN = ("left", "wiped")
_LARGEST_FILE = 64 * 1024


@dataclass(frozen=True)
class Preferences:
    """The four things; an empty language means "not chosen yet", an empty vault "none yet".

    What follows them is in the file only while one process follows another.
    """

    language: str = ""
    look: str = "auto"
    text_size: int = 100  # per cent
    vault: str = ""  # folder of the vault opened last
    left: str = ""  # folder of the vault that was locked a moment ago
    wiped: bool = False  # it was destroyed


def folder() -> Path:
    """Return the folder of the file, which may not exist yet."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen)
    return system.config_folder(NAME)


def usual_vault() -> Path:
    """Return the folder in which the vault is made unless another one is chosen: as `vault.location` says."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen) / "vault"
    return system.data_folder(NAME)


def practice_vault() -> Path:
    """Return the folder of the practice vault: beside the usual one, as a restored backup takes its whole place."""
    usual = usual_vault()
    return usual.with_name(f"{usual.name}-practice")


def load() -> Preferences:
    """Read the file; whatever is missing, unknown or of the wrong kind takes its default."""
    try:
        with (folder() / FILE_NAME).open("rb") as file:
            found = json.loads(file.read(_LARGEST_FILE))
    except (OSError, ValueError):
        return Preferences()
    return _sane(found) if isinstance(found, dict) else Preferences()


def save(preferences: Preferences) -> bool:
    """Write the file whole (temporary name, then rename); False where the folder refuses it."""
    place = folder()
    kept = {name: value for name, value in asdict(preferences).items() if value or name not in _BETWEEN}
    text = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
    fresh = place / (FILE_NAME + ".new")
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(place / FILE_NAME)
    except OSError:
        return False
    return True


def change(**fields: Any) -> Preferences:
    """Set some fields, keep the others, write the file and return what now holds."""
    changed = _sane(asdict(replace(load(), **fields)))
    save(changed)
    return changed


def leave(vault: Path, *, wiped: bool = False) -> None:
    """Note the folder of the vault that is being locked; where it was destroyed, forget it as the last one."""
    place = str(vault)
    last = load().vault
    change(left=place, wiped=wiped, vault="" if wiped and last == place else last)


def forget_left() -> None:
    """Take out what was noted for the lock screen that is painted now."""
    if load().left:
        change(left="", wiped=False)


def spoken(preferences: Preferences) -> str:
    """Return the language to speak: the chosen one, else the machine's if there is one, else English."""
    offered = words.available()
    if preferences.language in offered or preferences.language == words.PSEUDO:
        return preferences.language
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2]
        if code in offered:
            return code
    return words.SOURCE_LANGUAGE


def _sane(found: Mapping[str, Any]) -> Preferences:
    plain = Preferences()
    language, look, size, vault = (found.get(name) for name in ("language", "look", "text_size", "vault"))
    left = found.get("left")
    return Preferences(
        language=language if isinstance(language, str) and len(language) <= 8 else plain.language,
        look=look if isinstance(look, str) and look in LOOKS else plain.look,
        text_size=size if isinstance(size, int) and size in TEXT_SIZES else plain.text_size,
        vault=vault if isinstance(vault, str) and len(vault) <= 4096 else plain.vault,
        left=left if isinstance(left, str) and len(left) <= 4096 else plain.left,
        wiped=found.get("wiped") is True,
    )
