"""Keep the catalogues: gather texts from the code into ``.ts`` and compile those to JSON.

    python packaging/translations.py             gather and compile
    python packaging/translations.py --check     fail where that would change a file
    python packaging/translations.py --missing   count what each language still lacks

``.ts`` is the form that translators and their tools (Qt Linguist, Weblate) know; JSON is what
``base/words`` reads without Qt.  The texts are gathered from Python's own syntax tree, because
lupdate drops plural texts whose count is not a bare literal, and says nothing: here a call of
``t`` or ``mark`` with anything but literals is an error with its place.  No line numbers are
kept, so that moving code changes no catalogue.
"""

from __future__ import annotations

import argparse
import ast
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "translations"
# How many plural forms each language has, in the order of base/words.PLURALS; others have two.
FORMS = {"ar": 6, "ru": 3, "th": 1}


class Text(NamedTuple):
    """One text in the code: its context, itself, and whether a count goes with it."""

    context: str
    source: str
    plural: bool


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield every call of ``t`` and ``mark``, by name or as ``words.t``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            ours = isinstance(node.func, ast.Name) or (
                isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "words"
            )
            if ours and name in {"t", "mark"}:
                yield node


def gather() -> list[Text]:
    """Return every text in the code, sorted, each once; stop where a call is not made of literals."""
    found: dict[tuple[str, str], bool] = {}
    faults = []
    for path in sorted((ROOT / "toolkit").rglob("*.py")):
        if path.name == "words.py" and path.parent.name == "base":
            continue
        for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            literals = [a.value for a in call.args[:2] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if len(literals) != 2:
                faults.append(f"{path.relative_to(ROOT)}:{call.lineno}: context and text must be plain literals")
                continue
            plural = len(call.args) > 3 or any(word.arg == "n" for word in call.keywords)
            if plural and "{n}" not in literals[1]:
                faults.append(f"{path.relative_to(ROOT)}:{call.lineno}: a text with a count must show {{n}}")
            key = (literals[0], literals[1])
            found[key] = found.get(key, False) or plural
    if faults:
        raise SystemExit("\n".join(faults))
    return [Text(context, source, plural) for (context, source), plural in sorted(found.items())]


def read(catalogue: Path) -> dict[tuple[str, str], list[str]]:
    """Return what a catalogue already translates: {(context, source): one text, or its plural forms}."""
    known = {}
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file, in our own tree
        room = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            known[room, message.findtext("source") or ""] = forms or [translation.text or ""]
    return known


def ts(language: str, texts: list[Text], known: dict[tuple[str, str], list[str]]) -> str:
    """Return the ``.ts`` file of a language: every text of the code, with the translations known."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context: ET.Element | None = None
    for text in texts:
        if context is None or context.findtext("name") != text.context:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = text.context
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = text.source
        said = known.get((text.context, text.source), [])
        translation = ET.SubElement(message, "translation")
        if not said or not all(said):
            translation.set("type", "unfinished")
        if text.plural:
            forms = FORMS.get(language, 2)
            for form in [*said, *[""] * forms][:forms]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = said[0] if said else ""
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compiled(language: str, texts: list[Text], known: dict[tuple[str, str], list[str]]) -> str:
    """Return the JSON of one catalogue; what is not translated is left out."""
    found: dict[str, dict[str, str | list[str]]] = {}
    for text in texts:
        said = known.get((text.context, text.source), [])
        if said and all(said):
            found.setdefault(text.context, {})[text.source] = said if text.plural else said[0]
    return json.dumps({"language": language, "texts": found}, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def main() -> int:
    """Do what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", action="store_true")
    wanted = parser.parse_args()
    texts = gather()
    stale = []
    for catalogue in sorted(TRANSLATIONS.glob("*.ts")):
        language, known = catalogue.stem, read(catalogue)
        for path, body in (
            (catalogue, ts(language, texts, known)),
            (catalogue.with_suffix(".json"), compiled(language, texts, known)),
        ):
            if path.is_file() and path.read_text(encoding="utf-8") == body:
                continue
            stale.append(path.name)
            if not wanted.check and not wanted.missing:
                path.write_text(body, encoding="utf-8")
        # In English only counted texts need a translation: their singular.
        due = [text for text in texts if language != "en" or text.plural]
        done = sum(all(known.get((text.context, text.source), [""])) for text in due)
        if not wanted.check:
            print(f"{language}: {done} of {len(due)}")
    if wanted.check and stale:
        print(f"stale: {', '.join(stale)}; run packaging/translations.py")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
