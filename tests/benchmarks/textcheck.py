"""How well the text check finds: ``textcheck.py TEXTS.json [odd|even|all] [--show N]``.

TEXTS.json is in the format of presidio-research (a list of ``{full_text, spans: [{entity_type,
start_position, end_position}], template_id}``); we ship none.  Texts are parted by their template, so
that a sentence that rules were tried on is in one part only: rules are made on "even", figures told of "odd".

Counted as presidio-research's SpanEvaluator counts with types left out (character IoU, neighbours
joined over words that say nothing, those words cut off the ends).  Its tokens and its list of such words come
from spaCy, which we do not use: both are written again here, so the third digit may differ from its own.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import string
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from toolkit.incidents.textcheck import check

_TOKEN = re.compile(r"(?:mrs?|ms|dr|st|inc|p\.o|a\.m|p\.m)\.|n't|'s|\w+(?:[.@]\w+)*|[^\w\s]|\s*\n\s*", re.IGNORECASE)
SKIP = frozenset(string.punctuation) | frozenset(
    """'s street st. st de rue via and a the or do as of day address country state city zip po apt unit corner p.o. box suite
mr. mrs. miss year years y/o month months old morning noon afternoon night evening this first last week weeks weekend days
age ago inc inc. ltd about above across after again against all almost alone along already also although always am among an
another any are around at back be because been before behind being below between both bottom but by call can could did does
doing done down during each eight either else empty even ever every few fifteen fifty five for forty four from front full
get give go had has have he her here hers herself him himself his how hundred i if in indeed into is it its itself just keep
least less made make many may me might mine more most move much must my myself name neither never next nine no nobody none
nor not nothing now off often on once one only onto other our ours out over own part per perhaps please put quite rather re
really same say see seem seems serious several she should show side since six so some still such take ten than that their
them themselves then there these they third those though three through to together too top toward towards twelve twenty two
under until up us used using various very was we well were what when where which while who whole whom whose why will with
within without would yet you your yours yourself n't""".split()
)


@dataclass(frozen=True)
class Scores:
    """Counts over all texts at one IoU."""

    true: int
    predicted: int
    annotated: int

    def line(self) -> str:
        """Return precision, recall and F2 in words."""
        precision = self.true / self.predicted if self.predicted else 0.0
        recall = self.true / self.annotated if self.annotated else 0.0
        f2 = 5 * precision * recall / (4 * precision + recall) if self.true else 0.0
        return f"precision {precision:.3f}  recall {recall:.3f}  F2 {f2:.3f}"


Span = tuple[int, int]


def _empty(token: str) -> bool:
    return token.strip().lower() in SKIP or not token.strip() or not any(sign.isalnum() for sign in token)


def spans_of(text: str, marked: Iterable[Span]) -> list[Span]:
    """Return marked places as the evaluator sees them: whole tokens, joined over empty ones, those cut off."""
    tokens = [(found.start(), found.end(), _empty(found.group())) for found in _TOKEN.finditer(text)]
    spans = sorted(marked)
    found: list[Span] = []
    open_at: int | None = None
    last = 0
    bridge = False  # only empty tokens since the last marked one
    for start, end, empty in tokens:
        inside = any(one < end and start < other for one, other in spans)
        if inside and not empty:
            if open_at is None or not bridge:
                if open_at is not None:
                    found.append((open_at, last))
                open_at = start
            last, bridge = end, True
        elif not inside and not empty:
            bridge = False
    if open_at is not None:
        found.append((open_at, last))
    return found


def score(pairs: Sequence[tuple[list[Span], list[Span]]], least: float) -> Scores:
    """Count over (annotated, predicted) pairs of one text each."""
    true = predicted = annotated = 0
    for gold, said in pairs:
        used: set[Span] = set()
        for one in gold:
            annotated += 1
            over = [other for other in said if other[0] < one[1] and one[0] < other[1]]
            used.update(over)
            if not over:
                continue
            predicted += 1
            common = sum(min(one[1], other[1]) - max(one[0], other[0]) for other in over)
            union = one[1] - one[0] + sum(other[1] - other[0] for other in over) - common
            true += common / union >= least
        predicted += sum(other not in used for other in said)
    return Scores(true, predicted, annotated)


def main() -> None:
    """Read, check, count, print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("texts", type=Path)
    asked.add_argument("part", nargs="?", default="odd", choices=("odd", "even", "all"))
    asked.add_argument("--show", type=int, default=0, help="print so many texts that were not matched")
    words = asked.parse_args()
    texts = json.loads(words.texts.read_text(encoding="utf-8"))
    if words.part != "all":
        texts = [one for one in texts if one.get("template_id", 0) % 2 == (words.part == "odd")]
    check("A number 0712 500 000.", "en")  # lists and library are read before the clock runs
    pairs: list[tuple[list[Span], list[Span]]] = []
    touched: dict[str, list[bool]] = defaultdict(list)
    took: list[float] = []
    shown = 0
    for one in texts:
        text = one["full_text"]
        begun = time.perf_counter()
        found = check(text, "en")
        took.append((time.perf_counter() - begun) * 1000)
        marked = [(span["start_position"], span["end_position"]) for span in one["spans"]]
        for span, (start, end) in zip(one["spans"], marked, strict=True):
            touched[span["entity_type"]].append(any(each.start < end and start < each.end for each in found))
        pair = spans_of(text, marked), spans_of(text, [(each.start, each.end) for each in found])
        pairs.append(pair)
        if shown < words.show and score([pair], 0.9).true < max(len(pair[0]), len(pair[1])):
            shown += 1
            print(repr(text))
            print("   asked", [text[a:b] for a, b in pair[0]])
            print("   found", [(text[each.start : each.end], each.kind.value) for each in found])
    print(f"{len(texts)} texts, part {words.part}, {sum(map(len, touched.values()))} places")
    for least in (0.9, 0.7):
        print(f"IoU {least}: {score(pairs, least).line()}")
    for kind, hits in sorted(touched.items()):
        print(f"  touched {kind:<18} {100 * sum(hits) / len(hits):5.1f} % of {len(hits)}")
    took.sort()
    print(
        f"time a text: median {statistics.median(took):.2f} ms, 95 % {took[int(len(took) * 0.95)]:.2f}, most {took[-1]:.2f}"
    )


if __name__ == "__main__":
    main()
