"""The few tables of a font file that laying out on paper needs, read without a font library."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PRIVATE = 0xE000  # first code point of the private area, 6,400 long
_PRIVATE_LENGTH = 6400
_LAST_BMP = 0xFFFF


@dataclass(frozen=True)
class Face:
    """One font file that ships; the same file is always the same face."""

    path: Path
    head: bytes  # the whole 'head' table: differs between any two files, for it holds their checksum

    @property
    def name(self) -> str:
        """The file's stem, which is also its name inside a PDF."""
        return self.path.stem

    @cached_property
    def _tables(self) -> dict[str, bytes]:
        return tables(self.path.read_bytes(), ("head", "hhea", "hmtx", "cmap"))

    @cached_property
    def advances(self) -> list[int]:
        """Each glyph's width in thousandths of the type size; glyphs past the end have the last one's."""
        (count,) = struct.unpack_from(">H", self._tables["hhea"], 34)
        (units,) = struct.unpack_from(">H", self._tables["head"], 18)
        pairs = struct.unpack_from(f">{2 * count}H", self._tables["hmtx"])
        return [round(width * 1000 / units) for width in pairs[::2]]

    def advance(self, glyph: int) -> int:
        """Return a glyph's width in thousandths of the type size."""
        widths = self.advances
        return widths[glyph] if glyph < len(widths) else widths[-1]

    @cached_property
    def glyphs(self) -> dict[int, int]:
        """The glyph of each code point that the face covers."""
        return dict(_cmap(self._tables["cmap"]))

    @cached_property
    def _codes(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for code in sorted(self.glyphs, reverse=True):
            if 0x20 <= code < PRIVATE:
                found[self.glyphs[code]] = code
        return found

    def code(self, glyph: int) -> int:
        """Return the code point a glyph is written under in a PDF.

        The lowest that the face maps to it; where there is none, a private one that depends on
        the glyph alone, so that the same text gives the same bytes in every run.
        """
        known = self._codes.get(glyph)
        if known is not None:
            return known
        if not 0 <= glyph < _PRIVATE_LENGTH:
            raise ValueError(glyph)
        return PRIVATE + glyph

    def glyph(self, code: int) -> int:
        """Return the glyph that `code` gave: a code point's own, or a private code's."""
        return self.glyphs.get(code, 0) if not PRIVATE <= code < PRIVATE + _PRIVATE_LENGTH else code - PRIVATE


def face(path: Path) -> Face:
    """Return the face of a font file."""
    return Face(path, tables(path.read_bytes(), ("head",))["head"])


def tables(data: bytes, wanted: tuple[str, ...]) -> dict[str, bytes]:
    """Return the named tables of a TrueType file."""
    (count,) = struct.unpack_from(">H", data, 4)
    found: dict[str, bytes] = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, at)
        name = tag.decode("latin-1")
        if name in wanted:
            found[name] = data[offset : offset + length]
    return found


def _cmap(table: bytes) -> Iterator[tuple[int, int]]:
    """Yield (code point, glyph) of a cmap's Unicode subtables, formats 4 and 12."""
    (count,) = struct.unpack_from(">H", table, 2)
    for at in range(4, 4 + 8 * count, 8):
        platform, encoding, offset = struct.unpack_from(">HHI", table, at)
        if platform not in {0, 3} or (platform, encoding) == (3, 0):
            continue
        (form,) = struct.unpack_from(">H", table, offset)
        if form == 4:
            yield from _segments(table, offset)
        elif form == 12:
            (groups,) = struct.unpack_from(">I", table, offset + 12)
            for group in range(groups):
                first, last, glyph = struct.unpack_from(">III", table, offset + 16 + 12 * group)
                yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)


def _segments(table: bytes, at: int) -> Iterator[tuple[int, int]]:
    (doubled,) = struct.unpack_from(">H", table, at + 6)
    n = doubled // 2
    ends = struct.unpack_from(f">{n}H", table, at + 14)
    starts = struct.unpack_from(f">{n}H", table, at + 16 + doubled)
    deltas = struct.unpack_from(f">{n}H", table, at + 16 + 2 * doubled)
    ranges_at = at + 16 + 3 * doubled
    ranges = struct.unpack_from(f">{n}H", table, ranges_at)
    for i in range(n):
        for code in range(starts[i], ends[i] + 1):
            if code == _LAST_BMP:
                continue
            glyph = code
            if ranges[i]:
                (glyph,) = struct.unpack_from(">H", table, ranges_at + 2 * i + ranges[i] + 2 * (code - starts[i]))
                if glyph == 0:
                    continue
            glyph = (glyph + deltas[i]) & 0xFFFF
            if glyph:
                yield code, glyph
