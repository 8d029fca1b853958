"""The same ledger as a spreadsheet: LibreOffice Calc opens it and works its balances out again.

    spreadsheet.py [movements]

The great ledger of `large_ledger` is written as an OpenDocument sheet (flat XML): a line for each
movement, and a SUMIFS for each place, product and lot, without a result in the file, so that Calc
has to work them out.  Timed: `soffice --headless` from its start until it has written the results,
less its start with an empty sheet; beside it ours, opening the vault (less the key derivation) and
answering with every balance.  The results are compared.  Needs `soffice` (libreoffice-calc) on the path.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from large import SECRET  # noqa: E402
from large_ledger import MOVEMENTS, kept  # noqa: E402

from toolkit.kit import PROJECTIONS, Kit, open_kit  # noqa: E402
from toolkit.vault import open_vault, passphrase  # noqa: E402
from toolkit.vault.header import FILE_NAME, Header  # noqa: E402

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"'
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>'
)
TAIL = "</office:spreadsheet></office:body></office:document>"
LIMIT = 1_048_576  # rows of a sheet; what is more goes on in a second one


def number(value: int) -> str:
    """Return a cell that holds a number."""
    return f'<table:table-cell office:value-type="float" office:value="{value}"/>'


def write(path: Path, lines: Iterable[tuple[int, int]], cards: int) -> None:
    """Write lines (card, change) and a SUMIFS for each card; the sums come first, for the export writes one sheet."""
    rows = list(lines)
    parts = [rows[start : start + LIMIT] for start in range(0, len(rows), LIMIT)]
    with path.open("w", encoding="utf-8") as out:
        out.write(HEAD + '<table:table table:name="Sums">')
        for card in range(cards):
            sums = "+".join(
                f"SUMIFS([$L{n}.$B$1:.$B${len(part)}];[$L{n}.$A$1:.$A${len(part)}];{card})"
                for n, part in enumerate(parts)
            )
            out.write(f'<table:table-row><table:table-cell table:formula="of:={sums}"/></table:table-row>')
        out.write("</table:table>")
        for n, part in enumerate(parts):
            out.write(f'<table:table table:name="L{n}">')
            for card, change in part:
                out.write(f"<table:table-row>{number(card)}{number(change)}</table:table-row>")
            out.write("</table:table>")
        out.write(TAIL)


def calc(file: Path, folder: Path) -> tuple[float, list[int]]:
    """Return how long Calc took from its start to the results, and the results."""
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    began = time.perf_counter()
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "csv", "--outdir",
         str(out), str(file)],
        check=True,
        capture_output=True,
        timeout=3000,
    )  # fmt: skip
    took = time.perf_counter() - began
    with (out / f"{file.stem}.csv").open(encoding="utf-8") as found:
        return took, [int(row[0]) for row in csv.reader(found) if row]


def ours(folder: Path) -> tuple[float, Kit, int]:
    """Return how long opening the vault and every balance took, the kit, and how many balances there are."""
    header = Header.load(folder / FILE_NAME)
    keys = header.unlock(passphrase.secret(SECRET))
    began = time.perf_counter()
    kit = open_kit(open_vault(folder, keys, header=header, projections=PROJECTIONS))
    found = kit.stock.balances(kit.vault.clock.today())
    return time.perf_counter() - began, kit, len(found)


def main() -> None:
    movements = int(sys.argv[1]) if len(sys.argv) > 1 else MOVEMENTS
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        folder = Path(name)
        vault = folder / "vault"
        shutil.copytree(kept(movements), vault)
        took, kit, held = ours(vault)
        rows = kit.vault.reader.rows("SELECT place, product, lot, change FROM stock_line")
        ranks: dict[tuple[int, int, int], int] = {}
        lines = [(ranks.setdefault(row[:3], len(ranks)), row[3]) for row in rows]
        sums = [0] * len(ranks)
        for card, change in lines:
            sums[card] += change
        kit.vault.close()
        file, empty = folder / "ledger.fods", folder / "empty.fods"
        write(file, lines, len(ranks))
        write(empty, [(0, 1)], 1)
        calc(empty, folder)  # makes its profile
        start = min(calc(empty, folder)[0] for _ in range(3))
        theirs, told = calc(file, folder)
        if told != sums:
            raise SystemExit("the spreadsheet's balances are not the ledger's")
        print(
            f"{len(lines)} lines, {len(sums)} sums: LibreOffice {theirs:.1f} s ({theirs - start:.1f} s less its start), "
            f"ours {took * 1000:.0f} ms for {held} balances that are not nought; ratio {took / (theirs - start):.4f}"
        )


if __name__ == "__main__":
    main()
