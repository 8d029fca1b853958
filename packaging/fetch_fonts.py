"""Lay the bundled fonts into resources/fonts, renamed, with their licence.

Noto (SIL Open Font License 1.1), regular and bold, one pair per script.  The family is renamed
inside each file ("Noto Sans Arabic" becomes "Satchel Sans Arabic"): where a machine has a font
of the same name, Qt takes the machine's, and paper would show glyphs that it cannot embed.
Needs the npm client and fontTools.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont
from npm import unpack

RESOURCES = Path(__file__).resolve().parent.parent / "resources" / "fonts"
LIMIT = 5 * 1024 * 1024  # bytes, all files together

# Our file stem: the package and its version. Latin, Greek and Cyrillic come first: the others fall in behind it.
PACKAGES = {
    "SatchelSans": ("@expo-google-fonts/noto-sans", "0.4.2"),
    "SatchelSansArabic": ("@expo-google-fonts/noto-sans-arabic", "0.4.3"),
    "SatchelSansBengali": ("@expo-google-fonts/noto-sans-bengali", "0.4.4"),
    "SatchelSansDevanagari": ("@expo-google-fonts/noto-sans-devanagari", "0.4.1"),
    "SatchelSansEthiopic": ("@expo-google-fonts/noto-sans-ethiopic", "0.4.2"),
    "SatchelSansKannada": ("@expo-google-fonts/noto-sans-kannada", "0.4.3"),
    "SatchelSansTamil": ("@expo-google-fonts/noto-sans-tamil", "0.4.3"),
    "SatchelSansTelugu": ("@expo-google-fonts/noto-sans-telugu", "0.4.2"),
    "SatchelSansThai": ("@expo-google-fonts/noto-sans-thai", "0.4.2"),
}
WEIGHTS = {"400Regular": "Regular", "700Bold": "Bold"}
_NAMES = (1, 3, 4, 6, 16)  # family, unique id, full name, PostScript name, typographic family


def rename(source: Path, target: Path) -> None:
    """Write `source` to `target` under the family name "Satchel …"; same input, same bytes."""
    font = TTFont(source, recalcTimestamp=False)
    names = font["name"]
    for record in list(names.names):
        if record.nameID in _NAMES:
            said = record.toUnicode().replace("Noto Sans", "Satchel Sans").replace("NotoSans", "SatchelSans")
            names.setName(said, record.nameID, record.platformID, record.platEncID, record.langID)
    if "DSIG" in font:
        del font["DSIG"]  # a signature over the old bytes
    font.save(target)


def main() -> int:
    """Fetch, rename and store every font; returns an exit status."""
    RESOURCES.mkdir(parents=True, exist_ok=True)
    for old in RESOURCES.glob("*.ttf"):
        old.unlink()
    origin = []
    with tempfile.TemporaryDirectory() as scratch:
        for stem, (name, version) in PACKAGES.items():
            package = unpack(name, version, Path(scratch) / stem)
            for weight, word in WEIGHTS.items():
                (source,) = (package / weight).glob("*.ttf")
                rename(source, RESOURCES / f"{stem}-{word}.ttf")
            shutil.copyfile(package / "LICENSE_FONT", RESOURCES / f"LICENSE-{stem}")
            origin.append(f"{stem}: {name} {version}, family renamed\n")
    (RESOURCES / "ORIGIN").write_text("".join(origin), encoding="utf-8")
    total = sum(path.stat().st_size for path in RESOURCES.glob("*.ttf"))
    sys.stderr.write(f"{total} bytes of fonts\n")
    return 0 if total <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
