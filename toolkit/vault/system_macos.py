"""What the vault needs of macOS: as on Linux, but SQLite inside the binding cannot be spoken to."""

from __future__ import annotations

from toolkit.vault.system_posix import READ_ALONE, let_go, sync_folder, take_hold

__all__ = ["READ_ALONE", "SPEAKS", "let_go", "sync_folder", "take_hold"]

SPEAKS = False  # its call takes a variable number of arguments, which are passed in another way there
