"""Logging that keeps quiet: codes and counts, to standard error, never to a file of its own."""

from __future__ import annotations

import logging
import sys

ROOT = "satchel"


def log(room: str) -> logging.Logger:
    """Return the logger of a room; messages hold codes and counts, never what a person typed."""
    return logging.getLogger(f"{ROOT}.{room}")


def start(level: int = logging.WARNING) -> None:
    """Send our records to standard error, without tracebacks' local values or file paths."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(name)s: %(levelname)s: %(message)s"))
    root = logging.getLogger(ROOT)
    root.handlers[:] = [handler]
    root.setLevel(level)
    root.propagate = False
