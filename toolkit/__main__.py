"""``python -m toolkit``: the desktop."""

from __future__ import annotations

import sys

from toolkit.desktop.start import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
