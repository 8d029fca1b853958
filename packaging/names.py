"""Rebuild ``resources/names``: the lists that the text check reads, from pinned public packages.

Names and places come from Faker's providers (MIT), every language it has.  Words that are no names come
from stopwords-iso (MIT), Faker's own filler texts, the English spelling dictionary (SCOWL: MIT and BSD),
the passphrase lists that are here already, and our own sheets, guide and catalogues.
Needs pip and npm.  Writes one folded word a line, sorted, a file for each script or language.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

from npm import unpack

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from toolkit.incidents.textcheck.fold import fold  # noqa: E402 - the path is set first

FAKER = ("faker", "40.54.0")
STOPWORDS = ("stopwordsiso", "0.7.1")
DICTIONARY = ("dictionary-en", "4.0.0")

OUT = ROOT / "resources" / "names"
# Scripts in which Faker has names and a list of words is of use (in Thai, Chinese, Japanese and Korean words
# are not set apart by spaces, or names are one syllable).
SCRIPTS: tuple[str, ...] = (
    "LATIN",
    "CYRILLIC",
    "GREEK",
    "ARMENIAN",
    "ARABIC",
    "HEBREW",
    "DEVANAGARI",
    "BENGALI",
    "GUJARATI",
    "ORIYA",
)
SCRIPTS += ("SINHALA", "TAMIL", "GEORGIAN")
_PERSON = re.compile(r"(first|last|middle)_?name")
_FIRST = re.compile(r"first_name")
AFRICA = (".en_KE", ".en_NG", ".ha_NG", ".ig_NG", ".sw", ".tw_GH", ".yo_NG", ".zu_ZA", ".ar_DZ", ".fr_DZ")
COUNTRIES = 3
_PLACE: tuple[str, ...] = (
    "cities",
    "city_names",
    "countries",
    "states",
    "provinces",
    "localities",
    "municipalities",
    "communes",
)
_PLACE += ("freguesias", "concelhos", "places", "districts", "villages", "counties", "towns", "regions", "wilayas")
_PLACE += ("bairros", "area_names", "region_names", "departments", "boroughs", "real_city_names", "prefectures")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_SHORTEST = 2
_FACTS = ("Name:", "Version:", "Author", "License", "Maintainer")


def script_of(word: str) -> str:
    """Return the Unicode script of the first letter, by its name."""
    return unicodedata.name(word[0], "").split(" ")[0]


def words_of(texts: Iterable[object]) -> Iterator[str]:
    """Give the words of provider data: strings, tuples and mappings in any depth."""
    for text in texts:
        if isinstance(text, str):
            if "{{" not in text:
                yield from _WORD.findall(text)
        elif isinstance(text, (tuple, list, dict, set)):
            yield from words_of(text)


def modules(package: ModuleType) -> Iterator[type]:
    """Give the Provider of each locale of a Faker package."""
    for found in pkgutil.iter_modules(package.__path__):
        yield importlib.import_module(f"{package.__name__}.{found.name}").Provider


def names() -> dict[str, set[str]]:
    """Return the folded names of persons by script; compound names in their parts."""
    found: dict[str, set[str]] = defaultdict(set)
    for provider in modules(importlib.import_module("faker.providers.person")):
        for attribute in dir(provider):
            held = getattr(provider, attribute)
            if _PERSON.search(attribute) and isinstance(held, (tuple, list, dict)):
                for word in words_of([held]):
                    for part in {word, *re.split(r"[-']", word)}:
                        if len(part) >= _SHORTEST and script_of(part) in SCRIPTS:
                            found[script_of(part)].add(fold(part))
    return found


def given() -> set[str]:
    """Return Latin first names that are used in several countries, and all of Africa's: names wherever they stand."""
    seen: dict[str, int] = defaultdict(int)
    for provider in modules(importlib.import_module("faker.providers.person")):
        here: set[str] = set()
        for attribute in dir(provider):
            held = getattr(provider, attribute)
            if _FIRST.search(attribute) and isinstance(held, (tuple, list, dict)):
                here |= {fold(word) for word in words_of([held]) if script_of(word) == "LATIN"}
        african = provider.__module__.endswith(AFRICA)
        for word in here:
            seen[word] += COUNTRIES if african else 1
    return {word for word, count in seen.items() if count >= COUNTRIES and len(word) > _SHORTEST}


def places() -> set[str]:
    """Return the folded words of place names in Latin script, for capitals that a sentence begins with."""
    found: set[str] = set()
    for provider in modules(importlib.import_module("faker.providers.address")):
        for attribute in dir(provider):
            held = getattr(provider, attribute)
            if attribute in _PLACE and isinstance(held, (tuple, list, dict)):
                found |= {fold(word) for word in words_of([held]) if word[0].isupper() and script_of(word) == "LATIN"}
    return {word for word in found if len(word) > 3}


def dictionary(folder: Path) -> tuple[set[str], set[str]]:
    """Return the common words and the proper names of the English spelling dictionary, affixes taken off."""
    common: set[str] = set()
    proper: set[str] = set()
    for line in (folder / "index.dic").read_text(encoding="utf-8").splitlines()[1:]:
        word = line.split("/")[0].strip()
        if _WORD.fullmatch(word) and len(word) >= _SHORTEST:
            (proper if word[0].isupper() else common).add(fold(word))
    return common, proper - common


def own_texts(language: str) -> set[str]:
    """Return the words that our own sheets, guide and catalogue write small in `language`."""
    found: set[str] = set()
    files = [*(ROOT / "resources" / "sheets").rglob(f"{language}.md")]
    guide = ROOT / "resources" / "guide"
    files += [*(guide if language == "en" else guide / language).glob("*.md")]
    texts = [path.read_text(encoding="utf-8") for path in files]
    catalogue = ROOT / "translations" / f"{language}.json"
    if catalogue.is_file():
        rooms = json.loads(catalogue.read_text(encoding="utf-8"))["texts"]
        for room in rooms.values():
            for source, said in room.items():
                texts += [source] if language == "en" else [said] if isinstance(said, str) else list(said)
    for text in texts:
        found |= {fold(word) for word in _WORD.findall(text) if word == word.lower()}
    return found


def common_words(iso: dict[str, list[str]]) -> dict[str, set[str]]:
    """Return words that are no names, by language."""
    found: dict[str, set[str]] = defaultdict(set)
    lorem = {"en": ("en_US",), "fr": ("fr_FR",), "es": ("es_ES", "es_AR", "es_MX"), "ar": ("ar_AA",), "ru": ("ru_RU",)}
    for language in ("en", "fr", "ar", "es", "pt", "sw", "ha", "yo", "zu", "so", "st", "hi", "ru"):
        found[language] |= {fold(part) for word in iso.get(language, []) for part in _WORD.findall(word)}
        for locale in lorem.get(language, ()):
            provider = importlib.import_module(f"faker.providers.lorem.{locale}").Provider
            found[language] |= {fold(word) for word in provider.word_list if word == word.lower()}
        passphrases = ROOT / "resources" / "wordlists" / f"{language}.txt"
        if passphrases.is_file():
            found[language] |= {fold(word) for word in passphrases.read_text(encoding="utf-8").split()}
        found[language] |= own_texts(language)
    return found


def write(name: str, words: Iterable[str]) -> int:
    """Write one list, sorted; return how many words it holds."""
    kept = sorted({word for word in words if len(word) >= _SHORTEST})
    (OUT / f"{name}.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
    return len(kept)


def main() -> None:
    """Fetch, fold, write."""
    with tempfile.TemporaryDirectory() as scratch:
        packages = Path(scratch) / "packages"
        asked = [f"{name}=={version}" for name, version in (FAKER, STOPWORDS)]
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(packages), *asked], check=True
        )
        sys.path.insert(0, str(packages))
        iso = json.loads((packages / "stopwordsiso" / "stopwords-iso.json").read_text(encoding="utf-8"))
        licences = OUT / "licences"
        licences.mkdir(parents=True, exist_ok=True)
        (faker_text,) = (path for path in packages.glob("faker-*/**/LICENSE*") if path.is_file())
        (licences / "faker-mit.txt").write_text(faker_text.read_text(encoding="utf-8"), encoding="utf-8")
        # That package ships no text of its licence, only its name and authors in its head.
        (head,) = packages.glob("stopwordsiso-*/METADATA")
        facts = [line for line in head.read_text(encoding="utf-8").splitlines() if line.startswith(_FACTS)]
        (licences / "stopwords-iso-mit.txt").write_text("\n".join(facts) + "\n", encoding="utf-8")
        english = unpack(*DICTIONARY, Path(scratch) / "npm")
        (licences / "scowl-mit-bsd.txt").write_text((english / "license").read_text(encoding="utf-8"), encoding="utf-8")
        counts: list[tuple[str, int]] = []
        plain, proper = dictionary(english)
        found = names()
        for script, held_names in found.items():
            counts.append((f"names-{script.lower()}", write(f"names-{script.lower()}", held_names)))
        counts.append(("places", write("places", places())))
        counts.append(("given-latin", write("given-latin", given())))
        counts.append(("proper-en", write("proper-en", proper)))
        for language, words in common_words(iso).items():
            counts.append((f"common-{language}", write(f"common-{language}", words)))
        counts.append(("dictionary-en", write("dictionary-en", plain)))
    lines = "\n".join(f"| `{name}.txt` | {count:,} |" for name, count in counts)
    (OUT / "README.md").write_text(
        "# Lists that the text check reads\n\n"
        f"Made by `packaging/names.py` from Faker {FAKER[1]} (names, places, filler words; MIT), stopwords-iso "
        f"{STOPWORDS[1]} (MIT),\nthe npm package dictionary-en {DICTIONARY[1]} (SCOWL; MIT and BSD) and our own texts "
        "(CC BY 4.0). Licences in `licences/`.\nOne folded word a line (small, without accents), sorted. "
        "They are no list of persons: each word is alone.\n\n| list | words |\n| --- | ---: |\n" + lines + "\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
