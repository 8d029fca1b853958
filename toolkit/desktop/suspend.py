"""What tells when the machine is about to sleep or its session is locked; each system has a file of its own."""

from __future__ import annotations

from typing import Protocol


class Watcher(Protocol):
    """What a system's file offers."""

    def stop(self) -> None:
        """Watch no longer and let the machine sleep."""
        ...
