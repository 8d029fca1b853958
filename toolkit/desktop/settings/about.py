"""About: which version this is, and whose work it stands on."""

from __future__ import annotations

import toolkit
from toolkit.base.words import fill, mark, t
from toolkit.desktop.settings.section import Section
from toolkit.desktop.widgets.boxes import Card, row
from toolkit.desktop.widgets.text import Rule, Text

# Names and licences are not translated.
_PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, Zlib"),
    ("PyNaCl, libsodium", "Apache-2.0, ISC"),
    ("argon2-cffi", "MIT"),
    ("ReportLab", "BSD-3-Clause"),
    ("PDFium, pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("markdown-it-py, zxcvbn", "MIT"),
    ("Segno", "BSD-3-Clause"),
    ("Noto Sans", "OFL-1.1"),
    ("Tabler Icons", "MIT"),
    ("Health Icons", "MIT"),
)


class AboutSection(Section):
    """Version, licence, and the parts that others made."""

    slug = "about"
    word = mark("Settings", "About Satchel")
    icon = "info"

    def fill(self) -> None:
        """Say it."""
        self.body.addWidget(
            Text(fill(t("Settings", "Version {version}"), version=toolkit.__version__), "large", wrap=False)
        )
        self.say(t("Settings", "Works without any network. Nothing is ever sent, counted or reported."), "")
        self.say(
            t("Settings", "The program is free under the GPL, version 3 or later; sheets and guide under CC BY 4.0."),
            "",
        )
        card = Card(t("Settings", "Made with"))
        for place, (name, licence) in enumerate(_PARTS):
            if place:
                card.body.addWidget(Rule())
            line = row(3)
            line.addWidget(Text(name), 1)
            line.addWidget(Text(licence, "body", "soft", wrap=False))
            card.body.addLayout(line)
        self.add(card)
