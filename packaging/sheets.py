"""Say which translations of the rights sheets are stale, and stamp one that has been brought up to date.

python packaging/sheets.py                       list stale translations; fails where there is one
python packaging/sheets.py --stamp police-stop fr   this translation follows the English text of now
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from toolkit.sheets import library  # noqa: E402 - the tree must be on the path first
from toolkit.sheets.model import Standing  # noqa: E402 - the path is set first


def stamp(slug: str, language: str) -> None:
    """Write the hash of the English text into a translation's head."""
    path = library.SHEETS / slug / f"{language}.md"
    text = path.read_text(encoding="utf-8")
    line = f'source_hash = "{library.hash_of(slug)}"'
    path.write_text(re.sub(r'(?m)^source_hash = ".*"$', line, text, count=1), encoding="utf-8")


def main() -> int:
    """Run one of the two; returns an exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stamp", nargs=2, metavar=("SHEET", "LANGUAGE"))
    asked = parser.parse_args()
    if asked.stamp:
        stamp(*asked.stamp)
        return 0
    stale = [
        f"{slug}/{language}"
        for slug in library.slugs()
        for language in library.languages(slug)
        if library.read(slug, language).info.standing is Standing.STALE
    ]
    print("\n".join(stale) if stale else "every translation follows the English text")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
