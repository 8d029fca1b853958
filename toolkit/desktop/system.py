"""The one place of the desktop that asks which system this is; what differs stands in files named after it."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from toolkit.desktop import door_windows as door
    from toolkit.desktop.system_windows import config_folder, data_folder, has_display, watcher
elif sys.platform == "darwin":
    from toolkit.desktop import door_posix as door
    from toolkit.desktop.system_macos import config_folder, data_folder, has_display, watcher
else:
    from toolkit.desktop import door_posix as door
    from toolkit.desktop.system_linux import config_folder, data_folder, has_display, watcher

__all__ = ["config_folder", "data_folder", "door", "has_display", "watcher"]
