"""The one place of the vault that asks which system this is; what differs stands in ``system_*.py``."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from toolkit.vault.system_windows import READ_ALONE, SPEAKS, let_go, sync_folder, take_hold
elif sys.platform == "darwin":
    from toolkit.vault.system_macos import READ_ALONE, SPEAKS, let_go, sync_folder, take_hold
else:
    from toolkit.vault.system_posix import READ_ALONE, SPEAKS, let_go, sync_folder, take_hold

__all__ = ["READ_ALONE", "SPEAKS", "let_go", "sync_folder", "take_hold"]
