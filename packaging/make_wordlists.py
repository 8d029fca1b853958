"""Rebuild ``resources/wordlists``: one list per interface language, from pinned public packages.

English is the EFF's large list.  French, Spanish, Portuguese and Russian are the BIP 39 lists.
Arabic, Hindi, Swahili and Thai are taken from the names that Unicode's CLDR gives to pictures of
animals, plants, food, places, weather and things: words that one can see.  Every word is 3 to 9
letters long, unique after folding, and in none of the lists of words not to be shown.

Needs pip and npm.  Writes the lists and their README; the entropy in it is computed.
"""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from npm import unpack

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from toolkit.vault.passphrase import LONGEST_WORD, SHORTEST_WORD, WORDLISTS, WORDS, fold  # noqa: E402 - the path is set first

DICEWARE = ("diceware", "1.0.1")
MNEMONIC = ("mnemonic", "0.21")
CLDR = ("cldr-annotations-full", "48.2.0")
EMOJI = ("unicode-emoji-json", "0.9.0")
NAUGHTY = ("naughty-words", "1.2.0")

SHOWABLE = {"Animals & Nature", "Food & Drink", "Travel & Places", "Activities", "Objects"}
# Pictures whose words would frighten, offend, or say what this program is for.
_NOT_THESE = (
    "pistol knife dagger bomb sword syringe pill cigarette smoking coffin headstone urn wine beer sake cocktail "
    "tropical_drink clinking tumbler champagne poo toilet plunger kaaba mosque church synagogue temple shinto cross "
    "prayer beads menorah police bikini underwear briefs one-piece lipstick slot_machine adhesive drop_of_blood "
    "stethoscope firecracker axe pick shield boomerang crossed money dollar yen euro pound hamster microbe "
    "amulet crystal latin hindu statue pirate baby_bottle hotel love_hotel wedding ring bone meat x-ray crutch "
    "skull chains lock unlocked key handcuffs magic_wand nazar military tank siren cockroach worm "
    "mosquito fly rat mouse_trap t_rex test_tube petri dna"
).split()
# Roots that must not stand in a passphrase read aloud; folded, matched anywhere in the word.
_NOT_THESE_WORDS = {
    "ar": "سكس جنس شرط بوليس سجن قتل موت ميت دم خمر حرب سلاح مسدس رصاص الله دين كنيس مسجد صلا قران ارهاب مخدر حشيش قبر "
    "عاهر زنا كحول بيره نبيذ سيجار تدخين كلب خنزير يهود مسيح هندوس اسلام مسلم حمار عذرا ملحد بوذ كعب حج تابوت جثه "
    "جنازه دفن شيطان سحر عبد شراب سكير انتحار اسرائيل مشعوذ خطير ضحي تعذيب اغتصاب حيض بول براز مرحاض سم نووي قنبل "
    "انفجار متفجر امريك حيوان بقره قرد كازينو قمار مغتصب وحش جيش عسكر جندي مقابر مقبره شهيد".split(),
    "hi": "सेक्स पुलिस जेल मौत मृत्यु मर हत्या खून शराब बियर युद्ध हथियार बंदूक पिस्टल बम ईश्वर भगवान धर्म मस्जिद मंदिर "
    "चर्च नमाज़ आतंक ड्रग गांजा कब्र ताबूत लाश सैक्स अंडरवियर ब्रा नशा सिगरेट धूम्रपान कुत्ता सूअर गधा मुस्लिम हिंदू "
    "ईसाई यहूदी शैतान राक्षस जादू दुख विस्फोट चाकू छुरा खंजर गोली ज़हर टॉयलेट शौच पेशाब मल शहीद काबा क्रॉस बौद्ध "
    "सेना सैनिक फ़ौज गाय सुअर गर्भ".split(),
    "sw": "ngono polisi jela gereza kifo ua damu pombe bia mvinyo vita silaha bunduki bomu mungu dini msikiti kanisa swala sala "
    "gaidi dawa bangi kaburi jeneza maiti malaya kahaba uchawi mchawi shetani sigara nguruwe mbwa punda islam ukristo "
    "kristo wayahudi hindu budha kuma mboo kinyesi choo mkojo sumu mlipuko kisu jambia upanga chupi bikini kaaba "
    "kimba uchi jeshi askari mfungwa kupiga".split(),
    "th": "เซ็กส์ ตำรวจ คุก ตาย ศพ ฆ่า เลือด เหล้า เบียร์ ไวน์ สงคราม อาวุธ ปืน ระเบิด พระ ศาสนา มัสยิด โบสถ์ วัด ยาเสพติด "
    "หลุม โลง บุหรี่ สูบ ผี ปีศาจ ขี้ อึ ส้วม ชักโครก ฉี่ พิษ มีด ดาบ กางเกงใน บิกินี อิสลาม คริสต์ ยิว ฮินดู พุทธ หมู หมา ควาย "
    "เพศ ชั้นใน เหี้ย กษัตริย์ ราชา ทหาร เมา แอลกอฮอล์ นม".split(),
    "en": "sex rape drug crotch undies panty bust urine penis naked nude thong condom islamist".split(),
    "fr": "alcool".split(),
    "es": "sexo pecado".split(),
    "pt": "sexo".split(),
    "ru": "".split(),
}


@dataclass(frozen=True)
class Source:
    """Where a language's words come from, for the README."""

    package: str
    what: str
    licence: str


EFF = Source(
    "diceware 1.0.1 (PyPI), wordlist_en_eff.txt", "EFF large word list for dice, Electronic Frontier Foundation, 2016",
    "CC BY 3.0 US",
)  # fmt: skip
BIP39 = Source("mnemonic 0.21 (PyPI), wordlist/", "BIP 39 word list, contributors of the Bitcoin project", "MIT")
NAMES = Source(
    "cldr-annotations-full 48.2.0 (npm), with the groups of unicode-emoji-json 0.9.0 (MIT)",
    "Unicode CLDR 48, annotations; Copyright © 1991-2025 Unicode, Inc.", "Unicode-3.0",
)  # fmt: skip
SCRIPTS = {"ar": "ARABIC", "hi": "DEVANAGARI", "ru": "CYRILLIC", "th": "THAI"}
LANGUAGES: dict[str, tuple[Source, str]] = {
    "ar": (NAMES, ""),
    "en": (EFF, "wordlist_en_eff.txt"),
    "es": (BIP39, "spanish.txt"),
    "fr": (BIP39, "french.txt"),
    "hi": (NAMES, ""),
    "pt": (BIP39, "portuguese.txt"),
    "ru": (BIP39, "russian.txt"),
    "sw": (NAMES, "names too"),
    "th": (NAMES, ""),
}


def wheel(name: str, version: str, scratch: Path) -> zipfile.ZipFile:
    """Download a wheel with the pip client that is set up here, and open it."""
    asked = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(scratch), f"{name}=={version}"]
    subprocess.run(asked, check=True)
    return zipfile.ZipFile(next(scratch.glob(f"{name}-{version}-*.whl")))


def letters(word: str) -> int:
    """Count the letters of a word: marks above and below are not letters."""
    return sum(unicodedata.category(mark).startswith("L") for mark in word)


def plain(words: Iterable[str], script: str) -> Iterator[str]:
    """Keep words of 3 to 9 letters and nothing but letters of one script and their marks."""
    for word in words:
        mixed = any(
            unicodedata.category(mark)[0] not in "LM"
            or not unicodedata.name(mark, "").startswith((script, "COMBINING"))
            for mark in word
        )
        if not mixed and (
            SHORTEST_WORD <= letters(word) <= LONGEST_WORD and SHORTEST_WORD <= letters(fold(word)) <= LONGEST_WORD
        ):
            yield word


def pictured(folder: Path, groups: dict[str, dict[str, str]], language: str, *, names: bool) -> Iterator[str]:
    """Yield the words that CLDR gives to pictures we would show; with `names` those of longer names too."""
    file = folder / "annotations" / language / "annotations.json"
    annotations = json.loads(file.read_text(encoding="utf-8"))["annotations"]["annotations"]
    for picture, said in annotations.items():
        about = groups.get(picture)
        if about is None or about["group"] not in SHOWABLE:
            continue
        if any(part in about["slug"] for part in _NOT_THESE):
            continue
        for phrase in [*said.get("default", []), *said.get("tts", [])]:
            words = re.split(r"[\s\-–']+", phrase)
            if len(words) == 1 or names:
                # A capital marks a proper name.
                yield from (word for word in words if word == word.lower())


def distinct(words: Iterable[str], banned: set[str], roots: list[str]) -> list[str]:
    """Return the words without the banned ones, one for each folded form, sorted by it."""
    folded_roots = [fold(root) for root in roots]
    kept: dict[str, str] = {}
    for word in words:
        folded = fold(word)
        if folded in banned or any(root in folded for root in folded_roots):
            continue
        kept.setdefault(folded, unicodedata.normalize("NFC", word))
    return [kept[folded] for folded in sorted(kept)]


def readme(lists: dict[str, list[str]]) -> str:
    """Return the README of the folder, with the lengths and the entropy that follow from them."""
    lines = [
        "# Word lists for passphrases",
        "",
        "Made by `packaging/make_wordlists.py`, which names the packages and what is left out. Words of 3 to 9",
        "letters, unique after folding (accents, capitals, Arabic vowel signs and the forms of alef don't count).",
        f"The bits are computed: log2 of the length, and {WORDS} times that for a passphrase.",
        "",
        "| file | words | bits a word | bits a passphrase | source | package | licence |",
        "| --- | ---: | ---: | ---: | --- | --- | --- |",
    ]
    for language, words in sorted(lists.items()):
        source, _ = LANGUAGES[language]
        bits = math.log2(len(words))
        lines.append(
            f"| {language}.txt | {len(words)} | {bits:.2f} | {WORDS * bits:.1f} "
            f"| {source.what} | {source.package} | {source.licence} |"
        )
    lines += [
        "",
        "Words not to be shown were left out with the help of naughty-words 1.2.0 (npm; the List of Dirty, Naughty,",
        "Obscene, and Otherwise Bad Words, CC BY 4.0) and short lists of our own; none of these is kept here. Nobody",
        "who speaks the language has yet read the Arabic, Hindi, Swahili and Thai lists word by word.",
        "",
    ]
    return "\n".join(lines)


def main() -> int:
    """Fetch the packages, write the lists and their README; returns an exit status."""
    lists: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as given:
        scratch = Path(given)
        diceware, mnemonic = wheel(*DICEWARE, scratch), wheel(*MNEMONIC, scratch)
        cldr, naughty = unpack(*CLDR, scratch / "cldr"), unpack(*NAUGHTY, scratch / "naughty")
        groups = json.loads((unpack(*EMOJI, scratch / "emoji") / "data-by-emoji.json").read_text(encoding="utf-8"))
        for language, (source, detail) in LANGUAGES.items():
            if source is EFF:
                text = diceware.read(f"diceware/wordlists/{detail}").decode()
                words: Iterable[str] = [line.split()[1] for line in text.splitlines()]
            elif source is BIP39:
                words = mnemonic.read(f"mnemonic/wordlist/{detail}").decode().split()
            else:
                words = pictured(cldr, groups, language, names=bool(detail))
            bad = naughty / f"{language}.json"
            banned = {fold(word) for word in json.loads(bad.read_text(encoding="utf-8"))} if bad.is_file() else set()
            lists[language] = distinct(plain(words, SCRIPTS.get(language, "LATIN")), banned, _NOT_THESE_WORDS[language])
        WORDLISTS.mkdir(parents=True, exist_ok=True)
        licences = WORDLISTS / "licences"
        licences.mkdir(exist_ok=True)
        (licences / "bip39-mit.txt").write_bytes(mnemonic.read("mnemonic-0.21.dist-info/LICENSE"))
        (licences / "cldr-unicode-3.0.txt").write_bytes((cldr / "LICENSE").read_bytes())
    for language, chosen in lists.items():
        (WORDLISTS / f"{language}.txt").write_text("\n".join(chosen) + "\n", encoding="utf-8")
    (WORDLISTS / "README.md").write_text(readme(lists), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
