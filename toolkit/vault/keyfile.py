"""The two copies as one: which counts, repairing the other, and saving so that one is always whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Self

from toolkit.base.logs import log
from toolkit.base.words import Phrase, mark
from toolkit.vault import diagnosis, layout, twofold
from toolkit.vault.layout import Copy, Fault

FILE_NAME = "satchel.key"
REPAIRED = mark("Lock", "One of the two copies of the vault's keys was damaged. It has been repaired.")
ONE_COPY = mark("Lock", "One of the two copies of the vault's keys is damaged and can't be repaired. Make a backup.")
_log = log("vault.header")


class KeyFile:
    """The key file on the disk; at least one of its copies is whole."""

    def __init__(self, path: Path, copies: Sequence[Copy | Fault]) -> None:
        self.path = path
        self._copies = list(copies)
        whole = [copy for copy in copies if isinstance(copy, Copy)]
        # The newest first; place 0 where both are the same.
        self.whole = sorted(whole, key=lambda copy: -copy.generation)
        self.now = self.whole[0]

    @classmethod
    def make(cls, path: Path, copy: Copy) -> Self:
        """Create the file; Problem ``vault.exists`` or of the disk, and then nothing is left behind."""
        try:
            twofold.make(path, copy.raw)
        except FileExistsError:
            raise diagnosis.EXISTS.problem() from None
        except OSError as error:
            raise diagnosis.of_disk(error) from None
        return cls(path, (copy, copy))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the file; a Problem says why it can't be used.  Writes nothing."""
        try:
            copies = [layout.read(raw) for raw in twofold.read(path)]
        except (FileNotFoundError, NotADirectoryError):
            raise diagnosis.NO_VAULT.problem() from None
        except OSError as error:
            raise diagnosis.of_disk(error) from None
        if Fault.NEWER in copies:
            raise diagnosis.NEWER.problem()
        if not any(isinstance(copy, Copy) for copy in copies):
            raise (diagnosis.KEYS_TAMPERED if Fault.BOUNDS in copies else diagnosis.KEYS_DAMAGED).problem()
        return cls(path, copies)

    def trust(self, copy: Copy) -> list[Phrase]:
        """Take `copy`, which has been opened, for the true one; mend the other; return what to tell the person."""
        self.now = copy
        self.whole = [copy]
        notices: list[Phrase] = []
        for place, other in enumerate(self._copies):
            if _is_same(other, copy):
                continue
            # A save that was cut off between the copies is nothing to worry anybody with.
            merely_older = isinstance(other, Copy) and other.generation < copy.generation
            try:
                twofold.put(self.path, place, copy.raw)
            except OSError:
                _log.warning("copy %d not repaired", place)
                notices.append(ONE_COPY)
                continue
            self._copies[place] = copy
            if not merely_older:
                notices.append(REPAIRED)
        return notices

    def save(self, body: bytes, master: bytes, locks: tuple[bytes, ...], boxes: tuple[bytes, ...]) -> None:
        """Write the next generation over both copies; a Problem leaves the present one in force."""
        now = self.now
        after = layout.write(now.vault_id, now.salt, now.params, now.generation + 1, locks, boxes, body, master)
        # A copy that isn't the present one is written first: the other stays whole meanwhile.
        first, second = sorted((0, 1), key=lambda place: (_is_same(self._copies[place], now), place))
        self._copies[first] = Fault.DAMAGED
        try:
            twofold.put(self.path, first, after.raw)
        except OSError as error:
            raise diagnosis.of_disk(error) from None
        self._copies[first] = self.now = after
        self.whole = [after]
        self._copies[second] = Fault.DAMAGED
        try:
            twofold.put(self.path, second, after.raw)
        except OSError:
            # The change holds, by the first copy; the next save or unlock writes the second one.
            _log.warning("only one copy written")
            return
        self._copies[second] = after


def is_merely_older(copy: Copy, newest: Copy) -> bool:
    """Tell a copy that a save had not reached yet from one that shows the other to be forged."""
    return copy.context == newest.context and copy.generation < newest.generation


def _is_same(one: Copy | Fault, other: Copy) -> bool:
    return isinstance(one, Copy) and one.raw == other.raw
